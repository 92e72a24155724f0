// Parallel forms from a bank: each measures the same competencies with the same numbers of items of each kind,
// shares as few items as the bank allows with the others, and is expected to be as hard. Nothing is drawn by
// chance: the same bank gives the same forms.
import { chanceOf } from './angoff.ts'
import type { FormItem } from './form.ts'

/** An item of a bank, with the kind by which a blueprint counts. */
export type PoolItem = FormItem & { readonly bracket: string }

/** Items of each kind, in the order in which a form presents them. */
export type Quota = Readonly<Record<string, number>>

/** The quota of every competency but those in `except`, which have their own. */
export type Blueprint = {
  readonly competencies: readonly string[]
  readonly quota: Quota
  readonly except?: Readonly<Record<string, Quota>>
}

/** How often a reference person answers `item` at `level` or above, 0 to 1: from a panel or from a pilot. */
export type Expectation = (item: FormItem, level: number) => number

export type Shortage = { readonly competency: string; readonly bracket: string; readonly needed: number; readonly available: number }

export type Assembly = {
  /** Items of each form, by competency, then kind. Empty where the bank is short. */
  readonly forms: readonly (readonly PoolItem[])[]
  readonly shortages: readonly Shortage[]
  /** For each competency the largest difference between two forms in the expected share at or above a level, 0 to 1. */
  readonly differences: readonly { readonly competency: string; readonly difference: number; readonly level: number }[]
  /** The same over whole forms. */
  readonly difference: number
  /** Items that two forms share. */
  readonly overlaps: readonly { readonly forms: readonly [number, number]; readonly items: number; readonly of: number }[]
  /** `exposure[n]`: items of the bank, of the kinds asked for, that are on n of the forms. */
  readonly exposure: readonly number[]
}

export type AssemblyOrder = {
  readonly pool: readonly PoolItem[]
  readonly blueprint: Blueprint
  readonly forms: number
  /** Most forms of this set that an item may be on. */
  readonly exposureLimit: number
  readonly expected: Expectation
}

/** The forms that `order` asks for, and how far they are parallel. */
export function assembled({ pool, blueprint, forms: count, exposureLimit, expected }: AssemblyOrder): Assembly {
  const cells = blueprint.competencies.flatMap((competency) =>
    Object.entries(blueprint.except?.[competency] ?? blueprint.quota).map(([bracket, quota]) => ({
      ...{ competency, bracket, quota },
      items: pool.filter((item) => item.competency === competency && item.bracket === bracket),
    })),
  )
  const shortages = cells
    .map(({ competency, bracket, quota, items }) => ({
      ...{ competency, bracket, available: items.length },
      needed: Math.max(quota, Math.ceil((quota * count) / exposureLimit)),
    }))
    .filter(({ needed, available }) => available < needed)
  const dealt = shortages.length > 0 ? [] : cells.map(({ items, quota }) => evened(dealtOut(items, quota, count), expected))
  const forms = dealt.length === 0 ? [] : Array.from({ length: count }, (_, form) => dealt.flatMap((hands) => hands[form] ?? []))
  const asked = cells.filter(({ quota }) => quota > 0).flatMap(({ items }) => items)
  return {
    ...{ forms, shortages },
    differences: blueprint.competencies.map((competency) => ({
      competency,
      ...widest(
        forms.map((items) => items.filter((item) => item.competency === competency)),
        expected,
      ),
    })),
    difference: widest(forms, expected).difference,
    overlaps: overlapsOf(forms),
    exposure: Array.from(
      { length: count + 1 },
      (_, n) => asked.filter((item) => forms.filter((form) => form.includes(item)).length === n).length,
    ),
  }
}

/** Dealt round like cards: every item is used as often as any other, or once more. That also makes the fewest pairs. */
function dealtOut(items: readonly PoolItem[], quota: number, count: number): PoolItem[][] {
  return Array.from({ length: count }, (_, form) =>
    Array.from({ length: quota }, (_, at) => items[(form * quota + at) % items.length] as PoolItem),
  )
}

/**
 * Exchanges items between two hands as long as that brings the hands closer: each item stays in as many hands
 * as before, and no pair of hands may share more than the pair that shares most now.
 */
function evened(hands: PoolItem[][], expected: Expectation): readonly (readonly PoolItem[])[] {
  let best = hands
  let cost = costOf(best, expected)
  for (;;) {
    const better = exchanges(best)
      .map((next) => ({ next, cost: costOf(next, expected) }))
      .reduce<{ next: PoolItem[][]; cost: number }>((a, b) => (b.cost < a.cost - 1e-9 ? b : a), { next: best, cost })
    if (better.next === best) return best.map((hand) => hand.toSorted((a, b) => (a.code < b.code ? -1 : 1)))
    best = better.next
    cost = better.cost
  }
}

function exchanges(hands: PoolItem[][]): PoolItem[][][] {
  const only = (a: PoolItem[], b: PoolItem[]) => a.filter((item) => !b.includes(item))
  return hands.flatMap((left, l) =>
    hands.slice(l + 1).flatMap((right, at) => {
      const r = l + 1 + at
      return only(left, right).flatMap((given) =>
        only(right, left).map((taken) =>
          hands.map((hand, h) => {
            if (h === l) return hand.map((item) => (item === given ? taken : item))
            return h === r ? hand.map((item) => (item === taken ? given : item)) : hand
          }),
        ),
      )
    }),
  )
}

/** Shared items count before difficulty: a difference is below one, the largest overlap is whole. */
function costOf(hands: PoolItem[][], expected: Expectation): number {
  return 10 * Math.max(0, ...overlapsOf(hands).map((one) => one.items)) + widest(hands, expected).difference
}

function widest(forms: readonly (readonly PoolItem[])[], expected: Expectation): { difference: number; level: number } {
  return [1, 2, 3, 4, 5]
    .map((level) => {
      const shares = forms
        .filter((items) => items.length > 0)
        .map((items) => items.reduce((sum, item) => sum + expectedShare(item, level, expected), 0) / items.length)
      return { level, difference: shares.length === 0 ? 0 : Math.max(...shares) - Math.min(...shares) }
    })
    .reduce((a, b) => (b.difference > a.difference ? b : a))
}

function expectedShare(item: PoolItem, level: number, expected: Expectation): number {
  const chance = chanceOf(item, level)
  return chance === 0 || chance === 1 ? chance : expected(item, level)
}

function overlapsOf(forms: readonly (readonly PoolItem[])[]): Assembly['overlaps'] {
  return forms.flatMap((a, left) =>
    forms.slice(left + 1).map((b, at) => ({
      forms: [left, left + 1 + at] as const,
      items: a.filter((item) => b.includes(item)).length,
      of: a.length,
    })),
  )
}
