// The thread in which a list of assessments is read: whatever a file does, it does it here, within the
// memory that was given. What leaves it are plain rows.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import { textOf } from '../import/cell.ts'
import { sheetLimits, sheetLines } from '../import/sheet.ts'
import { type ListHeading, type ListRow, listHeading, listRow } from './list.ts'

try {
  parentPort?.postMessage({ rows: await readAll(workerData as Uint8Array) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ code: error.code, data: error.data, status: error.status })
}

async function readAll(bytes: Uint8Array): Promise<ListRow[]> {
  let heading: ListHeading | undefined
  let best: { missing: readonly string[]; recognised: number } = { missing: [], recognised: -1 }
  let looked = 0
  const rows: ListRow[] = []
  for await (const { line, cells, formulas } of sheetLines(bytes)) {
    if (heading) {
      const row = listRow(heading, line, cells, formulas)
      if (row) rows.push(row)
      continue
    }
    if (cells.every((cell) => textOf(cell) === null)) continue
    const read = listHeading(cells)
    if ('heading' in read) heading = read.heading
    else if (read.recognised > best.recognised) best = read
    looked += 1
    if (!heading && looked >= sheetLimits.headingWithin) break
  }
  if (!heading) throw new Refusal('register.columns-missing' satisfies RegisterRefusal, { columns: [...best.missing] })
  if (rows.length === 0) throw new Refusal('register.file-no-rows' satisfies RegisterRefusal, {})
  return rows
}
