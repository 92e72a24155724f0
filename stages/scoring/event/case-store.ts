// Cases of a batch and what was decided about them. A decision of an earlier batch still stands where the
// run is the same, it was approved, and the flags are the same.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { ScoringRefusal } from '../api.ts'
import type { CaseState } from './approval.ts'
import type { Flag } from './flags.ts'

const decision = sql`left join lateral (
    select d.* from (select c.*, o.flags from scoring.case_decision c join scoring.batch_run o on o.batch_id = c.batch_id and o.run_id = c.run_id
      where c.run_id = x.run_id and o.flags = x.flags order by c.decided_at desc, c.id desc limit 1) d
    where d.batch_id = x.batch_id or d.decision = 'setuju') d on true`

export type CaseRow = CaseState & {
  readonly runId: string
  readonly flags: Flag[]
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly nip: string
  readonly class: string
  readonly unitId: string
  readonly unitName: string
  readonly unitPath: readonly string[]
}

/** Every case of a batch by unit and name, whether somebody has to read it or not. */
export async function casesOf(db: Db, batchId: string): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select x.run_id, x.person_id, x.flags, coalesce(x.queued, jsonb_array_length(x.flags) > 0) as flagged, x.sampled, d.decision, d.decided_by,
      p.name, p.front_title, p.back_title, p.nip, r.class, u.id as unit_id, u.name as unit_name, u.path as unit_path
    from scoring.batch_run x join scoring.run r on r.id = x.run_id join register.person p on p.id = x.person_id
      join register.unit u on u.id = p.unit_id ${decision}
    where x.batch_id = ${batchId} order by u.name collate "id-x-icu", p.name collate "id-x-icu", x.run_id`.execute(db)
  return rows
}

/** The same without names: for counting. */
export async function statesOf(db: Db, batchId: string): Promise<CaseState[]> {
  const { rows } = await sql<CaseState>`
    select x.person_id, coalesce(x.queued, jsonb_array_length(x.flags) > 0) as flagged, x.sampled, d.decision, d.decided_by
    from scoring.batch_run x ${decision} where x.batch_id = ${batchId}`.execute(db)
  return rows
}

export type CaseHead = {
  readonly batchId: string
  readonly eventId: string
  /** Whether this is the present batch of its event. */
  readonly present: boolean
  readonly flags: Flag[]
  readonly sampled: boolean
  readonly decision: 'setuju' | 'kembali' | null
  readonly note: string | null
  readonly decidedAt: Date | null
  readonly decidedByName: string | null
}

/** The case of a run in the last batch that has it. @throws Refusal scoring.no-batch */
export async function caseOf(db: Db, runId: string): Promise<CaseHead> {
  const { rows } = await sql<CaseHead>`
    select x.batch_id, b.event_id, b.number = (select max(number) from scoring.batch where event_id = b.event_id) as present, x.flags, x.sampled,
      d.decision, d.note, d.decided_at, a.name as decided_by_name
    from scoring.batch_run x join scoring.batch b on b.id = x.batch_id ${decision} left join access.account a on a.id = d.decided_by
    where x.run_id = ${runId} order by b.number desc limit 1`.execute(db)
  const head = rows[0]
  if (!head) throw new Refusal('scoring.no-batch' satisfies ScoringRefusal, {}, 404)
  return head
}

/** Keeps a decision. */
export async function appendDecision(
  tx: Db,
  of: { batchId: string; runId: string; decision: 'setuju' | 'kembali'; note: string | null; decidedBy: string; decidedAt: Date },
): Promise<void> {
  await tx.insertInto('scoring.caseDecision').values(of).execute()
}

/** What happened at the seat and in the room of a run's sitting, and how long the person worked. */
export async function evidenceOf(db: Db, runId: string) {
  const { rows: incidents } = await sql<{ kind: string; text: string; fromAt: Date; toAt: Date | null; seat: boolean; given: number }>`
    select i.kind, i.text, i.from_at, i.to_at, i.sitting_id is not null as seat, round(i.compensation_seconds / 60.0)::int as given
    from scoring.run r join sittings.sitting t on t.id = r.sitting_id join invigilation.incident i on i.session_id = t.session_id
    where r.id = ${runId} and (i.sitting_id is null or i.sitting_id = t.id) order by i.from_at, i.id`.execute(db)
  const { rows: time } = await sql<{ minutes: number | null }>`
    select ceil(extract(epoch from max(a.clicked_at) - t.started_at) / 60)::int as minutes
    from scoring.run r join sittings.sitting t on t.id = r.sitting_id left join sittings.answer a on a.sitting_id = t.id
    where r.id = ${runId} group by t.started_at`.execute(db)
  return { incidents, minutes: time[0]?.minutes ?? null }
}
