// Processor time and memory of one piece of work.
import { processorSeconds } from '../answers/processor.ts'

export type Measured<T> = {
  readonly what: string
  readonly result: T
  /** Seconds on the wall; seconds of processor of Node (all threads), of PostgreSQL (all processes), of both. */
  readonly seconds: number
  readonly node: number
  readonly postgres: number
  readonly cpu: number
  /** Most resident memory of Node while it ran, above what it had when the meter was made. */
  readonly megabytes: number
}

/** Measures pieces of work in this process and below the given postmaster. */
export function meter(postmaster: number) {
  const idle = process.memoryUsage.rss()
  return async <T>(what: string, work: () => Promise<T>): Promise<Measured<T>> => {
    let most = process.memoryUsage.rss()
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 10)
    const before = { postgres: processorSeconds(postmaster, true), node: process.cpuUsage(), at: performance.now() }
    const result = await work()
    const used = process.cpuUsage(before.node)
    const seconds = (performance.now() - before.at) / 1000
    clearInterval(watch)
    const node = (used.user + used.system) / 1e6
    const postgres = processorSeconds(postmaster, true) - before.postgres
    return { what, result, seconds, node, postgres, cpu: node + postgres, megabytes: (most - idle) / 1024 / 1024 }
  }
}
