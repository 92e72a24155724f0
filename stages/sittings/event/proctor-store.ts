// Sessions of an event with their proctors, and whoever could proctor them with what stands in the way.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, localTime, type Zone } from '../../../kit/clock.ts'
import { fullName } from '../../../kit/wording.ts'
import { knownProctors } from '../../access/proctor-store.ts'
import type { LetterDuty } from '../../events/letters.ts'
import { halfOf } from '../../schedule/capacity.ts'
import type { ProctorSession } from './proctors.ts'

export type SessionRow = ProctorSession & {
  readonly starts: string
  readonly ends: string
  readonly zone: Zone
  readonly room: string
  readonly makeup: boolean
  readonly closesOn: string
  /** Everybody who sits in it. */
  readonly personIds: readonly string[]
  readonly officeIds: readonly string[]
}

type Raw = Omit<SessionRow, 'date' | 'opensAt' | 'closesAt' | 'starts' | 'ends' | 'people' | 'own' | 'closesOn'> & {
  opensAt: Date
  closesAt: Date
}

/** Sessions of an event with people in them, by time and place. `self`: the reader as a person. */
export async function proctoredSessions(
  db: Db,
  eventId: string,
  of: { reach: 'all' | readonly string[]; now: Date; self: string | null },
): Promise<SessionRow[]> {
  const units = of.reach === 'all' ? [] : [...of.reach]
  const { rows } = await sql<Raw>`
    select s.id, s.opens_at, s.closes_at, s.zone, s.venue, s.room, s.makeup,
      s.state <> 'ditutup' and s.started_at is null and s.closes_at > ${of.now} as open,
      array_agg(t.person_id) as person_ids, array_agg(distinct u.path[array_length(u.path, 1)]) as office_ids
    from sittings.session s join sittings.sitting t on t.session_id = s.id and t.state <> 'dibatalkan'
      join register.person p on p.id = t.person_id join register.unit u on u.id = p.unit_id
    where s.event_id = ${eventId} group by s.id having ${of.reach === 'all'} or bool_and(u.path && ${units}::uuid[])
    order by s.opens_at, s.venue, s.room`.execute(db)
  return rows.map(({ opensAt, closesAt, ...row }) => ({
    ...row,
    ...{ opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
    ...{ date: localDate(opensAt, row.zone), starts: localTime(opensAt, row.zone), ends: localTime(closesAt, row.zone) },
    closesOn: localDate(closesAt, row.zone),
    people: row.personIds.length,
    own: of.self !== null && row.personIds.includes(of.self),
  }))
}

export type HeldRow = {
  readonly grantId: string
  readonly sessionId: string
  readonly accountId: string
  readonly personId: string | null
  readonly name: string
  readonly letterNumber: string
  readonly letterDate: string
  /** The session's time or place became another one since. */
  readonly placeChanged: boolean
}

/** Assignments to these sessions that hold on `date`, by name. */
export async function heldDuties(db: Db, sessionIds: readonly string[], date: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select g.id as grant_id, g.session_id, g.account_id, a.person_id, a.name, g.letter_number, g.letter_date,
      coalesce(s.place_changed_at > g.granted_at, false) as place_changed
    from access.role_grant g join access.account a on a.id = g.account_id and a.closed_at is null
      join sittings.session s on s.id = g.session_id
    where g.role = 'pengawas-ruang' and g.session_id = any(${[...sessionIds]}::uuid[]) and g.revoked_at is null
      and (g.valid_to is null or g.valid_to >= ${date}::date) order by a.name, g.id`.execute(db)
  return rows
}

export type TeamProctor = {
  readonly accountId: string | null
  readonly accountName: string | null
  readonly personId: string | null
  readonly name: string
  readonly nip: string | null
}

/** The team's Pengawas Ruang, each with the account of the person behind. */
export async function teamProctors(db: Db, eventId: string): Promise<TeamProctor[]> {
  const { rows } = await sql<{
    accountId: string | null
    accountName: string | null
    personId: string | null
    given: string
    nip: string | null
    name: string | null
    frontTitle: string | null
    backTitle: string | null
  }>`
    select a.id as account_id, a.name as account_name, m.person_id, m.name as given, p.nip, p.name, p.front_title, p.back_title
    from events.member m left join register.person p on p.id = m.person_id
      left join access.account a on a.person_id = m.person_id and a.closed_at is null
    where m.event_id = ${eventId} and m.role = 'pengawas-ruang' and m.ended_at is null order by m.position`.execute(db)
  return rows.map(({ given, name, frontTitle, backTitle, ...row }) => ({
    ...row,
    name: name === null ? given : fullName({ frontTitle, name, backTitle }),
  }))
}

export type Known = { readonly accountId: string; readonly name: string; readonly personId: string | null; readonly inTeam: boolean }

/** Accounts that could be chosen, by name: of the team, who has proctored before, and `also` by account. */
export async function offeredAccounts(db: Db, team: readonly TeamProctor[], also: readonly HeldRow[]): Promise<Known[]> {
  const all = new Map<string, Known>()
  for (const { accountId, name, personId } of [...(await knownProctors(db)), ...also])
    all.set(accountId, { accountId, name, personId, inTeam: false })
  for (const { accountId, accountName, name, personId } of team)
    if (accountId) all.set(accountId, { accountId, name: accountName ?? name, personId, inTeam: true })
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'id'))
}

export type Standing = {
  readonly office: string
  readonly sits: readonly string[]
  readonly elsewhere: readonly string[]
  readonly ownUnit: readonly string[]
}

/** What stands in the way of each account for each of the sessions. */
export async function standingsOf(
  db: Db,
  people: readonly Known[],
  sessions: readonly SessionRow[],
  of: { eventId: string; date: string },
): Promise<Map<string, Standing>> {
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date]
  if (!first || !last) return new Map()
  const personIds = people.flatMap((one) => one.personId ?? [])
  const offices = await officesOf(db, personIds)
  const sitting = await halfDaysOf(db, personIds, { eventId: of.eventId, first, last })
  const busy = await busyElsewhere(db, people, of)
  return new Map(
    people.map(({ accountId, personId }) => {
      const office = personId ? offices.get(personId) : undefined
      const taken = busy.filter((one) => one.accountId === accountId)
      const where = (holds: (one: SessionRow) => boolean) => sessions.filter(holds).map((one) => one.id)
      return [
        accountId,
        {
          office: office?.name ?? '',
          sits: personId
            ? where((one) => sitting.has(`${personId} ${one.date} ${halfOf(one.starts)}`) || one.personIds.includes(personId))
            : [],
          elsewhere: where((one) => taken.some((at) => at.opensAt < new Date(one.closesAt) && at.closesAt > new Date(one.opensAt))),
          ownUnit: office ? where((one) => one.officeIds.includes(office.id)) : [],
        },
      ] as const
    }),
  )
}

async function officesOf(db: Db, personIds: readonly string[]): Promise<Map<string, { id: string; name: string }>> {
  const { rows } = await sql<{ personId: string; id: string; name: string }>`
    select p.id as person_id, o.id, o.name from register.person p join register.unit u on u.id = p.unit_id
      join register.unit o on o.id = u.path[array_length(u.path, 1)] where p.id = any(${[...personIds]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Half days in which these people have a seat, by any plan in force or any list: "person date half". */
async function halfDaysOf(
  db: Db,
  personIds: readonly string[],
  of: { eventId: string; first: string; last: string },
): Promise<ReadonlySet<string>> {
  const seats = await sql<{ personId: string; date: string; starts: string }>`
    select s.person_id, t.date, t.starts from schedule.seat s join schedule.plan p on p.id = s.plan_id and p.state = 'berlaku'
      join schedule.slot t on t.id = s.slot_id
    where s.person_id = any(${[...personIds]}::uuid[]) and t.date between ${of.first}::date and ${of.last}::date`.execute(db)
  const lists = await sql<{ personId: string; opensAt: Date; zone: Zone }>`
    select t.person_id, s.opens_at, s.zone from sittings.sitting t join sittings.session s on s.id = t.session_id
    where t.person_id = any(${[...personIds]}::uuid[]) and t.state <> 'dibatalkan' and s.opens_at between ${of.first}::date and ${of.last}::date + 1`.execute(
    db,
  )
  return new Set([
    ...seats.rows.map((row) => `${row.personId} ${row.date} ${halfOf(row.starts)}`),
    ...lists.rows.map((row) => `${row.personId} ${localDate(row.opensAt, row.zone)} ${halfOf(localTime(row.opensAt, row.zone))}`),
  ])
}

/** Sessions outside the event that these accounts proctor. */
async function busyElsewhere(db: Db, people: readonly Known[], of: { eventId: string; date: string }) {
  const ids = people.map((one) => one.accountId)
  const { rows } = await sql<{ accountId: string; opensAt: Date; closesAt: Date }>`
    select g.account_id, s.opens_at, s.closes_at from access.role_grant g join sittings.session s on s.id = g.session_id
    where g.account_id = any(${ids}::uuid[]) and g.role = 'pengawas-ruang' and g.revoked_at is null and s.state <> 'ditutup'
      and (g.valid_to is null or g.valid_to >= ${of.date}::date) and s.event_id is distinct from ${of.eventId}`.execute(db)
  return rows
}

/** Who proctors which sessions of an event, as its letter of assignment names them; by name, sessions by time. Also when the right has run out: it says who was assigned. */
export async function letterDuties(db: Db, eventId: string): Promise<LetterDuty[]> {
  const { rows } = await sql<{
    accountId: string
    account: string
    personId: string | null
    nip: string | null
    name: string | null
    frontTitle: string | null
    backTitle: string | null
    office: string | null
    opensAt: Date
    closesAt: Date
    zone: Zone
    venue: string
    room: string
  }>`
    select distinct on (a.name, a.id, s.opens_at, s.id) a.id as account_id, a.name as account, a.person_id, p.nip, p.name, p.front_title,
      p.back_title, coalesce(o.name, u.name) as office, s.opens_at, s.closes_at, s.zone, s.venue, s.room
    from sittings.session s join access.role_grant g on g.session_id = s.id and g.role = 'pengawas-ruang' and g.revoked_at is null
      join access.account a on a.id = g.account_id left join register.person p on p.id = a.person_id
      left join register.position o on o.id = p.position_id left join register.unit u on u.id = p.unit_id
    where s.event_id = ${eventId} order by a.name, a.id, s.opens_at, s.id`.execute(db)
  return [...Map.groupBy(rows, (row) => row.accountId).values()].flatMap((list) => {
    const [first] = list
    if (!first) return []
    const { account, personId, nip, name, frontTitle, backTitle, office } = first
    const sessions = list.map(({ opensAt, closesAt, zone, venue, room }) => ({
      ...{ date: localDate(opensAt, zone), starts: localTime(opensAt, zone), ends: localTime(closesAt, zone), zone, venue, room },
    }))
    return { personId, nip, name: name === null ? account : fullName({ frontTitle, name, backTitle }), office: office ?? '', sessions }
  })
}
