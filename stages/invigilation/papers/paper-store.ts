// What the papers of days are made from, as it stands: rooms with their newest records, printed versions.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, localTime, type Zone } from '../../../kit/clock.ts'
import { fingerprint } from '../../documents/fingerprint.ts'
import { versionsIn } from '../../documents/store.ts'
import type { StoredRecord } from '../record-store.ts'
import type { DayRoom } from './day-facts.ts'
import type { EventPapers } from './paper-api.ts'

type SessionRow = {
  id: string
  opensAt: Date
  zone: Zone
  venue: string
  room: string
  makeup: boolean
  closed: boolean
  version: number | null
}
export type DaySession = Omit<SessionRow, 'opensAt' | 'zone'> & { readonly date: string; readonly starts: string }

/** Sessions of an event with people in them, and the version of the newest record of each; by time and place. */
export async function daySessions(db: Db, eventId: string): Promise<DaySession[]> {
  const { rows } = await sql<SessionRow>`
    select s.id, s.opens_at, s.zone, s.venue, s.room, s.makeup, s.state = 'ditutup' as closed,
      (select max(version) from invigilation.official_record where session_id = s.id) as version
    from sittings.session s where s.event_id = ${eventId}
      and exists (select from sittings.sitting t where t.session_id = s.id and (t.state <> 'dibatalkan' or t.started_at is not null))
    order by s.opens_at, s.venue, s.room`.execute(db)
  return rows.map(({ opensAt, zone, ...row }) => ({ ...row, date: localDate(opensAt, zone), starts: localTime(opensAt, zone) }))
}

export const standingOf = (session: DaySession): EventPapers['days'][number]['rooms'][number]['standing'] =>
  session.version !== null ? 'lengkap' : session.closed ? 'tanpa-berita-acara' : 'terbuka'

/** The newest record of each of these sessions, with what it was printed from. */
export async function dayRoomsOf(db: Db, sessions: readonly DaySession[]): Promise<DayRoom[]> {
  const { rows } = await sql<{ sessionId: string; version: number; facts: StoredRecord; dataHash: Buffer }>`
    select distinct on (r.session_id) r.session_id, r.version, r.facts, d.data_hash
    from invigilation.official_record r join documents.document d on d.id = r.document_id
    where r.session_id = any(${sessions.map((one) => one.id)}::uuid[]) order by r.session_id, r.version desc`.execute(db)
  const records = new Map(rows.map((row) => [row.sessionId, row]))
  return sessions.flatMap(({ id, venue, room, starts, makeup }) => {
    const found = records.get(id)
    if (!found) return []
    const { version, facts, dataHash } = found
    return [{ sessionId: id, venue, room, starts, makeup, version, fingerprint: fingerprint(dataHash), facts: facts.facts }]
  })
}

/** Everybody in these sessions: the record of a day is about them. */
export async function peopleIn(db: Db, sessionIds: readonly string[]): Promise<{ ids: string[]; nips: string[] }> {
  const { rows } = await sql<{ id: string; nip: string }>`
    select distinct p.id, p.nip from sittings.sitting t join register.person p on p.id = t.person_id
    where t.session_id = any(${[...sessionIds]}::uuid[]) order by p.id`.execute(db)
  return { ids: rows.map((row) => row.id), nips: rows.map((row) => row.nip) }
}

export const daySeries = (eventId: string, date: string) => ({
  kind: 'berita-acara-harian' as const,
  series: `berita-acara-harian:${eventId}:${date}`,
})
export const reportSeries = (eventId: string) => ({ kind: 'laporan-pelaksanaan' as const, series: `laporan-pelaksanaan:${eventId}` })

/** Printed versions with what each was made of, newest first. */
export async function versionsWith<B>(db: Db, of: Parameters<typeof versionsIn>[1]) {
  const rows = await versionsIn(db, of)
  return rows.map(({ data, dataHash, ...row }) => ({
    ...row,
    basis: (data as unknown as { basis: B }).basis,
    fingerprint: fingerprint(dataHash),
  }))
}

/** Who signs for the agency. */
export async function signatories(db: Db) {
  return db.selectFrom('register.signatory').select(['office', 'name', 'nip']).orderBy('position').execute()
}
