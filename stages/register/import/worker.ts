// The thread in which a file is read and judged: whatever a file does, it does it here, within the
// memory that was given, and the house goes on serving. What leaves it is text, ready to be stored.
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../kit/refusal.ts'
import type { Columns } from './columns.ts'
import { judgeOf, type Names, type PersonTuple, registerOf, withoutTwins } from './judge.ts'
import type { ReadRow } from './person-row.ts'
import { readSheet } from './sheet.ts'

const port = parentPort
if (!port) throw new Error('This file runs in a thread')
const rowsAtOnce = 1500

try {
  const { columns, rows } = await readAll()
  const asked = once(port, 'message')
  port.postMessage({ columns, count: rows.length })
  const [{ people, names }] = (await asked) as [{ people: string; names: Names }]
  const judge = judgeOf(registerOf(columns, JSON.parse(people) as PersonTuple[], names))
  const wanted = withoutTwins(rows, columns)
  for (let from = 0; from < wanted.length; from += rowsAtOnce) {
    port.postMessage({ judged: JSON.stringify(wanted.slice(from, from + rowsAtOnce).map(judge)) })
  }
  port.postMessage({ done: true })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  port.postMessage({ code: error.code, data: error.data, status: error.status })
}

async function readAll(): Promise<{ columns: Columns; rows: ReadRow[] }> {
  let columns: Columns | undefined
  const rows: ReadRow[] = []
  for await (const piece of readSheet(workerData as Uint8Array)) {
    if ('columns' in piece) columns = piece.columns
    else port?.postMessage({ read: rows.push(...piece.rows) })
  }
  if (columns === undefined) throw new Error('A sheet ends with its columns known or with a refusal')
  return { columns, rows }
}
