// A clock time as it is typed for an incident of today. Pure.
import { instantOf, localDate, type Zone } from '../../../kit/clock.ts'
import { clockTime } from '../sittings/clock-time.ts'

/** "8.40" at `now` in `zone` → that instant; of the evening before when it would lie in the future. undefined: no time. */
export function momentOf(text: string, now: Date, zone: Zone): Date | undefined {
  const time = clockTime(text)
  if (!time) return undefined
  const today = instantOf(localDate(now, zone), time, zone)
  const tooFar = today.getTime() - now.getTime() > 12 * 3_600_000
  return tooFar ? new Date(today.getTime() - 24 * 3_600_000) : today
}
