// The job-person match as a report tells it: the sums, the percentage, the category, its error interval and the lines
// it lies near. No band of error is drawn while the instrument has no standard error.
import { type JpmScale, jpmWords } from '../../kit/chart/jpm-line.ts'
import { levelWords } from '../../kit/chart/level.ts'
import { atLeast, decimal, decimalText, decimalWords, type Fraction, fraction, percentText } from '../../kit/rounding.ts'
import { listed, type Rich } from '../documents/frame.ts'
import { categoryWords } from './category.ts'
import { noteWords } from './note.ts'
import type { ReportSource } from './report.ts'

const partNames = {
  pemetaan: ['Kurang', 'Cukup', 'Optimal'],
  pengisian: ['KMS', 'MMS', 'MS'],
} as const

/** The scale to draw, or null where there is no JPM. Two decimals, half up, never capped. */
export function jpmScaleOf(source: ReportSource): JpmScale | null {
  const { run, policy } = source
  if (run.achieved === null) return null
  const band = bandOf(source)
  const percent = percentText(fraction(run.achieved, run.required))
  return {
    value: Number(percent),
    text: decimalWords(percent),
    lines: [Number(policy.cutOffs.middle), Number(policy.cutOffs.high)],
    parts: partNames[run.purpose],
    ...(band ? { band } : {}),
  }
}

/** The error interval with one decimal, never below zero; undefined where no error is known. */
export function bandOf({ run, margin }: Pick<ReportSource, 'run' | 'margin'>): JpmScale['band'] {
  if (run.achieved === null || margin === null) return undefined
  const value = fraction(run.achieved * 100, run.required)
  const [from, to] = [decimalText(minus(value, decimal(margin)), 1), decimalText(plus(value, decimal(margin)), 1)]
  return { from: Number(from), to: Number(to), fromText: decimalWords(from), toText: decimalWords(to) }
}

/** The lines of the scale that lie within the error interval, exactly; empty where no error is known. */
export function nearLines({ run, margin, policy }: Pick<ReportSource, 'run' | 'margin' | 'policy'>): string[] {
  if (run.achieved === null || margin === null) return []
  const value = fraction(run.achieved * 100, run.required)
  const half = decimal(margin)
  return [policy.cutOffs.middle, policy.cutOffs.high].filter(
    (line) => atLeast(plus(value, half), decimal(line)) && atLeast(plus(decimal(line), half), value),
  )
}

const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

function minus(a: Fraction, b: Fraction): Fraction {
  const rest = a.numerator * b.denominator - b.numerator * a.denominator
  return fraction(rest < 0n ? 0n : rest, a.denominator * b.denominator)
}

export type JpmPart = { text: Rich; alt: string | null; notes: Rich[] }

/** Text, notes and text alternative. `without`: names of competencies that have no level. */
export function jpmPart(source: ReportSource, without: readonly string[]): JpmPart {
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
  const text: Rich = [...levelsFirst(source), sums, { b: `${scale.text}\u00a0%\u00a0JPM` }, ': ', { b: category }, `.${capWords(source)}`]
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

/** Where every standard is 1 the levels themselves are what a reader can use (domain office 4). */
function levelsFirst({ notes, competencies }: ReportSource): Rich {
  if (!notes.includes('standard-one')) return []
  const counts = Map.groupBy(competencies, (one) => Math.floor((one.level ?? 0) / 100))
  const said = [...counts].sort(([a], [b]) => b - a).map(([level, list]) => `${list.length} pada level ${level}`)
  return [{ b: 'Bacalah levelnya: ' }, `${listed(said)}. `]
}

function notesOf(source: ReportSource): Rich[] {
  return [errorNote(source), ...(source.notes.includes('standard-one') ? [[noteWords['standard-one'].id]] : [])]
}

/** How exact the figure is: near a line, across none, or not known. */
function errorNote(source: ReportSource): Rich {
  const band = bandOf(source)
  if (!band) return [{ b: 'Rentang ketelitian belum tersedia.' }, ' Jangan dipakai untuk membedakan orang yang hasilnya berdekatan.']
  const range = `Rentang ketelitian ${band.fromText}–${band.toText}`
  const near = nearLines(source)
  if (near.length === 0) return [`${range} tidak melewati batas.`]
  return [
    { b: 'Hasil di dekat batas; jangan dipakai untuk membedakan.' },
    ` ${range} melewati batas ${listed(near.map((line) => decimalWords(line)))}.`,
  ]
}
