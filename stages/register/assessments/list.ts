// A list of assessments, row by row: what its columns are, what each row says, and whether it can be
// put on record. A row that cannot be trusted is refused with its reason, never repaired by guessing.
import { addYears } from '../../../kit/clock.ts'
import { classOf, type JobClass, jobClasses } from '../../standards/class.ts'
import type { AssessmentRow } from '../assessment-api.ts'
import { type Cell, dateOf, textOf } from '../import/cell.ts'
import { nipOf } from '../import/nip.ts'
import { nameKey } from '../import/words.ts'
import { type Accreditation, standingUnder } from './standing.ts'

export type ListField = 'nip' | 'assessedOn' | 'provider' | 'accreditation' | 'class' | 'document' | 'validUntil'

/** Columns of our own list, in its order. */
export const listColumns: readonly { readonly field: ListField; readonly heading: string; readonly says: string }[] = [
  { field: 'nip', heading: 'NIP', says: 'Wajib. 18 digit sebagai teks; jangan diubah menjadi angka.' },
  { field: 'assessedOn', heading: 'TANGGAL PENILAIAN', says: 'Wajib. Tulis seperti 31-12-2023.' },
  { field: 'provider', heading: 'PENYELENGGARA', says: 'Wajib. Nama seperti di halaman Penyelenggara.' },
  {
    field: 'accreditation',
    heading: 'NOMOR AKREDITASI',
    says: 'Kosong berarti pemetaan internal: tidak berlaku sebagai hasil penilaian kompetensi.',
  },
  { field: 'class', heading: 'JENJANG', says: `Wajib. Jenjang yang dinilai: ${jobClasses.map((one) => one.name).join('; ')}.` },
  { field: 'document', heading: 'NOMOR DOKUMEN', says: 'Nomor sertifikat atau laporan, bila ada.' },
  { field: 'validUntil', heading: 'BERLAKU S.D.', says: 'Kosong berarti selama ketentuan; tidak boleh lebih lama.' },
]

const headings: Readonly<Record<string, ListField>> = {
  NIP: 'nip',
  'NIP BARU': 'nip',
  'TANGGAL PENILAIAN': 'assessedOn',
  'TGL PENILAIAN': 'assessedOn',
  TANGGAL: 'assessedOn',
  PENYELENGGARA: 'provider',
  'LEMBAGA PENILAI': 'provider',
  'NOMOR AKREDITASI': 'accreditation',
  'NO AKREDITASI': 'accreditation',
  JENJANG: 'class',
  'JENJANG JABATAN': 'class',
  'NOMOR DOKUMEN': 'document',
  'NO DOKUMEN': 'document',
  'NOMOR SERTIFIKAT': 'document',
  'NO SERTIFIKAT': 'document',
  'BERLAKU S D': 'validUntil',
  'BERLAKU SAMPAI': 'validUntil',
  'BERLAKU SAMPAI DENGAN': 'validUntil',
}
const needed: readonly ListField[] = ['nip', 'assessedOn', 'provider', 'class']

export type ListHeading = ReadonlyMap<ListField, { readonly index: number; readonly column: string }>

/** Reads a row of headings. `missing` names needed columns; `recognised` how many are ours. */
export function listHeading(cells: readonly Cell[]): { heading: ListHeading } | { missing: readonly string[]; recognised: number } {
  const heading = new Map<ListField, { index: number; column: string }>()
  for (const [index, cell] of cells.entries()) {
    const column = textOf(cell)
    const field =
      column === null
        ? undefined
        : headings[
            column
              .toUpperCase()
              .replace(/[^A-Z0-9]+/g, ' ')
              .trim()
          ]
    if (column !== null && field && !heading.has(field)) heading.set(field, { index, column })
  }
  const missing = needed.filter((field) => !heading.has(field))
  if (missing.length === 0) return { heading }
  return { missing: listColumns.filter((one) => missing.includes(one.field)).map((one) => one.heading), recognised: heading.size }
}

type Problem = AssessmentRow['problems'][number]

/** What a row says, before anybody is asked who that is. `columns`: headings of the file, for its problems. */
export type ListRow = {
  readonly line: number
  readonly nip: string | null
  readonly assessedOn: string | null
  readonly provider: string | null
  readonly accreditationNumber: string | null
  readonly class: JobClass | null
  readonly documentNumber: string | null
  readonly validUntil: string | null
  readonly columns: Readonly<Record<ListField, string>>
  readonly problems: readonly Problem[]
}

/** Reads one row under its headings; null where it says nothing. `formulas`: columns whose text a spreadsheet would compute. */
export function listRow(heading: ListHeading, line: number, cells: readonly Cell[], formulas?: ReadonlySet<number>): ListRow | null {
  const cell = (field: ListField) => cells[heading.get(field)?.index ?? -1]
  if ([...heading.values()].every(({ index }) => textOf(cells[index]) === null)) return null
  const columns = Object.fromEntries(listColumns.map((one) => [one.field, heading.get(one.field)?.column ?? one.heading]))
  const problems: Problem[] = []
  const tell = (field: ListField, code: string, data: Problem['data'] = {}) =>
    problems.push({ column: String(columns[field]), value: (textOf(cell(field)) ?? '').slice(0, 80), code, data })
  for (const [field, { index }] of heading) if (formulas?.has(index)) tell(field, 'cell-formula')
  const words = (field: ListField, most: number) => {
    const text = textOf(cell(field))
    if (text !== null && text.length > most) tell(field, 'cell-too-long', { limit: most })
    return text
  }
  const day = (field: ListField) => {
    const read = dateOf(cell(field))
    if ('date' in read) return read.date
    const { code, ...data } = read.problem
    tell(field, code, data)
    return null
  }
  const number = nipOf(cell('nip'))
  if ('problem' in number) tell('nip', number.problem.code, number.problem.data)
  const before = problems.length
  const assessedOn = day('assessedOn')
  if (assessedOn === null && problems.length === before) tell('assessedOn', 'empty')
  const provider = words('provider', 200)
  if (provider === null) tell('provider', 'empty')
  const written = textOf(cell('class'))
  const jobClass = written === null ? null : classFrom(written)
  if (jobClass === null) tell('class', written === null ? 'empty' : 'class-unknown')
  return {
    ...{ line, nip: 'nip' in number ? number.nip : null, assessedOn, provider, class: jobClass },
    ...{ accreditationNumber: words('accreditation', 100), documentNumber: words('document', 100), validUntil: day('validUntil') },
    ...{ columns: columns as Record<ListField, string>, problems },
  }
}

/** The class that a text names: its name with or without "JF", its code, or an eselon. */
export function classFrom(text: string): JobClass | null {
  const key = nameKey(text).replace(/^(jf|jabatan fungsional|pejabat) /, '')
  const found = jobClasses.find((one) => one.class === text || nameKey(one.name).replace(/^jf /, '') === key)
  if (found) return found.class
  const rank = classOf({ kind: 'struktural', eselon: text, positionName: '' })
  return rank.class === 'unknown' ? null : rank.class
}

/** What the register knows, as far as a list needs it. `known`: keys of assessments that stand (`assessmentKey`). */
export type ListBeside = {
  readonly people: ReadonlyMap<string, { readonly id: string; readonly name: string }>
  readonly accreditations: readonly Accreditation[]
  readonly known: ReadonlySet<string>
  readonly today: string
  /** Years that a result of a day holds, by the policy. */
  readonly years: (day: string) => number
  /** The person who hands in the list: nobody records his or her own. */
  readonly self: string | null
}

export const assessmentKey = (personId: string, assessedOn: string, provider: string) => `${personId} ${assessedOn} ${nameKey(provider)}`

export type JudgedAssessment = AssessmentRow & { readonly personId: string | null }

/** Judges all rows of a list; the second row with the same person, day and provider is refused. */
export function judgeList(rows: readonly ListRow[], beside: ListBeside): JudgedAssessment[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const judged = judgeRow(row, beside)
    if (!judged.personId || !row.assessedOn || !judged.provider) return judged
    const key = assessmentKey(judged.personId, row.assessedOn, judged.provider)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.line)
    else return refuse(judged, problem(row, 'nip', 'row-twice', { line: first }))
    return judged.verdict === 'new' && beside.known.has(key) ? { ...judged, verdict: 'known' } : judged
  })
}

function judgeRow(row: ListRow, beside: ListBeside): JudgedAssessment {
  const { columns: _columns, ...said } = row
  const person = row.nip === null ? undefined : beside.people.get(row.nip)
  const judged: JudgedAssessment = {
    ...{
      ...said,
      problems: [...row.problems],
      verdict: 'refused',
      standing: null,
      name: person?.name ?? null,
      personId: person?.id ?? null,
    },
  }
  const found = [...row.problems]
  if (row.nip !== null && !person) found.push(problem(row, 'nip', 'person-unknown'))
  if (person && person.id === beside.self) found.push(problem(row, 'nip', 'own-case'))
  if (row.assessedOn !== null && row.assessedOn > beside.today) found.push(problem(row, 'assessedOn', 'date-future'))
  const until = row.assessedOn === null ? null : addYears(row.assessedOn, beside.years(row.assessedOn))
  if (row.validUntil !== null && row.assessedOn !== null && until !== null) {
    if (row.validUntil < row.assessedOn) found.push(problem(row, 'validUntil', 'valid-until-early'))
    else if (row.validUntil > until) found.push(problem(row, 'validUntil', 'valid-until-late', { until }))
  }
  const shown = { ...judged, validUntil: row.validUntil ?? until }
  if (row.provider === null || row.class === null || row.assessedOn === null) return { ...shown, problems: found }
  const { provider, assessedOn } = row
  const standing = standingUnder(beside.accreditations, { provider, number: row.accreditationNumber, class: row.class, assessedOn })
  if ('problem' in standing) found.push(problem(row, 'accreditation', standing.problem, standing.data))
  if (found.length > 0 || 'problem' in standing) return { ...shown, problems: found }
  return { ...shown, ...standing, verdict: 'new', problems: [] }
}

const refuse = (row: JudgedAssessment, why: Problem): JudgedAssessment => ({ ...row, verdict: 'refused', problems: [...row.problems, why] })

function problem(row: ListRow, field: ListField, code: string, data: Problem['data'] = {}): Problem {
  const values: Record<ListField, string | null> = {
    ...{ nip: row.nip, assessedOn: row.assessedOn, provider: row.provider, accreditation: row.accreditationNumber },
    ...{ class: row.class, document: row.documentNumber, validUntil: row.validUntil },
  }
  return { column: row.columns[field], value: values[field] ?? '', code, data }
}
