// What a cell says, once the habits of spreadsheets and of the SIASN export are taken off: spaces, the
// leading apostrophe, the texts "null" and "-" for nothing, dates as serial numbers or in words.

/** A cell as the reader hands it over. Text stays text; a number has already lost what Excel lost. */
export type Cell = string | number | boolean | Date | null

/** Longest text that Excel itself allows in one cell. */
export const longestCell = 32_767

/** The text of a cell, or null where it says nothing. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell !== 'string') return cell instanceof Date ? isoDate(cell) : String(cell)
  const text = squeeze(cell)
  const bare = text.startsWith("'") ? text.slice(1).trim() : text
  return bare === '' || bare === '-' || bare === "'" || (bare.length === 4 && bare.toLowerCase() === 'null') ? null : bare
}

// Only texts that hold something other than single plain spaces pay for the expressions. \p{Cc} are
// control characters and \p{Cs} lone surrogates: neither can be stored as text.
const untidy = /[\p{Cc}\p{Cs}\u00a0\u200b-\u200d\ufeff]| {2}/u
const unseen = /[\p{Cs}\u200b-\u200d\ufeff]/gu
const blank = /[\s\p{Cc}\u00a0]+/gu

function squeeze(text: string): string {
  return untidy.test(text) ? text.replace(unseen, '').replace(blank, ' ').trim() : text.trim()
}

/** Why a text is no date: it cannot be read at all, its month does not exist, or its day does not. */
export type DateProblem =
  | { readonly code: 'date-unreadable' }
  | { readonly code: 'date-month'; readonly month: number }
  | { readonly code: 'date-day'; readonly day: number; readonly month: number; readonly year: number }

export type DateVerdict = { readonly date: string | null } | { readonly problem: DateProblem }

/**
 * The calendar date of a cell as `YYYY-MM-DD`: a date cell, a serial number (days since 1899-12-30),
 * `dd-mm-yyyy`, `yyyy-mm-dd` or an ISO date-time. An instant that is midnight somewhere in Indonesia
 * (15, 16 or 17 hours UTC) means the day that began there.
 */
export function dateOf(cell: Cell | undefined): DateVerdict {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? unreadable : { date: isoDate(cell) }
  if (typeof cell === 'number') return serialDate(cell)
  const text = textOf(cell)
  if (text === null) return { date: null }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (iso) return isoVerdict(iso)
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{2}:\d{2}(?::\d{2})?)?$/.exec(text)
  if (local) return calendar(Number(local[3]), Number(local[2]), Number(local[1]))
  return /^\d{4,5}$/.test(text) ? serialDate(Number(text)) : unreadable
}

const unreadable: DateVerdict = { problem: { code: 'date-unreadable' } }

function isoVerdict(match: RegExpExecArray): DateVerdict {
  const verdict = calendar(Number(match[1]), Number(match[2]), Number(match[3]))
  if (match[6] !== 'Z' || match[5] !== '00' || !['15', '16', '17'].includes(match[4] ?? '')) return verdict
  return 'date' in verdict && verdict.date ? { date: isoDate(new Date(Date.parse(`${verdict.date}T00:00:00Z`) + 86_400_000)) } : verdict
}

function calendar(year: number, month: number, day: number): DateVerdict {
  if (month < 1 || month > 12) return { problem: { code: 'date-month', month } }
  if (year < 1900 || year > 2100) return unreadable
  if (day < 1 || day > daysIn(year, month)) return { problem: { code: 'date-day', day, month, year } }
  return { date: `${year}-${two(month)}-${two(day)}` }
}

function serialDate(serial: number): DateVerdict {
  // 61 is 1 March 1900: before it Excel counts a day that never was. 73,415 is the end of 2100.
  if (!Number.isFinite(serial) || serial < 61 || serial >= 73_416) return unreadable
  return { date: isoDate(new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)) }
}

/** Days of a month of the Gregorian calendar; months from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isoDate = (date: Date) => date.toISOString().slice(0, 10)
const two = (value: number) => (value < 10 ? `0${value}` : String(value))
