// Does an item treat two groups alike who did equally well otherwise? The common odds ratio of Mantel and
// Haenszel (1959) over levels of a matching score, as Holland and Thayer (1988) use it for items; its variance
// by Robins, Breslow and Greenland (1986); classes A, B, C as at ETS (Dorans and Holland 1993). A flag is for
// human eyes: it never changes a score.

export type Answered = {
  readonly group: 'reference' | 'focal'
  /** What the two groups are matched on, such as the sum over the form. */
  readonly score: number
  /** Whether the item was answered right, or at the level in question. */
  readonly reached: boolean
}

export type Difference = {
  /** Above 1: the reference group reaches the item more easily. */
  readonly odds: number
  readonly oddsFrom: number
  readonly oddsTo: number
  /** −2.35 ln odds; below 0: harder for the focal group. */
  readonly delta: number
  readonly deltaError: number
  /** One degree of freedom, corrected for continuity. */
  readonly chiSquare: number
  readonly flag: 'A' | 'B' | 'C'
}

type Cell = { referenceReached: number; referenceMissed: number; focalReached: number; focalMissed: number }

/** Chi-square at 5 percent, one degree of freedom. */
const critical = 3.841459
const z = 1.959964

/**
 * The difference between the groups, or null: a group has fewer than `least` persons, or the groups never meet
 * at a score at which the item separates anybody.
 */
export function mantelHaenszel(answered: readonly Answered[], least = 10): Difference | null {
  const count = (group: Answered['group']) => answered.filter((one) => one.group === group).length
  if (count('reference') < least || count('focal') < least) return null
  return differenceOf([...tables(answered).values()])
}

/** The same from 2 × 2 tables, one a level of the matching score. */
export function differenceOf(cells: readonly Cell[]): Difference | null {
  const sums = { r: 0, s: 0, pr: 0, mixed: 0, qs: 0, reached: 0, expected: 0, variance: 0 }
  for (const { referenceReached: a, referenceMissed: b, focalReached: c, focalMissed: d } of cells) {
    const n = a + b + c + d
    if (n < 2) continue
    const [r, s, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n]
    sums.r += r
    sums.s += s
    sums.pr += p * r
    sums.mixed += p * s + q * r
    sums.qs += q * s
    sums.reached += a
    sums.expected += ((a + b) * (a + c)) / n
    sums.variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1))
  }
  if (sums.r === 0 || sums.s === 0 || sums.variance === 0) return null
  const odds = sums.r / sums.s
  const error = Math.sqrt(sums.pr / (2 * sums.r ** 2) + sums.mixed / (2 * sums.r * sums.s) + sums.qs / (2 * sums.s ** 2))
  const delta = -2.35 * Math.log(odds)
  const chiSquare = Math.max(0, Math.abs(sums.reached - sums.expected) - 0.5) ** 2 / sums.variance
  const values = {
    odds,
    oddsFrom: odds * Math.exp(-z * error),
    oddsTo: odds * Math.exp(z * error),
    delta,
    deltaError: 2.35 * error,
    chiSquare,
  }
  return { ...values, flag: flagOf(values) }
}

/** C: at least 1.5 and above 1 beyond chance; A: below 1 or not beyond chance; B: between. */
function flagOf({ delta, deltaError, chiSquare }: Pick<Difference, 'delta' | 'deltaError' | 'chiSquare'>): Difference['flag'] {
  const size = Math.abs(delta)
  if (size < 1 || chiSquare < critical) return 'A'
  return size >= 1.5 && size - 1.644854 * deltaError > 1 ? 'C' : 'B'
}

function tables(answered: readonly Answered[]): ReadonlyMap<number, Cell> {
  const byScore = new Map<number, Cell>()
  for (const { group, score, reached } of answered) {
    const cell = byScore.get(score) ?? { referenceReached: 0, referenceMissed: 0, focalReached: 0, focalMissed: 0 }
    cell[`${group}${reached ? 'Reached' : 'Missed'}`]++
    byScore.set(score, cell)
  }
  return byScore
}
