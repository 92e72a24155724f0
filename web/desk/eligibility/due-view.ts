// What the address says about the list of who is due, and the filter that follows from it.
import { decimalWords, fraction, percentText } from '../../../kit/rounding.ts'
import type { Language } from '../../../kit/wording.ts'
import { dueSorts } from '../../../stages/eligibility/api.ts'
import { type VerdictCode, type VerdictGroup, verdictCodes, verdictGroups } from '../../../stages/eligibility/verdict.ts'
import { classGroups } from '../../../stages/standards/class.ts'

/** The list as it is when the address says nothing: who is due today. `group` "semua": everybody. */
export const firstView = {
  tanggal: '',
  group: 'jatuh-tempo',
  verdict: '',
  classGroup: '',
  unit: '',
  search: '',
  sort: 'name',
  order: 'asc',
  by: 'jenjang',
}
export type View = typeof firstView

export const noFilter = { verdict: '', classGroup: '', unit: '', search: '' }

export const listOf = (text: string): readonly string[] => text.split(',').filter((value) => value !== '')

export function isFiltered(view: View): boolean {
  return Object.keys(noFilter).some((key) => view[key as keyof typeof noFilter] !== '')
}

/** A day of the address; anything else is no day. */
export const dayOf = (view: View): { asOf?: string } => (/^\d{4}-\d{2}-\d{2}$/.test(view.tanggal) ? { asOf: view.tanggal } : {})

/** The filter of a view as the server takes it; what is empty or unknown is left out. */
export function filterOf(view: View) {
  const known = (text: string, all: readonly string[]) =>
    listOf(text)
      .filter((one) => all.includes(one))
      .join(',')
  const verdict = known(view.verdict, verdictCodes)
  const classGroup = known(
    view.classGroup,
    classGroups.map((one) => one.group),
  )
  return {
    ...dayOf(view),
    ...(verdictGroups.some((one) => one === view.group) ? { group: view.group } : {}),
    ...(verdict ? { verdict } : {}),
    ...(classGroup ? { classGroup } : {}),
    ...(/^[0-9a-f-]{36}$/.test(view.unit) ? { unit: view.unit } : {}),
    ...(view.search ? { search: view.search } : {}),
    sort: dueSorts.find((one) => one === view.sort) ?? ('name' as const),
    order: view.order === 'desc' ? ('desc' as const) : ('asc' as const),
  }
}

/** The name of a group of classes; a class that is none of ours by its own word. */
export function groupName(group: string, language: Language): string {
  const found = classGroups.find((one) => one.group === group)
  return found ? (language === 'id' ? found.name : found.nameEn) : group
}

/** The colour of a verdict in bars; the word always stands beside it. */
export const verdictColours: Record<VerdictCode, string> = {
  'belum-pernah': 'var(--c4)',
  kedaluwarsa: 'var(--c2)',
  'segera-berakhir': 'var(--c5)',
  berlaku: 'var(--c1)',
  diundang: 'var(--c3)',
  dikecualikan: 'var(--c7)',
}

/** Verdicts in the order of bars: due first. */
export const barOrder: readonly VerdictCode[] = ['belum-pernah', 'kedaluwarsa', 'segera-berakhir', 'berlaku', 'diundang', 'dikecualikan']

/** Groups as tiles show them. */
export const tileGroups: readonly VerdictGroup[] = verdictGroups

/** 2000 of 8971 → "22,3"; of nobody: "0". */
export function percentOf(numerator: number, denominator: number, language: Language): string {
  return numerator === 0 || denominator === 0 ? '0' : decimalWords(percentText(fraction(numerator, denominator), 1), language)
}
