// How a seat is shown: a word first, then an icon, then a colour. Pure.
import { type Tile, tileOf } from '../../../stages/invigilation/seat-state.ts'
import type { SeatHere } from './notes.ts'

export type SeatLook = {
  readonly tile: Tile
  /** Whole minutes since the paper was last touched, from three on. */
  readonly quietMinutes: number | null
  /** Share of the items answered, 0 to 1; null where it says nothing. */
  readonly share: number | null
}

const minute = 60_000

/** The look of a seat at `now`. */
export function lookOf(seat: SeatHere, items: number, now: Date): SeatLook {
  const tile = tileOf(seat)
  const working = seat.state === 'mengerjakan' || seat.state === 'di-perangkat'
  const quiet = seat.quietSince ? Math.floor((now.getTime() - Date.parse(seat.quietSince)) / minute) : null
  return {
    tile,
    quietMinutes: tile === 'mengerjakan' && quiet !== null && quiet >= 3 ? quiet : null,
    share: working && items > 0 ? Math.min(1, seat.answered / items) : null,
  }
}

/** How many seats each tile counts; every seat is in exactly one. */
export function countsOf(seats: readonly SeatHere[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const seat of seats) counts[tileOf(seat)] = (counts[tileOf(seat)] ?? 0) + 1
  return counts
}

/** Whole minutes from `now` to `end`, begun ones counted; 0 once it has passed. */
export const minutesLeft = (end: string, now: Date): number => Math.max(0, Math.ceil((Date.parse(end) - now.getTime()) / minute))

/** Seats whose name, NIP, participant number or desk fits what was typed, by desk. */
export function seatsFitting<S extends Pick<SeatHere, 'name' | 'nip' | 'number' | 'seat'>>(
  seats: readonly S[],
  typed: string,
): readonly S[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return seats
  const figures = wanted.replace(/[\s.-]/g, '')
  if (/^\d+$/.test(figures))
    return seats.filter(
      (seat) => String(seat.seat) === figures || seat.number.replace(/\D/g, '').endsWith(figures) || seat.nip.startsWith(figures),
    )
  return seats.filter((seat) => wanted.split(/\s+/).every((word) => seat.name.toLowerCase().includes(word)))
}
