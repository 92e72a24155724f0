// Starts the reading thread and takes what it says. A file that needs more memory or time than any
// honest list is refused; the thread ends with it.
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalData, type RefusalStatus } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import type { Columns } from './columns.ts'
import type { Names, PersonText } from './judge.ts'

/**
 * Heap of the reading thread (MB): first a base and so much for each MB of file, which 9,000 rows of 69
 * columns fit with a fifth to spare; a file that needs more gets a second turn with the most. The
 * longest time it may take (s). V8 fills what it is given before it clears up, so a tight first turn
 * and a small nursery keep the house small (tried: 8, 16, 32 MB; no difference in processor time).
 */
export const readingLimits = { baseMegabytes: 64, perMegabyte: 10, mostMegabytes: 400, nurseryMegabytes: 8, seconds: 180 }

type Message =
  | { readonly expected: number }
  | { readonly read: number }
  | { readonly columns: Columns; readonly count: number }
  | { readonly judged: string }
  | { readonly done: true }
  | { readonly code: string; readonly data: RefusalData; readonly status: RefusalStatus }

/** What the thread is told and asked. */
export type Asked = { readonly people: readonly PersonText[] } | { readonly names: Names } | { readonly next: true }

/** A file that was read and waits in its thread to be judged. `close` ends the thread. */
export type OpenFile = {
  readonly columns: Columns
  readonly count: number
  /** Tells the thread about people of the register; all of them, in as many portions as it takes, before `judge`. */
  tell(people: readonly PersonText[]): void
  /** Judges all rows; yields the JSON text of `JudgedRow[]`, some thousand rows each, made when it is asked for. */
  judge(names: Names): AsyncGenerator<string>
  close(): Promise<unknown>
}

type OnRows = (count: number, expected: number | null) => void

/**
 * Reads a whole file. `onRows` is told how many rows have been read, and of about how many
 * (null: not known). Throws Refusal for a file that
 * cannot be taken; `register.file-too-heavy` with `memory` where a turn with the most may still do.
 */
export async function openFile(bytes: Uint8Array, turn: 'usual' | 'most', onRows: OnRows): Promise<OpenFile> {
  const { baseMegabytes, perMegabyte, mostMegabytes } = readingLimits
  const usual = Math.min(mostMegabytes, Math.ceil(baseMegabytes + (perMegabyte * bytes.length) / 1024 / 1024))
  const thread = new Thread(bytes, turn === 'usual' ? usual : mostMegabytes)
  let expected: number | null = null
  try {
    for (;;) {
      const message = await thread.next()
      if ('expected' in message) {
        expected = message.expected
        onRows(0, expected)
      } else if ('read' in message) onRows(message.read, expected === null ? null : Math.max(expected, message.read))
      else if ('columns' in message) {
        const tell = (people: readonly PersonText[]) => thread.say({ people })
        return { ...message, tell, judge: (names) => judged(thread, names), close: () => thread.end() }
      }
    }
  } catch (error) {
    await thread.end()
    throw error
  }
}

async function* judged(thread: Thread, names: Names): AsyncGenerator<string> {
  thread.say({ names })
  for (;;) {
    thread.say({ next: true })
    const message = await thread.next()
    if ('judged' in message) yield message.judged
    else if ('done' in message) return
  }
}

/** A thread whose words are taken one after the other. */
class Thread {
  readonly #worker: Worker
  readonly #heard: Message[] = []
  #failure: Refusal | undefined
  #wake: () => void = () => undefined

  constructor(bytes: Uint8Array, heapMegabytes: number) {
    const own = new Uint8Array(bytes)
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: own,
      transferList: [own.buffer],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: readingLimits.nurseryMegabytes },
    })
    const timer = setTimeout(() => this.#fail(tooHeavy(false)), readingLimits.seconds * 1000)
    this.#worker.on('message', (message: Message) => this.#hear(message))
    this.#worker.on('error', (error) => {
      const { code, name } = error as NodeJS.ErrnoException
      this.#fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy(true) : interrupted(name))
    })
    this.#worker.on('exit', () => {
      clearTimeout(timer)
      this.#fail(interrupted('exit'))
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

  say(word: Asked): void {
    this.#worker.postMessage(word)
  }

  end(): Promise<unknown> {
    return this.#worker.terminate()
  }

  #hear(message: Message): void {
    this.#heard.push(message)
    this.#wake()
  }

  #fail(error: Refusal): void {
    this.#failure ??= error
    this.#wake()
  }
}

const tooHeavy = (memory: boolean) => new Refusal('register.file-too-heavy' satisfies RegisterRefusal, { memory }, 413)
const interrupted = (cause: string) => new Refusal('register.file-interrupted' satisfies RegisterRefusal, { cause }, 422)
