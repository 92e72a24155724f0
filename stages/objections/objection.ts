// What an objection is called, how long it may be filed and must be answered, and what may follow what.
// Days are calendar days of the agency's zone, as the policy set counts them (objection.file-days and
// objection.answer-days). Pure.
import type { ObjectionState } from './kinds.ts'

/** "KB-0012/2023": counted anew each year. */
export const numberOf = (of: { readonly year: number; readonly serial: number }): string =>
  `KB-${String(of.serial).padStart(4, '0')}/${of.year}`

/** `date` (`YYYY-MM-DD`) moved by whole days. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export type Filing = {
  readonly fileUntil: string
  readonly late: boolean
  readonly answerDue: string | null
  readonly state: ObjectionState
}

/**
 * What filing on a day means: the day after the last one is late, and no deadline of the office runs until
 * somebody has said whether it is taken all the same.
 */
export function filing(of: { handedOn: string; filedOn: string; fileDays: number; answerDays: number }): Filing {
  const fileUntil = dayAfter(of.handedOn, of.fileDays)
  const late = of.filedOn > fileUntil
  if (late) return { fileUntil, late, answerDue: null, state: 'menunggu-penerimaan' }
  return { fileUntil, late, answerDue: dayAfter(of.filedOn, of.answerDays), state: 'menunggu-pemeriksa' }
}

export type Act = 'accept-late' | 'refuse-late' | 'assign' | 'propose' | 'agree' | 'give-back' | 'withdraw' | 'attach'

const after: Record<ObjectionState, Partial<Record<Act, ObjectionState>>> = {
  'menunggu-penerimaan': {
    'accept-late': 'menunggu-pemeriksa',
    'refuse-late': 'tidak-diterima',
    withdraw: 'dicabut',
    attach: 'menunggu-penerimaan',
  },
  'menunggu-pemeriksa': { assign: 'diperiksa', withdraw: 'dicabut', attach: 'menunggu-pemeriksa' },
  // another examiner may take it over until the proposal is written
  diperiksa: { assign: 'diperiksa', propose: 'menunggu-putusan', withdraw: 'dicabut', attach: 'diperiksa' },
  'menunggu-putusan': { agree: 'diputus', 'give-back': 'diperiksa', withdraw: 'dicabut' },
  diputus: {},
  'tidak-diterima': {},
  dicabut: {},
}

/** The state after `act`; undefined when it is not possible in `state`. */
export const stateAfter = (state: ObjectionState, act: Act): ObjectionState | undefined => after[state][act]

/** Whether somebody still has something to do. */
export const isOpen = (state: ObjectionState): boolean => Object.keys(after[state]).length > 0

/** Days that remain for the answer of an open objection; null where no deadline runs. */
export function daysLeft(of: { readonly state: ObjectionState; readonly answerDue: string | null }, today: string): number | null {
  return isOpen(of.state) && of.answerDue !== null ? daysBetween(today, of.answerDue) : null
}
