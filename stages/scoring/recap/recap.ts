// The results of an event as a whole: how many by class and category, how many near a line, where a standard cannot
// separate. People by unit and name; no rank is computed and nothing is ordered by result (domain office 4, 6, 7, 22).
import { fraction, percentText } from '../../../kit/rounding.ts'
import type { InstrumentStatus } from '../../instruments/api.ts'
import { className, jobClasses } from '../../standards/class.ts'
import { type Category, type CutOffs, categoryWords, type Purpose } from '../category.ts'
import { seesTrial } from '../may-show.ts'
import { bandOf, nearLines } from '../report-jpm.ts'

/** One person's present result. `recorded` false: it waits for approval and acceptance, and no figure is told. */
export type RecapRow = {
  readonly runId: string
  readonly personId: string
  readonly nip: string
  readonly name: string
  readonly position: string | null
  readonly unit: string
  readonly office: string
  readonly unitPath: readonly string[]
  readonly class: string
  readonly assessedOn: string
  readonly instrumentStatus: InstrumentStatus
  readonly recorded: boolean
  /** No longer counts, by a decision on an objection. */
  readonly withdrawn: boolean
  /** An objection to it is open. */
  readonly objected: boolean
  /** Hundredths of a level; null: there is no JPM. */
  readonly achieved: number | null
  readonly required: number
  readonly category: Category | null
  readonly purpose: Purpose
  readonly cutOffs: CutOffs
  /** Half width of the error interval in percentage points; null: not known. */
  readonly margin: string | null
  /** Hundredths of a level in the order of the dictionary; null: none. */
  readonly levels: readonly { readonly key: string; readonly level: number | null; readonly required: number }[]
  readonly policyVersion: number
  readonly standardVersion: number
  readonly standing: 'hasil-penilaian' | 'pemetaan-internal'
}

/** How far a result is, and what may be told of it. */
export type RecapState = 'withdrawn' | 'waiting' | 'trial' | 'incomplete' | 'result'

export function stateOf(row: Pick<RecapRow, 'withdrawn' | 'recorded' | 'instrumentStatus' | 'achieved'>): RecapState {
  if (row.withdrawn) return 'withdrawn'
  if (!row.recorded) return 'waiting'
  if (seesTrial({ instrumentStatus: row.instrumentStatus, awaiting: false }, { approves: true })) return 'trial'
  return row.achieved === null ? 'incomplete' : 'result'
}

/** Percent with two decimals; null where there is none to tell. */
export function percentOf(row: RecapRow): string | null {
  return stateOf(row) === 'result' && row.achieved !== null ? percentText(fraction(row.achieved, row.required)) : null
}

/** Whether a line lies within the error interval. */
export function isNear(row: RecapRow): boolean {
  return stateOf(row) === 'result' && nearLines(asSource(row)).length > 0
}

/** "82,8–95,0", or null. */
export function rangeOf(row: RecapRow): string | null {
  const band = stateOf(row) === 'result' ? bandOf(asSource(row)) : undefined
  return band ? `${band.fromText}–${band.toText}` : null
}

const asSource = ({ achieved, required, margin, cutOffs, purpose, category }: RecapRow) => ({
  margin,
  run: { achieved, required, purpose, category } as Parameters<typeof nearLines>[0]['run'],
  policy: { cutOffs } as Parameters<typeof nearLines>[0]['policy'],
})

/** A count that may be told; null: fewer people than are shown outside the section. */
export type Cell = number | null

export type ClassCounts = {
  readonly class: string
  readonly total: Cell
  readonly categories: readonly { readonly category: Category; readonly count: Cell }[]
  readonly incomplete: Cell
  readonly near: Cell
}

export type Recap = {
  readonly total: number
  readonly waiting: number
  readonly trial: number
  /** Categories that the event uses, the best first. */
  readonly categories: readonly Category[]
  readonly classes: readonly ClassCounts[]
  readonly near: Cell
}

const order: Record<Purpose, readonly Category[]> = {
  pemetaan: ['optimal', 'cukup-optimal', 'kurang-optimal'],
  pengisian: ['ms', 'mms', 'kms'],
}

/**
 * Counts of `rows`. Outside the section (`least` given) no count between one and `least` − 1 is told, nor another of the
 * same class from which it would follow.
 */
export function recapOf(rows: readonly RecapRow[], least: number | null): Recap {
  const purposes = [...new Set(rows.map((row) => row.purpose))]
  const categories = (['pemetaan', 'pengisian'] as const).filter((one) => purposes.includes(one)).flatMap((one) => order[one])
  const told = rows.filter((row) => ['incomplete', 'result'].includes(stateOf(row)))
  const classes = jobClasses
    .map((one) => one.class as string)
    .filter((name) => told.some((row) => row.class === name))
    .map((name) => classCounts(name, { rows: told.filter((row) => row.class === name), categories, least }))
  return {
    total: rows.length,
    waiting: rows.filter((row) => stateOf(row) === 'waiting').length,
    trial: rows.filter((row) => stateOf(row) === 'trial').length,
    categories,
    classes,
    near: small(told.filter(isNear).length, least),
  }
}

function classCounts(name: string, of: { rows: readonly RecapRow[]; categories: readonly Category[]; least: number | null }): ClassCounts {
  const { rows, categories, least } = of
  const counts = [...categories.map((category) => rows.filter((row) => row.category === category && row.achieved !== null).length)]
  const incomplete = rows.filter((row) => row.achieved === null).length
  const shown = suppressed([...counts, incomplete], least)
  return {
    class: name,
    total: small(rows.length, least),
    categories: categories.map((category, index) => ({ category, count: shown[index] ?? null })),
    incomplete: shown.at(-1) ?? null,
    near: small(rows.filter(isNear).length, least),
  }
}

const small = (count: number, least: number | null): Cell => (least !== null && count > 0 && count < least ? null : count)

/** Small counts left out, and where only one was, the smallest other one as well: the sum would give it away. */
export function suppressed(counts: readonly number[], least: number | null): Cell[] {
  const cells = counts.map((count) => small(count, least))
  const hidden = cells.filter((cell) => cell === null).length
  if (hidden !== 1) return cells
  const others = cells.flatMap((cell, index) => (cell === null || cell === 0 ? [] : [{ cell, index }])).sort((a, b) => a.cell - b.cell)
  const [first] = others
  return first ? cells.with(first.index, null) : cells
}

/** "Jenjang Administrator: 85 dari 100 orang pada atau di atas semua standar; standar tidak dapat membedakan mereka." */
export function ceilingWords(of: { readonly class: string; readonly n: number; readonly atStandard: number }): { id: string; en: string } {
  return {
    id: `Jenjang ${className(of.class)}: ${of.atStandard} dari ${of.n} orang pada atau di atas semua standar; standar tidak dapat membedakan mereka.`,
    en: `Class ${className(of.class, 'en')}: ${of.atStandard} of ${of.n} people at or above every standard; the standard cannot tell them apart.`,
  }
}

/** What must be said beside one result. */
export function remarkOf(row: RecapRow): string {
  const state = stateOf(row)
  if (state === 'withdrawn') return 'Tidak berlaku lagi karena putusan keberatan'
  if (state === 'waiting') return 'Menunggu persetujuan'
  if (state === 'trial') return 'Alat ukur uji coba: tanpa level dan kategori'
  if (state === 'incomplete') return 'JPM tidak dihitung: sebagian kompetensi tanpa level'
  const said = [
    row.objected ? 'Ada keberatan yang terbuka' : null,
    isNear(row) ? 'Di dekat batas; jangan dipakai untuk membedakan' : null,
    row.levels.every((one) => one.required === 1) ? 'Standar level 1: baca levelnya' : null,
  ]
  return said.filter((one) => one !== null).join('. ')
}

export const categoryText = (row: RecapRow): string => (stateOf(row) === 'result' && row.category ? categoryWords[row.category].id : '')
