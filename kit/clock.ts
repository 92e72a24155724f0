// Time is supplied to every rule. An example installation carries an offset, so that S1 can run in
// December 2023; nothing but `systemClock` reads the machine's own time.

/** The zones of Indonesia and their offset from UTC in minutes; none has daylight saving. */
export const zones = { WIB: 420, WITA: 480, WIT: 540 } as const
export type Zone = keyof typeof zones

export type Clock = () => Date

/** The machine's clock, moved by `offsetSeconds` (0 in a real installation). */
export function systemClock(offsetSeconds = 0): Clock {
  return () => new Date(Date.now() + offsetSeconds * 1000)
}

/** The calendar date (`YYYY-MM-DD`) that `instant` has in `zone`. */
export function localDate(instant: Date, zone: Zone): string {
  return new Date(instant.getTime() + zones[zone] * 60_000).toISOString().slice(0, 10)
}

/** The clock time (`HH:MM`, 24 hours) that `instant` has in `zone`. */
export function localTime(instant: Date, zone: Zone): string {
  return new Date(instant.getTime() + zones[zone] * 60_000).toISOString().slice(11, 16)
}

/** The instant at which clocks in `zone` show `date` (`YYYY-MM-DD`) and `time` (`HH:MM`). */
export function instantOf(date: string, time: string, zone: Zone): Date {
  return new Date(Date.parse(`${date}T${time}:00Z`) - zones[zone] * 60_000)
}

/** `date` moved by whole years; 29 February becomes 28 February where the year has none. */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  return `${String(year + years).padStart(4, '0')}-${pad(month)}-${pad(Math.min(day, last))}`
}

/** Whether `text` is a date of the calendar written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const pad = (n: number) => String(n).padStart(2, '0')
