// The one way to the database: a pool of `pg`, and Kysely over it. A transaction is a `Db` too, so
// every store function takes `db` first and runs alone or inside the act it belongs to.
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './types.ts'

export type Db = Kysely<DB>

/** Where a database listens: a URL, or the socket (or loopback port) of the embedded server. */
export type Connection = string | { host: string; port: number; user: string; password: string; database: string }

// A calendar date is no instant: it stays the text that it is.
pg.types.setTypeParser(1082, (text) => text)

export type Database = { readonly db: Db; readonly pool: pg.Pool; close(): Promise<void> }

/** Opens a pool of at most `max` connections. A lost idle connection is not an error: the next query opens another. */
export function openDatabase(connection: Connection, max = 20): Database {
  const pool = new pg.Pool({
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    max,
    application_name: 'nawa',
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  // Kysely ends the pool only if it ever used it
  return { db, pool, close: () => db.destroy().then(() => (pool.ended ? undefined : pool.end())) }
}
