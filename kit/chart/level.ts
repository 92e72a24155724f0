// How a level is written: hundredths of a level, 0 to 500, half up to one decimal where it is not whole.
import { decimalText, decimalWords, fraction } from '../rounding.ts'
import type { Language } from '../wording.ts'

/** 300 → "3", 250 → "2,5", 267 → "2,67"; null → "–". */
export function levelWords(hundredths: number | null, language: Language = 'id'): string {
  if (hundredths === null) return '–'
  const text = decimalText(fraction(Math.abs(hundredths), 100)).replace(/\.?0+$/, '')
  return `${hundredths < 0 ? '−' : ''}${decimalWords(text, language)}`
}

/** A difference to the standard with its sign: −150 → "−1,5", 0 → "0", 100 → "+1"; null → "–". */
export function gapWords(hundredths: number | null, language: Language = 'id'): string {
  const text = levelWords(hundredths, language)
  return hundredths !== null && hundredths > 0 ? `+${text}` : text
}
