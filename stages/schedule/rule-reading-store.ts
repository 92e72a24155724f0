// The rules of an event as its page shows them: people within the reader's reach, and what follows from
// them before anything is computed.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { OutputOf } from '../../kit/contract.ts'
import { halfOf } from './capacity.ts'
import type { HalfDay } from './facts.ts'
import { capacityOf, givable, seatsIn, tightUnits } from './foresight.ts'
import { planInForce, seatsOf } from './plan-store.ts'
import { eventById, factsOf } from './problem-store.ts'
import { headOf, linesOf, type Reach, unitNames } from './reading-store.ts'
import type { showRules } from './rule-api.ts'

type Shown = OutputOf<typeof showRules>

export async function rulesShown(db: Db, of: { id: string; reach: Reach; now: Date }): Promise<Shown> {
  const event = await eventById(db, of.id)
  const facts = await factsOf(db, event)
  const names = await unitNames(db, of.reach)
  const needy = (who: ReadonlySet<string>) => facts.people.filter(({ id }) => who.has(id)).length
  const rooms = facts.rooms.map((room) => ({
    ...room,
    ...{ aisles: [...room.aisles], accessible: [...room.accessible], spare: [...room.spare] },
    events: 0,
    givable: givable(facts, room),
    checkedAt: room.checkedAt?.toISOString() ?? null,
  }))
  const used = await roomUse(db)
  return {
    event: await headOf(db, event, of.now),
    settings: facts.settings,
    slots: facts.slots.map((slot) => ({ ...slot, half: halfOf(slot.starts), seats: seatsIn(facts, slot) })),
    rooms: rooms.map(({ address: _, ...room }) => ({ ...room, events: used.get(room.id) ?? 0 })),
    closures: await closuresOf(db, of.id),
    ...(await peopleRules(db, of, names)),
    needs: { accessible: needy(facts.needsAccessible), separateRoom: needy(facts.needsSeparate) },
    capacity: capacityOf(facts),
    tight: tightUnits(facts).filter((one) => names.has(one.unitId)),
  }
}

async function roomUse(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('schedule.eventRoom')
    .select(['roomId', sql<number>`count(*)::int`.as('events')])
    .groupBy('roomId')
    .execute()
  return new Map(rows.map(({ roomId, events }) => [roomId, events]))
}

async function closuresOf(db: Db, eventId: string): Promise<Shown['closures']> {
  const rows = await db
    .selectFrom('schedule.closure')
    .select(['id', 'roomId', 'date', 'slotId', 'reason', 'liftedAt'])
    .where('eventId', '=', eventId)
    .orderBy('date')
    .orderBy('at')
    .execute()
  return rows.map((row) => ({ ...row, liftedAt: row.liftedAt?.toISOString() ?? null }))
}

type PeopleRules = Pick<Shown, 'duties' | 'blackouts' | 'unavailable' | 'deferred'>

async function peopleRules(db: Db, of: { id: string; reach: Reach }, names: ReadonlyMap<string, string>): Promise<PeopleRules> {
  const duties = await db
    .selectFrom('schedule.duty as d')
    .leftJoin('schedule.dutyMember as m', 'm.dutyId', 'd.id')
    .select(['d.id', 'd.unitId', 'd.name', 'd.minimum'])
    .select(sql<string[]>`coalesce(array_agg(m.person_id) filter (where m.person_id is not null), '{}')`.as('members'))
    .where('d.eventId', '=', of.id)
    .groupBy('d.id')
    .orderBy('d.name')
    .execute()
  const blackouts = await db.selectFrom('schedule.blackout').selectAll().where('eventId', '=', of.id).orderBy('date').execute()
  const unavailable = await db.selectFrom('schedule.unavailable').selectAll().where('eventId', '=', of.id).orderBy('date').execute()
  const deferred = await db.selectFrom('schedule.deferred').selectAll().where('eventId', '=', of.id).orderBy('at').execute()
  const everybody = [...duties.flatMap((one) => one.members), ...[...unavailable, ...deferred].map((one) => one.personId)]
  const lines = await linesOf(db, everybody, of.reach)
  const plan = await planInForce(db, of.id)
  const makeup = new Set(
    (await db.selectFrom('schedule.slot').select('id').where('eventId', '=', of.id).where('makeup', '=', true).execute()).map(
      ({ id }) => id,
    ),
  )
  const seated = new Set((plan ? await seatsOf(db, plan.id) : []).filter((seat) => makeup.has(seat.slotId)).map((seat) => seat.personId))
  return {
    duties: duties
      .filter((one) => names.has(one.unitId))
      .map(({ members, ...one }) => ({
        ...one,
        unit: names.get(one.unitId) ?? '',
        size: members.length,
        members: members.flatMap((id) => lines.get(id) ?? []),
      })),
    blackouts: blackouts
      .filter((one) => one.unitId === null || names.has(one.unitId))
      .map(({ id, unitId, date, half, reason, letter }) => ({
        ...{ id, unitId, date, reason, letter },
        unit: unitId === null ? null : (names.get(unitId) ?? null),
        half: half as HalfDay,
      })),
    unavailable: unavailable.flatMap(({ id, personId, date, half, hard, reason, letter }) => {
      const person = lines.get(personId)
      return person ? [{ id, person, date, half: half as HalfDay, hard, reason, letter }] : []
    }),
    deferred: deferred.flatMap(({ personId, reason, letter, at }) => {
      const person = lines.get(personId)
      return person ? [{ person, reason, letter, at: at.toISOString(), seated: seated.has(personId) }] : []
    }),
  }
}
