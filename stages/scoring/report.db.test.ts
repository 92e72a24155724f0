import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hall, hall } from '../../test/world/closed-sitting.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { pdfPages } from '../../test/world/pdf-text.ts'
import { closePress } from '../documents/press.ts'
import * as documents from '../documents/store.ts'
import { newPolicy } from '../standards/new-policy.ts'
import { insertPolicy, policyAt } from '../standards/store.ts'
import { scoreSitting } from './jobs.ts'
import { jobs } from './report-jobs.ts'

const now = new Date('2023-12-18T05:00:00Z')
const actor = { kind: 'system', job: 'uji' } as const
const bare = (words: string) => words.replace(/\s/g, '')

let fresh: FreshDatabase
let room: Hall

beforeAll(async () => {
  fresh = await freshDatabase()
  room = await hall(fresh.db, { count: 6, opensAt: new Date('2023-12-18T00:30:00Z'), now })
  const letterhead = ['Pemerintah Kabupaten Contoh', 'Badan Kepegawaian']
  const place = { name: 'Kabupaten Contoh', kind: 'kabupaten', address: 'Jalan Contoh 1', city: 'Kota Contoh', zone: 'WIB' }
  const logo = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="56"><path d="M4 4h40v26L24 52 4 30z" fill="#0b6b62"/></svg>',
  )
  await fresh.db
    .insertInto('register.agency')
    .values({ ...place, letterhead, logo, logoType: 'image/svg+xml', updatedAt: now })
    .execute()
})
afterAll(async () => {
  await closePress()
  await fresh.drop()
})

const score = (sittingId: string) => fresh.db.transaction().execute((tx) => scoreSitting({ tx, actor, now }, sittingId))
const print = (runId: string) => jobs['print-report']?.({ runId }, { db: fresh.db, clock: () => now, log: {} as never, address: null })
const printed = (runId: string) => documents.documentsOf(fresh.db, `run:${runId}`)

describe('the report of a scored sitting', () => {
  test('is printed from what the run stored, and kept under the run', async () => {
    const { id, personId, nip } = await room.sitting(room.best())
    const { runId } = await score(id)
    await print(runId)
    const [document] = await printed(runId)
    expect(document).toMatchObject({ kind: 'laporan-individual', version: 1, latest: true })
    expect((await printed(runId))[1]).toMatchObject({ kind: 'laporan-ringkas', version: 1, latest: true })
    const row = await documents.documentById(fresh.db, document?.id ?? '')
    expect(row.subjects).toEqual([personId])
    expect(row.unitPath.length).toBeGreaterThan(0)
    const text = pdfPages(await documents.pdfOf(fresh.db, row.id)).join('')
    for (const words of [
      `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}`,
      'Administrator, SKJ versi 1',
      'Tes situasi kerja, 9 soal (paling sedikit 1 tiap kompetensi), 20 menit',
    ])
      expect(text, words).toContain(bare(words))
    expect(text).toContain(bare('Jumlah level 31 dari standar 27, sama dengan 114,81 % JPM: Optimal'))
    expect(text).toContain(bare('Senin, 18 Desember 2023, 07.30–08.30 WIB, Aula, A, meja 1'))
    expect(text).toContain('CONTOH')
  })

  test('is printed once, however often it is asked for', async () => {
    const { runId } = await score((await room.sitting(room.best().slice(0, 4))).id)
    await print(runId)
    await print(runId)
    expect(await printed(runId)).toHaveLength(2)
  })

  test('of an earlier run is not printed after that of a later one, and is replaced by it', async () => {
    const { db } = fresh
    const sitting = await room.sitting(room.best().slice(1))
    const first = await score(sitting.id)
    await print(first.runId)
    const from = await policyAt(db, '2023-12-18')
    const changes = [{ key: 'category.pemetaan', value: { optimal: '99', cukup: '50' }, basis: 'Keputusan contoh', confirmed: false }]
    const rows = newPolicy(from, { effectiveFrom: '2023-12-18', changes })
    const policy = { title: 'Uji', effectiveFrom: '2023-12-18', note: 'uji', basedOn: from.id, rows, createdBy: 'Uji', now }
    await db.transaction().execute((tx) => insertPolicy(tx, policy))
    const second = await score(sitting.id)
    expect(second.added).toBe(true)
    await print(second.runId)
    await print(first.runId)
    expect((await printed(first.runId))[0]).toMatchObject({ version: 1, latest: false })
    expect(await printed(first.runId)).toHaveLength(2)
    expect((await printed(second.runId))[0]).toMatchObject({ version: 2, latest: true })
  })

  test('says so where a competency has no level', async () => {
    const { runId } = await score((await room.sitting(room.best().slice(0, 8), { items: 8 })).id)
    await print(runId)
    const text = pdfPages(await documents.pdfOf(fresh.db, (await printed(runId))[0]?.id ?? '')).join('')
    expect(text).toContain(bare('JPM tidak dihitung.'))
  })

  test('tells one score and no level while the instrument is in trial', async () => {
    const instrument = await fresh.db.selectFrom('instruments.instrument').select('id').executeTakeFirstOrThrow()
    const status = { status: 'uji-coba', evidence: 'Kembali ke uji coba', decidedOn: '2023-12-17', version: 90 }
    await fresh.db
      .insertInto('instruments.status')
      .values({ ...status, instrumentId: instrument.id, createdAt: now })
      .execute()
    const { runId } = await score((await room.sitting(room.best())).id)
    await print(runId)
    const documentsOfRun = await printed(runId)
    expect(documentsOfRun.map((one) => one.kind)).toEqual(['laporan-uji-coba'])
    const text = pdfPages(await documents.pdfOf(fresh.db, documentsOfRun[0]?.id ?? '')).join('')
    expect(text).toContain(bare('Skor umum 100,0 dari 100, rentang ketelitian 100,0–100,0: Pita atas.'))
    expect(text).toContain(bare('Uji coba alat ukur, bukan dasar keputusan apa pun'))
    expect(text).not.toMatch(/JPM|Optimal|KurangOptimal|Radar|level3|Selisih/)
  })
})
