// The press: Typst in worker threads, one for each core, with a bounded queue. Everything it prints is
// a tagged PDF/UA-1; the compiler takes one standard at a time, so PDF/A-2a is not claimed as well.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Json } from '../../kit/canonical.ts'
import type { Answer, Sheet } from './press-worker.ts'

export type Print = {
  /** Path of a `.typ` file from the root of the project, such as `stages/scoring/laporan-individual.typ`. */
  readonly template: string
  /** Facts and words, read by the template as JSON; never markup. */
  readonly data: Json
  /** Pictures by name (`radar.svg`), read by the template as `/press/<name>`. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>
}
export type Printed = { readonly pdf: Buffer; readonly pages: number }

type Waiting = { readonly sheet: Sheet; readonly done: (printed: Printed) => void; readonly refused: (problem: Error) => void }
type Thread = { readonly worker: Worker; busy: Waiting | null; alarm: NodeJS.Timeout | undefined }

/** More than this waiting means that somebody asks faster than the machine prints. */
const longestQueue = 200
/** A report takes a twentieth of a second; whatever takes this long will not end. */
const longestPrint = 60_000

const threads: Thread[] = []
const queue: Waiting[] = []

/**
 * Prints one document. The same input gives the same bytes. Throws Error with the compiler's own
 * words when the template does not compile, and when more than 200 documents are waiting already.
 */
export function render(print: Print): Promise<Printed> {
  return queued(print, false)
}

/** The same document as a picture for a screen: one SVG with its A4 pages below each other. */
export async function picture(print: Print): Promise<{ svg: string; pages: number }> {
  const { pdf, pages } = await queued(print, true)
  // the compiler lays the white of every page over the first one; the reader's page is white already
  const drawn = pdf.toString('utf8').replace(/<path class="typst-shape" fill="#ffffff"[^>]*d="M 0 0v [\d.]+ h [\d.]+ v -[\d.]+ Z "\/>/g, '')
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawn)?.[1]) / pages
  const edges = Array.from(
    { length: pages - 1 },
    (_, at) => `<path d="M0 ${height * (at + 1)}H600" stroke="#87928f" stroke-dasharray="4 4"/>`,
  )
  return { svg: drawn.replace(/<\/svg>\s*$/, `${edges.join('')}</svg>`), pages }
}

function queued(print: Print, picture: boolean): Promise<Printed> {
  if (queue.length >= longestQueue) return Promise.reject(new Error(`The press has ${longestQueue} documents waiting`))
  const files = Object.fromEntries(Object.entries(print.files ?? {}).map(([name, content]) => [name, Buffer.from(content)]))
  const sheet: Sheet = { template: print.template, data: JSON.stringify(print.data), files, picture }
  return new Promise((done, refused) => {
    queue.push({ sheet, done, refused })
    next()
  })
}

/** Stops the threads. What is being printed or waits is refused; a later `render` starts them again. */
export async function closePress(): Promise<void> {
  const closing = new Error('The press is closed')
  for (const waiting of queue.splice(0)) waiting.refused(closing)
  await Promise.all(threads.splice(0).map((thread) => dismiss(thread, closing)))
}

function next(): void {
  const waiting = queue[0]
  if (!waiting) return
  const thread = threads.find((one) => one.busy === null) ?? hire()
  if (!thread) return
  queue.shift()
  thread.busy = waiting
  thread.worker.ref()
  thread.alarm = setTimeout(() => replace(thread, new Error(`Printing ${waiting.sheet.template} took over a minute`)), longestPrint)
  thread.worker.postMessage(waiting.sheet)
}

/** One more thread, while there are fewer than cores. An idle one does not keep the process alive. */
function hire(): Thread | undefined {
  if (threads.length >= availableParallelism()) return undefined
  const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { execArgv: [] })
  const thread: Thread = { worker, busy: null, alarm: undefined }
  worker.on('message', (answer: Answer) => settle(thread, answer))
  worker.on('error', (problem) => replace(thread, problem instanceof Error ? problem : new Error(String(problem))))
  threads.push(thread)
  return thread
}

function settle(thread: Thread, answer: Answer): void {
  const waiting = release(thread)
  thread.worker.unref()
  if ('problem' in answer) waiting?.refused(new Error(`${waiting.sheet.template} was not printed: ${answer.problem}`))
  else waiting?.done({ pdf: Buffer.from(answer.pdf.buffer), pages: answer.pages })
  next()
}

function release(thread: Thread): Waiting | null {
  clearTimeout(thread.alarm)
  const waiting = thread.busy
  thread.busy = null
  return waiting
}

/** Takes a thread that died or hangs out of service; the next document gets a new one. */
function replace(thread: Thread, problem: Error): void {
  const place = threads.indexOf(thread)
  if (place >= 0) threads.splice(place, 1)
  void dismiss(thread, problem)
  next()
}

async function dismiss(thread: Thread, problem: Error): Promise<void> {
  release(thread)?.refused(problem)
  await thread.worker.terminate()
}
