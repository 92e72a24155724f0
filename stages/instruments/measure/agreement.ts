// How far judges agree who rated the same things: intraclass correlations of Shrout and Fleiss (1979,
// Psychological Bulletin 86, 420–428). `single` is the reliability of one judge's rating, `mean` that of the
// mean of all; judges are a sample of judges and differences in leniency count (case 2, absolute agreement).

export type Agreement = { readonly single: number; readonly mean: number }

export type IntraclassCases = { readonly case1: Agreement; readonly case2: Agreement; readonly case3: Agreement }

/**
 * The three cases for `ratings[thing][judge]`: at least two things, at least two judges, nothing missing.
 * NaN where the ratings do not vary at all.
 */
export function intraclass(ratings: readonly (readonly number[])[]): IntraclassCases {
  const n = ratings.length
  const k = ratings[0]?.length ?? 0
  const thingMeans = ratings.map(mean)
  const judgeMeans = Array.from({ length: k }, (_, judge) => mean(ratings.map((row) => row[judge] as number)))
  const grand = mean(thingMeans)
  const squares = (list: readonly number[]) => list.reduce((sum, one) => sum + (one - grand) ** 2, 0)
  const total = squares(ratings.flat())
  const between = k * squares(thingMeans)
  const judges = n * squares(judgeMeans)
  const bms = between / (n - 1)
  const wms = (total - between) / (n * (k - 1))
  const jms = judges / (k - 1)
  const ems = (total - between - judges) / ((n - 1) * (k - 1))
  return {
    case1: { single: (bms - wms) / (bms + (k - 1) * wms), mean: (bms - wms) / bms },
    case2: {
      single: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
      mean: (bms - ems) / (bms + (jms - ems) / n),
    },
    case3: { single: (bms - ems) / (bms + (k - 1) * ems), mean: (bms - ems) / bms },
  }
}

export function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length
}

/** Standard deviation of a sample (n − 1); 0 for a single value. */
export function deviation(list: readonly number[]): number {
  const middle = mean(list)
  return list.length < 2 ? 0 : Math.sqrt(list.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (list.length - 1))
}
