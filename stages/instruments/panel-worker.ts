// The thread in which a panel's sheet is read.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../kit/refusal.ts'
import { textOf } from '../register/import/cell.ts'
import { sheetLimits, sheetLines } from '../register/import/sheet.ts'
import type { BankRefusal } from './bank-api.ts'
import { type PanelHeading, type PanelRow, panelHeading, panelRow } from './panel-list.ts'

try {
  parentPort?.postMessage({ rows: await readAll(workerData as Uint8Array) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ code: error.code, data: error.data, status: error.status })
}

async function readAll(bytes: Uint8Array): Promise<PanelRow[]> {
  let heading: PanelHeading | undefined
  let missing: readonly string[] = []
  let looked = 0
  const rows: PanelRow[] = []
  for await (const { line, cells } of sheetLines(bytes)) {
    if (heading) {
      const row = panelRow(heading, line, cells)
      if (row) rows.push(row)
      continue
    }
    if (cells.every((cell) => textOf(cell) === null)) continue
    const read = panelHeading(cells)
    if ('heading' in read) heading = read.heading
    else missing = read.missing
    looked += 1
    if (!heading && looked >= sheetLimits.headingWithin) break
  }
  if (!heading) throw new Refusal('instruments.columns-missing' satisfies BankRefusal, { columns: [...missing] })
  if (rows.length === 0) throw new Refusal('instruments.no-rows' satisfies BankRefusal, {})
  return rows
}
