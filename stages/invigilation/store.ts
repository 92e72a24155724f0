// SQL of the room as its screen shows it: everything of one room in a few statements, whatever the
// number of seats. What is noted is written in attendance-store.ts and incident-store.ts.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import type { OutputOf } from '../../kit/contract.ts'
import { Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/wording.ts'
import { accommodationsOf } from '../register/accommodations/store.ts'
import type { SessionState, SittingState } from '../sittings/state.ts'
import { formsOf } from '../sittings/store.ts'
import type { InvigilationRefusal, listRooms, Progress, Seat, showRoom } from './api.ts'
import type { AbsenceKind, IdentityKind, ReadinessCheck } from './kinds.ts'
import { quietSince, seatStateOf } from './seat-state.ts'

type RoomLine = OutputOf<typeof listRooms>['rooms'][number]
type RoomView = OutputOf<typeof showRoom>

const iso = (at: Date | null) => at?.toISOString() ?? null

const roomRows = (db: Db) =>
  db
    .selectFrom('sittings.session as s')
    .selectAll('s')
    .select(formsOf)
    .select(
      sql<Record<'enrolled' | 'present' | 'running' | 'finished', number>>`(select json_build_object('enrolled', count(*),
        'present', count(*) filter (where t.started_at is not null or a.state = 'hadir'),
        'running', count(*) filter (where t.state = 'berjalan'), 'finished', count(*) filter (where t.receipt is not null))
        from sittings.sitting t left join invigilation.attendance a on a.sitting_id = t.id
        where t.session_id = s.id and t.state <> 'dibatalkan')`.as('counts'),
    )
    .orderBy('s.opensAt')
    .orderBy('s.venue')
    .orderBy('s.room')

export type RoomRow = Awaited<ReturnType<ReturnType<typeof roomRows>['execute']>>[number]

/** A room's line in a list, and the head of its screen. */
export function roomLineOf(row: RoomRow): RoomLine {
  return {
    id: row.id,
    title: row.title,
    venue: row.venue,
    room: row.room,
    zone: row.zone as Zone,
    opensAt: row.opensAt.toISOString(),
    closesAt: row.closesAt.toISOString(),
    minutes: row.minutes,
    simulated: row.simulated,
    state: row.state as SessionState,
    startedAt: iso(row.startedAt),
    pausedAt: iso(row.pausedAt),
    ...row.counts,
  }
}

/** Which rooms somebody may run: where the right reaches, and the single sessions it is given for. */
export type Rooms = { readonly reach: 'all' | readonly string[]; readonly sessionIds: readonly string[]; readonly personId: string | null }

/** Rooms of `date` (`YYYY-MM-DD`, each by its own zone), by time and place; none in which the reader is on the list. */
export async function roomsOn(db: Db, date: string, of: Rooms): Promise<RoomRow[]> {
  const day = Date.parse(`${date}T00:00:00Z`)
  let query = roomRows(db)
    .where('s.opensAt', '>=', new Date(day - 9 * 3_600_000))
    .where('s.opensAt', '<', new Date(day + 17 * 3_600_000))
    // a place that the plan gave up, with nobody left in it
    .where(sql<boolean>`(s.event_id is null or s.slot_id is not null or exists (select from sittings.sitting t where t.session_id = s.id))`)
  if (of.personId)
    query = query.where(
      sql<boolean>`not exists (select from sittings.sitting t where t.session_id = s.id and t.person_id = ${of.personId})`,
    )
  const { reach } = of
  if (reach !== 'all') query = query.where(sql<boolean>`(s.id = any(${[...of.sessionIds]}::uuid[]) or ${within(reach)})`)
  return (await query.execute()).filter((row) => localDate(row.opensAt, row.zone as Zone) === date)
}

const within = (units: readonly string[]) => sql`(
  select coalesce(bool_and(u.path && ${[...units]}::uuid[]), false)
  from sittings.sitting t join register.person p on p.id = t.person_id join register.unit u on u.id = p.unit_id where t.session_id = s.id)`

/** One room with its numbers. */
export async function roomById(db: Db, sessionId: string): Promise<RoomRow> {
  return roomRows(db).where('s.id', '=', sessionId).executeTakeFirstOrThrow()
}

type SeatRow = {
  id: string
  personId: string
  number: string
  seat: number
  nip: string
  name: string
  frontTitle: string | null
  backTitle: string | null
  position: string | null
  unit: string
  state: SittingState
  startedAt: Date | null
  endsAt: Date | null
  closedAt: Date | null
  extraMinutes: number
  compensationSeconds: number
  serverLess: boolean
  answered: number
  savedAt: Date | null
  heardAt: Date | null
  touchedAt: Date | null
  waiting: number
  lateAnswers: number
  leftTimes: number
  leftSeconds: number
  helpKind: string | null
  helpAt: Date | null
  helpText: string | null
  paused: boolean
  attendance: 'hadir' | 'tidak-hadir' | null
  attendanceAt: Date | null
  identityKind: IdentityKind | null
  absenceKind: AbsenceKind | null
  hasDocument: boolean | null
  note: string | null
}

/** Every seat of a room as rows, by seat. One statement. */
export async function seatRows(db: Db, sessionId: string): Promise<SeatRow[]> {
  const { rows } = await sql<SeatRow>`select t.id, t.person_id, t.number, t.seat, t.state, t.started_at, t.ends_at, t.closed_at,
      t.extra_minutes, t.compensation_seconds, t.server_less, p.nip, p.name, p.front_title, p.back_title, o.name as position, u.name as unit,
      saved.answered, saved.saved_at, greatest(heard.at, saved.saved_at) as heard_at, greatest(heard.touched_at, saved.saved_at, resumed.at) as touched_at,
      coalesce(heard.waiting, 0) as waiting, (select count(*)::int from sittings.late_answer l where l.sitting_id = t.id) as late_answers,
      gone.times as left_times, gone.seconds as left_seconds, help.kind as help_kind, help.at as help_at, help.note as help_text,
      (s.paused_at is not null or t.paused_at is not null) as paused,
      a.state as attendance, coalesce(a.device_at, a.at) as attendance_at, a.identity_kind, a.absence_kind, a.has_document, a.note
    from sittings.sitting t
    join sittings.session s on s.id = t.session_id
    join register.person p on p.id = t.person_id
    join register.unit u on u.id = p.unit_id
    left join register.position o on o.id = p.position_id
    left join invigilation.attendance a on a.sitting_id = t.id
    left join sittings.heard on heard.sitting_id = t.id
    cross join lateral (select count(*) filter (where last.choice is not null)::int as answered, max(last.received_at) as saved_at
      from (select distinct on (item_id) choice, received_at from sittings.answer where sitting_id = t.id order by item_id, seq desc) last) saved
    cross join lateral (select count(*)::int as times, coalesce(sum(seconds), 0)::int as seconds
      from sittings.event where sitting_id = t.id and kind = 'left-window') gone
    cross join lateral (select max(to_at) as at from sittings.pause
      where session_id = s.id and (sitting_id is null or sitting_id = t.id)) resumed
    left join lateral (select kind, at, note from sittings.event where sitting_id = t.id and kind in ('help-asked', 'help-done')
      order by id desc limit 1) help on true
    where t.session_id = ${sessionId} order by t.seat`.execute(db)
  return rows
}

/** The seats of a room as its screen shows them at `now`. */
export async function seatsOf(db: Db, room: { id: string; opensAt: Date; zone: string }, now: Date): Promise<Seat[]> {
  const rows = await seatRows(db, room.id)
  const date = localDate(room.opensAt, room.zone as Zone)
  const provided = await accommodationsOf(
    db,
    rows.map((row) => row.personId),
    date,
  )
  return rows.map((row) => ({ ...whoOf(row), ...movingOf(row, now), ...standingOf(row), accommodation: accommodationOf(row, provided) }))
}

function whoOf(row: SeatRow) {
  const { id: sittingId, personId, number, seat, nip, position, unit } = row
  return { sittingId, personId, number, seat, nip, name: fullName(row), position, unit }
}

/** What changes while people work. */
function movingOf(row: SeatRow, now: Date): Omit<Progress['seats'][number], 'sittingId'> {
  const facts = { ...row, sitting: row.state }
  return {
    state: seatStateOf(facts, now),
    answered: row.answered,
    savedAt: iso(row.savedAt),
    heardAt: iso(row.heardAt),
    quietSince: iso(quietSince(facts, now)),
    waiting: row.waiting,
    endsAt: iso(row.endsAt),
    leftWindow: { times: row.leftTimes, seconds: row.leftSeconds },
  }
}

function standingOf(row: SeatRow) {
  const absent = row.attendance === 'tidak-hadir' && row.absenceKind
  return {
    ended: row.state === 'dikirim' || row.state === 'waktu-habis' ? row.state : null,
    startedAt: iso(row.startedAt),
    closedAt: iso(row.closedAt),
    paused: row.paused,
    compensationSeconds: row.compensationSeconds,
    serverLess: row.serverLess,
    lateAnswers: row.lateAnswers,
    checkedInAt: row.attendance === 'hadir' ? iso(row.attendanceAt) : null,
    identityKind: row.identityKind,
    absence: absent ? { kind: absent, hasDocument: row.hasDocument ?? false, note: row.note } : null,
    help: row.helpKind === 'help-asked' && row.helpAt ? { at: row.helpAt.toISOString(), text: row.helpText } : null,
  }
}

function accommodationOf(row: SeatRow, provided: Awaited<ReturnType<typeof accommodationsOf>>): Seat['accommodation'] {
  const all = provided.get(row.personId) ?? []
  if (all.length === 0 && row.extraMinutes === 0) return null
  return {
    provisions: [...new Set(all.flatMap((one) => one.provisions))],
    notes: all.flatMap((one) => one.note ?? []),
    extraMinutes: row.extraMinutes,
  }
}

/** The numbers that move, alone: asked for every few seconds by every open screen. */
export async function progressOf(db: Db, sessionId: string, now: Date): Promise<Progress> {
  const rows = await seatRows(db, sessionId)
  return { serverNow: now.toISOString(), seats: rows.map((row) => ({ sittingId: row.id, ...movingOf(row, now) })) }
}

/** Pauses of the room and of single people, in order. */
export async function pausesOf(db: Db, sessionId: string): Promise<RoomView['clock']['pauses']> {
  const rows = await db.selectFrom('sittings.pause').selectAll().where('sessionId', '=', sessionId).orderBy('fromAt').execute()
  return rows.map((row) => ({ sittingId: row.sittingId, fromAt: row.fromAt.toISOString(), toAt: iso(row.toAt), reason: row.reason }))
}

/** Machines that wait for the proctor's word, oldest first. */
export async function deviceRequestsOf(db: Db, sessionId: string): Promise<RoomView['deviceRequests']> {
  const rows = await db
    .selectFrom('sittings.deviceRequest as r')
    .innerJoin('sittings.sitting as t', 't.id', 'r.sittingId')
    .select(['r.id', 'r.sittingId', 'r.device', 'r.at'])
    .where('t.sessionId', '=', sessionId)
    .where('r.decidedAt', 'is', null)
    .orderBy('r.at')
    .execute()
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

type Check = { key: ReadinessCheck; ok: boolean; value: number | null }

/** The last look at each machine of a room, by seat. */
export async function readinessOf(db: Db, sessionId: string): Promise<RoomView['readiness']> {
  const rows = await db
    .selectFrom('invigilation.readiness')
    .distinctOn('seat')
    .select(['seat', 'code', 'ok', 'results', 'at'])
    .where('sessionId', '=', sessionId)
    .orderBy('seat')
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ results, ...row }) => ({
    ...row,
    failed: (results as unknown as Check[]).filter((check) => !check.ok).map((check) => check.key),
    at: row.at.toISOString(),
  }))
}

/**
 * A sitting of this room, locked where `lock` is given; refuses one that is elsewhere or nowhere. Acts
 * that change the room's clock as well lock the session first and leave the sitting to it.
 */
export async function sittingInRoom(db: Db, sessionId: string, sittingId: string, lock = false) {
  const query = db
    .selectFrom('sittings.sitting')
    .select(['id', 'personId', 'number', 'seat', 'state', 'startedAt', 'compensationSeconds'])
    .where('id', '=', sittingId)
    .where('sessionId', '=', sessionId)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Refusal('invigilation.not-in-room' satisfies InvigilationRefusal, {}, 404)
  return { ...row, state: row.state as SittingState }
}

/** Where a card belongs that is not of the room at hand, among sessions that are not closed; the next one first. */
export async function roomOfCard(db: Db, of: { sittingId?: string; nip?: string }) {
  let query = db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .select(['s.venue', 's.room', 's.opensAt', 's.zone'])
    .where('s.state', '<>', 'ditutup')
    .where('t.state', '<>', 'dibatalkan')
    .orderBy('s.opensAt')
  if (of.sittingId) query = query.where('t.id', '=', of.sittingId)
  if (of.nip) query = query.where('p.nip', '=', of.nip)
  return query.executeTakeFirst()
}
