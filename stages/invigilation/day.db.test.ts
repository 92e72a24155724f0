// One room's day, run by a Pengawas Ruang whose role holds for this session alone: door, start, pause,
// incident, extra time, the end, the paper. And a second proctor acting at the same moments.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Prepared, prepareSession, type Seated, takeSeat } from '../../test/world/office.ts'
import { pdfPages } from '../../test/world/pdf-text.ts'
import { appendGrant } from '../access/store.ts'
import * as exam from '../sittings/exam-api.ts'
import * as acts from '../sittings/room-api.ts'
import * as api from './api.ts'
import * as record from './record-api.ts'

let house: TestHouse
let room: Prepared
let elsewhere: Prepared
let proctor: Caller
let seats: Seated[]
beforeAll(async () => {
  house = await openHouse()
  const { db } = house.database
  const unit = await addUnit(db, 'Dinas Kamboja')
  const people = []
  for (const name of ['Hadi Hartono', 'Indah Irawati', 'Joko Jatmiko', 'Kartika Kusuma']) people.push(await addEmployee(db, unit, name))
  room = await prepareSession(house, people.slice(0, 3), false)
  elsewhere = await prepareSession(house, people.slice(3), false)
  proctor = { cookie: await house.cookieOf('asesor') }
  await appendGrant(db, {
    accountId: house.accountOf('asesor'),
    role: 'pengawas-ruang',
    unitId: null,
    sessionId: room.sessionId,
    validFrom: '2023-12-01',
    validTo: null,
    letterNumber: '800/9',
    letterDate: '2023-12-01',
    grantedBy: null,
    grantedAt: house.clock.now,
  })
  seats = []
})
afterAll(() => house.close())

const id = () => room.sessionId
const sittingId = (n: number) => room.cards[n]?.sittingId ?? ''
const show = () => house.call(api.showRoom, { id: id() }, proctor)
const pass = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000)
}
const checkIn = (n: number, as: Caller = proctor) =>
  house.call(api.checkIn, { id: id(), sittingId: sittingId(n), identityKind: 'kartu-pegawai' }, as)

it('opens this one room and no other', async () => {
  expect((await house.call(api.listRooms, {}, proctor)).rooms.map((one) => one.id)).toEqual([id()])
  expect((await house.send(api.showRoom, { id: elsewhere.sessionId }, proctor)).body).toMatchObject({ code: 'request.outside-scope' })
  expect((await house.send(api.roomPackage, { id: elsewhere.sessionId }, proctor)).status).toBe(403)
})

it('starts whom the door let in, while another proctor checks in', async () => {
  for (const card of room.cards.slice(0, 2)) {
    const seat = await takeSeat(house, card)
    const { pledge } = await house.call(exam.examState, {}, seat)
    await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, seat)
    seats.push(seat)
  }
  await checkIn(0)
  // start and door at once: whoever is second begins with the next press
  await Promise.all([house.call(acts.startRoom, { id: id() }, proctor), checkIn(1, 'panitia')])
  await house.call(acts.startRoom, { id: id() }, proctor)
  expect((await show()).counts).toMatchObject({ mengerjakan: 2, 'belum-hadir': 1 })
})

it('keeps one clock for acts that happen at once', async () => {
  pass(5)
  await house.call(acts.pauseRoom, { id: id(), reason: 'Listrik padam, menunggu genset' }, proctor)
  pass(4)
  const fromAt = new Date(house.clock.now.getTime() - 240_000).toISOString()
  const before = (await show()).clock.endsAt ?? ''
  await house.call(acts.resumeRoom, { id: id() }, proctor)
  const incident = { id: id(), kind: 'listrik' as const, text: 'Listrik gedung padam', fromAt, toAt: house.clock.now.toISOString() }
  const device = { ...incident, kind: 'perangkat' as const, text: 'Papan ketik diganti', sittingId: sittingId(1), compensationSeconds: 90 }
  await Promise.all([
    house.call(api.recordIncident, incident, proctor),
    house.call(api.recordIncident, device, 'panitia'),
    house.call(acts.extendRoom, { id: id(), seconds: 120, reason: 'Gangguan suara dari luar' }, proctor),
    house.call(api.recordIncident, { ...incident, compensationSeconds: 60 }, 'panitia'),
  ])
  const shown = await show()
  const endOf = (n: number) => Date.parse(shown.seats.find((seat) => seat.sittingId === sittingId(n))?.endsAt ?? '')
  // three minutes for everybody, and a minute and a half for the one
  expect(shown.clock.extensionSeconds).toBe(180)
  expect(endOf(1) - endOf(0)).toBe(90_000)
  expect(endOf(0)).toBeGreaterThan(Date.parse(before))
  expect(Date.parse(shown.clock.endsAt ?? '')).toBe(endOf(0))
  expect(shown.incidents).toHaveLength(3)
})

it('ends with a paper that says all of it', async () => {
  for (const seat of seats) await house.call(exam.submit, {}, seat)
  await house.call(acts.closeRoom, { id: id() }, proctor)
  await house.call(api.recordAbsence, { id: id(), sittingIds: [sittingId(2)], kind: 'layanan-siaga', hasDocument: false }, proctor)
  expect(await house.call(record.showRecord, { id: id() }, proctor)).toMatchObject({ hindrances: [], receipts: 2, incidents: 3 })
  const signers = {
    proctors: [{ name: 'Pengawas Satu' }, { name: 'Pengawas Dua' }],
    responsible: { name: 'Penanggung', office: 'Panitia' },
  }
  const { version } = await house.call(record.printRecord, { id: id(), ...signers }, proctor)
  const file = await house.send(record.downloadRecord, { id: id(), version }, proctor)
  const text = pdfPages(file.raw).join('').replace(/\s+/g, '')
  for (const said of [
    'Ruang dimulai',
    'Jeda ruang',
    '4 menit',
    'Listrik padam, menunggu genset',
    'Tambahan waktu ruang',
    'Gangguan suara dari luar',
    'Papan ketik diganti',
    '1 menit 30 detik',
    'Bencana atau layanan siaga',
  ])
    expect(text).toContain(said.replaceAll(' ', ''))
})
