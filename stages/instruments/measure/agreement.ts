// How far judges agree who rated the same things: intraclass correlations of Shrout and Fleiss (1979,
// Psychological Bulletin 86, 420–428). `single` is the reliability of one judge's rating, `mean` that of the
// mean of all; in case 2 judges are a sample of judges and differences in leniency count.

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

export type Kappa = { readonly unweighted: number; readonly linear: number; readonly quadratic: number }

/**
 * Cohen's kappa (1960; weighted 1968) of two judges who put things into ordered classes, such as levels of options:
 * `table[first][second]` counts. NaN where chance alone explains everything.
 */
export function kappaOf(table: readonly (readonly number[])[]): Kappa {
  const n = table.flat().reduce((sum, one) => sum + one, 0)
  const rows = table.map((row) => row.reduce((sum, one) => sum + one, 0))
  const columns = table.map((_, at) => table.reduce((sum, row) => sum + (row[at] as number), 0))
  const weighted = (apart: (distance: number) => number) => {
    let [seen, expected] = [0, 0]
    table.forEach((row, i) => {
      row.forEach((count, j) => {
        seen += apart(Math.abs(i - j)) * count
        expected += (apart(Math.abs(i - j)) * (rows[i] as number) * (columns[j] as number)) / n
      })
    })
    return 1 - seen / expected
  }
  return {
    unweighted: weighted((distance) => (distance === 0 ? 0 : 1)),
    linear: weighted((distance) => distance),
    quadratic: weighted((distance) => distance ** 2),
  }
}
