// Proctors over a whole event: who could, all or none by one letter, what a later plan does to them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../../test/world/office.ts'
import { form } from '../../../test/world/sitting.ts'
import { addMember } from '../../events/plan-api.ts'
import { showDeliveryPart } from '../../invigilation/event/event-day-api.ts'
import { planById } from '../../schedule/plan-store.ts'
import { putInForce } from '../../schedule/publish-store.ts'
import { removeProctor } from '../organise-api.ts'
import { choosePapers } from './event-api.ts'
import * as api from './proctor-api.ts'
import { letterDuties } from './proctor-store.ts'
import { distribute } from './proctors.ts'

let house: TestHouse
let people: Employee[]
let proctors: Employee[]
let accounts: string[]
let id: string
let [slots, rooms]: [string[], string[]] = [[], []]

const ids = async (text: string, values: unknown[] = []) =>
  (await house.database.pool.query<{ id: string }>(text, values)).rows.map((row) => row.id)

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-10T01:00:00Z') })
  const { db, pool } = house.database
  const [unit, other] = [await addUnit(db, 'Dinas Cempaka'), await addUnit(db, 'Dinas Dahlia')]
  people = []
  for (let n = 0; n < 4; n += 1) people.push(await addEmployee(db, unit, `Peserta Rencana ${n}`))
  proctors = []
  for (let n = 0; n < 4; n += 1) proctors.push(await addEmployee(db, n === 0 ? unit : other, `Pengawas Rencana ${n}`))
  accounts = await ids(
    `insert into access.account (login, name, person_id, password_hash, must_change, created_at)
     select p.nip, p.name, p.id, 'x', false, now() from register.person p where p.id = any($1) order by p.name returning id`,
    [proctors.slice(0, 3).map((one) => one.id)],
  )
  ;[id = ''] =
    await ids(`insert into events.event (title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at, state, published_at, standing)
    select 'Pemetaan 2023', 'pemetaan', 'tes-sendiri', id, 'WIB', '2023-12-18', '2023-12-20', '2023-12-18', now(), 'terbit', now(), 'pemetaan-internal'
    from standards.policy returning id`)
  // one who proctors sits a test as well
  people.push(proctors[1] as Employee)
  await pool.query(
    `insert into events.participant (event_id, person_id, class, unit_id, ordered, added_by_way, verdict, added_at)
     select $1, p.id, p.class, p.unit_id, true, 'daftar', 'belum-pernah', now() from register.person p where p.id = any($2)`,
    [id, people.map((person) => person.id)],
  )
  const [venue] = await ids(`insert into schedule.venue (name, zone, created_at) values ('Aula Melati', 'WIB', now()) returning id`)
  rooms = await ids(
    `insert into schedule.room (venue_id, name, seats, columns) select $1, 'Ruang ' || n, 10, 5 from generate_series(1, 2) n returning id`,
    [venue],
  )
  slots = await ids(
    `insert into schedule.slot (event_id, date, starts, ends) values ($1, '2023-12-18', '07:30', '10:00'), ($1, '2023-12-19', '07:30', '10:00') returning id`,
    [id],
  )
  const formId = await form(db, 3, house.clock.now)
  await house.call(choosePapers, { id, classes: [{ class: 'pelaksana', papers: [{ formId, makeupOnly: false }] }] }, 'panitia')
  const reason = 'Uji'
  for (const one of proctors) await house.call(addMember, { id, role: 'pengawas-ruang', personId: one.id, reason }, 'panitia')
  await house.call(addMember, { id, role: 'pengawas-ruang', name: 'Orang Luar', reason }, 'panitia')
  // both rooms in the first session, one in the second
  await publish([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 0],
    [0, 0],
  ])
}, 60_000)
afterAll(() => house?.close())

/** Puts a plan in force: for each person, in the order of `people`, the slot and the room. */
async function publish(where: readonly (readonly [number, number])[]): Promise<void> {
  const [planId = ''] = await ids(
    `insert into schedule.plan (event_id, version, kind, title, state, input, created_at)
     select $1, 1 + count(*), 'awal', 'Uji', 'usulan', '{}', now() from schedule.plan where event_id = $1 returning id`,
    [id],
  )
  for (const [n, [slot, room]] of where.entries())
    await ids('insert into schedule.seat values ($1, $2, $3, $4, $5)', [planId, people[n]?.id, slots[slot], rooms[room], n + 1])
  await house.cookieOf('kepala-bkpsdm')
  await ids("update schedule.plan set state = 'diminta' where id = $1", [planId])
  const by = { accountId: house.accountOf('kepala-bkpsdm'), now: house.clock.now }
  await house.database.db.transaction().execute(async (tx) => putInForce(tx, await planById(tx, planId), by))
  await house.work()
}

const shown = () => house.call(api.showEventProctors, { id }, 'panitia')
const letter = { letterNumber: '800/91', letterDate: '2023-12-09' }
const assign = (duties: { sessionId: string; accountId: string }[]) => house.send(api.assignProctors, { id, duties, ...letter }, 'panitia')
const codeOf = (reply: { body: unknown }) => (reply.body as { code: string }).code
const names = async () => (await shown()).sessions.map((one) => one.assigned.map((at) => at.name.slice(-1)).join(''))
const at = async (n: number) => (await shown()).sessions[n]?.id ?? ''

test('offers the team, and says who has no account and where somebody cannot be', async () => {
  const { sessions, people: offered, without } = await shown()
  expect(sessions.map(({ room, people: seated, open }) => [room, seated, open])).toEqual([
    ['Ruang 1', 2, true],
    ['Ruang 2', 1, true],
    ['Ruang 1', 2, true],
  ])
  const of = (n: number) => offered.find((one) => one.accountId === accounts[n])
  expect(of(0)).toMatchObject({ inTeam: true, office: 'Dinas Cempaka', sits: [], ownUnit: sessions.map((one) => one.id) })
  // sits in the first room, so cannot proctor any room of that half day
  expect(of(1)?.sits).toEqual(sessions.slice(0, 2).map((one) => one.id))
  expect(without).toEqual([
    { name: 'Pengawas Rencana 3', nip: proctors[3]?.nip, known: true },
    { name: 'Orang Luar', nip: null, known: false },
  ])
})

test('assigns all or none by one letter, never oneself, and the letter of assignment knows', async () => {
  const { sessions, people: offered } = await shown()
  const [first, second, third] = [await at(0), await at(1), await at(2)]
  const account = (n: number) => accounts[n] ?? ''
  const good = { sessionId: third, accountId: account(0) }
  expect(codeOf(await assign([good, { sessionId: first, accountId: account(1) }]))).toBe('sittings.proctor-sits')
  const twice = [0, 1].map((n) => ({ sessionId: sessions[n]?.id ?? '', accountId: account(2) }))
  expect(codeOf(await assign([good, ...twice]))).toBe('sittings.proctor-two-rooms')
  expect((await assign([good, { sessionId: third, accountId: house.accountOf('panitia') }])).status).toBe(403)
  expect(await names()).toEqual(['', '', ''])
  const duties = distribute(sessions, offered, [], 1)
  expect((await assign(duties)).body).toEqual({ assigned: 3 })
  // the same again changes nothing
  expect((await assign(duties)).body).toEqual({ assigned: 0 })
  expect(new Set(duties.map((one) => one.accountId)).size).toBe(3)
  expect(duties.find((one) => one.sessionId === third)?.accountId).toBe(account(1))
  expect(second).not.toBe(first)
  const part = await house.call(showDeliveryPart, { id }, 'panitia')
  expect(part.readiness.find((one) => one.key === 'sittings.proctors-assigned')).toMatchObject({ done: true, have: 3, of: 3 })
  const told = await letterDuties(house.database.db, id)
  expect(told.map((one) => [one.name, one.sessions.length])).toEqual([0, 1, 2].map((n) => [`Pengawas Rencana ${n}`, 1]))
})

test('moves and ends with a reason; a later plan ends what it gives up and shows what changed', async () => {
  const before = await names()
  const grantOf = async (n: number) => (await shown()).sessions[n]?.assigned[0]?.grantId ?? ''
  const move = (grantId: string, toSessionId: string) =>
    house.send(api.moveProctor, { id, grantId, toSessionId, reason: 'Berhalangan' }, 'panitia')
  expect(codeOf(await move(await grantOf(2), await at(0)))).toBe('sittings.proctor-sits')
  expect((await move(await grantOf(0), await at(2))).status).toBe(200)
  expect(await names()).toEqual(['', before[1], [before[0], before[2]].sort().join('')])
  await house.call(removeProctor, { id: await at(2), grantId: await grantOf(2), reason: 'Sakit' }, 'panitia')
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  // nobody comes to the second room any more, and the second day begins later
  await ids("update schedule.slot set starts = '08:00', ends = '10:30' where id = $1", [slots[1]])
  await publish([
    [0, 0],
    [0, 0],
    [1, 0],
    [1, 0],
    [0, 0],
  ])
  const { sessions } = await shown()
  expect(sessions.map((one) => one.assigned.map((of) => of.review))).toEqual([[], ['place']])
  const again = sessions[1]?.assigned[0]
  expect((await assign([{ sessionId: sessions[1]?.id ?? '', accountId: again?.accountId ?? '' }])).body).toEqual({ assigned: 1 })
  expect((await shown()).sessions[1]?.assigned.map((of) => of.review)).toEqual([null])
  const { rows } = await house.database.pool.query<{ reason: string; actor: unknown }>(
    "select reason from audit.entry where act = 'access.role-revoked' order by at, id",
  )
  expect(rows.map((row) => row.reason)).toEqual([
    'Berhalangan',
    'Sakit',
    'Ruang-sesi ini tidak ada lagi pada jadwal yang berlaku',
    'Waktu atau tempat sesi berubah; ditugaskan lagi',
  ])
})
