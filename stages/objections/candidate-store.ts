// Accounts that could examine an objection, with what each did in the case.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { roles } from '../../kit/permission.ts'
import { carries } from '../access/role-permission.ts'
import { barsOf, type CandidateFacts } from './examiner.ts'
import type { Bar } from './kinds.ts'

export type Candidate = { readonly accountId: string; readonly name: string; readonly bars: Bar[]; readonly open: number }

type Row = Omit<CandidateFacts, 'post' | 'subjectPost'> & {
  readonly accountId: string
  readonly name: string
  readonly open: number
  readonly unitPath: string[] | null
  readonly eselon: string | null
  readonly subjectPath: string[]
  readonly subjectEselon: string | null
}

/**
 * Everybody who holds the role to examine on `today` (local date) for the unit of the person concerned, by name;
 * each with why not. Nobody is left out in silence.
 */
export async function candidatesFor(db: Db, of: { objectionId: string; today: string }): Promise<Candidate[]> {
  const examining = roles.filter((role) => carries(role, 'objections.examine'))
  const { rows } = await sql<Row>`
    with o as (select o.*, t.session_id, p.unit_id, u.path as subject_path, p.eselon as subject_eselon from objections.objection o
        join sittings.sitting t on t.id = o.sitting_id join register.person p on p.id = o.person_id join register.unit u on u.id = p.unit_id
        where o.id = ${of.objectionId}),
      runs as (select r.id from scoring.run r join o on o.sitting_id = r.sitting_id),
      batches as (select distinct x.batch_id as id from scoring.batch_run x join runs on runs.id = x.run_id)
    select a.id as account_id, a.name, o.subject_path, o.subject_eselon, u.path as unit_path, p.eselon,
      a.person_id is not distinct from o.person_id as is_subject,
      exists (select from scoring.case_decision c join runs on runs.id = c.run_id where c.decided_by = a.id) as read_case,
      exists (select from scoring.approval v join batches b on b.id = v.batch_id where v.approved_by = a.id) as approved,
      exists (select from scoring.approval v join batches b on b.id = v.batch_id where v.decided_by = a.id) as accepted,
      exists (select from access.role_grant g where g.session_id = o.session_id and g.account_id = a.id)
        or exists (select from invigilation.attendance n where n.session_id = o.session_id and n.by_account = a.id)
        or exists (select from invigilation.incident n where n.session_id = o.session_id and n.by_account = a.id)
        or exists (select from invigilation.official_record n where n.session_id = o.session_id and n.by_account = a.id) as held_room,
      exists (select from scoring.feedback f join scoring.feedback_person w on w.feedback_id = f.id
        where w.person_id = o.person_id and f.event_id = o.event_id and f.cancelled_at is null and f.holder_id = a.id) as feedback,
      exists (select from sittings.admission n where n.sitting_id = o.sitting_id and a.id in (n.asked_by, n.decided_by)) as late_answers,
      (select count(*)::int from objections.objection m where m.examiner_id = a.id and m.state = 'diperiksa') as open
    from o cross join access.account a left join register.person p on p.id = a.person_id left join register.unit u on u.id = p.unit_id
    where a.closed_at is null and exists (select from access.role_grant g where g.account_id = a.id and g.revoked_at is null
      and g.session_id is null and g.role = any(${examining}::text[]) and g.valid_from <= ${of.today}::date
      and (g.valid_to is null or g.valid_to >= ${of.today}::date) and (g.unit_id is null or g.unit_id = any(o.subject_path)))
    order by a.name collate "id-x-icu", a.id`.execute(db)
  return rows.map(({ accountId, name, open, unitPath, eselon, subjectPath, subjectEselon, ...did }) => ({
    ...{ accountId, name, open },
    bars: barsOf({
      ...did,
      post: unitPath && { unitPath, eselon },
      subjectPost: { unitPath: subjectPath, eselon: subjectEselon },
    }),
  }))
}
