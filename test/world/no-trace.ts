// A database on which nothing stays: every transaction of the server is undone after its handler, so
// that a test may try every act on one world. And a count of all rows, to prove it.
import type pg from 'pg'
import { ownSchemas, quoted } from '../../database/catalogue.ts'
import type { Database, Db } from '../../database/db.ts'

/** The same database, but `db.transaction().execute(act)` returns what `act` returned and keeps nothing of it. */
export function withoutTrace(database: Database): Database {
  const execute = async <T>(act: (tx: Db) => Promise<T>): Promise<T> => {
    const done: { output?: T } = {}
    const undo = new Error('undone on purpose')
    try {
      await database.db.transaction().execute(async (tx) => {
        done.output = await act(tx)
        throw undo
      })
    } catch (error) {
      if (error !== undo) throw error
    }
    return done.output as T
  }
  const db = new Proxy(database.db, {
    get: (target, name) => (name === 'transaction' ? () => ({ execute }) : Reflect.get(target, name)),
  })
  return { ...database, db }
}

/** Rows in every table of the house, by table. Waiting jobs count as well. */
export async function rowCounts(pool: pg.Pool): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${ownSchemas}`,
  )
  const tables = [...rows.map((row) => row.name), 'graphile_worker._private_jobs']
  const each = tables.map((name) => `select '${name}' as name, count(*)::int as count from ${quoted(name)}`)
  const counted = await pool.query<{ name: string; count: number }>(`${each.join(' union all ')} order by 1`)
  return Object.fromEntries(counted.rows.map(({ name, count }) => [name, count]))
}
