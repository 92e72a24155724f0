// A day of an event from its rooms' records to the record of the day, the file for Inspektorat, the report and
// the package: figures add up, nothing is printed before its time, and every file has its fingerprint.
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../../test/world/office.ts'
import { pdfPages } from '../../../test/world/pdf-text.ts'
import { form } from '../../../test/world/sitting.ts'
import { sealBlocks, verifyChain } from '../../audit/store.ts'
import * as schedule from '../../schedule/papers/paper-api.ts'
import { planById } from '../../schedule/plan-store.ts'
import { putInForce } from '../../schedule/publish-store.ts'
import { choosePapers, showEventSittings } from '../../sittings/event/event-api.ts'
import * as room from '../record-api.ts'
import * as api from './paper-api.ts'

const date = '2023-12-18'
let house: TestHouse
let people: Employee[]
let id: string
let [slots, rooms]: [string[], string[]] = [[], []]
const ids = async (text: string, values: unknown[] = []) =>
  (await house.database.pool.query<{ id: string }>(text, values)).rows.map((row) => row.id)

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-10T01:00:00Z') })
  const { db, pool } = house.database
  const unit = await addUnit(db, 'Dinas Cempaka')
  people = []
  for (let n = 0; n < 5; n += 1) people.push(await addEmployee(db, unit, `Peserta Berkas ${n}`))
  id = (
    await ids(`insert into events.event (title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at, state, published_at, standing)
      select 'Pemetaan 2023', 'pemetaan', 'tes-sendiri', id, 'WIB', '${date}', '${date}', '${date}', now(), 'berjalan', now(), 'pemetaan-internal'
      from standards.policy returning id`)
  )[0] as string
  await pool.query(
    `insert into events.participant (event_id, person_id, class, unit_id, ordered, added_by_way, verdict, added_at)
     select $1, p.id, p.class, p.unit_id, true, 'daftar', 'belum-pernah', now() from register.person p where p.id = any($2)`,
    [id, people.map((person) => person.id)],
  )
  const [venue] = await ids(`insert into schedule.venue (name, zone, created_at) values ('Aula Melati', 'WIB', now()) returning id`)
  rooms = await ids(
    `insert into schedule.room (venue_id, name, seats, columns, spare) select $1, 'Ruang ' || n, 10, 5, '{10}' from generate_series(1, 2) n returning id`,
    [venue],
  )
  slots = await ids(`insert into schedule.slot (event_id, date, starts, ends) values ($1, $2, '07:30', '10:00') returning id`, [id, date])
  const [planId] = await ids(
    `insert into schedule.plan (event_id, version, kind, title, state, input, created_at) values ($1, 1, 'awal', 'Uji', 'usulan', '{}', now()) returning id`,
    [id],
  )
  for (const [n, person] of people.entries())
    await pool.query('insert into schedule.seat values ($1, $2, $3, $4, $5)', [planId, person.id, slots[0], rooms[n < 3 ? 0 : 1], n + 1])
  await house.cookieOf('kepala-bkpsdm')
  await pool.query("update schedule.plan set state = 'diminta' where id = $1", [planId])
  await db
    .transaction()
    .execute(async (tx) =>
      putInForce(tx, await planById(tx, planId ?? ''), { accountId: house.accountOf('kepala-bkpsdm'), now: house.clock.now }),
    )
  const formId = await form(db, 3, house.clock.now)
  await house.call(choosePapers, { id, classes: [{ class: 'pelaksana', papers: [{ formId, makeupOnly: false }] }] }, 'panitia')
  await house.work()
}, 60_000)
afterAll(() => house?.close())

/** Two submitted and one out of time in room 1; one submitted and one ill in room 2; both rooms closed. */
async function runTheDay(): Promise<string[]> {
  const { pool } = house.database
  for (const role of ['panitia', 'pengawas-ruang', 'inspektorat'] as const) await house.cookieOf(role)
  house.clock.now = new Date('2023-12-18T05:00:00Z')
  await pool.query("update access.session set idle_until = '2024-01-01', ends_at = '2024-01-01'")
  await pool.query(
    `update sittings.sitting set state = case seat when 3 then 'waktu-habis' else 'dikirim' end, agreed_at = $1, agreed_version = '1',
    agreed_text = 'x', started_at = $1, ends_at = $1, deadline = $1, closed_at = $1, receipt = 'R' || seat,
    receipt_leaf = sha256(convert_to(seat::text, 'UTF8')), receipt_nonce = '\\x00' where seat <> 5`,
    ['2023-12-18T01:00:00Z'],
  )
  await pool.query(`insert into invigilation.attendance (sitting_id, session_id, state, at, absence_kind, has_document)
    select id, session_id, 'tidak-hadir', now(), 'sakit', true from sittings.sitting where seat = 5`)
  await pool.query("update sittings.session set state = 'ditutup'")
  return (await house.call(showEventSittings, { id }, 'panitia')).sessions.map((session) => session.id)
}

const signers = [{ office: 'Ketua Panitia', name: 'Wartini Sukmasari', nip: null }]
const printDay = (of: object = {}) => house.send(api.printDayRecord, { id, date, signers, ...of }, 'panitia')
const listed = async () => house.call(api.listEventPapers, { id }, 'panitia')
const flat = (raw: Buffer) => pdfPages(raw).join('').replace(/\s+/g, '')

test('papers of the plan: a sheet for each room, the same paper when asked again, texts without unknown names', async () => {
  const { days, plan } = await house.call(schedule.listPapers, { id }, 'panitia')
  expect([plan?.version, days.map((day) => [day.date, day.people, day.sessions[0]?.rooms.length])]).toEqual([1, [[date, 5, 2]]])
  const print = (kind: 'daftar-hadir' | 'denah' | 'poster', choice: object = {}) =>
    house.send(schedule.printPaper, { id, kind, ...choice }, 'panitia')
  const all = await print('daftar-hadir')
  expect(all.status).toBe(200)
  expect(pdfPages(all.raw)).toHaveLength(2)
  expect(flat(all.raw)).toContain('PesertaBerkas4')
  expect((await print('daftar-hadir')).raw.equals(all.raw)).toBe(true)
  const one = await print('daftar-hadir', { slotId: slots[0], roomId: rooms[1] })
  expect([pdfPages(one.raw).length, flat(one.raw).includes('PesertaBerkas0')]).toEqual([1, false])
  for (const kind of ['denah', 'poster'] as const) {
    const text = flat((await print(kind, { date })).raw)
    expect([text.includes('1-0001'), text.includes('PesertaBerkas')]).toEqual([true, false])
  }
  const write = (text: string) => house.send(schedule.updateMessage, { kind: 'pemberitahuan', text }, 'panitia')
  expect((await write('Yth. {{nama}}, PIN Anda {{pin}}')).body).toMatchObject({ code: 'schedule.message-name' })
  expect((await write('Yth. {{nama}}, {{hari}} di {{ruang}} meja {{meja}}')).status).toBe(200)
  const csv = await house.send(schedule.exportMessages, { id, kind: 'pemberitahuan', format: 'csv' }, 'panitia')
  expect(csv.raw.toString()).toContain('Yth. Peserta Berkas 4, Senin, 18 Desember 2023 di Ruang 2 meja 5')
})

test('the day is printed from the records of its rooms, and adds up', async () => {
  expect((await printDay()).body).toMatchObject({ code: 'invigilation.day-open', data: { count: 2 } })
  const sessions = await runTheDay()
  const of = { proctors: [{ name: 'Sugeng Riyadi' }], responsible: { name: 'Wartini', office: 'Kepala Bidang' } }
  for (const session of sessions) await house.call(room.printRecord, { id: session, ...of }, 'pengawas-ruang')
  expect((await listed()).days).toMatchObject([{ date, rooms: [{ standing: 'lengkap' }, { standing: 'lengkap' }], record: null }])
  const concerned = [{ office: 'Ketua Panitia', name: 'Peserta', nip: people[0]?.nip ?? null }]
  expect((await printDay({ signers: concerned })).body).toMatchObject({ code: 'invigilation.signer-concerned' })
  await sealBlocks(house.database.db, house.clock.now)
  expect((await printDay()).body).toMatchObject({ version: 1, added: true })
  expect((await printDay()).body).toMatchObject({ version: 1, added: false })
  const text = flat((await house.send(api.downloadDayRecord, { id, date, version: 1 }, 'inspektorat')).raw)
  for (const said of [
    'Terdaftar5=hadir4+tidakhadir1.',
    'Hadir4=dikirim3+waktuhabis1+dibatalkan0.',
    'Tidakhadir1=jumlahmenurutjenis1.',
    'Tandaterima4=dikirim3+waktuhabis1.',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('PesertaBerkas')
})

test('the file for Inspektorat names a block that the record must have', async () => {
  const file = (await house.send(api.downloadChainHead, { id, date, version: 1 }, 'inspektorat')).raw.toString()
  const [, number = '', hash = ''] = /^Kepala\s*:\s*(\d+):([0-9a-f]{64})$/m.exec(file) ?? []
  await sealBlocks(house.database.db, house.clock.now)
  expect((await verifyChain(house.database.db, { known: { number, hash } })).firstBreak).toBeNull()
  const other = { number, hash: '0'.repeat(64) }
  expect((await verifyChain(house.database.db, { known: other })).firstBreak).toMatchObject({ kind: 'head-differs' })
})

test('the report comes after the last day; the package holds everything with its fingerprint and says what lacks', async () => {
  const printed = await house.send(api.printReport, { id, signers }, 'panitia')
  expect(printed.body).toMatchObject({ version: 1, added: true })
  expect((await house.send(api.printReport, { id, signers }, 'panitia')).body).toMatchObject({ added: false })
  const report = flat((await house.send(api.downloadReport, { id, version: 1 }, 'panitia')).raw)
  for (const said of [
    'Belumpernah',
    'Pelaksana',
    '80,0%',
    'Sakit',
    '1orangyangtidakhadirbelumdiputuskan',
    'Hadir4=dikirim3+waktuhabis1+dibatalkan0',
  ])
    expect(report).toContain(said)
  await house.call(api.askPackage, { id }, 'panitia')
  expect((await house.send(api.askPackage, { id }, 'panitia')).body).toMatchObject({ code: 'invigilation.package-running' })
  // as if the work had been cut off after this file: it is not made again
  await house.database.pool.query(`insert into invigilation.package_part
    select id, '05-laporan-pelaksanaan.pdf', 'Laporan', '\\x01', sha256('\\x01') from invigilation.package`)
  await house.work()
  expect((await listed()).package).toMatchObject({ state: 'selesai', done: 7, total: 7 })
  const files = unzipSync((await house.send(api.downloadPackage, { id }, 'panitia')).raw)
  const text = (name: string) => Buffer.from(files[name] ?? []).toString()
  const sums = [...text('SHA256SUMS').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)]
  expect(sums.map(([, , path]) => path)).toEqual([
    '03-daftar-hadir/2023-12-18_sesi-1_aula-melati-ruang-1.pdf',
    '03-daftar-hadir/2023-12-18_sesi-1_aula-melati-ruang-2.pdf',
    '04-berita-acara/harian/2023-12-18.pdf',
    '04-berita-acara/ruang/2023-12-18_0730_aula-melati-ruang-1.pdf',
    '04-berita-acara/ruang/2023-12-18_0730_aula-melati-ruang-2.pdf',
    '05-laporan-pelaksanaan.pdf',
    '06-rekap-kehadiran.xlsx',
  ])
  for (const [, sum, path = ''] of sums)
    expect(
      createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex'),
    ).toBe(sum)
  expect(text('isi-paket.txt')).toContain('- Keputusan')
  expect(files['05-laporan-pelaksanaan.pdf']).toHaveLength(1)
  expect(Object.keys(files)).toHaveLength(sums.length + 2)
})
