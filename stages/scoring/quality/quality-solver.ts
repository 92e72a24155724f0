// Starts the thread, so that the house goes on while an event is measured.
import { Worker } from 'node:worker_threads'
import type { Measured, Order } from './quality-work.ts'

/** What `solved` says of the order, computed in a thread. */
export function measuredApart(of: Order): Promise<Measured[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./quality-worker.ts', import.meta.url), { workerData: of })
    worker.once('message', (found: Measured[]) => {
      resolve(found)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The measuring of an event ended with ${code}`)))
  })
}
