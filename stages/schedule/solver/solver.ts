// Starts a thread for one problem and takes what it tells. Each problem has a thread of its own, which
// ends with it: a fresh solver each time, and stopping is ending the thread.
import { Worker } from 'node:worker_threads'
import type { Problem, Progress, Repaired, Solved } from './problem.ts'
import type { Task, Told } from './solve-worker.ts'

export type SolveOptions = {
  /** How long it may improve; the proof is kept as far as it came. */
  readonly seconds?: number
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** Enough for the largest event to be proven; a small one ends at once. */
const usualSeconds = 20
/** Progress at most so often (ms); the first plan always. */
const tellEvery = 200

/** A plan with its proof for everybody, without make-up sessions, or why there is none. Rejects when `signal` is aborted. */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Solved> {
  const told = await inThread({ task: 'solve', problem, seconds: options.seconds ?? usualSeconds }, options)
  if (!('solved' in told)) throw new Error('The solver answered another question')
  return told.solved
}

/** The plan with the fewest changes for people whose `at` no longer holds; make-up sessions may be used. */
export async function repair(problem: Problem, options: SolveOptions = {}): Promise<Repaired> {
  const told = await inThread({ task: 'repair', problem, seconds: options.seconds ?? usualSeconds }, options)
  if (!('repaired' in told)) throw new Error('The solver answered another question')
  return told.repaired
}

function inThread(task: Task, { onProgress, signal }: SolveOptions): Promise<Told> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { workerData: task, execArgv: [] })
  return new Promise<Told>((done, refused) => {
    let last = Number.NEGATIVE_INFINITY
    signal?.addEventListener('abort', () => refused(signal.reason instanceof Error ? signal.reason : new Error('The solver was stopped')))
    worker.on('message', (told: Told) => {
      if (!('progress' in told)) return done(told)
      const { progress } = told
      if (progress.plan === undefined && progress.seconds * 1000 - last < tellEvery) return
      last = progress.seconds * 1000
      onProgress?.(progress)
    })
    worker.on('error', (problem) => refused(problem instanceof Error ? problem : new Error(String(problem))))
    worker.on('exit', (code) => refused(new Error(`The solver's thread ended early (${code})`)))
  }).finally(() => worker.terminate())
}
