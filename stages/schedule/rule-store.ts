// The rules of one event's schedule as they are written: settings, sessions, rooms, closures, functions
// that stay, days that are closed, who is sent to susulan. What they add up to is read in problem-store.ts.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { ScheduleRefusal } from './api.ts'
import type { EventFacts, HalfDay } from './facts.ts'
import { eventById, slotsOf } from './problem-store.ts'
import { checkSessions, type SessionTime } from './slot-check.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** States of a plan whose seats are handed on and kept. */
export const handedOn = ['diminta', 'berlaku', 'diganti'] as const

/** The event, locked against another act on its schedule; refuses one that is over. */
export async function openEvent(db: Db, id: string): Promise<EventFacts> {
  const event = await eventById(db, id, true)
  if (event.state === 'ditutup' || event.state === 'dibatalkan') throw refuse('schedule.event-over', { state: event.state })
  return event
}

export async function saveSettings(
  db: Db,
  eventId: string,
  of: { reservePercent: number; unitCapPercent: number; unitCapAtLeast: number },
  now: Date,
): Promise<void> {
  const row = {
    reservePercent: String(of.reservePercent),
    unitCapPercent: String(of.unitCapPercent),
    unitCapAtLeast: of.unitCapAtLeast,
    updatedAt: now,
  }
  await db
    .insertInto('schedule.setting')
    .values({ eventId, ...row })
    .onConflict((on) => on.column('eventId').doUpdateSet(row))
    .execute()
}

/** What a session is held against. */
async function surroundings(db: Db, event: EventFacts, without?: string) {
  const holidays = await db.selectFrom('schedule.holiday').select(['date', 'name']).execute()
  const quietTimes = await db.selectFrom('schedule.quietTime').select(['weekday', 'starts', 'ends', 'name']).execute()
  const others = (await slotsOf(db, event.id)).filter((slot) => slot.id !== without)
  return { event, holidays, quietTimes, others }
}

/** Adds sessions; refuses all of them for the first that may not stand. */
export async function appendSlots(db: Db, event: EventFacts, sessions: readonly SessionTime[]): Promise<string[]> {
  checkSessions(sessions, await surroundings(db, event))
  const rows = sessions.map(({ date, starts, ends, makeup }) => ({ eventId: event.id, date, starts, ends, makeup }))
  return (await db.insertInto('schedule.slot').values(rows).returning('id').execute()).map(({ id }) => id)
}

async function slotById(db: Db, eventId: string, slotId: string) {
  const slot = await db.selectFrom('schedule.slot').selectAll().where('id', '=', slotId).where('eventId', '=', eventId).executeTakeFirst()
  if (!slot) throw refuse('schedule.slot-missing', {}, 404)
  return slot
}

/** Refuses when a plan that was handed on seats people in this session or room. */
async function refuseIfHandedOn(db: Db, eventId: string, of: { slotId?: string; roomId?: string }, code: ScheduleRefusal): Promise<void> {
  const { count } = await db
    .selectFrom('schedule.seat as s')
    .innerJoin('schedule.plan as p', 'p.id', 's.planId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('p.eventId', '=', eventId)
    .where('p.state', 'in', of.slotId ? [...handedOn] : ['diminta', 'berlaku'])
    .$if(of.slotId !== undefined, (query) => query.where('s.slotId', '=', of.slotId as string))
    .$if(of.roomId !== undefined, (query) => query.where('s.roomId', '=', of.roomId as string))
    .executeTakeFirstOrThrow()
  if (count > 0) throw refuse(code, { people: count })
}

/** Moves the hours of a session that nobody was told of yet. */
export async function updateSlot(db: Db, event: EventFacts, slotId: string, times: { starts: string; ends: string }): Promise<void> {
  const slot = await slotById(db, event.id, slotId)
  await refuseIfHandedOn(db, event.id, { slotId }, 'schedule.slot-in-use')
  checkSessions([{ ...slot, ...times }], await surroundings(db, event, slotId))
  await db.updateTable('schedule.slot').set(times).where('id', '=', slotId).execute()
}

/** Takes a session away, and with it the proposals that used it; returns how many. */
export async function removeSlot(db: Db, event: EventFacts, slotId: string): Promise<number> {
  await slotById(db, event.id, slotId)
  await refuseIfHandedOn(db, event.id, { slotId }, 'schedule.slot-in-use')
  const plans = await db.selectFrom('schedule.seat').select('planId').distinct().where('slotId', '=', slotId).execute()
  const ids = plans.map(({ planId }) => planId)
  if (ids.length > 0) {
    await db.deleteFrom('schedule.seat').where('planId', 'in', ids).execute()
    await db.updateTable('schedule.plan').set({ state: 'dibuang', stop: 'buang' }).where('id', 'in', ids).execute()
  }
  await db.deleteFrom('schedule.closure').where('slotId', '=', slotId).execute()
  await db.deleteFrom('schedule.slot').where('id', '=', slotId).execute()
  return ids.length
}

/** Uses a room for the event; its venue must lie in the event's zone, or its clock would show another hour. */
export async function useRoom(db: Db, event: EventFacts, roomId: string, separate: boolean): Promise<void> {
  const room = await db
    .selectFrom('schedule.room as r')
    .innerJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select(['r.active', 'v.zone'])
    .where('r.id', '=', roomId)
    .executeTakeFirst()
  if (!room?.active) throw refuse('schedule.room-missing', {}, 404)
  if (room.zone !== event.zone) throw refuse('schedule.room-zone', { zone: room.zone, event: event.zone }, 422)
  await db
    .insertInto('schedule.eventRoom')
    .values({ eventId: event.id, roomId, separate })
    .onConflict((on) => on.columns(['eventId', 'roomId']).doUpdateSet({ separate }))
    .execute()
}

/** Leaves a room in which nobody has a seat that counts. */
export async function leaveRoom(db: Db, eventId: string, roomId: string): Promise<void> {
  await refuseIfHandedOn(db, eventId, { roomId }, 'schedule.room-seated')
  const gone = await db.deleteFrom('schedule.eventRoom').where('eventId', '=', eventId).where('roomId', '=', roomId).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw refuse('schedule.room-not-used', {}, 404)
}

/** Notes that a room was looked at on the spot, or with null that it was not. */
export async function markChecked(
  db: Db,
  of: { eventId: string; roomId: string },
  by: { at: Date; accountId: string | null } | null,
): Promise<void> {
  const done = await db
    .updateTable('schedule.eventRoom')
    .set({ checkedAt: by?.at ?? null, checkedBy: by?.accountId ?? null })
    .where('eventId', '=', of.eventId)
    .where('roomId', '=', of.roomId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw refuse('schedule.room-not-used', {}, 404)
}

export type NewClosure = {
  readonly roomIds: readonly string[]
  readonly dates: readonly string[]
  readonly slotId: string | null
  readonly reason: string
}

/** Closes rooms; returns how many seats of the plan in force are lost. */
export async function appendClosures(db: Db, eventId: string, of: NewClosure, by: { at: Date; accountId: string | null }): Promise<number> {
  const used = await db
    .selectFrom('schedule.eventRoom')
    .select('roomId')
    .where('eventId', '=', eventId)
    .where('roomId', 'in', [...of.roomIds])
    .execute()
  if (used.length < new Set(of.roomIds).size) throw refuse('schedule.room-not-used', {}, 422)
  if (of.slotId !== null) {
    const slot = await slotById(db, eventId, of.slotId)
    if (of.dates.length !== 1 || of.dates[0] !== slot.date) throw refuse('schedule.closure-day', { date: slot.date }, 422)
  }
  const { reason, slotId } = of
  const rows = used.flatMap(({ roomId }) =>
    [...new Set(of.dates)].map((date) => ({ eventId, roomId, date, slotId, reason, at: by.at, byAccount: by.accountId })),
  )
  await db.insertInto('schedule.closure').values(rows).execute()
  const { lost } = await db
    .selectFrom('schedule.seat as s')
    .innerJoin('schedule.plan as p', 'p.id', 's.planId')
    .innerJoin('schedule.slot as t', 't.id', 's.slotId')
    .select(sql<number>`count(*)::int`.as('lost'))
    .where('p.eventId', '=', eventId)
    .where('p.state', '=', 'berlaku')
    .where('s.roomId', 'in', [...of.roomIds])
    .where('t.date', 'in', [...of.dates])
    .$if(slotId !== null, (query) => query.where('t.id', '=', slotId as string))
    .executeTakeFirstOrThrow()
  return lost
}

/** Opens a closed room again; the closure stays on record. */
export async function liftClosure(db: Db, eventId: string, closureId: string, now: Date): Promise<void> {
  const done = await db
    .updateTable('schedule.closure')
    .set({ liftedAt: now })
    .where('id', '=', closureId)
    .where('eventId', '=', eventId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw refuse('schedule.rule-missing', {}, 404)
}

export type DutyFields = { readonly name: string; readonly minimum: number; readonly personIds: readonly string[] }

/** Members of a function, or none where there is no such function of the event. */
export async function dutyMembers(db: Db, eventId: string, dutyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('schedule.dutyMember as m')
    .innerJoin('schedule.duty as d', 'd.id', 'm.dutyId')
    .select('m.personId')
    .where('d.id', '=', dutyId)
    .where('d.eventId', '=', eventId)
    .execute()
  return rows.map(({ personId }) => personId)
}

function checkedDuty(of: DutyFields): DutyFields {
  const personIds = [...new Set(of.personIds)]
  if (of.minimum > personIds.length) throw refuse('schedule.duty-minimum', { minimum: of.minimum, size: personIds.length }, 422)
  return { ...of, personIds }
}

async function replaceMembers(db: Db, dutyId: string, personIds: readonly string[]): Promise<void> {
  const known = await db
    .selectFrom('register.person')
    .select('id')
    .where('id', 'in', [...personIds])
    .execute()
  if (known.length < personIds.length) throw refuse('schedule.person-missing', {}, 404)
  await db.deleteFrom('schedule.dutyMember').where('dutyId', '=', dutyId).execute()
  await db
    .insertInto('schedule.dutyMember')
    .values(personIds.map((personId) => ({ dutyId, personId })))
    .execute()
}

export async function appendDuty(db: Db, eventId: string, of: DutyFields & { unitId: string }): Promise<string> {
  const { name, minimum, personIds } = checkedDuty(of)
  const unit = await db.selectFrom('register.unit').select('id').where('id', '=', of.unitId).executeTakeFirst()
  if (!unit) throw refuse('schedule.rule-outside', {}, 404)
  const made = await db
    .insertInto('schedule.duty')
    .values({ eventId, unitId: of.unitId, name, minimum })
    .onConflict((on) => on.columns(['eventId', 'unitId', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw refuse('schedule.duty-exists', { name })
  await replaceMembers(db, made.id, personIds)
  return made.id
}

export async function updateDuty(db: Db, eventId: string, dutyId: string, of: DutyFields): Promise<void> {
  const { name, minimum, personIds } = checkedDuty(of)
  const duty = await db
    .selectFrom('schedule.duty')
    .select('unitId')
    .where('id', '=', dutyId)
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  if (!duty) throw refuse('schedule.rule-missing', {}, 404)
  const same = await db
    .selectFrom('schedule.duty')
    .select('id')
    .where('eventId', '=', eventId)
    .where('unitId', '=', duty.unitId)
    .where('name', '=', name)
    .where('id', '<>', dutyId)
    .executeTakeFirst()
  if (same) throw refuse('schedule.duty-exists', { name })
  await db.updateTable('schedule.duty').set({ name, minimum }).where('id', '=', dutyId).execute()
  await replaceMembers(db, dutyId, personIds)
}

/** Takes a rule of an event away; refuses (404) where it is none of its. */
export async function removeRule(
  db: Db,
  table: 'schedule.duty' | 'schedule.blackout' | 'schedule.unavailable',
  eventId: string,
  id: string,
) {
  const gone = await db.deleteFrom(table).where('id', '=', id).where('eventId', '=', eventId).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw refuse('schedule.rule-missing', {}, 404)
}

export type ClosedDay = { readonly date: string; readonly half: HalfDay; readonly reason: string; readonly letter: string | null }
type By = { readonly at: Date; readonly accountId: string | null }

export async function appendBlackout(db: Db, eventId: string, of: ClosedDay & { unitId: string | null }, by: By): Promise<string> {
  if (of.unitId !== null) {
    const unit = await db.selectFrom('register.unit').select('id').where('id', '=', of.unitId).executeTakeFirst()
    if (!unit) throw refuse('schedule.rule-outside', {}, 404)
  }
  const { unitId, date, half, reason, letter } = of
  const row = { eventId, unitId, date, half, reason, letter, at: by.at, byAccount: by.accountId }
  return (await db.insertInto('schedule.blackout').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Which of these people take part in the event; refuses when one of them does not. */
export async function participantsAmong(db: Db, eventId: string, personIds: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(personIds)]
  const rows = await db
    .selectFrom('events.participant')
    .select('personId')
    .where('eventId', '=', eventId)
    .where('state', '=', 'ikut')
    .where((at) => at('personId', '=', at.fn.any(at.val(wanted))))
    .execute()
  if (rows.length < wanted.length) throw refuse('schedule.not-participant', { people: wanted.length - rows.length }, 422)
  return rows.map(({ personId }) => personId)
}

/** Marks each person on each day; what is marked in the same way already stays. Returns how many marks are new. */
export async function appendUnavailable(
  db: Db,
  eventId: string,
  of: { personIds: readonly string[]; dates: readonly string[]; half: HalfDay; hard: boolean; reason: string; letter: string | null },
  by: By,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    insert into schedule.unavailable (event_id, person_id, date, half, hard, reason, letter, at, by_account)
    select ${eventId}, person, day::date, ${of.half}, ${of.hard}, ${of.reason}, ${of.letter}, ${by.at}, ${by.accountId}
    from unnest(${[...new Set(of.personIds)]}::uuid[]) as person, unnest(${[...new Set(of.dates)]}::text[]) as day
    where not exists (select from schedule.unavailable u where u.event_id = ${eventId} and u.person_id = person
      and u.date = day::date and u.half = ${of.half} and u.hard = ${of.hard})
    returning id`.execute(db)
  return rows.length
}

/** The person of a mark, or undefined. */
export async function unavailablePerson(db: Db, eventId: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('schedule.unavailable')
    .select('personId')
    .where('id', '=', id)
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return row?.personId
}

/** Sends people to susulan; who is there already stays with the first reason. Returns how many are new. */
export async function appendDeferred(
  db: Db,
  eventId: string,
  of: { personIds: readonly string[]; reason: string; letter: string | null },
  by: By,
): Promise<number> {
  if (of.personIds.length === 0) return 0
  const made = await db
    .insertInto('schedule.deferred')
    .values(
      [...new Set(of.personIds)].map((personId) => ({
        ...{ eventId, personId, reason: of.reason, letter: of.letter },
        ...{ at: by.at, byAccount: by.accountId },
      })),
    )
    .onConflict((on) => on.columns(['eventId', 'personId']).doNothing())
    .returning('personId')
    .execute()
  return made.length
}

export async function removeDeferred(db: Db, eventId: string, personId: string): Promise<void> {
  const gone = await db.deleteFrom('schedule.deferred').where('eventId', '=', eventId).where('personId', '=', personId).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw refuse('schedule.rule-missing', {}, 404)
}
