// News of the room: told by server-sent events, and asked for every ten seconds as well, because some
// lines break events. Both say the same, so one handler serves both.
import { examPaths } from '../../stages/sittings/paths.ts'
import type { ExamCalls, Pulse } from './call.ts'

const kinds = ['start', 'pause', 'resume', 'time', 'close', 'replaced', 'now'] as const

export type News = {
  /** Asks at once. */
  ask(): void
  stop(): void
}

type Ears = {
  readonly pulse: ExamCalls['pulse']
  /** What the room screen should know of this machine: answers still kept, seconds since the last touch. */
  readonly told: () => { waiting: number; quiet: number }
  readonly heard: (pulse: Pulse) => void
  readonly refused: (code: string) => void
  readonly away: () => void
  /** Milliseconds until the next question. */
  readonly every: () => number
}

/** Listens until told to stop. */
export function openNews(ears: Ears): News {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  let source: EventSource | undefined

  async function ask(): Promise<void> {
    if (asking || stopped) return
    asking = true
    clearTimeout(timer)
    const reply = await ears.pulse(ears.told())
    asking = false
    if (stopped) return
    if (reply.kind === 'ok') ears.heard(reply.value)
    else if (reply.kind === 'refused') ears.refused(reply.code)
    else ears.away()
    // a room of people must not ask in the same second
    if (!stopped) timer = setTimeout(ask, ears.every() * (0.75 + Math.random() / 2))
  }

  function listen(): void {
    if (typeof EventSource === 'undefined') return
    source = new EventSource(examPaths.events)
    for (const kind of kinds)
      source.addEventListener(kind, (event) => {
        if (stopped) return
        if (kind === 'replaced') return ears.refused('sittings.replaced')
        ears.heard(JSON.parse((event as MessageEvent<string>).data) as Pulse)
      })
    source.addEventListener('again', () => void ask())
    source.addEventListener('closed', () => {
      source?.close()
      void ask()
    })
    source.onerror = () => {
      // refused for good: the browser does not come back by itself; the question does
      if (source?.readyState === EventSource.CLOSED) setTimeout(() => !stopped && listen(), 20_000 + Math.random() * 20_000)
      void ask()
    }
  }

  listen()
  void ask()
  return {
    ask: () => void ask(),
    stop() {
      stopped = true
      clearTimeout(timer)
      source?.close()
    },
  }
}
