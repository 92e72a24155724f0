// The berita acara: how it would stand, printing a version, and its paper. What is printed stays; a
// later version says what is different in it.
import { sql } from 'kysely'
import { notify } from '../../database/live.ts'
import { canonical, type Json } from '../../kit/canonical.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type FileReply, type Route, serve } from '../../server/serve.ts'
import { chainState, record } from '../audit/store.ts'
import { letterheadOf } from '../documents/letterhead-store.ts'
import { type Draft, print } from '../documents/print.ts'
import { keepDocument, pdfOf } from '../documents/store.ts'
import type { InvigilationRefusal } from './api.ts'
import { officialRecord, type RecordSource } from './official-record.ts'
import * as api from './record-api.ts'
import { hindrancesOf, identitiesOf, recordChanges } from './record-facts.ts'
import * as store from './record-store.ts'
import { inRoom, type Session } from './room-concern-store.ts'

const refuse = (code: InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Whether two versions say the same, whatever the hour of printing. */
const same = (a: store.StoredRecord, b: store.StoredRecord) => canonical(a as unknown as Json) === canonical(b as unknown as Json)

const showRecord = serve(api.showRecord)
  .about(inRoom)
  .by(async (_, { tx }, session) => {
    const facts = await store.factsOf(tx, session.id)
    const versions = await store.versionsOf(tx, session.id)
    const newest = versions[0]
    return {
      counts: facts.counts,
      absent: facts.absent.map((one) => ({ ...one, numbers: [...one.numbers] })),
      unsynchronised: [...facts.unsynchronised],
      lateAnswers: facts.lateAnswers.map((one) => ({ ...one })),
      incidents: facts.incidents.length,
      accommodated: facts.accommodated,
      root: facts.root,
      receipts: facts.leaves.length,
      checks: identitiesOf(facts).map((one) => ({ ...one })),
      hindrances: hindrancesOf(facts, session.state === 'ditutup'),
      versions: versions.map(({ version, at, documentId, facts: kept, receipts }, nth) => ({
        version,
        at: at.toISOString(),
        documentId,
        root: kept.facts.root,
        receipts,
        changes: changesSince(versions[nth + 1]?.facts, kept),
      })),
      current: newest !== undefined && same(newest.facts, { ...newest.facts, facts }),
    }
  })

function changesSince(before: store.StoredRecord | undefined, after: store.StoredRecord): string[] {
  if (!before) return []
  const signers = canonical(before.signers as unknown as Json) === canonical(after.signers as unknown as Json)
  return [
    ...recordChanges(before.facts, after.facts),
    ...(signers ? [] : ['Penanda tangan diperbarui.']),
    ...(before.note === after.note ? [] : ['Catatan Pengawas Ruang diperbarui.']),
  ]
}

const printRecord = serve(api.printRecord)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    // two proctors who print at once get one version
    await sql`select pg_advisory_xact_lock(hashtextextended(${`berita-acara ${session.id}`}, 0))`.execute(ctx.tx)
    const signers = { proctors: input.proctors, responsible: input.responsible }
    const concerned = await store.nipsOf(ctx.tx, session.id)
    if ([...input.proctors, input.responsible].some((one) => one.nip && concerned.includes(one.nip)))
      throw refuse('invigilation.signer-concerned', {}, 422)
    const facts = await store.factsOf(ctx.tx, session.id)
    const [hindrance] = hindrancesOf(facts, session.state === 'ditutup')
    if (hindrance) throw refuse(hindrance, { count: facts.counts.belumDicatat + facts.counts.masihBerjalan })
    const stored: store.StoredRecord = { facts, signers, note: input.note }
    const newest = (await store.versionsOf(ctx.tx, session.id))[0]
    if (newest && same(newest.facts, stored)) return { version: newest.version, documentId: newest.documentId, added: false }
    return { ...(await printVersion(ctx, session, stored, newest)), added: true }
  })

type Newest = Awaited<ReturnType<typeof store.versionsOf>>[number] | undefined

async function printVersion(ctx: Context, session: Session, stored: store.StoredRecord, newest: Newest) {
  const version = (newest?.version ?? 0) + 1
  const { agency, installation, files } = await letterheadOf(ctx.tx)
  const { head } = await chainState(ctx.tx)
  const source: RecordSource = {
    installation,
    agency,
    ...stored,
    version,
    changes: changesSince(newest?.facts, stored),
    chain: head && { number: head.number, hash: head.hash.toString('hex') },
    printedAt: ctx.now,
  }
  const { subjects, unitPath } = await inRoom({ id: session.id }, ctx)
  const sealed = await print(draftOf(session.id, source, { files, subjects, unitPath }), ctx.address)
  const { id: documentId } = await keepDocument(ctx, sealed)
  const byAccount = ctx.actor.kind === 'account' ? ctx.actor.accountId : ''
  await store.appendVersion(ctx.tx, { sessionId: session.id, version, stored, documentId, at: ctx.now, byAccount })
  const { root, leaves } = stored.facts
  await record(ctx, 'invigilation.record-printed', {
    object: `session:${session.id}`,
    subjects,
    data: { version, root, receipts: leaves.length, document: documentId },
  })
  await notify(ctx.tx, session.id, 'record-printed')
  return { version, documentId }
}

/** The berita acara of a session, ready for the press. */
export function draftOf(sessionId: string, source: RecordSource, of: Pick<Draft, 'files' | 'subjects' | 'unitPath'>): Draft {
  const data = officialRecord(source)
  return {
    kind: 'berita-acara',
    title: data.frame.title,
    object: `session:${sessionId}`,
    series: `session:${sessionId}`,
    template: 'stages/invigilation/berita-acara.typ',
    data: data as unknown as Draft['data'],
    ...of,
  }
}

const downloadRecord = serve(api.downloadRecord)
  .about(inRoom)
  .by(async (input, ctx, session): Promise<FileReply> => {
    const { documentId, version } = await store.versionOf(ctx.tx, session.id, input.version)
    await record(ctx, 'invigilation.record-downloaded', { object: `session:${session.id}`, data: { version } })
    const name = `berita-acara-${session.room.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${version}.pdf`
    return { name, type: 'application/pdf', body: await pdfOf(ctx.tx, documentId) }
  })

export const recordRoutes: readonly Route[] = [showRecord, printRecord, downloadRecord]
