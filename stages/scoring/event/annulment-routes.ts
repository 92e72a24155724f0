// Items taken out of an event by two persons, with the effect shown before anything is written.
import { Refusal } from '../../../kit/refusal.ts'
import { inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import type { ScoringRefusal } from '../api.ts'
import * as store from './annulment-store.ts'
import { lockEvent } from './batch-store.ts'
import * as api from './event-api.ts'
import { askForBatch } from './event-jobs.ts'

const refuse = (code: ScoringRefusal, status: Refusal['status'] = 409) => new Refusal(code, {}, status)

/** About the event as a whole. */
const theWhole = async () => ({ subjects: [], unitPath: [], object: undefined })

const listEventItems = serve(api.listEventItems)
  .about(inList)
  .by(async ({ id }, { tx, actor }) => {
    await eventById(tx, id)
    const annulments = await store.annulmentsOf(tx, id)
    return {
      items: await store.itemsOf(tx, id),
      annulments: annulments.map((one) => ({
        ...{ id: one.id, itemId: one.itemId, code: one.code, reason: one.reason, effect: one.effect },
        asked: { name: one.askedByName, at: one.askedAt.toISOString() },
        own: actor.kind === 'account' && actor.accountId === one.askedBy,
        decided:
          one.decidedAt && one.agreed !== null
            ? { agreed: one.agreed, name: one.decidedByName, at: one.decidedAt.toISOString(), reason: one.decisionReason }
            : null,
      })),
    }
  })

const annulmentEffect = serve(api.annulmentEffect)
  .about(theWhole)
  .by(async ({ id, itemId }, { tx }) => ({ effect: await store.effectOf(tx, id, itemId) }))

const askAnnulment = serve(api.askAnnulment)
  .about(theWhole)
  .by(async ({ id: eventId, itemId, reason }, ctx) => {
    if (ctx.actor.kind !== 'account') throw refuse('scoring.account-needed')
    await eventById(ctx.tx, eventId)
    await lockEvent(ctx.tx, eventId)
    const effect = await store.effectOf(ctx.tx, eventId, itemId)
    const asked = { eventId, itemId, reason, effect, askedBy: ctx.actor.accountId, askedAt: ctx.now }
    const id = await store.appendAnnulment(ctx.tx, asked)
    await record(ctx, 'scoring.annulment-asked', { object: `annulment:${id}`, subjects: [], reason, data: { eventId, itemId, ...effect } })
    return { id, effect }
  })

const decideAnnulment = serve(api.decideAnnulment)
  .about(theWhole)
  .by(async ({ id, agreed, reason }, ctx) => {
    if (ctx.actor.kind !== 'account') throw refuse('scoring.account-needed')
    const by = ctx.actor.accountId
    const of = await store.annulmentById(ctx.tx, id)
    if (of.agreed !== null) throw refuse('scoring.annulment-stands')
    if (of.askedBy === by) throw refuse('scoring.same-person')
    if (!agreed && !reason) throw refuse('scoring.reason-needed', 422)
    await store.decideAnnulment(ctx.tx, { id, agreed, reason, by, now: ctx.now })
    await record(ctx, agreed ? 'scoring.annulment-agreed' : 'scoring.annulment-refused', {
      ...{ object: `annulment:${id}`, subjects: [], data: { eventId: of.eventId, itemId: of.itemId } },
      ...(reason ? { reason } : {}),
    })
    if (agreed)
      await askForBatch(ctx.tx, { eventId: of.eventId, now: ctx.now, by, reason: `Butir ${of.code} dianulir: ${of.reason}`.slice(0, 500) })
    return {}
  })

export const annulmentRoutes: readonly Route[] = [listEventItems, annulmentEffect, askAnnulment, decideAnnulment]
