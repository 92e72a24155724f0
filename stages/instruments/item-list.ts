// Items as rows of a workbook: one row an item, the same columns out and in. A row that cannot be trusted is
// refused with its reason; nothing is repaired by guessing.
import { canonical } from '../../kit/canonical.ts'
import { type Cell, textOf } from '../register/import/cell.ts'
import { nameKey } from '../register/import/words.ts'
import { className } from '../standards/class.ts'
import { firstDictionary } from '../standards/first-dictionary.ts'
import type { ItemImportRow } from './bank-api.ts'
import { flawsOf, type WrittenItem, type WrittenOption } from './item-rule.ts'
import { type Bracket, brackets, type ItemState, kindOf, letters, type Measure, measures, usualQuestion } from './kinds.ts'

export type ItemColumn = { readonly heading: string; readonly width: number; readonly says: string }

const base = [
  { heading: 'KODE', width: 14, says: 'Wajib. Kode soal; kode yang sudah ada menjadi versi berikutnya.' },
  { heading: 'MENGUKUR', width: 26, says: 'Wajib. Nama kompetensi seperti di kamus, atau Penalaran, atau Sikap kerja.' },
  {
    heading: 'JENJANG',
    width: 16,
    says: 'Jenjang yang standarnya diapit opsi: Pelaksana, Pengawas, Administrator, JPT Pratama, atau JPT Madya. Boleh kosong.',
  },
  { heading: 'SITUASI', width: 60, says: 'Wajib. Situasi, soal, atau pernyataan.' },
  { heading: 'PERTANYAAN', width: 30, says: 'Kosong berarti pertanyaan yang lazim untuk jenis soalnya.' },
  { heading: 'DIBALIK', width: 10, says: 'Y untuk pernyataan sikap kerja yang poinnya dihitung terbalik.' },
] as const
const perOption = [
  { heading: 'OPSI', width: 44, says: 'Teks opsi. Paling sedikit dua.' },
  { heading: 'KUNCI', width: 8, says: 'Level 0 sampai 5; pada pilihan ganda 1 benar, 0 salah; pada sikap kerja poin 1 sampai 5.' },
  { heading: 'ALASAN', width: 44, says: 'Mengapa level atau jawaban ini, dari kamus. Tidak perlu pada sikap kerja.' },
  { heading: 'MEGAH', width: 8, says: 'Y bila opsi terdengar paling hebat tetapi menunjukkan sedikit.' },
] as const

/** Columns of the workbook in its order; an explanation stands with the first of its kind. */
export const itemColumns: readonly ItemColumn[] = [
  ...base,
  ...letters.flatMap((letter, at) =>
    perOption.map(({ heading, width, says }) => ({ heading: `${heading} ${letter}`, width, says: at === 0 ? says : '' })),
  ),
]
const needed = ['KODE', 'MENGUKUR', 'SITUASI', 'OPSI A', 'KUNCI A', 'OPSI B', 'KUNCI B']

const scaleNames: Partial<Record<Measure, string>> = { penalaran: 'Penalaran', 'sikap-kerja': 'Sikap kerja' }
/** What an item measures, in the words of the dictionary. */
export function measureName(measure: Measure): string {
  return scaleNames[measure] ?? firstDictionary.competencies.find((one) => one.key === measure)?.name ?? measure
}

/** An item as a row under `itemColumns`. */
export function itemRow(item: {
  code: string
  measure: string
  bracket: string | null
  stem: string
  question: string
  reversed: boolean
  options: readonly WrittenOption[]
}): (string | null)[] {
  const head = [item.code, measureName(item.measure as Measure), item.bracket && className(item.bracket), item.stem, item.question]
  const options = letters.flatMap((_letter, at) => {
    const option = item.options[at]
    return option ? [option.text, String(option.level), option.rationale || null, option.grand ? 'Y' : null] : [null, null, null, null]
  })
  return [...head, item.reversed ? 'Y' : null, ...options]
}

export type ItemHeading = ReadonlyMap<string, number>

/** Reads a row of headings; `missing` names the columns that must be there. */
export function itemHeading(cells: readonly Cell[]): { heading: ItemHeading } | { missing: readonly string[] } {
  const heading = new Map<string, number>()
  const known = new Set(itemColumns.map((column) => column.heading))
  for (const [index, cell] of cells.entries()) {
    const name = textOf(cell)?.toUpperCase()
    if (name && known.has(name) && !heading.has(name)) heading.set(name, index)
  }
  const missing = needed.filter((name) => !heading.has(name))
  return missing.length === 0 ? { heading } : { missing }
}

type Problem = ItemImportRow['problems'][number]

/** What a row says. `item`: null where a problem stands in its way. */
export type ItemRowRead = {
  readonly line: number
  readonly code: string | null
  readonly measure: Measure | null
  readonly bracket: Bracket | null
  readonly stem: string | null
  readonly item: WrittenItem | null
  readonly problems: readonly Problem[]
}

const longest: Record<string, number> = { KODE: 40, SITUASI: 2000, PERTANYAAN: 300, OPSI: 600, ALASAN: 600 }

/** Reads one row under its headings; null where it says nothing. `formulas`: columns whose text a spreadsheet would compute. */
export function readRow(heading: ItemHeading, line: number, cells: readonly Cell[], formulas?: ReadonlySet<number>): ItemRowRead | null {
  const said = (column: string) => textOf(cells[heading.get(column) ?? -1])
  if ([...heading.keys()].every((column) => said(column) === null)) return null
  const problems: Problem[] = []
  const tell = (column: string, code: string, data: Problem['data'] = {}) =>
    problems.push({ column, value: (said(column) ?? '').slice(0, 80), code, data })
  for (const [column, index] of heading) {
    const limit = longest[column.replace(/ [A-F]$/, '')]
    if (formulas?.has(index)) tell(column, 'cell-formula')
    else if (limit && (said(column)?.length ?? 0) > limit) tell(column, 'text-long', { limit })
  }
  const measure = measureFrom(said('MENGUKUR'))
  if (!measure) tell('MENGUKUR', said('MENGUKUR') === null ? 'empty' : 'measure-unknown')
  const bracket = bracketFrom(said('JENJANG'))
  if (bracket === undefined) tell('JENJANG', 'bracket-unknown')
  const [code, stem] = [said('KODE'), said('SITUASI')]
  if (code === null) tell('KODE', 'empty')
  if (stem === null) tell('SITUASI', 'empty')
  const options = readOptions(said, tell)
  const common = { line, code, measure: measure ?? null, bracket: bracket ?? null, stem: stem?.slice(0, 300) ?? null }
  if (problems.length > 0 || !measure || stem === null) return { ...common, item: null, problems }
  const kind = kindOf(measure)
  const item = { kind, measure, stem, question: said('PERTANYAAN') ?? usualQuestion[kind], reversed: yes(said('DIBALIK')), options }
  for (const { flaw, option } of flawsOf(item)) tell(option === undefined ? 'OPSI A' : `${columnOf(flaw)} ${letters[option]}`, flaw)
  return { ...common, item: problems.length > 0 ? null : item, problems }
}

const columnOf = (flaw: string) => (flaw === 'option-twice' ? 'OPSI' : flaw === 'rationale-missing' ? 'ALASAN' : 'KUNCI')
const yes = (text: string | null) => /^(y|ya|1|x)$/i.test(text ?? '')

function readOptions(said: (column: string) => string | null, tell: (column: string, code: string) => void): WrittenOption[] {
  const options: WrittenOption[] = []
  let ended = false
  for (const letter of letters) {
    const [text, key] = [said(`OPSI ${letter}`), said(`KUNCI ${letter}`)]
    if (text === null) {
      if (key !== null) tell(`OPSI ${letter}`, 'empty')
      ended = true
      continue
    }
    if (ended) tell(`OPSI ${letter}`, 'option-gap')
    if (key === null || !/^[0-5]$/.test(key)) tell(`KUNCI ${letter}`, key === null ? 'empty' : 'key-range')
    options.push({ text, level: Number(key ?? 0), rationale: said(`ALASAN ${letter}`) ?? '', grand: yes(said(`MEGAH ${letter}`)) })
  }
  return options
}

function measureFrom(text: string | null): Measure | undefined {
  const key = nameKey(text ?? '')
  return measures.find((one) => one === text || nameKey(measureName(one)) === key)
}

/** Null: none was named; undefined: not known. */
function bracketFrom(text: string | null): Bracket | null | undefined {
  if (text === null) return null
  return brackets.find((one) => one === text.toLowerCase() || nameKey(className(one)) === nameKey(text))
}

export type KnownItem = {
  readonly version: number
  readonly state: ItemState
  readonly authorId: string | null
  /** The item as it stands, in canonical text; null where the reader of the list may not see its key. */
  readonly text: string | null
}

export type JudgedItem = ItemRowRead & { readonly verdict: ItemImportRow['verdict']; readonly version: number }

/** An item in one text: equal for equal items. */
export function itemText(
  item: Pick<WrittenItem, 'stem' | 'question' | 'reversed' | 'options'> & { measure: string; bracket: string | null },
): string {
  const { measure, bracket, stem, question, reversed } = item
  const options = item.options.map(({ text, level, rationale, grand }) => ({ text, level, rationale, grand }))
  return canonical({ measure, bracket, stem, question, reversed, options })
}

/** Judges all rows beside what the instrument has; the second row with a code is refused. */
export function judgeItems(
  rows: readonly ItemRowRead[],
  { known, me }: { known: ReadonlyMap<string, KnownItem>; me: string },
): JudgedItem[] {
  const seen = new Map<string, number>()
  return rows.map((row): JudgedItem => {
    const first = row.code === null ? undefined : seen.get(row.code)
    if (row.code !== null && first === undefined) seen.set(row.code, row.line)
    const refused = (why?: Omit<Problem, 'value' | 'column'>): JudgedItem => ({
      ...{ ...row, verdict: 'refused', version: 0 },
      problems: why ? [...row.problems, { column: 'KODE', value: row.code ?? '', ...why }] : row.problems,
    })
    if (first !== undefined) return refused({ code: 'row-twice', data: { line: first } })
    const before = row.code === null ? undefined : known.get(row.code)
    if (!row.item || row.problems.length > 0) return refused()
    if (!before) return { ...row, verdict: 'new', version: 1 }
    if (before.text === null && before.authorId !== me) return refused({ code: 'not-author', data: {} })
    if (before.text === itemText({ ...row.item, bracket: row.bracket })) return { ...row, verdict: 'same', version: before.version }
    if (before.state === 'draft') return refused({ code: 'draft-open', data: { version: before.version } })
    return { ...row, verdict: 'version', version: before.version + 1 }
  })
}
