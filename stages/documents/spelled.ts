// Whole numbers in Indonesian words, as letters write them: "2.268 (dua ribu dua ratus enam puluh delapan)".
import { countWords } from '../../kit/wording.ts'

const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']

/** 0 up to 999,999,999 in words. */
export function spelled(value: number): string {
  const rest = (size: number) => (value % size === 0 ? '' : ` ${spelled(value % size)}`)
  if (value < 12) return ones[value] ?? ''
  if (value < 20) return `${spelled(value - 10)} belas`
  if (value < 100) return `${spelled(Math.floor(value / 10))} puluh${rest(10)}`
  if (value < 200) return `seratus${rest(100)}`
  if (value < 1000) return `${spelled(Math.floor(value / 100))} ratus${rest(100)}`
  if (value < 2000) return `seribu${rest(1000)}`
  if (value < 1_000_000) return `${spelled(Math.floor(value / 1000))} ribu${rest(1000)}`
  return `${spelled(Math.floor(value / 1_000_000))} juta${rest(1_000_000)}`
}

/** 45 → "45 (empat puluh lima)". */
export const countSpelled = (value: number): string => `${countWords(value)} (${spelled(value)})`
