// One row of a file read as one employee: cells cleaned, words understood, the number held against
// what stands beside it. It knows neither register nor database, so it judges the row alone.
import { classOf, type PostKind } from '../../standards/class.ts'
import { type Cell, dateOf, textOf } from './cell.ts'
import type { Columns, Field, UsedColumn } from './columns.ts'
import { looksPppk, nipFindings, nipOf } from './nip.ts'
import { blocks, type Problem, type Reason } from './reasons.ts'
import { type Employment, employmentOf, eselonOf, gradeOf, isWholeAgency, kindOf, nameKey, sexOf, standingOf } from './words.ts'

/** A unit as the file names it; `code` identifies it within the file's system. */
export type NamedUnit = {
  readonly code: string
  readonly label: string
  readonly office: { readonly code: string; readonly label: string } | null
}

/** A post as the file names it; `class` null where the file does not settle it. */
export type NamedPost = {
  readonly code: string
  readonly label: string
  readonly kind: PostKind
  readonly eselon: string | null
  readonly class: string | null
}

/** What a row says of a person. A field is missing when the file has no such column, null when its cell is empty. */
export type PersonRecord = {
  nip: string
  siasnId?: string | null
  oldNip?: string | null
  name: string
  frontTitle?: string | null
  backTitle?: string | null
  birthPlace?: string | null
  birthDate: string
  sex: 'L' | 'P'
  employment: Employment
  standing?: string
  grade?: string | null
  gradeSince?: string | null
  eselon?: string | null
  positionSince?: string | null
  education?: string | null
  appointedOn?: string | null
  email?: string | null
  unit: NamedUnit
  post: NamedPost
}

/** A row read. `record` null: it is held back, and `cells` keeps the used columns as they stood in the file. */
export type ReadRow = {
  readonly line: number
  readonly nip: string | null
  readonly name: string | null
  readonly class: string | null
  readonly record: PersonRecord | null
  readonly cells: Readonly<Record<string, string>> | null
  readonly problems: readonly Problem[]
}

/** Longest text that a name, a post or a unit may have. */
const longest = 300

/** A file's columns in the form that reads fastest: the place of each field, −1 where there is none. */
export type RowReader = (line: number, cells: readonly Cell[], formulas?: ReadonlySet<number>) => ReadRow

/** The reader of the rows of one file. */
export function rowReader(columns: Columns): RowReader {
  const place = Object.fromEntries(columns.used.map((used) => [used.field, used])) as Partial<Record<Field, UsedColumn>>
  return (line, cells, formulas) => readRow(new RowCells(cells, place, formulas), line, columns)
}

/** The cells of one row by field, and what was found wrong in them. */
class RowCells {
  readonly problems: Problem[] = []
  readonly cells: readonly Cell[]
  readonly place: Partial<Record<Field, UsedColumn>>
  readonly formulas: ReadonlySet<number> | undefined
  constructor(cells: readonly Cell[], place: Partial<Record<Field, UsedColumn>>, formulas: ReadonlySet<number> | undefined) {
    this.cells = cells
    this.place = place
    this.formulas = formulas
  }

  raw(field: Field): Cell {
    const used = this.place[field]
    return used === undefined ? null : (this.cells[used.index] ?? null)
  }

  refuse(field: Field, code: Reason, data: Problem['data'] = {}): void {
    const cell = this.raw(field)
    const value = typeof cell === 'string' ? cell.trim() : (textOf(cell) ?? '')
    this.problems.push({ column: this.place[field]?.column ?? field, value: value.slice(0, 80), code, data })
  }

  /** undefined: no such column. */
  text(field: Field): string | null | undefined {
    const used = this.place[field]
    if (used === undefined) return undefined
    const text = textOf(this.cells[used.index])
    if (text === null || text.length <= longest) return text
    this.refuse(field, 'cell-too-long')
    return null
  }

  needed(field: Field): string {
    const text = this.text(field)
    if (!text && textOf(this.raw(field)) === null) this.refuse(field, 'empty')
    return text ?? ''
  }

  date(field: Field): string | null | undefined {
    const used = this.place[field]
    if (used === undefined) return undefined
    const verdict = dateOf(this.cells[used.index])
    if ('date' in verdict) return verdict.date
    const { code, ...data } = verdict.problem
    this.refuse(field, code, data)
    return null
  }

  /** A word of a closed list; undefined when the column or the cell is empty. */
  word<T>(field: Field, meaning: (text: string) => T | undefined, code: Reason): T | null | undefined {
    const text = this.text(field)
    if (text === undefined || text === null) return text
    const found = meaning(text)
    if (found === undefined) this.refuse(field, code)
    return found ?? null
  }
}

function readRow(row: RowCells, line: number, columns: Columns): ReadRow {
  if (row.formulas) for (const used of columns.used) if (row.formulas.has(used.index)) row.refuse(used.field, 'cell-formula')
  const name = row.needed('name')
  const post = postOf(row, columns.system)
  const record = recordOf(row, name, post, columns)
  const blocked = row.problems.some((problem) => blocks(problem.code))
  return {
    line,
    nip: record.nip === '' ? null : record.nip,
    name: name === '' ? null : name,
    class: post.class,
    record: blocked ? null : record,
    cells: blocked ? cellsAsText(row, columns.used) : null,
    problems: row.problems,
  }
}

function recordOf(row: RowCells, name: string, post: NamedPost, columns: Columns): PersonRecord {
  const sex = row.word('sex', sexOf, 'sex-unknown')
  if (sex === null && textOf(row.raw('sex')) === null) row.refuse('sex', 'empty')
  const birthDate = row.date('birthDate')
  if (birthDate === null && textOf(row.raw('birthDate')) === null) row.refuse('birthDate', 'empty')
  const { nip, employment } = numberOf(row, birthDate ?? null, sex ?? null)
  return {
    nip,
    siasnId: row.text('siasnId'),
    oldNip: row.text('oldNip'),
    name,
    frontTitle: row.text('frontTitle'),
    backTitle: row.text('backTitle'),
    birthPlace: row.text('birthPlace'),
    birthDate: birthDate ?? '',
    sex: sex ?? 'L',
    employment,
    standing: row.word('standing', standingOf, 'standing-unknown') ?? undefined,
    grade: row.word('grade', gradeOf, 'grade-unknown'),
    gradeSince: row.date('gradeSince'),
    eselon: row.place.eselon === undefined ? undefined : post.eselon,
    positionSince: row.date('positionSince'),
    education: row.text('education'),
    appointedOn: row.date('appointedOn'),
    email: emailOf(row),
    unit: unitOf(row, columns.system),
    post,
  }
}

function numberOf(row: RowCells, birthDate: string | null, sex: 'L' | 'P' | null): { nip: string; employment: Employment } {
  const verdict = nipOf(row.raw('nip'))
  const said = employmentOf(row.text('employment') ?? null, row.text('employeeType') ?? null, row.text('standing') ?? null)
  if ('problem' in verdict) {
    row.refuse('nip', verdict.problem.code, verdict.problem.data)
    return { nip: '', employment: said ?? 'PNS' }
  }
  const { nip } = verdict
  const written = textOf(row.raw('employment')) !== null
  if (said === undefined && written) row.refuse('employment', 'employment-unknown')
  // Without any word about it, only digits 13 and 14 can tell a PPPK.
  const employment = said ?? (looksPppk(nip) ? 'PPPK' : 'PNS')
  for (const finding of nipFindings(nip, { pppk: employment === 'PPPK', birthDate, sex })) {
    row.refuse(finding.code === 'nip-sex' && sex !== null ? 'sex' : 'nip', finding.code, finding.data)
  }
  return { nip, employment }
}

function postOf(row: RowCells, system: 'siasn' | 'nawa'): NamedPost {
  const label = row.needed('postName')
  const kind = row.word('postKind', kindOf, 'kind-unknown')
  if (kind === null && textOf(row.raw('postKind')) === null) row.refuse('postKind', 'empty')
  const text = row.text('eselon')
  const eselon = text ? eselonOf(text) : null
  const own = system === 'siasn' ? row.text('postCode') : null
  const verdict = kind && label !== '' ? classOf({ kind, eselon, positionName: label }) : null
  const settled = verdict !== null && verdict.class !== 'unknown' ? verdict.class : null
  const code = own ?? `${kind ?? ''}/${settled ?? ''}/${nameKey(label)}`
  return { code, label, kind: kind ?? 'pelaksana', eselon, class: settled }
}

function unitOf(row: RowCells, system: 'siasn' | 'nawa'): NamedUnit {
  const label = row.needed('unitName')
  const officeLabel = row.text('officeName') ?? null
  const unitCode = system === 'siasn' ? row.text('unitCode') : null
  const officeCode = system === 'siasn' ? row.text('officeCode') : null
  const same = officeLabel === null || nameKey(officeLabel) === nameKey(label) || (unitCode !== null && unitCode === officeCode)
  if (same || isWholeAgency(officeLabel)) return { code: unitCode ?? `/${nameKey(label)}`, label, office: null }
  const office = { code: officeCode ?? `/${nameKey(officeLabel)}`, label: officeLabel }
  return { code: unitCode ?? `${nameKey(officeLabel)}/${nameKey(label)}`, label, office }
}

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function emailOf(row: RowCells): string | null | undefined {
  const text = row.text('email')
  if (!text || address.test(text)) return text?.toLowerCase() ?? text
  row.refuse('email', 'email-unreadable')
  return null
}

function cellsAsText(row: RowCells, used: readonly UsedColumn[]): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const { column, index } of used) cells[column] = (textOf(row.cells[index]) ?? '').slice(0, longest)
  return cells
}

/** A record written back into the columns of its file, for rows that are refused after they were read. */
export function cellsOf(record: PersonRecord, used: readonly UsedColumn[]): Record<string, string> {
  const { unit, post, ...plain } = record
  const facts: Partial<Record<Field, string | null | undefined>> = {
    ...plain,
    postKind: post.kind,
    postCode: post.code,
    postName: post.label,
    unitCode: unit.code,
    unitName: unit.label,
    officeCode: unit.office?.code,
    officeName: unit.office?.label,
  }
  return Object.fromEntries(used.map(({ column, field }) => [column, facts[field] ?? '']))
}
