// Starts the thread that reads a list of assessments and takes what it says. A file that needs more
// memory or time than any honest list is refused.
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalData, type RefusalStatus } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import type { ListRow } from './list.ts'

/** Heap of the thread (MB) and the longest time it may take (s): 20,000 rows of seven columns take 3 s. */
const limits = { megabytes: 200, nurseryMegabytes: 8, seconds: 60 }

type Message<Row> = { readonly rows: Row[] } | { readonly code: string; readonly data: RefusalData; readonly status: RefusalStatus }

/** The rows of a file. @throws Refusal with one of the `register.file-…` codes or `register.columns-missing` */
export function readList(bytes: Uint8Array): Promise<ListRow[]> {
  return readInThread<ListRow>(new URL('./list-worker.ts', import.meta.url), bytes)
}

/**
 * What the thread at `thread` says of a file, within the limits of memory and time. It is given the bytes and
 * posts `{ rows }`, or the code, data and status of a refusal. @throws Refusal what it refused, or `register.file-…`
 */
export async function readInThread<Row>(thread: URL, bytes: Uint8Array): Promise<Row[]> {
  const own = new Uint8Array(bytes)
  const worker = new Worker(thread, {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: limits.nurseryMegabytes },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const message = await new Promise<Message<Row>>((resolve, reject) => {
      timer = setTimeout(() => reject(tooHeavy(false)), limits.seconds * 1000)
      worker.on('message', resolve)
      worker.on('error', (error) => {
        const { code, name } = error as NodeJS.ErrnoException
        reject(code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy(true) : interrupted(name))
      })
      worker.on('exit', () => reject(interrupted('exit')))
    })
    if ('code' in message) throw new Refusal(message.code, message.data, message.status)
    return message.rows
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

const tooHeavy = (memory: boolean) => new Refusal('register.file-too-heavy' satisfies RegisterRefusal, { memory }, 413)
const interrupted = (cause: string) => new Refusal('register.file-interrupted' satisfies RegisterRefusal, { cause }, 422)
