// Waves: asked, decided, carried out, withdrawn. What stands handed over is written here alone.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { FeedbackWay, HandoverRefusal } from './api.ts'

export type WaveRow = {
  readonly id: string
  readonly eventId: string
  readonly number: number
  readonly withdraws: string | null
  readonly withdrawsNumber: number | null
  readonly withdrawn: boolean
  readonly classes: string[]
  readonly personIds: string[]
  readonly named: string[]
  readonly plannedOn: string
  readonly feedbackWay: FeedbackWay
  readonly feedbackPlace: string
  readonly reason: string | null
  readonly askedBy: string
  readonly askedByName: string | null
  /** The person behind the account that asked, or null. */
  readonly askedByPerson: string | null
  readonly askedAt: Date
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly agreed: boolean | null
  readonly decisionReason: string | null
  readonly carried: number
  readonly opened: number
}

const waves = sql`select w.id, w.event_id, w.number, w.withdraws, v.number as withdraws_number,
    exists (select from scoring.wave t where t.withdraws = w.id and t.agreed) as withdrawn,
    w.classes, w.person_ids, array(select p.name from register.person p where p.id = any(w.person_ids) order by p.name) as named,
    w.planned_on, w.feedback_way, w.feedback_place, w.reason, w.asked_by, a.name as asked_by_name, a.person_id as asked_by_person, w.asked_at,
    d.name as decided_by_name, w.decided_at, w.agreed, w.decision_reason,
    (select count(*)::int from scoring.wave_result where wave_id = w.id) as carried,
    (select count(*)::int from scoring.wave_result x join scoring.opened o on o.run_id = x.run_id where x.wave_id = w.id) as opened
  from scoring.wave w left join scoring.wave v on v.id = w.withdraws
    left join access.account a on a.id = w.asked_by left join access.account d on d.id = w.decided_by`

/** Every wave of an event, the latest first. */
export async function wavesOf(db: Db, eventId: string): Promise<WaveRow[]> {
  return (await sql<WaveRow>`${waves} where w.event_id = ${eventId} order by w.number desc`.execute(db)).rows
}

/** One wave, or undefined. */
export async function findWave(db: Db, id: string): Promise<WaveRow | undefined> {
  return (await sql<WaveRow>`${waves} where w.id = ${id}`.execute(db)).rows[0]
}

/** One wave. @throws Refusal scoring.wave-unknown (404) */
export async function waveById(db: Db, id: string): Promise<WaveRow> {
  const row = await findWave(db, id)
  if (!row) throw new Refusal('scoring.wave-unknown' satisfies HandoverRefusal, {}, 404)
  return row
}

export type NewWave = {
  readonly eventId: string
  readonly withdraws: string | null
  readonly classes: readonly string[]
  readonly personIds: readonly string[]
  readonly plannedOn: string
  readonly feedbackWay: FeedbackWay
  readonly feedbackPlace: string
  readonly reason: string | null
  readonly askedBy: string
  readonly askedAt: Date
}

/** Keeps what is asked, under the next number of the event. @throws Refusal scoring.wave-open */
export async function appendWave(tx: Db, { classes, personIds, ...of }: NewWave): Promise<{ id: string; number: number }> {
  const waiting = await tx
    .selectFrom('scoring.wave')
    .select('number')
    .where('eventId', '=', of.eventId)
    .where('agreed', 'is', null)
    .executeTakeFirst()
  if (waiting) throw new Refusal('scoring.wave-open' satisfies HandoverRefusal, { number: waiting.number }, 409)
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from scoring.wave where event_id = ${of.eventId})`
  return tx
    .insertInto('scoring.wave')
    .values({ ...of, classes: [...classes], personIds: [...personIds], number: next })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
}

/** Keeps what the second person decided, with what was seen. */
export async function decide(
  tx: Db,
  of: { id: string; agreed: boolean; reason: string | null; by: string; now: Date; seen: object | null },
): Promise<void> {
  const row = { agreed: of.agreed, decisionReason: of.reason, decidedBy: of.by, decidedAt: of.now }
  const seen = of.seen === null ? null : JSON.stringify(of.seen)
  await tx
    .updateTable('scoring.wave')
    .set({ ...row, seen })
    .where('id', '=', of.id)
    .execute()
}

type Result = { readonly sittingId: string; readonly runId: string; readonly personId: string }

/** Hands results over: what the wave carried is kept, and stands from now on. */
export async function handOver(tx: Db, waveId: string, results: readonly Result[], now: Date): Promise<void> {
  const json = JSON.stringify(results.map(({ sittingId, runId, personId }) => ({ sittingId, runId, personId })))
  await sql`insert into scoring.wave_result (wave_id, sitting_id, run_id, person_id)
    select ${waveId}, "sittingId", "runId", "personId"
    from jsonb_to_recordset(${json}::jsonb) as x("sittingId" uuid, "runId" uuid, "personId" uuid)`.execute(tx)
  await sql`insert into scoring.handed_over (sitting_id, run_id, person_id, wave_id, handed_at)
    select sitting_id, run_id, person_id, wave_id, ${now} from scoring.wave_result where wave_id = ${waveId}
    on conflict (sitting_id) do update set run_id = excluded.run_id, wave_id = excluded.wave_id, handed_at = excluded.handed_at`.execute(tx)
}

/** Takes back what a wave handed over; of a sitting that an earlier wave had handed over, that one stands again. */
export async function takeBack(tx: Db, waveId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`delete from scoring.handed_over where wave_id = ${waveId} returning person_id`.execute(
    tx,
  )
  await sql`insert into scoring.handed_over (sitting_id, run_id, person_id, wave_id, handed_at)
    select distinct on (x.sitting_id) x.sitting_id, x.run_id, x.person_id, x.wave_id, w.decided_at
    from scoring.wave_result x join scoring.wave w on w.id = x.wave_id
    where x.sitting_id in (select sitting_id from scoring.wave_result where wave_id = ${waveId}) and x.wave_id <> ${waveId}
      and not exists (select from scoring.wave t where t.withdraws = x.wave_id and t.agreed)
    order by x.sitting_id, w.number desc on conflict do nothing`.execute(tx)
  return rows.map((row) => row.personId)
}

/** Results that wave `id` carried out. */
export async function carriedBy(db: Db, id: string): Promise<Set<string>> {
  const rows = await db.selectFrom('scoring.waveResult').select('sittingId').where('waveId', '=', id).execute()
  return new Set(rows.map((row) => row.sittingId))
}

/** Events with a batch, the latest first, with how many results they have and how many are handed over. */
export async function handoverEvents(db: Db) {
  const { rows } = await sql<{ id: string; results: number; handed: number }>`
    select e.id, b.runs as results, (select count(*)::int from scoring.handed_over h join scoring.wave w on w.id = h.wave_id
      where w.event_id = e.id) as handed
    from events.event e cross join lateral (select runs from scoring.batch where event_id = e.id order by number desc limit 1) b
    order by e.starts_on desc, e.id desc limit 50`.execute(db)
  return rows
}
