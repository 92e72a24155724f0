// How exact a score is: coefficient alpha (Cronbach 1951, Psychometrika 16, 297–334) of one scale, stratified
// alpha (Cronbach, Schönemann and McKie 1965, Educ. Psychol. Meas. 25, 291–312) of a sum of scales that
// measure different things, and the standard error of measurement that follows.
import { type Points, varianceOf } from './item-statistics.ts'

const sumOf = (row: readonly number[]) => row.reduce((sum, one) => sum + one, 0)

/** Alpha of the items in `points` (at least two items and persons); null where the sum does not vary. */
export function alphaOf(points: Points): number | null {
  const items = points[0]?.length ?? 0
  const total = varianceOf(points.map(sumOf))
  if (items < 2 || total === 0) return null
  const single = sumOf(Array.from({ length: items }, (_, item) => varianceOf(points.map((row) => row[item] as number))))
  return (items / (items - 1)) * (1 - single / total)
}

/**
 * Alpha of the sum over several scales, `strata[scale][person][item]`, the same persons in each.
 * A scale whose alpha cannot be computed or is negative counts as pure error. Null where the sum does not vary.
 */
export function stratifiedAlphaOf(strata: readonly Points[]): number | null {
  const scores = strata.map((points) => points.map(sumOf))
  const total = varianceOf((scores[0] ?? []).map((_, person) => sumOf(scores.map((scale) => scale[person] as number))))
  if (!(total > 0)) return null
  const error = sumOf(strata.map((points, scale) => varianceOf(scores[scale] as number[]) * (1 - Math.max(0, alphaOf(points) ?? 0))))
  return 1 - error / total
}

/** Standard error of measurement in the unit of `deviation`; `reliability` at most 1, below 0 counts as 0. */
export function errorOf(deviation: number, reliability: number): number {
  return deviation * Math.sqrt(1 - Math.max(0, reliability))
}
