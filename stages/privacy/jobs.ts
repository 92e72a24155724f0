// Carries out an agreed destruction in one transaction, and prints its minutes.
import { z } from 'zod'
import { localDate } from '../../kit/clock.ts'
import type { Job, JobContext } from '../../server/serve.ts'
import { chainState, record, sealBlocks } from '../audit/store.ts'
import { letterheadOf } from '../documents/letterhead-store.ts'
import { printAndKeep } from '../documents/store.ts'
import { agency } from '../register/store.ts'
import { attachMinutes, destroy, destructionById, markCarried, openDoor } from './destruction-store.ts'
import { minutesDraft } from './minutes.ts'

const payload = z.object({ id: z.uuid() })
const actor = { kind: 'system', job: 'privacy-destroy' } as const

async function carryOut(id: string, { db, clock }: JobContext): Promise<void> {
  // what is destroyed was seen by the record first: everything told of it until now is sealed
  await sealBlocks(db, clock())
  const { head } = await chainState(db)
  await db.transaction().execute(async (tx) => {
    const row = await destructionById(tx, id)
    if (!row.agreed || row.carriedAt) return
    const now = clock()
    await openDoor(tx, id)
    const { zone } = await agency(tx)
    const { destroyed, kept } = await destroy(tx, { kind: row.kind, before: row.before, today: localDate(now, zone) })
    const chain = { before: head && { number: String(head.number), hash: head.hash.toString('hex') } }
    await markCarried(tx, { id, outcome: { destroyed, kept, chain }, now })
    const data = { kind: row.kind, before: row.before, destroyed: destroyed.map((one) => ({ ...one })) }
    await record({ tx, actor, now }, 'privacy.records-destroyed', { object: `destruction:${id}`, data })
  })
}

async function printMinutes(id: string, { db, clock, address }: JobContext): Promise<void> {
  const row = await db.transaction().execute((tx) => destructionById(tx, id))
  if (!row.carriedAt || row.documentId) return
  const { zone } = await agency(db)
  const draft = minutesDraft({ row, head: await letterheadOf(db), zone })
  const kept = await printAndKeep(db, draft, { address, actor, now: clock() })
  await attachMinutes(db, id, kept.id)
}

export const jobs: Readonly<Record<string, Job>> = {
  'privacy-destroy': async (given, context) => {
    const { id } = payload.parse(given)
    await carryOut(id, context)
    await printMinutes(id, context)
  },
}
