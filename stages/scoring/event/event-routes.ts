// Results of an event: processed, read, approved, accepted; items taken out. Acts on the whole are about
// everybody in it where they decide a case; nobody reads, decides or accepts the own.
import { enqueue } from '../../../database/announce.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fullName } from '../../../kit/wording.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import type { ScoringRefusal } from '../api.ts'
import { recordLook } from '../own/look-store.ts'
import { marginsOf } from '../quality/precision-store.ts'
import { runDetail } from '../run-reply.ts'
import { runById } from '../run-store.ts'
import { annulmentRoutes } from './annulment-routes.ts'
import { approvalHindrances, approvedOf, isToRead } from './approval.ts'
import { approverCheck } from './approver-store.ts'
import { batchById, closedSittings, lastBatch, lockEvent, processingOf } from './batch-store.ts'
import * as cases from './case-store.ts'
import * as api from './event-api.ts'
import { askForBatch } from './event-jobs.ts'
import { resultsPart } from './part.ts'
import { standingApproval } from './record-store.ts'
import * as shown from './shown-store.ts'

const refuse = (code: ScoringRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** The account that acts. @throws Refusal scoring.account-needed */
function accountOf({ actor }: Context) {
  if (actor.kind !== 'account') throw refuse('scoring.account-needed')
  return { accountId: actor.accountId, personId: actor.personId }
}

/** About the event as a whole. */
const theWhole = async () => ({ subjects: [], unitPath: [], object: undefined })

const listScoredEvents = serve(api.listScoredEvents)
  .about(inList)
  .by(async (_, ctx) => ({ events: await shown.scoredEvents(ctx.tx) }))

const showEventScoring = serve(api.showEventScoring)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const processing = await processingOf(ctx.tx, id)
    return {
      event: await shown.eventHead(ctx.tx, id),
      closed: (await closedSittings(ctx.tx, id)).length,
      processing: processing ? shown.processingShown(processing) : null,
      batch: await shown.batchShown(ctx.tx, id, ctx.actor),
    }
  })

const processEvent = serve(api.processEvent)
  .about(theWhole)
  .by(async ({ id, reason }, ctx) => {
    const { accountId } = accountOf(ctx)
    await eventById(ctx.tx, id)
    const total = await askForBatch(ctx.tx, { eventId: id, now: ctx.now, by: accountId, reason })
    if (total === 0) throw refuse('scoring.nothing-closed')
    await record(ctx, 'scoring.processing-asked', { object: `event:${id}`, subjects: [], ...(reason ? { reason } : {}), data: { total } })
    return { total }
  })

const listCases = serve(api.listCases)
  .about(inList)
  .by(async ({ id }, { tx, actor, reach }) => {
    await batchById(tx, id)
    const own = actor.kind === 'account' ? actor.personId : null
    const all = (await cases.casesOf(tx, id)).filter(isToRead)
    const seen = all.filter((one) => one.personId !== own && (reach === 'all' || one.unitPath.some((unit) => reach.includes(unit))))
    return {
      cases: seen.map(({ runId, nip, unitId, unitName, flags, sampled, decision, ...one }) => ({
        ...{ runId, name: fullName(one), nip, class: one.class, unitId, unitName, flags, sampled, decision },
      })),
      diverted: all.filter((one) => one.personId === own).length,
    }
  })

const aboutRun = async ({ id }: { id: string }, { tx }: Context) => {
  const run = await runById(tx, id)
  return { subjects: [run.person.id], unitPath: run.unitPath, object: run }
}

const showCase = serve(api.showCase)
  .about(aboutRun)
  .by(async ({ id }, ctx, run) => {
    const { tx } = ctx
    await recordLook(ctx, { act: 'scoring.case-opened', object: `run:${id}`, personIds: [run.person.id] })
    const { batchId, flags, sampled, decision, note, decidedAt, decidedByName } = await cases.caseOf(tx, id)
    const { incidents, minutes } = await cases.evidenceOf(tx, id)
    return {
      ...{ run: runDetail(run, { approves: true }), batchId, flags, sampled, margin: (await marginsOf(tx, [id])).get(id) ?? null, minutes },
      incidents: incidents.map(({ kind, text, seat, given, fromAt, toAt }) => ({
        ...{ kind, text, seat, givenMinutes: given, from: fromAt.toISOString(), to: toAt?.toISOString() ?? null },
      })),
      decision: decision && decidedAt ? { decision, note, name: decidedByName, at: decidedAt.toISOString() } : null,
    }
  })

const decideCase = serve(api.decideCase)
  .about(aboutRun)
  .by(async ({ id, decision, note }, ctx, run) => {
    const { accountId } = accountOf(ctx)
    const { batchId, eventId } = await cases.caseOf(ctx.tx, id)
    await lockEvent(ctx.tx, eventId)
    const { present } = await cases.caseOf(ctx.tx, id)
    if (!present) throw refuse('scoring.batch-replaced')
    if (await standingApproval(ctx.tx, batchId)) throw refuse('scoring.batch-approved')
    if (decision === 'kembali' && !note) throw refuse('scoring.reason-needed', {}, 422)
    await cases.appendDecision(ctx.tx, { batchId, runId: id, decision, note, decidedBy: accountId, decidedAt: ctx.now })
    await record(ctx, decision === 'setuju' ? 'scoring.case-read' : 'scoring.case-returned', {
      ...{ object: `run:${id}`, subjects: [run.person.id], data: { batchId } },
      ...(note ? { reason: note } : {}),
    })
    return {}
  })

/** The present batch, locked against a later one. */
async function presentBatch(ctx: Context, id: string) {
  const batch = await batchById(ctx.tx, id)
  await lockEvent(ctx.tx, batch.eventId)
  if ((await lastBatch(ctx.tx, batch.eventId))?.id !== id) throw refuse('scoring.batch-replaced')
  return batch
}

const approveBatch = serve(api.approveBatch)
  .about(theWhole)
  .by(async ({ id, note }, ctx) => {
    const approver = accountOf(ctx)
    const batch = await presentBatch(ctx, id)
    if (await standingApproval(ctx.tx, id)) throw refuse('scoring.batch-approved')
    const states = await cases.statesOf(ctx.tx, id)
    const [first] = approvalHindrances(states, batch.remaining, approver)
    if (first) throw refuse('scoring.not-all-read', { why: first })
    const { state, missing } = await approverCheck(ctx.tx, { batchId: id, accountId: approver.accountId, at: ctx.now })
    if (state === 'uncovered' || state === 'expired') throw refuse('scoring.approver-class', { state, classes: missing.join(' ') }, 403)
    await ctx.tx.insertInto('scoring.approval').values({ batchId: id, approvedBy: approver.accountId, approvedAt: ctx.now, note }).execute()
    const approved = approvedOf(states).length
    await record(ctx, 'scoring.batch-approved', {
      ...{
        object: `batch:${id}`,
        subjects: [],
        data: { eventId: batch.eventId, approved, assessor: state, hash: batch.hash.toString('hex') },
      },
      ...(note ? { reason: note } : {}),
    })
    return { approved, returned: states.length - approved }
  })

const decideBatch = serve(api.decideBatch)
  .about(async ({ id }, { tx }) => {
    const people = await tx.selectFrom('scoring.batchRun').select('personId').where('batchId', '=', id).execute()
    return { subjects: people.map((row) => row.personId), unitPath: [], object: undefined }
  })
  .by(async ({ id, accepted, reason }, ctx) => {
    const { accountId } = accountOf(ctx)
    const batch = await presentBatch(ctx, id)
    const approval = await standingApproval(ctx.tx, id)
    if (!approval) throw refuse('scoring.not-approved')
    if (approval.accepted) throw refuse('scoring.batch-approved')
    if (approval.approvedBy === accountId) throw refuse('scoring.same-person')
    if (!accepted && !reason) throw refuse('scoring.reason-needed', {}, 422)
    const row = { accepted, decidedBy: accountId, decidedAt: ctx.now, decisionReason: reason }
    await ctx.tx.updateTable('scoring.approval').set(row).where('id', '=', approval.id).execute()
    if (accepted) await enqueue(ctx.tx, 'record-results', { approvalId: approval.id })
    await record(ctx, accepted ? 'scoring.batch-accepted' : 'scoring.batch-refused', {
      ...{ object: `batch:${id}`, subjects: [], data: { eventId: batch.eventId, hash: batch.hash.toString('hex') } },
      ...(reason ? { reason } : {}),
    })
    return {}
  })

const showResultsPart = serve(api.showResultsPart)
  .about(inList)
  .by(async ({ id }, ctx) => {
    await eventById(ctx.tx, id)
    return resultsPart(id, await shown.resultsFacts(ctx.tx, id))
  })

export const eventRoutes: readonly Route[] = [
  ...[listScoredEvents, showEventScoring, processEvent, listCases, showCase, decideCase, approveBatch, decideBatch, showResultsPart],
  ...annulmentRoutes,
]
