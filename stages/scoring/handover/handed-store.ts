// What has been handed over and stands: the run of each sitting that the person may see. Other rooms ask here;
// who shows a result to its person says so here.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'

export type HandedOver = {
  readonly runId: string
  readonly sittingId: string
  readonly eventId: string
  readonly handedAt: Date
  /** When the person first opened it; null: not yet. */
  readonly openedAt: Date | null
}

/** The results of a person that were handed over and not withdrawn, the latest first. */
export async function handedOver(db: Db, personId: string): Promise<HandedOver[]> {
  const { rows } = await sql<HandedOver>`
    select h.run_id, h.sitting_id, w.event_id, h.handed_at, o.opened_at
    from scoring.handed_over h join scoring.wave w on w.id = h.wave_id left join scoring.opened o on o.run_id = h.run_id
    where h.person_id = ${personId} order by h.handed_at desc, h.sitting_id`.execute(db)
  return rows
}

/** Says that the person has opened the own result: from then on it is not withdrawn. Only the first time is kept. */
export async function markOpened(tx: Db, runId: string, now: Date): Promise<void> {
  await sql`insert into scoring.opened (run_id, person_id, opened_at)
    select run_id, person_id, ${now} from scoring.handed_over where run_id = ${runId} on conflict do nothing`.execute(tx)
}
