// Plans: computed, looked at, changed by hand, compared, handed on, put in force. About the event as a
// whole; a move is about whom it moves, so nobody gives a seat to himself or herself.
import { enqueue } from '../../database/announce.ts'
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import type { ScheduleRefusal } from './api.ts'
import { differenceOf } from './difference.ts'
import { afterMove, holderOf } from './move.ts'
import * as api from './plan-api.ts'
import * as store from './plan-store.ts'
import { eventById, factsOf } from './problem-store.ts'
import { askToPublish, giveBack, lookAt, putInForce, refuseUnlessReady } from './publish-store.ts'
import { headOf, linesOf, placesOf, unitNames } from './reading-store.ts'
import { openEvent } from './rule-store.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** About the event as a whole: whoever has the right for the whole agency. */
async function wholeEvent() {
  return { subjects: [], unitPath: [], object: undefined }
}

const accountOf = ({ actor }: Context): string | null => (actor.kind === 'account' ? actor.accountId : null)
const by = (ctx: Context) => ({ at: ctx.now, accountId: accountOf(ctx) })

/** The plan and its event, both locked; refuses an event that is over. */
async function locked(ctx: Context, planId: string) {
  const { eventId } = await store.planById(ctx.tx, planId)
  const event = await openEvent(ctx.tx, eventId)
  return { event, plan: await store.planById(ctx.tx, planId, true) }
}

/** Begins a computation; it is done in the background. */
export async function beginPlan(ctx: Context, of: Parameters<typeof store.appendPlan>[1]): Promise<{ id: string; version: number }> {
  const plan = await store.appendPlan(ctx.tx, of, by(ctx))
  await enqueue(ctx.tx, 'schedule-plan', { planId: plan.id }, `schedule-plan:${plan.id}`)
  await record(ctx, 'schedule.plan-asked', {
    object: `plan:${plan.id}`,
    data: { eventId: of.eventId, kind: of.kind, version: plan.version },
  })
  return plan
}

/** A head as this reader may see it: names of units within the reach only. */
async function shown(ctx: Context, heads: readonly api.PlanHead[]): Promise<api.PlanHead[]> {
  const names = await unitNames(ctx.tx, ctx.reach)
  const named = <T extends { data: Record<string, string | number | null> }>(one: T): T => {
    if (!('unitId' in one.data)) return one
    const { unitId, ...data } = one.data
    const unit = names.get(String(unitId)) ?? null
    return { ...one, data: { ...data, ...('duty' in data && unit === null ? { duty: null } : {}), unit } }
  }
  return heads.map((head) => ({
    ...head,
    impossible: head.impossible && {
      ...head.impossible,
      rules: head.impossible.rules.map((rule) => ({ ...named(rule), remedies: rule.remedies.map(named) })),
    },
  }))
}

const listPlans = serve(api.listPlans)
  .about(inList)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const heads = await store.planHeads(ctx.tx, { eventId: input.id, discarded: input.discarded, me: accountOf(ctx) })
    const inForce = await store.planInForce(ctx.tx, input.id)
    const look = inForce && (await lookAt(ctx.tx, inForce, event, ctx.now))
    const broken = (look?.conflicts ?? []).filter((one) => one.code !== 'tanpa-meja')
    return {
      event: await headOf(ctx.tx, event, ctx.now),
      plans: await shown(ctx, heads),
      inForce: inForce?.id ?? null,
      unseated: look?.unseated ?? 0,
      broken: broken.reduce((sum, one) => sum + Math.max(1, one.personIds.length), 0),
    }
  })

const computePlans = serve(api.computePlans)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const event = await openEvent(ctx.tx, input.id)
    await store.refuseWhileComputing(ctx.tx, event.id)
    const facts = await factsOf(ctx.tx, event)
    if (facts.people.length === 0) throw refuse('schedule.nobody-to-seat')
    if (facts.rooms.every((room) => room.separate || !room.active)) throw refuse('schedule.no-room')
    const ordinary = facts.slots.filter((slot) => !slot.makeup)
    if (ordinary.length === 0) throw refuse('schedule.no-slot')
    const today = localDate(ctx.now, event.zone)
    if (ordinary.some((slot) => slot.date < today)) throw refuse('schedule.slot-past', { date: ordinary[0]?.date ?? null })
    const plans: { id: string; version: number; sessionsADay: number | null }[] = []
    for (const sessionsADay of new Set(input.readings)) {
      const title = sessionsADay === null ? 'Semua sesi' : `${sessionsADay} sesi sehari`
      const rest = { eventId: event.id, kind: 'awal', basedOn: null, state: 'dihitung', input: { from: null, intoMakeup: false } } as const
      plans.push({ ...(await beginPlan(ctx, { ...rest, title, reading: sessionsADay })), sessionsADay })
    }
    return { plans }
  })

/** Begins the repair of the plan in force. */
export async function beginRepair(ctx: Context, event: { id: string }, of: { from: string; intoMakeup: boolean }) {
  const base = await store.planInForce(ctx.tx, event.id)
  if (!base) throw refuse('schedule.no-plan-in-force')
  return beginPlan(ctx, {
    ...{ eventId: event.id, kind: 'perbaikan', basedOn: base.id, state: 'dihitung', input: of },
    ...{ title: `Perbaikan versi ${base.version}`, reading: base.reading },
  })
}

const repairPlan = serve(api.repairPlan)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const event = await openEvent(ctx.tx, input.id)
    await store.refuseWhileComputing(ctx.tx, event.id)
    const today = localDate(ctx.now, event.zone)
    return beginRepair(ctx, event, { from: input.from && input.from > today ? input.from : today, intoMakeup: input.intoMakeup })
  })

const showPlan = serve(api.showPlan)
  .about(inList)
  .by(async (input, ctx) => {
    const plan = await store.planById(ctx.tx, input.planId)
    const event = await eventById(ctx.tx, plan.eventId)
    const [head] = await shown(
      ctx,
      await store.planHeads(ctx.tx, { eventId: event.id, planId: plan.id, discarded: true, me: accountOf(ctx) }),
    )
    if (!head) throw refuse('schedule.plan-missing', {}, 404)
    // by the head that is shown: the computation may have ended since the plan was read
    const computing = head.state === 'dihitung' || head.state === 'mustahil' || head.state === 'dibuang'
    const look = computing ? null : await lookAt(ctx.tx, plan, event, ctx.now)
    return {
      event: await headOf(ctx.tx, event, ctx.now),
      plan: head,
      deferred: look?.deferred ?? 0,
      unseated: look?.unseated ?? 0,
      conflicts: look ? await conflictsShown(ctx, look) : [],
      ready: look !== null && !look.stale && look.conflicts.length === 0 && look.seats.length > 0,
    }
  })

/** Conflicts with names within the reach, people first; at most fifty. */
async function conflictsShown(ctx: Context, { conflicts, facts }: Awaited<ReturnType<typeof lookAt>>): Promise<api.Conflict[]> {
  const few = conflicts.slice(0, 50)
  const lines = await linesOf(
    ctx.tx,
    few.flatMap((one) => one.personIds.slice(0, 8)),
    ctx.reach,
  )
  const names = await unitNames(ctx.tx, ctx.reach)
  return few.map((one) => ({
    code: one.code,
    people: one.personIds.length,
    who: one.personIds.slice(0, 8).flatMap((id) => lines.get(id) ?? []),
    unit: one.unitId ? (names.get(one.unitId) ?? null) : null,
    duty: facts.duties.find((duty) => duty.id === one.dutyId && names.has(duty.unitId))?.name ?? null,
    room: facts.rooms.find((room) => room.id === one.roomId)?.name ?? null,
    date: one.date ?? null,
    half: one.half ?? null,
  }))
}

const stopPlan = serve(api.stopPlan)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const { plan } = await locked(ctx, input.planId)
    if (plan.state !== 'dihitung') throw refuse('schedule.plan-state', { state: plan.state, version: plan.version })
    if (input.keep) await store.askToStop(ctx.tx, plan.id, 'pakai')
    else await store.changeState(ctx.tx, plan, ['dihitung'], 'dibuang', { stop: 'buang' })
    await record(ctx, 'schedule.plan-stopped', { object: `plan:${plan.id}`, data: { keep: input.keep } })
    return {}
  })

const discardPlan = serve(api.discardPlan)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const { plan } = await locked(ctx, input.planId)
    await store.changeState(ctx.tx, plan, ['usulan', 'mustahil', 'dihitung'], 'dibuang', { stop: 'buang' })
    await record(ctx, 'schedule.plan-discarded', { object: `plan:${plan.id}`, data: store.planFacts(plan) })
    return {}
  })

const movePerson = serve(api.movePerson)
  .about(async (input, ctx) => {
    const holder = input.swap ? holderOf(await store.seatsOf(ctx.tx, input.planId), input) : undefined
    return { subjects: [input.personId, ...(holder ? [holder.personId] : [])], unitPath: [], object: holder?.personId }
  })
  .by(async (input, ctx, seen) => {
    const { event, plan } = await locked(ctx, input.planId)
    if (plan.state !== 'usulan' && plan.state !== 'berlaku')
      throw refuse('schedule.plan-state', { state: plan.state, version: plan.version })
    const before = await store.seatsOf(ctx.tx, plan.id)
    // who was asked about when the rights were decided is who changes places
    if (input.swap && holderOf(before, input)?.personId !== seen) throw refuse('schedule.seat-taken', { seat: input.seat })
    const { seats, seat } = afterMove(await factsOf(ctx.tx, event), before, input, localDate(ctx.now, event.zone))
    const moves = [...(plan.state === 'usulan' ? (plan.input.moves ?? []) : []), { personId: input.personId, reason: input.reason }]
    const target = plan.state === 'usulan' ? plan : await nextByHand(ctx, plan)
    await store.writeInput(ctx.tx, target.id, { ...plan.input, moves })
    await store.replaceSeats(ctx.tx, target.id, seats)
    const subjects = [input.personId, ...(seen ? [seen] : [])]
    const data = { slotId: input.slotId, roomId: input.roomId, seat, swap: input.swap }
    await record(ctx, 'schedule.person-moved', { object: `plan:${target.id}`, subjects, reason: input.reason, data })
    return { planId: target.id, version: target.version, seat }
  })

/** The next version of the plan in force, to be changed by hand. */
function nextByHand(ctx: Context, plan: store.PlanRow) {
  return store.appendPlan(
    ctx.tx,
    {
      ...{ eventId: plan.eventId, kind: 'geser', basedOn: plan.id, state: 'usulan', reading: plan.reading, input: plan.input },
      title: `Perubahan meja versi ${plan.version}`,
    },
    by(ctx),
  )
}

const comparePlans = serve(api.comparePlans)
  .about(inList)
  .by(async (input, ctx) => {
    const plan = await store.planById(ctx.tx, input.planId)
    const inForce = await store.planInForce(ctx.tx, plan.eventId)
    const otherId = input.against ?? (inForce && inForce.id !== plan.id ? inForce.id : plan.basedOn)
    const other = otherId ? await store.planById(ctx.tx, otherId) : null
    if (other && other.eventId !== plan.eventId) throw refuse('schedule.plan-missing', {}, 404)
    const difference = differenceOf(other ? await store.placedOf(ctx.tx, other.id) : [], await store.placedOf(ctx.tx, plan.id))
    const numbers = await store.numbersOf(ctx.tx, plan.eventId)
    const lines = await linesOf(
      ctx.tx,
      difference.changes.map((one) => one.personId),
      ctx.reach,
    )
    const visible = difference.changes.filter((one) => lines.has(one.personId))
    const place = await placesOf(ctx.tx)
    return {
      plan: { id: plan.id, version: plan.version },
      against: other && { id: other.id, version: other.version },
      groups: [...difference.groups],
      unchanged: difference.unchanged,
      follows: { ...difference.follows, newNumbers: difference.changes.filter(({ to, personId }) => to && !numbers.has(personId)).length },
      total: visible.length,
      people: visible.slice(input.offset, input.offset + input.limit).flatMap((one) => {
        const person = lines.get(one.personId)
        if (!person) return []
        const number = numbers.get(one.personId) ?? null
        return [{ person, number, kind: one.kind, from: one.from && place(one.from), to: one.to && place(one.to) }]
      }),
    }
  })

const askPublishing = serve(api.askPublishing)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const { event, plan } = await locked(ctx, input.planId)
    const accountId = accountOf(ctx)
    if (plan.state !== 'usulan' || !accountId) throw refuse('schedule.plan-state', { state: plan.state, version: plan.version })
    refuseUnlessReady(await lookAt(ctx.tx, plan, event, ctx.now), plan)
    await askToPublish(ctx.tx, plan, { reason: input.reason, accountId, now: ctx.now })
    await record(ctx, 'schedule.publishing-asked', { object: `plan:${plan.id}`, reason: input.reason, data: store.planFacts(plan) })
    return {}
  })

const withdrawPublishing = serve(api.withdrawPublishing)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const { plan } = await locked(ctx, input.planId)
    await giveBack(ctx.tx, plan, null)
    await record(ctx, 'schedule.publishing-withdrawn', { object: `plan:${plan.id}`, data: store.planFacts(plan) })
    return {}
  })

const decidePublishing = serve(api.decidePublishing)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const { event, plan } = await locked(ctx, input.planId)
    const accountId = accountOf(ctx)
    if (plan.state !== 'diminta' || !accountId) throw refuse('schedule.plan-state', { state: plan.state, version: plan.version })
    if (plan.askedBy === accountId) throw refuse('schedule.asked-by-same', {}, 403)
    if (!input.agreed) {
      if (!input.reason) throw refuse('schedule.reason-needed', {}, 422)
      await giveBack(ctx.tx, plan, input.reason)
      await record(ctx, 'schedule.publishing-declined', { object: `plan:${plan.id}`, reason: input.reason, data: store.planFacts(plan) })
      return { newNumbers: 0 }
    }
    refuseUnlessReady(await lookAt(ctx.tx, plan, event, ctx.now), plan)
    const done = await putInForce(ctx.tx, plan, { accountId, now: ctx.now })
    const data = { version: plan.version, eventId: event.id, newNumbers: done.newNumbers, former: done.former?.version ?? null }
    const reason = input.reason ? { reason: input.reason } : {}
    await record(ctx, 'schedule.plan-published', { object: `plan:${plan.id}`, subjects: done.personIds, ...reason, data })
    return { newNumbers: done.newNumbers }
  })

export const planRoutes: readonly Route[] = [
  ...[listPlans, computePlans, repairPlan, showPlan, stopPlan, discardPlan],
  ...[movePerson, comparePlans, askPublishing, withdrawPublishing, decidePublishing],
]
