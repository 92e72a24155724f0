// What the address says about the list of employees, and the filter that follows from it.
import type { Language } from '../../../kit/wording.ts'
import { employeeSorts, type Unit } from '../../../stages/register/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { standingName } from './field-words.ts'

/** The list as it is when the address says nothing. `hidden`: ids of columns with commas; "-": none. */
export const firstView = {
  search: '',
  unit: '',
  class: '',
  employment: '',
  standing: '',
  grade: '',
  sort: 'name',
  order: 'asc',
  hidden: 'employment,positionSince',
}
export type View = typeof firstView
export type FilterKey = 'class' | 'employment' | 'standing' | 'grade'

export const noFilter = { search: '', unit: '', class: '', employment: '', standing: '', grade: '' }

/** "a,b" → ["a", "b"]. */
export function listOf(text: string): readonly string[] {
  return text.split(',').filter((value) => value !== '' && value !== '-')
}

export function isFiltered(view: View): boolean {
  return Object.keys(noFilter).some((key) => view[key as keyof typeof noFilter] !== '')
}

/** The filter of a view as the server takes it; what is empty is left out. */
export function filterOf(view: View) {
  const given = Object.fromEntries(
    Object.keys(noFilter).flatMap((key) => (view[key as keyof View] ? [[key, view[key as keyof View]]] : [])),
  )
  return {
    ...(given as Partial<typeof noFilter>),
    sort: employeeSorts.find((one) => one === view.sort) ?? ('name' as const),
    order: view.order === 'desc' ? ('desc' as const) : ('asc' as const),
  }
}

/** The name of one value of a filter. */
export function choiceName(key: FilterKey, value: string, language: Language): string {
  if (key === 'class') return className(value, language)
  return key === 'standing' ? standingName(value, language) : value
}

/** The filter in words, for paper: "Jenjang: Administrator, Pengawas · Cari: wartini". */
export function filterWords(
  view: View,
  units: readonly Unit[],
  names: Record<FilterKey | 'unit' | 'search', string>,
  language: Language,
): string {
  const parts = [view.unit ? `${names.unit}: ${units.find((unit) => unit.id === view.unit)?.name ?? view.unit}` : '']
  for (const key of ['class', 'grade', 'employment', 'standing'] as const) {
    const values = listOf(view[key]).map((value) => choiceName(key, value, language))
    if (values.length > 0) parts.push(`${names[key]}: ${values.join(', ')}`)
  }
  if (view.search) parts.push(`${names.search}: ${view.search}`)
  return parts.filter(Boolean).join(' · ')
}
