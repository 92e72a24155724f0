// The JPM with its interval, and the lines of the policy that lie within it: a result near a line is not
// across it (domain office 7). Exact; only what is returned is rounded. Pure.
import { atLeast, decimal, decimalText, type Fraction, fraction } from '../../../kit/rounding.ts'
import type { CutOffs } from '../category.ts'

export type Interval = {
  readonly margin: string | null
  readonly low: string | null
  readonly high: string | null
  readonly near: string[]
}

/** @param margin half width in percentage points, decimal text; null: no standard error is known, so there is no interval. */
export function intervalOf(sums: { achieved: number; required: number }, cutOffs: CutOffs, margin: string | null): Interval {
  if (margin === null) return { margin, low: null, high: null, near: [] }
  const percent = fraction(sums.achieved * 100, sums.required)
  const low = plus(percent, decimal(margin), -1n)
  const high = plus(percent, decimal(margin), 1n)
  const near = [cutOffs.middle, cutOffs.high].filter((line) => atLeast(decimal(line), low) && atLeast(high, decimal(line)))
  return { margin, low: decimalText(low), high: decimalText(high), near }
}

/** `a` and `sign` times `b`, not below nothing. */
function plus(a: Fraction, b: Fraction, sign: 1n | -1n): Fraction {
  const numerator = a.numerator * b.denominator + sign * b.numerator * a.denominator
  return fraction(numerator < 0n ? 0n : numerator, a.denominator * b.denominator)
}
