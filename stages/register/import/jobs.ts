// Reading a file, in the background: into the thread, against the register, into the preview. It can
// be run again from the start at any moment; until its last step nothing of it is seen.
import { z } from 'zod'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Job } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { recount } from '../preview/store.ts'
import { type OpenFile, openFile } from './reader.ts'
import * as store from './store.ts'

const payloadShape = z.object({ importId: z.uuid() })
const actor = { kind: 'system', job: 'register-read-import' } as const

export const importJobs: Readonly<Record<string, Job>> = {
  'register-read-import': async (payload, { db, clock }) => readImport(db, payloadShape.parse(payload).importId, clock),
}

/** Reads and judges the file of an import and leaves it previewed, or failed with the reason. */
export async function readImport(db: Db, importId: string, clock: () => Date): Promise<void> {
  const began = performance.now()
  const found = await store.findFile(db, importId)
  // read already, or discarded meanwhile
  if (!found) return
  try {
    const file = await readWithProgress(db, importId, found.bytes)
    try {
      await db.transaction().execute((tx) => savePreview(tx, importId, file, began))
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await db.transaction().execute((tx) => giveUp(tx, importId, error, clock()))
  }
}

async function readWithProgress(db: Db, importId: string, bytes: Buffer): Promise<OpenFile> {
  let last = performance.now()
  let saying = store.noteProgress(db, importId, 'checking', 0, null)
  const file = await openFile(bytes, (count) => {
    if (performance.now() - last < 400) return
    last = performance.now()
    saying = saying.then(() => store.noteProgress(db, importId, 'reading', count, null))
  }).finally(() => saying)
  await store.noteProgress(db, importId, 'comparing', file.count, file.count)
  return file
}

async function savePreview(tx: Db, importId: string, file: OpenFile, began: number): Promise<void> {
  const found = await store.importById(tx, importId, true)
  if (found.state !== 'reading') return
  await store.deleteRows(tx, importId)
  const register = { people: await store.knownPeople(tx), names: await store.knownNames(tx, file.columns.system) }
  for await (const rows of file.judge(register)) await store.appendRows(tx, importId, rows)
  await recount(tx, importId)
  await store.previewImport(tx, importId, file.columns, Math.round(performance.now() - began))
}

async function giveUp(tx: Db, importId: string, { code, data }: Refusal, now: Date): Promise<void> {
  const found = await store.importById(tx, importId, true)
  if (found.state !== 'reading') return
  await store.failImport(tx, importId, { code, data })
  await record({ tx, actor, now }, 'register.import-unreadable', { object: `import:${importId}`, data: { code } })
}
