// Slips for the people of an event, a unit or a list: looked at first, printed by a job, fetched once, ticked off.
import { zipSync } from 'fflate'
import { enqueue } from '../../../database/announce.ts'
import { instantOf, localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import type { LeftOut } from '../../access/slips/slip.ts'
import * as api from '../../access/slips/slip-api.ts'
import * as slips from '../../access/slips/slip-store.ts'
import { record } from '../../audit/store.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import { keepPrinted, pdfOf } from '../../documents/store.ts'
import { findAgency, unitPathOf } from '../../register/store.ts'
import { meantBy } from './choice-store.ts'
import { lastDay, slipLine } from './slip-jobs.ts'
import { receiptDraft } from './slip-print.ts'

const refuse = (code: api.SlipRefusal, status: 404 | 409 | 422 = 409) => new Refusal(code, {}, status)
const accountId = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.accountId : '')
const self = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.personId : null)

const leftOutLines = (of: Readonly<Record<string, number>>) => Object.entries(of).map(([why, people]) => ({ why: why as LeftOut, people }))

const zoneOf = async (ctx: Context): Promise<Zone> => (await findAgency(ctx.tx))?.zone as Zone

const lineOf = (row: slips.BatchRow, ctx: Context, zone: Zone): api.SlipBatchLine => ({
  ...{ id: row.id, title: row.title, askedBy: row.askedBy, state: row.state },
  ...{ slips: row.slips, made: row.made, received: row.received, used: row.used },
  mine: row.askedById === accountId(ctx),
  askedAt: row.askedAt.toISOString(),
  lapsesOn: lastDay(row.lapsesAt, zone),
})

/** A choice that names nobody is refused rather than taken for everybody. */
function checked(input: api.SlipChoice): api.SlipChoice {
  const given = { kegiatan: input.eventId, unit: input.unitId, daftar: input.nips?.length, orang: input.personIds?.length }[input.way]
  if (!given) throw refuse('access.slip-choice', 422)
  return input
}

const preview = serve(api.previewSlips)
  .about(inList)
  .by(async (input, ctx) => {
    const found = await meantBy(ctx.tx, checked(input), { reach: ctx.reach, self: self(ctx) })
    const units = Map.groupBy(found.people, (person) => person.officeId)
    return {
      title: found.title,
      slips: found.people.length,
      again: found.people.filter((person) => person.verdict === 'ulang').length,
      units: [...units].map(([unitId, people]) => ({ unitId, name: people[0]?.officeName ?? '', slips: people.length })),
      leftOut: leftOutLines(found.leftOut as Record<string, number>),
      unknown: found.unknown.slice(0, 50),
    }
  })

const issue = serve(api.issueSlips)
  .about(inList)
  .by(async (input, ctx) => {
    const found = await meantBy(ctx.tx, checked(input), { reach: ctx.reach, self: self(ctx) })
    if (found.people.length === 0) throw refuse('access.slip-nobody', 422)
    // at the end of the last day, not in the middle of it
    const zone = await zoneOf(ctx)
    const lapsesAt = instantOf(localDate(new Date(ctx.now.getTime() + (input.days + 1) * 86_400_000), zone), '00:00', zone)
    const id = await slips.appendBatch(ctx.tx, {
      ...{ title: found.title, eventId: found.eventId, by: accountId(ctx), now: ctx.now, lapsesAt },
      leftOut: found.leftOut as Record<string, number>,
      people: found.people,
    })
    await enqueue(ctx.tx, 'access-print-slips', { batchId: id }, `access-print-slips:${id}`)
    await record(ctx, 'access.slips-asked', {
      object: `slip-batch:${id}`,
      subjects: found.people.map((person) => person.personId),
      data: { slips: found.people.length, days: input.days, way: input.way },
    })
    return { id }
  })

const list = serve(api.listSlipBatches)
  .about(inList)
  .by(async (input, ctx) => {
    const zone = await zoneOf(ctx)
    const rows = await slips.batchLines(ctx.tx, { reach: ctx.reach, eventId: input.eventId })
    return { batches: rows.map((row) => lineOf(row, ctx, zone)) }
  })

const show = serve(api.showSlipBatch)
  .about(inList)
  .by(async (input, ctx) => {
    const batch = await slips.batchById(ctx.tx, input.id, ctx.reach)
    const units = await slips.unitsOfBatch(ctx.tx, input.id, ctx.reach)
    return {
      ...lineOf(batch, ctx, await zoneOf(ctx)),
      leftOut: leftOutLines(batch.leftOut),
      units: units.map((unit) => ({ ...unit, fetchedAt: unit.fetchedAt?.toISOString() ?? null })),
    }
  })

/** A unit of a batch: whoever reaches the unit sees its people. */
const theUnit = async (input: { unitId: string }, ctx: Context) => {
  const unitPath = await unitPathOf(ctx.tx, input.unitId)
  return { subjects: [], unitPath, object: unitPath }
}

const listOfUnit = serve(api.listSlips)
  .about(theUnit)
  .by(async (input, ctx) => {
    const batch = await slips.batchById(ctx.tx, input.id)
    const rows = await slips.slipsOf(ctx.tx, input.id, input.unitId)
    return {
      slips: rows.map((row) => ({
        ...slipLine(row),
        ...{ id: row.id, receivedOn: row.receivedOn, state: slips.slipState(row, batch, ctx.now) },
      })),
    }
  })

const mark = serve(api.markSlips)
  .about(async (input, ctx) => {
    const marked = new Set(input.slipIds)
    const rows = (await slips.slipsOf(ctx.tx, input.id, input.unitId)).filter((row) => marked.has(row.id))
    return { subjects: rows.map((row) => row.personId), unitPath: await unitPathOf(ctx.tx, input.unitId), object: undefined }
  })
  .by(async (input, ctx) => {
    const subjects = await slips.markReceived(ctx.tx, { ...input, batchId: input.id })
    const data = { unit: input.unitId, slips: subjects.length, receivedOn: input.receivedOn }
    await record(ctx, 'access.slips-received', { object: `slip-batch:${input.id}`, subjects, data })
    return {}
  })

const fileName = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

const fetchPapers = serve(api.fetchSlips)
  .about(inList)
  .by(async (input, ctx) => {
    const batch = await slips.batchById(ctx.tx, input.id, ctx.reach)
    if (batch.askedById !== accountId(ctx)) throw refuse('access.slip-not-yours')
    const papers = await slips.takePapers(ctx.tx, { batchId: input.id, unitId: input.unitId, now: ctx.now })
    if (papers.length === 0) throw refuse(batch.state === 'selesai' ? 'access.slip-fetched' : 'access.slip-busy')
    const data = { units: papers.map((paper) => paper.unitId) }
    await record(ctx, 'access.slips-fetched', { object: `slip-batch:${input.id}`, data })
    const [first] = papers
    if (papers.length === 1 && first) return { name: `slip-masuk_${fileName(first.unit)}.pdf`, type: 'application/pdf', body: first.pdf }
    // PDFs are compressed already; the number keeps apart units of one name
    const files = papers.map(({ unit, pdf }, at) => [`${String(at + 1).padStart(2, '0')}_${fileName(unit)}.pdf`, pdf] as const)
    const body = Buffer.from(zipSync(Object.fromEntries(files), { level: 0, mtime: ctx.now }))
    return { name: `slip-masuk_${fileName(batch.title)}.zip`, type: 'application/zip', body }
  })

const printReceipt = serve(api.printSlipReceipt)
  .about(theUnit)
  .by(async (input, ctx, unitPath) => {
    const batch = await slips.batchById(ctx.tx, input.id)
    const rows = await slips.slipsOf(ctx.tx, input.id, input.unitId)
    const office = rows[0]?.office
    if (!office) throw refuse('access.slip-batch', 404)
    const draft = receiptDraft({
      ...{ title: batch.title, office, lines: rows.map(slipLine), head: await letterheadOf(ctx.tx), now: batch.askedAt },
      ...{ batchId: input.id, unitId: input.unitId, unitPath },
    })
    const kept = await keepPrinted(ctx, draft)
    return { name: `tanda-terima-slip_${fileName(office)}.pdf`, type: 'application/pdf', body: await pdfOf(ctx.tx, kept.id) }
  })

export const slipRoutes: readonly Route[] = [preview, issue, list, show, listOfUnit, mark, fetchPapers, printReceipt]
