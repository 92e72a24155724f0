// What is destroyed of old scoring runs. First the answers and keys that a run was made from, later levels, JPM and
// category. The frame of a run stays: whose, which, when, by which rules, and the hash of what it was made from.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Destroyed } from '../sittings/destruction-store.ts'

/** Runs assessed before `before` whose results are still kept. */
export async function runsToEmpty(db: Db, before: string): Promise<{ id: string; sittingId: string; personId: string }[]> {
  const { rows } = await sql<{ id: string; sittingId: string; personId: string }>`
    select r.id, r.sitting_id, r.person_id from scoring.run r
    where r.assessed_on < ${before}::date and (r.achieved is not null or exists (select from scoring.run_competency c where c.run_id = r.id))
    order by r.id`.execute(db)
  return rows
}

/** Sittings whose result is in force on `day`, so that nothing it rests on may go. */
export async function sittingsInForce(db: Db, day: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct k.sitting_id as id from scoring.recorded k join register.assessment a on a.id = k.assessment_id
    where a.revoked_at is null and a.valid_until >= ${day}::date`.execute(db)
  return rows.map((row) => row.id)
}

const emptied = sql`r.inputs || jsonb_build_object('items', '[]'::jsonb, 'destroyed', current_setting('nawa.destruction', true))`
const digest = sql`encode(sha256(coalesce(string_agg(concat(id, encode(inputs_hash, 'hex')), ';' order by id), '')::bytea), 'hex') as hash`

/** Takes answers and keys out of the runs of these sittings that were assessed before `before`. */
export async function destroyInputs(tx: Db, sittingIds: readonly string[], before: string): Promise<Destroyed[]> {
  const { rows } = await sql<Destroyed>`
    with gone as (update scoring.run r set inputs = ${emptied}
      where r.sitting_id = any(${[...sittingIds]}::uuid[]) and r.assessed_on < ${before}::date and not r.inputs ? 'destroyed' returning r.id, r.inputs_hash)
    select 'bahan-pengolahan' as what, count(*)::int as rows, ${digest} from gone`.execute(tx)
  return rows
}

/** Takes levels, JPM and category out of these runs, with what they were made from. */
export async function destroyResults(tx: Db, runIds: readonly string[]): Promise<Destroyed[]> {
  const ids = [...runIds]
  const levels = await sql<Destroyed>`
    with gone as (delete from scoring.run_competency where run_id = any(${ids}::uuid[]) returning *)
    select 'level-kompetensi' as what, count(*)::int as rows, encode(sha256(coalesce(string_agg(
      concat_ws('|', run_id, competency_key, level, required, mastery), ';' order by run_id, competency_key), '')::bytea), 'hex') as hash from gone`.execute(
    tx,
  )
  const aspects = await sql<Destroyed>`
    with gone as (delete from scoring.run_aspect where run_id = any(${ids}::uuid[]) returning *)
    select 'aspek-potensi' as what, count(*)::int as rows, encode(sha256(coalesce(string_agg(
      concat_ws('|', run_id, aspect_key, correct, rating), ';' order by run_id, aspect_key), '')::bytea), 'hex') as hash from gone`.execute(
    tx,
  )
  const runs = await sql<Destroyed>`
    with gone as (update scoring.run r set inputs = ${emptied}, achieved = null, category = null, complete = false
      where r.id = any(${ids}::uuid[]) returning r.id, r.inputs_hash)
    select 'hasil-pengolahan' as what, count(*)::int as rows, ${digest} from gone`.execute(tx)
  return [...runs.rows, ...levels.rows, ...aspects.rows]
}
