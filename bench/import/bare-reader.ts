// The spreadsheet reader and nothing else: every row is read and forgotten.
import { readFile } from 'node:fs/promises'
import { workerData } from 'node:worker_threads'
import { streamXlsxRows } from 'hucre/xlsx'

let cells = 0
for await (const row of streamXlsxRows(await readFile(workerData as string))) cells += row.values.length
if (cells === 0) throw new Error('The reader read nothing')
