// The room on the day through the whole house: the door, the screen, incidents with time, the paper.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '../../kit/contract.ts'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import {
  addEmployee,
  addUnit,
  answerAll,
  type Employee,
  type Prepared,
  prepareSession,
  sitThrough,
  takeSeat,
} from '../../test/world/office.ts'
import { approved } from '../../test/world/walk.ts'
import { recordAccommodation } from '../register/accommodation-api.ts'
import { cardText } from '../sittings/card.ts'
import * as api from './api.ts'

let house: TestHouse
let people: Employee[]
let room: Prepared
let other: Prepared
beforeAll(async () => {
  house = await openHouse()
  const unit = await addUnit(house.database.db, 'Dinas Kenanga')
  people = []
  for (const name of ['Ambar Arum', 'Bagas Bumi', 'Citra Cahya', 'Damar Dewa', 'Endah Esti', 'Fajar Fatwa'])
    people.push(await addEmployee(house.database.db, unit, name))
  await house.call(recordAccommodation, { personId: people[0]?.id ?? '', ...approved, note: 'Huruf 24' }, 'admin-penilaian')
  room = await prepareSession(house, people.slice(0, 5))
  other = await prepareSession(house, people.slice(5))
})
afterAll(() => house.close())

const id = () => room.sessionId
const card = (n: number) => room.cards[n] as Prepared['cards'][number]
const sittingId = (n: number) => card(n).sittingId
const show = () => house.call(api.showRoom, { id: id() }, 'pengawas-ruang')
const seatOf = (shown: OutputOf<typeof api.showRoom>, n: number) => shown.seats.find((seat) => seat.sittingId === sittingId(n))
const refusal = async (sent: ReturnType<TestHouse['send']>) => {
  const { status, body } = await sent
  return [status, (body as { code: string }).code]
}

describe('the room', () => {
  it('is on today’s list of whoever may run it', async () => {
    const { date, rooms } = await house.call(api.listRooms, {}, 'pengawas-ruang')
    expect(date).toBe('2023-12-04')
    expect(rooms.map((one) => one.id).sort()).toEqual([id(), other.sessionId].sort())
    expect((await house.call(api.listRooms, { date: '2023-12-05' }, 'pengawas-ruang')).rooms).toEqual([])
  })

  it('shows every seat, what to provide and never why', async () => {
    const shown = await show()
    expect(shown).toMatchObject({ enrolled: 5, present: 0, items: expect.any(Number), counts: { 'belum-hadir': 5 } })
    expect(seatOf(shown, 0)?.accommodation).toEqual({ provisions: ['huruf-besar'], notes: ['Huruf 24'], extraMinutes: 0 })
    expect(seatOf(shown, 1)?.accommodation).toBeNull()
    expect(JSON.stringify(shown)).not.toContain(approved.letterNumber)
  })

  it('finds a seat by card, NIP and number, and says where a card of another room belongs', async () => {
    const find = (code: string) => house.call(api.findSeat, { id: id(), code }, 'pengawas-ruang')
    expect(await find(cardText(sittingId(1)))).toEqual({ sittingId: sittingId(1) })
    expect(await find(people[2]?.nip ?? '')).toEqual({ sittingId: sittingId(2) })
    expect(await find('4')).toEqual({ sittingId: sittingId(3) })
    const elsewhere = await house.send(api.findSeat, { id: id(), code: people[5]?.nip ?? '' }, 'pengawas-ruang')
    expect([elsewhere.status, elsewhere.body]).toMatchObject([409, { code: 'invigilation.card-elsewhere', data: { room: 'Ruang 1' } }])
    expect(await refusal(house.send(api.findSeat, { id: id(), code: '99' }, 'pengawas-ruang'))).toEqual([404, 'invigilation.card-unknown'])
  })

  it('is run by nobody who sits in it', async () => {
    const { pool } = house.database
    await house.cookieOf('pengawas-ruang')
    await pool.query('update access.account set person_id = $1 where id = $2', [people[4]?.id, house.accountOf('pengawas-ruang')])
    expect(await refusal(house.send(api.showRoom, { id: id() }, 'pengawas-ruang'))).toEqual([403, 'request.own-case'])
    const { rooms } = await house.call(api.listRooms, {}, 'pengawas-ruang')
    expect(rooms.map((one) => one.id)).toEqual([other.sessionId])
    await pool.query('update access.account set person_id = null where id = $1', [house.accountOf('pengawas-ruang')])
  })
})

const checkIn = (n: number, of: object = {}, as: 'pengawas-ruang' | 'panitia' = 'pengawas-ruang') =>
  house.call(api.checkIn, { id: id(), sittingId: sittingId(n), identityKind: 'ktp', ...of }, as)

describe('the door', () => {
  it('lets two proctors check in the same person once', async () => {
    await house.cookieOf('panitia')
    const both = await Promise.all([checkIn(0), checkIn(0, { identityKind: 'sim' }, 'panitia'), checkIn(0, {}, 'panitia'), checkIn(0)])
    expect(both.filter((one) => !one.already)).toHaveLength(1)
    expect(new Set(both.map((one) => one.identityKind)).size).toBe(1)
    const { rows } = await house.database.pool.query(
      `select count(*)::int as n from audit.entry where act = 'invigilation.checked-in' and object = $1`,
      [`sitting:${sittingId(0)}`],
    )
    expect(rows[0].n).toBe(1)
    expect(seatOf(await show(), 0)).toMatchObject({ state: 'hadir', identityKind: both[0]?.identityKind })
  })

  it('takes back with a reason, and an old note that comes again does not undo that', async () => {
    const note = { clientId: '01890000-0000-7000-8000-0000000000a1', deviceAt: house.clock.now.toISOString() }
    expect(await checkIn(1, note)).toMatchObject({ already: false })
    await house.call(api.undoAttendance, { id: id(), sittingId: sittingId(1), reason: 'Salah orang' }, 'pengawas-ruang')
    expect(await checkIn(1, note)).toMatchObject({ already: true })
    expect(seatOf(await show(), 1)?.state).toBe('belum-hadir')
    const again = house.send(api.undoAttendance, { id: id(), sittingId: sittingId(1), reason: 'Salah orang' }, 'pengawas-ruang')
    expect(await refusal(again)).toEqual([409, 'invigilation.nothing-recorded'])
    await checkIn(1)
  })

  it('takes the time of a device only where it can be', async () => {
    const ahead = new Date(house.clock.now.getTime() + 600_000).toISOString()
    const sent = house.send(api.checkIn, { id: id(), sittingId: sittingId(2), identityKind: 'ktp', deviceAt: ahead }, 'pengawas-ruang')
    expect(await refusal(sent)).toEqual([422, 'invigilation.moment'])
    const strange = house.send(api.checkIn, { id: id(), sittingId: other.cards[0]?.sittingId ?? '', identityKind: 'ktp' }, 'pengawas-ruang')
    expect(await refusal(strange)).toEqual([404, 'invigilation.not-in-room'])
  })

  it('judges latecomers by the start of the room, and lets them in past the limit with a reason', async () => {
    const start = new Date(house.clock.now.getTime() - 20 * 60_000)
    await house.database.pool.query('update sittings.session set started_at = $1 where id = $2', [start, id()])
    const sent = { id: id(), sittingId: sittingId(2), identityKind: 'paspor' as const }
    const late = await house.send(api.checkIn, sent, 'pengawas-ruang')
    expect(late.body).toMatchObject({ code: 'invigilation.too-late', data: { minutes: 20, limit: 15 } })
    const told = await house.call(api.checkIn, { ...sent, lateReason: 'Bus kabupaten terlambat' }, 'pengawas-ruang')
    expect(told).toMatchObject({ already: false, arrival: { verdict: 'melewati-batas', minutes: 20 } })
    // seen at the door before the limit, noted without the server, sent later
    const deviceAt = new Date(start.getTime() + 5 * 60_000).toISOString()
    expect(await checkIn(3, { deviceAt })).toMatchObject({ at: deviceAt, arrival: { verdict: 'terlambat', minutes: 5 } })
    await house.database.pool.query('update sittings.session set started_at = null where id = $1', [id()])
  })

  it('notes absence by kind, replaces it, and refuses it of who is there', async () => {
    const absent = (ids: string[], kind: 'sakit' | 'cuti') =>
      house.send(api.recordAbsence, { id: id(), sittingIds: ids, kind, hasDocument: true, note: 'Surat dokter' }, 'pengawas-ruang')
    expect((await absent([sittingId(4)], 'cuti')).body).toEqual({ recorded: 1 })
    expect((await absent([sittingId(4)], 'sakit')).body).toEqual({ recorded: 1 })
    expect(seatOf(await show(), 4)).toMatchObject({ state: 'tidak-hadir', absence: { kind: 'sakit', hasDocument: true } })
    const there = await absent([sittingId(4), sittingId(0)], 'sakit')
    expect([there.status, there.body]).toMatchObject([409, { code: 'invigilation.already-present', data: { numbers: ['0001'] } }])
  })
})

describe('while they work', () => {
  it('shows progress, silence and help', async () => {
    const seat = await takeSeat(house, card(0))
    const { sent } = await answerAll(house, seat, (letters) => letters[0] ?? 'A')
    let shown = await show()
    expect(seatOf(shown, 0)).toMatchObject({ state: 'mengerjakan', answered: sent.length, quietSince: null })
    await house.database.pool.query(
      `insert into sittings.event (sitting_id, kind, at, note) values ($1, 'help-asked', $2, 'Layar tidak mau pindah')`,
      [sittingId(0), house.clock.now],
    )
    house.clock.now = new Date(house.clock.now.getTime() + 200_000)
    shown = await show()
    expect(seatOf(shown, 0)).toMatchObject({
      state: 'di-perangkat',
      quietSince: expect.any(String),
      help: { text: 'Layar tidak mau pindah' },
    })
    expect(shown.counts.bantuan).toBe(1)
    await house.call(api.markHelped, { id: id(), sittingId: sittingId(0) }, 'pengawas-ruang')
    expect((await show()).counts).toMatchObject({ bantuan: 0, 'di-perangkat': 1 })
    const { log } = await house.call(api.showSeat, { id: id(), sittingId: sittingId(0) }, 'pengawas-ruang')
    expect(log.map((line) => line.kind)).toEqual(['checked-in', 'started', 'help-asked', 'help-done'])
  })

  const incident = (of: object) =>
    house.send(
      api.recordIncident,
      { id: id(), kind: 'listrik', text: 'Listrik padam', fromAt: house.clock.now.toISOString(), ...of },
      'pengawas-ruang',
    )

  it('gives the time of an incident to the person, and of the room to the room, once', async () => {
    const before = seatOf(await show(), 0)?.endsAt ?? ''
    const clientId = '01890000-0000-7000-8000-0000000000b1'
    const own = { sittingId: sittingId(0), compensationSeconds: 300, clientId }
    expect((await incident(own)).body).toEqual({ incidentId: clientId })
    expect((await incident(own)).body).toEqual({ incidentId: clientId })
    expect(Date.parse(seatOf(await show(), 0)?.endsAt ?? '') - Date.parse(before)).toBe(300_000)
    await incident({ compensationSeconds: 60 })
    const shown = await show()
    expect([shown.clock.extensionSeconds, Date.parse(seatOf(shown, 0)?.endsAt ?? '') - Date.parse(before)]).toEqual([60, 360_000])
    expect(shown.incidents).toHaveLength(2)
  })

  it('lets answers arrive later only for the network, and never without end', async () => {
    expect(await refusal(incident({ arrivalSeconds: 600 }))).toEqual([422, 'invigilation.arrival-without-network'])
    expect((await incident({ kind: 'jaringan', arrivalSeconds: 600 })).status).toBe(200)
    expect((await show()).clock.arrivalSeconds).toBe(600)
    expect((await incident({ compensationSeconds: 14_400 })).status).toBe(422)
    expect((await show()).incidents).toHaveLength(3)
  })

  it('ends an incident once, with the time that it took', async () => {
    const { incidentId } = (await incident({ kind: 'perangkat', sittingId: sittingId(1) })).body as { incidentId: string }
    const toAt = house.clock.now.toISOString()
    const end = { id: id(), incidentId, toAt, compensationSeconds: 30 }
    await house.call(api.endIncident, end, 'pengawas-ruang')
    expect(await refusal(house.send(api.endIncident, end, 'pengawas-ruang'))).toEqual([409, 'invigilation.incident-ended'])
    expect((await show()).incidents.find((one) => one.id === incidentId)).toMatchObject({ toAt, compensationSeconds: 30 })
  })
})

describe('before the day', () => {
  const report = (of: object) =>
    house.send(api.reportReadiness, { roomCode: '', seat: 1, checks: [{ key: 'clock', ok: true, value: 40 }], ...of }, null)

  it('a machine tells how it is under the code of its room, and nobody signs in', async () => {
    const { readinessCode } = await show()
    const done = await report({ roomCode: readinessCode.toLowerCase(), seat: 2, checks: [{ key: 'latency', ok: false, value: 900 }] })
    expect(done.body).toMatchObject({ ok: false, code: expect.stringMatching(/^[0-9A-Z]{4}$/), room: 'Aula Contoh, Ruang 1' })
    expect((await show()).readiness).toMatchObject([{ seat: 2, ok: false, failed: ['latency'] }])
    expect(await refusal(report({ roomCode: 'AAAA-AAAA' }))).toEqual([404, 'invigilation.readiness-code'])
    expect(await refusal(report({ roomCode: readinessCode, seat: 500 }))).toEqual([422, 'invigilation.readiness-seat'])
    expect(await refusal(report({ roomCode: readinessCode, name: 'Siapa' }))).toEqual([422, 'request.invalid'])
    let last = 200
    for (let n = 0; n < 50 && last === 200; n++) last = (await report({ roomCode: readinessCode })).status
    expect(last).toBe(429)
  })

  it('the proctor takes the room along, from two days before', async () => {
    const taken = await house.call(api.roomPackage, { id: id() }, 'pengawas-ruang')
    expect(taken.seats).toHaveLength(5)
    expect(taken.seats[0]).toMatchObject({ nip: people[0]?.nip, accommodation: { provisions: ['huruf-besar'] } })
    const now = house.clock.now
    house.clock.now = new Date(now.getTime() - 72 * 3_600_000)
    expect(await refusal(house.send(api.roomPackage, { id: id() }, { cookie: await freshCookie() }))).toEqual([
      409,
      'invigilation.package-early',
    ])
    house.clock.now = now
  })
})

/** The proctor's own cookie, which a clock that was turned back still honours. */
const freshCookie = () => house.cookieOf('pengawas-ruang')

it('a sitting that is finished is shown as such', async () => {
  await sitThrough(house, card(1))
  expect(seatOf(await show(), 1)).toMatchObject({ state: 'selesai', ended: 'dikirim' })
})
