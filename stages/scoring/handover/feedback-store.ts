// Talks as they are kept: planned, noted, answered, scanned.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { roles } from '../../../kit/permission.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { carries } from '../../access/role-permission.ts'
import type { HandoverRefusal } from './api.ts'
import type { AbsenceKind } from './feedback-api.ts'

export type TalkRow = {
  readonly id: string
  readonly eventId: string
  readonly date: string
  readonly starts: string
  readonly place: string
  readonly holderId: string
  readonly holderName: string
  readonly cancelReason: string | null
}

export type TalkPersonRow = {
  readonly feedbackId: string
  readonly personId: string
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly nip: string
  readonly class: string | null
  readonly unitName: string
  readonly unitPath: readonly string[]
  readonly attendance: 'hadir' | 'tidak-hadir' | null
  readonly absenceKind: AbsenceKind | null
  readonly strengths: string | null
  readonly step: string | null
  readonly question: string | null
  readonly notedAt: Date | null
  readonly agreed: boolean | null
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly scanned: boolean
  readonly scanAt: Date | null
}

const talks = sql`select f.id, f.event_id, f.date, f.starts, f.place, f.holder_id, a.name as holder_name, f.cancel_reason
  from scoring.feedback f join access.account a on a.id = f.holder_id`

const people = sql`select q.feedback_id, q.person_id, p.name, p.front_title, p.back_title, p.nip, p.class, u.name as unit_name, u.path as unit_path,
    q.attendance, q.absence_kind, q.strengths, q.step, q.question, q.noted_at, q.agreed, q.answer,
    q.answered_at, q.scan is not null as scanned, q.scan_at
  from scoring.feedback_person q join register.person p on p.id = q.person_id join register.unit u on u.id = p.unit_id`

/** Talks of an event by day and time, the latest day first. */
export async function talksIn(db: Db, eventId: string): Promise<TalkRow[]> {
  return (await sql<TalkRow>`${talks} where f.event_id = ${eventId} order by f.date desc, f.starts, f.id`.execute(db)).rows
}

/** Who is in the talks of an event, by talk and name. */
export async function peopleIn(db: Db, eventId: string): Promise<TalkPersonRow[]> {
  const { rows } = await sql<TalkPersonRow>`${people} join scoring.feedback f on f.id = q.feedback_id
    where f.event_id = ${eventId} order by p.name collate "id-x-icu", p.id`.execute(db)
  return rows
}

/** One talk, locked against whoever acts on it, or undefined. */
export async function findTalk(tx: Db, id: string): Promise<TalkRow | undefined> {
  return (await sql<TalkRow>`${talks} where f.id = ${id} for update of f`.execute(tx)).rows[0]
}

/** One talk, locked. @throws Refusal scoring.feedback-unknown (404) */
export async function talkById(tx: Db, id: string): Promise<TalkRow> {
  const row = await findTalk(tx, id)
  if (!row) throw new Refusal('scoring.feedback-unknown' satisfies HandoverRefusal, {}, 404)
  return row
}

/** Everybody in one talk. */
export async function peopleOfTalk(db: Db, id: string): Promise<TalkPersonRow[]> {
  return (await sql<TalkPersonRow>`${people} where q.feedback_id = ${id} order by p.name collate "id-x-icu", p.id`.execute(db)).rows
}

export type NewTalk = {
  readonly eventId: string
  readonly date: string
  readonly starts: string
  readonly place: string
  readonly holderId: string
  readonly plannedBy: string
  readonly plannedAt: Date
}

/** Keeps a planned talk with its people. */
export async function appendTalk(tx: Db, talk: NewTalk, personIds: readonly string[]): Promise<string> {
  const { id } = await tx.insertInto('scoring.feedback').values(talk).returning('id').executeTakeFirstOrThrow()
  await tx
    .insertInto('scoring.feedbackPerson')
    .values(personIds.map((personId) => ({ feedbackId: id, personId })))
    .execute()
  return id
}

export async function cancelTalk(tx: Db, of: { id: string; reason: string; now: Date }): Promise<void> {
  await tx.updateTable('scoring.feedback').set({ cancelledAt: of.now, cancelReason: of.reason }).where('id', '=', of.id).execute()
}

type Noted = {
  readonly attendance: 'hadir' | 'tidak-hadir'
  readonly absenceKind: AbsenceKind | null
  readonly strengths: string | null
  readonly step: string | null
  readonly question: string | null
  readonly notedBy: string
  readonly notedAt: Date
}
const one = (tx: Db, of: { id: string; personId: string }) =>
  tx.updateTable('scoring.feedbackPerson').where('feedbackId', '=', of.id).where('personId', '=', of.personId)

/** Keeps what was noted of one person's part. */
export async function noteTalk(tx: Db, of: { id: string; personId: string }, noted: Noted): Promise<void> {
  await one(tx, of).set(noted).execute()
}

/** Keeps the person's own word. */
export async function answerTalk(
  tx: Db,
  of: { id: string; personId: string },
  answered: { agreed: boolean; answer: string | null; answeredAt: Date },
): Promise<void> {
  await one(tx, of).set(answered).execute()
}

/** Keeps the signed record as it came back. */
export async function putScan(
  tx: Db,
  of: { id: string; personId: string },
  scan: { scan: Buffer; scanType: string; scanBy: string; scanAt: Date },
): Promise<void> {
  await one(tx, of).set(scan).execute()
}

/** The signed record. @throws Refusal scoring.feedback-unknown where there is none (404) */
export async function scanOf(db: Db, of: { id: string; personId: string }): Promise<{ scan: Buffer; scanType: string }> {
  const row = await db
    .selectFrom('scoring.feedbackPerson')
    .select(['scan', 'scanType'])
    .where('feedbackId', '=', of.id)
    .where('personId', '=', of.personId)
    .executeTakeFirst()
  if (!row?.scan || !row.scanType) throw new Refusal('scoring.feedback-unknown' satisfies HandoverRefusal, {}, 404)
  return { scan: row.scan, scanType: row.scanType }
}

export type Holder = { readonly id: string; readonly name: string; readonly personId: string | null }

/** Open accounts whose role in force on `today` lets them hold talks, by name. */
export async function holders(db: Db, today: string): Promise<Holder[]> {
  const may = roles.filter((role) => carries(role, 'feedback.hold'))
  const { rows } = await sql<Holder>`
    select a.id, a.name, a.person_id from access.account a where a.closed_at is null and exists (select from access.role_grant g
      where g.account_id = a.id and g.revoked_at is null and g.role = any(${may}::text[])
        and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}))
    order by a.name, a.id`.execute(db)
  return rows
}

/** Units that all of `personIds` lie in, from below to the top; for rights over a group. */
export async function commonUnits(db: Db, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ path: string[] }>`select u.path from register.person p join register.unit u on u.id = p.unit_id
    where p.id = any(${[...personIds]}::uuid[])`.execute(db)
  const [first, ...rest] = rows.map((row) => row.path)
  return first?.filter((unit) => rest.every((path) => path.includes(unit))) ?? []
}
