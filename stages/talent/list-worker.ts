// The thread in which a list is read: whatever a file does, it does it here, within the memory that was given.
// What leaves it are plain rows.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../kit/refusal.ts'
import type { RegisterRefusal } from '../register/api.ts'
import { textOf } from '../register/import/cell.ts'
import { sheetLimits, sheetLines } from '../register/import/sheet.ts'
import type { TalentRefusal } from './api.ts'
import { type ListHeading, type ListRow, listHeading, listRow } from './list.ts'
import type { ListKind } from './list-api.ts'

/** Reads the whole list in `bytes` and posts its rows, or why it cannot be taken. */
export async function readInto(kind: ListKind): Promise<void> {
  try {
    parentPort?.postMessage({ rows: await readAll(kind, workerData as Uint8Array) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    parentPort?.postMessage({ code: error.code, data: error.data, status: error.status })
  }
}

async function readAll(kind: ListKind, bytes: Uint8Array): Promise<ListRow[]> {
  let heading: ListHeading | undefined
  let best: { missing: readonly string[]; recognised: number } = { missing: [], recognised: -1 }
  let looked = 0
  const rows: ListRow[] = []
  for await (const line of sheetLines(bytes)) {
    if (heading) {
      const row = listRow(kind, heading, line)
      if (row) rows.push(row)
      continue
    }
    if (line.cells.every((cell) => textOf(cell) === null)) continue
    const read = listHeading(kind, line.cells)
    if ('heading' in read) heading = read.heading
    else if (read.recognised > best.recognised) best = read
    looked += 1
    if (!heading && looked >= sheetLimits.headingWithin) break
  }
  if (!heading) throw new Refusal('talent.columns-missing' satisfies TalentRefusal, { columns: [...best.missing] })
  if (rows.length === 0) throw new Refusal('register.file-no-rows' satisfies RegisterRefusal, {})
  return rows
}
