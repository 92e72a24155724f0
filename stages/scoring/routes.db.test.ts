import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hall, hall } from '../../test/world/closed-sitting.ts'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, prepareSession, sitThrough } from '../../test/world/office.ts'
import { reasoningItems } from '../instruments/bank/penalaran.ts'
import * as api from './api.ts'
import { aspectsInForce } from './aspect-store.ts'
import { scoreSitting } from './jobs.ts'
import { runDetail } from './run-reply.ts'
import { runById } from './run-store.ts'

const opensAt = new Date('2023-12-04T01:00:00Z')
const actor = { kind: 'system', job: 'uji' } as const

let house: TestHouse
let room: Hall
let sitting: Awaited<ReturnType<Hall['sitting']>>
let runId: string

beforeAll(async () => {
  house = await openHouse()
  const { db } = house.database
  room = await hall(db, { count: 4, opensAt, now: house.clock.now })
  sitting = await room.sitting(room.best().slice(0, 8))
  runId = (await db.transaction().execute((tx) => scoreSitting({ tx, actor, now: house.clock.now }, sitting.id))).runId
})
afterAll(() => house.close())

describe('reading', () => {
  test('one run with every figure and what it was made of', async () => {
    const { run } = await house.call(api.showRun, { id: runId }, 'ketua-tim')
    expect(run).toMatchObject({
      jpm: { achieved: 2800, required: 2700, percent: '103.70', shown: '100.00' },
      category: 'optimal',
      hidden: null,
      cutOffs: { high: '90', middle: '78' },
      policy: { version: 1 },
      standard: { class: 'administrator', version: 1 },
      instrument: { evidence: expect.stringContaining('CONTOH') },
    })
    expect(run.notes.map((note) => note.code)).toEqual(['compensation', 'above-hundred'])
    expect(run.competencies.map((one) => one.gap)).toEqual([0, 100, 0, 0, 100, 0, 100, 100, -300])
    expect(run.competencies.at(-1)?.mastery[0]).toEqual({ level: 1, percent: '-300.00', threshold: 50, reached: false })
    expect(JSON.stringify(run)).not.toMatch(/"(options|choice|rationale|items)"/)
  })

  test('a list, by role; the machine is kept by one who reads no results', async () => {
    const { runs, total } = await house.call(api.listRuns, { class: 'administrator' }, 'kepala-bkpsdm')
    expect([runs.length, total]).toEqual([1, 1])
    for (const role of ['admin-sistem', 'inspektorat', 'panitia', 'pengawas-ruang'] as const)
      expect((await house.send(api.listRuns, {}, role)).status).toBe(403)
  })

  test('nobody reads or scores the own case, whatever the role', async () => {
    const account = house.accountOf('ketua-tim')
    await house.database.pool.query('update access.account set person_id = $1 where id = $2', [sitting.personId, account])
    expect((await house.send(api.showRun, { id: runId }, 'ketua-tim')).status).toBe(403)
    const again = { sittingId: sitting.id, reason: 'Diminta untuk diperiksa' }
    expect((await house.send(api.scoreAgain, again, 'ketua-tim')).status).toBe(403)
    expect((await house.call(api.listRuns, {}, 'ketua-tim')).total).toBe(0)
    await house.database.pool.query('update access.account set person_id = null where id = $1', [account])
  })

  test('what is not there is said', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    expect((await house.send(api.showRun, { id }, 'ketua-tim')).status).toBe(404)
    expect((await house.send(api.scoreAgain, { sittingId: id, reason: 'Diminta untuk diperiksa' }, 'ketua-tim')).status).toBe(404)
  })
})

describe('scoring', () => {
  test('again with nothing new: the run stands', async () => {
    const reply = await house.call(api.scoreAgain, { sittingId: sitting.id, reason: 'Diminta untuk diperiksa' }, 'admin-penilaian')
    expect(reply).toEqual({ runId, added: false })
  })

  test('a closed sitting is scored by the job that it caused', async () => {
    const other = await room.sitting(room.best())
    await house.database.pool.query(
      `select graphile_worker.add_job('score-sitting', payload => json_build_object('sittingId', $1::text))`,
      [other.id],
    )
    await house.work()
    const { runs } = await house.call(api.listRuns, { personId: other.personId }, 'ketua-tim')
    expect(runs.map((run) => [run.number, run.category])).toEqual([[1, 'optimal']])
  })

  test('a sitting that still runs is refused in words', async () => {
    const running = await room.sitting([], { state: 'berjalan' })
    const reply = await house.send(api.scoreAgain, { sittingId: running.id, reason: 'Diminta untuk diperiksa' }, 'admin-penilaian')
    expect([reply.status, JSON.stringify(reply.body)]).toEqual([409, expect.stringContaining('scoring.not-closed')])
  })
})

test('an instrument in trial is scored and kept, and tells no figure', async () => {
  const stored = await runById(house.database.db, runId)
  const run = runDetail({ ...stored, instrumentStatus: 'uji-coba' }, { approves: true })
  expect(run).toMatchObject({ jpm: null, category: null, notes: [], hidden: { id: expect.stringContaining('uji coba') } })
  expect(run.competencies.every((one) => one.level === null && one.gap === null && one.mastery.length === 0)).toBe(true)
  expect(JSON.stringify(run)).not.toMatch(/2800|optimal/)
})

test('a reasoning paper gives a rating of one aspect of potential, and no level, JPM or category', async () => {
  const person = await addEmployee(house.database.db, await addUnit(house.database.db, 'Dinas Kenanga'), 'Wira Kenangasari')
  const { cards } = await prepareSession(house, [person], true, 'CONTOH-PENALARAN')
  await sitThrough(house, cards[0] as (typeof cards)[number])
  await house.work()
  const { runs } = await house.call(api.listRuns, { personId: person.id }, 'ketua-tim')
  const { run } = await house.call(api.showRun, { id: runs[0]?.id ?? '' }, 'ketua-tim')
  const { rows } = await house.database.pool.query<{ code: string; choice: string }>(
    'select i.code, a.choice from sittings.answer a join instruments.item i on i.id = a.item_id where a.sitting_id = $1',
    [run.sittingId],
  )
  const right = rows.filter(({ code, choice }) => reasoningItems.find((item) => item.code === code)?.key === choice).length
  // one in five by chance: (p − 1/5) / (4/5) in percent
  const percent = (((right / 24 - 0.2) / 0.8) * 100).toFixed(2)
  const counts = { onForm: 24, administered: 24, answered: 24, correct: right }
  expect(run.aspects).toEqual([{ key: 'kemampuan-intelektual', ...counts, percent, rating: right < 9 ? 1 : 2 }])
  const known = (day: string) => aspectsInForce(house.database.db, [person.id], day)
  expect((await known('2023-12-31')).get(person.id)).toEqual([
    { key: 'kemampuan-intelektual', rating: run.aspects[0]?.rating, runId: run.id, assessedOn: run.assessedOn },
  ])
  expect([(await known('2027-01-31')).size, (await known('2023-01-31')).size]).toEqual([0, 0])
  expect([run.jpm, run.category, run.competencies.every((one) => one.level === null)]).toEqual([null, null, true])
})
