// Facts about the seat, gathered here and sent together: the window was left, the line came back, the
// clock jumped, nothing could be kept. Facts with their times, never a verdict.
import type { ExamCalls, Note } from './call.ts'

/** Shorter than this is a slip of the hand. */
const leftFromSeconds = 2
const most = 100

export function seatNotes(send: ExamCalls['notes'], counter: () => number = () => performance.now()) {
  let waiting: { note: Omit<Note, 'ago'>; at: number }[] = []
  let sending = false
  return {
    /** Something happened now; `seconds`: how long it lasted. */
    add(kind: Note['kind'], seconds?: number): void {
      const key = `${Date.now().toString(36)}-${Math.floor(Math.random() * 2 ** 40).toString(36)}`
      const lasted = seconds === undefined ? {} : { seconds: Math.min(86_400, Math.max(0, Math.round(seconds))) }
      waiting.push({ note: { key, kind, ...lasted, deviceAt: new Date().toISOString() }, at: counter() })
    },
    /** Sends what waits; what does not arrive is sent again, under the same key. */
    async flush(): Promise<void> {
      const batch = waiting.slice(0, most)
      if (sending || batch.length === 0) return
      sending = true
      const ago = (at: number) => Math.min(86_400, Math.max(0, Math.round((counter() - at) / 1000)))
      const reply = await send(batch.map(({ note, at }) => ({ ...note, ago: ago(at) })))
      sending = false
      if (reply.kind !== 'away') waiting = waiting.filter((each) => !batch.includes(each))
    },
  }
}
export type SeatNotes = ReturnType<typeof seatNotes>

/** Tells how many seconds the window was left for, once it is back. */
export function watchWindow(left: (seconds: number) => void, counter: () => number = () => performance.now()): void {
  let since: number | undefined
  const gone = () => {
    since ??= counter()
  }
  const back = () => {
    if (since === undefined || document.visibilityState === 'hidden') return
    const seconds = (counter() - since) / 1000
    since = undefined
    if (seconds > leftFromSeconds) left(seconds)
  }
  addEventListener('blur', gone)
  addEventListener('focus', back)
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? gone() : back()))
}
