// Whether a session may stand where it is put: within the event's days (susulan may come after them), on
// no holiday, over no time of prayer or meal, and not over another session. Throws a Refusal.
import { Refusal } from '../../kit/refusal.ts'
import type { ScheduleRefusal } from './api.ts'

export type SessionTime = { readonly date: string; readonly starts: string; readonly ends: string; readonly makeup: boolean }
export type Surroundings = {
  readonly event: { readonly startsOn: string; readonly endsOn: string }
  readonly others: readonly SessionTime[]
  readonly holidays: readonly { readonly date: string; readonly name: string }[]
  readonly quietTimes: readonly { readonly weekday: number | null; readonly starts: string; readonly ends: string; readonly name: string }[]
}

const refuse = (code: ScheduleRefusal, data: Refusal['data']) => new Refusal(code, data, 422)

/** 1 Monday … 7 Sunday of a date. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

const overlap = (a: { starts: string; ends: string }, b: { starts: string; ends: string }) => a.starts < b.ends && b.starts < a.ends

/** Refuses the first reason that stands against a session. */
export function checkSession(of: SessionTime, { event, others, holidays, quietTimes }: Surroundings): void {
  const { date, starts, ends, makeup } = of
  if (ends <= starts) throw refuse('schedule.slot-order', { starts, ends })
  if (date < event.startsOn || (!makeup && date > event.endsOn))
    throw refuse('schedule.slot-outside', { date, from: event.startsOn, to: event.endsOn })
  const holiday = holidays.find((one) => one.date === date)
  if (holiday) throw refuse('schedule.slot-holiday', { date, name: holiday.name })
  const rest = quietTimes.find((one) => (one.weekday === null || one.weekday === weekdayOf(date)) && overlap(of, one))
  if (rest) throw refuse('schedule.slot-quiet', { date, name: rest.name, starts: rest.starts, ends: rest.ends })
  const other = others.find((one) => one.date === date && overlap(of, one))
  if (other) throw refuse('schedule.slot-overlap', { date, starts: other.starts, ends: other.ends })
}

/** Refuses the first of `sessions` that may not stand, held against those before it as well. */
export function checkSessions(sessions: readonly SessionTime[], around: Surroundings): void {
  const others = [...around.others]
  for (const session of sessions) {
    checkSession(session, { ...around, others })
    others.push(session)
  }
}
