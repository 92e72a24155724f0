import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../kit/permission.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { chainState, entriesBy, entryById, record, sealBlocks } from './store.ts'

const account = '018c7a2e-2222-7abc-8def-0123456789ab'
const person = '018c7a2e-1111-7abc-8def-0123456789ab'
const system: Actor = { kind: 'system', job: 'test' }
const signedIn: Actor = { kind: 'account', accountId: account, personId: null, sessionId: person, name: 'Wartini', grants: [] }
let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
  const at = (minute: number) => new Date(Date.UTC(2023, 11, 18, 1, minute))
  await record({ tx: fresh.db, actor: system, now: at(0) }, 'register.import-read', { object: 'import:1' })
  await record({ tx: fresh.db, actor: signedIn, now: at(1) }, 'register.import-committed', {
    object: 'import:1',
    subjects: [person.toUpperCase(), person],
  })
  await sealBlocks(fresh.db, at(2))
  await record({ tx: fresh.db, actor: signedIn, now: at(3) }, 'access.signed-in')
})
afterAll(() => fresh.drop())

const acts = async (filter: Parameters<typeof entriesBy>[1]) => (await entriesBy(fresh.db, filter, { limit: 10 })).map(({ act }) => act)

test('entries are found by time, act, room, account, object and person', async () => {
  expect(await acts({})).toEqual(['access.signed-in', 'register.import-committed', 'register.import-read'])
  expect(await acts({ from: '2023-12-18T01:01:00Z', to: '2023-12-18T01:03:00Z' })).toEqual(['register.import-committed'])
  expect(await acts({ act: 'register.' })).toEqual(['register.import-committed', 'register.import-read'])
  expect(await acts({ act: 'register.import-read' })).toEqual(['register.import-read'])
  expect(await acts({ accountId: account })).toEqual(['access.signed-in', 'register.import-committed'])
  expect(await acts({ object: 'import:1' })).toHaveLength(2)
  expect(await acts({ subject: person })).toEqual(['register.import-committed'])
})

test('pages go on from the last entry seen', async () => {
  const [newest] = await entriesBy(fresh.db, {}, { limit: 1 })
  expect((await entriesBy(fresh.db, {}, { before: newest?.id, limit: 1 }))[0]?.act).toBe('register.import-committed')
})

test('an entry is shown with its block, and a person is named once', async () => {
  const [row] = await entriesBy(fresh.db, { subject: person }, { limit: 1 })
  const { entry, block } = await entryById(fresh.db, row?.id ?? '')
  expect(entry.subjects).toEqual([person])
  expect(block).toMatchObject({ number: '1', ids: expect.arrayContaining([entry.id]) })
  await expect(entryById(fresh.db, '999999')).rejects.toMatchObject({ code: 'audit.entry-missing', status: 404 })
})

test('the state of the chain is its head and what waits', async () => {
  expect(await chainState(fresh.db)).toMatchObject({ head: { number: '1' }, unsealed: 1 })
})
