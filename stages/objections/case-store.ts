// One objection with its people, files, proposals and what followed; and the list of them.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { ObjectionsRefusal } from './api.ts'
import type { AttachmentLine, FollowUp, ObjectionRow, ProposalRow } from './case.ts'

const rows = sql`select o.*, p.nip, p.name, p.front_title, p.back_title, u.id as unit_id, u.name as unit_name, u.path as unit_path,
    e.title as event_title, r.assessed_on, f.name as filed_by_name, l.name as late_by_name, x.name as examiner_name, g.name as assigned_by_name
  from objections.objection o join register.person p on p.id = o.person_id join register.unit u on u.id = p.unit_id
    join events.event e on e.id = o.event_id join scoring.run r on r.id = o.run_id
    left join access.account f on f.id = o.filed_by left join access.account l on l.id = o.late_by
    left join access.account x on x.id = o.examiner_id left join access.account g on g.id = o.assigned_by`

/** Objections within `reach`, without `self`: open ones by the nearest deadline, then the others, the last decided first. */
export async function objectionList(
  db: Db,
  reader: { reach: 'all' | readonly string[]; self: string | null; examinerId?: string },
): Promise<ObjectionRow[]> {
  const reach = reader.reach === 'all' ? [] : [...reader.reach]
  const done = await sql<ObjectionRow>`${rows}
    where (${reader.reach === 'all'} or u.path && ${reach}::uuid[]) and o.person_id is distinct from ${reader.self}::uuid
      and (${reader.examinerId ?? null}::uuid is null or o.examiner_id = ${reader.examinerId ?? null}::uuid)
    order by o.ended_at is not null, case when o.ended_at is null then o.answer_due end nulls first, o.ended_at desc, o.filed_at desc, o.id`.execute(
    db,
  )
  return done.rows
}

/** One objection; undefined where there is none. `lock` holds it against another act until the transaction ends. */
export async function findObjection(db: Db, id: string, lock = false): Promise<ObjectionRow | undefined> {
  return (await sql<ObjectionRow>`${rows} where o.id = ${id} ${lock ? sql`for update of o` : sql``}`.execute(db)).rows[0]
}

/** Objections of one person, the latest first. */
export async function objectionsOf(db: Db, personId: string): Promise<ObjectionRow[]> {
  return (await sql<ObjectionRow>`${rows} where o.person_id = ${personId} order by o.filed_at desc, o.id desc`.execute(db)).rows
}

/** Files of objections, in the order in which they came. */
export async function attachmentsOf(db: Db, objectionIds: readonly string[]): Promise<AttachmentLine[]> {
  const { rows: found } = await sql<AttachmentLine>`select id, objection_id, name, type, length(bytes) as size, added_at
    from objections.attachment where objection_id = any(${[...objectionIds]}::uuid[]) order by added_at, id`.execute(db)
  return found
}

/** One file of an objection. @throws Refusal objections.no-file */
export async function attachmentById(db: Db, of: { objectionId: string; fileId: string }) {
  const file = await db
    .selectFrom('objections.attachment')
    .select(['name', 'type', 'bytes'])
    .where('id', '=', of.fileId)
    .where('objectionId', '=', of.objectionId)
    .executeTakeFirst()
  if (!file) throw new Refusal('objections.no-file' satisfies ObjectionsRefusal, {}, 404)
  return file
}

/** What was proposed for objections and said to it, the first one first. */
export async function proposalsOf(db: Db, objectionIds: readonly string[]): Promise<ProposalRow[]> {
  const { rows: found } = await sql<ProposalRow>`select p.*, x.name as examiner_name, d.name as decided_by_name from objections.proposal p
      left join access.account x on x.id = p.examiner_id left join access.account d on d.id = p.decided_by
    where p.objection_id = any(${[...objectionIds]}::uuid[]) order by p.proposed_at, p.id`.execute(db)
  return found
}

/** What followed a decision, as far as it is: the new run on its way to a new hand-over, a later test that is finished. */
export async function followUpOf(db: Db, of: Pick<ObjectionRow, 'newRunId' | 'personId' | 'decidedAt'>): Promise<FollowUp> {
  const { rows: runs } = await sql<NonNullable<FollowUp['newRun']>>`
    select r.id, r.number, b.number as batch, coalesce(v.id is not null, false) as approved, coalesce(v.accepted, false) as accepted,
      exists (select from scoring.handed_over h join scoring.run n on n.id = h.run_id where h.sitting_id = r.sitting_id and n.number >= r.number) as handed_over
    from scoring.run r
      left join lateral (select b.id, b.number from scoring.batch_run x join scoring.batch b on b.id = x.batch_id join scoring.run n on n.id = x.run_id
        where n.sitting_id = r.sitting_id and n.number >= r.number order by b.number desc limit 1) b on true
      left join scoring.approval v on v.batch_id = b.id and v.accepted is distinct from false
    where r.id = ${of.newRunId}`.execute(db)
  const { rows: tests } = await sql<{ done: boolean }>`select exists (select from sittings.sitting t
    where t.person_id = ${of.personId} and t.state in ('dikirim', 'waktu-habis') and t.started_at > ${of.decidedAt}::timestamptz) as done`.execute(
    db,
  )
  return { newRun: runs[0] ?? null, retested: tests[0]?.done ?? false }
}

/** People of an event who are to be tested again by a decision, with whether a later test of theirs is finished. */
export async function retestsOf(db: Db, eventId: string) {
  const { rows: found } = await sql<ObjectionRow & { done: boolean }>`
    select o.*, exists (select from sittings.sitting t where t.person_id = o.person_id and t.state in ('dikirim', 'waktu-habis') and t.started_at > o.decided_at) as done
    from (${rows}) o where o.event_id = ${eventId} and o.effect = 'susulan' order by done, o.name collate "id-x-icu"`.execute(db)
  return found
}
