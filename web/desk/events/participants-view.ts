// What the address says about the list of participants, and the filter that follows from it.
import { verdictCodes } from '../../../stages/eligibility/verdict.ts'
import { ways } from '../../../stages/events/kinds.ts'

/** The list as it is when the address says nothing. `bagian`: ikut, dikeluarkan or berubah. */
export const firstView = {
  bagian: '',
  berubah: '',
  search: '',
  group: '',
  unit: '',
  verdict: '',
  ordered: '',
  way: '',
  sort: 'name',
  order: 'asc',
}
export type View = typeof firstView
export type Part = 'ikut' | 'dikeluarkan' | 'berubah'

export const noFilter = { search: '', group: '', unit: '', verdict: '', ordered: '', way: '' }

export const listOf = (text: string): readonly string[] => text.split(',').filter((value) => value !== '')

/** The part that is shown; `berubah=ya` is how other pages lead to what the register changed. */
export function partOf(view: View): Part {
  if (view.bagian === 'berubah' || view.berubah === 'ya') return 'berubah'
  return view.bagian === 'dikeluarkan' ? 'dikeluarkan' : 'ikut'
}

export const isFiltered = (view: View): boolean => Object.keys(noFilter).some((key) => view[key as keyof typeof noFilter] !== '')

const sorts = ['name', 'nip', 'class', 'unit', 'verdict', 'addedAt'] as const

/** The filter of a view as the server takes it; what is empty or unknown is left out. */
export function filterOf(view: View) {
  const known = (text: string, all: readonly string[]) =>
    listOf(text)
      .filter((one) => all.includes(one))
      .join(',')
  const verdict = known(view.verdict, verdictCodes)
  const way = known(view.way, ways)
  const ordered = view.ordered === 'yes' || view.ordered === 'no' ? view.ordered : null
  return {
    ...(view.search ? { search: view.search.slice(0, 100) } : {}),
    ...(view.group ? { group: view.group } : {}),
    ...(/^[0-9a-f-]{36}$/.test(view.unit) ? { unit: view.unit } : {}),
    ...(verdict ? { verdict } : {}),
    ...(way ? { way } : {}),
    ...(ordered ? { ordered: ordered as 'yes' | 'no' } : {}),
    state: partOf(view) === 'dikeluarkan' ? ('dikeluarkan' as const) : ('ikut' as const),
    sort: sorts.find((one) => one === view.sort) ?? ('name' as const),
    order: view.order === 'desc' ? ('desc' as const) : ('asc' as const),
  }
}
