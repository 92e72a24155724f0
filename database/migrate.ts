// Migrations are plain SQL, run once each in order, and never change afterwards.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'

const folder = new URL('./migrations/', import.meta.url)

/** graphile-worker speaks through the house's own log only. */
export const quiet = new Logger(() => () => undefined)

/** uuidv7() and what else the schema uses came with this version. */
const oldestServer = 18

export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }

/** All migrations in their order, each with the SHA-256 (hex) of its text. */
export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the present schema and returns the names that were run. Two processes may
 * start at once: the second waits. Throws when a migration that ran before has another text now, or
 * when the database is newer than this program, or the server older than PostgreSQL 18.
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const wanted = await migrations()
  const client = await pool.connect()
  try {
    const version = Number((await client.query('show server_version_num')).rows[0].server_version_num)
    if (version < oldestServer * 10_000)
      throw new Error(`PostgreSQL ${oldestServer} ke atas diperlukan; yang ada ${Math.floor(version / 10_000)}`)
    await client.query('select pg_advisory_lock(7001)')
    await client.query(
      'create table if not exists public.migration (name text primary key, hash text not null, applied_at timestamptz not null)',
    )
    const before = new Map((await client.query('select name, hash from public.migration')).rows.map((row) => [row.name, row.hash]))
    refuseStrangers(wanted, before)
    const run: string[] = []
    for (const { name, sql, hash } of wanted) {
      if (before.has(name)) continue
      await client.query('begin')
      await client.query(sql)
      await client.query('insert into public.migration values ($1, $2, $3)', [name, hash, new Date()])
      await client.query('commit')
      run.push(name)
    }
    await runMigrations({ pgPool: pool, logger: quiet })
    return run
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined)
    client.release()
  }
}

function refuseStrangers(wanted: readonly Migration[], before: ReadonlyMap<string, string>): void {
  const known = new Map(wanted.map((migration) => [migration.name, migration.hash]))
  for (const [name, hash] of before) {
    if (!known.has(name)) throw new Error(`The database is newer than this program: it has ${name}`)
    if (known.get(name) !== hash) throw new Error(`Migration ${name} ran with another text than the one at hand`)
  }
}
