// Starts the thread in which a form is tried.
import { Worker } from 'node:worker_threads'
import type { Activation, ActivationCase } from './measure/activation.ts'

/** The trial of a form. The same case gives the same figures. */
export function tried(of: ActivationCase): Promise<Activation> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), { workerData: of })
    worker.once('message', (found: Activation) => {
      resolve(found)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The trial of a form ended with ${code}`)))
  })
}
