// Reads a handed-in list in a thread of its own and takes what it says.
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalData, type RefusalStatus } from '../../../kit/refusal.ts'
import type { EventsRefusal } from '../api.ts'
import type { NipList } from './nip-list.ts'

/** Largest list (bytes), heap of the thread (MB), longest time (ms): a list of 20,000 NIPs with names needs a tenth of each. */
const limits = { bytes: 5 * 1024 * 1024, megabytes: 192, milliseconds: 30_000 }

type Message = { readonly read: NipList } | { readonly code: string; readonly data: RefusalData; readonly status: RefusalStatus }

/** The NIPs of an XLSX or CSV list. @throws Refusal events.list-… */
export async function readNipList(stream: Readable): Promise<NipList> {
  const bytes = new Uint8Array(await collect(stream))
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const timer = setTimeout(() => void worker.terminate(), limits.milliseconds)
  const message = await new Promise<Message>((resolve, reject) => {
    const damaged = () => reject(new Refusal('events.list-damaged' satisfies EventsRefusal, {}, 422))
    worker.once('message', resolve)
    worker.once('error', damaged)
    worker.once('exit', damaged)
  }).finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
  if ('code' in message) throw new Refusal(message.code, message.data, message.status)
  return message.read
}

async function collect(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += (part as Buffer).length
    if (size > limits.bytes) throw new Refusal('events.list-too-big' satisfies EventsRefusal, { limit: limits.bytes }, 413)
    parts.push(part as Buffer)
  }
  if ('truncated' in stream && stream.truncated)
    throw new Refusal('events.list-too-big' satisfies EventsRefusal, { limit: limits.bytes }, 413)
  return Buffer.concat(parts)
}
