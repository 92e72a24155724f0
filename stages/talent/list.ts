// A list of performance grades or of SIMATA's boxes, row by row: what its columns are, what each row says, and
// what it would change. A row that cannot be trusted is refused with its reason, never repaired by guessing.
import { type Cell, dateOf, textOf } from '../register/import/cell.ts'
import { nipOf } from '../register/import/nip.ts'
import type { Grade } from './box.ts'
import type { ListKind, ListRowShown } from './list-api.ts'

export type ListField = 'nip' | 'when' | 'value'
type Column = { readonly field: ListField; readonly heading: string; readonly says: string }

/** Columns of our own lists, in their order. */
export const listColumns: Readonly<Record<ListKind, readonly Column[]>> = {
  kinerja: [
    { field: 'nip', heading: 'NIP', says: 'Wajib. 18 digit sebagai teks; jangan diubah menjadi angka.' },
    { field: 'when', heading: 'TAHUN', says: 'Wajib. Tahun yang dinilai, misalnya 2023.' },
    {
      field: 'value',
      heading: 'PREDIKAT KINERJA',
      says: 'Wajib. Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang (PermenPANRB 6/2022).',
    },
  ],
  kotak: [
    { field: 'nip', heading: 'NIP', says: 'Wajib. 18 digit sebagai teks; jangan diubah menjadi angka.' },
    { field: 'when', heading: 'TANGGAL PENETAPAN', says: 'Wajib. Sejak kapan kotak itu berlaku; tulis seperti 31-12-2023.' },
    { field: 'value', heading: 'KOTAK', says: 'Wajib. Angka 1 sampai 9 menurut PermenPANRB 3/2020; angka Romawi ditolak.' },
  ],
}

const headings: Readonly<Record<ListKind, Readonly<Record<string, ListField>>>> = {
  kinerja: {
    ...{ NIP: 'nip', 'NIP BARU': 'nip', TAHUN: 'when', 'TAHUN PENILAIAN': 'when', 'TAHUN KINERJA': 'when' },
    ...{ 'PREDIKAT KINERJA': 'value', PREDIKAT: 'value', 'KUADRAN KINERJA': 'value', KUADRANKINERJA: 'value' },
  },
  kotak: {
    ...{ NIP: 'nip', 'NIP BARU': 'nip', 'TANGGAL PENETAPAN': 'when', TANGGAL: 'when', 'TGL PENETAPAN': 'when' },
    ...{ KOTAK: 'value', 'KOTAK TALENTA': 'value', 'KOTAK MANAJEMEN TALENTA': 'value' },
  },
}

export type ListHeading = ReadonlyMap<ListField, { readonly index: number; readonly column: string }>

/** Reads a row of headings. `missing` names needed columns; `recognised` how many are ours. */
export function listHeading(
  kind: ListKind,
  cells: readonly Cell[],
): { heading: ListHeading } | { missing: readonly string[]; recognised: number } {
  const heading = new Map<ListField, { index: number; column: string }>()
  for (const [index, cell] of cells.entries()) {
    const column = textOf(cell)
    const key = column
      ?.toUpperCase()
      .replace(/[^A-Z0-9]+/g, ' ')
      .trim()
    const field = key === undefined ? undefined : headings[kind][key]
    if (column !== null && field && !heading.has(field)) heading.set(field, { index, column })
  }
  const missing = listColumns[kind].filter((one) => !heading.has(one.field)).map((one) => one.heading)
  return missing.length === 0 ? { heading } : { missing, recognised: heading.size }
}

type Problem = ListRowShown['problems'][number]

/** What a row says. `when`: a year or an ISO day; `value`: a grade or a box as text. */
export type ListRow = {
  readonly line: number
  readonly nip: string | null
  readonly when: string | null
  readonly value: string | null
  readonly written: Readonly<Record<ListField, string>>
  readonly columns: Readonly<Record<ListField, string>>
  readonly problems: readonly Problem[]
}

/** Reads one row under its headings; null where it says nothing. `formulas`: columns whose text a spreadsheet would compute. */
export function listRow(
  kind: ListKind,
  heading: ListHeading,
  { line, cells, formulas }: { line: number; cells: readonly Cell[]; formulas?: ReadonlySet<number> },
): ListRow | null {
  const cell = (field: ListField) => cells[heading.get(field)?.index ?? -1]
  if ([...heading.values()].every(({ index }) => textOf(cells[index]) === null)) return null
  const of = (say: (field: ListField) => string): Record<ListField, string> => ({ nip: say('nip'), when: say('when'), value: say('value') })
  const columns = of((field) => heading.get(field)?.column ?? field)
  const written = of((field) => (textOf(cell(field)) ?? '').slice(0, 80))
  const problems: Problem[] = []
  const tell = (field: ListField, code: string, data: Problem['data'] = {}) =>
    problems.push({ column: columns[field], value: written[field], code, data })
  for (const [field, { index }] of heading) if (formulas?.has(index)) tell(field, 'cell-formula')
  const number = nipOf(cell('nip'))
  if ('problem' in number) tell('nip', number.problem.code, number.problem.data)
  const when = kind === 'kinerja' ? yearOf(cell('when')) : dayOf(cell('when'))
  if (typeof when !== 'string') tell('when', when.code, when.data)
  const value = kind === 'kinerja' ? gradeOf(written.value) : boxFrom(written.value)
  if (value === null) tell('value', written.value === '' ? 'empty' : valueProblem(kind, written.value))
  return {
    ...{
      line,
      nip: 'nip' in number ? number.nip : null,
      when: typeof when === 'string' ? when : null,
      value: value === null ? null : String(value),
    },
    ...{ written, columns, problems },
  }
}

type Unread = { readonly code: string; readonly data: Problem['data'] }

function yearOf(cell: Cell | undefined): string | Unread {
  const text = textOf(cell)
  if (text === null) return { code: 'empty', data: {} }
  return /^20\d\d$/.test(text) ? text : { code: 'year-unreadable', data: {} }
}

function dayOf(cell: Cell | undefined): string | Unread {
  const read = dateOf(cell)
  if ('problem' in read) {
    const { code, ...data } = read.problem
    return { code, data }
  }
  return read.date ?? { code: 'empty', data: {} }
}

const gradeWords: Readonly<Record<string, Grade>> = {
  'sangat baik': 'sangat-baik',
  baik: 'baik',
  'butuh perbaikan': 'butuh-perbaikan',
  kurang: 'kurang',
  'kurang misconduct': 'kurang',
  'sangat kurang': 'sangat-kurang',
}

/** The grade that a text names; null where it is none of the five. */
export function gradeOf(text: string): Grade | null {
  return (
    gradeWords[
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()
    ] ?? null
  )
}

/** The box that a text names, 1 to 9, with or without the word; null otherwise. */
export function boxFrom(text: string): number | null {
  const match = /^(?:kotak\s*)?([1-9])(?:[.,]0+)?$/i.exec(text.trim())
  return match ? Number(match[1]) : null
}

// Some systems write Roman numbers with I as the best box: the other way round.
const valueProblem = (kind: ListKind, text: string) =>
  kind === 'kinerja' ? 'grade-unknown' : /^(?:kotak\s*)?(?:IX|IV|V?I{0,3})$/i.test(text.trim()) ? 'box-roman' : 'box-unknown'

/** What is known beside a list. `standing`: what counts now, by `${personId} ${when}`. */
export type ListBeside = {
  readonly people: ReadonlyMap<string, { readonly id: string; readonly name: string }>
  readonly standing: ReadonlyMap<string, string>
  readonly today: string
  /** Who hands in the list: nobody records the own grade. */
  readonly self: string | null
}

export type JudgedRow = ListRowShown & { readonly personId: string | null }

/** Judges all rows; the second row about the same person and year or day is refused. */
export function judgeList(rows: readonly ListRow[], beside: ListBeside): JudgedRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const judged = judgeRow(row, beside)
    if (!judged.personId || judged.when === null) return judged
    const key = `${judged.personId} ${judged.when}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.line)
    else
      return { ...judged, verdict: 'refused' as const, problems: [...judged.problems, problem(row, 'nip', 'list-twice', { line: first })] }
    return judged
  })
}

function judgeRow(row: ListRow, { people, standing, today, self }: ListBeside): JudgedRow {
  const person = row.nip === null ? undefined : people.get(row.nip)
  const problems = [...row.problems]
  if (row.nip !== null && !person) problems.push(problem(row, 'nip', 'person-unknown'))
  if (person && person.id === self) problems.push(problem(row, 'nip', 'own-grade'))
  if (row.when !== null && row.when.slice(0, 4) > today.slice(0, 4)) problems.push(problem(row, 'when', 'year-future'))
  else if (row.when !== null && row.when.length > 4 && row.when > today) problems.push(problem(row, 'when', 'date-future'))
  const before = person && row.when !== null ? (standing.get(`${person.id} ${row.when}`) ?? null) : null
  const verdict = problems.length > 0 ? 'refused' : before === null ? 'new' : before === row.value ? 'same' : 'changed'
  return {
    ...{ line: row.line, verdict, nip: row.nip, name: person?.name ?? null, when: row.when, before, value: row.value, problems },
    personId: person?.id ?? null,
  }
}

const problem = (row: ListRow, field: ListField, code: string, data: Problem['data'] = {}): Problem => ({
  ...{ column: row.columns[field], value: row.written[field], code, data },
})
