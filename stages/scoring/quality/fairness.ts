// Do groups fare differently, and does an item treat two groups alike? Figures over groups only. A group that
// is too small is not shown, and where one alone would be hidden, the next smallest is hidden with it: otherwise
// the hidden one is the rest of a subtraction.
import type { Sitter } from './form-answers.ts'
import { type Dimension, dimensions, type Groups, groupKeys } from './groups.ts'
import { type Estimate, meanWith, ratioWith } from './interval.ts'

export type GroupRow = {
  readonly key: string
  /** `few`: too small; `rest`: hidden so that the small one cannot be computed. Then no figure at all. */
  readonly hidden: 'few' | 'rest' | null
  readonly n: number | null
  /** Mean JPM in percent; null where it cannot be had. */
  readonly mean: Estimate | null
  /** Share in the lowest category, 0 to 1. */
  readonly lowest: number | null
  /** Of that share to the share of the largest group; null for the largest, or where nobody is in the category. */
  readonly ratio: Estimate | null
}
export type FairnessTable = { readonly dimension: Dimension; readonly groups: readonly GroupRow[] }

/** Words of the lowest category in both scales. */
const lowest = new Set(['kms', 'kurang-optimal'])
const jpmOf = (one: Sitter) => ((one.achieved ?? 0) * 100) / one.required

/** One table for each dimension over the people who have a JPM; groups nobody is in are left out. */
export function fairnessOf(people: readonly Sitter[], groups: ReadonlyMap<string, Groups>, least: number): FairnessTable[] {
  const whole = people.filter((one) => one.achieved !== null)
  return dimensions.map((dimension) => {
    const byKey = Map.groupBy(whole, (one) => groups.get(one.runId)?.[dimension] ?? 'lain')
    const present = groupKeys[dimension].flatMap((key) => (byKey.has(key) ? [{ key, people: byKey.get(key) ?? [] }] : []))
    return { dimension, groups: rowsOf(present, least) }
  })
}

type Group = { readonly key: string; readonly people: readonly Sitter[] }

function rowsOf(present: readonly Group[], least: number): GroupRow[] {
  const bySize = [...present].sort((a, b) => a.people.length - b.people.length)
  const few = bySize.filter((one) => one.people.length < least)
  const together = few.reduce((sum, one) => sum + one.people.length, 0)
  const rest = few.length > 0 && (few.length === 1 || together < least) ? bySize[few.length] : undefined
  const reference = bySize.findLast((one) => !few.includes(one) && one !== rest)
  return present.map((one) => {
    if (few.includes(one) || one === rest)
      return { key: one.key, hidden: one === rest ? 'rest' : 'few', n: null, mean: null, lowest: null, ratio: null }
    return shown(one, reference)
  })
}

function shown(of: Group, reference: Group | undefined): GroupRow {
  const rate = (group: Group) => ({
    count: group.people.filter((one) => one.category !== null && lowest.has(one.category)).length,
    of: group.people.length,
  })
  const own = rate(of)
  return {
    key: of.key,
    hidden: null,
    n: own.of,
    mean: meanWith(of.people.map(jpmOf)),
    lowest: own.count / own.of,
    ratio: reference && reference !== of ? ratioWith(own, rate(reference)) : null,
  }
}
