// The 18 digits of a civil servant's number: birth date, month of appointment, sex, sequence
// (Perka BKN 22/2007 and 43/2007). Unlike in a NIK, the day of birth is never shifted for women. The
// number of a PPPK has the same length, but its digits 13 and 14 are no month.
import { type Cell, daysIn, textOf } from './cell.ts'

export type NipProblem =
  | 'nip-empty'
  | 'nip-numeric'
  | 'nip-scientific'
  | 'nip-characters'
  | 'nip-length'
  | 'nip-birth-date'
  | 'nip-month'
  | 'nip-sex'
  | 'nip-sequence'
  | 'nip-age'
  | 'nip-birth-differs'

export type NipFinding = { readonly code: NipProblem; readonly data: Readonly<Record<string, string | number>> }

/** Youngest age at appointment that a number may claim. Ordinary appointments begin at 18; old registers hold younger ones. */
const youngest = 15

/** The number in a cell as 18 digits; spaces and an apostrophe are taken off. Digits are never guessed. */
export function nipOf(cell: Cell | undefined): { readonly nip: string } | { readonly problem: NipFinding } {
  if (typeof cell === 'number') return problem('nip-numeric')
  const text = textOf(cell)
  if (text === null) return problem('nip-empty')
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text)) return problem('nip-scientific')
  const digits = text.replace(/[\s.]/g, '')
  if (!/^\d+$/.test(digits)) return problem('nip-characters')
  return digits.length === 18 ? { nip: digits } : problem('nip-length', { digits: digits.length })
}

/** What the register or the file says beside the number. Null: not known. */
export type Beside = { readonly pppk: boolean; readonly birthDate: string | null; readonly sex: 'L' | 'P' | null }

/** What is wrong with a number of 18 digits, held against what stands beside it. Only `nip-birth-differs` may be true of a right number: births are corrected by courts. */
export function nipFindings(nip: string, beside: Beside): NipFinding[] {
  const found: NipFinding[] = []
  const born = { year: Number(nip.slice(0, 4)), month: Number(nip.slice(4, 6)), day: Number(nip.slice(6, 8)) }
  const since = { year: Number(nip.slice(8, 12)), month: Number(nip.slice(12, 14)) }
  const real = isReal(born)
  if (!real) found.push({ code: 'nip-birth-date', data: born })
  if (!beside.pppk && (since.month < 1 || since.month > 12)) found.push({ code: 'nip-month', data: { month: nip.slice(12, 14) } })
  if (nip.slice(15) === '000') found.push({ code: 'nip-sequence', data: {} })
  const sex = sexOfNip(nip)
  if (sex === null || (beside.sex !== null && beside.sex !== sex)) found.push({ code: 'nip-sex', data: { digit: nip.charAt(14) } })
  if (real && since.year - born.year < youngest) found.push({ code: 'nip-age', data: { birth: born.year, since: since.year } })
  if (real && beside.birthDate !== null && beside.birthDate !== birthDateOfNip(nip)) {
    found.push({ code: 'nip-birth-differs', data: { nip: birthDateOfNip(nip), birthDate: beside.birthDate } })
  }
  return found
}

/** The birth date that the number claims, `YYYY-MM-DD`; it need not exist. */
export function birthDateOfNip(nip: string): string {
  return `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
}

/** The sex that digit 15 states, or null when it is neither 1 nor 2. */
export function sexOfNip(nip: string): 'L' | 'P' | null {
  return nip.charAt(14) === '1' ? 'L' : nip.charAt(14) === '2' ? 'P' : null
}

/** Whether digits 13 and 14 cannot be a month, so that the number can only be a PPPK's. */
export function looksPppk(nip: string): boolean {
  const month = Number(nip.slice(12, 14))
  return month < 1 || month > 12
}

function isReal({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function problem(code: NipProblem, data: NipFinding['data'] = {}): { problem: NipFinding } {
  return { problem: { code, data } }
}
