// In which state a seat is shown, so that a proctor sees in one look who needs somebody. Facts with
// times, never a verdict: a machine that is silent may only have lost its line.

export const seatStates = ['belum-hadir', 'tidak-hadir', 'hadir', 'mengerjakan', 'di-perangkat', 'selesai', 'dibatalkan'] as const
export type SeatState = (typeof seatStates)[number]

/** A machine not heard from for longer keeps its answers to itself ("di perangkat"). */
export const silentAfterSeconds = 20
/** Whoever did not touch the paper for as long is marked (office.md 11). */
export const quietAfterSeconds = 180

export type SeatFacts = {
  readonly sitting: 'terdaftar' | 'berjalan' | 'dikirim' | 'waktu-habis' | 'dibatalkan'
  readonly attendance: 'hadir' | 'tidak-hadir' | null
  /** Last sign of life of the machine, and last touch of the paper or end of a pause; null: none since the start. */
  readonly heardAt: Date | null
  readonly touchedAt: Date | null
  readonly startedAt: Date | null
  /** The room's clock, or this person's, stands still. */
  readonly paused: boolean
}

/** State of a seat at `now`. */
export function seatStateOf(seat: SeatFacts, now: Date): SeatState {
  if (seat.sitting === 'dibatalkan') return 'dibatalkan'
  if (seat.sitting === 'dikirim' || seat.sitting === 'waktu-habis') return 'selesai'
  if (seat.sitting === 'berjalan')
    return secondsSince(seat.heardAt ?? seat.startedAt, now) > silentAfterSeconds ? 'di-perangkat' : 'mengerjakan'
  return seat.attendance ?? 'belum-hadir'
}

/** Since when the paper was not touched, where that is long enough to be marked; else null. */
export function quietSince(seat: SeatFacts, now: Date): Date | null {
  if (seat.sitting !== 'berjalan' || seat.paused) return null
  // what was touched in the waiting room is not the paper
  const last = seat.touchedAt && seat.startedAt && seat.touchedAt < seat.startedAt ? seat.startedAt : (seat.touchedAt ?? seat.startedAt)
  return last && secondsSince(last, now) >= quietAfterSeconds ? last : null
}

export const tiles = ['bantuan', 'di-perangkat', 'mengerjakan', 'selesai', 'hadir', 'belum-hadir', 'tidak-hadir', 'dibatalkan'] as const
export type Tile = (typeof tiles)[number]

/** Under which tile a seat is counted: whoever waits for help stands before everything else. */
export const tileOf = (seat: { readonly state: SeatState; readonly help: object | null }): Tile => (seat.help ? 'bantuan' : seat.state)

/** How many seats each tile counts; every seat is in exactly one. */
export function tileCounts(seats: readonly { readonly state: SeatState; readonly help: object | null }[]): Record<Tile, number> {
  const counts = Object.fromEntries(tiles.map((tile) => [tile, 0])) as Record<Tile, number>
  for (const seat of seats) counts[tileOf(seat)] += 1
  return counts
}

const secondsSince = (at: Date | null, now: Date): number => (at ? (now.getTime() - at.getTime()) / 1000 : Number.POSITIVE_INFINITY)
