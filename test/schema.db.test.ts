// database/schema.sql and database/types.ts say what the migrations make, and nothing else.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../database/migrate.ts'
import { schemaText } from '../database/schema-text.ts'
import { typeText } from '../database/type-text.ts'
import { type FreshDatabase, freshDatabase } from './world/database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const read = (name: string) => readFile(new URL(`../database/${name}`, import.meta.url), 'utf8')

test('schema.sql is what the migrations made (else: npm run schema)', async () => {
  expect(await schemaText(fresh.pool)).toBe(await read('schema.sql'))
})

test('types.ts is what the migrations made (else: npm run schema)', async () => {
  expect(await typeText(fresh.pool)).toBe(await read('types.ts'))
})

test('migrations are numbered without a gap', async () => {
  const names = (await migrations()).map(({ name }) => name)
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1))
})

test('schema.sql can be read back: every table of it is there', async () => {
  const tables = [...(await read('schema.sql')).matchAll(/^create table (\S+) \($/gm)].map((match) => match[1])
  const { rows } = await fresh.pool.query(
    "select count(*)::int as count from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'public', 'graphile_worker')",
  )
  expect(tables).toHaveLength(rows[0].count)
})
