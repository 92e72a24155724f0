// Printing the record of a day, and the file that proves the audit record against it.
import { sql } from 'kysely'
import { canonical, type Json } from '../../../kit/canonical.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, type FileReply, type Route, serve } from '../../../server/serve.ts'
import { chainState, record } from '../../audit/store.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import type { Draft } from '../../documents/print.ts'
import { keepPrinted, pdfOf } from '../../documents/store.ts'
import { eventById } from '../../events/store.ts'
import { findAgency } from '../../register/store.ts'
import type { InvigilationRefusal } from '../api.ts'
import { factsOf } from '../record-store.ts'
import { type DayFacts, dayFacts, dayIdentities } from './day-facts.ts'
import { basisOf, type DayBasis, type DaySource, dayChanges, dayRecord, headFile } from './day-record.ts'
import * as api from './paper-api.ts'
import * as store from './paper-store.ts'

const refuse = (code: InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const wholeEvent = async () => ({ subjects: [], unitPath: [], object: undefined })

/** Sessions of the day that is meant, and everybody in them. */
async function ofDay(input: { id: string; date: string }, { tx }: Context) {
  const sessions = (await store.daySessions(tx, input.id)).filter((one) => one.date === input.date)
  const people = await store.peopleIn(
    tx,
    sessions.map((one) => one.id),
  )
  return { subjects: people.ids, unitPath: [], object: { sessions, nips: people.nips } }
}

const same = (a: unknown, b: unknown) => canonical(a as Json) === canonical(b as Json)

/** The day's facts; refused while a room is open, has no record, or says something else by now. */
async function readyFacts(tx: Context['tx'], sessions: readonly store.DaySession[]): Promise<DayFacts> {
  if (sessions.length === 0) throw refuse('invigilation.day-empty', {}, 404)
  const named = (list: readonly store.DaySession[]) => ({
    count: list.length,
    rooms: list.map((one) => `${one.venue}, ${one.room} ${one.starts}`),
  })
  const open = sessions.filter((one) => one.version === null || !one.closed)
  if (open.length > 0) throw refuse('invigilation.day-open', named(open))
  const rooms = await store.dayRoomsOf(tx, sessions)
  const stale: store.DaySession[] = []
  for (const session of sessions) {
    const printed = rooms.find((one) => one.sessionId === session.id)?.facts
    if (!printed || !same(printed, await factsOf(tx, session.id))) stale.push(session)
  }
  if (stale.length > 0) throw refuse('invigilation.day-stale', named(stale))
  const facts = dayFacts(rooms)
  if (dayIdentities(facts).some((one) => !one.holds)) throw refuse('invigilation.does-not-add-up')
  return facts
}

const printDayRecord = serve(api.printDayRecord)
  .about(ofDay)
  .by(async (input, ctx, { sessions, nips }) => {
    const event = await eventById(ctx.tx, input.id)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`berita-acara-harian ${event.id} ${input.date}`}, 0))`.execute(ctx.tx)
    if (input.signers.some((one) => one.nip && nips.includes(one.nip))) throw refuse('invigilation.signer-concerned', {}, 422)
    const facts = await readyFacts(ctx.tx, sessions)
    const { head } = await chainState(ctx.tx)
    const chain = head && { number: head.number, hash: head.hash.toString('hex'), sealedAt: head.sealedAt.toISOString() }
    const [newest] = await store.versionsWith<DayBasis>(ctx.tx, store.daySeries(event.id, input.date))
    const of = { facts, chain, signers: input.signers, note: input.note, date: input.date }
    const basis = basisOf(of)
    // a later head alone is no reason for another paper
    if (newest && same({ ...newest.basis, chain: null }, { ...basis, chain: null }))
      return { version: newest.version, documentId: newest.id, added: false }
    const names = new Map(sessions.map((one) => [one.id, `${one.venue}, ${one.room}`]))
    const changes = newest ? dayChanges(newest.basis, basis, (id) => names.get(id) ?? 'Ruang') : []
    const { files, ...house } = await letterheadOf(ctx.tx)
    const order = [event.orderTitle, event.orderNumber].filter(Boolean).join(' ')
    const about = { id: event.id, title: event.title, order, zone: event.zone }
    const source: DaySource = { ...house, ...of, event: about, version: (newest?.version ?? 0) + 1, changes, printedAt: ctx.now }
    const { subjects } = await ofDay(input, ctx)
    const kept = await keepPrinted(ctx, draftOf(source, { files, subjects }))
    await record(ctx, 'invigilation.day-record-printed', {
      object: `event:${event.id}`,
      subjects,
      data: { date: input.date, version: kept.version, rooms: sessions.length, block: chain?.number ?? null, document: kept.id },
    })
    return { version: kept.version, documentId: kept.id, added: kept.added }
  })

function draftOf(source: DaySource, of: Pick<Draft, 'files' | 'subjects'>): Draft {
  const data = dayRecord(source)
  return {
    ...store.daySeries(source.event.id, source.date),
    ...of,
    title: data.frame.title,
    object: `event:${source.event.id}`,
    unitPath: [],
    template: 'stages/invigilation/papers/laporan.typ',
    data: data as unknown as Draft['data'],
  }
}

async function versionOf(tx: Context['tx'], of: { id: string; date: string; version: number }) {
  const found = (await store.versionsWith<DayBasis>(tx, store.daySeries(of.id, of.date))).find((one) => one.version === of.version)
  if (!found) throw refuse('invigilation.record-unknown', {}, 404)
  return found
}

const downloadDayRecord = serve(api.downloadDayRecord)
  .about(wholeEvent)
  .by(async (input, ctx): Promise<FileReply> => {
    const found = await versionOf(ctx.tx, input)
    const data = { date: input.date, version: found.version }
    await record(ctx, 'invigilation.day-record-downloaded', { object: `event:${input.id}`, data })
    const name = `berita-acara-harian-${input.date}-${found.version}.pdf`
    return { name, type: 'application/pdf', body: await pdfOf(ctx.tx, found.id), inline: true }
  })

const downloadChainHead = serve(api.downloadChainHead)
  .about(wholeEvent)
  .by(async (input, ctx): Promise<FileReply> => {
    const event = await eventById(ctx.tx, input.id)
    const found = await versionOf(ctx.tx, input)
    const sessions = (await store.daySessions(ctx.tx, event.id)).filter((one) => found.basis.rooms.some((room) => room.id === one.id))
    const rooms = await store.dayRoomsOf(ctx.tx, sessions)
    const text = headFile({
      agency: (await findAgency(ctx.tx))?.name ?? '',
      event: event.title,
      version: found.version,
      fingerprint: found.fingerprint,
      basis: found.basis,
      rooms: rooms.map((one) => ({ name: `${one.venue}, ${one.room} ${one.starts}`, version: one.version, root: one.facts.root })),
    })
    await record(ctx, 'invigilation.chain-head-downloaded', {
      object: `event:${event.id}`,
      data: { date: input.date, version: found.version },
    })
    return { name: `kepala-jejak-audit-${input.date}.txt`, type: 'text/plain; charset=utf-8', body: Buffer.from(text) }
  })

export const dayRecordRoutes: readonly Route[] = [printDayRecord, downloadDayRecord, downloadChainHead]
