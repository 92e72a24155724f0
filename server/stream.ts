// A stream of server-sent events. Slow readers are not waited for: what they cannot take is dropped and
// replaced by one `again`, after which the page asks for everything anew.
import { PassThrough } from 'node:stream'
import type { Db } from '../database/db.ts'
import type { Clock } from '../kit/clock.ts'
import type { Hub } from './live.ts'
import type { StreamEvent, StreamReply } from './serve.ts'

const heartbeatSeconds = 15
const rightsSeconds = 60
/** A reader who takes nothing for as long is gone; he may come back. */
const stuckSeconds = 60

export type Streaming = {
  readonly db: Db
  readonly clock: Clock
  readonly hub: Hub
  /** Whether the session and the right still hold: null, or why not. */
  readonly mayStay: () => Promise<string | null>
}

/** Opens the stream; it lives until the reader leaves, the right ends or the server closes. */
export function openStream(of: StreamReply, house: Streaming): PassThrough {
  const body = new PassThrough()
  const timers: NodeJS.Timeout[] = []
  const line = lineTo(body)
  let ending = false
  const end = (reason?: string) => {
    if (ending) return
    ending = true
    stop()
    if (reason) line.send([{ event: 'closed', data: { reason } }])
    body.end()
  }
  const at = () => ({ db: house.db, now: house.clock() })
  const guard = inTurn(body)
  const deaf = house.hub.listen(of.sessionId, (heard) => {
    if (heard === 'stop') return end()
    guard(async () => {
      if (heard === 'again') return line.send([{ event: 'again', data: {} }])
      const events = await of.onNews(heard, at())
      if (events === 'end') end()
      else line.send(events)
    })
  })
  const every = (seconds: number, act: () => Promise<void> | void) => timers.push(setInterval(() => guard(act), seconds * 1000).unref())
  const stop = () => {
    deaf()
    for (const timer of timers) clearInterval(timer)
  }
  every(heartbeatSeconds, () => (line.stuckFor() > stuckSeconds ? void body.destroy() : line.beat()))
  every(rightsSeconds, async () => {
    const reason = await house.mayStay()
    if (reason) end(reason)
  })
  const { tick } = of
  if (tick) every(tick.seconds, async () => (line.stuckFor() > 0 ? undefined : line.send(await tick.tell(at()))))
  body.on('close', stop)
  line.send(of.opening)
  return body
}

/** Acts of one stream one after the other; a fault (the database away) ends it, and the page comes back. */
function inTurn(body: PassThrough): (act: () => Promise<void> | void) => void {
  let before = Promise.resolve()
  return (act) => {
    before = before.then(() => (body.destroyed ? undefined : act())).catch(() => void body.destroy())
  }
}

function lineTo(body: PassThrough) {
  let blockedAt: number | null = null
  let dropped = false
  const write = (text: string) => {
    if (body.destroyed || body.writableEnded) return
    if (!body.write(text)) blockedAt ??= performance.now()
  }
  body.on('drain', () => {
    blockedAt = null
    if (!dropped) return
    dropped = false
    write(eventText({ event: 'again', data: {} }))
  })
  return {
    send(events: readonly StreamEvent[]): void {
      for (const event of events) {
        if (blockedAt !== null) dropped = true
        else write(eventText(event))
      }
    },
    beat: () => (blockedAt === null ? write(': hidup\n\n') : undefined),
    /** Seconds since the reader took anything; 0: he keeps up. */
    stuckFor: () => (blockedAt === null ? 0 : (performance.now() - blockedAt) / 1000),
  }
}

const eventText = ({ event, data }: StreamEvent): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
