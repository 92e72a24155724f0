import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Click, type Hall, hall } from '../../test/world/closed-sitting.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { newPolicy } from '../standards/new-policy.ts'
import { insertPolicy, policyAt } from '../standards/store.ts'
import { scoreSitting } from './jobs.ts'
import { lastRuns, runById } from './run-store.ts'
import { score } from './score.ts'
import { codeVersion, inputsHash, inputsOf } from './store.ts'

const opensAt = new Date('2023-12-17T17:30:00Z') // 18 December, 00.30 WIB: the local date decides
const now = new Date('2023-12-18T05:00:00Z')
const runnerUp = '01890000-0000-7000-8000-000000000009'
const actor = { kind: 'system', job: 'uji' } as const

let fresh: FreshDatabase
let room: Hall

beforeAll(async () => {
  fresh = await freshDatabase()
  room = await hall(fresh.db, { count: 12, opensAt, now })
})
afterAll(() => fresh.drop())

const best = () => room.best()
const sitting = async (clicks: readonly Click[], of?: { state?: string; items?: number }) => (await room.sitting(clicks, of)).id
const scored = (sittingId: string, reason?: string) =>
  fresh.db.transaction().execute((tx) => scoreSitting({ tx, actor, now }, sittingId, reason))

describe('a run', () => {
  test('the best options: levels, JPM above 100 kept as it is, category by the policy', async () => {
    const { runId } = await scored(await sitting(best()))
    const run = await runById(fresh.db, runId)
    expect(run.competencies.map((one) => one.level)).toEqual([300, 400, 300, 300, 400, 300, 400, 400, 300])
    expect(run).toMatchObject({ achieved: 3100, required: 2700, category: 'optimal', complete: true, assessedOn: '2023-12-18', number: 1 })
    expect(run.inputs.policy).toMatchObject({ cutOffs: { high: '90', middle: '78' }, minimumAdministered: '60' })
    expect(run.inputs.standard.required.map((one) => one.level)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3])
    expect(run.codeVersion).toBe(codeVersion)
  })

  test('the last answer by the own counter counts; one taken back is empty', async () => {
    const sittingId = await sitting([...best(), [0, 'C'], [1, null]])
    const inputs = await inputsOf(fresh.db, sittingId)
    expect(inputs.items[0]).toMatchObject({ choice: 'C', seq: 10 })
    expect(inputs.items[1]).toMatchObject({ choice: null, seq: 11 })
    const run = await runById(fresh.db, (await scored(sittingId)).runId)
    expect(run.competencies.slice(0, 2).map((one) => [one.level, one.answered])).toEqual([
      [100, 1],
      [0, 0],
    ])
  })

  test('late answers count in their place once a second person admitted them, as a new run', async () => {
    const sittingId = await sitting(best())
    const before = await scored(sittingId)
    const [first, second] = [room.form.items[0]?.id ?? '', room.form.items[1]?.id ?? '']
    const late = (seq: number, itemId: string, at: Date) => ({ sittingId, seq, itemId, choice: 'C', clickedAt: at, receivedAt: at })
    const [asked, later] = [new Date('2023-12-18T04:00:00Z'), new Date('2023-12-18T04:30:00Z')]
    // seq 2 was in time for the second item: a late row with an earlier number does not overrule it
    const rows = [late(90, first, asked), late(1, second, asked), late(91, second, later)]
    await fresh.db.insertInto('sittings.lateAnswer').values(rows).execute()
    const request = { sittingId, askedBy: sittingId, askedAt: asked, reason: 'Jaringan' }
    const { id } = await fresh.db.insertInto('sittings.admission').values(request).returning('id').executeTakeFirstOrThrow()
    expect((await scored(sittingId)).added).toBe(false)
    const decided = { decidedBy: runnerUp, decidedAt: now, admitted: true, decisionReason: 'Sah' }
    await fresh.db.updateTable('sittings.admission').set(decided).where('id', '=', id).execute()
    const after = await scored(sittingId)
    expect([before.added, after.added]).toEqual([true, true])
    const { inputs, number } = await runById(fresh.db, after.runId)
    expect(number).toBe(2)
    expect(inputs.items[0]).toMatchObject({ choice: 'C', seq: 90 })
    expect(inputs.items[1]).toMatchObject({ seq: 2 })
  })

  test('an empty paper is level 0 everywhere, an unseen item is no level and no JPM', async () => {
    const empty = await runById(fresh.db, (await scored(await sitting([], { state: 'waktu-habis' }))).runId)
    expect(empty).toMatchObject({ achieved: 0, category: 'kurang-optimal', complete: true })
    const unseen = await runById(fresh.db, (await scored(await sitting([], { items: 8 }))).runId)
    expect(unseen).toMatchObject({ achieved: null, category: null, complete: false })
    expect(unseen.competencies.at(-1)).toMatchObject({ key: 'perekat-bangsa', level: null, administered: 0, onForm: 1 })
  })

  test('can be made again from what it stored, and its hash says so', async () => {
    const { runId } = await scored(await sitting(best().slice(0, 5)))
    const run = await runById(fresh.db, runId)
    const again = score(run.inputs)
    expect(again.achieved).toBe(run.achieved)
    expect(again.competencies.map((one) => one.level)).toEqual(run.competencies.map((one) => one.level))
    expect(inputsHash(run.inputs).toString('hex')).toBe(run.inputsHash)
  })

  test('is recorded with whom it is about', async () => {
    const { id, personId } = await room.sitting(best())
    const { runId } = await scored(id, 'Diminta untuk uji coba')
    const entry = await fresh.db.selectFrom('audit.entry').selectAll().where('object', '=', `run:${runId}`).executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ act: 'scoring.run-added', reason: 'Diminta untuk uji coba', subjects: [personId] })
  })
})

describe('again', () => {
  test('the same facts add nothing, from two workers at once either', async () => {
    const sittingId = await sitting(best())
    const both = await Promise.all([scored(sittingId), scored(sittingId), scored(sittingId)])
    expect(new Set(both.map((one) => one.runId)).size).toBe(1)
    expect(both.filter((one) => one.added)).toHaveLength(1)
  })

  test('a changed policy adds a run; the first stays, with the post as it was', async () => {
    const { db } = fresh
    const sittingId = await sitting([[0, 'B'], ...best().slice(1, 8)])
    const first = await runById(db, (await scored(sittingId)).runId)
    expect(first.category).toBe('optimal')
    const from = await policyAt(db, '2023-12-18')
    const changes = [{ key: 'category.pemetaan', value: { optimal: '105', cukup: '78' }, basis: 'Keputusan contoh', confirmed: false }]
    const rows = newPolicy(from, { effectiveFrom: '2023-12-18', changes })
    const policy = { title: 'Uji', effectiveFrom: '2023-12-18', note: 'uji', basedOn: from.id, rows, createdBy: 'Uji', now }
    await db.transaction().execute((tx) => insertPolicy(tx, policy))
    await db.updateTable('register.person').set({ class: 'pengawas' }).where('id', '=', first.person.id).execute()
    const second = await runById(db, (await scored(sittingId, 'Ketentuan baru berlaku')).runId)
    expect(second).toMatchObject({ number: 2, category: 'cukup-optimal', class: 'administrator' })
    expect((await runById(db, first.id)).category).toBe('optimal')
    expect(second.others.map((one) => one.number)).toEqual([1])
  })
})

test.each([
  ['berjalan', 'scoring.not-closed'],
  ['dibatalkan', 'scoring.cancelled'],
])('a sitting that is %s is not scored', async (state, code) => {
  const sittingId = await sitting([], { state })
  await expect(scored(sittingId)).rejects.toMatchObject({ code })
})

test('a class without a standard is said, never guessed', async () => {
  const { id, personId } = await room.sitting([])
  await fresh.db.updateTable('register.person').set({ class: 'tidak-dikenal' }).where('id', '=', personId).execute()
  await expect(scored(id)).rejects.toMatchObject({ code: 'standards.no-standard' })
})

test.each([
  'update scoring.run set achieved = 1',
  'delete from scoring.run',
  'update scoring.run_competency set level = 500',
  'delete from scoring.run_competency',
])('the database itself refuses: %s', async (statement) => {
  await expect(sql.raw(statement).execute(fresh.db)).rejects.toThrow('score again')
})

test('the list has the last run of each sitting by name, within reach, without the reader', async () => {
  const { db } = fresh
  const everybody = { offset: 0, limit: 200 }
  const all = await lastRuns(db, everybody, { reach: 'all', personId: null })
  expect(all.total).toBe(all.runs.length)
  expect(new Set(all.runs.map((run) => run.sittingId)).size).toBe(all.total)
  const names = all.runs.map((run) => run.person.name)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'id')))
  const reader = all.runs[0]?.person.id ?? ''
  expect((await lastRuns(db, everybody, { reach: 'all', personId: reader })).total).toBe(all.total - 1)
  expect((await lastRuns(db, everybody, { reach: [], personId: null })).total).toBe(0)
  expect((await lastRuns(db, everybody, { reach: [all.runs[0]?.person.unitId ?? ''], personId: null })).total).toBe(all.total)
  const nip = all.runs[2]?.person.nip ?? ''
  const found = await lastRuns(db, { ...everybody, search: `${nip.slice(0, 8)} ${nip.slice(8)}` }, { reach: 'all', personId: null })
  expect(found.runs.map((run) => run.person.nip)).toEqual([nip])
  expect((await lastRuns(db, { ...everybody, search: '%' }, { reach: 'all', personId: null })).total).toBe(0)
})
