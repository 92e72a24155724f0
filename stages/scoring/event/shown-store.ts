// Where the results of an event are, for those who approve and accept them.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import type { Actor } from '../../../kit/permission.ts'
import { eventById } from '../../events/store.ts'
import { lookedAtIn } from '../quality/shown-quality-store.ts'
import { annulmentsOf } from './annulment-store.ts'
import { isToRead, progressOf } from './approval.ts'
import { approverCheck } from './approver-store.ts'
import { closedSittings, lastBatch, type ProcessingRow, processingOf } from './batch-store.ts'
import { statesOf } from './case-store.ts'
import type { ResultsFacts } from './part.ts'
import { standingApproval } from './record-store.ts'

const accountOf = (actor: Actor) => (actor.kind === 'account' ? actor.accountId : null)

async function nameOf(db: Db, id: string | null): Promise<string | null> {
  if (id === null) return null
  return (await db.selectFrom('access.account').select('name').where('id', '=', id).executeTakeFirst())?.name ?? null
}

/** The head of an event as the pages of results show it. */
export async function eventHead(db: Db, id: string) {
  const { title, standing, state } = await eventById(db, id)
  return { id, title, standing: standing ?? ('pemetaan-internal' as const), state }
}

/** The last processing in counts. */
export function processingShown({ state, done, total, askedAt, finishedAt, remaining }: ProcessingRow) {
  const codes = Map.groupBy(remaining, (one) => one.code)
  return {
    ...{ state, done, total, askedAt: askedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null },
    remaining: [...codes].map(([code, list]) => ({ code, sittings: list.length })),
  }
}

/** The present batch with how far reading, approval and acceptance are; null: none. */
export async function batchShown(db: Db, eventId: string, actor: Actor) {
  const batch = await lastBatch(db, eventId)
  if (!batch) return null
  const { id, number, runs, remaining, policyVersions, codeVersion } = batch
  return {
    ...{ id, number, runs, remaining, policyVersions, codeVersion, hash: batch.hash.toString('hex'), madeAt: batch.madeAt.toISOString() },
    progress: progressOf(await statesOf(db, id)),
    quality: await lookedAtIn(db, id),
    approval: await approvalShown(db, id, actor),
    refused: await refusedShown(db, id),
  }
}

async function approvalShown(db: Db, batchId: string, actor: Actor) {
  const of = await standingApproval(db, batchId)
  if (!of) return null
  const { rows } = await sql<{ recorded: number; left: number }>`select count(assessment_id)::int as recorded,
    count(*) filter (where why is not null)::int as left from scoring.recorded where approval_id = ${of.id}`.execute(db)
  const { state, level, certificate } = await approverCheck(db, { batchId, accountId: of.approvedBy, at: of.approvedAt })
  return {
    approved: { name: await nameOf(db, of.approvedBy), at: of.approvedAt.toISOString() },
    own: of.approvedBy === accountOf(actor),
    assessor: { state, level, certificate },
    accepted: of.decidedAt && { name: await nameOf(db, of.decidedBy), at: of.decidedAt.toISOString() },
    recorded: rows[0]?.recorded ?? 0,
    notRecorded: rows[0]?.left ?? 0,
  }
}

async function refusedShown(db: Db, batchId: string) {
  if (await standingApproval(db, batchId)) return null
  const of = await db
    .selectFrom('scoring.approval')
    .selectAll()
    .where('batchId', '=', batchId)
    .where('accepted', '=', false)
    .orderBy('decidedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!of?.decidedAt) return null
  return { name: await nameOf(db, of.decidedBy), at: of.decidedAt.toISOString(), reason: of.decisionReason ?? '' }
}

/** Events with closed sittings, the latest first. */
export async function scoredEvents(db: Db) {
  const { rows } = await sql<{ id: string; closed: number }>`
    select e.id, count(*)::int as closed from events.event e join sittings.session s on s.event_id = e.id
      join sittings.sitting t on t.session_id = s.id and t.state in ('dikirim', 'waktu-habis')
    group by e.id order by e.starts_on desc, e.id desc limit 50`.execute(db)
  const events = []
  for (const { id, closed } of rows) {
    const batch = await lastBatch(db, id)
    const cases = batch ? await statesOf(db, batch.id) : []
    const done = batch ? (await standingApproval(db, batch.id)) !== undefined : false
    const toRead = done ? 0 : cases.filter((one) => isToRead(one) && one.decision === null).length
    events.push({ ...(await eventHead(db, id)), closed, batch: batch?.number ?? null, toRead })
  }
  return events
}

/** Facts of the stage Hasil. */
export async function resultsFacts(db: Db, eventId: string): Promise<ResultsFacts> {
  const processing = await processingOf(db, eventId)
  const batch = await lastBatch(db, eventId)
  const approval = batch && (await standingApproval(db, batch.id))
  return {
    closed: (await closedSittings(db, eventId)).length,
    running: processing && processing.state !== 'selesai' ? { done: processing.done, total: processing.total } : null,
    batch: batch
      ? {
          ...{ runs: batch.runs, remaining: batch.remaining, progress: progressOf(await statesOf(db, batch.id)) },
          approval: !approval ? 'none' : approval.accepted ? 'accepted' : 'waits',
        }
      : null,
    annulments: (await annulmentsOf(db, eventId)).filter((one) => one.agreed === null).length,
  }
}
