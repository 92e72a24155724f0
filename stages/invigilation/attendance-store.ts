// SQL of what the proctor notes: who came and how that was seen, who did not, what happened.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import { markCheckedIn } from '../sittings/presence-store.ts'
import type { Incident, InvigilationRefusal } from './api.ts'
import type { AbsenceKind, IdentityKind, IncidentKind } from './kinds.ts'

/** Whether a note of a device came for the first time. A second arrival of the same note changes nothing. */
export async function isNew(db: Db, clientId: string | undefined, of: { sessionId: string; now: Date }): Promise<boolean> {
  if (!clientId) return true
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('invigilation.received')
    .values({ clientId, sessionId: of.sessionId, at: of.now })
    .onConflict((at) => at.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function findAttendance(db: Db, sittingId: string) {
  const row = await db.selectFrom('invigilation.attendance').selectAll().where('sittingId', '=', sittingId).executeTakeFirst()
  return row && { ...row, identityKind: row.identityKind as IdentityKind | null, absenceKind: row.absenceKind as AbsenceKind | null }
}

/** When something was noted, and by whom. */
export type Noted = { readonly at: Date; readonly deviceAt: Date | null; readonly byAccount: string | null }

/** Writes a presence over whatever stood. The caller holds the sitting's lock. */
export async function replacePresence(
  db: Db,
  of: { sittingId: string; sessionId: string; identityKind: IdentityKind; note: string | null } & Noted,
): Promise<void> {
  await upsert(db, { ...of, state: 'hadir', absenceKind: null, hasDocument: null })
  await markCheckedIn(db, of.sittingId, of.deviceAt ?? of.at)
}

/** Writes an absence over whatever stood. The caller holds the sitting's lock. */
export async function replaceAbsence(
  db: Db,
  of: { sittingId: string; sessionId: string; absenceKind: AbsenceKind; hasDocument: boolean; note: string | null } & Noted,
): Promise<void> {
  await upsert(db, { ...of, state: 'tidak-hadir', identityKind: null })
}

type Attendance = Noted & {
  sittingId: string
  sessionId: string
  state: 'hadir' | 'tidak-hadir'
  identityKind: IdentityKind | null
  absenceKind: AbsenceKind | null
  hasDocument: boolean | null
  note: string | null
}

async function upsert(db: Db, row: Attendance): Promise<void> {
  await db
    .insertInto('invigilation.attendance')
    .values(row)
    .onConflict((at) => at.column('sittingId').doUpdateSet(row))
    .execute()
}

/** Takes a presence or absence back; false where nothing stood. */
export async function forgetAttendance(db: Db, sittingId: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('invigilation.attendance').where('sittingId', '=', sittingId).executeTakeFirst()
  if (numDeletedRows > 0n) await markCheckedIn(db, sittingId, null)
  return numDeletedRows > 0n
}

export type NewIncident = Noted & {
  id?: string
  sessionId: string
  sittingId: string | null
  kind: IncidentKind
  text: string
  fromAt: Date
  toAt: Date | null
  compensationSeconds: number
  arrivalSeconds: number
}

export async function appendIncident(db: Db, of: NewIncident): Promise<string> {
  return (await db.insertInto('invigilation.incident').values(of).returning('id').executeTakeFirstOrThrow()).id
}

/** An incident of this room, locked. @throws Refusal invigilation.incident-unknown (404) */
export async function incidentById(db: Db, sessionId: string, id: string) {
  const row = await db
    .selectFrom('invigilation.incident')
    .selectAll()
    .where('id', '=', id)
    .where('sessionId', '=', sessionId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('invigilation.incident-unknown' satisfies InvigilationRefusal, {}, 404)
  return row
}

export async function markIncidentEnded(
  db: Db,
  id: string,
  of: { toAt: Date; compensationSeconds: number; arrivalSeconds: number },
): Promise<void> {
  await db.updateTable('invigilation.incident').set(of).where('id', '=', id).execute()
}

/** Incidents of a room in the order in which they began. */
export async function incidentsOf(db: Db, sessionId: string): Promise<Incident[]> {
  const rows = await db
    .selectFrom('invigilation.incident')
    .select(['id', 'sittingId', 'kind', 'text', 'fromAt', 'toAt', 'compensationSeconds', 'arrivalSeconds', 'at'])
    .where('sessionId', '=', sessionId)
    .orderBy('fromAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as IncidentKind,
    fromAt: row.fromAt.toISOString(),
    toAt: row.toAt?.toISOString() ?? null,
    at: row.at.toISOString(),
  }))
}

type LogRow = { at: Date; kind: string; seconds: number | null; text: string | null }

/** What was noted at a seat, oldest first: the door, the machine, the proctor. */
export async function seatLog(db: Db, sittingId: string): Promise<LogRow[]> {
  const { rows } = await sql<LogRow>`
    select coalesce(device_at, at) as at, case state when 'hadir' then 'checked-in' else 'absent' end as kind, null::int as seconds,
      coalesce(identity_kind, absence_kind) as text from invigilation.attendance where sitting_id = ${sittingId}
    union all select started_at, 'started', null, null from sittings.sitting where id = ${sittingId} and started_at is not null
    union all select closed_at, 'finished', null, state from sittings.sitting where id = ${sittingId} and closed_at is not null
    union all select at, kind, seconds, note from sittings.event where sitting_id = ${sittingId}
    union all select from_at, 'incident', compensation_seconds, text from invigilation.incident where sitting_id = ${sittingId}
    union all select from_at, 'pause', extract(epoch from to_at - from_at)::int, reason from sittings.pause where sitting_id = ${sittingId}
    order by at`.execute(db)
  return rows
}
