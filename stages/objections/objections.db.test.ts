// Objections from filing to what follows: each of the four effects once, with who may not and who is told.
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedEvent } from '../../test/world/closed-event.ts'
import { type Caller, openHouse, type TestHouse } from '../../test/world/house.ts'
import * as scoring from '../scoring/event/event-api.ts'
import { eventJobs } from '../scoring/event/event-jobs.ts'
import { withdrawnOf } from '../scoring/withdrawn-store.ts'
import * as api from './api.ts'
import * as own from './own-api.ts'
import { openObjections } from './store.ts'

type Handed = { sittingId: string; runId: string; personId: string }

let house: TestHouse
let eventId: string
let handed: Handed[]

const text = 'Listrik padam dua kali di ruang saya dan waktunya tidak diganti.'
const of = (n: number) => handed[n] as Handed

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-18T05:00:00Z') })
  const { pool } = house.database
  eventId = (await closedEvent(house.database, { opensAt: new Date('2023-12-18T01:00:00Z'), now: house.clock.now })).id
  for (const role of ['ketua-tim', 'asesor', 'kepala-bkpsdm', 'admin-penilaian', 'panitia'] as const) await house.cookieOf(role)
  await house.call(scoring.processEvent, { id: eventId }, 'admin-penilaian')
  await work()
  await accept()
  await on('2023-12-20T03:00:00Z')
  const { rows } = await pool.query<Handed>(
    `with wave as (insert into scoring.wave (event_id, number, classes, planned_on, feedback_way, asked_by, asked_at)
       values ($1, 1, '{pelaksana}', '2023-12-20', 'kelompok', $2, $3) returning id)
     insert into scoring.handed_over (sitting_id, run_id, person_id, wave_id, handed_at)
     select k.sitting_id, k.run_id, r.person_id, wave.id, $3 from scoring.recorded k join scoring.run r on r.id = k.run_id cross join wave
     where k.assessment_id is not null order by r.id limit 5
     returning sitting_id as "sittingId", run_id as "runId", person_id as "personId"`,
    [eventId, house.accountOf('admin-penilaian'), house.clock.now],
  )
  handed = rows
  await pool.query('update access.account set person_id = $1 where id = $2', [of(0).personId, house.accountOf('panitia')])
}, 60_000)
afterAll(() => house?.close())

/** Moves the clock; whoever is signed in stays so. */
async function on(moment: string): Promise<void> {
  house.clock.now = new Date(moment)
  await house.database.pool.query("update access.session set idle_until = '2030-01-01', ends_at = '2030-01-01'")
}

/** Does the waiting work on the event; reports are not printed for it. */
async function work(): Promise<void> {
  const { db, pool } = house.database
  for (;;) {
    const { rows } = await pool.query(
      `select j.id, t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = any($1) order by j.id limit 1`,
      [Object.keys(eventJobs)],
    )
    if (!rows[0]) return
    const log = pino({ level: 'silent' })
    await eventJobs[rows[0].identifier]?.(rows[0].payload, { db, clock: () => house.clock.now, log, address: null })
    await pool.query('delete from graphile_worker._private_jobs where id = $1', [rows[0].id])
  }
}

/** Reads what is to be read in the present batch, approves it and accepts it. */
async function accept(): Promise<void> {
  const batch = (await house.call(scoring.showEventScoring, { id: eventId }, 'kepala-bkpsdm')).batch
  const id = batch?.id ?? ''
  const { cases } = await house.call(scoring.listCases, { id }, 'ketua-tim')
  for (const one of cases) {
    if (one.decision === null) await house.call(scoring.decideCase, { id: one.runId, decision: 'setuju' }, 'ketua-tim')
  }
  await house.call(scoring.approveBatch, { id }, 'ketua-tim')
  await house.call(scoring.decideBatch, { id, accepted: true }, 'kepala-bkpsdm')
  await work()
}

const code = async (...asked: Parameters<TestHouse['send']>) => ((await house.send(...asked)).body as { code?: string }).code
const show = async (id: string) => (await house.call(api.showObjection, { id }, 'admin-penilaian')).objection
const paper = (n: number) =>
  house.call(
    api.registerObjection,
    { personId: of(n).personId, sittingId: of(n).sittingId, reason: text, receivedOn: '2023-12-21' },
    'admin-penilaian',
  )

/** From an examiner to the decision. */
async function decided(id: string, effect: 'tetap' | 'diolah-ulang' | 'susulan' | 'dianulir') {
  await house.call(api.assignExaminer, { id, accountId: house.accountOf('asesor') }, 'admin-penilaian')
  const proposal = { findings: 'Kejadian pada berita acara diperiksa.', answer: 'Gangguan itu tercatat pada berita acara.', effect }
  const correction = effect === 'diolah-ulang' ? 'Jawaban yang diterima kemudian' : null
  await house.call(api.propose, { id, ...proposal, correction }, 'asesor')
  await house.call(api.decideObjection, { id, agreed: true }, 'kepala-bkpsdm')
  return show(id)
}

const assessments = async (n: number) =>
  (
    await house.database.pool.query('select revoked_reason as why from register.assessment where person_id = $1 order by recorded_at', [
      of(n).personId,
    ])
  ).rows

test('filed by the person: a number, a deadline, a mark wherever the result is used, and the result stays as it is', async () => {
  await on('2023-12-21T03:00:00Z')
  const me: Caller = 'panitia'
  const { results } = await house.call(own.showOwnObjections, {}, me)
  expect(results).toMatchObject([{ sittingId: of(0).sittingId, fileUntil: '2024-01-03', daysLeft: 13, blocked: null }])
  const filed = await house.call(own.fileObjection, { sittingId: of(0).sittingId, reason: text }, me)
  expect(filed).toMatchObject({ number: 'KB-0001/2023', late: false, answerDue: '2024-01-04' })
  const { id } = filed
  expect(await code(own.fileObjection, { sittingId: of(0).sittingId, reason: text }, me)).toBe('objections.open-already')
  expect(await code(own.fileObjection, { sittingId: of(1).sittingId, reason: text }, me)).toBe('objections.not-handed-over')
  await house.call(own.attachOwn, { id }, me, { name: 'surat.pdf', bytes: Buffer.from('%PDF-1.7 isi') })
  expect(await code(own.attachOwn, { id }, me, { name: 'surat.pdf', bytes: Buffer.from('MZ') })).toBe('objections.file-kind')
  const { open } = await house.call(api.openOf, { runId: of(0).runId }, 'admin-penilaian')
  expect(open.map((one) => one.number)).toEqual(['KB-0001/2023'])
  expect(
    (
      await openObjections(
        house.database.db,
        handed.map((one) => one.personId),
      )
    ).get(of(0).personId)?.runId,
  ).toBe(of(0).runId)

  const { candidates } = await house.call(api.listCandidates, { id }, 'admin-penilaian')
  const bars = new Map(candidates.map((one) => [one.accountId, one.bars]))
  expect(bars.get(house.accountOf('asesor'))).toEqual([])
  expect(bars.get(house.accountOf('ketua-tim'))).toContain('approved')
  expect(await code(api.assignExaminer, { id, accountId: house.accountOf('ketua-tim') }, 'admin-penilaian')).toBe(
    'objections.examiner-barred',
  )
  expect(await code(api.showExamination, { id }, 'ketua-tim')).toBe('objections.not-examiner')
  await house.call(api.assignExaminer, { id, accountId: house.accountOf('asesor') }, 'admin-penilaian')
  const seen = await house.call(api.showExamination, { id }, 'asesor')
  expect([seen.run.jpm !== null, seen.items, seen.objection.attachments.length]).toEqual([true, null, 1])

  const proposal = {
    findings: 'Berita acara ruang diperiksa.',
    answer: 'Tidak ada gangguan pada berita acara ruang itu.',
    effect: 'tetap' as const,
  }
  await house.call(api.propose, { id, ...proposal }, 'asesor')
  await house.call(api.decideObjection, { id, agreed: false, reason: 'Periksa juga catatan jaringan' }, 'kepala-bkpsdm')
  await house.call(api.propose, { id, ...proposal }, 'asesor')
  await house.call(api.decideObjection, { id, agreed: true }, 'kepala-bkpsdm')
  const mine = (await house.call(own.showOwnObjections, {}, me)).objections[0]
  expect(mine?.answer).toMatchObject({ text: proposal.answer, effect: 'tetap', printed: true })
  expect((await house.send(own.downloadOwnAnswer, { id }, me)).raw.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await house.call(api.openOf, {}, 'admin-penilaian')).open).toEqual([])
  expect(await code(own.fileObjection, { sittingId: of(0).sittingId, reason: text }, me)).toBe('objections.answered-already')
  expect(await assessments(0)).toEqual([{ why: null }])
})

test('nobody sees an objection of his or her own by a role', async () => {
  const { pool } = house.database
  await pool.query('update access.account set person_id = $1 where id = $2', [of(1).personId, house.accountOf('ketua-tim')])
  const { id } = await paper(1)
  expect(await code(api.showObjection, { id }, 'ketua-tim')).toBe('request.own-case')
  expect((await house.call(api.listObjections, {}, 'ketua-tim')).objections.map((one) => one.id)).not.toContain(id)
  await pool.query('update access.account set person_id = null where id = $1', [house.accountOf('ketua-tim')])
})

test('scored anew: a run that names the objection, a batch that waits for approval, the old result until then', async () => {
  const [one] = (await house.call(api.listObjections, {}, 'admin-penilaian')).objections
  const id = one?.id ?? ''
  expect((await decided(id, 'diolah-ulang')).followUp?.newRun).toMatchObject({ number: 2, batch: null })
  await work()
  const waiting = (await show(id)).followUp?.newRun
  expect(waiting).toMatchObject({ number: 2, batch: 2, approved: false, accepted: false })
  const { rows } = await house.database.pool.query(`select inputs -> 'objections' as of from scoring.run where id = $1`, [waiting?.id])
  expect(rows[0].of).toEqual(['KB-0002/2023'])
  expect(await assessments(1)).toEqual([{ why: null }])
  await accept()
  expect((await show(id)).followUp?.newRun).toMatchObject({ approved: true, accepted: true, handedOver: false })
  expect((await assessments(1)).map((row) => row.why === null)).toEqual([false, true])
})

test('tested again: the result counts no longer, and the event shows whom to call', async () => {
  const { id } = await paper(2)
  expect((await decided(id, 'susulan')).followUp).toEqual({ newRun: null, revoked: true, retested: false })
  expect(await assessments(2)).toEqual([{ why: 'Keberatan KB-0003/2023: dites ulang' }])
  expect((await withdrawnOf(house.database.db, [of(2).personId])).get(of(2).sittingId)?.kind).toBe('susulan')
  const marks = await house.call(api.openOf, { runId: of(2).runId }, 'admin-penilaian')
  expect([marks.open, marks.withdrawn.map((one) => one.reason)]).toEqual([[], ['Keberatan KB-0003/2023: dites ulang']])
  const { people } = await house.call(api.listRetests, { eventId }, 'panitia')
  expect(people).toMatchObject([{ personId: of(2).personId, number: 'KB-0003/2023', done: false }])
  await expect(paper(2)).rejects.toThrow('objections.result-withdrawn')
})

test('late on paper: taken with a reason, and annulled the result is never recorded again', async () => {
  await on('2024-01-10T03:00:00Z')
  const late = { personId: of(3).personId, sittingId: of(3).sittingId, reason: text, receivedOn: '2024-01-09' }
  expect(await code(api.registerObjection, { ...late, receivedOn: '2024-01-11' }, 'admin-penilaian')).toBe('objections.received-date')
  const { id, number } = await house.call(api.registerObjection, late, 'admin-penilaian')
  expect([number, (await show(id)).answerDue]).toEqual(['KB-0001/2024', null])
  expect(await code(api.assignExaminer, { id, accountId: house.accountOf('asesor') }, 'admin-penilaian')).toBe('objections.wrong-state')
  await house.call(api.decideLateness, { id, accepted: true, reason: 'Sakit, surat dokter terlampir' }, 'admin-penilaian')
  expect((await decided(id, 'dianulir')).answerDue).toBe('2024-01-24')
  expect(await assessments(3)).toEqual([{ why: 'Keberatan KB-0001/2024: hasil dianulir' }])
  const { effects, decided: count } = await house.call(api.showStatistics, {}, 'inspektorat')
  expect([count, effects]).toEqual([4, { tetap: 1, 'diolah-ulang': 1, susulan: 1, dianulir: 1 }])
})

test('taken back by the person, or not taken because it was late: the result is held no longer', async () => {
  const { pool } = house.database
  await pool.query('update access.account set person_id = $1 where id = $2', [of(4).personId, house.accountOf('panitia')])
  const { id, late } = await house.call(own.fileObjection, { sittingId: of(4).sittingId, reason: text }, 'panitia')
  const held = async () =>
    (await pool.query('select count(*)::int n from scoring.hold where sitting_id = $1 and released_at is null', [of(4).sittingId])).rows[0]
      .n
  expect([late, await held()]).toEqual([true, 1])
  await house.call(own.withdrawOwn, { id }, 'panitia')
  expect([(await show(id)).state, await held()]).toEqual(['dicabut', 0])
  const again = await house.call(own.fileObjection, { sittingId: of(4).sittingId, reason: text }, 'panitia')
  await house.call(api.decideLateness, { id: again.id, accepted: false, reason: 'Tidak ada halangan yang disebut' }, 'admin-penilaian')
  expect([(await show(again.id)).state, await held()]).toEqual(['tidak-diterima', 0])
  expect(await code(own.withdrawOwn, { id: again.id }, 'panitia')).toBe('objections.wrong-state')
})

test('a question is a thread; who waits for a word stands first', async () => {
  const { id } = await house.call(own.askQuestion, { sittingId: of(4).sittingId, text: 'Kapan sesi umpan balik saya?' }, 'panitia')
  expect((await house.call(own.listQuestions, {}, 'admin-penilaian')).questions).toMatchObject([{ id, waits: true }])
  await house.call(own.answerQuestion, { id, text: 'Selasa depan pukul 09.00 di ruang rapat.' }, 'admin-penilaian')
  const { questions } = await house.call(own.showOwnObjections, {}, 'panitia')
  expect(questions[0]?.messages.map((one) => one.fromOffice)).toEqual([false, true])
})
