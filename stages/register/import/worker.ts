// The thread in which a file is read and judged: whatever a file does, it does it here, within the
// memory that was given, and the house goes on serving. What leaves it is text, ready to be stored.
import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../kit/refusal.ts'
import type { Columns } from './columns.ts'
import { judgeOf, type PersonText, registerOf, withoutTwins } from './judge.ts'
import type { ReadRow } from './person-row.ts'
import type { Asked } from './reader.ts'
import { readSheet } from './sheet.ts'

const port = parentPort
if (!port) throw new Error('This file runs in a thread')
const rowsAtOnce = 1500

try {
  const { columns, rows } = await readAll()
  const asked = on(port, 'message') as AsyncIterableIterator<[Asked]>
  port.postMessage({ columns, count: rows.length })
  const people: PersonText[] = []
  let judge: ReturnType<typeof judgeOf> | undefined
  let wanted = rows
  let from = 0
  for await (const [word] of asked) {
    if ('people' in word) people.push(...word.people)
    else if ('names' in word) {
      judge = judgeOf(registerOf(columns, people, word.names))
      wanted = withoutTwins(rows, columns)
    } else if (judge) {
      const part = wanted.slice(from, from + rowsAtOnce)
      from += rowsAtOnce
      port.postMessage(part.length === 0 ? { done: true } : { judged: JSON.stringify(part.map(judge)) })
      if (part.length === 0) break
    }
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  port.postMessage({ code: error.code, data: error.data, status: error.status })
}

async function readAll(): Promise<{ columns: Columns; rows: ReadRow[] }> {
  let columns: Columns | undefined
  const rows: ReadRow[] = []
  for await (const piece of readSheet(workerData as Uint8Array)) {
    if ('expected' in piece) port?.postMessage(piece)
    else if ('columns' in piece) columns = piece.columns
    else port?.postMessage({ read: rows.push(...piece.rows) })
  }
  if (columns === undefined) throw new Error('A sheet ends with its columns known or with a refusal')
  return { columns, rows }
}
