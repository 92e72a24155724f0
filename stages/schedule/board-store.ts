// What pages read of a plan, with names within the reader's reach: seat maps, one person's seat, lists.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { fullName } from '../../kit/wording.ts'
import { countedGroupOf } from '../events/kinds.ts'
import type { SeatRow } from './board-api.ts'
import { type Reach, within } from './reading-store.ts'

export type SeatFilter = {
  readonly eventId: string
  readonly planId: string | null
  readonly unit?: string | undefined
  readonly group?: string | undefined
  readonly search?: string | undefined
  readonly slotId?: string | undefined
  readonly date?: string | undefined
  readonly roomId?: string | undefined
  readonly personId?: string | undefined
  readonly unseated: boolean
}

type Row = {
  personId: string
  nip: string
  name: string
  frontTitle: string | null
  backTitle: string | null
  unitId: string
  unit: string
  officeId: string
  office: string
  position: string | null
  class: string
  number: string | null
  deferred: string | null
  slotId: string | null
  date: string
  starts: string
  ends: string
  sessionNumber: number
  makeup: boolean
  roomId: string
  room: string
  floor: string
  venue: string
  address: string
  seat: number
}

/** Classes of a group, for a filter in the database. */
const classesOf = (group: string, all: readonly string[]) => all.filter((one) => countedGroupOf(one) === group)

/** Participants with their seats under a filter, in the order of day, session, room, seat; those without a seat last. */
export async function seatRows(
  db: Db,
  of: SeatFilter,
  reach: Reach,
  page: { offset: number; limit: number },
): Promise<{ total: number; rows: Row[] }> {
  const known = await db.selectFrom('events.participant').select('class').distinct().where('eventId', '=', of.eventId).execute()
  const classes =
    of.group === undefined
      ? null
      : classesOf(
          of.group,
          known.map((row) => row.class),
        )
  const word = of.search === undefined ? null : `%${of.search.replace(/[\\%_]/g, '\\$&')}%`
  const from = sql`from events.participant t join register.person p on p.id = t.person_id join register.unit u on u.id = p.unit_id
    join register.unit office on office.id = u.path[array_length(u.path, 1)] left join register.position o on o.id = p.position_id
    left join schedule.number n on n.event_id = t.event_id and n.person_id = t.person_id
    left join schedule.deferred d on d.event_id = t.event_id and d.person_id = t.person_id
    left join schedule.seat s on s.plan_id = ${of.planId}::uuid and s.person_id = t.person_id
    left join (select *, row_number() over (partition by event_id, date order by starts)::int as nth from schedule.slot
      where event_id = ${of.eventId}) l on l.id = s.slot_id
    left join schedule.room r on r.id = s.room_id left join schedule.venue v on v.id = r.venue_id
    where t.event_id = ${of.eventId} and t.state = 'ikut' and ${within(reach)}
      and (${of.unit ?? null}::uuid is null or ${of.unit ?? null}::uuid = any(u.path))
      and (${classes}::text[] is null or t.class = any(${classes}::text[]))
      and (${word}::text is null or p.name ilike ${word} or p.nip like ${word} or n.number like ${word})
      and (${of.slotId ?? null}::uuid is null or s.slot_id = ${of.slotId ?? null}::uuid)
      and (${of.date ?? null}::date is null or l.date = ${of.date ?? null}::date)
      and (${of.roomId ?? null}::uuid is null or s.room_id = ${of.roomId ?? null}::uuid)
      and (${of.personId ?? null}::uuid is null or t.person_id = ${of.personId ?? null}::uuid)
      and (not ${of.unseated} or s.person_id is null)`
  const total = await sql<{ total: number }>`select count(*)::int as total ${from}`.execute(db)
  const rows = await sql<Row>`select t.person_id as "personId", p.nip, p.name, p.front_title as "frontTitle", p.back_title as "backTitle",
      u.id as "unitId", u.name as unit, office.id as "officeId", office.name as office, o.name as position, t.class, n.number, d.reason as deferred,
      s.slot_id as "slotId", l.date, l.starts, l.ends, l.nth as "sessionNumber", l.makeup, s.room_id as "roomId", r.name as room, r.floor,
      v.name as venue, v.address, s.seat
    ${from} order by l.date nulls last, l.starts, v.name, r.name, s.seat, p.name, p.nip limit ${page.limit} offset ${page.offset}`.execute(
    db,
  )
  return { total: total.rows[0]?.total ?? 0, rows: rows.rows }
}

/** A row as lists show it. */
export function seatShown(row: Row): SeatRow {
  const { slotId, date, starts, ends, sessionNumber, makeup, roomId, room, floor, venue, address, seat } = row
  const place = { date, starts, ends, sessionNumber, makeup, roomId, room, floor, venue, address, seat }
  return {
    person: {
      ...{ id: row.personId, nip: row.nip, name: fullName(row), unit: row.unit, office: row.office, class: row.class },
      group: countedGroupOf(row.class),
    },
    number: row.number,
    place: slotId === null ? null : { slotId, ...place },
    deferred: row.deferred,
  }
}

/** Why one person takes part. */
export async function participationOf(db: Db, eventId: string, personId: string) {
  return db
    .selectFrom('events.participant')
    .select(['ordered', 'verdict', 'verdictFacts'])
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .where('state', '=', 'ikut')
    .executeTakeFirst()
}

/** Why one person is sent to susulan, or null. */
export async function deferralOf(db: Db, eventId: string, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('schedule.deferred')
    .select('reason')
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row?.reason ?? null
}
