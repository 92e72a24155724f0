// What an addition of time will do, told before it is done: who gets it, and when those people end then.
// Pure; the server computes again (sittings/deadline.ts) and its word counts.
import type { SeatHere } from './notes.ts'

export type Effect = {
  /** People whose time is running now. */
  readonly people: number
  /** The end that most of them have now, and will have; null before the start. */
  readonly before: string | null
  readonly after: string | null
}

const later = (end: string | null, seconds: number) => end && new Date(Date.parse(end) + seconds * 1000).toISOString()
const runs = (seat: SeatHere) => seat.state === 'mengerjakan' || seat.state === 'di-perangkat'

/** Time for the whole room: everybody whose time runs; the room's own end is shown. */
export function roomEffect(seats: readonly SeatHere[], endsAt: string | null, seconds: number): Effect {
  return { people: seats.filter(runs).length, before: endsAt, after: later(endsAt, seconds) }
}

/** Time for one person. */
export function seatEffect(seat: SeatHere, seconds: number): Effect {
  return { people: runs(seat) ? 1 : 0, before: seat.endsAt, after: later(seat.endsAt, seconds) }
}
