// A form as measurement sees it: items with the keys of their options, thresholds, and the standard of
// the class that it is meant for. What is asked of a form before it is used is asked of this.

import type { Thresholds } from '../level.ts'
import { levels, masteryAt, reaches } from '../mastery.ts'

export type FormOption = { readonly text: string; readonly level: number; readonly grand?: boolean }
export type FormItem = { readonly code: string; readonly competency: string; readonly options: readonly FormOption[] }
export type MeasuredForm = { readonly code: string; readonly items: readonly FormItem[]; readonly thresholds: Thresholds }

/** What a class requires, in the order of the dictionary. */
export type Standard = { readonly class: string; readonly required: readonly { readonly key: string; readonly level: number }[] }

/** The items that measure `competency`, in the order of the form. */
export function itemsOf(form: Pick<MeasuredForm, 'items'>, competency: string): readonly FormItem[] {
  return form.items.filter((item) => item.competency === competency)
}

/**
 * How many of `items` must be answered at L or above for L to count: `[0]` for level 1 to `[4]` for level 5.
 * More than there are items where no answers reach it. Found by asking the rule of `mastery.ts` itself, so
 * that thousands of simulated sittings are judged by counting, and by no second rule.
 */
export function neededCounts(items: readonly FormItem[], thresholds: Thresholds): readonly number[] {
  const keys = items.map((item) => item.options.map((option) => option.level))
  return levels.map((level) => {
    const threshold = thresholds.find((one) => one.level === level)?.mastery
    if (threshold === undefined) return items.length + 1
    for (let count = 0; count <= items.length; count++) {
      const answered = keys.map((list, at) => ({ keys: list, achieved: at < count ? 5 : -1 }))
      if (reaches(masteryAt(level, answered), threshold)) return count
    }
    return items.length + 1
  })
}
