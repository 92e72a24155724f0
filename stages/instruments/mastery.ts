// Clicking must not pass. Mastery at level L is the share of items answered at L or above, corrected
// for what random choice on the same options would give: m = (p − c) / (1 − c). Whole numbers only.

/** An item as it was answered: the keys of its options, and the key of the option that counts. */
export type AnsweredItem = { readonly keys: readonly number[]; readonly achieved: number }

/** m as an exact ratio, at most 1, negative below chance; null where every option is at L or above, so that the items cannot tell. */
export type Mastery = { readonly level: number; readonly ratio: { readonly numerator: number; readonly denominator: number } | null }

export const levels = [1, 2, 3, 4, 5] as const

/**
 * Mastery at `level` over the administered `items` (at least one, each with one to six options).
 * With n items and d the least common multiple of their option counts, p and c are counted in parts of n·d.
 */
export function masteryAt(level: number, items: readonly AnsweredItem[]): Mastery {
  const parts = items.map((item) => item.keys.length).reduce(leastCommonMultiple, 1)
  const whole = items.length * parts
  const reached = items.filter((item) => item.achieved >= level).length * parts
  const byChance = items.reduce((sum, { keys }) => sum + (keys.filter((key) => key >= level).length * parts) / keys.length, 0)
  if (byChance === whole) return { level, ratio: null }
  return { level, ratio: reduced(reached - byChance, whole - byChance) }
}

/** Whether mastery reaches `threshold` (hundredths). What the items cannot tell holds nobody back. */
export function reaches({ ratio }: Mastery, threshold: number): boolean {
  return ratio === null || ratio.numerator * 100 >= threshold * ratio.denominator
}

function reduced(numerator: number, denominator: number) {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

function leastCommonMultiple(a: number, b: number): number {
  return (a * b) / greatestCommonDivisor(a, b)
}
