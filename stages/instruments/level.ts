// The level of one competency: the highest L whose mastery reaches the form's threshold, for it and for
// every lower level. Presented and left empty counts as the lowest key of the item; not administered is
// missing; with too few items administered there is no level at all.
import { atLeast, decimal, fraction } from '../../kit/rounding.ts'
import { type AnsweredItem, levels, type Mastery, masteryAt, reaches } from './mastery.ts'

/** An item of the form as a person met it. */
export type GivenItem = {
  readonly code: string
  /** The key: level, 0 to 5, of each option by its letter on the form. */
  readonly options: readonly { readonly letter: string; readonly level: number }[]
  /** Whether the item was on this person's paper. What was not administered is missing, not wrong. */
  readonly administered: boolean
  /** The last choice; null: left empty or taken back. */
  readonly choice: string | null
}

export type CompetencyLevel = {
  readonly onForm: number
  readonly administered: number
  readonly answered: number
  /** Hundredths of a level, 0 to 500; null: none. */
  readonly level: number | null
  readonly mastery: readonly (Mastery & { readonly threshold: number | null; readonly reached: boolean })[]
}

/** Least mastery in hundredths by level. A level without one cannot be reached. */
export type Thresholds = readonly { readonly level: number; readonly mastery: number }[]

/**
 * The level of one competency from the items of the form that measure it.
 * @param minimumAdministered least share of them that must have been presented, in percent, decimal text
 * @throws TypeError when a choice is no option of its item: the answer path never stores one
 */
export function levelOf(items: readonly GivenItem[], thresholds: Thresholds, minimumAdministered: string): CompetencyLevel {
  const administered = items.filter((item) => item.administered)
  const answered = administered.filter((item) => item.choice !== null).length
  const counts = { onForm: items.length, administered: administered.length, answered }
  if (!enoughAdministered(administered.length, items.length, minimumAdministered)) return { ...counts, level: null, mastery: [] }
  const scored = administered.map(answeredItem)
  const mastery = levels.map((level) => {
    const at = masteryAt(level, scored)
    const threshold = thresholds.find((one) => one.level === level)?.mastery ?? null
    return { ...at, threshold, reached: threshold !== null && reaches(at, threshold) }
  })
  const missed = mastery.findIndex((one) => !one.reached)
  return { ...counts, level: (missed === -1 ? levels.length : missed) * 100, mastery }
}

/** The item as answered: the key of the chosen option, or the lowest key where it was left empty. */
export function answeredItem(item: GivenItem): AnsweredItem {
  const keys = item.options.map((option) => option.level)
  if (item.choice === null) return { keys, achieved: Math.min(...keys) }
  const chosen = item.options.find((option) => option.letter === item.choice)
  if (!chosen) throw new TypeError(`Item ${item.code} has no option ${item.choice}`)
  return { keys, achieved: chosen.level }
}

/** Whether enough of a scale was presented for a figure; nothing presented never is. `minimumPercent`: decimal text. */
export function enoughAdministered(administered: number, onForm: number, minimumPercent: string): boolean {
  return administered > 0 && atLeast(fraction(administered * 100, onForm), decimal(minimumPercent))
}
