// A person's own result: nothing before it is handed over, everything after, for nobody else; and who looked.
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedEvent } from '../../../test/world/closed-event.ts'
import { acceptBatch, handOverAll } from '../../../test/world/handed-over.ts'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { showRun } from '../api.ts'
import { processEvent } from '../event/event-api.ts'
import { eventJobs } from '../event/event-jobs.ts'
import * as api from './own-api.ts'

// a quarter of an hour before midnight in WIB
const now = new Date('2023-12-18T16:45:00Z')
let house: TestHouse
let eventId = ''
let runId = ''
let another = ''

/** Does the waiting work of this room; a dozen reports are not printed for it. */
async function work(): Promise<void> {
  const { db, pool } = house.database
  const tools = { db, clock: () => house.clock.now, log: pino({ level: 'silent' }), address: null }
  for (;;) {
    const { rows } = await pool.query(
      `select j.id, t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = any($1) order by j.id limit 1`,
      [Object.keys(eventJobs)],
    )
    if (!rows[0]) return
    await eventJobs[rows[0].identifier]?.(rows[0].payload, tools)
    await pool.query('delete from graphile_worker._private_jobs where id = $1', [rows[0].id])
  }
}

beforeAll(async () => {
  house = await openHouse({ now })
  const { pool } = house.database
  const event = await closedEvent(house.database, { opensAt: new Date('2023-12-18T01:00:00Z'), now })
  eventId = event.id
  for (const role of ['pengawas-ruang', 'panitia', 'admin-penilaian', 'ketua-tim', 'kepala-bkpsdm'] as const) await house.cookieOf(role)
  const [one, two] = event.room.persons
  await pool.query('update access.account set person_id = $1 where id = $2', [one?.id, house.accountOf('pengawas-ruang')])
  await pool.query('update access.account set person_id = $1 where id = $2', [two?.id, house.accountOf('panitia')])
  await house.call(processEvent, { id: eventId }, 'admin-penilaian')
  await work()
  const of = async (id?: string) => (await pool.query('select id from scoring.run where person_id = $1', [id])).rows[0].id as string
  runId = await of(one?.id)
  another = await of(two?.id)
}, 60_000)
afterAll(() => house?.close())

const mine = () => house.call(api.listOwnResults, {}, 'pengawas-ruang')
const opened = async () =>
  (await house.database.pool.query("select count(*)::int as n from audit.entry where act = 'scoring.own-result-read'")).rows[0].n as number

test('before it is handed over there is no figure, only how far it is', async () => {
  expect((await mine()).results).toMatchObject([{ step: 'diperiksa', runId: null, assessedOn: '2023-12-18' }])
  const reply = await house.send(api.showOwnResult, { id: runId }, 'pengawas-ruang')
  expect([reply.status, reply.body]).toMatchObject([409, { code: 'scoring.not-handed-over' }])
  const by = [house.accountOf('ketua-tim'), house.accountOf('kepala-bkpsdm')] as const
  await acceptBatch(house.database, eventId, by, now)
  await work()
  expect((await mine()).results).toMatchObject([{ step: 'disetujui', since: '2023-12-18' }])
  expect(await opened()).toBe(0)
})

test('after it the person reads it with what it was made of, once a day on record; nobody else does', async () => {
  await handOverAll(house.database, eventId, [house.accountOf('admin-penilaian'), house.accountOf('kepala-bkpsdm')], now)
  expect((await mine()).results).toMatchObject([{ step: 'disampaikan', runId }])
  const { result } = await house.call(api.showOwnResult, { id: runId }, 'pengawas-ruang')
  expect(result).toMatchObject({
    standing: 'pemetaan-internal',
    class: 'administrator',
    approvedOn: '2023-12-18',
    before: null,
    ended: null,
  })
  expect([result.competencies.length, result.strengths.length, result.steps.length]).toEqual([9, 3, 0])
  expect(result.jpm).toMatchObject({ achieved: 3100, required: 2700, percent: '114.81', margin: null, near: [] })
  await house.call(api.showOwnResult, { id: runId }, 'pengawas-ruang')
  expect(await opened()).toBe(1)
  for (const [id, as] of [
    [another, 'pengawas-ruang'],
    [runId, 'panitia'],
    [runId, 'ketua-tim'],
  ] as const)
    expect((await house.send(api.showOwnResult, { id }, as)).status, as).toBe(403)
  house.clock.now = new Date('2023-12-18T17:05:00Z')
  await house.call(api.showOwnResult, { id: runId }, 'pengawas-ruang')
  expect(await opened()).toBe(2)
})

test('who looked is told by office, the own looks too, and who never did', async () => {
  await house.call(showRun, { id: runId }, 'ketua-tim')
  await house.call(showRun, { id: runId }, 'ketua-tim')
  const { looks, never } = await house.call(api.listOwnLooks, {}, 'pengawas-ruang')
  expect(looks.map(({ own, roles, kind, times }) => ({ own, roles, kind, times }))).toEqual([
    { own: false, roles: ['ketua-tim'], kind: 'read', times: 1 },
    { own: true, roles: [], kind: 'opened', times: 1 },
    { own: true, roles: [], kind: 'opened', times: 1 },
  ])
  expect(never).toEqual(['admin-penilaian', 'kepala-bkpsdm', 'pyb', 'ppk'])
  expect((await house.call(api.listOwnLooks, {}, 'panitia')).looks).toEqual([])
})

test('the own sittings are told without a PIN', async () => {
  const { sittings } = await house.call(api.listOwnSittings, {}, 'pengawas-ruang')
  expect(sittings).toMatchObject([{ venue: 'Aula', room: 'A', seat: 1, number: '1', past: true, state: 'dikirim' }])
  expect(JSON.stringify(sittings)).not.toContain('pin')
})

test('a result taken back from the register says so, and a short report that is not printed is refused', async () => {
  await house.database.pool.query(
    `update register.assessment set revoked_at = $2, revoked_by = 'Uji', revoked_reason = 'Diputus tidak berlaku'
     where id = (select assessment_id from scoring.recorded where run_id = $1)`,
    [runId, house.clock.now],
  )
  const { result } = await house.call(api.showOwnResult, { id: runId }, 'pengawas-ruang')
  expect(result.ended).toEqual({ kind: 'dicabut', on: '2023-12-19', reason: 'Diputus tidak berlaku' })
  expect(result.report).toBe(false)
  expect((await house.send(api.fetchOwnReport, { id: runId }, 'pengawas-ruang')).body).toMatchObject({ code: 'scoring.no-short-report' })
})
