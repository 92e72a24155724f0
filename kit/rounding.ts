// Scores are exact fractions of whole numbers; a figure is rounded once, for display, half up.
// Classification never sees a rounded figure (79.996 is not 80).

/** An exact non-negative fraction. `denominator` is positive. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

/** The fraction `numerator / denominator`. Throws RangeError when the denominator is not positive or the numerator is negative. */
export function fraction(numerator: bigint | number, denominator: bigint | number): Fraction {
  const n = BigInt(numerator)
  const d = BigInt(denominator)
  if (d <= 0n || n < 0n) throw new RangeError('A fraction needs a positive denominator and no negative numerator')
  return { numerator: n, denominator: d }
}

/** Whether `value` ≥ `limit`, exactly. */
export function atLeast(value: Fraction, limit: Fraction): boolean {
  return value.numerator * limit.denominator >= limit.numerator * value.denominator
}

/** The exact fraction that a decimal text such as "0.60", "78" or "12.5" writes. Throws RangeError for other text. */
export function decimal(text: string): Fraction {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError('Not a plain decimal number')
  const digits = match[2] ?? ''
  return fraction(BigInt(`${match[1]}${digits}`), 10n ** BigInt(digits.length))
}

/** `value` × 100 written with `digits` decimals, half up, decimal point: 24/27 → "88.89". */
export function percentText(value: Fraction, digits = 2): string {
  return decimalText(fraction(value.numerator * 100n, value.denominator), digits)
}

/** `value` written with `digits` decimals, half up, decimal point. */
export function decimalText(value: Fraction, digits = 2): string {
  const scale = 10n ** BigInt(digits)
  const scaled = (2n * value.numerator * scale + value.denominator) / (2n * value.denominator)
  const text = String(scaled).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** "88.89" → "88,89" in Indonesian; unchanged in English. */
export function decimalWords(text: string, language: 'id' | 'en' = 'id'): string {
  return language === 'id' ? text.replace('.', ',') : text
}
