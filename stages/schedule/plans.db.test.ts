// A plan from its computation to its repair, through the whole house: computed, published by two persons,
// a venue lost on day two, repaired with the fewest changes, published again.
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, type Unit } from '../../test/world/office.ts'
import * as access from '../access/api.ts'
import * as board from './board-api.ts'
import * as place from './place-api.ts'
import * as plan from './plan-api.ts'
import * as rule from './rule-api.ts'

let house: TestHouse
let id: string
let units: Unit[]
let people: Employee[]
const days = ['2023-12-18', '2023-12-19', '2023-12-20']
const reason = 'Uji jadwal'

beforeAll(async () => {
  // early on the first day: sessions still to come may be changed
  house = await openHouse({ now: new Date('2023-12-17T23:00:00Z') })
  const { db, pool } = house.database
  units = await Promise.all(['Dinas Anggrek', 'Dinas Bakung', 'Dinas Cempaka'].map((name) => addUnit(db, name)))
  people = []
  // ten of each office: five are called, five stay
  for (let n = 0; n < 60; n += 1) people.push(await addEmployee(db, units[n % 3] as Unit, `Pegawai Nomor ${String(n).padStart(2, '0')}`))
  const event = await pool.query<{ id: string }>(
    `insert into events.event (title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at)
     select 'Pemetaan 2023', 'pemetaan', 'tes-sendiri', id, 'WIB', $1, $2, $1, now() from standards.policy returning id`,
    [days[0], days[2]],
  )
  id = event.rows[0]?.id ?? ''
  await pool.query(
    `insert into events.participant (event_id, person_id, class, unit_id, ordered, added_by_way, verdict, added_at)
     select $1, p.id, p.class, p.unit_id, true, 'daftar', 'belum-pernah', now() from register.person p where p.id = any($2)`,
    [id, people.slice(0, 36).map((person) => person.id)],
  )
  for (const name of ['Aula Melati', 'Aula Kenanga']) {
    const venue = await house.call(place.createVenue, { name, zone: 'WIB' }, 'panitia')
    const room = await house.call(
      place.createRoom,
      { id: venue.id, name: 'Ruang 1', seats: 10, columns: 5, accessible: [1], spare: [10] },
      'panitia',
    )
    await house.call(rule.useRoom, { id, roomId: room.id }, 'panitia')
  }
})
afterAll(() => house?.close())

/** Asks as Panitia and decides as Kepala BKPSDM. */
async function publish(planId: string): Promise<void> {
  await house.call(plan.askPublishing, { planId, reason }, 'panitia')
  await house.call(plan.decidePublishing, { planId, agreed: true }, 'kepala-bkpsdm')
}
const seatsOf = async (planId?: string) =>
  (await house.call(board.listSeats, { id, limit: 500, ...(planId ? { planId } : {}) }, 'panitia')).rows
const codeOf = (reply: { body: unknown }) => (reply.body as { code: string }).code

test('a session may not touch prayer, a holiday, another session or a day outside the event', async () => {
  const slots = (dates: string[], starts: string, ends: string, makeup = false) =>
    house.send(rule.createSlots, { id, dates, sessions: [{ starts, ends }], makeup }, 'panitia')
  expect(codeOf(await slots(['2023-12-18'], '11:00', '12:30'))).toBe('schedule.slot-quiet')
  expect(codeOf(await slots(['2023-12-22'], '07:30', '10:00'))).toBe('schedule.slot-outside')
  expect(codeOf(await slots(['2023-12-25'], '07:30', '10:00', true))).toBe('schedule.slot-holiday')
  expect((await slots(days, '07:30', '10:00')).status).toBe(200)
  expect(codeOf(await slots(['2023-12-18'], '09:00', '11:00'))).toBe('schedule.slot-overlap')
  expect((await slots(days, '13:00', '15:30')).status).toBe(200)
})

test('two readings stand side by side, each with its proof', async () => {
  const { plans } = await house.call(plan.computePlans, { id, readings: [1, 2] }, 'panitia')
  expect(codeOf(await house.send(plan.computePlans, { id }, 'panitia'))).toBe('schedule.plan-running')
  await house.work()
  const shown = await Promise.all(plans.map((one) => house.call(plan.showPlan, { planId: one.id }, 'panitia')))
  expect(shown.map((one) => one.plan.state)).toEqual(['usulan', 'usulan'])
  expect(shown.map((one) => one.plan.seated)).toEqual([36, 36])
  expect(shown[1]?.conflicts).toEqual([])
  expect(shown[1]?.plan.proof?.optimal).toBe(true)
})

test('a plan is in force only by a second person, with numbers, and tells the closing figures', async () => {
  const [first] = (await house.call(plan.listPlans, { id }, 'panitia')).plans.filter((one) => one.sessionsADay === 2)
  const planId = first?.id ?? ''
  await house.call(plan.askPublishing, { planId, reason }, 'admin-penilaian')
  expect(codeOf(await house.send(plan.decidePublishing, { planId, agreed: true }, 'admin-penilaian'))).toBe('schedule.asked-by-same')
  await house.call(plan.decidePublishing, { planId, agreed: false, reason: 'Periksa lagi' }, 'kepala-bkpsdm')
  await house.call(plan.askPublishing, { planId, reason }, 'panitia')
  // two who decide at once: one of them finds it decided
  const both = await Promise.all([1, 2].map(() => house.send(plan.decidePublishing, { planId, agreed: true }, 'kepala-bkpsdm')))
  expect(both.map((reply) => reply.status).sort()).toEqual([200, 409])
  const rows = await seatsOf()
  expect(rows.every((row) => /^[1-3]-\d{4}$/.test(row.number ?? ''))).toBe(true)
  expect(new Set(rows.map((row) => `${row.place?.slotId} ${row.place?.roomId} ${row.place?.seat}`)).size).toBe(36)
  const agreed = await house.call(board.showReconciliation, { id }, 'panitia')
  expect(agreed).toMatchObject({ agrees: true, total: { ordered: 36, seated: 36, deferred: 0, without: 0 } })
  const told = await house.database.pool.query("select sum(value)::int as n from events.figure where name = 'mendapat-kursi'")
  expect(told.rows[0].n).toBe(36)
  const file = await house.send(board.exportSeats, { id }, 'panitia')
  const sheet = await readExcelFile(file.raw)
  expect(JSON.stringify(sheet)).toContain(people[0]?.nip)
})

test('a venue lost on day two is repaired with the fewest changes, and numbers stay', async () => {
  const before = await seatsOf()
  const roomId = before.find(({ place }) => place?.date === days[1])?.place?.roomId ?? ''
  const lost = before.filter(({ place }) => place?.date === days[1] && place?.roomId === roomId)
  expect(lost.length).toBeGreaterThan(0)
  const { people: struck } = await house.call(
    rule.closeRoom,
    { id, roomIds: [roomId], dates: [days[1] ?? ''], reason: 'Atap bocor' },
    'panitia',
  )
  expect(struck).toBe(lost.length)
  expect((await house.call(board.showPart, { id }, 'panitia')).state).toBe('attention')
  const repair = await house.call(plan.repairPlan, { id }, 'panitia')
  await house.work()
  const shown = await house.call(plan.showPlan, { planId: repair.id }, 'panitia')
  expect(shown).toMatchObject({ plan: { state: 'usulan', kind: 'perbaikan' }, conflicts: [], ready: true })
  const difference = await house.call(plan.comparePlans, { planId: repair.id }, 'panitia')
  expect(difference.people.map((one) => one.person.id).sort()).toEqual(lost.map((row) => row.person.id).sort())
  expect(difference).toMatchObject({ unchanged: 36 - lost.length, follows: { cards: lost.length, newNumbers: 0 } })
  await publish(repair.id)
  const after = await seatsOf()
  const numbers = (rows: typeof after) => Object.fromEntries(rows.map((row) => [row.person.id, row.number]))
  expect(numbers(after)).toEqual(numbers(before))
  expect((await house.call(board.showPart, { id }, 'panitia')).state).toBe('done')
})

test('a move is held against the hard rules, and nobody moves himself', async () => {
  const rows = await seatsOf()
  const { inForce } = await house.call(plan.listPlans, { id }, 'panitia')
  const [one, other] = rows.filter((row) => row.place?.date === days[2])
  const to = (row: typeof one) => ({ slotId: row?.place?.slotId ?? '', roomId: row?.place?.roomId ?? '', seat: row?.place?.seat ?? 1 })
  const move = { planId: inForce ?? '', personId: one?.person.id ?? '', ...to(other), reason }
  expect(codeOf(await house.send(plan.movePerson, move, 'panitia'))).toBe('schedule.seat-taken')
  expect(codeOf(await house.send(plan.movePerson, { ...move, seat: 10 }, 'panitia'))).toBe('schedule.seat-unusable')
  await house.database.pool.query('update access.account set person_id = $1 where id = $2', [one?.person.id, house.accountOf('panitia')])
  expect(codeOf(await house.send(plan.movePerson, { ...move, swap: true }, 'panitia'))).toBe('request.own-case')
  await house.database.pool.query('update access.account set person_id = null where id = $1', [house.accountOf('panitia')])
  const moved = await house.call(plan.movePerson, { ...move, swap: true }, 'panitia')
  const difference = await house.call(plan.comparePlans, { planId: moved.planId }, 'panitia')
  expect(difference.total).toBe(2)
  await house.call(plan.discardPlan, { planId: moved.planId }, 'panitia')
})

test('a team on alert goes to susulan in one act; without a session there they wait, with one they are placed', async () => {
  const rows = await seatsOf()
  const team = rows.filter((row) => row.place?.date === days[2]).slice(0, 3)
  const act = { id, personIds: team.map((row) => row.person.id), dates: [days[2] ?? ''], into: 'susulan' as const, reason: 'Siaga banjir' }
  const first = await house.call(rule.moveAlert, act, 'panitia')
  expect(first).toMatchObject({ people: 3, seated: 3 })
  await house.work()
  await house.call(rule.createSlots, { id, dates: ['2023-12-27'], sessions: [{ starts: '07:30', ends: '10:00' }], makeup: true }, 'panitia')
  const repair = await house.call(plan.repairPlan, { id }, 'panitia')
  await house.work()
  await publish(repair.id)
  const after = await seatsOf()
  expect(
    after
      .filter((row) => row.place?.makeup)
      .map((row) => row.person.id)
      .sort(),
  ).toEqual([...act.personIds].sort())
  const seat = await house.call(board.showSeat, { id, personId: act.personIds[0] ?? '' }, 'panitia')
  expect(seat).toMatchObject({ deferred: 'Siaga banjir', place: { makeup: true, date: '2023-12-27' } })
})

test('who reads for one office is told of no other by name', async () => {
  const login = 'pyb-anggrek@contoh.test'
  const account = await house.call(access.createAccount, { login, name: 'Pembaca Anggrek' }, 'admin-sistem')
  const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/1', letterDate: '2020-01-01' }
  await house.call(access.grantRole, { id: account.id, role: 'pyb', unitId: units[0]?.id ?? '', ...letter }, 'admin-sistem')
  const reader = { cookie: tokenOf(await house.send(access.signIn, { login, password: account.firstPassword }, null)) }
  await house.call(access.changePassword, { current: account.firstPassword, next: testPassword }, reader)
  const { plans, inForce } = await house.call(plan.listPlans, { id, discarded: 'true' }, reader)
  const { cells } = await house.call(board.showBoard, { id }, reader)
  const rows = await house.call(board.listSeats, { id, limit: 500 }, reader)
  expect(rows.total).toBe(12)
  const told: unknown[] = [rows, plans, await house.call(board.listLoads, { id }, reader), await house.call(rule.showRules, { id }, reader)]
  for (const one of cells) told.push(await house.call(board.showRoomSession, { id, slotId: one.slotId, roomId: one.roomId }, reader))
  told.push(await house.call(plan.comparePlans, { planId: inForce ?? '' }, reader))
  const text = JSON.stringify(told)
  const others = people.filter((person) => person.unitPath[0] !== units[0]?.id)
  expect([...others.map((person) => person.nip), 'Dinas Bakung', units[1]?.id ?? ''].filter((trace) => text.includes(trace))).toEqual([])
  const own = await house.send(board.showSeat, { id, personId: others[0]?.id ?? '' }, reader)
  expect(codeOf(own)).toBe('request.outside-scope')
})
