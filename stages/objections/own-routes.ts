// A person about the own results: objections and questions. And the office's answers to those questions.
import { localDate } from '../../kit/clock.ts'
import { fullName } from '../../kit/wording.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { releaseResult } from '../scoring/handover/hold-store.ts'
import { aboutLocked, aboutObjection, accountOf, answerFile, attach, refuse, selfOf, stepOf, there, todayIn } from './about-routes.ts'
import { writeWithdrawal } from './act-store.ts'
import type { AttachmentLine, ObjectionRow, ProposalRow, Today } from './case.ts'
import { attachmentsOf, followUpOf, objectionsOf, proposalsOf } from './case-store.ts'
import { fileObjection, holdName, objectables } from './filing-store.ts'
import { daysBetween, daysLeft, numberOf } from './objection.ts'
import * as api from './own-api.ts'
import { appendMessage, appendQuestion, findQuestion, type QuestionRow, questionList, questionsOf, waits } from './question-store.ts'

/** About the account's own person; somebody without one is told so by the rights. */
const aboutSelf = async (_: unknown, ctx: Context) => {
  const self = selfOf(ctx)
  return { subjects: self ? [self] : [], unitPath: [], object: self ?? '' }
}

type Beside = { attachments: readonly AttachmentLine[]; proposals: readonly ProposalRow[]; waitsForNewResult: boolean }

function ownObjection(row: ObjectionRow, { attachments, proposals, waitsForNewResult }: Beside, { today, zone }: Today) {
  const { id, sittingId, eventTitle, state, reason, filedOn, late, lateReason, answerDue } = row
  const agreed = proposals.find((one) => one.agreed === true)
  return {
    ...{ id, number: numberOf(row), sittingId, eventTitle, state, reason, filedOn, late, lateReason, answerDue, waitsForNewResult },
    daysLeft: daysLeft(row, today),
    attachments: attachments.map((file) => ({ id: file.id, name: file.name, size: file.size })),
    answer:
      agreed && row.decidedAt
        ? {
            ...{ text: agreed.answer, effect: agreed.effect, decidedOn: localDate(row.decidedAt, zone) },
            printed: row.documentId !== null,
          }
        : null,
  }
}

const questionShown = ({ id, sittingId, askedAt, messages }: QuestionRow) => ({ id, sittingId, askedAt: askedAt.toISOString(), messages })

const showOwn = serve(api.showOwnObjections)
  .about(aboutSelf)
  .by(async (_, { tx, now }, self) => {
    const at = await todayIn({ tx, now })
    const rows = await objectionsOf(tx, self)
    const ids = rows.map((row) => row.id)
    const [attachments, proposals] = [await attachmentsOf(tx, ids), await proposalsOf(tx, ids)]
    const objections = []
    for (const row of rows) {
      const newRun = row.newRunId ? (await followUpOf(tx, row)).newRun : null
      const own = <T extends { objectionId: string }>(list: readonly T[]) => list.filter((one) => one.objectionId === row.id)
      const beside = { attachments: own(attachments), proposals: own(proposals), waitsForNewResult: newRun !== null && !newRun.handedOver }
      objections.push(ownObjection(row, beside, at))
    }
    const results = (await objectables(tx, self)).map(({ sittingId, eventTitle, assessedOn, handedOn, fileUntil, blocked }) => ({
      ...{ sittingId, eventTitle, assessedOn, handedOn, fileUntil, blocked },
      daysLeft: daysBetween(at.today, fileUntil),
    }))
    return { today: at.today, results, objections, questions: (await questionsOf(tx, self)).map(questionShown) }
  })

const fileOwn = serve(api.fileObjection)
  .about(aboutSelf)
  .by(async ({ sittingId, reason }, ctx, self) => {
    const by = accountOf(ctx).accountId
    const { today } = await todayIn(ctx)
    const filed = await fileObjection(ctx.tx, { personId: self, sittingId, reason, channel: 'portal', filedOn: today, by, now: ctx.now })
    const { id, number, late, answerDue } = filed
    const data = { number, channel: 'portal', late, sittingId }
    await record(ctx, 'objections.filed', { object: `objection:${id}`, subjects: [self], data })
    return { id, number, late, answerDue }
  })

const attachOwn = serve(api.attachOwn)
  .about(aboutLocked)
  .by(async (_, ctx, found) => attach(ctx, there(found)))

const withdrawOwn = serve(api.withdrawOwn)
  .about(aboutLocked)
  .by(async (_, ctx, found) => {
    const row = there(found)
    await writeWithdrawal(ctx.tx, row.id, { state: stepOf(row, 'withdraw'), now: ctx.now })
    await releaseResult(ctx.tx, { object: holdName(row.id), now: ctx.now })
    await record(ctx, 'objections.withdrawn', { object: `objection:${row.id}`, subjects: [row.personId] })
    return {}
  })

const downloadOwnAnswer = serve(api.downloadOwnAnswer)
  .about(aboutObjection)
  .by(async (_, ctx, found) => answerFile(ctx, there(found)))

const ask = serve(api.askQuestion)
  .about(aboutSelf)
  .by(async ({ sittingId, text }, ctx, self) => {
    const id = await appendQuestion(ctx.tx, { personId: self, sittingId, text, by: accountOf(ctx).accountId, now: ctx.now })
    await record(ctx, 'objections.question-asked', { object: `question:${id}`, subjects: [self] })
    return { id }
  })

const aboutQuestion = async ({ id }: { id: string }, { tx }: Context) => {
  const found = await findQuestion(tx, id)
  return { subjects: found ? [found.personId] : [], unitPath: found?.unitPath ?? [], object: found }
}

const say =
  (fromOffice: boolean) =>
  async ({ text }: { text: string }, ctx: Context, found: QuestionRow | undefined) => {
    if (!found) throw refuse('objections.no-question', 404)
    await appendMessage(ctx.tx, found.id, { fromOffice, text, by: accountOf(ctx).accountId, now: ctx.now })
    const act = fromOffice ? 'objections.question-answered' : 'objections.question-asked'
    await record(ctx, act, { object: `question:${found.id}`, subjects: [found.personId] })
    return {}
  }

const addOwnMessage = serve(api.addOwnMessage).about(aboutQuestion).by(say(false))
const answerQuestion = serve(api.answerQuestion).about(aboutQuestion).by(say(true))

const listQuestions = serve(api.listQuestions)
  .about(inList)
  .by(async (_, ctx) => ({
    questions: (await questionList(ctx.tx, { reach: ctx.reach, self: selfOf(ctx) })).map((row) => ({
      ...questionShown(row),
      ...{ personId: row.personId, personName: fullName(row), unitName: row.unitName, eventTitle: row.eventTitle, waits: waits(row) },
    })),
  }))

export const ownRoutes: readonly Route[] = [
  ...[showOwn, fileOwn, attachOwn, withdrawOwn, downloadOwnAnswer, ask, addOwnMessage],
  ...[listQuestions, answerQuestion],
]
