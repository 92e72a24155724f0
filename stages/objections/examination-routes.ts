// The case as its examiner sees it, what he or she proposes, and the second person's decision, which carries
// out the effect.
import { localDate } from '../../kit/clock.ts'
import { fullName } from '../../kit/wording.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { holds } from '../access/may-act.ts'
import { record } from '../audit/store.ts'
import { evidenceOf } from '../scoring/event/case-store.ts'
import { marginsOf } from '../scoring/quality/precision-store.ts'
import { runDetail } from '../scoring/run-reply.ts'
import { runById } from '../scoring/run-store.ts'
import { aboutLocked, aboutObjection, accountOf, refuse, stepOf, there, todayIn, wholeOf } from './about-routes.ts'
import { appendProposal, writeOutcome, writeVerdict } from './act-store.ts'
import { printAnswer } from './answer-print.ts'
import * as api from './api.ts'
import type { ObjectionRow } from './case.ts'
import { attachmentById, findObjection, objectionList, proposalsOf } from './case-store.ts'
import { carryOut } from './effect-store.ts'
import { itemsOf, providedTo, sittingFacts } from './examination-store.ts'
import { daysLeft, numberOf } from './objection.ts'

/** The objection, when it was given to the reader. @throws Refusal objections.not-examiner */
function given(found: ObjectionRow | undefined, ctx: Context): ObjectionRow {
  const row = there(found)
  if (row.examinerId !== accountOf(ctx).accountId) throw refuse('objections.not-examiner', 403)
  return row
}

const listExaminations = serve(api.listExaminations)
  .about(inList)
  .by(async (_, ctx) => {
    const { accountId: examinerId, personId: self } = accountOf(ctx)
    const { today, zone } = await todayIn(ctx)
    const rows = await objectionList(ctx.tx, { reach: 'all', self, examinerId })
    return {
      examinations: rows.map((row) => ({
        ...{ id: row.id, number: numberOf(row), personName: fullName(row), eventTitle: row.eventTitle, state: row.state },
        ...{ answerDue: row.answerDue, daysLeft: daysLeft(row, today), assignedOn: localDate(row.assignedAt ?? row.filedAt, zone) },
      })),
    }
  })

const showExamination = serve(api.showExamination)
  .about(aboutObjection)
  .by(async (_, ctx, found) => {
    const row = given(found, ctx)
    const run = await runById(ctx.tx, row.runId)
    const items = holds(ctx.actor, 'results.trace') ? itemsOf(run.inputs) : null
    const { incidents, minutes } = await evidenceOf(ctx.tx, row.runId)
    const { startedAt, finishedAt, ...sitting } = await sittingFacts(ctx.tx, row.runId)
    // whoever looked at single items is named in the record
    const data = { runId: row.runId, items: items !== null }
    await record(ctx, 'objections.examined', { object: `objection:${row.id}`, subjects: [row.personId], data })
    return {
      objection: await wholeOf(ctx, row),
      run: runDetail(run, { approves: true }),
      margin: (await marginsOf(ctx.tx, [row.runId])).get(row.runId) ?? null,
      sitting: { ...sitting, minutes, startedAt: startedAt?.toISOString() ?? null, finishedAt: finishedAt?.toISOString() ?? null },
      incidents: incidents.map(({ kind, text, seat, given: minutesGiven, fromAt, toAt }) => ({
        ...{ kind, text, seat, givenMinutes: minutesGiven, from: fromAt.toISOString(), to: toAt?.toISOString() ?? null },
      })),
      accommodations: await providedTo(ctx.tx, row.personId, row.assessedOn),
      items,
    }
  })

const downloadExaminedFile = serve(api.downloadExaminedFile)
  .about(aboutObjection)
  .by(async ({ fileId }, ctx, found) => {
    const row = given(found, ctx)
    const { name, type, bytes } = await attachmentById(ctx.tx, { objectionId: row.id, fileId })
    await record(ctx, 'objections.file-read', { object: `objection:${row.id}`, subjects: [row.personId], data: { fileId } })
    return { name, type, body: bytes }
  })

const propose = serve(api.propose)
  .about(aboutLocked)
  .by(async ({ findings, answer, effect, correction }, ctx, found) => {
    const row = given(found, ctx)
    const state = stepOf(row, 'propose')
    if (effect === 'diolah-ulang' && !correction) throw refuse('objections.correction-needed', 422)
    const kept = effect === 'diolah-ulang' ? correction : null
    const by = accountOf(ctx).accountId
    await appendProposal(ctx.tx, row.id, { findings, answer, effect, correction: kept, state, by, now: ctx.now })
    await record(ctx, 'objections.proposed', { object: `objection:${row.id}`, subjects: [row.personId], data: { effect } })
    return {}
  })

const decide = serve(api.decideObjection)
  .about(aboutLocked)
  .by(async ({ agreed, reason }, ctx, found) => {
    const row = there(found)
    const by = accountOf(ctx)
    const state = stepOf(row, agreed ? 'agree' : 'give-back')
    const proposal = (await proposalsOf(ctx.tx, [row.id])).findLast((one) => one.agreed === null)
    if (!proposal) throw refuse('objections.wrong-state', 409, { state: row.state })
    if (proposal.examinerId === by.accountId) throw refuse('objections.same-person')
    if (!agreed && !reason) throw refuse('objections.reason-needed', 422)
    const verdict = { objectionId: row.id, proposalId: proposal.id, agreed, reason, state, effect: proposal.effect }
    await writeVerdict(ctx.tx, { ...verdict, by: by.accountId, now: ctx.now })
    await record(ctx, agreed ? 'objections.decided' : 'objections.given-back', {
      ...{ object: `objection:${row.id}`, subjects: [row.personId], data: { effect: proposal.effect } },
      ...(reason ? { reason } : {}),
    })
    if (!agreed) return {}
    const { effect, correction, examinerName } = proposal
    const carried = await carryOut(ctx, row, { effect, correction, by: { id: by.accountId, name: by.name } })
    const objection = there(await findObjection(ctx.tx, row.id))
    const documentId = await printAnswer(ctx, { objection, proposal, examiner: examinerName ?? '', decider: by.name })
    await writeOutcome(ctx.tx, row.id, { ...carried, documentId })
    return {}
  })

export const examinationRoutes: readonly Route[] = [listExaminations, showExamination, downloadExaminedFile, propose, decide]
