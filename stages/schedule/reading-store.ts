// What every page of this room reads: the head of the event, names of people and units within a reader's
// reach, places by name.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate } from '../../kit/clock.ts'
import { fullName } from '../../kit/wording.ts'
import type { Placed } from './difference.ts'
import type { EventFacts } from './facts.ts'
import type { EventHead } from './rule-api.ts'

export type Reach = 'all' | readonly string[]
export type PersonLine = { readonly id: string; readonly nip: string; readonly name: string; readonly unit: string }

/** Rows of units (`u`) within the reach. */
export const within = (reach: Reach) => (reach === 'all' ? sql<boolean>`true` : sql<boolean>`u.path && ${[...reach]}::uuid[]`)

export async function headOf(db: Db, event: EventFacts, now: Date): Promise<EventHead> {
  const { count } = await db
    .selectFrom('events.participant')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('eventId', '=', event.id)
    .where('state', '=', 'ikut')
    .executeTakeFirstOrThrow()
  const { id, title, state, zone, startsOn, endsOn } = event
  return { id, title, state, zone, startsOn, endsOn, today: localDate(now, zone), participants: count }
}

/** People as lines of a list, by id; only those within the reach. */
export async function linesOf(db: Db, personIds: readonly string[], reach: Reach): Promise<Map<string, PersonLine>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; nip: string; name: string; frontTitle: string | null; backTitle: string | null; unit: string }>`
    select p.id, p.nip, p.name, p.front_title as "frontTitle", p.back_title as "backTitle", u.name as unit
    from register.person p join register.unit u on u.id = p.unit_id where p.id = any(${[...personIds]}::uuid[]) and ${within(reach)}`.execute(
    db,
  )
  return new Map(rows.map(({ id, nip, unit, ...name }) => [id, { id, nip, name: fullName(name), unit }]))
}

/** Names of units within the reach, by id. */
export async function unitNames(db: Db, reach: Reach): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select u.id, u.name from register.unit u where ${within(reach)}`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** How a seat is shown, with the names of venue and room; a room that the event left since has its name as well. */
export async function placesOf(db: Db) {
  const rows = await db
    .selectFrom('schedule.room as r')
    .innerJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select(['r.id', 'r.name', 'v.name as venue'])
    .execute()
  const rooms = new Map(rows.map((room) => [room.id, room]))
  return ({ slotId, date, starts, roomId, seat }: Placed) => {
    const room = rooms.get(roomId)
    return { slotId, date, starts, roomId, venue: room?.venue ?? '', room: room?.name ?? '', seat }
  }
}
