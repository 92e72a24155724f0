// Totals as letters and papers give them, held against the list of names, by group of classes. Sources that
// differ stand side by side; where their parts do not give the total they print, every choice of published
// parts is tried for one that does. A difference is never taken silently: two persons settle it, for
// exactly these figures.
import { canonical } from '../../kit/canonical.ts'
import { type GroupCounts, countedGroups as groups } from './kinds.ts'

export type Source = {
  readonly source: string
  readonly sourceDate: string | null
  readonly counts: GroupCounts
  /** As printed; it need not be the sum of the parts. */
  readonly total: number | null
}

/** A choice of one published figure for each group that adds up to a declared total. `from`: positions of the sources that print it. */
export type Reading = { readonly total: number; readonly counts: GroupCounts; readonly from: Readonly<Record<string, number[]>> }

type Row = {
  readonly declared: (number | null)[]
  readonly basis: number | null
  readonly listed: number
  readonly difference: number | null
}

export type Comparison = {
  readonly sources: readonly (Source & { readonly sum: number; readonly sumHolds: boolean })[]
  readonly rows: readonly (Row & { readonly group: string })[]
  readonly total: Row
  readonly readings: readonly Reading[]
  /** What the list is held against: what all sources agree on, the one reading that fits, else the first source. */
  readonly basisFrom: 'none' | 'agreed' | 'reading' | 'first'
  /** Nothing differs: sources with each other, each total with its parts, the list with them. */
  readonly agrees: boolean
}

const sameCounts = (a: GroupCounts, b: GroupCounts) => groups.every((group) => (a[group] ?? 0) === (b[group] ?? 0))
const sumOf = (counts: GroupCounts) => groups.reduce((sum, group) => sum + (counts[group] ?? 0), 0)

/** More combinations than this are not tried: nobody publishes so many figures. */
const mostCombinations = 100_000

/** Holds the sources against each other and against the list. */
export function compare(sources: readonly Source[], listed: GroupCounts): Comparison {
  const summed = sources.map((one) => {
    const sum = sumOf(one.counts)
    return { ...one, sum, sumHolds: one.total === null || one.total === sum }
  })
  const readings = readingsOf(sources)
  const { basis, basisFrom } = basisOf(summed, readings)
  const named = groups.filter((group) => (listed[group] ?? 0) > 0 || sources.some((one) => one.counts[group] !== undefined))
  const rows = named.map((group) => ({
    group,
    ...row(
      sources.map((one) => one.counts[group] ?? null),
      basis && (basis[group] ?? 0),
      listed[group] ?? 0,
    ),
  }))
  const total = row(
    summed.map((one) => one.total ?? one.sum),
    basis && sumOf(basis),
    sumOf(listed),
  )
  const same = rows.every((one) => one.difference === 0)
  const agrees = sources.length > 0 && basisFrom === 'agreed' && summed.every((one) => one.sumHolds) && same
  return { sources: summed, rows, total, readings, basisFrom, agrees }
}

const row = (declared: (number | null)[], basis: number | null, listed: number): Row => ({
  declared,
  basis,
  listed,
  difference: basis === null ? null : listed - basis,
})

function basisOf(
  sources: Comparison['sources'],
  readings: readonly Reading[],
): { basis: GroupCounts | null; basisFrom: Comparison['basisFrom'] } {
  const [first] = sources
  if (!first) return { basis: null, basisFrom: 'none' }
  const [only, another] = readings
  const agreed = sources.every((one) => sameCounts(one.counts, first.counts) && one.sumHolds)
  if (agreed) return { basis: first.counts, basisFrom: 'agreed' }
  return only && !another ? { basis: only.counts, basisFrom: 'reading' } : { basis: first.counts, basisFrom: 'first' }
}

/**
 * Every choice of published figures that gives a printed total. Empty where each source adds up already,
 * or where there are too many choices to mean anything.
 */
export function readingsOf(sources: readonly Source[]): Reading[] {
  const totals = [...new Set(sources.flatMap((one) => (one.total === null ? [] : [one.total])))]
  if (totals.length === 0 || sources.every((one) => one.total === null || one.total === sumOf(one.counts))) return []
  const choices = groups.flatMap((group) => {
    const values = [...new Set(sources.flatMap((one) => one.counts[group] ?? []))]
    return values.length > 0 ? [{ group, values }] : []
  })
  if (choices.reduce((all, { values }) => all * values.length, 1) > mostCombinations) return []
  let partial: GroupCounts[] = [{}]
  for (const { group, values } of choices) partial = partial.flatMap((one) => values.map((value) => ({ ...one, [group]: value })))
  return partial.flatMap((counts) => {
    const total = sumOf(counts)
    return totals.includes(total) ? [{ total, counts, from: fromOf(counts, sources) }] : []
  })
}

function fromOf(counts: GroupCounts, sources: readonly Source[]): Record<string, number[]> {
  const positions = (group: keyof GroupCounts) => sources.flatMap((one, at) => (one.counts[group] === counts[group] ? [at] : []))
  return Object.fromEntries(groups.filter((group) => counts[group] !== undefined).map((group) => [group, positions(group)]))
}

/** The figures for which a settlement holds, as text: any other figure, any other text. */
export function figuresText(sources: readonly Source[], listed: GroupCounts): string {
  const kept = groups.filter((group) => (listed[group] ?? 0) > 0).map((group) => [group, listed[group] ?? 0] as const)
  const plain = sources.map(({ source, sourceDate, counts, total }) => ({ source, sourceDate, counts: { ...counts }, total }))
  return canonical({ sources: plain, listed: Object.fromEntries(kept) })
}

export type SettlementState = 'none' | 'agree' | 'open' | 'asked' | 'settled'

/** Where the totals stand. `latest`: the newest settlement, with the figures it was made for. */
export function settlementState(
  comparison: Pick<Comparison, 'sources' | 'agrees'>,
  figures: string,
  latest: { readonly figures: string; readonly agreed: boolean | null } | null,
): SettlementState {
  if (comparison.sources.length === 0) return 'none'
  if (comparison.agrees) return 'agree'
  if (!latest || latest.figures !== figures || latest.agreed === false) return 'open'
  return latest.agreed ? 'settled' : 'asked'
}
