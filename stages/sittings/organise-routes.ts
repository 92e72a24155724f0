// The rest of an organiser's work on one session: people by filter, sealing, proctors. Everything is about
// everybody on the list; whoever is proctor, or is to be, is part of the case as well, so that nobody
// gives a room to himself or herself.
import { enqueue } from '../../database/announce.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../server/serve.ts'
import { findOpenAccount, grantRoom, knownProctors, proctorsOf, takeRoomBack } from '../access/proctor-store.ts'
import { record } from '../audit/store.ts'
import { peopleUnder } from '../register/employees/store.ts'
import { findAgency } from '../register/store.ts'
import type { SittingsRefusal } from './api.ts'
import { daysWithRoom } from './event/proctors.ts'
import * as api from './organise-api.ts'
import { concernOf, onListOf, sessionById } from './store.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

async function onSession(input: { id: string }, ctx: Context) {
  const session = await sessionById(ctx.tx, input.id)
  return { ...(await concernOf(ctx.tx, input.id)), object: session }
}

const findPeople = serve(api.findPeople)
  .about(onSession)
  .by(async (input, ctx) => {
    const own = ctx.actor.kind === 'account' ? ctx.actor.personId : null
    const found = await peopleUnder(ctx.tx, input, ctx.reach)
    const there = await onListOf(ctx.tx, input.id)
    const fresh = found.filter((person) => !there.has(person.id) && person.id !== own)
    return {
      total: found.length,
      already: found.filter((person) => there.has(person.id)).length,
      self: found.some((person) => person.id === own),
      personIds: fresh.slice(0, api.mostAtOnce).map((person) => person.id),
      first: fresh.slice(0, 8),
    }
  })

const packPapers = serve(api.packPapers)
  .about(onSession)
  .by(async (input, ctx, session) => {
    if (session.state === 'ditutup') throw refuse('sittings.session-state', { state: session.state })
    if ((await onListOf(ctx.tx, input.id)).size === 0) throw refuse('sittings.nobody-enrolled')
    await enqueue(ctx.tx, 'sittings-pack', { sessionId: input.id }, `sittings-pack:${input.id}`)
    await record(ctx, 'sittings.packing-asked', { object: `session:${input.id}` })
    return {}
  })

const today = async (ctx: Context) => localDate(ctx.now, ((await findAgency(ctx.tx))?.zone ?? 'WIB') as Zone)

const listProctors = serve(api.listProctors)
  .about(onSession)
  .by(async (input, ctx) => {
    const me = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    const assigned = await proctorsOf(ctx.tx, input.id, await today(ctx))
    const there = await onListOf(ctx.tx, input.id)
    const taken = new Set(assigned.map((one) => one.accountId))
    return {
      assigned: assigned.map(({ accountId, personId: _, ...one }) => ({ ...one, self: accountId === me })),
      known: (await knownProctors(ctx.tx))
        .filter((one) => !taken.has(one.accountId))
        .map(({ personId, ...one }) => ({ ...one, onList: personId !== null && there.has(personId), self: one.accountId === me })),
    }
  })

const assignProctor = serve(api.assignProctor)
  .about(async (input, ctx) => {
    const { subjects, unitPath, object: session } = await onSession(input, ctx)
    const account = await findOpenAccount(ctx.tx, input)
    const behind = account ? [account.id, ...(account.personId ? [account.personId] : [])] : []
    // who sits there may be asked about by others: that refusal comes below, in its own words
    return { subjects: [...subjects, ...behind], unitPath, object: { session, account } }
  })
  .by(async (input, ctx, { session, account }) => {
    if (!account) throw refuse('sittings.proctor-unknown', {}, 404)
    const sits = account.personId !== null && (await onListOf(ctx.tx, session.id)).has(account.personId)
    if (sits) throw refuse('sittings.proctor-on-list', { name: account.name }, 422)
    const date = await today(ctx)
    const already = (await proctorsOf(ctx.tx, session.id, date)).find((one) => one.accountId === account.id)
    if (already) return { grantId: already.grantId, name: account.name }
    const after = localDate(new Date(session.closesAt.getTime() + daysWithRoom * 86_400_000), session.zone as Zone)
    const scope = { account, sessionId: session.id, validFrom: date, validTo: after > date ? after : date }
    return { grantId: await grantRoom(ctx, scope, { letterNumber: input.letterNumber, letterDate: input.letterDate }), name: account.name }
  })

const removeProctor = serve(api.removeProctor)
  .about(async (input, ctx) => {
    const { subjects, unitPath } = await onSession(input, ctx)
    const grant = (await proctorsOf(ctx.tx, input.id, await today(ctx))).find((one) => one.grantId === input.grantId)
    return { subjects: grant ? [...subjects, grant.accountId] : subjects, unitPath, object: grant }
  })
  .by(async (input, ctx, grant) => {
    if (!grant) throw refuse('sittings.proctor-unknown', {}, 404)
    await takeRoomBack(ctx, grant, input.reason)
    return {}
  })

export const organiseRoutes: readonly Route[] = [findPeople, packPapers, listProctors, assignProctor, removeProctor]
