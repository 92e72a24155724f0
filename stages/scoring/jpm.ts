// Job Person Match: sum of the achieved levels over the sum of the required ones (report form of BKN,
// items 14–16). A ratio of sums, not a mean of ratios; exact, uncapped, rounded for display only.
import { atLeast, decimal, type Fraction, fraction, percentText } from '../../kit/rounding.ts'

/** `level` in hundredths, null: none; `required` whole. */
export type Rated = { readonly level: number | null; readonly required: number }

/** Both in hundredths of a level. */
export type Sums = { readonly achieved: number; readonly required: number }

/** The two sums, or undefined where a competency has no level: a JPM over fewer would not be comparable. */
export function sumsOf(rated: readonly Rated[]): Sums | undefined {
  const achieved = rated.map((one) => one.level)
  if (rated.length === 0 || achieved.some((level) => level === null)) return undefined
  return { achieved: achieved.reduce<number>((sum, level) => sum + (level ?? 0), 0), required: requiredSum(rated) }
}

/** Sum of the required levels in hundredths. */
export function requiredSum(rated: readonly Pick<Rated, 'required'>[]): number {
  return rated.reduce((sum, one) => sum + one.required * 100, 0)
}

/** The JPM as a ratio: 1 is 100 percent. */
export function jpmOf({ achieved, required }: Sums): Fraction {
  return fraction(achieved, required)
}

/** The JPM in percent with two decimals as it is shown: not above `cap` (percent, decimal text). */
export function shownJpm(jpm: Fraction, cap: string): string {
  const limit = decimal(cap)
  const percent = fraction(jpm.numerator * 100n, jpm.denominator)
  return atLeast(percent, limit) ? percentText(fraction(limit.numerator, limit.denominator * 100n)) : percentText(jpm)
}

/** Level minus required, in hundredths; negative is a shortfall. */
export function gapOf({ level, required }: Rated): number | null {
  return level === null ? null : level - required * 100
}
