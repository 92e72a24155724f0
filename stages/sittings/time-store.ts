// The room's clock in the database: whatever changes it ends in one statement over all running sittings
// of the session, computed by deadline.ts. Who changes it holds the session's row first and the sittings
// after it, in that order everywhere, so that two acts on one room take turns and never block each other.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { extraMinutesOf } from '../register/accommodations/extra-minutes.ts'
import { accommodationsOf } from '../register/accommodations/store.ts'
import type { SittingsRefusal } from './api.ts'
import { type Deadline, deadlineOf, type Pause } from './deadline.ts'
import { graceSeconds } from './exam-store.ts'
import type { SessionState } from './state.ts'

/** A session's clock, locked for an act on the whole room, or shared by those that begin in it. */
export async function clockOf(db: Db, sessionId: string, lock: 'update' | 'share' | null = null) {
  const query = db
    .selectFrom('sittings.session')
    .select(['id', 'title', 'room', 'state', 'zone', 'opensAt', 'closesAt', 'minutes', 'startedAt', 'pausedAt', 'extensionSeconds'])
    .select(['arrivalSeconds', 'lateEndsWithRoom', 'serverLessAt'])
    .where('id', '=', sessionId)
  const row = await (lock === 'update' ? query.forUpdate() : lock === 'share' ? query.forShare() : query).executeTakeFirst()
  if (!row) throw new Refusal('sittings.session-unknown' satisfies SittingsRefusal, {}, 404)
  return { ...row, state: row.state as SessionState, zone: row.zone as Zone }
}
export type RoomClock = Awaited<ReturnType<typeof clockOf>>

/** The session of a sitting; refuses an unknown sitting. */
export async function sessionOf(db: Db, sittingId: string): Promise<string> {
  const row = await db.selectFrom('sittings.sitting').select('sessionId').where('id', '=', sittingId).executeTakeFirst()
  if (!row) throw new Refusal('sittings.sitting-unknown' satisfies SittingsRefusal, {}, 404)
  return row.sessionId
}

export type Timed = { id: string; startedAt: Date; extraMinutes: number; compensationSeconds: number }

/** Ends and last counting arrivals of these sittings by the room's clock as it stands. */
export async function deadlinesOf(db: Db, room: RoomClock, sittings: readonly Timed[], now: Date): Promise<(Deadline & { id: string })[]> {
  const grace = await graceSeconds(db, now, room.zone)
  const pauses = await db
    .selectFrom('sittings.pause')
    .select(['sittingId', 'fromAt', 'toAt'])
    .where('sessionId', '=', room.id)
    .orderBy('fromAt')
    .execute()
  const ofRoom = pauses.filter((pause) => pause.sittingId === null)
  const own = new Map<string, Pause[]>()
  for (const pause of pauses) if (pause.sittingId) own.set(pause.sittingId, [...(own.get(pause.sittingId) ?? []), pause])
  return sittings.map((sitting) => ({
    id: sitting.id,
    ...deadlineOf({
      ...sitting,
      minutes: room.minutes,
      closesAt: room.closesAt,
      roomStartedAt: room.startedAt,
      lateEndsWithRoom: room.lateEndsWithRoom,
      extensionSeconds: room.extensionSeconds,
      arrivalSeconds: room.arrivalSeconds,
      pauses: [...ofRoom, ...(own.get(sitting.id) ?? [])],
      graceSeconds: grace,
    }),
  }))
}

/** Computes the time of all running sittings of a locked room anew, in one statement; returns how many. */
export async function retime(db: Db, room: RoomClock, now: Date): Promise<number> {
  const running = await db
    .selectFrom('sittings.sitting')
    .select(['id', 'startedAt', 'extraMinutes', 'compensationSeconds'])
    .where('sessionId', '=', room.id)
    .where('state', '=', 'berjalan')
    .orderBy('id')
    .forUpdate()
    .execute()
  const times = await deadlinesOf(db, room, running as Timed[], now)
  if (times.length > 0)
    await sql`update sittings.sitting as t set ends_at = given.ends_at, deadline = given.deadline
      from unnest(${ids(times)}::uuid[], ${dates(times, 'endsAt')}::timestamptz[], ${dates(times, 'deadline')}::timestamptz[])
        as given (id, ends_at, deadline) where t.id = given.id`.execute(db)
  return times.length
}

/** Starts sittings of a locked room at `now`, all in one statement; returns when each ends. */
export async function markAllStarted(
  db: Db,
  room: RoomClock,
  sittings: readonly { id: string; personId: string; compensationSeconds: number }[],
  now: Date,
): Promise<(Deadline & { id: string })[]> {
  const extra = await extraMinutes(
    db,
    room,
    sittings.map((sitting) => sitting.personId),
    now,
  )
  const timed = sittings.map((sitting) => ({ ...sitting, startedAt: now, extraMinutes: extra.get(sitting.personId) ?? 0 }))
  const times = await deadlinesOf(db, room, timed, now)
  if (times.length > 0)
    await sql`update sittings.sitting as t set state = 'berjalan', started_at = ${now}, extra_minutes = given.extra,
        ends_at = given.ends_at, deadline = given.deadline
      from unnest(${ids(times)}::uuid[], ${sql.val(timed.map((each) => each.extraMinutes))}::int[],
          ${dates(times, 'endsAt')}::timestamptz[], ${dates(times, 'deadline')}::timestamptz[])
        as given (id, extra, ends_at, deadline) where t.id = given.id`.execute(db)
  return times
}

/** Approved extra minutes of these people on the local date of `at`, by person. */
export async function extraMinutes(
  db: Db,
  room: Pick<RoomClock, 'minutes' | 'zone'>,
  personIds: readonly string[],
  at: Date,
): Promise<Map<string, number>> {
  const date = localDate(at, room.zone)
  const found = await accommodationsOf(db, personIds, date)
  return new Map([...found].map(([personId, list]) => [personId, extraMinutesOf(list, room.minutes, date)]))
}

const ids = (times: readonly { id: string }[]) => sql.val(times.map((each) => each.id))
const dates = (times: readonly Deadline[], key: keyof Deadline) => sql.val(times.map((each) => each[key].toISOString()))
