import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../database/db.ts'
import { type FreshDatabase, freshDatabase } from '../test/world/database.ts'
import { watchWorkers } from './dead-workers.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const lockedBy = async () =>
  (await database.pool.query('select locked_by from graphile_worker._private_jobs order by id')).rows.map((row) => row.locked_by)

it('frees the jobs of a dead worker, and never those of one that lives', async () => {
  for (const worker of ['worker-dead', 'worker-alive', 'worker-new']) {
    await database.pool.query(`select graphile_worker.add_job('score-sitting', '{}'::json)`)
    const age = worker === 'worker-new' ? '1 second' : '2 minutes'
    await database.pool.query(
      `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - $2::interval where locked_by is null`,
      [worker, age],
    )
  }
  const other = openDatabase(database.connection, 2)
  const living = watchWorkers(other.pool, 3600)
  living.claim('worker-alive')
  await living.round()
  const watch = watchWorkers(database.pool, 3600)
  await watch.round()
  expect(await lockedBy()).toEqual([null, 'worker-alive', 'worker-new'])
  // its process ends: the database takes the lock back, and the job goes on elsewhere
  await living.stop()
  await other.close()
  const seen = async () => watch.round().then(lockedBy)
  await expect.poll(seen).toEqual([null, null, 'worker-new'])
  await watch.stop()
})
