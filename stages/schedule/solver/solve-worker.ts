// The thread that solves: one problem, then it ends. HiGHS blocks it; what it finds on the way is posted.
import { parentPort, workerData } from 'node:worker_threads'
import { run } from './highs.ts'
import type { Problem, Progress, Repaired, Solved } from './problem.ts'
import { repaired } from './repair.ts'
import { solution } from './solution.ts'

export type Task = { readonly task: 'solve' | 'repair'; readonly problem: Problem; readonly seconds: number }
export type Told = { readonly progress: Progress } | { readonly solved: Solved } | { readonly repaired: Repaired }

const { task, problem, seconds } = workerData as Task
const start = performance.now()
const post = (told: Told) => parentPort?.postMessage(told)
const setting = { run, seconds, elapsed: () => performance.now() - start, tell: (progress: Progress) => post({ progress }) }
if (task === 'solve') post({ solved: await solution(problem, setting) })
else post({ repaired: await repaired(problem, setting) })
