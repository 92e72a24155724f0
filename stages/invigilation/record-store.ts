// SQL of the berita acara: the facts of a room as they stand, and the versions that were printed.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { accommodationsOf } from '../register/accommodations/store.ts'
import type { SittingState } from '../sittings/state.ts'
import type { InvigilationRefusal } from './api.ts'
import { incidentsOf } from './attendance-store.ts'
import type { AbsenceKind } from './kinds.ts'
import { merkleRoot } from './merkle.ts'
import type { RecordSource } from './official-record.ts'
import { type RecordFacts, type RecordSeat, recordFacts } from './record-facts.ts'
import { pausesOf, roomById } from './store.ts'

/** Root over leaves in hex, in hex; null where there is none. */
export function rootOf(leaves: RecordFacts['leaves']): string | null {
  return merkleRoot(leaves.map(({ number, leaf }) => ({ number, leaf: Buffer.from(leaf, 'hex') })))?.toString('hex') ?? null
}

/** Everything that a room's berita acara would say now. */
export async function factsOf(db: Db, sessionId: string): Promise<RecordFacts> {
  const room = await roomById(db, sessionId)
  const seats = await recordSeats(db, room)
  const numberOf = new Map(seats.map((seat) => [seat.id, seat.number]))
  const named = <T extends { sittingId: string | null }>({ sittingId, ...one }: T) => ({
    ...one,
    number: sittingId ? (numberOf.get(sittingId) ?? null) : null,
  })
  const ends = seats.flatMap((seat) => (seat.closedAt ? [seat.closedAt.toISOString()] : [])).sort()
  const { serverLessAt, serverLessReason } = room
  return recordFacts(
    {
      session: {
        title: room.title,
        venue: room.venue,
        room: room.room,
        zone: room.zone as Zone,
        minutes: room.minutes,
        formTitle: room.forms.title,
        items: room.forms.items,
        simulated: room.simulated,
      },
      times: {
        opensAt: room.opensAt.toISOString(),
        closesAt: room.closesAt.toISOString(),
        startedAt: room.startedAt?.toISOString() ?? null,
        lastEndedAt: ends.at(-1) ?? null,
        pauses: (await pausesOf(db, sessionId)).map(named),
        extensions: await extensionsOf(db, sessionId),
        arrivalSeconds: room.arrivalSeconds,
        serverLess: serverLessAt ? { at: serverLessAt.toISOString(), reason: serverLessReason ?? '' } : null,
      },
      incidents: (await incidentsOf(db, sessionId)).map(({ id: _id, at: _at, ...one }) => named(one)),
      seats,
    },
    rootOf,
  )
}

async function recordSeats(
  db: Db,
  room: { id: string; opensAt: Date; zone: string },
): Promise<(RecordSeat & { id: string; closedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('sittings.sitting as t')
    .leftJoin('invigilation.attendance as a', 'a.sittingId', 't.id')
    .select(['t.id', 't.personId', 't.number', 't.state', 't.startedAt', 't.closedAt', 't.serverLess', 't.extraMinutes', 't.receiptLeaf'])
    .select(['a.state as attendance', 'a.absenceKind', 'a.hasDocument'])
    .select(
      // asked for and decided either way: no longer waiting
      sql<number>`(select count(*)::int from sittings.late_answer l where l.sitting_id = t.id and l.received_at > coalesce(
        (select max(m.asked_at) from sittings.admission m where m.sitting_id = t.id and m.decided_at is not null), '-infinity'))`.as(
        'lateAnswers',
      ),
    )
    .where('t.sessionId', '=', room.id)
    .orderBy('t.number')
    .execute()
  const people = rows.map((row) => row.personId)
  const provided = await accommodationsOf(db, people, localDate(room.opensAt, room.zone as Zone))
  return rows.map((row) => ({
    id: row.id,
    closedAt: row.closedAt,
    number: row.number,
    state: row.state as SittingState,
    started: row.startedAt !== null,
    serverLess: row.serverLess,
    attendance: row.attendance as RecordSeat['attendance'],
    absenceKind: row.absenceKind as AbsenceKind | null,
    hasDocument: row.hasDocument ?? false,
    accommodated: row.extraMinutes > 0 || provided.has(row.personId),
    lateAnswers: row.lateAnswers,
    leaf: row.receiptLeaf?.toString('hex') ?? null,
  }))
}

/** Time given to the room, with its reason, from the record of acts: nowhere else is a reason kept for each. */
async function extensionsOf(db: Db, sessionId: string): Promise<RecordFacts['times']['extensions']> {
  const rows = await db
    .selectFrom('audit.entry')
    .select(['at', 'reason', 'data'])
    .where('object', '=', `session:${sessionId}`)
    .where('act', '=', 'sittings.room-extended')
    .orderBy('id')
    .execute()
  return rows.map(({ at, reason, data }) => ({
    at: at.toISOString(),
    seconds: Number((data as { seconds?: number }).seconds ?? 0),
    reason: reason ?? '',
  }))
}

/** NIPs of everybody on the list: none of them signs. */
export async function nipsOf(db: Db, sessionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .select('p.nip')
    .where('t.sessionId', '=', sessionId)
    .execute()
  return rows.map((row) => row.nip)
}

/** Printed versions of a room, newest first. */
export async function versionsOf(db: Db, sessionId: string) {
  const rows = await db
    .selectFrom('invigilation.officialRecord')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, facts: row.facts as unknown as StoredRecord }))
}

/** What a version is kept with: its facts, and what else stood on the paper. */
export type StoredRecord = { readonly facts: RecordFacts; readonly signers: RecordSource['signers']; readonly note: string }

export async function versionOf(db: Db, sessionId: string, version: number) {
  const found = (await versionsOf(db, sessionId)).find((one) => one.version === version)
  if (!found) throw new Refusal('invigilation.record-unknown' satisfies InvigilationRefusal, {}, 404)
  return found
}

export async function appendVersion(
  db: Db,
  of: { sessionId: string; version: number; stored: StoredRecord; documentId: string; at: Date; byAccount: string },
): Promise<void> {
  const { stored, ...row } = of
  const { root, leaves } = stored.facts
  const kept = { root: root ? Buffer.from(root, 'hex') : null, receipts: leaves.length, facts: JSON.stringify(stored) }
  await db
    .insertInto('invigilation.officialRecord')
    .values({ ...row, ...kept })
    .execute()
}
