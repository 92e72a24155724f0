// Whether somebody comes in time. Policy of the session (`late_minutes`): until then a latecomer is let
// in without more; after it only with a reason of the Pengawas Ruang. A verdict, not a sanction.

export const arrivalVerdicts = ['tepat-waktu', 'terlambat', 'melewati-batas'] as const
export type Arrival = {
  readonly verdict: (typeof arrivalVerdicts)[number]
  /** Whole minutes begun after the start of the room. */
  readonly minutes: number
  readonly limit: number
}

/** Judges an arrival at `at`; before the room's start everybody is in time. */
export function arrivalOf(room: { readonly startedAt: Date | null; readonly lateMinutes: number }, at: Date): Arrival {
  const limit = room.lateMinutes
  const late = room.startedAt ? at.getTime() - room.startedAt.getTime() : 0
  if (late <= 0) return { verdict: 'tepat-waktu', minutes: 0, limit }
  return { verdict: late <= limit * 60_000 ? 'terlambat' : 'melewati-batas', minutes: Math.ceil(late / 60_000), limit }
}

/** A device's clock may be ahead by so much. */
const clockTolerance = 120_000

/**
 * Whether a moment noted by a device can be: not ahead of the server, and not long before the room
 * opens, so that a wrong clock is told instead of kept.
 */
export const momentHolds = (deviceAt: Date, now: Date, opensAt: Date): boolean =>
  deviceAt.getTime() <= now.getTime() + clockTolerance && deviceAt.getTime() >= opensAt.getTime() - 24 * 3_600_000
