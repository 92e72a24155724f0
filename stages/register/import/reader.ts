// Starts the reading thread and hands over what it reads. A file that needs more memory or time than
// any honest list is refused; the thread ends with it.
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalData, type RefusalStatus } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import type { Columns } from './columns.ts'
import type { ReadRow } from './person-row.ts'

/** Heap of the reading thread (MB) and the longest time it may take (s). */
export const readingLimits = { heapMegabytes: 160, seconds: 180 }

export type ReadFile = { readonly columns: Columns; readonly rows: ReadRow[] }

type Message =
  | { readonly columns: Columns }
  | { readonly rows: ReadRow[] }
  | { readonly done: true }
  | { readonly code: string; readonly data: RefusalData; readonly status: RefusalStatus }

/** Reads a whole file. `onRows` is told how many rows have been read. Throws Refusal for a file that cannot be taken. The bytes are moved to the thread and empty afterwards. */
export function readFile(bytes: Uint8Array, onRows: (count: number) => void): Promise<ReadFile> {
  const own = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: own,
    transferList: [own.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  let columns: Columns | undefined
  const rows: ReadRow[] = []
  return new Promise<ReadFile>((resolve, reject) => {
    const heavy = () => reject(new Refusal('register.file-too-heavy' satisfies RegisterRefusal, {}, 413))
    const timer = setTimeout(heavy, readingLimits.seconds * 1000)
    worker.on('message', (message: Message) => {
      if ('columns' in message) columns = message.columns
      else if ('rows' in message) onRows(rows.push(...message.rows))
      else if ('code' in message) reject(new Refusal(message.code, message.data, message.status))
      else if (columns) resolve({ columns, rows })
    })
    worker.on('error', (error) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') heavy()
      else reject(error)
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      reject(new Error('The reading thread ended without a word'))
    })
  }).finally(() => worker.terminate())
}
