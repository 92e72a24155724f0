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
const peopleAtOnce = 2000
const actor = { kind: 'system', job: 'register-read-import' } as const

export const importJobs: Readonly<Record<string, Job>> = {
  'register-read-import': async (payload, { db, clock }) => readImport(db, payloadShape.parse(payload).importId, clock),
}

/** Reads and judges the file of an import and leaves it previewed, or failed with the reason. */
export async function readImport(db: Db, importId: string, clock: () => Date): Promise<void> {
  const found = await store.findFile(db, importId)
  // read already, or discarded meanwhile
  if (!found) return
  for (const turn of ['usual', 'most'] as const) {
    try {
      return await readAndJudge(db, importId, found.bytes, turn)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (turn === 'usual' && error.data.memory === true) continue
      return await db.transaction().execute((tx) => giveUp(tx, importId, error, clock()))
    }
  }
}

async function readAndJudge(db: Db, importId: string, bytes: Buffer, turn: 'usual' | 'most'): Promise<void> {
  const began = performance.now()
  let last = began
  let saying = store.noteProgress(db, importId, 'checking', 0, null)
  const file = await openFile(bytes, turn, (count, expected) => {
    if (count > 0 && performance.now() - last < 400) return
    last = performance.now()
    saying = saying.then(() => store.noteProgress(db, importId, 'reading', count, expected))
  }).finally(() => saying)
  try {
    await store.noteProgress(db, importId, 'comparing', file.count, file.count)
    await db.transaction().execute((tx) => savePreview(tx, importId, file, began))
  } finally {
    await file.close()
  }
}

async function savePreview(tx: Db, importId: string, file: OpenFile, began: number): Promise<void> {
  const found = await store.importById(tx, importId, true)
  if (found.state !== 'reading') return
  await store.deleteRows(tx, importId)
  await tellPeople(tx, file)
  const names = await store.knownNames(tx, file.columns.system)
  for await (const rows of file.judge(names)) await store.appendRows(tx, importId, rows)
  await recount(tx, importId)
  await store.previewImport(tx, importId, file.columns, Math.round(performance.now() - began))
}

async function tellPeople(tx: Db, file: OpenFile): Promise<void> {
  let after: string | null = null
  do {
    const portion: Awaited<ReturnType<typeof store.peopleAfter>> = await store.peopleAfter(tx, after, peopleAtOnce)
    file.tell(portion.people)
    after = portion.last
  } while (after !== null)
}

async function giveUp(tx: Db, importId: string, { code, data }: Refusal, now: Date): Promise<void> {
  const found = await store.importById(tx, importId, true)
  if (found.state !== 'reading') return
  await store.failImport(tx, importId, { code, data })
  await record({ tx, actor, now }, 'register.import-unreadable', { object: `import:${importId}`, data: { code } })
}
