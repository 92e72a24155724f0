// Handing a plan on and putting it in force: asked for by one person, decided by another. Everything in
// the transaction of the decision: the former plan is replaced, numbers are fixed, the news goes out.
import { sql } from 'kysely'
import { announce } from '../../database/announce.ts'
import type { Db } from '../../database/db.ts'
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { replaceFigures } from '../events/closing-store.ts'
import { countedGroupOf } from '../events/kinds.ts'
import type { ScheduleRefusal } from './api.ts'
import type { Facts, SeatFacts } from './facts.ts'
import { newNumbers } from './numbering.ts'
import { type Broken, conflictsOf } from './plan-check.ts'
import { changeState, numbersOf, type PlanRow, placedOf, planInForce, seatsOf } from './plan-store.ts'
import { factsOf } from './problem-store.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** What stands against a plan today, and how its people are counted. */
export type Look = {
  readonly facts: Facts
  readonly seats: readonly SeatFacts[]
  readonly conflicts: readonly Broken[]
  readonly unseated: number
  readonly deferred: number
  /** Another plan is in force than the one this was made from. */
  readonly stale: boolean
}

export async function lookAt(db: Db, plan: PlanRow, event: Facts['event'], now: Date): Promise<Look> {
  const facts = await factsOf(db, event)
  const seats = await seatsOf(db, plan.id)
  const seated = new Set(seats.map((seat) => seat.personId))
  const conflicts = conflictsOf(facts, seats, localDate(now, event.zone))
  const inForce = await planInForce(db, event.id)
  return {
    facts,
    seats,
    conflicts,
    unseated: conflicts.find((one) => one.code === 'tanpa-meja')?.personIds.length ?? 0,
    deferred: facts.people.filter(({ id }) => facts.deferred.has(id) && !seated.has(id)).length,
    stale: plan.kind !== 'awal' && plan.basedOn !== (inForce?.id ?? null),
  }
}

/** Refuses a plan that cannot be in force as things stand. */
export function refuseUnlessReady(look: Look, plan: PlanRow): void {
  if (look.stale) throw refuse('schedule.plan-stale', { version: plan.version })
  if (look.seats.length === 0) throw refuse('schedule.plan-incomplete', { people: look.facts.people.length })
  if (look.unseated > 0) throw refuse('schedule.plan-incomplete', { people: look.unseated })
  if (look.conflicts.length > 0)
    throw refuse('schedule.plan-conflicts', { count: look.conflicts.length, codes: [...new Set(look.conflicts.map((one) => one.code))] })
}

/** Hands a proposal on; one at a time in an event. */
export async function askToPublish(db: Db, plan: PlanRow, of: { reason: string; accountId: string; now: Date }): Promise<void> {
  const other = await db
    .selectFrom('schedule.plan')
    .select('version')
    .where('eventId', '=', plan.eventId)
    .where('state', '=', 'diminta')
    .executeTakeFirst()
  if (other) throw refuse('schedule.another-asked', { version: other.version })
  await changeState(db, plan, ['usulan'], 'diminta', { reason: of.reason, decisionReason: null })
  await db.updateTable('schedule.plan').set({ askedBy: of.accountId, askedAt: of.now }).where('id', '=', plan.id).execute()
}

/** Makes a handed-on plan a proposal again, with the second person's reason where there is one. */
export async function giveBack(db: Db, plan: PlanRow, decisionReason: string | null): Promise<void> {
  await changeState(db, plan, ['diminta'], 'usulan', { decisionReason })
  await db.updateTable('schedule.plan').set({ askedBy: null, askedAt: null }).where('id', '=', plan.id).execute()
}

/** Puts a plan in force; returns whom it seats and how many numbers are new. */
export async function putInForce(
  db: Db,
  plan: PlanRow,
  by: { accountId: string; now: Date },
): Promise<{ personIds: string[]; newNumbers: number; former: PlanRow | undefined }> {
  const former = await planInForce(db, plan.eventId)
  if (former) await changeState(db, former, ['berlaku'], 'diganti')
  await changeState(db, plan, ['diminta'], 'berlaku')
  await db.updateTable('schedule.plan').set({ publishedBy: by.accountId, publishedAt: by.now }).where('id', '=', plan.id).execute()
  const placed = await placedOf(db, plan.id)
  const days = await db.selectFrom('schedule.slot').select('date').distinct().where('eventId', '=', plan.eventId).orderBy('date').execute()
  const fresh = newNumbers(
    placed,
    await numbersOf(db, plan.eventId),
    days.map(({ date }) => date),
  )
  if (fresh.size > 0)
    await sql`insert into schedule.number (event_id, person_id, number)
      select ${plan.eventId}, * from unnest(${[...fresh.keys()]}::uuid[], ${[...fresh.values()]}::text[])`.execute(db)
  await tellSeated(db, plan, by.now)
  await announce(db, 'plan-published', { eventId: plan.eventId, planId: plan.id })
  return { personIds: placed.map((one) => one.personId), newNumbers: fresh.size, former }
}

/** Tells the event how many have a seat, by class group and day: a figure of its closing. */
async function tellSeated(db: Db, plan: PlanRow, now: Date): Promise<void> {
  const rows = await db
    .selectFrom('schedule.seat as s')
    .innerJoin('schedule.slot as t', 't.id', 's.slotId')
    .innerJoin('events.participant as p', (on) => on.onRef('p.personId', '=', 's.personId').on('p.eventId', '=', plan.eventId))
    .select(['t.date', 'p.class'])
    .where('s.planId', '=', plan.id)
    .execute()
  const figures = [...Map.groupBy(rows, (row) => `${row.date} ${countedGroupOf(row.class)}`).values()].flatMap((members) => {
    const [first] = members
    return first ? [{ group: countedGroupOf(first.class) as string, day: first.date, value: members.length }] : []
  })
  await replaceFigures(db, plan.eventId, { 'mendapat-kursi': figures }, now)
}
