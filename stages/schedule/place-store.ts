// Venues, rooms, holidays and times of rest.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { ScheduleRefusal } from './api.ts'
import type { RoomShape } from './place-api.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

export type VenueFields = { readonly name: string; readonly address: string; readonly zone: Zone; readonly note: string }
export type RoomFields = Omit<RoomShape, 'id' | 'venueId' | 'active' | 'events'>

/** Venues by name, each with its rooms and how many events use or used them. */
export async function venues(db: Db) {
  const list = await db
    .selectFrom('schedule.venue')
    .select(['id', 'name', 'address', 'zone', 'note'])
    .orderBy(sql`name collate "id-x-icu"`)
    .execute()
  const rooms = await db
    .selectFrom('schedule.room as r')
    .leftJoin('schedule.eventRoom as e', 'e.roomId', 'r.id')
    .select(['r.id', 'r.venueId', 'r.name', 'r.floor', 'r.seats', 'r.columns', 'r.aisles', 'r.accessible', 'r.spare', 'r.active'])
    .select(sql<number>`count(e.event_id)::int`.as('events'))
    .groupBy('r.id')
    .orderBy(sql`r.name collate "id-x-icu"`)
    .execute()
  return list.map((venue) => ({ ...venue, zone: venue.zone as Zone, rooms: rooms.filter((room) => room.venueId === venue.id) }))
}

/** Adds a venue; refuses a name that stands already. */
export async function appendVenue(db: Db, fields: VenueFields, now: Date): Promise<string> {
  const row = { ...fields, createdAt: now }
  const made = await db
    .insertInto('schedule.venue')
    .values(row)
    .onConflict((on) => on.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw refuse('schedule.venue-exists', { name: fields.name })
  return made.id
}

/** Corrects a venue. Its zone stays while an event of another state than closed uses a room of it. */
export async function updateVenue(db: Db, id: string, fields: VenueFields): Promise<void> {
  const venue = await db.selectFrom('schedule.venue').select(['name', 'zone']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!venue) throw refuse('schedule.venue-missing', {}, 404)
  if (venue.zone !== fields.zone && (await roomsInUse(db, id)) > 0) throw refuse('schedule.room-in-use', { name: venue.name })
  const same = await db.selectFrom('schedule.venue').select('id').where('name', '=', fields.name).where('id', '<>', id).executeTakeFirst()
  if (same) throw refuse('schedule.venue-exists', { name: fields.name })
  await db
    .updateTable('schedule.venue')
    .set({ ...fields })
    .where('id', '=', id)
    .execute()
}

async function roomsInUse(db: Db, venueId: string): Promise<number> {
  const { count } = await db
    .selectFrom('schedule.eventRoom as e')
    .innerJoin('schedule.room as r', 'r.id', 'e.roomId')
    .innerJoin('events.event as v', 'v.id', 'e.eventId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('r.venueId', '=', venueId)
    .where('v.state', 'not in', ['ditutup', 'dibatalkan'])
    .executeTakeFirstOrThrow()
  return count
}

/** A layout whose numbers fit: seats that exist, aisles within a row; lists sorted, each number once. */
function layoutOf(fields: RoomFields): RoomFields {
  const sorted = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b)
  const room = { ...fields, aisles: sorted(fields.aisles), accessible: sorted(fields.accessible), spare: sorted(fields.spare) }
  const outside = [...room.accessible, ...room.spare].find((seat) => seat > room.seats)
  if (outside !== undefined) throw refuse('schedule.room-layout', { seat: outside, seats: room.seats }, 422)
  if (room.aisles.some((column) => column >= room.columns) || room.spare.length >= room.seats)
    throw refuse('schedule.room-layout', { seat: room.columns, seats: room.seats }, 422)
  return room
}

/** Adds a room to a venue. */
export async function appendRoom(db: Db, venueId: string, fields: RoomFields): Promise<string> {
  const venue = await db.selectFrom('schedule.venue').select('id').where('id', '=', venueId).executeTakeFirst()
  if (!venue) throw refuse('schedule.venue-missing', {}, 404)
  const made = await db
    .insertInto('schedule.room')
    .values({ ...layoutOf(fields), venueId })
    .onConflict((on) => on.columns(['venueId', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw refuse('schedule.room-exists', { name: fields.name })
  return made.id
}

/** Corrects a room. A seat that a plan in force has given of an event that is not over stays what it is. */
export async function updateRoom(db: Db, id: string, fields: RoomFields & { active: boolean }): Promise<void> {
  const room = await db.selectFrom('schedule.room').select(['id', 'venueId']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!room) throw refuse('schedule.room-missing', {}, 404)
  const { active, ...layout } = fields
  const next = layoutOf(layout)
  const lost = await db
    .selectFrom('schedule.seat as s')
    .innerJoin('schedule.plan as p', 'p.id', 's.planId')
    .innerJoin('events.event as v', 'v.id', 'p.eventId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('s.roomId', '=', id)
    .where('p.state', 'in', ['diminta', 'berlaku'])
    .where('v.state', 'not in', ['ditutup', 'dibatalkan'])
    .where((at) => at.or([at.val(!active), at('s.seat', '>', next.seats), at('s.seat', '=', at.fn.any(at.val(next.spare)))]))
    .executeTakeFirstOrThrow()
  if (lost.count > 0) throw refuse('schedule.room-seated', { people: lost.count })
  const same = await db
    .selectFrom('schedule.room')
    .select('id')
    .where('venueId', '=', room.venueId)
    .where('name', '=', next.name)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (same) throw refuse('schedule.room-exists', { name: next.name })
  await db
    .updateTable('schedule.room')
    .set({ ...next, active })
    .where('id', '=', id)
    .execute()
}

export type Holiday = {
  readonly date: string
  readonly name: string
  readonly kind: 'libur-nasional' | 'cuti-bersama' | 'libur-daerah'
  readonly basis: string
  readonly confirmed: boolean
}

/** Holidays in the order of the calendar, of one year or all; and the years that have any. */
export async function holidays(db: Db, year?: number): Promise<{ holidays: Holiday[]; years: number[] }> {
  const rows = (await db.selectFrom('schedule.holiday').selectAll().orderBy('date').execute()) as Holiday[]
  const years = [...new Set(rows.map((row) => Number(row.date.slice(0, 4))))]
  return { holidays: year === undefined ? rows : rows.filter((row) => row.date.startsWith(`${year}-`)), years }
}

export async function saveHoliday(db: Db, { date, ...rest }: Holiday): Promise<void> {
  await db
    .insertInto('schedule.holiday')
    .values({ date, ...rest })
    .onConflict((on) => on.column('date').doUpdateSet(rest))
    .execute()
}

/** Whether there was one to take away. */
export async function removeHoliday(db: Db, date: string): Promise<boolean> {
  const gone = await db.deleteFrom('schedule.holiday').where('date', '=', date).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export type QuietFields = { readonly weekday: number | null; readonly starts: string; readonly ends: string; readonly name: string }

export function quietTimes(db: Db) {
  return db.selectFrom('schedule.quietTime').selectAll().orderBy('weekday').orderBy('starts').execute()
}

export async function appendQuietTime(db: Db, fields: QuietFields): Promise<string> {
  return (await db.insertInto('schedule.quietTime').values(orderly(fields)).returning('id').executeTakeFirstOrThrow()).id
}

/** Corrects a time of rest, or with null takes it away. */
export async function replaceQuietTime(db: Db, id: string, fields: QuietFields | null): Promise<void> {
  const done = fields
    ? (await db.updateTable('schedule.quietTime').set(orderly(fields)).where('id', '=', id).executeTakeFirst()).numUpdatedRows
    : (await db.deleteFrom('schedule.quietTime').where('id', '=', id).executeTakeFirst()).numDeletedRows
  if (done === 0n) throw refuse('schedule.rule-missing', {}, 404)
}

function orderly(fields: QuietFields): QuietFields {
  if (fields.ends <= fields.starts) throw refuse('schedule.slot-order', { starts: fields.starts, ends: fields.ends }, 422)
  return fields
}
