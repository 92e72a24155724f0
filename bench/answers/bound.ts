// What PostgreSQL alone costs for the same durable rows, in the same run: one upsert a statement from
// a pool of 20, and upserts in groups as large as the writer's were. Processor of PostgreSQL only.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { processorSeconds } from './processor.ts'

export type Bound = { readonly rows: number; readonly msEach: number; readonly perSecond: number }

export async function prepareBound(pool: pg.Pool): Promise<void> {
  await pool.query('drop table if exists bench_answer')
  await pool.query(
    `create table bench_answer (sitting_id uuid, item_id int, choice text, received_at timestamptz, primary key (sitting_id, item_id))`,
  )
}

/** Single rows: `connections` loops, each with a prepared statement of its own. */
export async function singleRows(pool: pg.Pool, postmaster: number, seconds: number, connections = 20): Promise<Bound> {
  const sittings = Array.from({ length: 600 }, () => randomUUID())
  return measured(postmaster, seconds, connections, async (n) => {
    await pool.query({
      name: 'bench-single',
      text: `insert into bench_answer values ($1, $2, $3, $4)
        on conflict (sitting_id, item_id) do update set choice = excluded.choice, received_at = excluded.received_at`,
      values: [sittings[n % 600], n % 90, 'ABCD'[n % 4], new Date()],
    })
    return 1
  })
}

/** Groups of `size` rows, one group at a time. */
export async function groupedRows(pool: pg.Pool, postmaster: number, seconds: number, size: number): Promise<Bound> {
  const sittings = Array.from({ length: Math.max(600, size) }, () => randomUUID())
  return measured(postmaster, seconds, 1, async (n) => {
    const rows = Array.from({ length: size }, (_, i) => i)
    await pool.query({
      name: 'bench-grouped',
      text: `insert into bench_answer select *, $4 from unnest($1::uuid[], $2::int[], $3::text[])
        on conflict (sitting_id, item_id) do update set choice = excluded.choice, received_at = excluded.received_at`,
      values: [rows.map((i) => sittings[i]), rows.map(() => n % 90), rows.map((i) => 'ABCD'[(n + i) % 4]), new Date()],
    })
    return size
  })
}

async function measured(postmaster: number, seconds: number, loops: number, act: (n: number) => Promise<number>): Promise<Bound> {
  const [began, before] = [performance.now(), processorSeconds(postmaster, true)]
  const until = began + seconds * 1000
  let [rows, n] = [0, 0]
  const loop = async () => {
    while (performance.now() < until) rows += await act(n++)
  }
  await Promise.all(Array.from({ length: loops }, loop))
  const used = processorSeconds(postmaster, true) - before
  return { rows, msEach: (used * 1000) / rows, perSecond: rows / ((performance.now() - began) / 1000) }
}
