// The thread in which a list of items is read: whatever a file does, it does it here.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../kit/refusal.ts'
import { textOf } from '../register/import/cell.ts'
import { sheetLimits, sheetLines } from '../register/import/sheet.ts'
import type { BankRefusal } from './bank-api.ts'
import { type ItemHeading, type ItemRowRead, itemHeading, readRow } from './item-list.ts'

try {
  parentPort?.postMessage({ rows: await readAll(workerData as Uint8Array) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ code: error.code, data: error.data, status: error.status })
}

async function readAll(bytes: Uint8Array): Promise<ItemRowRead[]> {
  let heading: ItemHeading | undefined
  let missing: readonly string[] = []
  let looked = 0
  const rows: ItemRowRead[] = []
  for await (const { line, cells, formulas } of sheetLines(bytes)) {
    if (heading) {
      const row = readRow(heading, line, cells, formulas)
      if (row) rows.push(row)
      continue
    }
    if (cells.every((cell) => textOf(cell) === null)) continue
    const read = itemHeading(cells)
    if ('heading' in read) heading = read.heading
    else if (missing.length === 0 || read.missing.length < missing.length) missing = read.missing
    looked += 1
    if (!heading && looked >= sheetLimits.headingWithin) break
  }
  if (!heading) throw new Refusal('instruments.columns-missing' satisfies BankRefusal, { columns: [...missing] })
  if (rows.length === 0) throw new Refusal('instruments.no-rows' satisfies BankRefusal, {})
  return rows
}
