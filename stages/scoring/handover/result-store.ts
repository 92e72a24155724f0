// The results of an event on their way to their people: the last batch, what stands of each run, and the talks.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { eventById } from '../../events/store.ts'
import { lastBatch, processingOf } from '../event/batch-store.ts'
import { standingApproval } from '../event/record-store.ts'
import { type FeedbackFacts, feedbackState, type TalkOf } from './feedback-rule.ts'
import type { ResultFacts, ResultRow } from './standing.ts'

/** Every result of the present batch of an event, by unit and name. */
export async function resultsOf(db: Db, eventId: string): Promise<ResultRow[]> {
  const { rows } = await sql<ResultRow>`
    select r.sitting_id, r.id as run_id, r.person_id, r.class, r.assessed_on,
      not exists (select from scoring.run n where n.sitting_id = r.sitting_id and n.number > r.number) as latest,
      k.run_id is not null as recorded,
      coalesce((select d.decision = 'kembali' from scoring.case_decision d where d.run_id = r.id
        order by d.decided_at desc, d.id desc limit 1), false) as returned,
      exists (select from documents.document d where d.object = 'run:' || r.id and d.kind in ('laporan-individual', 'laporan-uji-coba')) as reported,
      exists (select from scoring.hold o where o.sitting_id = r.sitting_id and o.released_at is null)
        or exists (select from scoring.withdrawn o where o.sitting_id = r.sitting_id) as held,
      h.run_id as handed_run_id, h.handed_at, w.number as wave, o.opened_at,
      p.name, p.front_title, p.back_title, p.nip, j.name as position, u.id as unit_id, u.name as unit_name, u.path as unit_path,
      office.id as office_id, office.name as office_name
    from scoring.batch b join scoring.batch_run x on x.batch_id = b.id join scoring.run r on r.id = x.run_id
      join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
      join register.unit office on office.id = u.path[array_length(u.path, 1)]
      left join register.position j on j.id = p.position_id
      left join scoring.recorded k on k.run_id = r.id
      left join scoring.handed_over h on h.sitting_id = r.sitting_id left join scoring.wave w on w.id = h.wave_id
      left join scoring.opened o on o.run_id = h.run_id
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)
    order by u.name collate "id-x-icu", p.name collate "id-x-icu", r.assessed_on, r.id`.execute(db)
  return rows
}

/** Whether waves may be asked for: the present batch is accepted and all that it approved is recorded. */
export async function isOpen(db: Db, eventId: string, results: readonly ResultFacts[]): Promise<boolean> {
  const batch = await lastBatch(db, eventId)
  if (!batch) return false
  const processing = await processingOf(db, eventId)
  if (processing && processing.state !== 'selesai') return false
  return (await standingApproval(db, batch.id))?.accepted === true && results.every((one) => one.recorded || one.returned)
}

/** The talk of each person of an event that was planned last and not cancelled; who has none is not in it. */
export async function talksOf(db: Db, eventId: string, personId: string | null = null): Promise<Map<string, TalkOf>> {
  const { rows } = await sql<Omit<TalkOf, 'state'> & FeedbackFacts & { personId: string }>`
    select f.id as feedback_id, q.person_id, q.attendance, q.agreed, q.scan is not null as scanned, f.date, f.starts, f.place
    from scoring.feedback f join scoring.feedback_person q on q.feedback_id = f.id
    where f.event_id = ${eventId} and f.cancelled_at is null and (${personId}::uuid is null or q.person_id = ${personId}::uuid)
    order by f.planned_at, f.id`.execute(db)
  return new Map(
    rows.map(({ personId: whose, feedbackId, date, starts, place, ...facts }) => [
      whose,
      { feedbackId, state: feedbackState(facts), date, starts, place },
    ]),
  )
}

/** The head of an event as these pages show it. */
export async function eventHeadOf(db: Db, id: string) {
  const { title, standing, state } = await eventById(db, id)
  return { id, title, standing: standing ?? ('pemetaan-internal' as const), state }
}

/** How many items of an event the quality reports of its present batch ask to look at; null: none was made yet. */
export async function itemsToSee(db: Db, eventId: string): Promise<{ weak: number; unequal: number } | null> {
  const { rows } = await sql<{ forms: number; weak: number; unequal: number }>`
    select count(*)::int as forms, coalesce(sum(q.weak), 0)::int as weak, coalesce(sum(q.unequal), 0)::int as unequal
    from scoring.quality q join scoring.batch b on b.id = q.batch_id
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)`.execute(db)
  const [row] = rows
  return row && row.forms > 0 ? { weak: row.weak, unequal: row.unequal } : null
}
