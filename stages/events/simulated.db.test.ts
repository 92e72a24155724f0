// Simulated participants belong to an example installation: the database itself refuses them elsewhere.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const simulated = `insert into events.event (title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at, simulated)
  values ('Uji', 'pemetaan', 'tes-sendiri', uuidv7(), 'WIB', '2023-12-18', '2023-12-18', '2023-12-18', now(), true)`

test('a real installation takes no simulated event', async () => {
  await database.pool.query(`insert into access.installation (kind, created_at) values ('nyata', now())
    on conflict (sole) do update set kind = excluded.kind`)
  await expect(database.pool.query(simulated)).rejects.toThrow('belong to an example installation only')
})
