import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kit/permission.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { reportSource } from '../../test/world/report-source.ts'
import { type ReportSource, reportOf } from '../scoring/report.ts'
import { reportCharts } from '../scoring/report-charts.ts'
import { dataHash, fingerprint, fingerprintWords } from './fingerprint.ts'
import { closePress } from './press.ts'
import { type Draft, print } from './print.ts'
import * as store from './store.ts'

const now = new Date('2024-01-10T18:30:00Z')
const actor: Actor = { kind: 'system', job: 'print-report' }
const person = '01890000-0000-7000-8000-000000000001'
const other = '01890000-0000-7000-8000-000000000002'
const unit = '01890000-0000-7000-8000-00000000000a'
const office = '01890000-0000-7000-8000-00000000000b'
const elsewhere = '01890000-0000-7000-8000-00000000000c'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(async () => {
  await closePress()
  await fresh.drop()
})

function draftOf(object: string, change: Partial<ReportSource> = {}, more: Partial<Draft> = {}): Draft {
  const source = reportSource(change)
  const data = reportOf(source)
  const place = { subjects: [person], unitPath: [unit, office], series: `sitting:${object}`, ...more }
  const files = reportCharts(source)
  const template = 'stages/scoring/laporan-individual.typ'
  return { kind: 'laporan-individual', title: data.frame.title, object: `run:${object}`, template, data, files, ...place }
}
const keep = (draft: Draft) => store.printAndKeep(fresh.db, draft, { address: null, actor, now })
const all = { reach: 'all' as const, reader: null }
const window = { offset: 0, limit: 50 }

describe('keeping documents', () => {
  it('keeps what was printed, with its hashes and an entry in the record', async () => {
    const draft = draftOf('a')
    const kept = await keep(draft)
    expect(kept).toMatchObject({ version: 1, added: true })
    const row = await fresh.db.selectFrom('documents.document').selectAll().where('id', '=', kept.id).executeTakeFirstOrThrow()
    expect(row.pdf.equals((await print(draft, null)).pdf)).toBe(true)
    expect(row.pdfHash.equals(createHash('sha256').update(row.pdf).digest())).toBe(true)
    // the hash can be made again from what the database holds
    expect(dataHash(row.data as never).equals(row.dataHash)).toBe(true)
    const entry = await fresh.db.selectFrom('audit.entry').selectAll().where('object', '=', `document:${kept.id}`).executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ act: 'documents.document-kept', subjects: [person] })
    expect(JSON.stringify(entry.data)).not.toContain('Wartini')
  })

  it('prints nothing again that says and looks the same', async () => {
    const first = await keep(draftOf('b'))
    expect(await keep(draftOf('b'))).toEqual({ id: first.id, version: 1, added: false })
  })

  it('counts versions in the series: a new run replaces the report of the old one', async () => {
    const base = reportSource()
    await keep(draftOf('c1', {}, { series: 'sitting:c' }))
    const second = await keep(draftOf('c2', { run: { ...base.run, number: 2 } }, { series: 'sitting:c' }))
    expect(second).toMatchObject({ version: 2, added: true })
    expect((await store.documentsOf(fresh.db, 'run:c1'))[0]).toMatchObject({ version: 1, latest: false })
    expect((await store.documentsOf(fresh.db, 'run:c2'))[0]).toMatchObject({ version: 2, latest: true, pages: 3 })
  })

  it('gives one version to eight printings at the same time', async () => {
    const kept = await Promise.all(Array.from({ length: 8 }, () => keep(draftOf('d'))))
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1)
    expect(kept.filter(({ added }) => added)).toHaveLength(1)
  })

  it('numbers different documents of one series without a hole', async () => {
    const base = reportSource()
    const drafts = Array.from({ length: 5 }, (_, at) =>
      draftOf(`e${at}`, { run: { ...base.run, number: at + 1 } }, { series: 'sitting:e' }),
    )
    const kept = await Promise.all(drafts.map(keep))
    expect(kept.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5])
  })

  it('lets nobody change or remove what was printed', async () => {
    const { id } = await keep(draftOf('f'))
    await expect(fresh.db.updateTable('documents.document').set({ title: 'x' }).where('id', '=', id).execute()).rejects.toThrow(
      /kept as it was/,
    )
    await expect(fresh.db.deleteFrom('documents.document').where('id', '=', id).execute()).rejects.toThrow(/kept as it was/)
  })

  it('hands out no bytes that are not those it printed', async () => {
    const { id } = await keep(draftOf('g'))
    expect((await store.pdfOf(fresh.db, id)).subarray(0, 5).toString()).toBe('%PDF-')
    await fresh.pool.query('alter table documents.document disable trigger user')
    await fresh.pool.query(`update documents.document set pdf = pdf || '\\x00' where id = $1`, [id])
    await fresh.pool.query('alter table documents.document enable trigger user')
    await expect(store.pdfOf(fresh.db, id)).rejects.toThrow(/not as it was printed/)
  })
})

describe('who sees which documents', () => {
  it('keeps to the reach of the reader and leaves the own case out', async () => {
    const own = await keep(draftOf('h', {}, { subjects: [other], unitPath: [elsewhere] }))
    const listed = async (who: { reach: 'all' | readonly string[]; reader: string | null }) =>
      (await store.documentWindow(fresh.db, window, who)).documents.map(({ id }) => id)
    expect(await listed(all)).toContain(own.id)
    expect(await listed({ reach: [elsewhere], reader: null })).toEqual([own.id])
    expect(await listed({ reach: [office], reader: null })).not.toContain(own.id)
    expect(await listed({ reach: [], reader: null })).toEqual([])
    expect(await listed({ reach: 'all', reader: other })).not.toContain(own.id)
  })

  it('narrows by object and person and counts what it does not show', async () => {
    const base = reportSource()
    for (const number of [1, 2, 3]) await keep(draftOf('i', { run: { ...base.run, number } }))
    const found = await store.documentWindow(fresh.db, { object: 'run:i', personId: person, offset: 0, limit: 2 }, all)
    expect(found.total).toBe(3)
    expect(found.documents).toHaveLength(2)
  })

  it('refuses an unknown document', async () => {
    await expect(store.documentById(fresh.db, other)).rejects.toMatchObject({ code: 'documents.no-document', status: 404 })
  })
})

describe('whether a paper is genuine', () => {
  it('knows what it printed, by the fingerprint as a person types it, and says nothing of its content', async () => {
    const draft = draftOf('j')
    await keep(draft)
    const typed = fingerprintWords(fingerprint(dataHash(draft.data))).toUpperCase()
    // 18.30 UTC is the next day in WIB
    const said = await store.checkFingerprint(fresh.db, typed)
    expect(said).toEqual({ kind: 'laporan-individual', madeOn: '2024-01-11', example: true, current: expect.any(Boolean) })
  })

  it('tells that a newer version replaced it', async () => {
    const base = reportSource()
    const old = draftOf('k1', { run: { ...base.run, number: 71 } }, { series: 'sitting:k' })
    await keep(old)
    expect(await store.checkFingerprint(fresh.db, fingerprint(dataHash(old.data)))).toMatchObject({ current: true })
    await keep(draftOf('k2', { run: { ...base.run, number: 72 } }, { series: 'sitting:k' }))
    expect(await store.checkFingerprint(fresh.db, fingerprint(dataHash(old.data)))).toMatchObject({ current: false })
  })

  it('knows nothing else', async () => {
    for (const text of ['', 'abc', '0000 0000 0000 0000 0000', "' or 1=1 --"])
      expect(await store.checkFingerprint(fresh.db, text)).toBeNull()
  })
})
