// The day itself, on a real PostgreSQL through the whole server: the room's clock, machines that move, and
// what arrives late.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, tokenOf } from '../../test/world/house.ts'
import { form, people } from '../../test/world/sitting.ts'
import * as api from './api.ts'
import { localReceipt, signed } from './bundle.ts'
import * as day from './day-api.ts'
import * as exam from './exam-api.ts'
import { jobs } from './jobs.ts'
import { openPack, type PackContent } from './pack.ts'
import { markCheckedIn } from './presence-store.ts'
import * as room from './room-api.ts'

const opensAt = '2023-12-18T00:30:00.000Z'
const at = (minutes: number, seconds = 0) => new Date(Date.parse(opensAt) + minutes * 60_000 + seconds * 1000)
let house: TestHouse
let formId: string
let persons: { id: string; nip: string }[]
let next = 0

beforeAll(async () => {
  house = await openHouse({ now: at(-60) })
  persons = await people(house.database.db, 90, at(-60))
  formId = await form(house.database.db, 4, at(-60))
  for (const role of ['panitia', 'pengawas-ruang', 'ketua-tim', 'admin-penilaian'] as const) await house.cookieOf(role)
})
afterAll(() => house.close())

/** Moves the clock; the staff stay signed in. */
async function goTo(now: Date): Promise<void> {
  house.clock.now = now
  const set = { idleUntil: at(6000), endsAt: at(6000) }
  await house.database.db.updateTable('access.session').set(set).where('accountId', 'is not', null).execute()
}

type Seat = { cookie: string; sittingId: string; nip: string; pin: string; pack: Buffer }
const proctor = 'pengawas-ruang' as const
const code = (reply: { body: unknown }) => (reply.body as { code: string }).code

/** A room of `count` people: cards made, papers packed, all signed in, agreed, and present unless `present` says fewer. */
async function roomOf(count: number, present = count) {
  await goTo(at(-10))
  const plan = { title: 'Uji hari', purpose: 'pemetaan' as const, formId, venue: 'Aula', room: 'Ruang 1', zone: 'WIB' as const }
  const { id } = await house.call(api.createSession, { ...plan, opensAt, closesAt: at(150).toISOString(), minutes: 90 }, 'panitia')
  const chosen = persons.slice(next, next + count)
  next += count
  await house.call(api.enrolPeople, { id, nips: chosen.map((person) => person.nip) }, 'panitia')
  const { cards } = await house.call(api.issueCards, { id }, 'panitia')
  await house.work()
  const seats: Seat[] = []
  for (const [i, card] of cards.entries()) {
    const seat = { ...card, cookie: await signIn(card) }
    const { pledge } = await house.call(exam.examState, {}, seat)
    await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, seat)
    if (i < present) await markCheckedIn(house.database.db, card.sittingId, at(-5))
    seats.push({ ...seat, pack: (await house.send(day.showPack, {}, seat)).raw })
  }
  return { id, seats, first: seats[0] as Seat, second: seats[1] as Seat }
}

async function signIn(card: { nip: string; pin: string }, requestId?: string): Promise<string> {
  const reply = await house.send(exam.signIn, { nip: card.nip, pin: card.pin, ...(requestId ? { requestId } : {}) }, null)
  expect(reply.status).toBe(200)
  return tokenOf(reply)
}

async function started(count: number) {
  const made = await roomOf(count)
  await goTo(at(0))
  await house.call(room.startRoom, { id: made.id }, proctor)
  return { ...made, ...(await opened(made.first)) }
}

/** What the machine of a seat knows after the start. */
async function opened(seat: Seat): Promise<{ content: PackContent; items: string[] }> {
  const { startCode } = await house.call(day.pulse, {}, seat)
  const content = (await openPack(seat.pack, startCode ?? '', seat.sittingId)) as PackContent
  return { content, items: content.items.map((item) => item.itemId) }
}

const change = (seq: number, itemId: string | undefined, choice: string | null = 'A', clickedAt = house.clock.now) => ({
  ...{ seq, itemId: itemId ?? '', choice, clickedAt: clickedAt.toISOString() },
})
const save = (seat: { cookie: string }, sent: ReturnType<typeof change>) => house.send(exam.saveAnswer, sent, seat)
const closeOverdue = () =>
  jobs['sittings-close-overdue']?.({}, { db: house.database.db, clock: () => house.clock.now, log: undefined as never, address: null })
const endsAt = async (seat: Seat) => (await house.call(day.pulse, {}, seat)).endsAt

describe('the start of a room', () => {
  it('is one small message: the pack opens with the code and holds the paper, and no key', async () => {
    const { id, seats, first } = await roomOf(3, 2)
    expect((await house.call(day.pulse, {}, first)).startCode).toBeNull()
    expect(code(await house.send(exam.start, {}, first))).toBe('sittings.not-open')
    expect(code(await house.send(room.startRoom, { id }, proctor))).toBe('sittings.not-open')
    await goTo(at(7))
    expect(await house.call(room.startRoom, { id }, proctor)).toMatchObject({ started: 2, waiting: 0, startedAt: at(7).toISOString() })
    const pulse = await house.call(day.pulse, {}, first)
    // a room that starts seven minutes late has its minutes all the same
    expect(pulse).toMatchObject({ state: 'berjalan', endsAt: at(97).toISOString(), sessionState: 'dibuka', pausedAt: null })
    const { content } = await opened(first)
    const paper = await house.call(exam.showPaper, {}, first)
    expect(content.items).toEqual(paper.items)
    expect(JSON.stringify(content)).not.toMatch(/level|RAHASIA|competency/)
    expect(await openPack(first.pack, 'AAAAAAAAAA', first.sittingId)).toBeUndefined()
    expect(await openPack(first.pack, pulse.startCode ?? '', seats[1]?.sittingId ?? '')).toBeUndefined()
    expect(first.pack.includes(Buffer.from(paper.items[0]?.stem ?? ''))).toBe(false)
    // again: nothing changes for those who work
    await goTo(at(9))
    expect(await house.call(room.startRoom, { id }, proctor)).toMatchObject({ started: 0, startedAt: at(7).toISOString() })
    expect(await endsAt(first)).toBe(at(97).toISOString())
  })
  it('leaves a latecomer to the proctor, and he ends with the room', async () => {
    const { id, seats } = await roomOf(2, 1)
    const late = seats[1] as Seat
    await goTo(at(0))
    await house.call(room.startRoom, { id }, proctor)
    await goTo(at(8))
    expect(code(await house.send(exam.start, {}, late))).toBe('sittings.not-checked-in')
    await markCheckedIn(house.database.db, late.sittingId, at(8))
    expect((await house.call(day.pulse, {}, late)).mayStart).toBe(true)
    expect((await house.call(exam.start, {}, late)).endsAt).toBe(at(90).toISOString())
  })
  it('is refused where nobody is ready, and to a proctor who sits in the room', async () => {
    const { id } = await roomOf(1, 0)
    await goTo(at(0))
    expect(code(await house.send(room.startRoom, { id }, proctor))).toBe('sittings.nobody-ready')
    const { id: own, first } = await roomOf(1)
    await goTo(at(0))
    const account = house.accountOf('pengawas-ruang')
    const person = persons.find((one) => one.nip === first.nip)?.id ?? null
    await house.database.db.updateTable('access.account').set({ personId: person }).where('id', '=', account).execute()
    expect(code(await house.send(room.startRoom, { id: own }, proctor))).toBe('request.own-case')
    await house.database.db.updateTable('access.account').set({ personId: null }).where('id', '=', account).execute()
  })
  it('gives approved extra time, over midnight as well', async () => {
    const { id, first, second } = await roomOf(2)
    const person = persons.find((one) => one.nip === first.nip)?.id ?? ''
    const letter = {
      approvedBy: 'Ketua',
      approvedOffice: 'BKPSDM',
      letterNumber: '800/9',
      approvedOn: '2023-12-01',
      validFrom: '2023-12-01',
    }
    await house.database.db
      .insertInto('register.accommodation')
      .values({ personId: person, provisions: ['waktu-tambahan'], extraPercent: 25, extraMinutes: 5, ...letter, recordedAt: at(-20) })
      .execute()
    const times = { opensAt: new Date('2023-12-18T16:00:00Z'), closesAt: new Date('2023-12-18T17:30:00Z') }
    await house.database.db.updateTable('sittings.session').set(times).where('id', '=', id).execute()
    const late = { idleUntil: at(6000), endsAt: at(6000) }
    await house.database.db.updateTable('access.session').set(late).execute()
    await goTo(new Date('2023-12-18T16:30:00Z'))
    await house.call(room.startRoom, { id }, proctor)
    expect(await endsAt(second)).toBe('2023-12-18T18:00:00.000Z')
    expect(await endsAt(first)).toBe('2023-12-18T18:28:00.000Z')
  })
})

describe('the clock of a room', () => {
  it('stands still, keeps what was on its way, and runs on by exactly the pause', async () => {
    const { id, first, second, items } = await started(2)
    await goTo(at(10))
    await house.call(room.pauseRoom, { id, reason: 'Listrik padam' }, proctor)
    expect((await save(first, change(1, items[0]))).status).toBe(200)
    await goTo(at(12, 1))
    expect(code(await save(first, change(2, items[1])))).toBe('sittings.paused')
    expect(code(await house.send(room.closeRoom, { id }, proctor))).toBe('sittings.still-running')
    await goTo(at(200))
    await closeOverdue()
    expect((await house.call(day.pulse, {}, first)).state).toBe('berjalan')
    expect(await house.call(room.resumeRoom, { id }, proctor)).toEqual({ seconds: 190 * 60 })
    expect(code(await house.send(room.resumeRoom, { id }, proctor))).toBe('sittings.not-paused')
    expect(await endsAt(second)).toBe(at(280).toISOString())
    expect((await save(first, change(2, items[1]))).status).toBe(200)
  })
  it('is stopped for one person alone, extended for all, and made up for one', async () => {
    const { id, first, second } = await started(2)
    await goTo(at(20))
    await house.call(room.pauseRoom, { id, sittingId: first.sittingId, reason: 'Istirahat yang disetujui' }, proctor)
    expect((await house.call(day.pulse, {}, second)).pausedAt).toBeNull()
    await goTo(at(25))
    await house.call(room.resumeRoom, { id, sittingId: first.sittingId }, proctor)
    expect([await endsAt(first), await endsAt(second)]).toEqual([at(95).toISOString(), at(90).toISOString()])
    await house.call(room.extendRoom, { id, seconds: 600, reason: 'Soal terlambat dibuka' }, proctor)
    await house.call(room.compensate, { id, sittingId: second.sittingId, seconds: 120, reason: 'Perangkat diganti' }, proctor)
    expect([await endsAt(first), await endsAt(second)]).toEqual([at(105).toISOString(), at(102).toISOString()])
    const much = await house.send(room.extendRoom, { id, seconds: 14_400, reason: 'Terlalu banyak' }, proctor)
    expect(code(much)).toBe('sittings.too-much-time')
  })
  it('loses nothing when answers meet pauses: each is acknowledged and stored, or refused and not', async () => {
    const { id, seats, items } = await started(6)
    const kept = new Map<string, number[]>()
    const working = seats.map(async (seat) => {
      const mine: number[] = []
      for (let seq = 1; seq <= 40; seq++) if ((await save(seat, change(seq, items[seq % 4]))).status === 200) mine.push(seq)
      kept.set(seat.sittingId, mine)
    })
    for (let n = 0; n < 8; n++) {
      await house.call(room.pauseRoom, { id, reason: 'Uji serentak' }, proctor)
      await house.call(room.resumeRoom, { id }, proctor)
      await house.call(room.extendRoom, { id, seconds: 1, reason: 'Uji serentak' }, proctor)
    }
    await Promise.all(working)
    for (const seat of seats) {
      const rows = await house.database.db
        .selectFrom('sittings.answer')
        .select('seq')
        .where('sittingId', '=', seat.sittingId)
        .orderBy('seq')
        .execute()
      expect(rows.map((row) => row.seq)).toEqual(kept.get(seat.sittingId))
    }
  })
  it('takes no notice of the clocks of machines: half an hour wrong, either way', async () => {
    const { first, items } = await started(1)
    await goTo(at(30))
    expect((await save(first, change(1, items[0], 'A', at(0)))).status).toBe(200)
    expect((await save(first, change(2, items[0], 'B', at(60)))).status).toBe(200)
    const note = { key: 'k1', kind: 'left-window' as const, ago: 40, seconds: 12, deviceAt: at(60).toISOString() }
    expect(await house.call(day.sendNotes, { notes: [note] }, first)).toEqual({ kept: 1 })
    expect(await house.call(day.sendNotes, { notes: [note] }, first)).toEqual({ kept: 0 })
    const event = house.database.db.selectFrom('sittings.event').select('at').where('sittingId', '=', first.sittingId)
    expect((await event.where('kind', '=', 'left-window').executeTakeFirstOrThrow()).at).toEqual(at(29, 20))
  })
  it('closes the room only when nobody has time left, and closes with it whose time has run out', async () => {
    const { id, first } = await started(2)
    await goTo(at(91))
    expect(code(await house.send(room.closeRoom, { id }, proctor))).toBe('sittings.still-running')
    await goTo(at(93))
    await house.call(room.closeRoom, { id }, proctor)
    expect((await house.call(day.pulse, {}, first)).state).toBe('waktu-habis')
    expect((await house.send(room.extendRoom, { id, seconds: 60, reason: 'Sudah tutup' }, proctor)).status).toBe(409)
  })
})

describe('a machine', () => {
  it('is changed by the proctor: the old one stops and is told, its unsent answers keep their place', async () => {
    const { id, first, content, items } = await started(1)
    await save(first, change(1, items[0], 'A'))
    const asked = await house.send(exam.signIn, { nip: first.nip, pin: first.pin }, null)
    expect(code(asked)).toBe('sittings.elsewhere')
    const { requestId } = (asked.body as { data: { requestId: string } }).data
    const again = await house.send(exam.signIn, { nip: first.nip, pin: first.pin, requestId }, null)
    expect((again.body as { data: { requestId: string } }).data.requestId).toBe(requestId)
    await house.call(room.decideDevice, { id, requestId, allowed: true }, proctor)
    expect(code(await house.send(room.decideDevice, { id, requestId, allowed: true }, proctor))).toBe('sittings.request-unknown')
    expect(code(await save(first, change(2, items[0], 'B')))).toBe('sittings.replaced')
    expect(code(await house.send(day.pulse, {}, first))).toBe('sittings.replaced')
    const moved = { cookie: await signIn(first, requestId) }
    const paper = await house.call(exam.showPaper, {}, moved)
    expect(paper.lastSeq).toBe(1000)
    expect(paper.answers).toMatchObject([{ choice: 'A' }])
    await save(moved, change(1001, items[1], 'C'))
    // what the old machine still kept: item 0 changed later, item 1 before the new machine changed it
    const answers = [2, 3].map((seq) => ({ ...change(seq, items[seq - 2], 'D'), elapsed: 60_000 }))
    const base = { startedAt: opensAt, finishedAt: null, finishedElapsed: null, agreement: null, receipt: null }
    const bundle = signed({ ...base, sittingId: first.sittingId, answers, count: 2 }, content.deviceKey)
    expect(await house.call(day.sendBundle, bundle, null)).toMatchObject({ saved: 2, late: 0, state: 'berjalan' })
    expect(await house.call(day.sendBundle, bundle, null)).toMatchObject({ saved: 0, known: 2 })
    const now = await house.call(exam.showPaper, {}, moved)
    expect(Object.fromEntries(now.answers.map((one) => [one.itemId, one.choice]))).toEqual({ [items[0] ?? '']: 'D', [items[1] ?? '']: 'C' })
  })
  it('that nobody let in stays out; two that sign in at once are one', async () => {
    const { id, first } = await roomOf(1)
    const asked = await house.send(exam.signIn, { nip: first.nip, pin: first.pin }, null)
    const { requestId } = (asked.body as { data: { requestId: string } }).data
    await house.call(room.decideDevice, { id, requestId, allowed: false }, proctor)
    expect(code(await house.send(exam.signIn, { nip: first.nip, pin: first.pin, requestId }, null))).toBe('sittings.move-refused')
    expect(await house.call(room.freeDevice, { id, sittingId: first.sittingId }, proctor)).toEqual({ ended: 1 })
    const both = await Promise.all([1, 2].map(() => house.send(exam.signIn, { nip: first.nip, pin: first.pin }, null)))
    expect(both.map((reply) => reply.status).sort()).toEqual([200, 409])
  })
  it('works in two tabs of one browser, and after a reload', async () => {
    const { first, items } = await started(1)
    const tabs = await Promise.all([1, 2, 3, 4].map((seq) => save(first, change(seq, items[seq % 4]))))
    expect(tabs.map((reply) => reply.status)).toEqual([200, 200, 200, 200])
    expect(code(await save(first, change(4, items[1])))).toBe('sittings.seq-taken')
    expect((await house.call(exam.start, {}, first)).lastSeq).toBe(4)
  })
  it('calls for help once, until somebody came', async () => {
    const { id, first } = await roomOf(1)
    await house.call(day.askHelp, { text: 'Layar gelap' }, first)
    await house.call(day.askHelp, {}, first)
    expect((await house.call(day.pulse, {}, first)).helpAsked).toBe(true)
    const rows = await house.database.db.selectFrom('sittings.event').select('note').where('sittingId', '=', first.sittingId).execute()
    expect(rows).toEqual([{ note: 'Layar gelap' }])
    expect((await house.call(api.showSession, { id }, 'panitia')).state).toBe('disiapkan')
  })
})

describe('an answer after the time', () => {
  it('is kept as late, counts for nobody, and is scored when a second person admits it', async () => {
    const { id, first, items } = await started(1)
    await save(first, change(1, items[0], 'A'))
    await goTo(at(92, 1))
    const late = await save(first, change(2, items[0], 'D'))
    expect(late.body).toMatchObject({ seq: 2, late: true })
    await closeOverdue()
    expect((await save(first, change(3, items[1], 'B'))).body).toMatchObject({ late: true })
    expect((await save(first, change(3, items[1], 'B'))).body).toMatchObject({ late: true })
    expect(code(await save(first, change(3, items[1], 'C')))).toBe('sittings.seq-taken')
    expect((await save(first, change(1, items[0], 'A'))).body).not.toHaveProperty('late')
    expect((await house.call(exam.showReceipt, {}, first)).answered).toBe(1)
    const { sittings } = await house.call(room.listLate, { id }, 'panitia')
    expect(sittings).toMatchObject([{ sittingId: first.sittingId, answers: 2, open: 2, admissions: [] }])
    const on = { id, sittingId: first.sittingId, reason: 'Jaringan ruang terputus' }
    const decision = { ...on, admitted: true }
    expect(code(await house.send(room.decideLate, decision, 'ketua-tim'))).toBe('sittings.late-not-asked')
    expect((await house.send(room.askLate, on, 'ketua-tim')).status).toBe(403)
    expect(await house.call(room.askLate, on, 'panitia')).toEqual({ answers: 2 })
    expect(code(await house.send(room.askLate, on, 'panitia'))).toBe('sittings.late-asked')
    expect((await house.send(room.decideLate, decision, 'panitia')).status).toBe(403)
    await goTo(at(100))
    await save(first, change(4, items[2], 'C'))
    const waiting = () => house.database.pool.query("select 1 from graphile_worker.jobs where task_identifier = 'score-sitting'")
    const before = (await waiting()).rowCount ?? 0
    await house.call(room.decideLate, decision, 'ketua-tim')
    expect((await waiting()).rowCount).toBe(before + 1)
    expect((await house.call(room.listLate, { id }, 'panitia')).sittings).toMatchObject([{ answers: 3, open: 1 }])
  })
  it('is never admitted by the person who asked for it, whatever roles that person has', async () => {
    const { id, first, items } = await started(1)
    await goTo(at(95))
    await closeOverdue()
    await save(first, change(1, items[0]))
    const on = { id, sittingId: first.sittingId, reason: 'Jaringan ruang terputus' }
    await house.call(room.askLate, on, 'panitia')
    const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/2', letterDate: '2020-01-01', grantedAt: at(95) }
    const accountId = house.accountOf('panitia')
    const granted = await house.database.db
      .insertInto('access.roleGrant')
      .values({ accountId, role: 'ketua-tim', ...letter })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect(code(await house.send(room.decideLate, { ...on, admitted: true }, 'panitia'))).toBe('sittings.late-same-person')
    await house.database.db.deleteFrom('access.roleGrant').where('id', '=', granted.id).execute()
    await house.call(room.decideLate, { ...on, admitted: false }, 'ketua-tim')
    expect(await house.call(room.askLate, on, 'panitia')).toEqual({ answers: 1 })
  })
  it('still counts when a network incident was declared before the room closed', async () => {
    const { id, first, items } = await started(1)
    const { allowArrivals } = await import('./room-store.ts')
    const actor = { kind: 'system', job: 'uji' } as const
    await house.database.db.transaction().execute((tx) => allowArrivals({ tx, actor, now: at(80) }, id, 1800, 'Jaringan terputus'))
    expect(await endsAt(first)).toBe(at(90).toISOString())
    await goTo(at(121))
    await closeOverdue()
    expect((await save(first, change(1, items[0]))).body).not.toHaveProperty('late')
    await goTo(at(122, 1))
    expect((await save(first, change(2, items[0]))).body).toHaveProperty('late')
  })
})

describe('a room without the server', () => {
  const base = { startedAt: at(1).toISOString(), finishedAt: at(80).toISOString(), agreement: null, receipt: null }
  /** As a machine hands it in: each answer a minute after the one before. */
  function bundleOf(seat: Seat, { content, items }: { content: PackContent; items: string[] }, finished: number, elapsed: number[]) {
    const answers = elapsed.map((ms, i) => ({ ...change(i + 1, items[i % items.length], 'B', at(i)), elapsed: ms }))
    const { receipt } = localReceipt(seat.sittingId, content.nonce, answers)
    return signed(
      { ...base, sittingId: seat.sittingId, finishedElapsed: finished, answers, count: answers.length, receipt },
      content.deviceKey,
    )
  }
  /** The server hears nothing from before the start until after the end. */
  async function silent(count: number) {
    const made = await roomOf(count)
    const { startCode } = await house.call(room.readStartCode, { id: made.id, reason: 'Server tidak terjangkau' }, 'panitia')
    const machines = await Promise.all(
      made.seats.map(async (seat) => {
        const content = (await openPack(seat.pack, startCode.toLowerCase(), seat.sittingId)) as PackContent
        return { seat, content, items: content.items.map((item) => item.itemId) }
      }),
    )
    await goTo(at(300))
    return { ...made, machines, machine: machines[0] as (typeof machines)[number] }
  }

  it('hands in afterwards: same receipt on machine and server, harmless twice, by the line or as a file', async () => {
    const { id, machines } = await silent(2)
    expect((await house.send(room.readStartCode, { id, reason: 'Bukan wewenang' }, proctor)).status).toBe(403)
    await closeOverdue()
    for (const machine of machines) {
      const bundle = bundleOf(machine.seat, machine, 80 * 60_000, [60_000, 120_000, 180_000])
      const reply = await house.call(room.handInBundles, { id, bundle }, proctor)
      expect(reply).toMatchObject({ state: 'dikirim', saved: 3, known: 0, late: 0, matches: true, receipt: bundle.receipt })
      expect(await house.call(day.sendBundle, bundle, null)).toMatchObject({ state: 'dikirim', saved: 0, known: 3, late: 0, matches: true })
    }
    await house.call(room.closeRoom, { id }, proctor)
  })
  it('counts time by the steady clock of the machine: what came after it is late, its end is time up', async () => {
    const { machine } = await silent(1)
    const bundle = bundleOf(machine.seat, machine, 93 * 60_000, [60_000, 92 * 60_000, 92 * 60_000 + 1])
    expect(await house.call(day.sendBundle, bundle, null)).toMatchObject({ state: 'waktu-habis', saved: 2, late: 1, matches: false })
  })
  it('refuses what was changed, what another machine made, and what belongs to another room', async () => {
    const { id, machines } = await silent(2)
    const [one, other] = machines as [(typeof machines)[number], (typeof machines)[number]]
    const bundle = bundleOf(one.seat, one, 60_000, [1000, 2000])
    const changed = { ...bundle, answers: bundle.answers.map((answer) => ({ ...answer, choice: 'A' })) }
    const fewer = { ...bundle, answers: bundle.answers.slice(1) }
    const foreign = signed({ ...bundle, sittingId: other.seat.sittingId }, one.content.deviceKey)
    const unknown = { ...bundle, sittingId: '0198c0de-0000-7000-8000-000000000001' }
    for (const wrong of [changed, fewer, foreign, unknown])
      expect(code(await house.send(day.sendBundle, wrong, null))).toBe('sittings.bundle-refused')
    const elsewhere = await roomOf(1)
    expect(code(await house.send(room.handInBundles, { id: elsewhere.id, bundle }, proctor))).toBe('sittings.bundle-elsewhere')
    expect((await house.call(room.handInBundles, { id, bundle }, proctor)).saved).toBe(2)
  })
  it('is declared, not claimed: without that a whole bundle after the time is late', async () => {
    const { first, content, items } = await started(1)
    await goTo(at(95))
    await closeOverdue()
    const bundle = bundleOf(first, { content, items }, 60 * 60_000, [1000, 2000])
    expect(await house.call(day.sendBundle, bundle, null)).toMatchObject({ state: 'waktu-habis', saved: 0, late: 2, matches: false })
  })
})
