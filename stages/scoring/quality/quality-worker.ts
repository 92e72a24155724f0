// The thread in which the quality of an event's forms is computed and answers are compared.
import { parentPort, workerData } from 'node:worker_threads'
import { type Measured, type Order, solved } from './quality-work.ts'

parentPort?.postMessage(solved(workerData as Order) satisfies Measured[])
