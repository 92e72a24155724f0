// A database of one's own for a test file: cloned from the migrated template in some 50 ms.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Connection, type Database, openDatabase } from '../../database/db.ts'

export type FreshDatabase = Database & { readonly connection: Exclude<Connection, string>; drop(): Promise<void> }

/** Clones the template. Call `drop` when done. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = JSON.parse(inject('postgres')) as Exclude<Connection, string>
  const name = `test_${randomBytes(6).toString('hex')}`
  // two clones of one template at the same time refuse each other: take turns
  await administer(server, async (client) => {
    await client.query('select pg_advisory_lock(42)')
    await client.query(`create database ${name} template ${server.database}`)
  })
  const connection = { ...server, database: name }
  const database = openDatabase(connection, 10)
  return {
    ...database,
    connection,
    async drop() {
      await database.close()
      await administer(server, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

async function administer(server: Exclude<Connection, string>, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
