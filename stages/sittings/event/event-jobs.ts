// Sessions from a published plan, in the background: one transaction, with how far it is told beside it.
import { sql } from 'kysely'
import { z } from 'zod'
import type { Job, JobContext } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { groundOf } from './facts-store.ts'
import { type Making, makingOf } from './from-plan.ts'
import { askMaking, carryOut, findMaking, waitingEvents, writeMaking } from './making-store.ts'

const actor = { kind: 'system', job: 'sittings-from-plan' } as const

/** Makes, moves and ends sessions and sittings until they are as the plan in force has them. Twice changes nothing more. */
async function fromPlan({ eventId, planId }: { eventId: string; planId: string }, { db, clock }: JobContext): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${eventId}, 1515))`.execute(tx)
    const now = clock()
    const ground = await groundOf(tx, eventId, now)
    if ('blocked' in ground) {
      await writeMaking(tx, { eventId, planId, now, state: 'tertahan', done: 0, total: 0, outcome: ground })
      return
    }
    const making = makingOf(ground.facts)
    const total = making.makes.length + making.moves.length
    const at = { eventId, planId: ground.plan.id, now, total }
    // told outside the transaction, so that a page sees it while it goes on
    const tell = (done: number) => writeMaking(db, { ...at, state: 'berjalan', done })
    await tell(0)
    const sessions = await carryOut(tx, ground, making, now, tell)
    const outcome = outcomeOf(making, sessions, ground.plan.version)
    const changed = total + making.cancels.length + sessions.made + sessions.closed > 0
    const subjects = [...new Set([...making.makes, ...making.moves].map((act) => act.personId))]
    const { unplaced, usedForms: _, ...counts } = outcome
    if (changed)
      await record({ tx, actor, now }, 'sittings.made-from-plan', {
        object: `event:${eventId}`,
        subjects,
        data: { ...counts, unplaced: unplaced.length, planId: ground.plan.id },
      })
    // done again with nothing to do: what it did the first time stays told
    const before = (await findMaking(tx, eventId))?.outcome as { version?: number } | null
    const same = !changed && before?.version === outcome.version
    await writeMaking(tx, { ...at, state: 'selesai', done: total, ...(same ? {} : { outcome }) })
  })
}

function outcomeOf(making: Making, sessions: { made: number; closed: number }, version: number) {
  const replaced = making.makes.filter((make) => make.after !== null).length
  return {
    ...{ version, sessionsMade: sessions.made, sessionsClosed: sessions.closed },
    made: making.makes.length - replaced,
    moved: making.moves.filter((move) => !move.samePlace).length + replaced,
    repapered: making.moves.filter((move) => move.samePlace).length,
    cancelled: making.cancels.length - replaced,
    kept: making.kept,
    unplaced: making.unplaced.map(({ personId, why }) => ({ personId, why })),
    usedForms: { ...making.usedForms },
  }
}

const payload = z.object({ eventId: z.uuid(), planId: z.uuid() })

export const eventJobs: Readonly<Record<string, Job>> = {
  'sittings-from-plan': (given, context) => fromPlan(payload.parse(given), context),
  /** Comes round: a plan may be published before its event is. */
  'sittings-waiting-plans': async (_, { db, clock }) => {
    const now = clock()
    for (const of of await waitingEvents(db)) await db.transaction().execute((tx) => askMaking(tx, { ...of, now }))
  },
}
