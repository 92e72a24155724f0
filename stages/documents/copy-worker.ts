// Stamps copies in a thread of its own: twenty thousandths of a second each are nothing for one reader and much for a
// server that hands out two thousand of them while people sit a test.
import { parentPort } from 'node:worker_threads'
import { stamped } from './copy-print.ts'

export type StampTask = { readonly id: number; readonly pdf: Uint8Array; readonly words: string }
export type StampAnswer = { readonly id: number } & ({ readonly pdf: Uint8Array<ArrayBuffer> } | { readonly problem: string })

parentPort?.on('message', async ({ id, pdf, words }: StampTask) => {
  try {
    const bytes = new Uint8Array(await stamped(pdf, words))
    parentPort?.postMessage({ id, pdf: bytes } satisfies StampAnswer, [bytes.buffer])
  } catch (thrown) {
    parentPort?.postMessage({ id, problem: thrown instanceof Error ? thrown.message : String(thrown) } satisfies StampAnswer)
  }
})
