// All reports of an event as one file, piece by piece, each stamped for who asked. A piece that is made stays made: a
// job that was cut off goes on with the next one. Only two reports are in memory at a time.
import { z } from 'zod'
import type { Db } from '../../../database/db.ts'
import type { Job, JobContext } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { copyOf } from '../../documents/copy-store.ts'
import * as store from './pack-store.ts'

const asked = z.object({ packId: z.uuid() })
const actor = { kind: 'system', job: 'pack-reports' } as const

export const packJobs: Readonly<Record<string, Job>> = {
  'pack-reports': async (payload, { db, clock }) => {
    const { packId } = asked.parse(payload)
    if (!(await store.beginPack(db, packId, clock()))) return
    const pack = await store.findPack(db, packId)
    if (!pack) return
    await allPieces(db, pack, clock)
    await finish(db, pack, clock())
  },
  'pack-expire': async (_payload, { db, clock }) => expire(db, clock),
}

/** Two at a time: while one is stamped, another is read and kept. Both are over before a failure is told. */
async function allPieces(db: Db, pack: store.PackRow, clock: JobContext['clock']): Promise<void> {
  const lane = async () => {
    while (await onePiece(db, pack, clock()));
  }
  for (const end of await Promise.allSettled([lane(), lane()])) if (end.status === 'rejected') throw end.reason
}

/** Makes the next piece with its copy in the register, in one transaction. False: all are made. */
function onePiece(db: Db, pack: store.PackRow, now: Date): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const part = await store.nextPart(tx, pack.id)
    if (!part) return false
    const body = await copyOf({ tx, actor, now }, part.documentId, pack.reader, pack.askedBy)
    await store.keepPart(tx, pack.id, { position: part.position, name: part.name, body, at: pack.askedAt })
    return true
  })
}

async function finish(db: Db, pack: store.PackRow, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const standing = await store.findPack(tx, pack.id)
    if (standing?.state !== 'berjalan' || standing.done < standing.total) return
    await store.finishPack(tx, pack, now)
    const data = { pack: pack.id, documents: pack.total, account: pack.askedBy }
    await record({ tx, actor, now }, 'scoring.pack-made', { object: `event:${pack.eventId}`, data })
  })
}

async function expire(db: Db, clock: JobContext['clock']): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const now = clock()
    for (const { id, eventId } of await store.expirePacks(tx, now))
      await record({ tx, actor, now }, 'scoring.pack-deleted', { object: `event:${eventId}`, data: { pack: id } })
  })
}
