import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../kit/permission.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { startSealer } from './jobs.ts'
import { record, sealBlocks, verifyChain } from './store.ts'

const now = new Date('2023-12-18T00:30:00.123Z')
const actor: Actor = { kind: 'system', job: 'test' }
const person = '018c7a2e-1111-7abc-8def-0123456789ab'
let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

/** What somebody with all rights over the database can do: switch the guards off, then change anything. */
async function tamper(statement: string): Promise<void> {
  await fresh.pool.query(`begin; set local session_replication_role = replica; ${statement}; commit`)
}

beforeEach(() => tamper('delete from audit.entry; delete from audit.block'))

async function act(count: number, from = 0): Promise<string[]> {
  for (let n = from; n < from + count; n += 1)
    await record({ tx: fresh.db, actor, now }, 'register.import-committed', {
      object: `import:${n}`,
      subjects: [person],
      reason: 'uji',
      data: { n },
    })
  const rows = await fresh.db.selectFrom('audit.entry').select('id').orderBy('id', 'desc').limit(count).execute()
  return rows.map(({ id }) => id).reverse()
}

/** Three blocks of three entries; returns the ids of the second. */
async function threeBlocks(): Promise<string[]> {
  const ids: string[][] = []
  for (const n of [0, 3, 6]) {
    ids.push(await act(3, n))
    expect(await sealBlocks(fresh.db, now)).toBe(1)
  }
  return ids[1] as string[]
}

const firstBreak = async () => (await verifyChain(fresh.db)).firstBreak

test('an untouched record holds, and its tail is reported', async () => {
  await threeBlocks()
  await act(2, 9)
  const verdict = await verifyChain(fresh.db)
  expect(verdict).toMatchObject({ blocks: 3, entries: 11, unsealed: 2, firstBreak: null, head: { number: '3' } })
  const known = verdict.head ?? { number: '', hash: '' }
  expect((await verifyChain(fresh.db, { known })).firstBreak).toBeNull()
  expect((await verifyChain(fresh.db, { known: { number: '2', hash: known.hash } })).firstBreak).toEqual({
    kind: 'head-differs',
    block: '2',
  })
  expect((await verifyChain(fresh.db, { known: { number: '7', hash: known.hash } })).firstBreak).toEqual({
    kind: 'block-missing',
    block: '4',
  })
})

test('an empty record holds', async () => {
  expect(await verifyChain(fresh.db)).toEqual({ blocks: 0, entries: 0, unsealed: 0, head: null, firstBreak: null })
  expect(await sealBlocks(fresh.db, now)).toBe(0)
})

test('the database itself refuses every change of what was written', async () => {
  const [id] = await threeBlocks()
  for (const statement of [
    `update audit.entry set reason = 'lain' where id = ${id}`,
    `update audit.entry set block = null where id = ${id}`,
    `update audit.entry set block = 1 where id = ${id}`,
    `delete from audit.entry where id = ${id}`,
    'truncate audit.entry',
    'update audit.block set sealed_at = sealed_at',
    'delete from audit.block',
    'truncate audit.block',
  ])
    await expect(fresh.pool.query(statement)).rejects.toThrow('append-only')
})

test.each([
  ['at', "at + interval '1 microsecond'"],
  ['actor', `jsonb_set(actor, '{job}', '"other"')`],
  ['act', "'register.import-undone'"],
  ['object', 'null'],
  ['subjects', "'{}'"],
  ['reason', "'lain'"],
  ['data', `'{"n": 99}'`],
])('a changed %s is found in its row', async (column, value) => {
  const ids = await threeBlocks()
  await tamper(`update audit.entry set ${column} = ${value} where id = ${ids[1]}`)
  expect(await firstBreak()).toEqual({ kind: 'entry-changed', entry: ids[1], block: '2' })
})

test('rows that are gone, added or moved are named', async () => {
  const ids = await threeBlocks()
  await tamper(`update audit.entry set block = 3 where id = ${ids[0]}`)
  expect(await firstBreak()).toEqual({ kind: 'entry-missing', entry: ids[0], block: '2' })
  await tamper(`update audit.entry set block = 2 where id = ${ids[0]}; delete from audit.entry where id = ${ids[2]}`)
  expect(await firstBreak()).toEqual({ kind: 'entry-missing', entry: ids[2], block: '2' })
})

test('a row that was written into a sealed block is named', async () => {
  await threeBlocks()
  const [id] = await act(1, 50)
  await tamper(`update audit.entry set block = 2 where id = ${id}`)
  expect(await firstBreak()).toEqual({ kind: 'entry-added', entry: id, block: '2' })
})

test('a row changed together with its own fingerprint breaks its block', async () => {
  const ids = await threeBlocks()
  const [other] = await act(1, 99)
  await tamper(
    `update audit.entry e set data = o.data, object = o.object, hash = o.hash from audit.entry o where o.id = ${other} and e.id = ${ids[1]}`,
  )
  expect(await firstBreak()).toEqual({ kind: 'block-changed', block: '2' })
})

test('blocks that are changed, gone or out of order are named', async () => {
  await threeBlocks()
  await tamper("update audit.block set sealed_at = sealed_at + interval '1 second' where number = 2")
  expect(await firstBreak()).toEqual({ kind: 'block-changed', block: '2' })
  await tamper("update audit.block set sealed_at = sealed_at - interval '1 second' where number = 2")
  await tamper('update audit.block set number = 20 - number where number in (2, 3)')
  expect(await firstBreak()).toEqual({ kind: 'block-missing', block: '2' })
  await tamper('update audit.block set number = number - 15 where number = 17; update audit.block set number = 3 where number = 18')
  expect(await firstBreak()).toEqual({ kind: 'link-broken', block: '2' })
})

test('a block in the middle or at the end that was taken out is missed', async () => {
  await threeBlocks()
  await tamper('delete from audit.block where number = 3')
  expect(await firstBreak()).toEqual({ kind: 'block-missing', block: '3' })
  await tamper('delete from audit.block where number = 1')
  expect(await firstBreak()).toEqual({ kind: 'block-missing', block: '1' })
})

test('a block sealed anew by somebody is found by the link after it', async () => {
  await threeBlocks()
  await tamper("update audit.block set hash = sha256('x') where number = 2")
  expect(await firstBreak()).toEqual({ kind: 'block-changed', block: '2' })
  await tamper("update audit.block set previous = sha256('x') where number = 3")
  expect(await firstBreak()).toEqual({ kind: 'block-changed', block: '2' })
})

test('a changed row that is not sealed yet is found too', async () => {
  const [id] = await act(3)
  await tamper(`update audit.entry set reason = 'lain' where id = ${id}`)
  expect(await firstBreak()).toEqual({ kind: 'entry-changed', entry: id, block: null })
})

test('any data comes back from the database as it was hashed', async () => {
  const json = fc.jsonValue({
    stringUnit: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((s) => s !== '\u0000' && s.isWellFormed()),
  })
  await fc.assert(
    fc.asyncProperty(json, async (data) => record({ tx: fresh.db, actor, now }, 'audit.tried', { data: data as never })),
    { numRuns: 200 },
  )
  expect(await verifyChain(fresh.db)).toMatchObject({ entries: 200, firstBreak: null })
})

test('more entries than a block holds make several blocks', async () => {
  await fresh.db.transaction().execute(async (tx) => {
    for (let n = 0; n < 2100; n += 1) await record({ tx, actor, now }, 'audit.tried', { data: { n } })
  })
  expect(await sealBlocks(fresh.db, now)).toBe(3)
  expect(await verifyChain(fresh.db)).toMatchObject({ blocks: 3, entries: 2100, unsealed: 0, firstBreak: null })
})

test('a hundred transactions at once, late commits and rollbacks, while several sealers run', async () => {
  const sealers = [1, 2, 3].map(() => startSealer(fresh.db, () => now))
  const sealing = { go: true }
  const busy = (async () => {
    while (sealing.go) await sealBlocks(fresh.db, now)
  })()
  await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      fresh.db
        .transaction()
        .execute(async (tx) => {
          await record({ tx, actor, now }, 'audit.tried', { data: { n } })
          await sleep((n * 7) % 60)
          if (n % 10 === 0) throw new Error('rolled back')
          await record({ tx, actor, now }, 'audit.tried', { data: { n, again: true } })
        })
        .catch((error) => expect(error.message).toBe('rolled back')),
    ),
  )
  sealing.go = false
  await busy
  await Promise.all(sealers.map((sealer) => sealer.stop()))
  expect(await verifyChain(fresh.db)).toMatchObject({ entries: 180, unsealed: 0, firstBreak: null })
})

test('verification while sealing goes on sees no break', async () => {
  const sealer = startSealer(fresh.db, () => now)
  const acting = act(300)
  for (let n = 0; n < 20; n += 1) {
    expect((await verifyChain(fresh.db)).firstBreak).toBeNull()
    await sealBlocks(fresh.db, now)
  }
  await acting
  await sealer.stop()
  expect(await verifyChain(fresh.db)).toMatchObject({ entries: 300, unsealed: 0, firstBreak: null })
})

test('the sealer outlives trouble and tells of it', async () => {
  const heard: unknown[] = []
  await sql`create or replace function pg_temp.nothing() returns void language sql as ''`.execute(fresh.db)
  const broken = fresh.db.withPlugin({
    transformQuery: () => {
      throw new Error('away')
    },
    transformResult: async ({ result }) => result,
  })
  const sealer = startSealer(
    broken,
    () => now,
    (error) => heard.push(error),
  )
  await sealer.stop()
  expect(heard.length).toBeGreaterThan(0)
})
