// The rows of an employee list, from XLSX or CSV, one after the other and under limits. Runs in the
// reading thread. The reader behind it is `hucre`; nothing else of the room knows that.
import { streamCsvRows } from 'hucre/csv'
import { streamXlsxRows } from 'hucre/xlsx'
import { Refusal, type RefusalData } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import { type Checked, checkArchive, type Formulas } from './archive.ts'
import { type Cell, longestCell, textOf } from './cell.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type ReadRow, rowReader } from './person-row.ts'
import { decodeText, fileKind, overlongCell, separatorOf } from './text.ts'

/** More columns than any export has; more rows than any regency or ministry branch has employees. */
export const sheetLimits = { columns: 150, rows: 60_000, headingWithin: 20 }

/** `formulas`: columns whose text a spreadsheet would compute. */
export type Line = { readonly line: number; readonly cells: readonly Cell[]; readonly formulas?: ReadonlySet<number> }

/** What reading yields: about how many rows there are, once the columns, then rows in batches. */
export type Reading = { readonly expected: number } | { readonly columns: Columns } | { readonly rows: readonly ReadRow[] }

const batch = 500

/** Reads a file. Throws Refusal with one of the `register.file-…` and `register.columns-…` codes. */
export async function* readSheet(bytes: Uint8Array): AsyncGenerator<Reading> {
  const { lines, formulas, lastRow } = await openSheet(bytes)
  // beyond the limit it is a stray format at the foot of the sheet
  if (lastRow !== null && lastRow > 1 && lastRow <= sheetLimits.rows) yield { expected: lastRow - 1 }
  yield* readLines(lines, formulas)
}

/** The lines of a file as they stand, under the same limits: for lists that are no employee list. */
export async function* sheetLines(bytes: Uint8Array): AsyncGenerator<Line> {
  const { lines, formulas } = await openSheet(bytes)
  for await (const line of lines) {
    checkCells(line.line, line.cells)
    if (line.line > sheetLimits.rows) throw refusal('register.file-rows', { limit: sheetLimits.rows }, 413)
    const written = line.formulas ?? formulas.get(line.line)
    yield { line: line.line, cells: line.cells, ...(written ? { formulas: written } : {}) }
  }
}

async function openSheet(bytes: Uint8Array): Promise<Checked & { lines: AsyncGenerator<Line> | Generator<Line> }> {
  const kind = fileKind(bytes)
  if (kind === 'empty') throw refusal('register.file-empty', {})
  if (kind === 'encrypted') throw refusal('register.file-encrypted', {}, 415)
  if (kind !== 'xlsx' && kind !== 'text') throw refusal('register.file-kind', { found: kind }, 415)
  const checked: Checked = kind === 'xlsx' ? await checkArchive(bytes) : { formulas: new Map(), lastRow: lineCount(bytes) }
  return { ...checked, lines: kind === 'xlsx' ? workbookLines(bytes) : textLines(bytes) }
}

/** Lines of a text file, whatever its encoding: each has one byte of this value, and seldom another sign has it. */
function lineCount(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === 10 ? 0 : 1
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines
}

async function* readLines(lines: AsyncGenerator<Line> | Generator<Line>, formulas: Formulas): AsyncGenerator<Reading> {
  const heading = new Heading()
  let read: ReturnType<typeof rowReader> | undefined
  let used: readonly number[] = []
  let rows: ReadRow[] = []
  let count = 0
  for await (const { line, cells, formulas: written } of lines) {
    checkCells(line, cells)
    if (read === undefined) {
      const columns = heading.take(cells)
      if (columns === undefined) continue
      used = columns.used.map((column) => column.index)
      read = rowReader(columns)
      yield { columns }
      continue
    }
    if (used.every((index) => textOf(cells[index]) === null)) continue
    count += 1
    if (count > sheetLimits.rows) throw refusal('register.file-rows', { limit: sheetLimits.rows }, 413)
    rows.push(read(line, cells, written ?? formulas.get(line)))
    if (rows.length === batch) {
      yield { rows }
      rows = []
    }
  }
  if (read === undefined) throw heading.refusal()
  if (count === 0) throw refusal('register.file-no-rows', {})
  if (rows.length > 0) yield { rows }
}

/** Looks for the row of headings among the first rows: exports often begin with a title. */
class Heading {
  looked = 0
  missing: readonly string[] = []
  recognised = -1

  take(cells: readonly Cell[]): Columns | undefined {
    const names = cells.map(textOf)
    if (names.every((name) => name === null)) return undefined
    const filled = names.filter((name) => name !== null).length
    if (filled > sheetLimits.columns) throw refusal('register.file-columns', { columns: filled, limit: sheetLimits.columns })
    const verdict = columnsOf(names)
    if ('columns' in verdict) return verdict.columns
    if ('twice' in verdict) throw refusal('register.columns-twice', { first: verdict.twice[0], second: verdict.twice[1] })
    if (verdict.recognised > this.recognised) Object.assign(this, { missing: verdict.missing, recognised: verdict.recognised })
    this.looked += 1
    if (this.looked >= sheetLimits.headingWithin) throw this.refusal()
    return undefined
  }

  refusal(): Refusal {
    return this.recognised < 0 ? refusal('register.file-empty', {}) : refusal('register.columns-missing', { columns: [...this.missing] })
  }
}

function checkCells(line: number, cells: readonly Cell[]): void {
  // a stray format far to the right is harmless; a row of thousands of cells is not
  if (cells.length > 10 * sheetLimits.columns) throw refusal('register.file-columns', { columns: cells.length, limit: sheetLimits.columns })
  for (const [index, cell] of cells.entries()) {
    if (typeof cell === 'string' && cell.length > longestCell) {
      throw refusal('register.file-cell', { line, column: index + 1, limit: longestCell }, 413)
    }
  }
}

async function* workbookLines(bytes: Uint8Array): AsyncGenerator<Line> {
  const rows = streamXlsxRows(bytes)
  for (;;) {
    const next = await rows.next().catch((cause: unknown) => {
      throw new Refusal('register.file-damaged' satisfies RegisterRefusal, { cause: (cause as Error).name }, 422)
    })
    if (next.done) return
    yield { line: next.value.index + 1, cells: next.value.values as Cell[] }
  }
}

function* textLines(bytes: Uint8Array): Generator<Line> {
  const text = decodeText(bytes)
  const { separator, start } = separatorOf(text)
  const overlong = overlongCell(text, separator, longestCell)
  if (overlong) throw refusal('register.file-cell', { ...overlong, limit: longestCell }, 413)
  let line = start === 0 ? 0 : 1
  for (const cells of streamCsvRows(start === 0 ? text : text.slice(start), { delimiter: separator })) {
    line += 1
    yield { line, ...textCells(cells) }
  }
}

/** Cells of a text file: `="0123"` is how some programs keep digits as text; anything else after `=` is a formula. */
function textCells(row: readonly unknown[]): Omit<Line, 'line'> {
  if (!row.some(isComputed)) return { cells: row as Cell[] }
  const cells = row.map((cell) => (isComputed(cell) ? (/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell) : (cell as Cell)))
  return { cells, formulas: new Set(cells.flatMap((cell, index) => (isComputed(cell) ? [index] : []))) }
}

const isComputed = (cell: unknown): cell is string => typeof cell === 'string' && cell.trimStart().startsWith('=')

function refusal(code: RegisterRefusal, data: RefusalData, status: 413 | 415 | 422 = 422): Refusal {
  return new Refusal(code, data, status)
}
