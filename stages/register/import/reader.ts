// Starts the reading thread and takes what it says. A file that needs more memory or time than any
// honest list is refused; the thread ends with it.
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalData, type RefusalStatus } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import type { Columns } from './columns.ts'
import type { Names } from './judge.ts'

/**
 * Heap of the reading thread (MB): a base, so much for each MB of file, and the most; and the longest
 * time it may take (s). A full file of 60,000 rows is about 20 MB. A small nursery keeps memory flat
 * at no cost in processor time (tried: 8, 16, 32 MB).
 */
export const readingLimits = { baseMegabytes: 72, perMegabyte: 10, mostMegabytes: 400, nurseryMegabytes: 8, seconds: 180 }

type Message =
  | { readonly read: number }
  | { readonly columns: Columns; readonly count: number }
  | { readonly judged: string }
  | { readonly done: true }
  | { readonly code: string; readonly data: RefusalData; readonly status: RefusalStatus }

/** A file that was read and waits in its thread to be judged. `close` ends the thread. */
export type OpenFile = {
  readonly columns: Columns
  readonly count: number
  /** Judges all rows against what the register holds; yields the JSON text of `JudgedRow[]`, some thousand rows each. */
  judge(register: { people: string; names: Names }): AsyncGenerator<string>
  close(): Promise<unknown>
}

/** Reads a whole file. `onRows` is told how many rows have been read. Throws Refusal for a file that cannot be taken. The bytes are moved to the thread. */
export async function openFile(bytes: Uint8Array, onRows: (count: number) => void): Promise<OpenFile> {
  const thread = new Thread(bytes)
  try {
    for (;;) {
      const message = await thread.next()
      if ('read' in message) onRows(message.read)
      else if ('columns' in message) return { ...message, judge: (register) => judged(thread, register), close: () => thread.end() }
    }
  } catch (error) {
    await thread.end()
    throw error
  }
}

async function* judged(thread: Thread, register: { people: string; names: Names }): AsyncGenerator<string> {
  thread.worker.postMessage(register)
  for (;;) {
    const message = await thread.next()
    if ('judged' in message) yield message.judged
    else if ('done' in message) return
  }
}

/** A thread whose words are taken one after the other. */
class Thread {
  readonly worker: Worker
  readonly #heard: Message[] = []
  #failure: unknown
  #wake: () => void = () => undefined

  constructor(bytes: Uint8Array) {
    const own = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: own,
      resourceLimits: { maxOldGenerationSizeMb: heapFor(own.length), maxYoungGenerationSizeMb: readingLimits.nurseryMegabytes },
      transferList: [own.buffer as ArrayBuffer],
    })
    const heavy = new Refusal('register.file-too-heavy' satisfies RegisterRefusal, {}, 413)
    const timer = setTimeout(() => this.#fail(heavy), readingLimits.seconds * 1000)
    this.worker.on('message', (message: Message) => this.#hear(message))
    this.worker.on('error', (error) => this.#fail((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? heavy : error))
    this.worker.on('exit', () => {
      clearTimeout(timer)
      this.#fail(new Error('The reading thread ended without a word'))
    })
  }

  /** The next word. Throws what the thread refused, or what ended it. */
  async next(): Promise<Message> {
    for (;;) {
      const message = this.#heard.shift()
      if (message !== undefined && 'code' in message) throw new Refusal(message.code, message.data, message.status)
      if (message !== undefined) return message
      if (this.#failure !== undefined) throw this.#failure
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  end(): Promise<unknown> {
    return this.worker.terminate()
  }

  #hear(message: Message): void {
    this.#heard.push(message)
    this.#wake()
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#wake()
  }
}

function heapFor(bytes: number): number {
  const { baseMegabytes, perMegabyte, mostMegabytes } = readingLimits
  return Math.min(mostMegabytes, Math.ceil(baseMegabytes + (perMegabyte * bytes) / 1024 / 1024))
}
