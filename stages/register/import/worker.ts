// The thread in which a file is read: whatever a file does, it does it here, within the memory that
// was given, and the house goes on serving.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../kit/refusal.ts'
import { readSheet } from './sheet.ts'

try {
  for await (const piece of readSheet(workerData as Uint8Array)) parentPort?.postMessage(piece)
  parentPort?.postMessage({ done: true })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ code: error.code, data: error.data, status: error.status })
}
