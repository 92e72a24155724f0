// Results of an event as a whole. The list leaves out the reader's own result; paper and workbook are about everybody
// in them, so that whoever is among them is refused and a substitute takes them out (domain office 10).
import { enqueue } from '../../../database/announce.ts'
import type { Db } from '../../../database/db.ts'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { dateWords } from '../../../kit/wording.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { holds } from '../../access/may-act.ts'
import { record } from '../../audit/store.ts'
import { copyOf, readerOf } from '../../documents/copy-store.ts'
import { dataHash, fingerprint, fingerprintWords } from '../../documents/fingerprint.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import type { Draft } from '../../documents/print.ts'
import { keepPrinted } from '../../documents/store.ts'
import { eventById } from '../../events/store.ts'
import { policyAt } from '../../standards/store.ts'
import type { ScoringRefusal } from '../api.ts'
import { recordLook } from '../own/look-store.ts'
import { ceilingsOf } from '../quality/precision-store.ts'
import { mostEntries, remainingSeconds } from './pack.ts'
import * as packs from './pack-store.ts'
import { ceilingWords, isNear, percentOf, type RecapRow, rangeOf, recapOf, stateOf } from './recap.ts'
import * as api from './recap-api.ts'
import { factLines, type RecapFacts, recapPaperOf, standingWords } from './recap-paper.ts'
import { recapEvents, recapRows } from './recap-store.ts'
import { recapBook } from './recap-workbook.ts'

const refuse = (code: ScoringRefusal, status: Refusal['status'] = 409) => new Refusal(code, {}, status)
const ownOf = ({ actor }: Context) => (actor.kind === 'account' ? actor.personId : null)
const todayOf = async ({ tx, now }: Context) => {
  const agency = await tx.selectFrom('register.agency').select('zone').executeTakeFirst()
  return localDate(now, (agency?.zone ?? 'WIB') as Zone)
}

const listRecaps = serve(api.listRecaps)
  .about(inList)
  .by(async (_, { tx }) => ({ events: await recapEvents(tx) }))

const showRecap = serve(api.showRecap)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const { tx, reach, actor } = ctx
    const event = await eventById(tx, id)
    const section = holds(actor, 'results.export')
    const least = (await policyAt(tx, await todayOf(ctx))).values['minimum-cell']
    const own = ownOf(ctx)
    const within = (await recapRows(tx, id)).filter((row) => reach === 'all' || row.unitPath.some((unit) => reach.includes(unit)))
    const rows = within.filter((row) => row.personId !== own)
    // counts are of everybody in reach: one who is left out of the list would show by the difference
    const counts = recapOf(within, section ? null : least)
    const opened = section ? rows.filter((row) => stateOf(row) === 'result') : []
    await recordLook(ctx, { act: 'scoring.results-listed', object: `event:${id}`, personIds: opened.map((row) => row.personId) })
    const ceilings = (await ceilingsOf(tx, id)).filter((one) => one.above && (section || one.n >= least) && reach === 'all')
    return {
      event: { id, title: event.title, standing: event.standing ?? ('pemetaan-internal' as const) },
      ...{ ...factsOf(within), section, least },
      ...{ total: counts.total, waiting: counts.waiting, trial: counts.trial, near: counts.near },
      categories: [...counts.categories],
      classes: counts.classes.map((one) => ({ ...one, categories: [...one.categories] })),
      ceilings: ceilings.map(ceilingWords),
      diverted: within.length - rows.length,
      rows: rows.map((row) => lineOf(row, section)),
    }
  })

function factsOf(rows: readonly RecapRow[]) {
  const each = <T>(of: (row: RecapRow) => T) => [...new Set(rows.map(of))].sort()
  return {
    statuses: each((row) => row.instrumentStatus),
    policyVersions: each((row) => row.policyVersion),
    standardVersions: each((row) => row.standardVersion),
  }
}

function lineOf(row: RecapRow, section: boolean) {
  const { runId, nip, name, unit, office } = row
  // that a result is incomplete says something of the person: for the section alone
  const state = !section && stateOf(row) === 'incomplete' ? 'result' : stateOf(row)
  const told = section && state === 'result'
  return {
    ...{ runId, nip, name, unit, office, class: row.class, state },
    percent: told ? percentOf(row) : null,
    range: told ? rangeOf(row) : null,
    category: told ? row.category : null,
    near: told && isNear(row),
  }
}

/** About everybody in the event. @throws Refusal scoring.no-recap */
const aboutAll = async ({ id }: { id: string }, { tx }: Context) => {
  const rows = await recapRows(tx, id)
  return { subjects: rows.map((row) => row.personId), unitPath: [], object: rows }
}

const recapPaper = serve(api.recapPaper)
  .about(aboutAll)
  .by(async ({ id }, ctx, rows) => {
    const draft = await draftOf(ctx, id, rows)
    const kept = await keepPrinted(ctx, draft)
    const body = await copyOf(ctx, kept.id, await readerOf(ctx.tx, ctx.actor))
    return { name: `rekap-kegiatan-${fingerprint(dataHash(draft.data))}.pdf`, type: 'application/pdf', body, inline: true }
  })

async function draftOf(ctx: Context, id: string, rows: readonly RecapRow[]): Promise<Draft> {
  if (rows.length === 0) throw refuse('scoring.no-recap', 404)
  const event = await eventById(ctx.tx, id)
  const { agency, installation, files } = await letterheadOf(ctx.tx)
  const data = recapPaperOf({
    ...{ installation, agency, rows, simulated: event.simulated, facts: factsOf(rows) },
    event: { title: event.title, standing: event.standing ?? 'pemetaan-internal', startsOn: event.startsOn, endsOn: event.endsOn },
    ceilings: await ceilingsOf(ctx.tx, id),
    counts: recapOf(rows, null),
    madeAt: await madeAtOf(ctx, rows),
  })
  const place = { object: `event:${id}`, series: `event:${id}`, subjects: rows.map((row) => row.personId), unitPath: [] }
  return { kind: 'rekap-kegiatan', title: data.frame.title, ...place, template: 'stages/scoring/recap/rekap-kegiatan.typ', data, files }
}

/** When the last of the results was made. */
async function madeAtOf({ tx, now }: Context, rows: readonly RecapRow[]): Promise<Date> {
  const row = await tx
    .selectFrom('scoring.run')
    .select((at) => at.fn.max('scoredAt').as('at'))
    .where(
      'id',
      'in',
      rows.map((one) => one.runId),
    )
    .executeTakeFirst()
  return row?.at ?? now
}

const recapWorkbook = serve(api.recapWorkbook)
  .about(aboutAll)
  .by(async ({ id }, ctx, rows) => {
    if (rows.length === 0) throw refuse('scoring.no-recap', 404)
    const event = await eventById(ctx.tx, id)
    const facts: RecapFacts = factsOf(rows)
    const hash = fingerprint(dataHash(rows.map(({ margin, ...row }) => ({ ...row, margin })) as never))
    const reader = await readerOf(ctx.tx, ctx.actor)
    const head = {
      title: `REKAP HASIL KEGIATAN: ${event.title}`,
      lines: [
        `RAHASIA. ${standingWords[event.standing ?? 'pemetaan-internal']}.`,
        factLines(facts).join(' '),
        `Menurut perangkat daerah dan nama, tanpa peringkat. Sidik isi ${fingerprintWords(hash)}, tercatat di Jejak Audit.`,
        `Salinan untuk ${reader}, ${dateWords(await todayOf(ctx))}.`,
      ],
    }
    const body = await recapBook(head, rows, recapOf(rows, null))
    const subjects = rows.map((row) => row.personId)
    await record(ctx, 'scoring.recap-exported', { object: `event:${id}`, subjects, data: { rows: rows.length, fingerprint: hash } })
    return { name: `rekap-kegiatan-${hash}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body }
  })

const wholeEvent = async () => ({ subjects: [], unitPath: [], object: undefined })

const askPack = serve(api.askPack)
  .about(wholeEvent)
  .by(async ({ id, kinds }, ctx) => {
    if (ctx.actor.kind !== 'account') throw refuse('scoring.account-needed')
    const { accountId } = ctx.actor
    await eventById(ctx.tx, id, true)
    const standing = await packs.packsOf(ctx.tx, id)
    if (standing.some((one) => one.askedBy === accountId && ['menunggu', 'berjalan'].includes(one.state)))
      throw refuse('scoring.pack-running')
    const reader = await readerOf(ctx.tx, ctx.actor)
    const packId = await packs.appendPack(ctx.tx, { eventId: id, kinds, askedBy: accountId, without: ownOf(ctx), reader, now: ctx.now })
    const pack = packId && (await packs.findPack(ctx.tx, packId))
    if (!packId || !pack) throw refuse('scoring.nothing-to-pack')
    if (pack.total >= mostEntries) throw refuse('scoring.pack-too-big')
    await enqueue(ctx.tx, 'pack-reports', { packId }, `pack-reports:${packId}`)
    await record(ctx, 'scoring.pack-asked', { object: `event:${id}`, data: { pack: packId, documents: pack.total, kinds } })
    return { packId, total: pack.total }
  })

const listPacks = serve(api.listPacks)
  .about(wholeEvent)
  .by(async ({ id }, { tx, actor, now }) => ({
    packs: (await packs.packsOf(tx, id)).map((pack) => ({
      ...{ id: pack.id, kinds: pack.kinds, reader: pack.reader, state: pack.state, done: pack.done, total: pack.total },
      own: actor.kind === 'account' && actor.accountId === pack.askedBy,
      remainingSeconds: pack.state === 'berjalan' ? remainingSeconds({ ...pack, now }) : null,
      size: pack.size === null ? null : Number(pack.size),
      askedAt: pack.askedAt.toISOString(),
      keptUntil: pack.keptUntil.toISOString(),
    })),
  }))

/** The file is for who asked for it: every page of it carries that name. */
const packFile = serve(api.packFile)
  .about(wholeEvent)
  .by(async ({ id }, ctx) => {
    const pack = await packs.findPack(ctx.tx, id)
    if (!pack) throw refuse('scoring.no-pack', 404)
    if (ctx.actor.kind !== 'account' || ctx.actor.accountId !== pack.askedBy) throw refuse('scoring.pack-of-another', 403)
    if (pack.state === 'dihapus' || pack.keptUntil <= ctx.now) throw refuse('scoring.pack-gone', 404)
    if (pack.state !== 'selesai') throw refuse('scoring.pack-running')
    await record(ctx, 'scoring.pack-downloaded', { object: `event:${pack.eventId}`, data: { pack: id, documents: pack.total } })
    const name = `laporan-${id.slice(-8)}.zip`
    return { name, type: 'application/zip', body: (db: Db) => packs.piecesOf(db, id) }
  })

export const recapRoutes: readonly Route[] = [listRecaps, showRecap, recapPaper, recapWorkbook, askPack, listPacks, packFile]
