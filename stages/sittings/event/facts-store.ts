// What the making of sessions goes by, as it stands in the database; sessions that have not begun are held
// so that no room starts while they are changed.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { instantOf, type Zone } from '../../../kit/clock.ts'
import { type EventRow, eventById } from '../../events/store.ts'
import { type PlanRow, planInForce } from '../../schedule/plan-store.ts'
import { slotsOf } from '../../schedule/problem-store.ts'
import type { MakingFacts, PlanSeat, PlanSlot, StandingSession, StandingSitting } from './from-plan.ts'
import { minutesOf, papersOf } from './paper-store.ts'

/** Why no sessions can be made yet; the desk has the words. */
export type Blocked = { readonly blocked: string; readonly data: Record<string, string | number> }

/** A session of the plan as it is to be kept. */
export type RoomFacts = { readonly venue: string; readonly room: string; readonly zone: Zone }
export type SlotTimes = PlanSlot & { readonly date: string; readonly starts: string; readonly ends: string }

export type Ground = {
  readonly event: EventRow
  readonly plan: PlanRow
  readonly minutes: number
  readonly slots: ReadonlyMap<string, SlotTimes>
  readonly rooms: ReadonlyMap<string, RoomFacts>
  readonly facts: MakingFacts
}

/** The event, its plan and papers, or what is missing. */
export async function groundOf(tx: Db, eventId: string, now: Date): Promise<Ground | Blocked> {
  const event = await eventById(tx, eventId)
  if (event.mode !== 'tes-sendiri') return { blocked: 'other-mode', data: { mode: event.mode } }
  if (event.state !== 'terbit' && event.state !== 'berjalan') return { blocked: 'not-published', data: { state: event.state } }
  const plan = await planInForce(tx, eventId)
  if (!plan) return { blocked: 'no-plan', data: {} }
  const papers = await papersOf(tx, eventId)
  if (papers.length === 0) return { blocked: 'no-papers', data: {} }
  const minutes = Math.max(
    ...(
      await minutesOf(
        tx,
        papers.map((paper) => paper.formId),
      )
    ).values(),
  )
  await sql`select id from sittings.session where event_id = ${eventId} and started_at is null and state <> 'ditutup' order by id for update`.execute(
    tx,
  )
  const slots = await slotTimes(tx, eventId)
  const seats = await seatsOf(tx, event.id, plan.id)
  const used = new Set(seats.map((seat) => seat.slotId))
  const short = slots.find((slot) => used.has(slot.id) && lengthOf(slot) < minutes)
  if (short) return { blocked: 'slot-short', data: { date: short.date, starts: short.starts, minutes, has: lengthOf(short) } }
  const [sessions, sittings] = [await sessionsOf(tx, eventId, now), await sittingsOf(tx, eventId)]
  const facts = { papers, slots, seats, sessions, sittings, seen: await seenBy(tx, seats, slots) }
  return { event, plan, minutes, slots: new Map(slots.map((slot) => [slot.id, slot])), rooms: await roomFacts(tx, seats), facts }
}

const minutesAt = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const lengthOf = (slot: { starts: string; ends: string }) => minutesAt(slot.ends) - minutesAt(slot.starts)

/** When a session of this slot opens and closes, in the venue's zone. */
export function windowOf(slot: SlotTimes, zone: Zone): { opensAt: Date; closesAt: Date } {
  return { opensAt: instantOf(slot.date, slot.starts, zone), closesAt: instantOf(slot.date, slot.ends, zone) }
}

async function slotTimes(db: Db, eventId: string): Promise<SlotTimes[]> {
  let ordinary = 0
  return (await slotsOf(db, eventId)).map(({ id, makeup, date, starts, ends }) => ({
    ...{ id, makeup, date, starts, ends },
    nth: makeup ? 0 : ordinary++,
  }))
}

/** Seats of those who take part, in the order of the room. */
async function seatsOf(db: Db, eventId: string, planId: string): Promise<PlanSeat[]> {
  const rows = await db
    .selectFrom('schedule.seat as s')
    .innerJoin('events.participant as p', (on) => on.onRef('p.personId', '=', 's.personId').on('p.eventId', '=', eventId))
    .innerJoin('schedule.number as n', (on) => on.onRef('n.personId', '=', 's.personId').on('n.eventId', '=', eventId))
    .select(['s.personId', 's.slotId', 's.roomId', 's.seat', 'n.number', 'p.class'])
    .where('s.planId', '=', planId)
    .where('p.state', '=', 'ikut')
    .orderBy('s.slotId')
    .orderBy('s.roomId')
    .orderBy('s.seat')
    .execute()
  return rows.map(({ class: jobClass, ...row }) => ({ ...row, jobClass }))
}

async function sessionsOf(db: Db, eventId: string, now: Date): Promise<StandingSession[]> {
  const rows = await db
    .selectFrom('sittings.session')
    .select(['id', 'slotId', 'roomId', 'state', 'startedAt', 'serverLessAt', 'closesAt'])
    .where('eventId', '=', eventId)
    .execute()
  return rows.map(({ startedAt, serverLessAt, closesAt, state, ...row }) => ({
    ...row,
    state: state as StandingSession['state'],
    begun: startedAt !== null || serverLessAt !== null,
    over: closesAt <= now,
  }))
}

async function sittingsOf(db: Db, eventId: string): Promise<StandingSitting[]> {
  const { rows } = await sql<Omit<StandingSitting, 'jobClass'> & { class: string | null }>`
    select t.id, t.session_id, t.person_id, t.seat, t.number, t.form_id, t.state, p.class,
      t.agreed_at is not null or t.checked_in_at is not null or exists (select from sittings.heard h where h.sitting_id = t.id) as touched,
      exists (select from sittings.absence_decision d where d.sitting_id = t.id) as decided
    from sittings.sitting t join sittings.session s on s.id = t.session_id
      left join events.participant p on p.event_id = s.event_id and p.person_id = t.person_id
    where s.event_id = ${eventId} and t.state <> 'dibatalkan' order by t.id`.execute(db)
  return rows.map(({ class: jobClass, ...row }) => ({ ...row, jobClass: jobClass ?? '' }))
}

/** Forms that those whom the plan seats in susulan have worked on. */
async function seenBy(db: Db, seats: readonly PlanSeat[], slots: readonly PlanSlot[]): Promise<Map<string, Set<string>>> {
  const makeup = new Set(slots.filter((slot) => slot.makeup).map((slot) => slot.id))
  const people = seats.filter((seat) => makeup.has(seat.slotId)).map((seat) => seat.personId)
  const rows = await db
    .selectFrom('sittings.sitting')
    .select(['personId', 'formId'])
    .where('personId', '=', sql<string>`any(${people}::uuid[])`)
    .where('startedAt', 'is not', null)
    .execute()
  const seen = new Map<string, Set<string>>()
  for (const { personId, formId } of rows) seen.set(personId, (seen.get(personId) ?? new Set()).add(formId))
  return seen
}

async function roomFacts(db: Db, seats: readonly PlanSeat[]): Promise<Map<string, RoomFacts>> {
  const rows = await db
    .selectFrom('schedule.room as r')
    .innerJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select(['r.id', 'r.name as room', 'v.name as venue', 'v.zone'])
    .where('r.id', '=', sql<string>`any(${[...new Set(seats.map((seat) => seat.roomId))]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, zone, ...row }) => [id, { ...row, zone: zone as Zone }]))
}
