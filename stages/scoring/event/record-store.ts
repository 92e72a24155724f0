// Approvals of a batch, and which of its results are still to go into the register.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { InstrumentStatus } from '../../instruments/api.ts'
import type { ScoringRefusal } from '../api.ts'

export type ApprovalRow = { readonly id: string; readonly batchId: string; readonly eventId: string; readonly accepted: boolean | null }

/** One approval with its event. @throws Refusal scoring.not-approved */
export async function approvalById(db: Db, id: string): Promise<ApprovalRow> {
  const row = await db
    .selectFrom('scoring.approval as a')
    .innerJoin('scoring.batch as b', 'b.id', 'a.batchId')
    .select(['a.id', 'a.batchId', 'b.eventId', 'a.accepted'])
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('scoring.not-approved' satisfies ScoringRefusal, {}, 404)
  return row
}

/** The approval of a batch that stands: undecided or accepted. */
export function standingApproval(db: Db, batchId: string) {
  return db
    .selectFrom('scoring.approval')
    .selectAll()
    .where('batchId', '=', batchId)
    .where((at) => at.or([at('accepted', 'is', null), at('accepted', '=', true)]))
    .executeTakeFirst()
}

/** An approved result with what the register needs to know of it. `accreditation` null: it informs development only. */
export type ToRecord = {
  readonly runId: string
  readonly sittingId: string
  readonly personId: string
  readonly assessedOn: string
  readonly class: string
  readonly complete: boolean
  readonly instrumentStatus: InstrumentStatus
  readonly provider: string
  readonly accreditation: string | null
  readonly approvedBy: string
  /** The assessment that an earlier run of the same sitting gave, and that still counts. */
  readonly earlier: string | null
}

/** The next results of an approved batch that are not in the register yet; those that were sent back or withdrawn are left out. */
export async function toRecord(tx: Db, { id, batchId }: ApprovalRow, limit: number): Promise<ToRecord[]> {
  const { rows } = await sql<ToRecord>`
    select r.id as run_id, r.sitting_id, r.person_id, r.assessed_on, r.class, r.complete, r.instrument_status,
      coalesce(v.name, g.name) as provider,
      case when r.standing = 'hasil-penilaian' and e.standing = 'hasil-penilaian' then c.number end as accreditation,
      coalesce(y.name, '') as approved_by,
      (select s.id from scoring.recorded k join register.assessment s on s.id = k.assessment_id
        where k.sitting_id = r.sitting_id and s.revoked_at is null order by k.recorded_at desc limit 1) as earlier
    from scoring.batch_run x join scoring.batch b on b.id = x.batch_id join scoring.run r on r.id = x.run_id
      join events.event e on e.id = b.event_id join scoring.approval a on a.id = ${id}
      left join register.provider v on v.id = e.provider_id left join register.accreditation c on c.id = e.accreditation_id
      left join access.account y on y.id = a.approved_by cross join (select name from register.agency limit 1) g
    where x.batch_id = ${batchId} and not exists (select from scoring.recorded where run_id = x.run_id)
      and not exists (select from scoring.withdrawn where sitting_id = r.sitting_id)
      and (select d.decision from scoring.case_decision d where d.batch_id = x.batch_id and d.run_id = x.run_id
        order by d.decided_at desc, d.id desc limit 1) is distinct from 'kembali'
    order by r.id limit ${limit}`.execute(tx)
  return rows
}
