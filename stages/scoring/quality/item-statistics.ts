// How each item of a form behaved: difficulty and discrimination of classical test theory. A sitting is a row
// of points, one for each item; a row with an item that was not administered is left out by the caller.

/** `points[person][item]`. */
export type Points = readonly (readonly number[])[]

export type ItemStatistic = {
  /** Mean share of the points that the item can give, 0 to 1: the p of a right or wrong item. */
  readonly p: number
  /** Variance of its points (n − 1). */
  readonly variance: number
  /** Correlation with the sum of the other items; null where either does not vary. */
  readonly r: number | null
}

/** Statistics of each item over at least two persons; `most`: the most points that each item can give. */
export function itemStatistics(points: Points, most: readonly number[]): readonly ItemStatistic[] {
  const sums = points.map((row) => row.reduce((sum, one) => sum + one, 0))
  return most.map((highest, item) => {
    const own = points.map((row) => row[item] as number)
    const rest = sums.map((sum, person) => sum - (own[person] as number))
    return { p: meanOf(own) / highest, variance: varianceOf(own), r: correlationOf(own, rest) }
  })
}

export function meanOf(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length
}

/** Variance of a sample (n − 1). */
export function varianceOf(list: readonly number[]): number {
  return covarianceOf(list, list)
}

/** Product-moment correlation; null where one of the two does not vary. */
export function correlationOf(a: readonly number[], b: readonly number[]): number | null {
  const spread = Math.sqrt(varianceOf(a) * varianceOf(b))
  return spread > 0 ? covarianceOf(a, b) / spread : null
}

function covarianceOf(a: readonly number[], b: readonly number[]): number {
  const [middleA, middleB] = [meanOf(a), meanOf(b)]
  return a.reduce((sum, one, at) => sum + (one - middleA) * ((b[at] as number) - middleB), 0) / (a.length - 1)
}
