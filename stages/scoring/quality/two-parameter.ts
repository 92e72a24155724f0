// The two-parameter logistic model P = 1 / (1 + exp(−(a θ + d))), θ standard normal, by marginal maximum
// likelihood with the EM algorithm of Bock and Aitkin (1981, Psychometrika 46, 443–459). For items that are right
// or wrong, such as reasoning; the level of a competency is never computed by it.

/** A pattern of zeros and ones, and how many persons gave it. */
export type Pattern = { readonly answers: readonly number[]; readonly count: number }

export type ItemParameters = { readonly a: number; readonly d: number }
export type TwoParameterFit = { readonly items: readonly ItemParameters[]; readonly logLikelihood: number; readonly rounds: number }

// 61 points from −6 to 6: the log-likelihood of the Law School data is the same with 121 to the fifth decimal
const nodes = Array.from({ length: 61 }, (_, at) => -6 + at * 0.2)
const density = nodes.map((theta) => Math.exp((-theta * theta) / 2))
const densitySum = density.reduce((sum, one) => sum + one, 0)
const weights = density.map((one) => one / densitySum)

const chance = (item: ItemParameters, theta: number) => 1 / (1 + Math.exp(-(item.a * theta + item.d)))

/** Fits the model to `patterns`; ends when the log-likelihood gains less than `tolerance`. */
export function twoParameterFit(patterns: readonly Pattern[], tolerance = 1e-8, mostRounds = 2000): TwoParameterFit {
  const width = patterns[0]?.answers.length ?? 0
  const persons = patterns.reduce((sum, one) => sum + one.count, 0)
  let items: readonly ItemParameters[] = Array.from({ length: width }, (_, item) => {
    const right = patterns.reduce((sum, one) => sum + one.count * (one.answers[item] as number), 0)
    return { a: 1, d: Math.log((right + 0.5) / (persons - right + 0.5)) }
  })
  let logLikelihood = Number.NEGATIVE_INFINITY
  for (let round = 1; ; round++) {
    const expected = expectation(patterns, items)
    const gain = expected.logLikelihood - logLikelihood
    logLikelihood = expected.logLikelihood
    if (gain < tolerance || round === mostRounds) return { items, logLikelihood, rounds: round }
    items = items.map((item, at) => improved(item, expected.right[at] as Float64Array, expected.persons))
  }
}

/** Expected persons at each node, and of them those who answer each item right, given the patterns. */
function expectation(patterns: readonly Pattern[], items: readonly ItemParameters[]) {
  const chances = items.map((item) => nodes.map((theta) => chance(item, theta)))
  const persons = new Float64Array(nodes.length)
  const right = items.map(() => new Float64Array(nodes.length))
  let logLikelihood = 0
  for (const { answers, count } of patterns) {
    const joint = weights.map((weight, node) =>
      chances.reduce(
        (product, list, item) => product * (answers[item] === 1 ? (list[node] as number) : 1 - (list[node] as number)),
        weight,
      ),
    )
    const whole = joint.reduce((sum, one) => sum + one, 0)
    logLikelihood += count * Math.log(whole)
    joint.forEach((one, node) => {
      const share = (count * one) / whole
      persons[node] = (persons[node] as number) + share
      right.forEach((list, item) => {
        if (answers[item] === 1) list[node] = (list[node] as number) + share
      })
    })
  }
  return { persons, right, logLikelihood }
}

/** One item's parameters after Newton steps on its expected log-likelihood (a logistic regression on θ). */
function improved(start: ItemParameters, right: Float64Array, persons: Float64Array): ItemParameters {
  let { a, d } = start
  for (let step = 0; step < 10; step++) {
    let [ga, gd, haa, had, hdd] = [0, 0, 0, 0, 0]
    nodes.forEach((theta, node) => {
      const p = chance({ a, d }, theta)
      const rest = (right[node] as number) - (persons[node] as number) * p
      const weight = (persons[node] as number) * p * (1 - p)
      ga += rest * theta
      gd += rest
      haa += weight * theta * theta
      had += weight * theta
      hdd += weight
    })
    const determinant = haa * hdd - had * had
    if (!(determinant > 0)) break
    const [da, dd] = [(hdd * ga - had * gd) / determinant, (haa * gd - had * ga) / determinant]
    a += da
    d += dd
    if (Math.abs(da) + Math.abs(dd) < 1e-10) break
  }
  return { a, d }
}
