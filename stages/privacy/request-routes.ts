// Requests of data subjects: by the person at the own place, or written down by the office; answered with reasons.
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { personByNip } from '../register/store.ts'
import * as api from './api.ts'
import { copyPdf } from './copy-print.ts'
import { holdingsOf } from './holding-store.ts'
import * as store from './request-store.ts'

/** The account that acts; without one nobody gets as far as here. */
export const accountOf = ({ actor }: Context): string => (actor.kind === 'account' ? actor.accountId : '')
const selfOf = ({ actor }: Context): string => (actor.kind === 'account' && actor.personId) || ''

const list = serve(api.listRequests)
  .about(inList)
  .by(async (_input, ctx) => ({
    requests: await store.requestLines(ctx.tx, { reach: ctx.reach, self: selfOf(ctx) || null, now: ctx.now }),
    answerHours: await store.answerHours(ctx.tx, ctx.now),
  }))

const register = serve(api.registerRequest)
  .about(async (input, ctx) => {
    const person = await personByNip(ctx.tx, input.nip)
    return { subjects: [person.id], unitPath: person.unitPath, object: person }
  })
  .by(async (input, ctx, person) => {
    const receivedAt = new Date(input.receivedAt)
    if (receivedAt > ctx.now) throw new Refusal('privacy.received-later' satisfies api.PrivacyRefusal, {}, 422)
    const { kind, words } = input
    const of = { personId: person.id, kind, words, way: 'kantor' as const, by: accountOf(ctx), receivedAt, now: ctx.now }
    const { id, number } = await store.appendRequest(ctx.tx, of)
    await record(ctx, 'privacy.request-registered', { object: `request:${id}`, subjects: [person.id], data: { kind, way: 'kantor' } })
    return { id, number }
  })

const answer = serve(api.answerRequest)
  .about(async (input, ctx) => {
    const request = await store.requestById(ctx.tx, input.id)
    return { subjects: [request.personId], unitPath: request.unitPath, object: request }
  })
  .by(async (input, ctx, request) => {
    if (request.answered) throw new Refusal('privacy.answered' satisfies api.PrivacyRefusal, {}, 409)
    await store.answer(ctx.tx, { ...input, by: accountOf(ctx), now: ctx.now })
    const data = { outcome: input.outcome }
    await record(ctx, 'privacy.request-answered', { object: `request:${input.id}`, subjects: [request.personId], data })
    return {}
  })

const ownData = serve(api.showOwnData)
  .about(inList)
  .by(async (_input, ctx) => ({
    copy: await holdingsOf(ctx.tx, selfOf(ctx), ctx.now),
    requests: await store.requestsOf(ctx.tx, selfOf(ctx), ctx.now),
    answerHours: await store.answerHours(ctx.tx, ctx.now),
  }))

const ownCopy = serve(api.fetchOwnCopy)
  .about(inList)
  .by(async (input, ctx) => {
    const copy = await holdingsOf(ctx.tx, selfOf(ctx), ctx.now)
    const data = { format: input.format }
    await record(ctx, 'privacy.copy-fetched', { object: `person:${selfOf(ctx)}`, subjects: [selfOf(ctx)], data })
    const name = `salinan-data-${copy.person.nip}`
    if (input.format === 'pdf') return { name: `${name}.pdf`, type: 'application/pdf', body: await copyPdf(ctx.tx, copy) }
    return { name: `${name}.json`, type: 'application/json', body: Buffer.from(`${JSON.stringify(copy, null, 2)}\n`) }
  })

const fileOwn = serve(api.fileOwnRequest)
  .about(async (_input, ctx) => ({ subjects: [selfOf(ctx)], object: undefined }))
  .by(async (input, ctx) => {
    const of = { personId: selfOf(ctx), ...input, way: 'sendiri' as const, by: accountOf(ctx), receivedAt: ctx.now, now: ctx.now }
    const { id, number, dueAt } = await store.appendRequest(ctx.tx, of)
    const data = { kind: input.kind, way: 'sendiri' }
    await record(ctx, 'privacy.request-registered', { object: `request:${id}`, subjects: [selfOf(ctx)], data })
    return { id, number, dueAt: dueAt.toISOString() }
  })

export const requestRoutes: readonly Route[] = [list, register, answer, ownData, ownCopy, fileOwn]
