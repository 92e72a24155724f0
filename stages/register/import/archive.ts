// An XLSX is a ZIP, and a ZIP may lie about its size. Before the reader sees it, its directory is
// walked and every entry is inflated once under limits and thrown away; on the way the first
// worksheet is searched for formulas, of which the reader shows the last result only.
import { createInflateRaw } from 'node:zlib'
import { Refusal, type RefusalData } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'

/** All entries together, inflated; how many times larger than packed; how many entries. A full export of 60,000 rows needs about 180 MB. */
export const archiveLimits = { bytes: 200 * 1024 * 1024, ratio: 200, entries: 500 }

type Entry = { readonly name: string; readonly method: number; readonly flags: number; readonly packed: Uint8Array }

/** Cells with a formula in the first worksheet: row number (from 1) → column indexes (from 0). */
export type Formulas = ReadonlyMap<number, ReadonlySet<number>>

/** What the check comes across. `lastRow`: the number of the last row, null where the sheet does not tell. */
export type Checked = { readonly formulas: Formulas; readonly lastRow: number | null }

/** Checks the archive and finds the formulas. Throws Refusal: damaged, encrypted, not a workbook, or beyond the limits. */
export async function checkArchive(bytes: Uint8Array): Promise<Checked> {
  const entries = directory(bytes)
  if (entries.length > archiveLimits.entries) throw refusal('register.file-archive', { entries: entries.length }, 413)
  if (entries.some((entry) => (entry.flags & 1) === 1)) throw refusal('register.file-encrypted', {}, 415)
  const workbook = entries.find((entry) => entry.name === 'xl/workbook.xml')
  if (!workbook) throw refusal('register.file-kind', { found: 'zip' }, 415)
  const meter = { left: Math.min(archiveLimits.bytes, Math.max(bytes.length * archiveLimits.ratio, 1024 * 1024)) }
  const sheet = firstSheet(await textOf(entries, 'xl/workbook.xml', meter), await textOf(entries, 'xl/_rels/workbook.xml.rels', meter))
  const scan = new FormulaScan()
  for (const entry of entries) {
    const wanted = entry.name === sheet
    await inflate(entry, meter, (chunk) => {
      if (wanted) scan.take(chunk)
    })
  }
  return { formulas: scan.found, lastRow: scan.lastRow() }
}

/** The entries named by the central directory. Sizes are taken from where the data lies, not from what is claimed of them. */
function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const [nameLength, extraLength, noteLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ]
    const local = view.getUint32(at + 42, true)
    const size = view.getUint32(at + 20, true)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw damaged()
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + size > bytes.length) throw damaged()
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      packed: bytes.subarray(start, start + size),
    })
    at += 46 + nameLength + extraLength + noteLength
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw damaged()
}

async function textOf(entries: readonly Entry[], name: string, meter: { left: number }): Promise<string> {
  const entry = entries.find((one) => one.name === name)
  const parts: Buffer[] = []
  if (entry) await inflate(entry, { left: Math.min(meter.left, 4 * 1024 * 1024) }, (chunk) => parts.push(Buffer.from(chunk)))
  return Buffer.concat(parts).toString('utf8')
}

async function inflate(entry: Entry, meter: { left: number }, take: (chunk: Uint8Array) => void): Promise<void> {
  if (entry.method === 0) return count(entry.packed, meter, take)
  if (entry.method !== 8) throw damaged()
  const stream = createInflateRaw({ chunkSize: 64 * 1024 })
  stream.end(entry.packed)
  try {
    for await (const chunk of stream) count(chunk as Buffer, meter, take)
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
}

function count(chunk: Uint8Array, meter: { left: number }, take: (chunk: Uint8Array) => void): void {
  meter.left -= chunk.length
  if (meter.left < 0)
    throw refusal('register.file-archive', { megabytes: archiveLimits.bytes / 1024 / 1024, ratio: archiveLimits.ratio }, 413)
  take(chunk)
}

/** The path of the first worksheet in the order of the workbook, as the reader takes it. */
function firstSheet(workbook: string, relations: string): string {
  const id = /<(?:\w+:)?sheet\s[^>]*?\b\w+:id="([^"]+)"/.exec(workbook)?.[1]
  for (const [relation] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (/\bId="([^"]*)"/.exec(relation)?.[1] !== id) continue
    const target = /\bTarget="([^"]*)"/.exec(relation)?.[1] ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  }
  return 'xl/worksheets/sheet1.xml'
}

/** Looks for `<f>` in a worksheet that arrives in pieces, and for the cell around each. */
class FormulaScan {
  readonly found = new Map<number, Set<number>>()
  #rest: Buffer = Buffer.alloc(0)
  #last = ''
  #cells = 0

  /** A piece is searched where it lies; only its beginning is joined to the end of the piece before. */
  take(piece: Uint8Array): void {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    const seam = Buffer.concat([this.#rest, chunk.subarray(0, context)])
    this.#search(seam, Math.max(0, this.#rest.length - 2))
    this.#search(chunk, context)
    this.#rest = Buffer.concat([this.#rest, chunk.subarray(-context)]).subarray(-context)
    this.#last = this.#last.slice(-tail) + chunk.toString('latin1', Math.max(0, chunk.length - tail))
  }

  /** The number of the row at the end of the sheet. */
  lastRow(): number | null {
    const rows = [...this.#last.matchAll(/<(?:\w+:)?(?:row|c)\s(?:[^>]*?\s)?r="[A-Z]{0,3}(\d{1,7})"/g)]
    return rows.length === 0 ? null : Number(rows.at(-1)?.[1])
  }

  #search(text: Buffer, from: number): void {
    for (const sign of formulaSigns) {
      for (let at = text.indexOf(sign, from); at !== -1; at = text.indexOf(sign, at + 1)) this.#note(text, at)
    }
  }

  #note(text: Buffer, at: number): void {
    const before = text.toString('latin1', Math.max(0, at - context), at + 1)
    if (!/<(\w+:)?$/.test(before)) return
    const tags = [...before.matchAll(/<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"/g)]
    const cell = tags.at(-1)
    if (!cell) return
    const line = Number(cell[2])
    const columns = this.found.get(line) ?? new Set<number>()
    columns.add(columnIndex(cell[1] ?? 'A'))
    this.found.set(line, columns)
    this.#cells += 1
    if (this.#cells > 1_000_000) throw refusal('register.file-too-heavy', {}, 413)
  }
}

// `<f>` alone, with attributes, closed at once, and under a namespace of its own
const formulaSigns = ['<f>', '<f ', '<f/', ':f>', ':f ']
// enough for the opening tag of a cell, so that no formula is cut off from its place
const context = 512
// what stands after the last row: merged cells, page set-up
const tail = 8192
const columnIndex = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
const refusal = (code: RegisterRefusal, data: RefusalData, status: 413 | 415 | 422) => new Refusal(code, data, status)
const damaged = () => refusal('register.file-damaged', {}, 422)
