// The results of an event from closed sittings to the register, and an item taken out afterwards.
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedEvent } from '../../../test/world/closed-event.ts'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { closingFigures } from '../../events/decision-api.ts'
import { addAssessor, revokeAssessor } from '../../register/assessor-api.ts'
import { listRuns } from '../api.ts'
import { jobs as reportJobs } from '../report-jobs.ts'
import * as api from './event-api.ts'
import { eventJobs } from './event-jobs.ts'

let house: TestHouse
let id: string
let batchId = ''

beforeAll(async () => {
  house = await openHouse({ now: new Date('2023-12-18T05:00:00Z') })
  const { pool } = house.database
  const event = await closedEvent(house.database, { opensAt: new Date('2023-12-18T01:00:00Z'), now: house.clock.now })
  id = event.id
  for (const role of ['ketua-tim', 'kepala-bkpsdm', 'admin-penilaian', 'pyb'] as const) await house.cookieOf(role)
  await pool.query('update access.account set person_id = $1 where id = $2', [event.slowed.personId, house.accountOf('ketua-tim')])
}, 60_000)
afterAll(() => house?.close())

/** Does the waiting work of this room; two dozen reports are not printed for it. */
async function work(): Promise<void> {
  const { db, pool } = house.database
  for (;;) {
    const { rows } = await pool.query(
      `select j.id, t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = any($1) order by j.id limit 1`,
      [Object.keys(eventJobs)],
    )
    if (!rows[0]) return
    await eventJobs[rows[0].identifier]?.(rows[0].payload, {
      db,
      clock: () => house.clock.now,
      log: pino({ level: 'silent' }),
      address: null,
    })
    await pool.query('delete from graphile_worker._private_jobs where id = $1', [rows[0].id])
  }
}

/** Has the report of one run printed, as the house does by itself; returns how many documents there are. */
async function printedOf(runId: string): Promise<number> {
  const { db, pool } = house.database
  await reportJobs['print-report']?.({ runId }, { db, clock: () => house.clock.now, log: pino({ level: 'silent' }), address: null })
  return (await pool.query('select count(*)::int as n from documents.document where object = $1', [`run:${runId}`])).rows[0].n
}

const shown = async () => (await house.call(api.showEventScoring, { id }, 'kepala-bkpsdm')).batch
const queue = (as: 'ketua-tim' | { cookie: string } = 'ketua-tim') => house.call(api.listCases, { id: batchId }, as)

/** Another account with the role of Ketua Tim: the substitute. */
async function substitute(): Promise<{ cookie: string }> {
  await house.database.pool.query(
    `insert into access.role_grant (account_id, role, valid_from, letter_number, letter_date, granted_by, granted_at)
     select $1, 'ketua-tim', '2020-01-01', letter_number, letter_date, granted_by, granted_at from access.role_grant limit 1`,
    [house.accountOf('pyb')],
  )
  return { cookie: await house.cookieOf('pyb') }
}

test('processing makes one batch of all closed sittings, with flags and a sample; again it is the same', async () => {
  expect((await house.call(api.processEvent, { id }, 'admin-penilaian')).total).toBe(12)
  await work()
  const batch = await shown()
  expect(batch).toMatchObject({ number: 1, runs: 12, remaining: 0, progress: { flagged: 2, sampled: 5, flaggedRead: 0 } })
  batchId = batch?.id ?? ''
  await house.call(api.processEvent, { id }, 'admin-penilaian')
  await work()
  expect((await shown())?.id).toBe(batchId)
  await expect(house.database.pool.query('update scoring.batch set runs = 1')).rejects.toThrow('process the event again')
  const seenBy = async (as: 'pyb' | 'ketua-tim') => (await house.call(listRuns, {}, as)).runs.filter((run) => run.jpm !== null).length
  expect([await seenBy('pyb'), await seenBy('ketua-tim')]).toEqual([0, 10]) // before approval; without the own and the incomplete one
  const { cases, diverted } = await queue()
  expect([cases.filter((one) => one.flags.length > 0).map((one) => one.flags.map((flag) => flag.code)), diverted]).toEqual([
    [['incomplete']],
    1,
  ])
})

test('every case is read, the own one by a substitute; then approval, and acceptance by another', async () => {
  const refused = async (as: Parameters<typeof house.send>[2]) =>
    (await house.send(api.approveBatch, { id: batchId }, as)).body as { data: { why: string } }
  expect((await refused('ketua-tim')).data.why).toBe('unread')
  const other = await substitute()
  const all = (await queue(other)).cases
  const own = all.find((one) => one.flags.some((flag) => flag.code === 'approver'))?.runId ?? ''
  expect((await house.send(api.showCase, { id: own }, 'ketua-tim')).status).toBe(403)
  expect((await house.send(api.decideCase, { id: own, decision: 'setuju' }, 'ketua-tim')).status).toBe(403)
  const short = (await queue()).cases.find((one) => one.flags.some((flag) => flag.code === 'incomplete'))?.runId ?? ''
  expect((await house.call(api.showCase, { id: short }, 'ketua-tim')).margin).toBe(null)
  expect((await house.send(api.decideCase, { id: short, decision: 'kembali' }, 'ketua-tim')).status).toBe(422)
  await house.call(api.decideCase, { id: short, decision: 'kembali', note: 'Lembar kurang satu butir' }, 'ketua-tim')
  for (const { runId } of (await queue()).cases)
    if (runId !== short) await house.call(api.decideCase, { id: runId, decision: 'setuju' }, 'ketua-tim')
  expect((await refused('ketua-tim')).data.why).toBe('unread')
  await house.call(api.decideCase, { id: own, decision: 'setuju', note: 'Dibaca pengganti' }, other)
  const roll = { level: 'ahli-pertama' as const, certificateNumber: 'AS-1', validFrom: '2020-01-01', validTo: null }
  const { id: personId } = (
    await house.database.pool.query('select person_id as id from access.account where id = $1', [house.accountOf('ketua-tim')])
  ).rows[0]
  const { id: certificate } = await house.call(addAssessor, { ...roll, personId, classes: ['pelaksana'] }, 'admin-penilaian')
  expect((await house.send(api.approveBatch, { id: batchId }, 'ketua-tim')).body).toMatchObject({
    code: 'scoring.approver-class',
    data: { state: 'uncovered', classes: 'administrator' },
  })
  await house.call(revokeAssessor, { id: certificate, reason: 'Diganti yang mencakup' }, 'admin-penilaian')
  await house.call(
    addAssessor,
    { ...roll, certificateNumber: 'AS-2', level: 'ahli-madya', personId, classes: ['pelaksana', 'administrator'] },
    'admin-penilaian',
  )
  expect(await house.call(api.approveBatch, { id: batchId }, 'ketua-tim')).toEqual({ approved: 11, returned: 1 })
  expect((await shown())?.approval?.assessor).toEqual({ state: 'covered', level: 'ahli-madya', certificate: 'AS-2' })
  expect((await house.send(api.decideBatch, { id: batchId, accepted: true }, 'ketua-tim')).status).toBe(403) // in the batch
  const complete = await house.database.pool.query('select id from scoring.run where category is not null order by id limit 1')
  expect(await printedOf(complete.rows[0].id)).toBe(0) // nobody opens what is not accepted
  await house.call(api.decideBatch, { id: batchId, accepted: true }, 'kepala-bkpsdm')
  await work()
  expect(await printedOf(complete.rows[0].id)).toBe(2) // the individual report and the short one
  const { rows } = await house.database.pool.query(
    `select standing, source, assessed_on::text, count(*)::int from register.assessment a join scoring.recorded k on k.assessment_id = a.id
     where a.source_ref = k.run_id::text group by 1, 2, 3`,
  )
  expect(rows).toEqual([{ standing: 'pemetaan-internal', source: 'nawa', assessed_on: '2023-12-18', count: 11 }])
  expect((await house.call(listRuns, {}, 'kepala-bkpsdm')).runs.filter((run) => run.jpm !== null)).toHaveLength(11)
  const { identities } = await house.call(closingFigures, { id }, 'admin-penilaian')
  expect(identities.find((one) => one.key === 'persetujuan')).toMatchObject({ left: [{ value: 11 }], right: [{ value: 12 }] })
})

test('who approves cannot accept, and what was accepted is not approved twice', async () => {
  expect((await house.send(api.approveBatch, { id: batchId }, 'ketua-tim')).body).toMatchObject({ code: 'scoring.batch-approved' })
  expect((await house.send(api.decideBatch, { id: batchId, accepted: true }, 'kepala-bkpsdm')).body).toMatchObject({
    code: 'scoring.batch-approved',
  })
})

test('an item is taken out by two persons, does what was shown, and the old runs stay', async () => {
  const { pool } = house.database
  const [item] = (await house.call(api.listEventItems, { id }, 'ketua-tim')).items
  const itemId = item?.id ?? ''
  const { effect } = await house.call(api.annulmentEffect, { id, itemId }, 'ketua-tim')
  // the example form has one item a competency: without it there is no level
  expect(effect).toEqual({ affected: item?.papers, levelUp: 0, levelDown: 0, category: 11, lost: 12 })
  const asked = await house.call(api.askAnnulment, { id, itemId, reason: 'Dua pilihan sama benarnya' }, 'ketua-tim')
  expect((await house.send(api.decideAnnulment, { id: asked.id, agreed: true }, 'ketua-tim')).body).toMatchObject({
    code: 'scoring.same-person',
  })
  await house.call(api.decideAnnulment, { id: asked.id, agreed: true }, 'kepala-bkpsdm')
  await work()
  expect(await shown()).toMatchObject({ number: 2, runs: 12, progress: { flagged: 12 }, approval: null })
  const { rows } = await pool.query('select number, count(*)::int, count(achieved)::int as whole from scoring.run group by 1 order by 1')
  expect(rows).toEqual([
    { number: 1, count: 12, whole: 11 },
    { number: 2, count: 12, whole: 0 },
  ])
  expect((await house.call(listRuns, {}, 'kepala-bkpsdm')).total).toBe(12)
})
