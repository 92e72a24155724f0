// From a published plan to sessions, sittings and cards, and what a second version of the plan does to them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../../test/world/office.ts'
import { pdfPages } from '../../../test/world/pdf-text.ts'
import { form } from '../../../test/world/sitting.ts'
import { closingFigures } from '../../events/decision-api.ts'
import * as presence from '../../invigilation/event/event-day-api.ts'
import { planById } from '../../schedule/plan-store.ts'
import { putInForce } from '../../schedule/publish-store.ts'
import * as exam from '../exam-api.ts'
import * as api from './event-api.ts'

let house: TestHouse
let people: Employee[]
let id: string
let [slots, rooms, forms]: [string[], string[], string[]] = [[], [], []]

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-10T01:00:00Z') })
  const { db, pool } = house.database
  const unit = await addUnit(db, 'Dinas Cempaka')
  people = []
  for (let n = 0; n < 8; n += 1) people.push(await addEmployee(db, unit, `Peserta Rencana ${n}`))
  await db
    .updateTable('register.person')
    .set({ class: 'pengawas' })
    .where('id', '=', people[3]?.id ?? '')
    .execute()
  const one = async (text: string, values: unknown[] = []) => (await pool.query<{ id: string }>(text, values)).rows.map((row) => row.id)
  id =
    (
      await one(`insert into events.event (title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at, state, published_at, standing)
        select 'Pemetaan 2023', 'pemetaan', 'tes-sendiri', id, 'WIB', '2023-12-18', '2023-12-20', '2023-12-18', now(), 'terbit', now(), 'pemetaan-internal'
        from standards.policy returning id`)
    )[0] ?? ''
  await pool.query(
    `insert into events.participant (event_id, person_id, class, unit_id, ordered, added_by_way, verdict, added_at)
     select $1, p.id, p.class, p.unit_id, true, 'daftar', 'belum-pernah', now() from register.person p where p.id = any($2)`,
    [id, people.map((person) => person.id)],
  )
  const [venue] = await one(`insert into schedule.venue (name, zone, created_at) values ('Aula Melati', 'WIB', now()) returning id`)
  rooms = await one(
    `insert into schedule.room (venue_id, name, seats, columns) select $1, 'Ruang ' || n, 10, 5 from generate_series(1, 2) n returning id`,
    [venue],
  )
  slots = await one(
    `insert into schedule.slot (event_id, date, starts, ends, makeup) values ($1, '2023-12-18', '07:30', '10:00', false),
      ($1, '2023-12-19', '07:30', '10:00', false), ($1, '2023-12-20', '07:30', '10:00', true) returning id`,
    [id],
  )
  for (let n = 0; n < 2; n += 1) forms.push(await form(db, 3, new Date(house.clock.now.getTime() + n)))
}, 60_000)
afterAll(() => house?.close())

/** Puts a plan in force: for each person, in the order of `people`, the slot and seat; null: nowhere. Room 1. */
async function publish(where: readonly (readonly [number, number] | null)[]): Promise<void> {
  const { db, pool } = house.database
  const { rows } = await pool.query<{ id: string }>(
    `insert into schedule.plan (event_id, version, kind, title, state, input, created_at)
     select $1, 1 + count(*), 'awal', 'Uji', 'usulan', '{}', now() from schedule.plan where event_id = $1 returning id`,
    [id],
  )
  const planId = rows[0]?.id ?? ''
  for (const [n, at] of where.entries())
    if (at)
      await pool.query('insert into schedule.seat values ($1, $2, $3, $4, $5)', [planId, people[n]?.id, slots[at[0]], rooms[0], at[1]])
  await house.cookieOf('kepala-bkpsdm')
  await pool.query("update schedule.plan set state = 'diminta' where id = $1", [planId])
  await db
    .transaction()
    .execute(async (tx) =>
      putInForce(tx, await planById(tx, planId), { accountId: house.accountOf('kepala-bkpsdm'), now: house.clock.now }),
    )
  await house.work()
}

const shown = () => house.call(api.showEventSittings, { id }, 'panitia')
const codeOf = (reply: { body: unknown }) => (reply.body as { code: string }).code
async function sat() {
  const { rows } = await house.database.pool.query<{ n: number; slot: string; seat: number; number: string; form: string; card: boolean }>(
    `select t.id, p.name, s.slot_id as slot, t.seat, t.number, t.form_id as form, t.pin_hash is not null as card, t.pack_nonce is not null as packed
     from sittings.sitting t join sittings.session s on s.id = t.session_id join register.person p on p.id = t.person_id
     where t.state <> 'dibatalkan' order by p.name`,
  )
  return rows
}
/** PINs of a printed file by NIP. */
async function printed(only: api.CardChoice, again = false): Promise<Map<string, string>> {
  const { groups } = await house.call(api.listCardGroups, { id, only, by: 'unit' }, 'panitia')
  const [group] = groups
  const reply = await house.send(
    api.printCards,
    { id, sittingIds: group?.sittingIds ?? [], title: group?.title ?? '', again, receipt: true },
    'panitia',
  )
  expect(reply.status).toBe(200)
  const cards = pdfPages(reply.raw).flatMap((page) => [...page.matchAll(/NIP(\d{18}).*?PINpeserta([0-9A-Z]{4}-[0-9A-Z]{4})/g)])
  return new Map(cards.map(([, nip, pin]) => [nip ?? '', pin ?? '']))
}
const signIn = (nip: string, pin: string) => house.send(exam.signIn, { nip, pin }, null)

const first = [...[1, 2, 3, 4].map((seat) => [0, seat] as const), ...[1, 2, 3, 4].map((seat) => [1, seat] as const)]

test('sessions wait for papers, and papers for every class that takes part', async () => {
  await publish(first)
  expect((await shown()).making).toMatchObject({ state: 'tertahan', blocked: { code: 'no-papers' } })
  const papers = [...forms.map((formId) => ({ formId, makeupOnly: false }))]
  const choose = (classes: { class: string; papers: typeof papers }[]) => house.send(api.choosePapers, { id, classes }, 'panitia')
  expect(codeOf(await choose([{ class: 'pelaksana', papers }]))).toBe('sittings.papers-missing')
  const kept = papers.map((paper) => ({ ...paper, makeupOnly: true }))
  expect(
    codeOf(
      await choose([
        { class: 'pelaksana', papers },
        { class: 'pengawas', papers: kept },
      ]),
    ),
  ).toBe('sittings.papers-all-kept')
  expect(
    (
      await choose([
        { class: 'pelaksana', papers },
        { class: 'pengawas', papers: papers.slice(0, 1) },
      ])
    ).status,
  ).toBe(200)
  await house.work()
  const { making, sessions } = await shown()
  expect(making).toMatchObject({ state: 'selesai', outcome: { version: 1, sessionsMade: 2, made: 8, moved: 0, kept: 0 } })
  expect(sessions.map(({ date, starts, counts }) => [date, starts, counts.seated, counts.packed])).toEqual([
    ['2023-12-18', '07:30', 4, 4],
    ['2023-12-19', '07:30', 4, 4],
  ])
  // the next form for the next session; the class with one form has it in both
  expect((await sat()).map((one) => one.form)).toEqual([forms[0], forms[0], forms[0], forms[0], forms[1], forms[1], forms[1], forms[1]])
  const before = await sat()
  await house.call(api.makeSessions, { id }, 'panitia')
  await house.work()
  // done again there is nothing to do, and what was done the first time stays told
  expect(await sat()).toEqual(before)
  expect((await shown()).making).toMatchObject({ state: 'selesai', total: 0, outcome: { sessionsMade: 2, made: 8 } })
})

test('a card signs in, and stops when the plan moves its person; numbers stay', async () => {
  const pins = await printed('belum')
  expect(pins.size).toBe(8)
  expect(
    codeOf(
      await house.send(
        api.printCards,
        {
          id,
          sittingIds: (await house.call(api.listCardGroups, { id, only: 'semua' }, 'panitia')).groups[0]?.sittingIds ?? [],
          title: 'x',
        },
        'panitia',
      ),
    ),
  ).toBe('sittings.cards-none')
  const before = await sat()
  const changed = [...first]
  changed[0] = [1, 1]
  changed[4] = [0, 1]
  await publish(changed)
  const after = await sat()
  expect(after.map((one) => one.number)).toEqual(before.map((one) => one.number))
  expect(after.flatMap((one, n) => (one.slot === before[n]?.slot ? [] : [n]))).toEqual([0, 4])
  expect(after.map((one) => one.card)).toEqual([false, true, true, true, false, true, true, true])
  expect([after[0]?.form, after[4]?.form]).toEqual([forms[1], forms[0]])
  expect((await shown()).making?.outcome).toMatchObject({ version: 2, made: 0, moved: 2, cancelled: 0, kept: 6, sessionsMade: 0 })
  expect((await shown()).sessions.map(({ counts }) => [counts.cards, counts.moved, counts.packed])).toEqual([
    [3, 1, 4],
    [3, 1, 4],
  ])
  const [moved, stayed] = [people[0]?.nip ?? '', people[1]?.nip ?? '']
  expect((await signIn(moved, pins.get(moved) ?? '')).status).toBe(401)
  expect((await signIn(stayed, pins.get(stayed) ?? '')).status).toBe(200)
  const fresh = await printed('pindah')
  expect(fresh.size).toBe(2)
  expect((await signIn(moved, fresh.get(moved) ?? '')).status).toBe(200)
})

test('who missed a session has susulan with a form of the class that nobody of it has seen, where there is one', async () => {
  const { sessions } = await shown()
  await house.database.pool.query("update sittings.session set state = 'ditutup' where slot_id = $1", [slots[0]])
  const next: (readonly [number, number] | null)[] = [[1, 1], [2, 1], [0, 3], [0, 4], [0, 1], [1, 2], [1, 3], null]
  await publish(next)
  const rows = await sat()
  expect(rows.filter((row) => row.number === '1-0002').map((row) => row.slot)).toEqual([slots[0], slots[2]])
  expect(rows.filter((row) => row.number === '1-0002').map((row) => row.form)).toEqual([forms[0], forms[0]])
  expect((await shown()).making?.outcome).toMatchObject({ made: 1, cancelled: 1, usedForms: { event: 1, person: 0 } })
  expect((await shown()).sessions.length).toBe(sessions.length + 1)
})

test('absence is decided for each, sends to susulan in the schedule, and the day adds up', async () => {
  const day = () => house.call(presence.showEventDay, { id }, 'panitia')
  const absences = (await day()).absences
  // the first session was closed with nobody in it; one of its four sits in susulan already
  expect(absences.map((one) => one.next?.presence ?? null)).toEqual([null, 'belum', null, null])
  const waiting = absences.filter((one) => one.next === null).map((one) => one.sittingId)
  const decide = (sittingIds: string[], more: object) =>
    house.send(presence.decideAbsences, { id, sittingIds, decision: 'susulan', reason: 'Bertugas siaga', ...more } as never, 'panitia')
  expect(codeOf(await decide(waiting, {}))).toBe('invigilation.deadline')
  expect(codeOf(await decide([absences[1]?.sittingId ?? ''], { deadline: '2023-12-22' }))).toBe('invigilation.seated-again')
  expect((await decide(waiting.slice(0, 2), { deadline: '2023-12-22' })).status).toBe(200)
  expect((await decide(waiting.slice(2), { decision: 'tidak-susulan' })).status).toBe(200)
  const { rows } = await house.database.pool.query('select person_id from schedule.deferred where event_id = $1', [id])
  expect(rows.length).toBe(2)
  const { identities } = await house.call(closingFigures, { id }, 'panitia')
  const of = (key: string) => identities.find((one) => one.key === key)
  expect(of('ketidakhadiran')).toMatchObject({ state: 'holds', left: [{ value: 4 }], right: [{ value: 3 }, { value: 1 }] })
  // of three who were sent to susulan one has a seat there
  expect(of('susulan')).toMatchObject({ state: 'differs', left: [{ value: 1 }], right: [{ value: 3 }] })
  expect(of('pelaksanaan')).toMatchObject({ state: 'holds', left: [{ value: 0 }] })
  // four are still to come, so presence is open
  expect(of('kehadiran')).toMatchObject({ state: 'differs', left: [{ value: 7 }, { value: 1 }], right: [{ value: 0 }, { value: 4 }] })
  // whoever comes to susulan needs a card for it
  const part = await house.call(presence.showDeliveryPart, { id }, 'panitia')
  expect(part).toMatchObject({ state: 'current', next: { code: 'sittings.next-cards', data: { cards: 1 } } })
})
