// Jobs in the same PostgreSQL. Two processes may work at once; each job is done by one of them.
import { EventEmitter } from 'node:events'
import type { FastifyBaseLogger } from 'fastify'
import { run, type WorkerEvents } from 'graphile-worker'
import { enqueue } from '../database/announce.ts'
import type { Database } from '../database/db.ts'
import { quiet } from '../database/migrate.ts'
import type { Clock } from '../kit/clock.ts'
import { watchWorkers } from './dead-workers.ts'
import { patientPool } from './patient-pool.ts'
import { jobs, rounds } from './rooms.ts'

export type Worker = { stop(): Promise<void> }

/** Starts working. `stop` lets running jobs end first. */
export async function startWorker(of: {
  database: Database
  clock: Clock
  log: FastifyBaseLogger
  address: string | null
}): Promise<Worker> {
  const { database, log } = of
  const context = { db: database.db, clock: of.clock, log, address: of.address }
  const watch = watchWorkers(database.pool)
  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => watch.claim(worker.workerId))
  const runner = await run({
    events,
    pgPool: patientPool(database.pool),
    // more than there are cores here: while one waits for the database or the press, another goes on
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: '',
    logger: quiet,
    taskList: Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, (payload: unknown) => job(payload, context)])),
  })
  runner.events.on('job:error', ({ job, error }) => {
    const { name, message } = error as Error
    log.error(
      { task: job.task_identifier, job: job.id, attempt: job.attempts, name, message: 'severity' in (error as object) ? '' : message },
      'job not done',
    )
  })
  const timers = Object.entries(rounds).map(([task, seconds]) =>
    setInterval(() => void enqueue(database.db, task, {}, task).catch(() => undefined), seconds * 1000).unref(),
  )
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await runner.stop().catch(() => undefined)
      await watch.stop()
    },
  }
}
