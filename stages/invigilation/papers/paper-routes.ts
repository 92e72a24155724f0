// What papers of days and of the event stand, printing the report, and asking for the package.
import { sql } from 'kysely'
import { enqueue } from '../../../database/announce.ts'
import { canonical, type Json } from '../../../kit/canonical.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, type FileReply, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import type { Draft } from '../../documents/print.ts'
import { keepPrinted, pdfOf } from '../../documents/store.ts'
import { eventById } from '../../events/store.ts'
import type { InvigilationRefusal } from '../api.ts'
import { tellFigures } from '../event/event-day-store.ts'
import type { PaperSigner } from './blocks.ts'
import type { DayBasis } from './day-record.ts'
import { dayRecordRoutes } from './day-routes.ts'
import { packageZip, pathWord } from './package.ts'
import * as packages from './package-store.ts'
import * as api from './paper-api.ts'
import * as store from './paper-store.ts'
import { eventReport, type ReportFacts } from './report.ts'
import { isOver, reportFacts } from './report-store.ts'

const refuse = (code: InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const wholeEvent = async () => ({ subjects: [], unitPath: [], object: undefined })
type ReportBasis = { readonly signers: readonly PaperSigner[]; readonly facts: ReportFacts }
const same = (a: unknown, b: unknown) => canonical(a as Json) === canonical(b as Json)

const listEventPapers = serve(api.listEventPapers)
  .about(wholeEvent)
  .by(async (input, { tx, now }) => {
    const event = await eventById(tx, input.id)
    const days = Map.groupBy(await store.daySessions(tx, event.id), (one) => one.date)
    const [report] = await store.versionsWith<ReportBasis>(tx, store.reportSeries(event.id))
    const made = await packages.findPackage(tx, event.id)
    return {
      days: await Promise.all([...days].map(([date, sessions]) => dayShown(tx, event.id, date, sessions))),
      report: {
        printed: report ? { version: report.version, at: report.madeAt.toISOString(), documentId: report.id, current: true } : null,
        hindrance: event.state === 'dibatalkan' ? ('event-over' as const) : (await isOver(tx, event, now)) ? null : ('not-over' as const),
      },
      package: made
        ? {
            ...{ state: made.state, done: made.done, total: made.total },
            ...{ askedAt: made.askedAt.toISOString(), finishedAt: made.finishedAt?.toISOString() ?? null },
          }
        : null,
      officials: await store.signatories(tx),
    }
  })

async function dayShown(tx: Context['tx'], eventId: string, date: string, sessions: readonly store.DaySession[]) {
  const [newest] = await store.versionsWith<DayBasis>(tx, store.daySeries(eventId, date))
  const said = new Map(newest?.basis.rooms.map((room) => [room.id, room.version]))
  const current = sessions.every((one) => said.get(one.id) === one.version)
  return {
    date,
    rooms: sessions.map((one) => ({
      ...{ sessionId: one.id, venue: one.venue, room: one.room, starts: one.starts, makeup: one.makeup },
      ...{ standing: store.standingOf(one), version: one.version },
    })),
    record: newest ? { version: newest.version, at: newest.madeAt.toISOString(), documentId: newest.id, current } : null,
  }
}

const printReport = serve(api.printReport)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`laporan-pelaksanaan ${event.id}`}, 0))`.execute(ctx.tx)
    if (event.state === 'dibatalkan') throw refuse('invigilation.event-over', { state: event.state })
    if (!(await isOver(ctx.tx, event, ctx.now))) throw refuse('invigilation.event-not-over')
    // a closed event keeps the figures it was closed with
    if (event.state !== 'ditutup') await tellFigures(ctx.tx, event.id, ctx.now)
    const facts = await reportFacts(ctx.tx, event.id, ctx.now)
    const [newest] = await store.versionsWith<ReportBasis>(ctx.tx, store.reportSeries(event.id))
    if (newest && same(newest.basis, { signers: input.signers, facts }))
      return { version: newest.version, documentId: newest.id, added: false }
    const { files, ...house } = await letterheadOf(ctx.tx)
    const version = (newest?.version ?? 0) + 1
    const { data, charts } = eventReport({ ...house, facts, signers: input.signers, version, printedAt: ctx.now })
    const draft: Draft = {
      ...store.reportSeries(event.id),
      title: data.frame.title,
      object: `event:${event.id}`,
      subjects: [],
      unitPath: [],
      template: 'stages/invigilation/papers/laporan.typ',
      data: data as unknown as Draft['data'],
      files: { ...files, ...charts },
    }
    const kept = await keepPrinted(ctx, draft)
    await record(ctx, 'invigilation.report-printed', { object: `event:${event.id}`, data: { version: kept.version, document: kept.id } })
    return { version: kept.version, documentId: kept.id, added: kept.added }
  })

const downloadReport = serve(api.downloadReport)
  .about(wholeEvent)
  .by(async (input, ctx): Promise<FileReply> => {
    const found = (await store.versionsWith(ctx.tx, store.reportSeries(input.id))).find((one) => one.version === input.version)
    if (!found) throw refuse('invigilation.record-unknown', {}, 404)
    await record(ctx, 'invigilation.report-downloaded', { object: `event:${input.id}`, data: { version: found.version } })
    const name = `laporan-pelaksanaan-${found.version}.pdf`
    return { name, type: 'application/pdf', body: await pdfOf(ctx.tx, found.id), inline: true }
  })

const askPackage = serve(api.askPackage)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id, true)
    const standing = await packages.findPackage(ctx.tx, event.id)
    if (standing && standing.state !== 'selesai') throw refuse('invigilation.package-running')
    const askedBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    const packageId = await packages.appendPackage(ctx.tx, { eventId: event.id, askedAt: ctx.now, askedBy })
    await enqueue(ctx.tx, 'invigilation-package', { packageId }, `invigilation-package:${packageId}`)
    await record(ctx, 'invigilation.package-asked', { object: `event:${event.id}` })
    return {}
  })

const downloadPackage = serve(api.downloadPackage)
  .about(wholeEvent)
  .by(async (input, ctx): Promise<FileReply> => {
    const event = await eventById(ctx.tx, input.id)
    const made = await packages.findPackage(ctx.tx, event.id, true)
    if (!made?.finishedAt) throw refuse('invigilation.package-missing', {}, 404)
    const parts = await packages.bodiesOf(ctx.tx, made.id)
    await record(ctx, 'invigilation.package-downloaded', { object: `event:${event.id}`, data: { files: parts.length } })
    return { name: `paket-${pathWord(event.title)}.zip`, type: 'application/zip', body: packageZip(parts, made.finishedAt) }
  })

export const eventPaperRoutes: readonly Route[] = [
  ...[listEventPapers, printReport, downloadReport, askPackage, downloadPackage],
  ...dayRecordRoutes,
]
