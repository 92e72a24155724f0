// Objections at the desk: the list, one case, its steps up to the decision.
import { localDate } from '../../kit/clock.ts'
import { fullName } from '../../kit/wording.ts'
import { inList, type Route, serve } from '../../server/serve.ts'
import { holds } from '../access/may-act.ts'
import { record } from '../audit/store.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import { personById } from '../register/store.ts'
import { releaseResult } from '../scoring/handover/hold-store.ts'
import { policyAt } from '../standards/store.ts'
import {
  aboutLocked,
  aboutObjection,
  accountOf,
  answerFile,
  attach,
  refuse,
  selfOf,
  stepOf,
  there,
  todayIn,
  wholeOf,
} from './about-routes.ts'
import { writeExaminer, writeLateness } from './act-store.ts'
import * as api from './api.ts'
import { candidatesFor } from './candidate-store.ts'
import { lineOf, statisticsOf } from './case.ts'
import { attachmentById, objectionList, retestsOf } from './case-store.ts'
import { fileObjection, holdName, objectables } from './filing-store.ts'
import { sheetColumns, sheetRow } from './list-sheet.ts'
import { dayAfter, numberOf } from './objection.ts'

const list = serve(api.listObjections)
  .about(inList)
  .by(async (_, ctx) => {
    const at = await todayIn(ctx)
    const rows = await objectionList(ctx.tx, { reach: ctx.reach, self: selfOf(ctx) })
    return { objections: rows.map((row) => lineOf(row, at)), today: at.today }
  })

const exportList = serve(api.exportObjections)
  .about(inList)
  .by(async (_, ctx) => {
    const at = await todayIn(ctx)
    const rows = (await objectionList(ctx.tx, { reach: ctx.reach, self: selfOf(ctx) })).map((row) => sheetRow(lineOf(row, at)))
    await record(ctx, 'objections.list-exported', { data: { rows: rows.length } })
    const body = await textWorkbook([{ name: 'Keberatan', columns: sheetColumns, rows }])
    return { name: `Keberatan ${at.today}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body }
  })

const statistics = serve(api.showStatistics)
  .about(inList)
  .by(async (_, ctx) => statisticsOf(await objectionList(ctx.tx, { reach: ctx.reach, self: null }), await todayIn(ctx)))

const show = serve(api.showObjection)
  .about(aboutObjection)
  .by(async (_, ctx, found) => {
    const row = there(found)
    const account = accountOf(ctx).accountId
    const mayDecide = row.state === 'menunggu-putusan' && holds(ctx.actor, 'objections.decide') && row.examinerId !== account
    return { objection: await wholeOf(ctx, row), mayDecide }
  })

const aboutPerson = async ({ personId }: { personId: string }, ctx: Parameters<typeof todayIn>[0]) => {
  const person = await personById(ctx.tx, personId)
  return { subjects: [person.id], unitPath: person.unitPath, object: person }
}

const resultsOf = serve(api.listResultsOf)
  .about(aboutPerson)
  .by(async ({ personId }, ctx) => {
    const found = await objectables(ctx.tx, personId)
    return {
      results: found.map(({ sittingId, eventTitle, assessedOn, handedOn, fileUntil, blocked }) => ({
        ...{ sittingId, eventTitle, assessedOn, handedOn, fileUntil, blocked },
      })),
      today: (await todayIn(ctx)).today,
    }
  })

const register = serve(api.registerObjection)
  .about(aboutPerson)
  .by(async ({ personId, sittingId, reason, receivedOn }, ctx) => {
    const by = accountOf(ctx).accountId
    const filed = await fileObjection(ctx.tx, { personId, sittingId, reason, channel: 'kertas', filedOn: receivedOn, by, now: ctx.now })
    const { id, number, late } = filed
    const data = { number, channel: 'kertas', late, sittingId }
    await record(ctx, 'objections.filed', { object: `objection:${id}`, subjects: [personId], data })
    return { id, number, late }
  })

const attachFile = serve(api.attachFile)
  .about(aboutLocked)
  .by(async (_, ctx, found) => attach(ctx, there(found)))

const downloadAttachment = serve(api.downloadAttachment)
  .about(aboutObjection)
  .by(async ({ fileId }, ctx, found) => {
    const row = there(found)
    const { name, type, bytes } = await attachmentById(ctx.tx, { objectionId: row.id, fileId })
    await record(ctx, 'objections.file-read', { object: `objection:${row.id}`, subjects: [row.personId], data: { fileId } })
    return { name, type, body: bytes }
  })

const decideLateness = serve(api.decideLateness)
  .about(aboutLocked)
  .by(async ({ accepted, reason }, ctx, found) => {
    const row = there(found)
    const by = accountOf(ctx).accountId
    const state = stepOf(row, accepted ? 'accept-late' : 'refuse-late')
    const { today } = await todayIn(ctx)
    const days = (await policyAt(ctx.tx, today)).values['objection.answer-days']
    await writeLateness(ctx.tx, row.id, { state, reason, answerDue: accepted ? dayAfter(today, days) : null, by, now: ctx.now })
    if (!accepted) await releaseResult(ctx.tx, { object: holdName(row.id), now: ctx.now })
    const act = accepted ? 'objections.late-accepted' : 'objections.late-refused'
    await record(ctx, act, { object: `objection:${row.id}`, subjects: [row.personId], reason })
    return {}
  })

const listCandidates = serve(api.listCandidates)
  .about(aboutObjection)
  .by(async (_, ctx, found) => ({
    candidates: await candidatesFor(ctx.tx, { objectionId: there(found).id, today: (await todayIn(ctx)).today }),
  }))

const assignExaminer = serve(api.assignExaminer)
  .about(aboutLocked)
  .by(async ({ accountId }, ctx, found) => {
    const row = there(found)
    const by = accountOf(ctx).accountId
    const state = stepOf(row, 'assign')
    const candidates = await candidatesFor(ctx.tx, { objectionId: row.id, today: (await todayIn(ctx)).today })
    const chosen = candidates.find((one) => one.accountId === accountId)
    if (!chosen || chosen.bars.length > 0) throw refuse('objections.examiner-barred', 409, { bars: chosen?.bars ?? [] })
    await writeExaminer(ctx.tx, row.id, { state, examinerId: accountId, by, now: ctx.now })
    const data = { examiner: accountId, before: row.examinerId }
    await record(ctx, 'objections.examiner-assigned', { object: `objection:${row.id}`, subjects: [row.personId], data })
    return {}
  })

const downloadAnswer = serve(api.downloadAnswer)
  .about(aboutObjection)
  .by(async (_, ctx, found) => answerFile(ctx, there(found)))

const listRetests = serve(api.listRetests)
  .about(inList)
  .by(async ({ eventId }, ctx) => {
    const { zone } = await todayIn(ctx)
    const found = await retestsOf(ctx.tx, eventId)
    const seen = found.filter(({ unitPath }) => ctx.reach === 'all' || unitPath.some((unit) => ctx.reach.includes(unit)))
    return {
      people: seen.map((row) => ({
        ...{ personId: row.personId, name: fullName(row), nip: row.nip, unitName: row.unitName, number: numberOf(row), done: row.done },
        decidedOn: localDate(row.decidedAt ?? ctx.now, zone),
      })),
    }
  })

export const deskRoutes: readonly Route[] = [
  ...[list, exportList, statistics, show, resultsOf, register, attachFile, downloadAttachment],
  ...[decideLateness, listCandidates, assignExaminer, downloadAnswer, listRetests],
]
