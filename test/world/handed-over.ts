// Results of a closed event that were approved, accepted and handed over, without the people who do that: for
// tests of what their owners see. The runs themselves are made by the house.
import type pg from 'pg'
import { enqueue } from '../../database/announce.ts'
import type { Db } from '../../database/db.ts'

/** Approves the last batch of an event, has it recorded by the waiting job, and says who accepted it. */
export async function acceptBatch({ db, pool }: { db: Db; pool: pg.Pool }, eventId: string, by: readonly [string, string], now: Date) {
  const { rows } = await pool.query<{ id: string }>(
    `insert into scoring.approval (batch_id, approved_by, approved_at, decided_by, decided_at, accepted)
     select id, $2, $4, $3, $4, true from scoring.batch where event_id = $1 order by number desc limit 1 returning id`,
    [eventId, ...by, now],
  )
  await db.transaction().execute((tx) => enqueue(tx, 'record-results', { approvalId: rows[0]?.id ?? '' }))
}

/** Hands over the last run of each sitting of an event. */
export async function handOverAll({ pool }: { pool: pg.Pool }, eventId: string, by: readonly [string, string], now: Date): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into scoring.wave (event_id, number, classes, planned_on, feedback_way, asked_by, asked_at, decided_by, decided_at, agreed)
     values ($1, 1, '{administrator}', $4::date, 'perorangan', $2, $4, $3, $4, true) returning id`,
    [eventId, ...by, now],
  )
  const columns = `select distinct on (r.sitting_id) r.sitting_id, r.id as run_id, r.person_id from scoring.run r
    join sittings.sitting t on t.id = r.sitting_id join sittings.session s on s.id = t.session_id
    where s.event_id = $1 order by r.sitting_id, r.number desc`
  await pool.query(`insert into scoring.wave_result (sitting_id, run_id, person_id, wave_id) select l.*, $2::uuid from (${columns}) l`, [
    eventId,
    rows[0]?.id,
  ])
  await pool.query(
    `insert into scoring.handed_over (sitting_id, run_id, person_id, wave_id, handed_at) select l.*, $2::uuid, $3::timestamptz from (${columns}) l`,
    [eventId, rows[0]?.id, now],
  )
}
