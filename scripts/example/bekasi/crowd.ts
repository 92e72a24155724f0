// The simulated participants, in a thread of their own: they share the machine with the server, not its
// thread. The one who directs them says what happens next and to whom; each then acts by himself.
import { Worker } from 'node:worker_threads'
import type { Bundle } from '../../../stages/sittings/day-api.ts'
import type { Seat } from './sitter.ts'

/** What a sitter can be told, with what it needs and what comes back. */
export type Acts = {
  readonly arrive: { readonly needs: object; readonly gives: null }
  readonly begin: { readonly needs: { readonly share: number }; readonly gives: null }
  /** Answers what is left and hands in; whose lot it is lets the time run out. */
  readonly finish: { readonly needs: object; readonly gives: null }
  readonly reconnect: { readonly needs: object; readonly gives: null }
  readonly tryAnotherMachine: { readonly needs: object; readonly gives: null }
  readonly moveOver: { readonly needs: object; readonly gives: null }
  readonly fetchReceipt: { readonly needs: object; readonly gives: null }
  /** For a room without the server: the sealed paper, by its salt; then its opening, and the bundle that is handed in. */
  readonly load: { readonly needs: object; readonly gives: null }
  readonly open: { readonly needs: { readonly code: string }; readonly gives: null }
  readonly bundle: { readonly needs: object; readonly gives: Bundle }
  readonly tell: { readonly needs: object; readonly gives: Told }
}
export type Act = keyof Acts

/** How it went, as the participant knows it. */
export type Told = { readonly acknowledged: number; readonly resent: number; readonly receipt: string | null }

export type Order = {
  readonly number: number
  readonly act: Act
  readonly who: readonly Seat[]
  readonly needs: { readonly share?: number; readonly code?: string }
  /** Milliseconds that the house's clock is ahead of the machine's. */
  readonly ahead: number
}
export type Report = { readonly number: number; readonly gave: readonly unknown[] } | { readonly number: number; readonly problem: string }

type Waiting = { readonly done: (gave: readonly unknown[]) => void; readonly failed: (problem: Error) => void }

export class Crowd {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #ahead: () => number
  #number = 0

  /** `atOnce`: how many act at the same time. `ahead`: the house's clock against the machine's, in milliseconds. */
  constructor(address: string, atOnce: number, ahead: () => number) {
    this.#ahead = ahead
    this.#worker = new Worker(new URL('./crowd-worker.ts', import.meta.url), {
      ...{ execArgv: [], workerData: { address, atOnce } },
      // what three hundred people have before them fits many times over; without a limit the thread takes what it can get
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
    })
    this.#worker.unref()
    this.#worker.on('message', (report: Report) => this.#settle(report))
    this.#worker.on('error', (problem) => this.#end(problem instanceof Error ? problem : new Error(String(problem))))
  }

  /** Has these people do something; resolves when the last one has, with what each gives. */
  have<A extends Act>(who: readonly Seat[], act: A, needs: Acts[A]['needs']): Promise<Acts[A]['gives'][]> {
    this.#number += 1
    const order: Order = { number: this.#number, act, who, needs, ahead: this.#ahead() }
    return new Promise((done, failed) => {
      this.#waiting.set(order.number, { done: (gave) => done(gave as Acts[A]['gives'][]), failed })
      this.#worker.postMessage(order)
    })
  }

  async goHome(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(report: Report): void {
    const waiting = this.#waiting.get(report.number)
    this.#waiting.delete(report.number)
    if ('problem' in report) waiting?.failed(new Error(report.problem))
    else waiting?.done(report.gave)
  }

  #end(problem: Error): void {
    for (const { failed } of this.#waiting.values()) failed(problem)
    this.#waiting.clear()
  }
}
