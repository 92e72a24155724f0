// The thread that stamps copies: started with the first one, no reason for the process to stay alive.
import { Worker } from 'node:worker_threads'
import type { StampAnswer, StampTask } from './copy-worker.ts'

type Waiting = { readonly done: (pdf: Buffer) => void; readonly refused: (problem: Error) => void }

let thread: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

/** `pdf` with `words` on each of its pages; the bytes given are not touched. Throws Error when it is no PDF that can be read. */
export function stampedCopy(pdf: Uint8Array, words: string): Promise<Buffer> {
  const worker = started()
  last += 1
  const task: StampTask = { id: last, pdf, words }
  return new Promise((done, refused) => {
    waiting.set(task.id, { done, refused })
    worker.ref()
    worker.postMessage(task)
  })
}

function started(): Worker {
  if (thread) return thread
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { execArgv: [] })
  worker.on('message', (answer: StampAnswer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('problem' in answer) one?.refused(new Error(`A copy was not stamped: ${answer.problem}`))
    else one?.done(Buffer.from(answer.pdf.buffer))
  })
  worker.on('error', (problem) => {
    thread = undefined
    for (const one of waiting.values()) one.refused(problem instanceof Error ? problem : new Error(String(problem)))
    waiting.clear()
  })
  thread = worker
  return worker
}
