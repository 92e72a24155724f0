// One connection of one's own, for long work that must not hold a place in the pool.
import pg from 'pg'
import type { Connection } from './db.ts'

/** Connects; `name` shows in pg_stat_activity. End it when done. */
export async function connectAlone(connection: Connection, name: string): Promise<pg.Client> {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const client = new pg.Client({ ...where, application_name: name })
  // a lost connection is told by the query that needs it
  client.on('error', () => undefined)
  await client.connect()
  return client
}
