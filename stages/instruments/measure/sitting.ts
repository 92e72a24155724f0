// Simulated sittings of one form: chance draws answers, the rule of the form turns them into levels.

import type { FormItem } from './form.ts'
import { itemsOf, type MeasuredForm, neededCounts, type Standard } from './form.ts'
import type { LevelShares } from './response.ts'

/** A way to answer an item, as the share of each level. */
export type Way = (item: FormItem) => LevelShares

/** Levels that were reached: `levels[person × competencies + competency]`, 0 to 5. */
export type Levels = Uint8Array

/**
 * Levels of `people` simulated sittings of `form` over the competencies of `standard`.
 * @param ways each way to answer that occurs
 * @param wayOf which of them person `p` follows in competency `c` (both numbered from 0)
 * @param next numbers in [0, 1)
 */
export function simulatedLevels(
  { form, standard, ways, people }: { form: MeasuredForm; standard: Standard; ways: readonly Way[]; people: number },
  wayOf: (p: number, c: number) => number,
  next: () => number,
): Levels {
  const width = standard.required.length
  const found = new Uint8Array(people * width)
  standard.required.forEach(({ key }, c) => {
    const items = itemsOf(form, key)
    const needed = neededCounts(items, form.thresholds)
    const tables = ways.map((way) => limits(items.map(way)))
    const counts = new Int32Array(6)
    for (let p = 0; p < people; p++) {
      counts.fill(0)
      const table = tables[wayOf(p, c)] as Float64Array
      for (let i = 0; i < items.length; i++) {
        const drawn = next()
        let level = 0
        while (level < 5 && drawn >= (table[i * 5 + level] as number)) level++
        counts[level] = (counts[level] as number) + 1
      }
      found[p * width + c] = items.length === 0 ? 0 : reachedLevel(counts, needed)
    }
  })
  return found
}

/** For each item five limits: a number in [0, 1) below the first means level 0, below the second level 1, and so on. */
function limits(shares: readonly LevelShares[]): Float64Array {
  const table = new Float64Array(shares.length * 5)
  shares.forEach((share, item) => {
    let sum = 0
    for (let level = 0; level < 5; level++) {
      sum += share[level] ?? 0
      table[item * 5 + level] = sum
    }
    // sums of decimals: the last level with a share ends at one
    const last = share.findLastIndex((one) => one > 0)
    for (let level = last; level < 5; level++) table[item * 5 + level] = 1
  })
  return table
}

/** The highest level that is reached together with all below it, from how many answers stand at each level. */
function reachedLevel(counts: Int32Array, needed: readonly number[]): number {
  let atOrAbove = 0
  for (let level = 0; level <= 5; level++) atOrAbove += counts[level] as number
  for (let level = 1; level <= 5; level++) {
    atOrAbove -= counts[level - 1] as number
    if (atOrAbove < (needed[level - 1] as number)) return level - 1
  }
  return 5
}
