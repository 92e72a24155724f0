// Presence over a whole event, read in a few statements; and its figures, told to the event's closing.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, localTime, type Zone } from '../../../kit/clock.ts'
import { fullName } from '../../../kit/wording.ts'
import { replaceFigures } from '../../events/closing-store.ts'
import { accommodationsOf } from '../../register/accommodations/store.ts'
import type { SittingState } from '../../sittings/state.ts'
import type { AbsenceKind } from '../kinds.ts'
import type { Absence } from './event-day-api.ts'
import { dayFigures, figuresOf, type PresenceFacts, presenceOf } from './presence.ts'

export type DayRow = PresenceFacts & {
  readonly sessionId: string
  readonly seat: number
  readonly zone: Zone
  readonly unitPath: readonly string[]
  readonly kind: AbsenceKind | null
  readonly hasDocument: boolean | null
  readonly note: string | null
}

/** Every sitting of those who take part, but those that were cancelled before they began; by time, room and seat. */
export async function dayRows(db: Db, eventId: string, now: Date): Promise<DayRow[]> {
  const { rows } = await sql<Omit<DayRow, 'day' | 'over'> & { closed: boolean; opened: boolean; closesAt: Date; state: SittingState }>`
    select t.id as sitting_id, t.person_id, p.class, s.opens_at, s.closes_at, t.state, t.started_at is not null as started,
      a.state as attendance, s.state = 'ditutup' as closed, s.state = 'dibuka' as opened, d.decision, t.session_id, t.seat, s.zone, u.path as unit_path,
      a.absence_kind as kind, a.has_document, a.note
    from sittings.sitting t join sittings.session s on s.id = t.session_id
      join events.participant p on p.event_id = s.event_id and p.person_id = t.person_id and p.state = 'ikut'
      join register.person person on person.id = t.person_id join register.unit u on u.id = person.unit_id
      left join invigilation.attendance a on a.sitting_id = t.id left join sittings.absence_decision d on d.sitting_id = t.id
    where s.event_id = ${eventId} and (t.state <> 'dibatalkan' or t.started_at is not null)
    order by s.opens_at, s.venue, s.room, t.seat`.execute(db)
  return rows.map(({ closed, opened, closesAt, ...row }) => ({
    ...row,
    day: localDate(row.opensAt, row.zone),
    over: closed || (opened && closesAt <= now),
  }))
}

/** Counts an event's figures and tells them to its closing, where they have changed. Nothing is told before there are sessions. */
export async function tellFigures(tx: Db, eventId: string, now: Date): Promise<boolean> {
  const rows = await dayRows(tx, eventId, now)
  if (rows.length === 0) return false
  const figures = figuresOf(rows)
  const { rows: told } = await sql<{ name: string; group: string; day: string; value: number }>`
    select name, class_group as group, day, value from events.figure where event_id = ${eventId} and name = any(${[...dayFigures]}::text[])`.execute(
    tx,
  )
  const { rows: names } = await sql<{ n: number }>`
    select count(*)::int as n from events.figure_told where event_id = ${eventId} and name = any(${[...dayFigures]}::text[])`.execute(tx)
  const text = (list: readonly { name: string; group: string; day: string; value: number }[]) =>
    list
      .map((one) => `${one.name} ${one.group} ${one.day} ${one.value}`)
      .sort()
      .join('\n')
  const fresh = dayFigures.flatMap((name) => figures[name].map((one) => ({ name, ...one })))
  if (names[0]?.n === dayFigures.length && text(told) === text(fresh)) return false
  await replaceFigures(tx, eventId, figures, now)
  return true
}

/** Events that run and have sessions. */
export async function runningEvents(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from events.event e where state in ('terbit', 'berjalan')
    and exists (select from sittings.session where event_id = e.id)`.execute(db)
  return rows.map((row) => row.id)
}

/** Sessions of an event with whether they are over, begun, and how many Pengawas Ruang they have on `date`. */
export async function sessionsWithProctors(db: Db, eventId: string, date: string) {
  const { rows } = await sql<{ id: string; zone: Zone; opensAt: Date; closed: boolean; begun: boolean; proctors: number }>`
    select s.id, s.zone, s.opens_at, s.state = 'ditutup' as closed, s.started_at is not null or s.server_less_at is not null as begun,
      (select count(distinct g.account_id)::int from access.role_grant g join access.account a on a.id = g.account_id and a.closed_at is null
        where g.role = 'pengawas-ruang' and g.session_id = s.id and g.revoked_at is null and (g.valid_to is null or g.valid_to >= ${date}::date)) as proctors
    from sittings.session s where s.event_id = ${eventId} and exists (select from sittings.sitting t where t.session_id = s.id and t.state <> 'dibatalkan')
    order by s.opens_at`.execute(db)
  return rows
}

/** By session: for how many of its people something is provided on its day, and at how many of those desks the machine will do. */
export async function providedIn(db: Db, rows: readonly DayRow[]): Promise<Map<string, { provided: number; tried: number }>> {
  const counts = new Map<string, { provided: number; tried: number }>()
  const fit = await fitDesks(db, [...new Set(rows.map((row) => row.sessionId))])
  for (const [day, list] of Map.groupBy(rows, (row) => row.day)) {
    const provided = await accommodationsOf(
      db,
      list.map((row) => row.personId),
      day,
    )
    for (const row of list) {
      if (!provided.has(row.personId)) continue
      const { provided: all, tried } = counts.get(row.sessionId) ?? { provided: 0, tried: 0 }
      counts.set(row.sessionId, { provided: all + 1, tried: tried + (fit.has(`${row.sessionId} ${row.seat}`) ? 1 : 0) })
    }
  }
  return counts
}

async function fitDesks(db: Db, sessionIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ sessionId: string; seat: number; ok: boolean }>`
    select distinct on (session_id, seat) session_id, seat, ok from invigilation.readiness
    where session_id = any(${[...sessionIds]}::uuid[]) order by session_id, seat, at desc`.execute(db)
  return new Set(rows.filter((row) => row.ok).map((row) => `${row.sessionId} ${row.seat}`))
}

/** What an absence's line says of its person, place and decision, by sitting. */
async function facesOf(db: Db, sittingIds: readonly string[]) {
  const { rows } = await sql<{
    id: string
    nip: string
    name: string
    frontTitle: string | null
    backTitle: string | null
    unit: string
    number: string
    venue: string
    room: string
    reason: string | null
    letter: string | null
    deadline: string | null
    decidedAt: Date | null
    by: string | null
  }>`select t.id, p.nip, p.name, p.front_title, p.back_title, u.name as unit, t.number, s.venue, s.room, d.reason, d.letter, d.deadline,
      d.decided_at, account.name as by
    from sittings.sitting t join sittings.session s on s.id = t.session_id join register.person p on p.id = t.person_id
      join register.unit u on u.id = p.unit_id left join sittings.absence_decision d on d.sitting_id = t.id
      left join access.account account on account.id = d.decided_by
    where t.id = any(${[...sittingIds]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Absences among `rows`, each with its decision and the session that came after it. `today`: by which a deadline is late. */
export async function absencesOf(db: Db, rows: readonly DayRow[], today: string): Promise<Absence[]> {
  const absent = rows.filter((row) => presenceOf(row) === 'tidak-hadir' && row.state === 'terdaftar')
  const faces = await facesOf(
    db,
    absent.map((row) => row.sittingId),
  )
  const later = (row: DayRow) =>
    rows.find((one) => one.personId === row.personId && one.opensAt > row.opensAt && one.state !== 'dibatalkan')
  return absent.flatMap((row) => {
    const face = faces.get(row.sittingId)
    if (!face) return []
    const next = later(row)
    const came = next !== undefined && presenceOf(next) === 'hadir'
    const { nip, unit, number, venue, room } = face
    return {
      ...{ sittingId: row.sittingId, personId: row.personId, sessionId: row.sessionId, nip, unit, number, venue, room },
      name: fullName(face),
      ...{ date: row.day, starts: localTime(row.opensAt, row.zone), kind: row.kind, hasDocument: row.hasDocument, note: row.note },
      decision: row.decision && {
        ...{ decision: row.decision, reason: face.reason ?? '', letter: face.letter, deadline: face.deadline },
        ...{ at: (face.decidedAt ?? row.opensAt).toISOString(), by: face.by },
        late: face.deadline !== null && face.deadline < today && !came,
      },
      next: next
        ? { sessionId: next.sessionId, date: next.day, starts: localTime(next.opensAt, next.zone), presence: presenceOf(next) }
        : null,
    }
  })
}
