// How the forms of an event measured: kept with the batch, read by group, printed, and compared for the head of team.
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedEvent } from '../../../test/world/closed-event.ts'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { pdfPages } from '../../../test/world/pdf-text.ts'
import { insertPolicy, policies } from '../../standards/store.ts'
import * as events from '../event/event-api.ts'
import { eventJobs } from '../event/event-jobs.ts'
import { ceilingsOf, marginsOf } from './precision-store.ts'
import * as api from './quality-api.ts'
import { qualityJobs } from './quality-jobs.ts'

let house: TestHouse
let id: string
let batchId = ''
let formId = ''
const jobs = { ...eventJobs, ...qualityJobs }

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-18T05:00:00Z') })
  const { db } = house.database
  id = (await closedEvent(house.database, { opensAt: new Date('2023-12-18T01:00:00Z'), now: house.clock.now })).id
  const [first] = await policies(db)
  const rows = (first?.rows ?? []).map((row) => (row.key === 'quality.least-people' ? { ...row, value: 10 } : row))
  const head = { title: 'Uji', effectiveFrom: '2021-01-01', note: 'Uji', basedOn: first?.id ?? null, createdBy: 'uji' }
  await insertPolicy(db, { ...head, rows, now: house.clock.now })
  for (const role of ['ketua-tim', 'kepala-bkpsdm', 'admin-penilaian', 'asesor'] as const) await house.cookieOf(role)
  await house.call(events.processEvent, { id }, 'admin-penilaian')
  await work()
}, 60_000)
afterAll(() => house?.close())

/** Does the waiting work of these rooms. */
async function work(): Promise<void> {
  const { db, pool } = house.database
  for (;;) {
    const { rows } = await pool.query(
      `select j.id, t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = any($1) order by j.id limit 1`,
      [Object.keys(jobs)],
    )
    if (!rows[0]) return
    const context = { db, clock: () => house.clock.now, log: pino({ level: 'silent' }), address: null }
    await jobs[rows[0].identifier]?.(rows[0].payload, context)
    await pool.query('delete from graphile_worker._private_jobs where id = $1', [rows[0].id])
  }
}

test('the error of the JPM is kept with the batch, flags who is near a line, and never changes', async () => {
  const { db, pool } = house.database
  const { rows } = await pool.query('select p.*, b.number from scoring.precision p join scoring.batch b on b.id = p.batch_id')
  // eleven met every item; the twelfth met eight of nine
  expect(rows).toMatchObject([{ n: 11, why: null, number: 1 }])
  expect(Number(rows[0].margin)).toBeCloseTo(1.96 * Number(rows[0].sem), 1)
  await expect(pool.query('update scoring.precision set margin = 0')).rejects.toThrow('process the event again')
  const flagged = await pool.query(
    `select x.run_id, x.flags @> '[{"code": "near-line"}]' as near, r.achieved * 100.0 / r.required as jpm from scoring.batch_run x
     join scoring.run r on r.id = x.run_id where r.achieved is not null`,
  )
  const margin = Number(rows[0].margin)
  for (const { near, jpm } of flagged.rows) expect(near).toBe([90, 78].some((line) => Math.abs(Number(jpm) - line) <= margin + 1e-9))
  expect(flagged.rows.some((row) => row.near)).toBe(true)
  const margins = await marginsOf(db, [flagged.rows[0].run_id, '01890000-0000-7000-8000-000000000000'])
  expect([...margins.values()]).toEqual([rows[0].margin, null])
  const [ceiling] = await ceilingsOf(db, id)
  expect(ceiling).toMatchObject({ n: 11 })
  const { cases } = await house.call(events.listCases, { id: rows[0].batch_id }, 'ketua-tim')
  expect((await house.call(events.showCase, { id: cases[0]?.runId ?? '' }, 'ketua-tim')).margin).toBe(rows[0].margin)
})

test('processed again without a change it is the same batch; its precision belongs to its hash', async () => {
  await house.call(events.processEvent, { id }, 'admin-penilaian')
  await work()
  const { rows } = await house.database.pool.query('select count(*)::int as n from scoring.batch')
  expect(rows[0].n).toBe(1)
})

test('the report is about groups: no name, no run, no key; who looks after instruments reads it', async () => {
  const { events: listed } = await house.call(api.listQuality, {}, 'asesor')
  expect(listed).toMatchObject([{ id, number: 1, runs: 12, forms: [{ people: 12 }] }])
  batchId = listed[0]?.batchId ?? ''
  formId = listed[0]?.forms[0]?.id ?? ''
  const found = await house.call(api.showQuality, { id: batchId, formId }, 'asesor')
  expect(found.report).toMatchObject({ people: 12, whole: 11, rule: { leastPeople: 10, leastGroup: 10 } })
  expect(found.report?.items.every((item) => item.p !== null && item.options.length > 0)).toBe(true)
  const { rows } = await house.database.pool.query(
    'select p.name, p.nip, p.id, r.id as run from register.person p join scoring.run r on r.person_id = p.id',
  )
  const text = JSON.stringify(found)
  for (const { name, nip, id: person, run } of rows) for (const one of [name, nip, person, run]) expect(text).not.toContain(one)
  expect(text).not.toMatch(/"(keys|level)"/)
  const { batch } = await house.call(events.showEventScoring, { id }, 'kepala-bkpsdm')
  expect(batch?.quality).toMatchObject({ forms: 1, measured: 1, silent: 1 })
  expect((await house.send(api.showQuality, { id: batchId, formId: id }, 'asesor')).status).toBe(404)
  await house.call(api.askQuality, { id: batchId }, 'asesor')
})

test('its paper is a numbered copy with the same figures', async () => {
  const { raw } = await house.send(api.printQuality, { id: batchId, formId }, 'kepala-bkpsdm')
  const pages = pdfPages(raw)
  expect(pages[0]).toContain('LaporanMutuPaketSoal')
  for (const page of pages) expect(page).toContain('Salinan1untuk')
})

test('similar answers are read by the head of team alone, and the record says so', async () => {
  expect((await house.send(api.showSimilarity, { id: batchId }, 'kepala-bkpsdm')).status).toBe(403)
  const { forms, measured } = await house.call(api.showSimilarity, { id: batchId }, 'ketua-tim')
  expect([measured, forms]).toEqual([true, [{ id: formId, code: forms[0]?.code, people: 12, pairs: 66 }]])
  const { rows } = await house.database.pool.query(`select count(*)::int as n from audit.entry where act = 'scoring.similarity-read'`)
  expect(rows[0].n).toBe(1)
})
