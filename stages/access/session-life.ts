// How long a session lives: it ends when nothing was done for a while, and in any case after a time.
// Half an hour and twelve hours for staff (a working day); a sitting's own length is set by its room.

export const staffIdleMinutes = 30
export const staffAbsoluteMinutes = 12 * 60

export type Life = { readonly idleUntil: Date; readonly endsAt: Date; readonly endedAt: Date | null }

/** Both ends of a session opened at `now`. */
export function lifeFrom(now: Date, idleMinutes: number, absoluteMinutes: number): { idleUntil: Date; endsAt: Date } {
  const endsAt = new Date(now.getTime() + absoluteMinutes * 60_000)
  return { idleUntil: new Date(Math.min(now.getTime() + idleMinutes * 60_000, endsAt.getTime())), endsAt }
}

/** Whether a session is still good at `now`. */
export function alive(life: Life, now: Date): boolean {
  return life.endedAt === null && now < life.idleUntil && now < life.endsAt
}
