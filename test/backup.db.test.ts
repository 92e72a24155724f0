import { execFile } from 'node:child_process'
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Unreadable } from '../database/archive.ts'
import { openBackup } from '../database/backup.ts'
import { ownSchemas, tablesOf } from '../database/catalogue.ts'
import { CopyIn, CopyOut } from '../database/copy.ts'
import { exportBackup } from '../database/export.ts'
import { importBackup, NotRestored } from '../database/import.ts'
import { migrations } from '../database/migrate.ts'
import { schemaText } from '../database/schema-text.ts'
import { record, sealBlocks, verifyChain } from '../stages/audit/store.ts'
import { fillEveryTable } from './world/any-rows.ts'
import { type FreshDatabase, freshDatabase } from './world/database.ts'

const now = new Date('2023-12-18T00:30:00.000Z')
let folder: string
let source: FreshDatabase
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nawa-backup-'))
  path = join(folder, 'cadangan.tar')
  source = await freshDatabase()
  await withClient(source, async (client) => {
    // entries and blocks are the record's own to write
    await act(source, 12)
    await sealBlocks(source.db, now)
    await act(source, 3)
    await fillEveryTable(client, 4)
  })
  await exportBackup({ connection: source.connection, path, now })
}, 120_000)
afterAll(async () => {
  await source.drop()
  await rm(folder, { recursive: true, force: true })
})

async function act(database: FreshDatabase, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await record({ tx: database.db, actor: { kind: 'system', job: 'test' }, now }, 'audit.tried', { data: { n } })
    if (n % 3 === 0) await sealBlocks(database.db, now)
  }
}

async function withClient<T>(database: FreshDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(database.connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Everything in every table, as PostgreSQL writes it. */
async function contentOf(database: FreshDatabase): Promise<Record<string, unknown>> {
  return withClient(database, async (client) => {
    const content: Record<string, unknown> = {}
    for (const { name } of await tablesOf(client))
      content[name] = (await client.query(`select t::text as row from ${quote(name)} t order by 1`)).rows
    return content
  })
}

const quote = (name: string) =>
  name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')

/** A migrated database that nobody uses, restored from `file`. */
async function restored(file: string): Promise<FreshDatabase> {
  const target = await freshDatabase()
  await importBackup({ connection: target.connection, path: file, now })
  return target
}

test('everything comes back, in every table, exactly, and under the same rules', async () => {
  const target = await restored(path)
  const before = await contentOf(source)
  expect(Object.values(before).every((rows) => (rows as unknown[]).length > 0)).toBe(true)
  expect(await contentOf(target)).toEqual(before)
  expect(await schemaText(target.pool)).toBe(await schemaText(source.pool))
  expect(await verifyChain(target.db)).toEqual(await verifyChain(source.db))
  await expect(target.pool.query('delete from audit.entry')).rejects.toThrow('append-only')
  await target.drop()
})

test('counters go on where they were', async () => {
  const target = await restored(path)
  const highest = (await source.pool.query('select max(id)::text as id from audit.entry')).rows[0].id
  await act(target, 1)
  expect(BigInt((await target.pool.query('select max(id)::text as id from audit.entry')).rows[0].id)).toBeGreaterThan(BigInt(highest))
  expect((await verifyChain(target.db)).firstBreak?.kind).not.toBe('entry-changed')
  await target.drop()
})

test('the same data make the same tables, byte for byte', async () => {
  const again = join(folder, 'again.tar')
  const { manifest } = await exportBackup({ connection: source.connection, path: again, now })
  const first = (await openBackup(path)).manifest
  expect(manifest.tables).toEqual(first.tables)
  await expect(exportBackup({ connection: source.connection, path: again, now })).rejects.toThrow('sudah ada')
})

test('any tool opens it: tar, gzip, CSV', async () => {
  const listed = await promisify(execFile)('tar', ['-tf', path])
  expect(listed.stdout).toContain('register.person.csv.gz')
  expect(listed.stdout.trim().split('\n').slice(-2)).toEqual(['manifest.json', 'manifest.sha256'])
  await promisify(execFile)('tar', ['-xf', path, '-C', folder, 'register.person.csv.gz'])
  const csv = gunzipSync(await readFile(join(folder, 'register.person.csv.gz'))).toString()
  expect(csv.split('\n')[0]).toMatch(/^id,nip,/)
  expect((await stat(path)).mode & 0o077).toBe(0)
})

test('while others write, the file is the house at one moment', async () => {
  const busy = { go: true }
  const writing = Promise.all(
    [1, 2, 3, 4].map(async () => {
      while (busy.go) {
        await source.db.transaction().execute(async (tx) => {
          await record({ tx, actor: { kind: 'system', job: 'test' }, now }, 'audit.tried', { object: 'pair' })
          await record({ tx, actor: { kind: 'system', job: 'test' }, now }, 'audit.tried', { object: 'pair' })
        })
        await sealBlocks(source.db, now)
      }
    }),
  )
  await sleep(200)
  const file = join(folder, 'busy.tar')
  await exportBackup({ connection: source.connection, path: file, now })
  busy.go = false
  await writing
  const target = await restored(file)
  const pairs = (await target.pool.query("select count(*)::int as count from audit.entry where object = 'pair'")).rows[0].count
  expect(pairs).toBeGreaterThan(0)
  expect(pairs % 2).toBe(0)
  const found = (await verifyChain(target.db)).firstBreak
  expect(found).toEqual((await verifyChain(source.db)).firstBreak)
  await target.drop()
})

test('one changed byte anywhere is found before anything is touched', async () => {
  const whole = await readFile(path)
  const file = join(folder, 'damaged.tar')
  await writeFile(file, whole)
  const handle = await open(file, 'r+')
  const places = [
    0,
    100,
    124,
    148,
    156,
    300,
    whole.length - 1,
    whole.length - 1024,
    ...Array.from({ length: 150 }, () => Math.floor(Math.random() * whole.length)),
  ]
  for (const at of places) {
    await handle.write(Buffer.from([(whole[at] ?? 0) ^ (1 << (at % 8))]), 0, 1, at)
    await expect(openBackup(file), `byte ${at}`).rejects.toThrow(Unreadable)
    await handle.write(whole, at, 1, at)
  }
  await handle.close()
  expect((await openBackup(file)).manifest.format).toBe('nawa-backup')
}, 60_000)

test('a file that was cut off, is empty, is something else or is not there is refused', async () => {
  const whole = await readFile(path)
  const file = join(folder, 'cut.tar')
  for (const content of [
    whole.subarray(0, whole.length - 512),
    whole.subarray(0, 700),
    Buffer.alloc(0),
    Buffer.from('PK\u0003\u0004'),
    Buffer.concat([whole, Buffer.from('x')]),
    Buffer.alloc(1024),
  ]) {
    await writeFile(file, content)
    await expect(openBackup(file)).rejects.toThrow(Unreadable)
  }
  await expect(openBackup(join(folder, 'nowhere.tar'))).rejects.toThrow(Unreadable)
})

test('an installation that has been set up is never overwritten', async () => {
  const before = await contentOf(source)
  await expect(importBackup({ connection: source.connection, path, now })).rejects.toThrow('sudah berisi data')
  expect(await contentOf(source)).toEqual(before)
})

test('what else lives in the same database is neither taken along nor touched', async () => {
  const target = await freshDatabase()
  await target.pool.query(
    'create schema pemantauan; create table pemantauan.catatan (n integer); insert into pemantauan.catatan values (7)',
  )
  await importBackup({ connection: target.connection, path, now, ownConnections: target.pool.totalCount })
  expect((await target.pool.query('select n from pemantauan.catatan')).rows).toEqual([{ n: 7 }])
  const file = join(folder, 'own.tar')
  const { manifest } = await exportBackup({ connection: target.connection, path: file, now })
  expect(manifest.tables.map(({ name }) => name)).not.toContain('pemantauan.catatan')
  await target.drop()
})

test('nothing is restored beneath a running house', async () => {
  const target = await freshDatabase()
  await target.pool.query('select 1')
  await expect(importBackup({ connection: target.connection, path, now })).rejects.toThrow('sedang berjalan')
  await importBackup({ connection: target.connection, path, now, ownConnections: target.pool.totalCount })
  await target.drop()
})

test('a backup of a newer or another schema is refused, and nothing changes', async () => {
  const other = await freshDatabase()
  const target = await freshDatabase()
  const newer = join(folder, 'newer.tar')
  await other.pool.query("insert into public.migration values ('9999_later.sql', 'x', now())")
  await exportBackup({ connection: other.connection, path: newer, now })
  await expect(importBackup({ connection: target.connection, path: newer, now })).rejects.toThrow('lebih baru')
  const another = join(folder, 'another.tar')
  await other.pool.query("delete from public.migration where name = '9999_later.sql'")
  await other.pool.query("update public.migration set hash = 'x' where name = '0001_audit.sql'")
  await exportBackup({ connection: other.connection, path: another, now })
  await expect(importBackup({ connection: target.connection, path: another, now })).rejects.toThrow(NotRestored)
  await Promise.all([other.drop(), target.drop()])
})

test('a backup of an older schema is brought to the present', async () => {
  const list = await migrations()
  const other = await freshDatabase()
  const { rows } = await other.pool.query(`select n.nspname as name from pg_namespace n where ${ownSchemas}`)
  await other.pool.query(`drop schema ${rows.map(({ name }) => name).join(', ')} cascade; delete from public.migration`)
  for (const { name, hash, sql } of list.slice(0, -1)) {
    await other.pool.query(sql)
    await other.pool.query('insert into public.migration values ($1, $2, $3)', [name, hash, now])
  }
  await act(other, 2)
  const older = join(folder, 'older.tar')
  await exportBackup({ connection: other.connection, path: older, now })
  const target = await restored(older)
  expect((await target.pool.query('select name, hash from public.migration order by name')).rows).toEqual(
    list.map(({ name, hash }) => ({ name, hash })),
  )
  expect(await schemaText(target.pool)).toBe(await schemaText(source.pool))
  expect(await verifyChain(target.db)).toMatchObject({ entries: 2, firstBreak: null })
  await Promise.all([other.drop(), target.drop()])
})

test('a restore that breaks off leaves nothing behind', async () => {
  const target = await freshDatabase()
  const before = await contentOf(target)
  const failing = importBackup({
    connection: target.connection,
    path,
    now,
    onTable: ({ name }) => {
      if (name.startsWith('scoring.')) throw new Error('power cut')
    },
  })
  await expect(failing).rejects.toThrow('power cut')
  expect(await contentOf(target)).toEqual(before)
  await target.drop()
})

test('a reader or writer of COPY that stops midway leaves the connection usable', async () => {
  await withClient(source, async (client) => {
    const reading = client.query(new CopyOut('copy (select repeat(n::text, 1000) from generate_series(1, 100000) n) to stdout'))
    for await (const chunk of reading) if (chunk.length > 0) break
    expect((await client.query('select 1 as one')).rows[0].one).toBe(1)
    const wrong = client.query(new CopyOut('copy nowhere to stdout'))
    await expect(wrong.toArray()).rejects.toThrow('nowhere')
    await client.query('create temp table t (n integer)')
    const writing = client.query(new CopyIn('copy t from stdin'))
    const ended = new Promise((resolve) => writing.once('error', resolve))
    writing.end('1\nx\n')
    expect(String(await ended)).toContain('invalid input syntax')
    expect((await client.query('select count(*)::int as count from t')).rows[0].count).toBe(0)
  })
})
