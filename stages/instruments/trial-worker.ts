// The thread in which simulated people sit a form, so that the house goes on meanwhile.
import { parentPort, workerData } from 'node:worker_threads'
import { type ActivationCase, activationOf } from './measure/activation.ts'

parentPort?.postMessage(activationOf(workerData as ActivationCase))
