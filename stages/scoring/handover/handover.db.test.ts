// Results from acceptance to their people: asked by one, decided by another, taken back while nobody opened them,
// talks held and answered; and "dilaporkan = disetujui" when all is handed over.
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedEvent } from '../../../test/world/closed-event.ts'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { pdfPages } from '../../../test/world/pdf-text.ts'
import { closingFigures } from '../../events/decision-api.ts'
import { approveBatch, decideBatch, decideCase, listCases, processEvent, showEventScoring } from '../event/event-api.ts'
import { eventJobs } from '../event/event-jobs.ts'
import * as api from './api.ts'
import * as talks from './feedback-api.ts'
import { handedOver, markOpened } from './handed-store.ts'
import { holdResult, releaseResult } from './hold-store.ts'

let house: TestHouse
let id: string
const day = '2023-12-20'
const content = { plannedOn: day, feedbackWay: 'perorangan', feedbackPlace: 'Ruang rapat UPT' } as const

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-18T05:00:00Z') })
  const { pool } = house.database
  const event = await closedEvent(house.database, { opensAt: new Date('2023-12-18T01:00:00Z'), now: house.clock.now })
  id = event.id
  for (const role of ['ketua-tim', 'kepala-bkpsdm', 'admin-penilaian', 'panitia', 'asesor'] as const) await house.cookieOf(role)
  await house.call(processEvent, { id }, 'admin-penilaian')
  await work()
  const batchId = (await house.call(showEventScoring, { id }, 'ketua-tim')).batch?.id ?? ''
  for (const { runId, flags } of (await house.call(listCases, { id: batchId }, 'ketua-tim')).cases) {
    const short = flags.some((flag) => flag.code === 'incomplete')
    const decision = short ? { decision: 'kembali' as const, note: 'Lembar kurang satu butir' } : { decision: 'setuju' as const }
    await house.call(decideCase, { id: runId, ...decision }, 'ketua-tim')
  }
  await expect(house.call(api.askWave, { id, classes: ['pelaksana'], ...content }, 'admin-penilaian')).rejects.toThrow('wave-too-early')
  await house.call(approveBatch, { id: batchId }, 'ketua-tim')
  await house.call(decideBatch, { id: batchId, accepted: true }, 'kepala-bkpsdm')
  await work()
  // the press has its own tests: here only that each report exists
  await pool.query(`insert into documents.document (kind, title, object, series, version, template, template_hash, data, data_hash, pdf, pdf_hash, pages, made_at)
    select 'laporan-individual', 'Laporan', 'run:' || run_id, 'sitting:' || sitting_id, 1, '-', sha256('a'), '{}', sha256(run_id::text::bytea), '', sha256(''), 1, now()
    from scoring.recorded`)
}, 60_000)
afterAll(() => house?.close())

/** Does the waiting work on the event's results; what is printed besides is not waited for. */
async function work(): Promise<void> {
  const { db, pool } = house.database
  for (const task of ['score-event', 'record-results']) {
    const { rows } = await pool.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = $1 returning j.payload`,
      [task],
    )
    const context = { db, clock: () => house.clock.now, log: pino({ level: 'silent' }), address: null }
    for (const { payload } of rows) await eventJobs[task]?.(payload, context)
  }
}

const overview = () => house.call(api.showHandover, { id }, 'kepala-bkpsdm')
const people = async () => (await house.call(api.listHandoverPeople, { id }, 'panitia')).people
const reported = async () => {
  const { identities } = await house.call(closingFigures, { id }, 'admin-penilaian')
  return identities.find((one) => one.key === 'laporan')
}
const refusedWith = async (call: Promise<{ status: number; body: unknown }>) => {
  const { body } = await call
  return body as { code: string; data: Record<string, number> }
}
const classes = async () => (await overview()).classes.map((one) => one.class)

test('a wave is asked by one and decided by another, who has seen what stays behind', async () => {
  const [first] = await people()
  const { db, pool } = house.database
  await pool.query('update access.account set person_id = $1 where id = $2', [first?.personId, house.accountOf('kepala-bkpsdm')])
  const { rows } = await pool.query('select id as run_id from scoring.run where person_id <> $1 and complete limit 1', [first?.personId])
  await holdResult(db, { runId: rows[0].run_id, object: 'objection:1', now: house.clock.now })
  const asked = await house.call(api.askWave, { id, classes: await classes(), ...content }, 'admin-penilaian')
  expect(asked).toMatchObject({ number: 1, preview: { ready: 10, left: { dikembalikan: 1, keberatan: 1 } } })
  expect((await refusedWith(house.send(api.decideWave, { id: asked.id, agreed: true, left: 2 }, 'admin-penilaian'))).code).toBe(
    'scoring.same-person',
  )
  // the one who decides is in the class: that result stays behind as well
  const behind = await refusedWith(house.send(api.decideWave, { id: asked.id, agreed: true, left: 2 }, 'kepala-bkpsdm'))
  expect(behind).toMatchObject({ code: 'scoring.wave-left', data: { left: 3, ready: 9, sendiri: 1, dikembalikan: 1, keberatan: 1 } })
  const lettered = { id: asked.id, agreed: true, left: 3 }
  expect(await refusedWith(house.send(api.decideWave, lettered, 'kepala-bkpsdm'))).toMatchObject({ code: 'scoring.wave-letters' })
  expect((await house.call(api.makeWaveLetters, { id: asked.id }, 'admin-penilaian')).made).toBeGreaterThan(0)
  expect((await overview()).waves[0]).toMatchObject({ state: 'menunggu', letters: { issued: 0 }, preview: { ready: 9 } })
  await house.call(api.decideWave, { ...lettered, reason: 'Surat bertanda tangan menyusul' }, 'kepala-bkpsdm')
  expect((await overview()).waves[0]).toMatchObject({ state: 'disampaikan', carried: 9, opened: 0 })
  expect((await handedOver(db, first?.personId ?? '')).length).toBe(0)
  expect(await reported()).toMatchObject({ state: 'differs', left: [{ value: 9 }], right: [{ value: 11 }] })
})

test('the ones left over follow in a wave of two others; then all that was approved is handed over', async () => {
  await releaseResult(house.database.db, { object: 'objection:1', now: house.clock.now })
  const left = (await people()).filter((one) => one.standing === 'siap').map((one) => one.personId)
  expect(left).toHaveLength(2)
  const asked = await house.call(api.askWave, { id, personIds: left, ...content }, 'admin-penilaian')
  expect((await house.send(api.decideWave, { id: asked.id, agreed: true }, 'kepala-bkpsdm')).status).toBe(403)
  await house.database.pool.query('update access.account set person_id = null where id = $1', [house.accountOf('kepala-bkpsdm')])
  await house.call(api.decideWave, { id: asked.id, agreed: true, reason: 'Surat menyusul' }, 'kepala-bkpsdm')
  expect(await reported()).toMatchObject({ state: 'holds', left: [{ value: 11 }], right: [{ value: 11 }] })
  expect(await house.call(api.showHandoverPart, { id }, 'panitia')).toMatchObject({ state: 'done', next: null })
  await expect(house.database.pool.query('delete from scoring.wave_result')).rejects.toThrow('withdraw it')
})

test('a wave is taken back by another wave, until somebody has opened a result of it', async () => {
  const [second, first] = (await overview()).waves
  const asked = await house.call(api.askWithdrawal, { id: second?.id ?? '', reason: 'Salah gelombang orang' }, 'admin-penilaian')
  expect(await house.call(api.decideWave, { id: asked.id, agreed: true }, 'kepala-bkpsdm')).toEqual({ handed: 0, withdrawn: 2 })
  expect((await overview()).waves.map((one) => one.state)).toEqual(['ditarik', 'ditarik', 'disampaikan'])
  expect(await reported()).toMatchObject({ state: 'differs', left: [{ value: 9 }] })
  const opened = (await people()).find((one) => one.wave === 1)
  const [stands] = await handedOver(house.database.db, opened?.personId ?? '')
  await markOpened(house.database.db, stands?.runId ?? '', house.clock.now)
  const late = await refusedWith(
    house.send(api.askWithdrawal, { id: first?.id ?? '', reason: 'Sudah ada yang membuka' }, 'admin-penilaian'),
  )
  expect(late).toMatchObject({ code: 'scoring.wave-opened', data: { people: 1 } })
})

test('a talk is planned, held, noted, printed, and closed by the person’s own word', async () => {
  const { pool } = house.database
  const { waiting, holders } = await house.call(talks.listFeedback, { id }, 'asesor')
  expect(waiting).toHaveLength(9)
  const [one, other] = waiting.map((person) => person.personId)
  await pool.query('update access.account set person_id = $1 where id = $2', [one, house.accountOf('panitia')])
  const holderId = house.accountOf('asesor')
  expect(holders.map((holder) => holder.id)).toContain(holderId)
  const plan = { id, date: '2023-12-18', starts: '09:00', place: 'Ruang rapat', holderId }
  const { id: talkId } = await house.call(talks.planFeedback, { ...plan, personIds: [one ?? '', other ?? ''] }, 'admin-penilaian')
  const again = await refusedWith(house.send(talks.planFeedback, { ...plan, personIds: [one ?? ''] }, 'asesor'))
  expect(again).toMatchObject({ code: 'scoring.feedback-planned', data: { people: 1 } })
  const noted = { id: talkId, personId: one ?? '', attendance: 'hadir' as const }
  const notes = { strengths: 'Menjaga kerja sama tim', step: 'Memimpin satu rapat koordinasi', question: '' }
  expect((await house.send(talks.noteFeedback, { ...noted, ...notes }, 'admin-penilaian')).status).toBe(403)
  expect((await house.send(talks.noteFeedback, noted, 'asesor')).status).toBe(422)
  await house.call(talks.noteFeedback, { ...noted, ...notes }, 'asesor')
  await house.call(talks.noteFeedback, { id: talkId, personId: other ?? '', attendance: 'tidak-hadir', absenceKind: 'sakit' }, 'asesor')
  const paper = await house.send(talks.feedbackRecord, { id: talkId, personId: one ?? '' }, 'asesor')
  const text = pdfPages(paper.raw).join('')
  expect(text).toContain('Memimpinsaturapatkoordinasi')
  expect(text).not.toMatch(/JPM|%|Optimal/i)
  const own = await house.call(talks.listOwnFeedback, {}, 'panitia')
  expect(own).toMatchObject({ talks: [{ state: 'terlaksana', mayAnswer: true, notes }], due: [{ state: 'terlaksana' }] })
  expect((await house.send(talks.confirmOwnFeedback, { id: talkId, agreed: false }, 'panitia')).status).toBe(422)
  await house.call(talks.confirmOwnFeedback, { id: talkId, agreed: true }, 'panitia')
  const bring = { id: talkId, personId: one ?? '' }
  const states = (await house.call(talks.listFeedback, { id }, 'asesor')).talks[0]?.people.map((person) => person.state)
  expect(states?.toSorted()).toEqual(['ditandatangani', 'tidak-hadir'])
  await house.call(talks.uploadFeedbackScan, bring, 'asesor', { name: 'pindai.pdf', bytes: Buffer.from('%PDF-1.7 pindai') })
  expect((await house.send(talks.feedbackScan, bring, 'asesor')).raw.toString()).toBe('%PDF-1.7 pindai')
  expect((await house.send(api.exportHandover, { id }, 'panitia')).raw.subarray(0, 2).toString()).toBe('PK')
})
