// Plans and their seats: made, computed, changed by hand, put away. Handing on and publishing: publish-store.ts.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Json } from '../../kit/canonical.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { PlanKind, PlanState, ScheduleRefusal } from './api.ts'
import type { Placed } from './difference.ts'
import type { SeatFacts } from './facts.ts'
import type { Impossible, PlanHead, Progress } from './plan-api.ts'
import type { Proof } from './solver/problem.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** What a plan was computed from; kept with it. */
export type PlanInput = {
  readonly from: string | null
  readonly intoMakeup: boolean
  /** Filled by the computation. */
  readonly people?: number
  readonly places?: number
  readonly kept?: number
  readonly waiting?: readonly string[]
  readonly settings?: { readonly reservePercent: string; readonly unitCapPercent: string; readonly unitCapAtLeast: number }
  /** Moves by hand, each with its reason. */
  readonly moves?: readonly { readonly personId: string; readonly reason: string }[]
}

export type PlanRow = {
  readonly id: string
  readonly eventId: string
  readonly version: number
  readonly kind: PlanKind
  readonly basedOn: string | null
  readonly title: string
  /** Only the first so many sessions of each day; null: all. */
  readonly reading: number | null
  readonly state: PlanState
  readonly input: PlanInput
  readonly stop: 'buang' | 'pakai' | null
  readonly askedBy: string | null
  readonly createdAt: Date
}

const columns = [
  'id',
  'eventId',
  'version',
  'kind',
  'basedOn',
  'title',
  'reading',
  'state',
  'input',
  'stop',
  'askedBy',
  'createdAt',
] as const

/** The plan, or undefined; `lock` holds its row. */
export async function findPlan(db: Db, id: string, lock = false): Promise<PlanRow | undefined> {
  const row = await db
    .selectFrom('schedule.plan')
    .select(columns)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row as PlanRow | undefined
}

/** Throws Refusal (404) when there is no such plan. */
export async function planById(db: Db, id: string, lock = false): Promise<PlanRow> {
  const plan = await findPlan(db, id, lock)
  if (!plan) throw refuse('schedule.plan-missing', {}, 404)
  return plan
}

/** The plan in force, or undefined. */
export async function planInForce(db: Db, eventId: string): Promise<PlanRow | undefined> {
  const row = await db
    .selectFrom('schedule.plan')
    .select(columns)
    .where('eventId', '=', eventId)
    .where('state', '=', 'berlaku')
    .executeTakeFirst()
  return row as PlanRow | undefined
}

/** The plan that a page shows when it names none: the one in force, else the newest that has seats to show. */
export async function planToShow(db: Db, eventId: string, planId?: string): Promise<PlanRow | undefined> {
  if (planId !== undefined) {
    const plan = await planById(db, planId)
    if (plan.eventId !== eventId) throw refuse('schedule.plan-missing', {}, 404)
    return plan
  }
  const row = await db
    .selectFrom('schedule.plan')
    .select(columns)
    .where('eventId', '=', eventId)
    .where('state', 'in', ['berlaku', 'diminta', 'usulan', 'dihitung'])
    .orderBy(sql`(state = 'berlaku') desc, (state = 'dihitung'), version desc`)
    .limit(1)
    .executeTakeFirst()
  return row as PlanRow | undefined
}

/** Refuses while a plan of the event is being computed. */
export async function refuseWhileComputing(db: Db, eventId: string): Promise<void> {
  const running = await db
    .selectFrom('schedule.plan')
    .select('version')
    .where('eventId', '=', eventId)
    .where('state', '=', 'dihitung')
    .executeTakeFirst()
  if (running) throw refuse('schedule.plan-running', { version: running.version })
}

/** Puts away what is being computed of an event: it does not know of what has just happened. */
export async function putAwayRunning(db: Db, eventId: string): Promise<void> {
  await db
    .updateTable('schedule.plan')
    .set({ state: 'dibuang', stop: 'buang' })
    .where('eventId', '=', eventId)
    .where('state', '=', 'dihitung')
    .execute()
}

/** Adds the next version of an event whose row is locked. */
export async function appendPlan(
  db: Db,
  of: {
    eventId: string
    kind: PlanKind
    basedOn: string | null
    title: string
    reading: number | null
    state: 'dihitung' | 'usulan'
    input: PlanInput
  },
  by: { at: Date; accountId: string | null },
): Promise<{ id: string; version: number }> {
  const last = await db
    .selectFrom('schedule.plan')
    .select((at) => at.fn.max('version').as('version'))
    .where('eventId', '=', of.eventId)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const progress: Progress = { phase: 'menunggu', seconds: 0, first: false, objectives: [] }
  const row = {
    ...of,
    version,
    input: JSON.stringify(of.input),
    progress: of.state === 'dihitung' ? JSON.stringify(progress) : null,
    createdAt: by.at,
    createdBy: by.accountId,
  }
  const { id } = await db.insertInto('schedule.plan').values(row).returning('id').executeTakeFirstOrThrow()
  return { id, version }
}

/** Everybody's seat in a plan. */
export function seatsOf(db: Db, planId: string): Promise<SeatFacts[]> {
  return db
    .selectFrom('schedule.seat')
    .select(['personId', 'slotId', 'roomId', 'seat'])
    .where('planId', '=', planId)
    .orderBy('personId')
    .execute()
}

/** The same with day and unit of each, of those who take part still. */
export async function placedOf(db: Db, planId: string): Promise<Placed[]> {
  return db
    .selectFrom('schedule.seat as s')
    .innerJoin('schedule.slot as t', 't.id', 's.slotId')
    .innerJoin('register.person as p', 'p.id', 's.personId')
    .select(['s.personId', 'p.unitId', 's.slotId', 't.date', 't.starts', 's.roomId', 's.seat'])
    .where('s.planId', '=', planId)
    .orderBy('t.date')
    .orderBy('t.starts')
    .orderBy('s.roomId')
    .orderBy('s.seat')
    .execute()
}

/** Replaces all seats of a plan that was not handed on. */
export async function replaceSeats(db: Db, planId: string, seats: readonly SeatFacts[]): Promise<void> {
  await db.deleteFrom('schedule.seat').where('planId', '=', planId).execute()
  if (seats.length === 0) return
  const list = (of: (seat: SeatFacts) => string | number) => seats.map(of)
  await sql`insert into schedule.seat (plan_id, person_id, slot_id, room_id, seat)
    select ${planId}, * from unnest(${list((one) => one.personId)}::uuid[], ${list((one) => one.slotId)}::uuid[],
      ${list((one) => one.roomId)}::uuid[], ${list((one) => one.seat)}::int[])`.execute(db)
}

/** Writes how far a computation is; returns what somebody wants of it, or null when it was put away. */
export async function writeProgress(db: Db, planId: string, progress: Progress): Promise<'buang' | 'pakai' | 'lanjut' | null> {
  const row = await db
    .updateTable('schedule.plan')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', planId)
    .where('state', '=', 'dihitung')
    .returning('stop')
    .executeTakeFirst()
  return row ? ((row.stop as 'buang' | 'pakai' | null) ?? 'lanjut') : null
}

/** Ends a computation: with seats and their proof, or with why there are none. False when it was put away meanwhile. */
export async function finishPlan(
  db: Db,
  planId: string,
  of: { input: PlanInput; progress: Progress } & ({ seats: readonly SeatFacts[]; proof: Proof } | { refusal: Impossible }),
): Promise<boolean> {
  const plan = await findPlan(db, planId, true)
  if (plan?.state !== 'dihitung') return false
  const end =
    'seats' in of
      ? ({ state: 'usulan', proof: JSON.stringify(of.proof) } as const)
      : ({ state: 'mustahil', refusal: JSON.stringify(of.refusal) } as const)
  await replaceSeats(db, planId, 'seats' in of ? of.seats : [])
  await db
    .updateTable('schedule.plan')
    .set({ ...end, input: JSON.stringify(of.input), progress: JSON.stringify(of.progress) })
    .where('id', '=', planId)
    .execute()
  return true
}

/** Changes the state of a plan; refuses (409) one that is in none of `from`. */
export async function changeState(
  db: Db,
  plan: PlanRow,
  from: readonly PlanState[],
  to: PlanState,
  more: { stop?: 'buang' | 'pakai'; decisionReason?: string | null; input?: PlanInput; reason?: string } = {},
): Promise<void> {
  if (!from.includes(plan.state)) throw refuse('schedule.plan-state', { state: plan.state, version: plan.version })
  const { input, ...rest } = more
  await db
    .updateTable('schedule.plan')
    .set({ state: to, ...rest, ...(input ? { input: JSON.stringify(input) } : {}) })
    .where('id', '=', plan.id)
    .execute()
}

/** Asks a computation to stop. */
export async function askToStop(db: Db, planId: string, stop: 'buang' | 'pakai'): Promise<void> {
  await db.updateTable('schedule.plan').set({ stop }).where('id', '=', planId).execute()
}

/** Keeps what the page shows of a plan that is not finished: its input as the solver had it. */
export async function writeInput(db: Db, planId: string, input: PlanInput): Promise<void> {
  await db
    .updateTable('schedule.plan')
    .set({ input: JSON.stringify(input) })
    .where('id', '=', planId)
    .execute()
}

type HeadRow = Omit<PlanHead, 'createdAt' | 'askedAt' | 'publishedAt' | 'basedOn'> & {
  createdAt: Date
  askedAt: Date | null
  publishedAt: Date | null
  basedOnId: string | null
  basedOnVersion: number | null
}

/** Plans of an event as a page shows them, newest first; `me`: the account that reads. */
export async function planHeads(
  db: Db,
  of: { eventId: string; planId?: string; discarded: boolean; me: string | null },
): Promise<PlanHead[]> {
  const { rows } = await sql<HeadRow>`
    select p.id, p.version, p.kind, p.title, p.state, p.reading as "sessionsADay", b.id as "basedOnId", b.version as "basedOnVersion",
      p.created_at as "createdAt", m.name as "createdBy", a.name as "askedBy", p.asked_at as "askedAt",
      coalesce(p.asked_by = ${of.me}::uuid, false) as "askedByMe", d.name as "decidedBy", p.published_at as "publishedAt", p.reason,
      p.decision_reason as "decisionReason", p.proof, p.refusal as impossible, p.progress,
      c.seated, c.places as "roomSessions", c.free as "freeSeats", c.days
    from schedule.plan p left join schedule.plan b on b.id = p.based_on
      left join access.account m on m.id = p.created_by left join access.account a on a.id = p.asked_by
      left join access.account d on d.id = p.published_by
      cross join lateral (
        select coalesce(sum(n), 0)::int as seated, count(*)::int as places, coalesce(sum(r.seats - n), 0)::int as free,
          count(distinct t.date)::int as days
        from (select s.slot_id, s.room_id, count(*)::int as n from schedule.seat s where s.plan_id = p.id group by 1, 2) s
          join schedule.room r on r.id = s.room_id join schedule.slot t on t.id = s.slot_id) c
    where p.event_id = ${of.eventId} and (${of.planId ?? null}::uuid is null or p.id = ${of.planId ?? null}::uuid)
      and (${of.discarded} or p.state <> 'dibuang')
    order by p.version desc`.execute(db)
  return rows.map(({ basedOnId, basedOnVersion, ...row }) => ({
    ...row,
    basedOn: basedOnId === null || basedOnVersion === null ? null : { id: basedOnId, version: basedOnVersion },
    createdAt: row.createdAt.toISOString(),
    askedAt: row.askedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  }))
}

/** Numbers that were given in an event, by person. */
export async function numbersOf(db: Db, eventId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('schedule.number').select(['personId', 'number']).where('eventId', '=', eventId).execute()
  return new Map(rows.map((row) => [row.personId, row.number]))
}

/** Facts of a plan as the record keeps them. */
export const planFacts = (plan: Pick<PlanRow, 'version' | 'kind' | 'basedOn'>): Json => ({
  version: plan.version,
  kind: plan.kind,
  basedOn: plan.basedOn,
})
