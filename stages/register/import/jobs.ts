// Reading a file, in the background: into the thread, against the register, into the preview. It can
// be run again from the start at any moment; until its last step nothing of it is seen.
import { z } from 'zod'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Job } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { recount } from '../preview/store.ts'
import { judgeAll, withoutTwins } from './judge.ts'
import { registerFor } from './judge-store.ts'
import { type ReadFile, readFile } from './reader.ts'
import * as store from './store.ts'

const payloadShape = z.object({ importId: z.uuid() })
const actor = { kind: 'system', job: 'register-read-import' } as const
const rowsAtOnce = 1500

export const importJobs: Readonly<Record<string, Job>> = {
  'register-read-import': async (payload, { db, clock }) => readImport(db, payloadShape.parse(payload).importId, clock),
}

/** Reads and judges the file of an import and leaves it previewed, or failed with the reason. */
export async function readImport(db: Db, importId: string, clock: () => Date): Promise<void> {
  const began = performance.now()
  const file = await store.findFile(db, importId)
  // read already, or discarded meanwhile
  if (!file) return
  try {
    const read = await readWithProgress(db, importId, file.bytes)
    await db.transaction().execute((tx) => savePreview(tx, importId, read, began))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await db.transaction().execute(async (tx) => {
      const found = await store.importById(tx, importId, true)
      if (found.state !== 'reading') return
      await store.failImport(tx, importId, { code: error.code, data: error.data })
      await record({ tx, actor, now: clock() }, 'register.import-unreadable', { object: `import:${importId}`, data: { code: error.code } })
    })
  }
}

async function readWithProgress(db: Db, importId: string, bytes: Buffer): Promise<ReadFile> {
  let last = performance.now()
  let saying = store.noteProgress(db, importId, 'checking', 0, null)
  const read = await readFile(bytes, (count) => {
    if (performance.now() - last < 400) return
    last = performance.now()
    saying = saying.then(() => store.noteProgress(db, importId, 'reading', count, null))
  })
  await saying
  await store.noteProgress(db, importId, 'comparing', read.rows.length, read.rows.length)
  return read
}

async function savePreview(tx: Db, importId: string, { columns, rows }: ReadFile, began: number): Promise<void> {
  const found = await store.importById(tx, importId, true)
  if (found.state !== 'reading') return
  const judged = judgeAll(withoutTwins(rows, columns), await registerFor(tx, columns, rows))
  await store.deleteRows(tx, importId)
  for (let from = 0; from < judged.length; from += rowsAtOnce) {
    await store.appendRows(tx, importId, judged.slice(from, from + rowsAtOnce))
  }
  await recount(tx, importId)
  await store.previewImport(tx, importId, columns, Math.round(performance.now() - began))
}
