// Events as they are read, begun and changed. Reading needs the permission in any scope: an event is about
// nobody in particular, and names of people are shown to those who see the whole agency only.
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, noOne, type Route, serve } from '../../server/serve.ts'
import { installationKind } from '../access/store.ts'
import { record } from '../audit/store.ts'
import { checkAssessor } from '../register/assessments/assessor.ts'
import { certificates } from '../register/assessments/assessor-store.ts'
import { policyAt } from '../standards/store.ts'
import * as api from './api.ts'
import { choices } from './choice-store.ts'
import { closingOf, factsOf, keepStanding, todayIn } from './facts-store.ts'
import { closingPart, participantsPart, planPart } from './part.ts'
import { ticksOf } from './plan-store.ts'
import { isOpen } from './state.ts'
import * as store from './store.ts'

export const refuse = (code: api.EventsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) =>
  new Refusal(code, data, status)

/** An act on the event as a whole: whoever reaches some units only is outside of it. */
export async function wholeAgency(_input: unknown, _ctx: Context) {
  return { subjects: [], unitPath: [], object: undefined }
}

export const accountOf = (ctx: Context): string | null => (ctx.actor.kind === 'account' ? ctx.actor.accountId : null)

/** The event, locked, for an act that changes plan or list; after publishing a reason is needed. */
export async function forChange(ctx: Context, id: string, reason: string | null) {
  const event = await store.eventById(ctx.tx, id, true)
  if (!isOpen(event.state)) throw refuse('events.state', { state: event.state })
  if (event.publishedAt && !reason) throw refuse('events.reason-needed', {}, 422)
  return event
}

/** Keeps a change of a published event; a draft changes without a trace but in the record. */
export async function noteChange(
  ctx: Context,
  event: store.EventRow,
  of: { kind: store.ChangeKind; reason: string | null; effect: store.Effect },
) {
  if (!event.publishedAt || !of.reason) return
  const row = { eventId: event.id, kind: of.kind, reason: of.reason, effect: of.effect }
  await store.appendChange(ctx.tx, { ...row, now: ctx.now, accountId: accountOf(ctx) })
}

/** Fields as they are kept: days in order, everything named is there, an accreditation is the provider's. */
async function keptFields(ctx: Context, fields: api.EventFields): Promise<store.KeptFields> {
  if (fields.endsOn < fields.startsOn) throw refuse('events.dates', {}, 422)
  const given = await choices(ctx.tx)
  const provider = given.providers.find((one) => one.id === fields.providerId)
  const unknown = (what: string) => refuse('events.choice-unknown', { what }, 422)
  if (fields.providerId && !provider) throw unknown('provider')
  if (fields.instrumentId && !given.instruments.some((one) => one.id === fields.instrumentId)) throw unknown('instrument')
  if (fields.policyId && !given.policies.some((one) => one.id === fields.policyId)) throw unknown('policy')
  if (fields.accreditationId && !provider?.accreditations.some((one) => one.id === fields.accreditationId))
    throw refuse('events.accreditation-other', {}, 422)
  return { ...fields, policyId: fields.policyId ?? (await policyAt(ctx.tx, fields.startsOn)).id }
}

const listEvents = serve(api.listEvents)
  .about(noOne)
  .by(async (_, ctx) => ({ events: await store.eventLines(ctx.tx) }))

const listChoices = serve(api.listChoices)
  .about(noOne)
  .by(async (_, ctx) => choices(ctx.tx))

const createEvent = serve(api.createEvent)
  .about(wholeAgency)
  .by(async ({ simulated, ...input }, ctx) => {
    if (simulated && (await installationKind(ctx.tx)) !== 'contoh') throw refuse('events.simulated-real', {}, 422)
    const id = await store.appendEvent(
      ctx.tx,
      { ...(await keptFields(ctx, input)), simulated },
      { accountId: accountOf(ctx), now: ctx.now },
    )
    await record(ctx, 'events.event-created', { object: `event:${id}`, data: { purpose: input.purpose, mode: input.mode, simulated } })
    return { id }
  })

const showEvent = serve(api.showEvent)
  .about(noOne)
  .by(async (input, ctx) => {
    const facts = await factsOf(ctx.tx, await store.eventById(ctx.tx, input.id))
    const { event, named, counts, totals, team, standing, hindrances } = facts
    const me = accountOf(ctx)
    const line = store.lineOf({ ...event, participants: counts.shown.listed })
    const { comparison, settlement } = totals
    const { agrees: _, ...compared } = comparison
    const whole = ctx.reach === 'all'
    const roll = team.some((one) => one.role === 'ketua-tim') ? await certificates(ctx.tx) : []
    const held = { classes: counts.classes, from: event.startsOn, to: event.endsOn }
    return {
      event: {
        ...line,
        ...{ provider: named.provider, accreditation: named.accreditation, policy: named.policy },
        instrument: named.instrument && withoutMethod(named.instrument),
        ...{ method: event.method, measured: event.measured, notMeasured: event.notMeasured },
        ...{ cancelReason: event.cancelReason, version: event.version },
      },
      standing: { standing: standing.standing, fixed: event.standing !== null, grounds: standing.grounds.map((one) => ({ ...one })) },
      team: team.map((one) => {
        const leads = one.role === 'ketua-tim' && one.endedAt === null
        const check = leads ? checkAssessor(roll, one, held) : null
        return { ...one, assessor: check && { ...check, missing: [...check.missing] } }
      }),
      comparison: { ...compared, state: totals.state } as api.ComparisonShown,
      settlement: settlement
        ? {
            ...{
              id: settlement.id,
              reason: settlement.reason,
              settledBy: settlement.settledBy,
              settledAt: settlement.settledAt.toISOString(),
            },
            ...{ decidedBy: settlement.decidedBy, decidedAt: settlement.decidedAt?.toISOString() ?? null, agreed: settlement.agreed },
            ...{ current: settlement.figures === totals.figures, own: settlement.settledById === me },
          }
        : null,
      requests: (await store.requestsOf(ctx.tx, event.id)).map(({ askedById, ...one }) => ({ ...one, own: askedById === me })),
      changes: (await store.changesOf(ctx.tx, event.id)).map((one) => (whole ? one : withoutNames(one))),
      counts: counts.shown,
      hindrances,
      changedFacts: counts.changedFacts,
    }
  })

const withoutMethod = <T extends { method: string }>({ method: _, ...one }: T) => one
const withoutNames = (of: api.ChangeShown): api.ChangeShown => ({
  ...of,
  ...{ needSeat: { ...of.needSeat, first: [] }, loseSeat: { ...of.loseSeat, first: [] }, otherFacts: { ...of.otherFacts, first: [] } },
})

/** What a published event may still change: how it is called and ordered, where and when it is. */
const loose = ['title', 'orderTitle', 'orderNumber', 'orderDate', 'place', 'startsOn', 'endsOn'] as const

const updateEvent = serve(api.updateEvent)
  .about(wholeAgency)
  .by(async ({ id, version, reason, ...input }, ctx) => {
    const event = await forChange(ctx, id, reason)
    if (event.version !== version) throw refuse('events.stale')
    const fields = await keptFields(ctx, input)
    const keys = Object.keys(fields) as (keyof store.KeptFields)[]
    const differing = keys.filter((key) => JSON.stringify(fields[key]) !== JSON.stringify(event[key]))
    const fixed = differing.filter((key) => !(loose as readonly string[]).includes(key))
    if (event.publishedAt && fixed.length > 0) throw refuse('events.fixed', { fields: fixed })
    if (differing.length === 0) return { version }
    const next = await store.replaceFields(ctx.tx, id, fields)
    if (event.publishedAt) await keepStanding(ctx.tx, id)
    await noteChange(ctx, event, { kind: 'data', reason, effect: { fields: differing } })
    await record(ctx, 'events.event-changed', { object: `event:${id}`, ...(reason ? { reason } : {}), data: { fields: differing } })
    return { version: next }
  })

const showPart = serve(api.showPart)
  .about(noOne)
  .by(async (input, ctx) => {
    const event = await store.eventById(ctx.tx, input.id)
    const { counts, totals, hindrances } = await factsOf(ctx.tx, event)
    const today = todayIn(event, ctx.now)
    const over = event.endsOn <= today
    const closing = event.state === 'berjalan' && over ? await closingOf(ctx.tx, event) : null
    const required = closing?.identities.filter((one) => one.required) ?? []
    const waiting = (await store.requestsOf(ctx.tx, event.id)).find((one) => one.decidedAt === null)
    const facts = {
      ...{
        id: event.id,
        state: event.state,
        hindrances,
        totals: totals.state,
        listed: counts.shown.listed,
        changedFacts: counts.changedFacts,
      },
      publishedOn: event.publishedAt && localDate(event.publishedAt, event.zone),
      orderRecorded: !hindrances.includes('order-missing'),
      differences: totals.comparison.rows.filter((row) => row.difference !== 0).length,
      waiting: waiting?.act ?? null,
      ticked: new Set((await ticksOf(ctx.tx, event.id)).map((tick) => tick.key)),
      ...{ begun: event.startsOn <= today, over },
      toClose: closing && { open: required.filter((one) => one.state !== 'holds').length, all: required.length },
    }
    const parts = { rencana: planPart(facts), peserta: participantsPart(facts), penutupan: closingPart(facts) }
    return { ...parts, activity: await store.activityOf(ctx.tx, event.id) }
  })

export const eventRoutes: readonly Route[] = [listEvents, listChoices, createEvent, showEvent, updateEvent, showPart]
