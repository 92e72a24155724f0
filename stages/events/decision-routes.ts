// What takes two persons: publishing, closing, cancelling. One asks, another decides; what must hold is
// looked at when it is asked and again when it is decided.
import { announce } from '../../database/announce.ts'
import { type Context, noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import * as api from './decision-api.ts'
import { accountOf, refuse, wholeAgency } from './event-routes.ts'
import { closingOf, factsOf, todayIn } from './facts-store.ts'
import type { EventState, RequestAct } from './kinds.ts'
import { stateAfter, stateOn } from './state.ts'
import * as store from './store.ts'

/** Refuses where the act does not fit the state or something still hinders it. */
async function mustFit(ctx: Context, event: store.EventRow, act: RequestAct): Promise<EventState> {
  const next = stateAfter(event.state, act)
  if (!next) throw refuse('events.state', { state: event.state })
  if (act === 'terbitkan') {
    const { hindrances } = await factsOf(ctx.tx, event)
    if (hindrances.length > 0) throw refuse('events.cannot-publish', { hindrances: [...hindrances] })
  }
  if (act === 'tutup') {
    const { hindrances } = await closingOf(ctx.tx, event)
    if (hindrances.length > 0) throw refuse('events.cannot-close', { hindrances })
  }
  return next
}

const askFor = serve(api.askFor)
  .about(wholeAgency)
  .by(async ({ id, act, reason }, ctx) => {
    const askedBy = accountOf(ctx)
    if (!askedBy) throw refuse('events.account-needed')
    const event = await store.eventById(ctx.tx, id, true)
    if (act === 'batalkan' && !reason) throw refuse('events.reason-needed', {}, 422)
    await mustFit(ctx, event, act)
    const open = (await store.requestsOf(ctx.tx, id)).find((one) => one.decidedAt === null)
    if (open) throw refuse('events.request-open', { act: open.act, by: open.askedBy })
    const requestId = await store.appendRequest(ctx.tx, { eventId: id, act, reason, askedBy, now: ctx.now })
    await record(ctx, 'events.decision-asked', { object: `event:${id}`, ...(reason ? { reason } : {}), data: { act, request: requestId } })
    return { requestId }
  })

const decide = serve(api.decide)
  .about(wholeAgency)
  .by(async ({ id, requestId, agreed, reason }, ctx) => {
    const decidedBy = accountOf(ctx)
    if (!decidedBy) throw refuse('events.account-needed')
    const event = await store.eventById(ctx.tx, id, true)
    const request = (await store.requestsOf(ctx.tx, id)).find((one) => one.id === requestId && one.decidedAt === null)
    if (!request) throw refuse('events.request-unknown', {}, 404)
    if (request.askedById === decidedBy) throw refuse('events.same-person')
    if (!agreed && !reason) throw refuse('events.reason-needed', {}, 422)
    const state = agreed ? await mustFit(ctx, event, request.act) : event.state
    await store.decideRequest(ctx.tx, { requestId, decidedBy, agreed, reason, now: ctx.now })
    const about = { object: `event:${id}`, ...(reason ? { reason } : {}) }
    if (!agreed) {
      await record(ctx, 'events.decision-declined', { ...about, data: { act: request.act, request: requestId } })
      return { state }
    }
    return { state: await carryOut(ctx, event, request) }
  })

/** Does what was agreed to, and records it. */
async function carryOut(ctx: Context, event: store.EventRow, request: store.RequestRow): Promise<EventState> {
  const about = { object: `event:${event.id}`, ...(request.reason ? { reason: request.reason } : {}) }
  if (request.act === 'batalkan') {
    await store.cancelEvent(ctx.tx, event.id, request.reason ?? '', ctx.now)
    await record(ctx, 'events.event-cancelled', { ...about, data: { request: request.id } })
    return 'dibatalkan'
  }
  if (request.act === 'tutup') {
    await store.closeEvent(ctx.tx, event.id, ctx.now)
    await record(ctx, 'events.event-closed', { ...about, data: { request: request.id } })
    return 'ditutup'
  }
  const { standing, counts } = await factsOf(ctx.tx, event)
  const state = stateOn({ state: 'terbit', startsOn: event.startsOn }, todayIn(event, ctx.now))
  const basis = { grounds: standing.grounds }
  await store.publishEvent(ctx.tx, event.id, { standing: standing.standing, basis, state, now: ctx.now })
  const data = { request: request.id, standing: standing.standing, listed: counts.shown.listed }
  await record(ctx, 'events.event-published', { ...about, data })
  await announce(ctx.tx, 'event-published', { eventId: event.id })
  return state
}

const closingFigures = serve(api.closingFigures)
  .about(noOne)
  .by(async (input, ctx) => {
    const { identities, countedAt, hindrances } = await closingOf(ctx.tx, await store.eventById(ctx.tx, input.id))
    return { identities, countedAt: countedAt?.toISOString() ?? null, hindrances }
  })

export const decisionRoutes: readonly Route[] = [askFor, decide, closingFigures]
