// From a blueprint and the bank to parallel forms, with what is expected of their items.
import type { Blueprint, Likeness } from './form-api.ts'
import type { Judgement } from './measure/angoff.ts'
import { assembled, type Expectation, type PoolItem, type Quota, type Shortage } from './measure/assembly.ts'
import { sharesOfPerson, statedModel } from './measure/response.ts'

export type Assembled<Item> = {
  readonly forms: readonly (readonly Item[])[]
  readonly shortages: readonly Shortage[]
  readonly likeness: Omit<Likeness, 'basis'>
}

/** Forms for `rows`; empty with the shortages where the bank does not have enough. An item may be on every form. */
export function parallelForms<Item extends PoolItem>(
  pool: readonly Item[],
  rows: Blueprint['rows'],
  forms: number,
  expected: Expectation,
): Assembled<Item> {
  const quotas = new Map<string, Quota>()
  for (const { measure, bracket, items } of rows) quotas.set(measure, { ...quotas.get(measure), [bracket ?? '']: items })
  // where a row asks for items of any kind, all of that measure are of one kind
  const own = pool.map((item) => ('' in (quotas.get(item.competency) ?? {}) ? { ...item, bracket: '' } : item))
  const blueprint = { competencies: [...quotas.keys()], quota: {}, except: Object.fromEntries(quotas) }
  const made = assembled({ pool: own, blueprint, forms, exposureLimit: forms, expected })
  const byCode = new Map(pool.map((item) => [item.code, item]))
  return {
    shortages: made.shortages,
    forms: made.forms.map((items) => items.map((item) => byCode.get(item.code) as Item)),
    likeness: {
      difference: made.difference,
      differences: made.differences.map(({ competency, difference, level }) => ({ measure: competency, difference, level })),
      overlaps: made.overlaps.map((one) => ({ ...one, forms: [...one.forms] })),
    },
  }
}

/**
 * What is expected of a person who only just has a level: the mean of a panel's last judgements where the item
 * was judged, else the share of the stated response model.
 */
export function expectationOf(judgements: readonly Judgement[]): { readonly expected: Expectation; readonly basis: Likeness['basis'] } {
  const cells = new Map<string, { sum: number; count: number; round: number }>()
  for (const { item, level, round, percent } of judgements) {
    const key = `${item} ${level}`
    const cell = cells.get(key)
    if (!cell || round > cell.round) cells.set(key, { sum: percent, count: 1, round })
    else if (round === cell.round) cells.set(key, { sum: cell.sum + percent, count: cell.count + 1, round })
  }
  const expected: Expectation = (item, level) => {
    const cell = cells.get(`${item.code} ${level}`)
    if (cell) return cell.sum / cell.count / 100
    return sharesOfPerson(item, level, statedModel).reduce((all, share, at) => (at >= level ? all + share : all), 0)
  }
  return { expected, basis: cells.size > 0 ? 'panel' : 'model' }
}

/** For each level 1 to 5 the share that chance alone reaches on `items`: what clicking is worth before it is corrected for. */
export function chanceShares(items: readonly { readonly options: readonly { readonly level: number }[] }[]): number[] {
  return [1, 2, 3, 4, 5].map((level) => {
    const shares = items.map(({ options }) => options.filter((option) => option.level >= level).length / options.length)
    return shares.length === 0 ? 0 : shares.reduce((a, b) => a + b, 0) / shares.length
  })
}
