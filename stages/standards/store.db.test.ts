import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../../kit/refusal.ts'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { competencyKeys } from './competency.ts'
import { newPolicy } from './new-policy.ts'
import { competenciesOf, dictionaryAt, insertPolicy, policies, policyAt, seedStandards, standardAt, standards } from './store.ts'

let fresh: FreshDatabase
const now = new Date('2023-12-18T00:00:00Z')

beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.db.transaction().execute((tx) => seedStandards(tx, now))
})
afterAll(() => fresh.drop())

test('set-up installs the dictionary as it is written; a second time changes nothing', async () => {
  const { db } = fresh
  await db.transaction().execute((tx) => seedStandards(tx, now))
  const dictionary = await dictionaryAt(db, '2023-12-18')
  const competencies = await competenciesOf(db, dictionary.id)
  expect(competencies.map((one) => one.key)).toEqual(competencyKeys)
  expect(competencies[0]?.levels[0]?.indicators).toHaveLength(3)
  expect(competencies.flatMap((one) => one.levels.flatMap((level) => level.indicators))).toHaveLength(135)
  expect(await standards(db)).toHaveLength(14)
  expect(await policies(db)).toHaveLength(1)
})

test('the vectors that are not flat', async () => {
  const terampil = await standardAt(fresh.db, 'jf-terampil', '2023-12-18')
  expect(competencyKeys.map((key) => terampil.required[key])).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 2])
  const utama = await standardAt(fresh.db, 'jf-ahli-utama', '2023-12-18')
  expect(competencyKeys.map((key) => utama.required[key])).toEqual([5, 4, 4, 4, 4, 4, 4, 4, 5])
  expect((await standardAt(fresh.db, 'jpt-utama', '2023-12-18')).confirmed).toBe(false)
})

test('what does not stand on that date is refused', async () => {
  await expect(standardAt(fresh.db, 'administrator', '2019-12-31')).rejects.toMatchObject({ code: 'standards.no-standard' })
  await expect(policyAt(fresh.db, '2019-12-31')).rejects.toBeInstanceOf(Refusal)
})

test('a new version holds from its date on; the older one still answers for the days before', async () => {
  const { db } = fresh
  const from = await policyAt(db, '2023-12-18')
  const changes = [{ key: 'grace.seconds', value: 180, basis: 'Keputusan contoh', confirmed: true }]
  const rows = newPolicy(from, { effectiveFrom: '2024-01-01', changes })
  const add = (effectiveFrom: string) =>
    db
      .transaction()
      .execute((tx) => insertPolicy(tx, { title: 'Baru', effectiveFrom, note: 'uji', basedOn: from.id, rows, createdBy: 'Uji', now }))
  await add('2024-01-01')
  expect((await policyAt(db, '2023-12-31')).values['grace.seconds']).toBe(120)
  const next = await policyAt(db, '2024-01-01')
  expect(next.values['grace.seconds']).toBe(180)
  expect(next).toMatchObject({ version: 2, basedOn: 1 })
  await Promise.all([add('2025-01-01'), add('2025-01-01')])
  expect((await policyAt(db, '2025-06-01')).version).toBe(4)
})

test.each([
  `update standards.policy_value set value = '999' where key = 'grace.seconds'`,
  `delete from standards.standard_level`,
  `update standards.standard set basis = 'lain'`,
  `update standards.policy set effective_from = '2000-01-01'`,
  `update standards.indicator set text = 'lain'`,
])('the database itself refuses: %s', async (statement) => {
  await expect(sql.raw(statement).execute(fresh.db)).rejects.toThrow('add a version')
})
