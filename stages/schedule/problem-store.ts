// What a plan of an event follows from, read in a few statements: the event with its participants, the
// rules of its schedule, the units above its people with who is at work there, and what is provided.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { countedGroupOf } from '../events/kinds.ts'
import { accommodationsOf } from '../register/accommodations/store.ts'
import type { ScheduleRefusal } from './api.ts'
import type { Barred, EventFacts, Facts, HalfDay, PersonFacts, RoomFacts, Settings, SlotFacts, UnitFacts } from './facts.ts'

/** The event, or undefined. `lock` holds it against another act on its schedule. */
export async function findEvent(db: Db, id: string, lock = false): Promise<EventFacts | undefined> {
  const row = await db
    .selectFrom('events.event')
    .select(['id', 'title', 'state', 'zone', 'startsOn', 'endsOn', 'policyId'])
    .where('id', '=', id)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
  return row && { ...row, zone: row.zone as Zone }
}

/** Throws Refusal (404) when there is no such event. */
export async function eventById(db: Db, id: string, lock = false): Promise<EventFacts> {
  const event = await findEvent(db, id, lock)
  if (!event) throw new Refusal('schedule.event-missing' satisfies ScheduleRefusal, {}, 404)
  return event
}

/** The event's own settings, else what its Ketentuan says. */
export async function settingsOf(db: Db, event: EventFacts): Promise<Settings> {
  const own = await db.selectFrom('schedule.setting').selectAll().where('eventId', '=', event.id).executeTakeFirst()
  if (own)
    return {
      reservePercent: plain(own.reservePercent),
      unitCapPercent: plain(own.unitCapPercent),
      unitCapAtLeast: own.unitCapAtLeast,
      fromPolicy: false,
    }
  const rows = await db
    .selectFrom('standards.policyValue')
    .select(['key', 'value'])
    .where('policyId', '=', event.policyId)
    .where('key', 'in', ['unit-cap.percent', 'unit-cap.at-least', 'venue.reserve-percent'])
    .execute()
  const value = (key: string, otherwise: string) => String(rows.find((row) => row.key === key)?.value ?? otherwise)
  return {
    reservePercent: value('venue.reserve-percent', '5'),
    unitCapPercent: value('unit-cap.percent', '40'),
    unitCapAtLeast: Number(value('unit-cap.at-least', '1')),
    fromPolicy: true,
  }
}

/** `40.00` → `40`. */
const plain = (numeric: string) => (numeric.includes('.') ? numeric.replace(/\.?0+$/, '') : numeric)

/** Sessions of an event in the order of time, numbered within their day. */
export async function slotsOf(db: Db, eventId: string): Promise<SlotFacts[]> {
  const rows = await db
    .selectFrom('schedule.slot')
    .select(['id', 'date', 'starts', 'ends', 'makeup'])
    .where('eventId', '=', eventId)
    .orderBy('date')
    .orderBy('starts')
    .execute()
  let number = 0
  return rows.map((row, at) => {
    number = rows[at - 1]?.date === row.date ? number + 1 : 1
    return { ...row, number }
  })
}

/** Rooms that an event uses, by venue and name. */
export async function roomsOf(db: Db, eventId: string): Promise<RoomFacts[]> {
  return db
    .selectFrom('schedule.eventRoom as e')
    .innerJoin('schedule.room as r', 'r.id', 'e.roomId')
    .innerJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select(['r.id', 'r.venueId', 'v.name as venue', 'v.address', 'r.name', 'r.floor', 'r.seats', 'r.columns', 'r.aisles'])
    .select(['r.accessible', 'r.spare', 'r.active', 'e.separate', 'e.checkedAt'])
    .where('e.eventId', '=', eventId)
    .orderBy('v.name')
    .orderBy('r.name')
    .execute()
}

/** Who takes part, with the units above them as the register has them today. */
export async function peopleOf(db: Db, eventId: string): Promise<PersonFacts[]> {
  const rows = await db
    .selectFrom('events.participant as t')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['t.personId as id', 't.class', 'p.unitId', 'u.path'])
    .where('t.eventId', '=', eventId)
    .where('t.state', '=', 'ikut')
    .orderBy('t.personId')
    .execute()
  return rows.map((row) => ({ ...row, group: countedGroupOf(row.class) }))
}

/** Units above these people, with who is at work in each and below it. */
async function unitsAbove(db: Db, eventId: string): Promise<UnitFacts[]> {
  const { rows } = await sql<UnitFacts>`
    with wanted as (
      select distinct unnest(u.path) as id from events.participant t join register.person p on p.id = t.person_id
        join register.unit u on u.id = p.unit_id where t.event_id = ${eventId} and t.state = 'ikut'
      union select unit_id from schedule.duty where event_id = ${eventId}),
    counted as (
      select above.id, count(*)::int as active from register.person p join register.unit u on u.id = p.unit_id
        cross join lateral unnest(u.path) as above (id) where p.standing = 'aktif' group by above.id)
    select u.id, u.name, u.parent_id as "parentId", coalesce(c.active, 0) as active
    from wanted w join register.unit u on u.id = w.id left join counted c on c.id = u.id order by u.name, u.id`.execute(db)
  return rows
}

/** Days that are closed: `half` and the reason of each. */
const barred = ['date', 'half', 'reason', 'letter'] as const

async function rulesOf(db: Db, eventId: string) {
  const closures = await db
    .selectFrom('schedule.closure')
    .select(['roomId', 'date', 'slotId', 'reason'])
    .where('eventId', '=', eventId)
    .where('liftedAt', 'is', null)
    .orderBy('at')
    .execute()
  const duties = await db
    .selectFrom('schedule.duty as d')
    .leftJoin('schedule.dutyMember as m', 'm.dutyId', 'd.id')
    .select(['d.id', 'd.name', 'd.unitId', 'd.minimum'])
    .select(sql<string[]>`coalesce(array_agg(m.person_id) filter (where m.person_id is not null), '{}')`.as('members'))
    .where('d.eventId', '=', eventId)
    .groupBy('d.id')
    .orderBy('d.name')
    .execute()
  const blackouts = await db
    .selectFrom('schedule.blackout')
    .select(barred)
    .select('unitId')
    .where('eventId', '=', eventId)
    .orderBy('date')
    .execute()
  const unavailable = await db
    .selectFrom('schedule.unavailable')
    .select(barred)
    .select(['personId', 'hard'])
    .where('eventId', '=', eventId)
    .orderBy('date')
    .execute()
  const deferred = await db.selectFrom('schedule.deferred').select('personId').where('eventId', '=', eventId).execute()
  return {
    closures,
    duties,
    blackouts: blackouts.map(halved),
    unavailable: unavailable.map(halved),
    deferred: new Set(deferred.map((one) => one.personId)),
  }
}

const halved = <T extends { half: string }>(row: T): T & Pick<Barred, 'half'> => ({ ...row, half: row.half as HalfDay })

/** What a person in a wheelchair, or with another need of space, is given. */
const accessibleNeeds: readonly string[] = ['kursi-roda', 'meja-dekat-pintu']

/** Which of these people need an accessible seat and which a room of their own, on `date`. The reason is kept nowhere. */
export async function needsOf(db: Db, personIds: readonly string[], date: string) {
  const found = await accommodationsOf(db, personIds, date)
  const who = (keys: readonly string[]) =>
    new Set([...found].filter(([, list]) => list.some((one) => one.provisions.some((key) => keys.includes(key)))).map(([id]) => id))
  return { needsAccessible: who(accessibleNeeds), needsSeparate: who(['ruang-terpisah']) }
}

/** Everything that a plan of `event` follows from. */
export async function factsOf(db: Db, event: EventFacts): Promise<Facts> {
  const people = await peopleOf(db, event.id)
  const settings = await settingsOf(db, event)
  const slots = await slotsOf(db, event.id)
  const rooms = await roomsOf(db, event.id)
  const units = await unitsAbove(db, event.id)
  const rules = await rulesOf(db, event.id)
  const ids = people.map((person) => person.id)
  const needs = await needsOf(db, ids, event.startsOn)
  return { event, settings, slots, rooms, units, people, ...rules, ...needs }
}
