// Figures over a group of people with their 95 percent interval.
import { meanOf, varianceOf } from './item-statistics.ts'

const z = 1.959964

/** Quantile 0.975 of Student's t by the expansion of Cornish and Fisher (Abramowitz and Stegun 26.7.5); within 0.5 % from 5 degrees on. */
export function studentOf(degrees: number): number {
  const [g1, g2] = [(z ** 3 + z) / 4, (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96]
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3
}

export type Estimate = { readonly value: number; readonly from: number; readonly to: number }

/** Mean of at least two values. */
export function meanWith(values: readonly number[]): Estimate {
  const value = meanOf(values)
  const half = studentOf(values.length - 1) * Math.sqrt(varianceOf(values) / values.length)
  return { value, from: value - half, to: value + half }
}

/** Mean of `a` minus mean of `b`, variances not taken as equal (Welch 1947); null where neither varies. */
export function differenceWith(a: readonly number[], b: readonly number[]): Estimate | null {
  const [va, vb] = [varianceOf(a) / a.length, varianceOf(b) / b.length]
  if (va + vb === 0) return null
  const degrees = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1))
  const value = meanOf(a) - meanOf(b)
  const half = studentOf(degrees) * Math.sqrt(va + vb)
  return { value, from: value - half, to: value + half }
}

type Rate = { readonly count: number; readonly of: number }

/** Ratio of two rates with the interval on its logarithm (Katz et al. 1978); null where one of the counts is 0. */
export function ratioWith(group: Rate, reference: Rate): Estimate | null {
  if (group.count === 0 || reference.count === 0) return null
  const value = group.count / group.of / (reference.count / reference.of)
  const error = Math.sqrt(1 / group.count - 1 / group.of + 1 / reference.count - 1 / reference.of)
  return { value, from: value * Math.exp(-z * error), to: value * Math.exp(z * error) }
}
