// The worker when its database goes away under it. A process of its own, on a database of its own.
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Connection } from '../database/db.ts'
import { type Installation, openInstallation } from '../scripts/chaos/installation.ts'

let house: Installation
let client: pg.Client
beforeEach(async () => {
  house = await openInstallation()
  await house.apps[0].start()
  client = new pg.Client((await house.connection()) as Exclude<Connection, string>)
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await house.close()
})

const waiting = async () =>
  Number((await client.query<{ n: string }>('select count(*) as n from graphile_worker._private_jobs')).rows[0]?.n)

it('outlives connections that are cut while jobs run, and does every job', { timeout: 120_000 }, async () => {
  await client.query("select graphile_worker.add_job('sittings-close-overdue', '{}'::json) from generate_series(1, 600)")
  for (let n = 0; n < 40; n++) {
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'nawa'")
    await new Promise((go) => setTimeout(go, 25))
  }
  // what was to be noted of a job when its connection was cut is noted later: none stays locked
  await expect.poll(waiting, { timeout: 90_000, interval: 300 }).toBeLessThan(3)
  expect(house.apps[0].fallen).toEqual([])
  expect(house.apps[0].alive).toBe(true)
})
