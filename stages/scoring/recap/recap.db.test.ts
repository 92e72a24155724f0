// An event's results as a whole: the recap for those who may see it, and all reports as one file that survives its maker.
import { unzipSync } from 'fflate'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClosedEvent, closedEvent } from '../../../test/world/closed-event.ts'
import { acceptBatch } from '../../../test/world/handed-over.ts'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { pdfPages } from '../../../test/world/pdf-text.ts'
import { checkFingerprint, listDocuments } from '../../documents/api.ts'
import { closePress } from '../../documents/press.ts'
import { processEvent } from '../event/event-api.ts'
import { packJobs } from './pack-jobs.ts'
import * as api from './recap-api.ts'

let house: TestHouse
let event: ClosedEvent
let id: string
const day = 86_400_000

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-18T05:00:00Z') })
  const { db, pool } = house.database
  event = await closedEvent(house.database, { opensAt: new Date('2023-12-18T01:00:00Z'), now: house.clock.now })
  id = event.id
  for (const role of ['ketua-tim', 'kepala-bkpsdm', 'admin-penilaian', 'pyb'] as const) await house.cookieOf(role)
  await pool.query('update access.account set person_id = $1 where id = $2', [event.slowed.personId, house.accountOf('ketua-tim')])
  await house.call(processEvent, { id }, 'admin-penilaian')
  await house.work()
  await acceptBatch({ db, pool }, id, [house.accountOf('ketua-tim'), house.accountOf('kepala-bkpsdm')], house.clock.now)
  await house.work()
}, 60_000)
afterAll(async () => {
  await closePress()
  await house?.close()
})

const count = async (table: string) => (await house.database.pool.query(`select count(*)::int as n from ${table}`)).rows[0].n as number

test('the recap goes by name, leaves the own result out, and tells small groups and figures to the section alone', async () => {
  const section = await house.call(api.showRecap, { id }, 'admin-penilaian')
  expect(section).toMatchObject({ section: true, total: 12, waiting: 0, trial: 0, diverted: 0, statuses: ['tervalidasi-internal'] })
  expect(section.classes[0]).toMatchObject({ class: 'administrator', total: 12, incomplete: 1 })
  const names = section.rows.map((row) => row.name)
  expect(names).toEqual([...names].sort(new Intl.Collator('id').compare))
  expect(section.rows.filter((row) => row.percent !== null)).toHaveLength(11)
  const outside = await house.call(api.showRecap, { id }, 'pyb')
  expect(outside.classes[0]).toMatchObject({ total: 12, incomplete: null })
  expect(outside.classes[0]?.categories.some((one) => one.count !== null && one.count > 0 && one.count < outside.least)).toBe(false)
  expect(outside.rows.every((row) => row.percent === null && row.category === null)).toBe(true)
  const concerned = await house.call(api.showRecap, { id }, 'ketua-tim')
  expect([concerned.rows.length, concerned.diverted]).toEqual([11, 1])
})

test('paper and workbook are taken out by somebody who is not in them, under the name of the reader', async () => {
  for (const of of [api.recapPaper, api.recapWorkbook]) {
    expect((await house.send(of, { id }, 'ketua-tim')).status).toBe(403)
    expect((await house.send(of, { id }, 'pyb')).status).toBe(403)
  }
  const paper = await house.send(api.recapPaper, { id }, 'admin-penilaian')
  const pages = pdfPages(paper.raw)
  for (const page of pages) expect(page).toMatch(/RAHASIA.*Salinan1untuk[^,]+,AdminPenilaian,18Desember2023$/)
  expect(pages[0]).toContain('Pemetaaninternal,untukpengembangansaja')
  await house.send(api.recapPaper, { id }, 'admin-penilaian')
  expect((await house.call(listDocuments, { kind: 'rekap-kegiatan' }, 'admin-penilaian')).total).toBe(1)
  // whoever holds it learns that it is genuine, what it is and when it was made, and nothing of anybody
  const [kept] = (await house.call(listDocuments, { kind: 'rekap-kegiatan' }, 'admin-penilaian')).documents
  expect(await house.call(checkFingerprint, { fingerprint: kept?.fingerprint ?? '' }, null)).toEqual({
    ...{ genuine: true, kind: 'rekap-kegiatan', madeOn: '2023-12-18', example: true, current: true },
  })
  const book = await house.send(api.recapWorkbook, { id }, 'kepala-bkpsdm')
  const sheet = Buffer.from(unzipSync(book.raw)['xl/worksheets/sheet1.xml'] ?? '').toString('utf8')
  expect(sheet).not.toContain('<f>')
})

test('a file of all reports goes on where it was cut off, and hands nothing out twice', async () => {
  const { db, pool } = house.database
  const asked = await house.call(api.askPack, { id, kinds: ['laporan-individual'] }, 'admin-penilaian')
  expect(asked.total).toBe(12)
  expect((await house.send(api.askPack, { id, kinds: ['laporan-individual'] }, 'admin-penilaian')).body).toMatchObject({
    code: 'scoring.pack-running',
  })
  const before = await count('documents.copy')
  const run = (clock: () => Date) =>
    packJobs['pack-reports']?.({ packId: asked.packId }, { db, clock, log: pino({ level: 'silent' }), address: null })
  let calls = 0
  const dying = () => {
    calls += 1
    if (calls > 6) throw new Error('the process ends here')
    return house.clock.now
  }
  await expect(run(dying)).rejects.toThrow('the process ends here')
  const [half] = (await house.call(api.listPacks, { id }, 'admin-penilaian')).packs
  expect(half).toMatchObject({ state: 'berjalan', done: 5, total: 12, own: true })
  const sums = async () =>
    (await pool.query('select position, md5(bytes) as sum from scoring.pack_part where bytes is not null order by position')).rows
  const early = await sums()
  await run(() => house.clock.now)
  expect((await sums()).slice(0, 5)).toEqual(early)
  expect(await count('documents.copy')).toBe(before + 12)

  const reply = await house.send(api.packFile, { id: asked.packId }, 'admin-penilaian')
  const files = unzipSync(reply.raw)
  expect(Object.keys(files).filter((name) => name.endsWith('.pdf'))).toHaveLength(12)
  expect(Buffer.from(files['daftar.csv'] ?? '').toString('utf8')).toContain('"Nama";"NIP"')
  const one = Object.entries(files).find(([name]) => name.endsWith('.pdf'))
  expect(pdfPages(Buffer.from(one?.[1] ?? [])).at(-1)).toMatch(/Salinan1untuk[^,]+,AdminPenilaian,18Desember2023$/)
  expect((await house.call(api.listPacks, { id }, 'admin-penilaian')).packs[0]).toMatchObject({ state: 'selesai', size: reply.raw.length })
  expect((await house.send(api.packFile, { id: asked.packId }, 'kepala-bkpsdm')).body).toMatchObject({ code: 'scoring.pack-of-another' })
  // the own report is in nobody's file
  expect((await house.call(api.askPack, { id, kinds: ['laporan-individual', 'laporan-ringkas'] }, 'ketua-tim')).total).toBe(22)
})

test('the file is gone after seven days', async () => {
  const { db, pool } = house.database
  house.clock.now = new Date(house.clock.now.getTime() + 7 * day)
  await packJobs['pack-expire']?.({}, { db, clock: () => house.clock.now, log: pino({ level: 'silent' }), address: null })
  expect(await count('scoring.pack_part')).toBe(0)
  expect((await pool.query('select distinct state from scoring.pack')).rows).toEqual([{ state: 'dihapus' }])
})
