// The berita acara through the whole house: what hinders it, what it says, versions, and the proof of
// one receipt with the paper in hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proveReceipt } from '../../scripts/verify/receipt.ts'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, type Prepared, prepareSession, sitThrough } from '../../test/world/office.ts'
import { pdfPages } from '../../test/world/pdf-text.ts'
import { checkFingerprint } from '../documents/api.ts'
import { closeSession } from '../sittings/api.ts'
import * as api from './api.ts'
import * as record from './record-api.ts'

let house: TestHouse
let people: Employee[]
let room: Prepared
beforeAll(async () => {
  house = await openHouse()
  const unit = await addUnit(house.database.db, 'Dinas Kenanga')
  people = []
  for (const name of ['Ambar Arum', 'Bagas Bumi', 'Citra Cahya']) people.push(await addEmployee(house.database.db, unit, name))
  room = await prepareSession(house, people)
})
afterAll(() => house.close())

const id = () => room.sessionId
const card = (n: number) => room.cards[n] as Prepared['cards'][number]
const show = () => house.call(record.showRecord, { id: id() }, 'pengawas-ruang')
const signers = {
  proctors: [{ name: 'Dra. Endang Wulandari', nip: '196803121994032001' }, { name: 'Sugeng Riyadi, S.Kom.' }],
  responsible: { name: 'Hj. Wartini Sukmasari', office: 'Kepala Bidang Penilaian' },
}
const print = (of: object = {}) => house.send(record.printRecord, { id: id(), ...signers, ...of }, 'pengawas-ruang')

it('is not printed before the room is closed and everybody is accounted for', async () => {
  await house.call(api.checkIn, { id: id(), sittingId: card(0).sittingId, identityKind: 'ktp' }, 'pengawas-ruang')
  await sitThrough(house, card(0))
  await sitThrough(house, card(1), (letters) => letters.at(-1) ?? 'A')
  expect((await show()).hindrances).toEqual(['invigilation.room-not-closed', 'invigilation.attendance-open'])
  await house.call(closeSession, { id: id() }, 'panitia')
  expect((await print()).body).toMatchObject({ code: 'invigilation.attendance-open', data: { count: 1 } })
  const absence = { id: id(), sittingIds: [card(2).sittingId], kind: 'tugas-dinas' as const, hasDocument: true }
  await house.call(api.recordAbsence, absence, 'pengawas-ruang')
  const stands = await show()
  expect(stands).toMatchObject({ hindrances: [], receipts: 2, counts: { terdaftar: 3, hadir: 2, tidakHadir: 1, dikirim: 2 } })
  expect(stands.checks.every((one) => one.holds)).toBe(true)
})

it('is signed by nobody who is on the list', async () => {
  const concerned = await print({ proctors: [{ name: 'Ambar Arum', nip: people[0]?.nip }] })
  expect([concerned.status, concerned.body]).toMatchObject([422, { code: 'invigilation.signer-concerned' }])
})

it('is printed once for what it says, however often it is asked for', async () => {
  const [one, two] = await Promise.all([print(), print()])
  expect([one.body, two.body].map((body) => (body as { version: number }).version)).toEqual([1, 1])
  expect([one.body, two.body].filter((body) => (body as { added: boolean }).added)).toHaveLength(1)
  expect(await show()).toMatchObject({ current: true, versions: [{ version: 1, receipts: 2, changes: [] }] })
})

it('says the counts, the absent by number, the root and the head of the record; no name of a participant', async () => {
  const { root } = await show()
  const file = await house.send(record.downloadRecord, { id: id(), version: 1 }, 'pengawas-ruang')
  expect(file.headers['content-type']).toBe('application/pdf')
  const text = pdfPages(file.raw).join('').replace(/\s+/g, '')
  for (const said of [
    'Terdaftar 3 = hadir 2 + tidak hadir 1',
    'Tugas dinas',
    '0003',
    'Pengawas Ruang 2',
    'CONTOH',
    'Dra. Endang Wulandari',
  ])
    expect(text).toContain(said.replaceAll(' ', ''))
  expect(text).toContain(root)
  for (const person of people) expect(text).not.toContain(person.name.replaceAll(' ', ''))
  for (const person of people) expect(text).not.toContain(person.nip)
})

it('a later version names what changed, and the earlier one stays', async () => {
  const incident = { id: id(), kind: 'listrik' as const, text: 'Listrik padam sebentar', fromAt: house.clock.now.toISOString() }
  await house.call(api.recordIncident, incident, 'pengawas-ruang')
  expect((await show()).current).toBe(false)
  expect((await print({ note: 'Ditambah satu kejadian.' })).body).toMatchObject({ version: 2, added: true })
  const { versions } = await show()
  expect(versions.map((one) => one.version)).toEqual([2, 1])
  expect(versions[0]?.changes).toEqual(['Catatan kejadian: 0 menjadi 1, dengan isi terbaru.', 'Catatan Pengawas Ruang diperbarui.'])
  expect((await house.send(record.downloadRecord, { id: id(), version: 1 }, 'pengawas-ruang')).status).toBe(200)
  const gone = await house.send(record.downloadRecord, { id: id(), version: 3 }, 'pengawas-ruang')
  expect([gone.status, gone.body]).toMatchObject([404, { code: 'invigilation.record-unknown' }])
  const { rows } = await house.database.pool.query(`select encode(substring(data_hash from 1 for 10), 'hex') as print, version
    from documents.document where kind = 'berita-acara' order by version`)
  for (const { print: fingerprint, version } of rows)
    expect(await house.call(checkFingerprint, { fingerprint }, null)).toMatchObject({
      genuine: true,
      kind: 'berita-acara',
      current: version === 2,
    })
})

it('cannot be changed afterwards, not even in the database', async () => {
  await expect(house.database.pool.query('update invigilation.official_record set receipts = 9')).rejects.toThrow('kept as it was printed')
  await expect(house.database.pool.query('delete from invigilation.official_record')).rejects.toThrow('kept as it was printed')
})

describe('one receipt, with the paper in hand', () => {
  const receiptOfCard = async (n: number) => {
    const { rows } = await house.database.pool.query('select receipt from sittings.sitting where id = $1', [card(n).sittingId])
    return rows[0].receipt as string
  }

  it('is proven against the root of the printed version', async () => {
    const { db } = house.database
    const root = (await show()).root ?? ''
    for (const n of [0, 1]) expect(await proveReceipt(db, await receiptOfCard(n), root)).toMatchObject({ code: 0 })
    expect((await proveReceipt(db, (await receiptOfCard(0)).toLowerCase())).lines.at(-1)).toContain('Bandingkan akar ini')
    expect(await proveReceipt(db, await receiptOfCard(0), '0'.repeat(64))).toMatchObject({ code: 1 })
    expect(await proveReceipt(db, 'tidak ada')).toMatchObject({ code: 2 })
    expect((await proveReceipt(db, '0000-0000-0000-0000-0')).code).toBe(1)
  })

  it('is not, once an answer was written past the house', async () => {
    const { db, pool } = house.database
    const root = (await show()).root ?? ''
    await pool.query(`insert into sittings.answer (sitting_id, seq, item_id, choice, clicked_at, received_at)
      select sitting_id, 900, item_id, case choice when 'A' then 'B' else 'A' end, clicked_at, received_at
      from sittings.answer where sitting_id = '${card(1).sittingId}' order by seq limit 1`)
    const told = await proveReceipt(db, await receiptOfCard(1), root)
    expect([told.code, told.lines.at(-1)]).toEqual([1, expect.stringContaining('Jawaban yang tersimpan tidak lagi menghasilkan')])
    expect(await proveReceipt(db, await receiptOfCard(0), root)).toMatchObject({ code: 0 })
  })
})
