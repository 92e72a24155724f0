// The job-person match as a report tells it: the sums, the percentage, the category, and what the
// figure cannot say. No band of error is drawn while the instrument has no standard error.

import { type JpmScale, jpmWords } from '../../kit/chart/jpm-line.ts'
import { levelWords } from '../../kit/chart/level.ts'
import { atLeast, decimal, decimalWords, fraction, percentText } from '../../kit/rounding.ts'
import { listed, type Rich } from '../documents/frame.ts'
import { categoryWords } from './category.ts'
import { noteWords } from './note.ts'
import type { ReportSource } from './report.ts'

const partNames = {
  pemetaan: ['Kurang', 'Cukup', 'Optimal'],
  pengisian: ['KMS', 'MMS', 'MS'],
} as const

/** The scale to draw, or null where there is no JPM. Two decimals, half up, never capped. */
export function jpmScaleOf({ run, policy }: ReportSource): JpmScale | null {
  if (run.achieved === null) return null
  const percent = percentText(fraction(run.achieved, run.required))
  return {
    value: Number(percent),
    text: decimalWords(percent),
    lines: [Number(policy.cutOffs.middle), Number(policy.cutOffs.high)],
    parts: partNames[run.purpose],
  }
}

/** Text, notes and text alternative. `without`: names of competencies that have no level. */
export function jpmPart(source: ReportSource, without: readonly string[]): { text: Rich; alt: string | null; notes: Rich[] } {
  const { run } = source
  const scale = jpmScaleOf(source)
  if (scale === null || run.achieved === null || run.category === null) {
    const text: Rich = [
      { b: 'JPM tidak dihitung.' },
      ` Soal yang disajikan untuk ${listed(without)} tidak cukup, sehingga kompetensi itu tanpa level.`,
    ]
    return { text, alt: null, notes: [] }
  }
  const sums = `Jumlah level ${levelWords(run.achieved)} dari standar ${levelWords(run.required)}, sama dengan `
  const category = categoryWords[run.category].id
  const text: Rich = [sums, { b: `${scale.text}\u00a0%\u00a0JPM` }, ': ', { b: category }, `.${capWords(source)}`]
  return { text, alt: jpmWords(scale), notes: notesOf(source) }
}

/** Where the policy caps what is shown, the report says so beside the full figure. */
function capWords({ run, policy }: ReportSource): string {
  if (run.achieved === null || policy.displayCap === null) return ''
  const cap = decimal(policy.displayCap)
  const percent = fraction(run.achieved * 100, run.required)
  if (atLeast(cap, percent)) return ''
  return ` Pada peta dan rekap ditampilkan ${decimalWords(policy.displayCap)}\u00a0%.`
}

function notesOf({ notes }: ReportSource): Rich[] {
  const error: Rich = [{ b: 'Rentang ketelitian belum tersedia.' }, ' Jangan dipakai untuk membedakan orang yang hasilnya berdekatan.']
  return notes.includes('standard-one') ? [error, [noteWords['standard-one'].id]] : [error]
}
