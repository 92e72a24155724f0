// What the register, the approval and an objection say of a run that its person reads.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate } from '../../../kit/clock.ts'
import type { RunWhole } from '../run-reply.ts'
import { withdrawnOf } from '../withdrawn-store.ts'
import type { OwnResult } from './own-api.ts'

/** What stands around a run. */
export type Facts = {
  readonly eventId: string | null
  readonly event: string | null
  readonly standing: OwnResult['standing'] | null
  readonly validUntil: string | null
  readonly provider: string | null
  readonly accreditation: string | null
  readonly revokedAt: Date | null
  readonly revokedReason: string | null
  readonly approvedAt: Date | null
  readonly acceptedAt: Date | null
  readonly report: boolean
}

/** What the register and the approval say of a run. */
export async function factsOf(db: Db, { id, sittingId }: RunWhole): Promise<Facts> {
  const { rows } = await sql<Facts>`
    select e.id as event_id, e.title as event, a.standing, a.valid_until, a.provider, a.accreditation_number as accreditation, a.revoked_at,
      a.revoked_reason, p.approved_at, p.decided_at as accepted_at, exists (select from documents.document
        where object = ${`run:${id}`} and kind in ('laporan-ringkas', 'laporan-uji-coba')) as report
    from sittings.sitting t join sittings.session s on s.id = t.session_id left join events.event e on e.id = s.event_id
      left join scoring.recorded k on k.run_id = ${id} left join register.assessment a on a.id = k.assessment_id
      left join scoring.approval p on p.id = k.approval_id
    where t.id = ${sittingId}`.execute(db)
  return rows[0] as Facts
}

/** Why the result is no longer used. */
export async function endOf(db: Db, run: RunWhole, facts: Facts): Promise<OwnResult['ended']> {
  const { zone } = run.inputs.sitting
  const withdrawn = (await withdrawnOf(db, [run.person.id])).get(run.sittingId)
  if (withdrawn) return { kind: withdrawn.kind, on: localDate(withdrawn.withdrawnAt, zone), reason: withdrawn.reason }
  if (facts.revokedAt === null) return null
  return { kind: 'dicabut', on: localDate(facts.revokedAt, zone), reason: facts.revokedReason ?? '' }
}
