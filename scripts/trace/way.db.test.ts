import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealBlocks } from '../../stages/audit/store.ts'
import { scoreSitting } from '../../stages/scoring/jobs.ts'
import { type Hall, hall } from '../../test/world/closed-sitting.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { allHold, linesOf } from './text.ts'
import { runsOf, type Way, wayOf } from './way.ts'

const opensAt = new Date('2023-12-18T00:30:00Z')
const now = new Date('2023-12-18T05:00:00Z')

let fresh: FreshDatabase
let room: Hall
beforeAll(async () => {
  fresh = await freshDatabase()
  room = await hall(fresh.db, { count: 4, opensAt, now })
})
afterAll(() => fresh.drop())

async function scored(clicks: Parameters<Hall['sitting']>[0]) {
  const sitting = await room.sitting(clicks)
  const actor = { kind: 'system', job: 'uji' } as const
  const { runId } = await fresh.db.transaction().execute((tx) => scoreSitting({ tx, actor, now }, sitting.id))
  await sealBlocks(fresh.db, now)
  return { ...sitting, runId }
}
const way = async (runId: string, code?: string) => (await wayOf(fresh.db, runId, code)) as Way

/** Changes what nobody may change, as one would who owns the machine. */
async function tamper(statement: string, values: unknown[]): Promise<void> {
  const client = await fresh.pool.connect()
  await client.query(`set session_replication_role = replica`)
  await client.query(statement, values)
  await client.query(`set session_replication_role = origin`)
  client.release()
}

test('from the last click to the sealed record', async () => {
  const { runId, nip } = await scored([[0, 'C'], ...room.best()])
  expect(await runsOf(fresh.db, nip)).toEqual([runId])
  const found = await way(runId)
  expect(found.changes.map((change) => [change.seq, change.choice])).toEqual([
    [1, 'C'],
    [2, 'B'],
  ])
  expect(allHold(found.checks)).toBe(true)
  const text = linesOf(found).join('\n')
  for (const part of [
    'Soal C-INT-1, nomor 1 dari 9',
    'A=0 B=3 C=1 D=2; yang dihitung menunjukkan level 3',
    'penguasaan 1/1, ambang 50 %: tercapai',
    'Integritas: level 3,00, standar 3',
    '31,00 / 27,00 = 114,81 %',
    'Optimal; tujuan pemetaan, batas 90 dan 78',
    'Ketentuan versi 1 (Ketentuan awal); SKJ Administrator versi 1',
    'Belum ada laporan yang dicetak',
    'scoring.run-added  blok',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('TIDAK COCOK')
})

test('another item, one left empty, and one that is not there', async () => {
  const { runId } = await scored([[2, 'A']])
  expect((await way(runId)).item.code).toBe('C-KOM-1')
  expect(linesOf(await way(runId, 'C-PBS-1')).join('\n')).toContain('Tidak dijawab: kunci terendah yang dihitung')
  expect(await wayOf(fresh.db, runId, 'TIDAK-ADA')).toBeUndefined()
})

test('a changed answer shows in the receipt and in what was scored', async () => {
  const { runId, id } = await scored(room.best())
  await tamper(`update sittings.answer set choice = 'A' where sitting_id = $1 and seq = 1`, [id])
  const { checks } = await way(runId)
  expect(checks).toMatchObject({ receipt: false, answers: false, inputs: true, outcome: true })
})

test('a changed run, a changed input and a changed entry show, each in its place', async () => {
  const { runId } = await scored(room.best())
  await tamper(`update scoring.run set category = 'kurang-optimal' where id = $1`, [runId])
  expect((await way(runId)).checks).toMatchObject({ outcome: false, inputs: true, entries: true })
  await tamper(`update scoring.run set inputs = jsonb_set(inputs, '{policy,cutOffs,high}', '"99"') where id = $1`, [runId])
  expect((await way(runId)).checks.inputs).toBe(false)
  await tamper(`update audit.entry set at = at + interval '1 hour' where object = $1`, [`run:${runId}`])
  const found = await way(runId)
  expect(found.checks.entries).toBe(false)
  expect(linesOf(found).join('\n')).toContain('TIDAK COCOK')
  expect(allHold(found.checks)).toBe(false)
})

test('nobody without a run has a way', async () => {
  expect(await runsOf(fresh.db, '198501012010011999')).toEqual([])
})
