// Team, totals and ticks of an event.

import { fullName } from '../../kit/wording.ts'
import { noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { personById } from '../register/store.ts'
import { accountOf, forChange, noteChange, refuse, wholeAgency } from './event-routes.ts'
import { totalsOf } from './facts-store.ts'
import { manualKeys, manualPoints } from './kinds.ts'
import { eventCounts } from './list/store.ts'
import { dayBefore } from './milestone.ts'
import * as api from './plan-api.ts'
import * as store from './plan-store.ts'
import { isOpen } from './state.ts'
import { eventById } from './store.ts'

const addMember = serve(api.addMember)
  .about(wholeAgency)
  .by(async ({ id, reason, ...input }, ctx) => {
    const event = await forChange(ctx, id, reason)
    const person = input.personId ? await personById(ctx.tx, input.personId) : null
    const name = person ? fullName(person) : input.name
    if (!name) throw refuse('events.choice-unknown', { what: 'member' }, 422)
    const there = (await store.teamOf(ctx.tx, id)).filter((one) => one.endedAt === null && one.role === input.role)
    if (there.some((one) => (person ? one.personId === person.id : one.name === name))) throw refuse('events.member-twice', { name }, 422)
    const office = input.office || person?.positionName || person?.unitName || ''
    const memberId = await store.appendMember(ctx.tx, { ...input, eventId: id, name, office }, ctx.now)
    await noteChange(ctx, event, { kind: 'tim', reason, effect: {} })
    await record(ctx, 'events.member-added', {
      object: `event:${id}`,
      subjects: person ? [person.id] : [],
      ...(reason ? { reason } : {}),
      data: { role: input.role, member: memberId },
    })
    return { memberId }
  })

const endMember = serve(api.endMember)
  .about(wholeAgency)
  .by(async ({ id, memberId, reason }, ctx) => {
    const event = await forChange(ctx, id, reason)
    const member = (await store.teamOf(ctx.tx, id)).find((one) => one.id === memberId && one.endedAt === null)
    if (!member) throw refuse('events.member-unknown', {}, 404)
    await store.endMember(ctx.tx, memberId, reason, ctx.now)
    await noteChange(ctx, event, { kind: 'tim', reason, effect: {} })
    const subjects = member.personId ? [member.personId] : []
    await record(ctx, 'events.member-ended', { object: `event:${id}`, subjects, reason, data: { role: member.role, member: memberId } })
    return {}
  })

const replaceDeclared = serve(api.replaceDeclared)
  .about(wholeAgency)
  .by(async ({ id, sources, reason }, ctx) => {
    const event = await forChange(ctx, id, reason)
    await store.replaceDeclared(ctx.tx, id, sources)
    await noteChange(ctx, event, { kind: 'jumlah', reason, effect: {} })
    const data = { sources: sources.map(({ source, counts, total }) => ({ source, counts, total })) }
    await record(ctx, 'events.totals-declared', { object: `event:${id}`, ...(reason ? { reason } : {}), data })
    return {}
  })

const settleTotals = serve(api.settleTotals)
  .about(wholeAgency)
  .by(async ({ id, reason }, ctx) => {
    const settledBy = accountOf(ctx)
    if (!settledBy) throw refuse('events.account-needed')
    const event = await forChange(ctx, id, reason)
    const { figures, state } = await totalsOf(ctx.tx, event.id, (await eventCounts(ctx.tx, id)).shown)
    if (state !== 'open' && state !== 'asked') throw refuse('events.nothing-to-settle')
    const settlementId = await store.appendSettlement(ctx.tx, { eventId: id, figures, reason, settledBy, now: ctx.now })
    await record(ctx, 'events.totals-settled', { object: `event:${id}`, reason, data: { settlement: settlementId, figures } })
    return { settlementId }
  })

const decideSettlement = serve(api.decideSettlement)
  .about(wholeAgency)
  .by(async ({ id, settlementId, agreed }, ctx) => {
    const decidedBy = accountOf(ctx)
    if (!decidedBy) throw refuse('events.account-needed')
    await eventById(ctx.tx, id, true)
    const { figures, settlement } = await totalsOf(ctx.tx, id, (await eventCounts(ctx.tx, id)).shown)
    if (settlement?.id !== settlementId || settlement.agreed !== null) throw refuse('events.settlement-unknown', {}, 404)
    if (settlement.settledById === decidedBy) throw refuse('events.same-person')
    if (agreed && settlement.figures !== figures) throw refuse('events.figures-changed')
    await store.decideSettlement(ctx.tx, { id: settlementId, decidedBy, agreed, now: ctx.now })
    const act = agreed ? 'events.settlement-agreed' : 'events.settlement-declined'
    await record(ctx, act, { object: `event:${id}`, data: { settlement: settlementId } })
    return {}
  })

const listReadiness = serve(api.listReadiness)
  .about(noOne)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const ticks = new Map((await store.ticksOf(ctx.tx, input.id)).map((one) => [one.key, one]))
    const points = manualKeys.map((key) => {
      const found = ticks.get(key)
      const milestone = manualPoints[key]
      return {
        ...{ key, milestone, on: dayBefore(event.startsOn, milestone) },
        ...{ doneAt: found?.doneAt.toISOString() ?? null, doneBy: found?.doneBy ?? null, note: found?.note ?? null },
      }
    })
    return { points, total: points.length }
  })

const tickReadiness = serve(api.tickReadiness)
  .about(wholeAgency)
  .by(async ({ id, key, done, note }, ctx) => {
    const event = await eventById(ctx.tx, id, true)
    if (!isOpen(event.state)) throw refuse('events.state', { state: event.state })
    await store.tick(ctx.tx, { eventId: id, key, done, note, by: accountOf(ctx), now: ctx.now })
    await record(ctx, done ? 'events.point-ticked' : 'events.point-unticked', { object: `event:${id}`, data: { key } })
    return {}
  })

export const planRoutes: readonly Route[] = [
  addMember,
  endMember,
  replaceDeclared,
  settleTotals,
  decideSettlement,
  listReadiness,
  tickReadiness,
]
