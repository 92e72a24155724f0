// A process that was killed leaves its jobs locked, for four hours by graphile-worker's own rule: a
// result would be that late. So each worker holds an advisory lock for as long as its connection lives,
// which the database itself takes back from the dead; jobs of workers without one are set free.
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

const space = 7100
/** Younger locks may belong to a worker that has not said its name yet. */
const settledSeconds = 45

export type WorkerWatch = {
  /** This process's worker `id` lives; said to the database in the next round. */
  claim(id: string): void
  /** One round: says the own names, and frees what the dead left. Rounds take turns. */
  round(): Promise<number>
  stop(): Promise<void>
}

/** Watches over `pool`'s database each `seconds`, and when `round` is called. */
export function watchWorkers(pool: pg.Pool, seconds = 15): WorkerWatch {
  const own = new Set<string>()
  const ended = new AbortController()
  let held: { client: pg.PoolClient; said: Set<string> } | null = null
  let turn: Promise<unknown> = Promise.resolve()

  async function connection() {
    if (held) return held
    const client = await pool.connect()
    const mine = { client, said: new Set<string>() }
    client.once('error', () => {
      if (held === mine) held = null
      client.release(true)
    })
    held = mine
    return mine
  }

  const lock = async (client: pg.PoolClient, id: string): Promise<boolean> =>
    (await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as taken', [space, id])).rows[0]?.taken ?? false

  async function look(): Promise<number> {
    const { client, said } = await connection()
    // not taken: a connection of ours that was lost is not yet gone for the database; the next round says it
    for (const id of own) if (!said.has(id) && (await lock(client, id))) said.add(id)
    const { rows } = await client.query<{ worker: string }>(
      `select locked_by as worker from graphile_worker._private_jobs where locked_at < now() - make_interval(secs => $1)
       union select locked_by from graphile_worker._private_job_queues where locked_at < now() - make_interval(secs => $1)`,
      [settledSeconds],
    )
    let freed = 0
    for (const { worker } of rows) {
      if (own.has(worker) || !(await lock(client, worker))) continue
      await client.query('select graphile_worker.force_unlock_workers($1::text[])', [[worker]])
      await client.query('select pg_advisory_unlock($1, hashtext($2))', [space, worker])
      freed += 1
    }
    return freed
  }

  function round(): Promise<number> {
    const next = turn.then(look)
    turn = next.catch(() => 0)
    return next
  }

  const rounds = (async () => {
    while (!ended.signal.aborted) {
      // the database may be away: the next round finds it back
      await round().catch(() => 0)
      await sleep(seconds * 1000, undefined, { signal: ended.signal, ref: false }).catch(() => undefined)
    }
  })()

  return {
    claim(id) {
      own.add(id)
      round().catch(() => 0)
    },
    round,
    async stop() {
      ended.abort()
      await rounds
      await turn
      held?.client.release(true)
      held = null
    },
  }
}
