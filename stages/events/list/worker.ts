// The thread in which a handed-in list is read: whatever the file does, it does it here, within the memory
// that was given. What leaves it are lines and texts.
import { parentPort, workerData } from 'node:worker_threads'
import { streamCsvRows } from 'hucre/csv'
import { streamXlsxRows } from 'hucre/xlsx'
import { Refusal } from '../../../kit/refusal.ts'
import { checkArchive } from '../../register/import/archive.ts'
import { type Cell, longestCell } from '../../register/import/cell.ts'
import { decodeText, fileKind, overlongCell, separatorOf } from '../../register/import/text.ts'
import type { EventsRefusal } from '../api.ts'
import { mostParticipants } from '../participant-api.ts'
import { type ListLine, nipList } from './nip-list.ts'

const refuse = (code: EventsRefusal, data: Refusal['data'] = {}, status: 413 | 415 | 422 = 422) => new Refusal(code, data, status)

/** Titles and signatures stand around a list. */
const rowsAround = 200

async function linesOf(bytes: Uint8Array): Promise<ListLine[]> {
  const kind = fileKind(bytes)
  if (kind === 'empty') throw refuse('events.list-empty')
  if (kind !== 'xlsx' && kind !== 'text') throw refuse('events.list-kind', { found: kind }, 415)
  const lines: ListLine[] = []
  for await (const line of kind === 'xlsx' ? workbookLines(bytes) : textLines(bytes)) {
    lines.push(line)
    if (lines.length > mostParticipants + rowsAround) throw refuse('events.list-rows', { limit: mostParticipants }, 413)
  }
  return lines
}

async function* workbookLines(bytes: Uint8Array): AsyncGenerator<ListLine> {
  await checkArchive(bytes)
  for await (const row of streamXlsxRows(bytes)) yield { line: row.index + 1, cells: row.values as Cell[] }
}

function* textLines(bytes: Uint8Array): Generator<ListLine> {
  const text = decodeText(bytes)
  const { start } = separatorOf(text)
  // a title above the list has no separators: the line that names or holds a NIP tells which one it is
  const telling = text.split(/\r?\n/, rowsAround).find((line) => /\bnip\b|\d{18}/i.test(line))
  const { separator } = separatorOf(start > 0 ? text : (telling ?? text))
  if (overlongCell(text, separator, longestCell)) throw refuse('events.list-damaged')
  let line = start === 0 ? 0 : 1
  for (const cells of streamCsvRows(text.slice(start), { delimiter: separator })) {
    line += 1
    yield { line, cells: (cells as Cell[]).map((cell) => (typeof cell === 'string' ? (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell) : cell)) }
  }
}

try {
  const read = nipList(await linesOf(workerData as Uint8Array))
  if (read.nips.length === 0) throw refuse('events.list-empty')
  parentPort?.postMessage({ read })
} catch (error) {
  const told = error instanceof Refusal && error.code.startsWith('events.') ? error : refuse('events.list-damaged')
  parentPort?.postMessage({ code: told.code, data: told.data, status: told.status })
}
