// An event from publishing to closing: a test of our own, whose plan was there before it was published, and a
// test at another body's place, whose presence comes back as a list. Both close only when everything adds up.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as events from '../stages/events/api.ts'
import * as decision from '../stages/events/decision-api.ts'
import { jobs as eventJobs } from '../stages/events/jobs.ts'
import { addParticipants } from '../stages/events/participant-api.ts'
import { addMember } from '../stages/events/plan-api.ts'
import * as day from '../stages/invigilation/event/event-day-api.ts'
import { jobs as dayJobs } from '../stages/invigilation/event/event-day-jobs.ts'
import * as outside from '../stages/invigilation/outside/api.ts'
import { planById } from '../stages/schedule/plan-store.ts'
import * as plh from '../stages/schedule/plh-api.ts'
import { putInForce } from '../stages/schedule/publish-store.ts'
import { exportTravel } from '../stages/schedule/travel-api.ts'
import { choosePapers, showEventSittings } from '../stages/sittings/event/event-api.ts'
import { openHouse, type TestHouse } from './world/house.ts'
import { addEmployee, addUnit, type Employee, type Unit } from './world/office.ts'
import { form } from './world/sitting.ts'

let house: TestHouse
let [dinas, badan]: [Unit, Unit] = [
  { id: '', name: '', path: [] },
  { id: '', name: '', path: [] },
]
let people: Employee[]
let providerId: string

const run = async (text: string, values: unknown[] = []) =>
  (await house.database.pool.query<{ id: string }>(text, values)).rows.map((row) => row.id)
const codeOf = (reply: { body: unknown }) => (reply.body as { code?: string }).code
/** Moves the clock; whoever is signed in stays so. */
const at = async (moment: string) => {
  house.clock.now = new Date(moment)
  await run("update access.session set idle_until = '2024-01-01', ends_at = '2024-01-01' where ended_at is null")
}

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-10T01:00:00Z') })
  const { db, pool } = house.database
  dinas = await addUnit(db, 'Dinas Teratai')
  badan = await addUnit(db, 'Badan Teratai')
  people = []
  for (const [unit, name] of [
    [dinas, 'Indra Kepala'],
    [badan, 'Joko Kepala'],
    [dinas, 'Kartika Staf'],
    [badan, 'Lestari Staf'],
  ] as const)
    people.push(await addEmployee(db, unit, name))
  await pool.query("update register.person set class = 'jpt-pratama' where id = any($1)", [people.slice(0, 2).map((one) => one.id)])
  const row = { name: 'Pusat Penilaian Contoh', kind: 'instansi-lain', createdAt: house.clock.now, createdBy: 'uji' }
  providerId = (await db.insertInto('register.provider').values(row).returning('id').executeTakeFirstOrThrow()).id
}, 60_000)
afterAll(() => house?.close())

async function event(more: Pick<events.EventFields, 'mode'> & { instrumentId?: string }): Promise<string> {
  const { id } = await house.call(
    events.createEvent,
    {
      ...{
        title: `Pemetaan ${more.mode}`,
        purpose: 'pemetaan',
        orderTitle: 'Surat Perintah',
        orderNumber: '800/1',
        orderDate: '2023-12-01',
      },
      ...{ providerId, method: 'Tes situasi kerja', measured: ['manajerial'], place: '', zone: 'WIB' },
      ...{ startsOn: '2023-12-18', endsOn: '2023-12-20', asOf: '2023-12-18', ...more },
    },
    'panitia',
  )
  await house.call(addParticipants, { id, way: 'nama', personIds: people.map((one) => one.id) }, 'panitia')
  await house.call(addMember, { id, role: 'panitia', name: 'Panitia Contoh' }, 'panitia')
  await house.call(addMember, { id, role: 'ketua-tim', name: 'Ketua Contoh' }, 'panitia')
  return id
}

/** Two rooms' worth of seats on two days and a susulan session. */
async function sessions(id: string): Promise<{ slots: string[]; room: string }> {
  const [venue] = await run(
    `insert into schedule.venue (name, zone, created_at) values ('Gedung ' || $1::text, 'WIB', now()) returning id`,
    [id],
  )
  const [room = ''] = await run(`insert into schedule.room (venue_id, name, seats, columns) values ($1, 'Ruang A', 10, 5) returning id`, [
    venue,
  ])
  const slots = await run(
    `insert into schedule.slot (event_id, date, starts, ends, makeup) values ($1, '2023-12-18', '07:30', '10:00', false),
      ($1, '2023-12-19', '07:30', '10:00', false), ($1, '2023-12-20', '07:30', '10:00', true) returning id`,
    [id],
  )
  return { slots, room }
}

/** Puts a plan in force that seats each person in one of the slots. */
async function plan(id: string, { slots, room }: { slots: string[]; room: string }, where: readonly number[]): Promise<void> {
  const [planId = ''] = await run(
    `insert into schedule.plan (event_id, version, kind, title, state, input, created_at)
     select $1, 1 + count(*), 'awal', 'Uji', 'usulan', '{}', now() from schedule.plan where event_id = $1 returning id`,
    [id],
  )
  for (const [n, slot] of where.entries())
    await run('insert into schedule.seat values ($1, $2, $3, $4, $5)', [planId, people[n]?.id, slots[slot], room, n + 1])
  await house.cookieOf('kepala-bkpsdm')
  await run("update schedule.plan set state = 'diminta' where id = $1", [planId])
  const by = { accountId: house.accountOf('kepala-bkpsdm'), now: house.clock.now }
  await house.database.db.transaction().execute(async (tx) => putInForce(tx, await planById(tx, planId), by))
  await house.work()
}

async function decided(id: string, act: 'terbitkan' | 'tutup') {
  const { requestId } = await house.call(decision.askFor, { id, act }, 'panitia')
  const { state } = await house.call(decision.decide, { id, requestId, agreed: true }, 'kepala-bkpsdm')
  await house.work()
  return state
}
const begin = () =>
  eventJobs['events-begin']?.({}, { db: house.database.db, clock: () => house.clock.now, log: undefined as never, address: null })
const figures = (id: string) => house.call(decision.closingFigures, { id }, 'panitia')
/** Every identity that closing waits for holds, in all and in each row by class and by day. */
async function addsUp(id: string, keys: readonly string[]) {
  const { identities, hindrances } = await figures(id)
  expect(hindrances).toEqual([])
  const required = identities.filter((one) => one.required)
  expect(required.map((one) => one.key)).toEqual(keys)
  for (const one of required) expect([one.key, one.state, one.rows.filter((row) => !row.holds)]).toEqual([one.key, 'holds', []])
  return required
}

test('a test of our own makes its sessions when the event is published after its plan, and closes', async () => {
  const forms = [await form(house.database.db, 3, house.clock.now)]
  const [instrumentId = ''] = await run('select instrument_id as id from instruments.form where id = $1', [forms[0]])
  const id = await event({ mode: 'tes-sendiri', instrumentId })
  await plan(id, await sessions(id), [0, 0, 1, 1])
  const papers = [{ formId: forms[0] ?? '', makeupOnly: false }]
  await house.call(choosePapers, { id, classes: ['jpt-pratama', 'pelaksana'].map((one) => ({ class: one, papers })) }, 'panitia')
  await house.work()
  const shown = () => house.call(showEventSittings, { id }, 'panitia')
  expect((await shown()).sessions).toEqual([])
  expect(await decided(id, 'terbitkan')).toBe('terbit')
  expect((await shown()).sessions.map((one) => one.counts.seated)).toEqual([2, 2])
  await at('2023-12-19T05:00:00Z')
  await begin()
  // three sat, one of them to the end of the time; one did not come
  const [late, absent] = [people[1]?.id, people[3]?.id]
  await run(
    `update sittings.sitting t set state = case when t.person_id = $2 then 'waktu-habis' else 'dikirim' end, started_at = s.opens_at,
       agreed_at = s.opens_at, agreed_version = 'uji', agreed_text = 'uji', ends_at = s.closes_at, deadline = s.closes_at,
       receipt = t.id::text, receipt_leaf = sha256('a'), receipt_nonce = sha256('b')
     from sittings.session s where s.id = t.session_id and s.event_id = $1 and t.person_id <> $3`,
    [id, late, absent],
  )
  await run("update sittings.session set state = 'ditutup' where event_id = $1", [id])
  await dayJobs['invigilation-figures']?.(
    {},
    { db: house.database.db, clock: () => house.clock.now, log: undefined as never, address: null },
  )
  expect((await figures(id)).hindrances).toEqual(['ketidakhadiran'])
  const { absences } = await house.call(day.showEventDay, { id }, 'panitia')
  const sittingIds = absences.map((one) => one.sittingId)
  await house.call(day.decideAbsences, { id, sittingIds, decision: 'tidak-susulan', reason: 'Sakit menahun' }, 'panitia')
  const required = await addsUp(id, ['register', 'kursi', 'kehadiran', 'ketidakhadiran', 'pelaksanaan'])
  expect(required.find((one) => one.key === 'pelaksanaan')?.right.map((side) => side.value)).toEqual([2, 1, 0])
  expect(await decided(id, 'tutup')).toBe('ditutup')
}, 30_000)

test('a test at another body’s place takes presence back, sends to susulan, and closes', async () => {
  await at('2023-12-11T01:00:00Z')
  const id = await event({ mode: 'di-tempat-lain' })
  const place = await sessions(id)
  expect(await decided(id, 'terbitkan')).toBe('terbit')
  await plan(id, place, [0, 0, 0, 1])
  const file = await house.send(exportTravel, { id }, 'panitia')
  expect([file.status, file.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])

  // both heads are away in the same half day; who leads meanwhile must be there
  const heads = () => house.call(plh.showSubstitutes, { id }, 'panitia')
  expect(await heads()).toMatchObject({ heads: 2, away: 2, led: 0, halves: [{ half: 'pagi', everybody: true, heads: [{}, {}] }] })
  const name = (person: number) =>
    house.send(
      plh.nameSubstitute,
      { id, headId: people[0]?.id ?? '', personId: people[person]?.id ?? '', orderNumber: '800/9', orderDate: '2023-12-12' },
      'panitia',
    )
  expect(codeOf(await name(2))).toBe('schedule.substitute-away')
  expect((await name(3)).status).toBe(200)
  expect(await heads()).toMatchObject({ led: 1 })
  expect((await house.send(plh.exportSubstitutes, { id }, 'panitia')).status).toBe(200)

  await at('2023-12-19T05:00:00Z')
  await begin()
  const read = (date: string, lines: string[]) =>
    house.call(outside.readOutside, { id, date }, 'panitia', {
      name: 'hadir.csv',
      bytes: Buffer.from(['NIP;NAMA;KEHADIRAN', ...lines].join('\n')),
    })
  const said = ['Hadir', 'sakit', 'entah'].map((word, n) => `${people[n]?.nip};Nama;${word}`)
  const list = await read('2023-12-18', [...said, `${people[3]?.nip};Nama;Hadir`, '123;Nama;Hadir'])
  expect([list.column, list.missing]).toEqual(['KEHADIRAN', 0])
  expect(list.rows.map((row) => [row.state, row.kind, row.problem])).toEqual([
    ['hadir', null, null],
    ['tidak-hadir', 'sakit', null],
    [null, null, 'said-unknown'],
    ['hadir', null, null],
    ['hadir', null, 'nip-shape'],
  ])
  expect(list.rows[3]?.seatDay).toBe('2023-12-19')
  const note = (date: string, rows: { personId: string; state: 'hadir' | 'tidak-hadir'; kind?: 'sakit' }[]) =>
    house.send(outside.noteOutside, { id, date, source: 'Daftar hadir B-7', rows }, 'panitia')
  const ids = people.map((one) => one.id) as [string, string, string, string]
  expect(codeOf(await note('2023-12-20', [{ personId: ids[0], state: 'hadir' }]))).toBe('invigilation.outside-day')
  expect(codeOf(await note('2023-12-18', [{ personId: ids[1], state: 'tidak-hadir' }]))).toBe('invigilation.outside-kind')
  const came = [ids[0], ids[2]].map((personId) => ({ personId, state: 'hadir' as const }))
  expect((await note('2023-12-18', [...came, { personId: ids[1], state: 'tidak-hadir', kind: 'sakit' }])).body).toEqual({ noted: 3 })
  expect((await note('2023-12-19', [{ personId: ids[3], state: 'hadir' }])).status).toBe(200)
  expect((await figures(id)).hindrances).toEqual(['ketidakhadiran'])
  await house.call(outside.decideOutside, { id, personIds: [ids[1]], decision: 'susulan', reason: 'Surat dokter' }, 'panitia')
  // susulan in the next plan: to come yet, so presence is open again
  await plan(id, place, [0, 2, 0, 1])
  await at('2023-12-20T05:00:00Z')
  await dayJobs['invigilation-figures']?.(
    {},
    { db: house.database.db, clock: () => house.clock.now, log: undefined as never, address: null },
  )
  expect((await figures(id)).hindrances).toEqual(['kehadiran'])
  expect((await house.call(outside.showOutside, { id, state: 'belum' }, 'panitia')).rows.map((row) => row.personId)).toEqual([ids[1]])
  expect((await note('2023-12-20', [{ personId: ids[1], state: 'hadir' }])).status).toBe(200)
  await addsUp(id, ['register', 'kursi', 'kehadiran', 'ketidakhadiran'])
  expect((await house.call(day.showDeliveryPart, { id }, 'panitia')).state).toBe('done')
  expect(await decided(id, 'tutup')).toBe('ditutup')
}, 30_000)
