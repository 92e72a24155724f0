// Accommodations: recorded by Admin Penilaian from a letter, never by and never for oneself. The record
// of acts keeps ids and minutes; not even what is provided stands there.
import { localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import * as api from '../accommodation-api.ts'
import { findAgency, personById } from '../store.ts'
import * as store from './store.ts'

const refuse = (code: api.AccommodationRefusal, status: Refusal['status'] = 422) => new Refusal(code, {}, status)
const today = async ({ tx, now }: Context) => localDate(now, ((await findAgency(tx))?.zone ?? 'WIB') as Zone)

const listAccommodations = serve(api.listAccommodations)
  .about(inList)
  .by(async (input, ctx) => {
    const reader = ctx.actor.kind === 'account' ? ctx.actor.personId : null
    return { accommodations: await store.accommodationList(ctx.tx, { ...input, reach: ctx.reach, reader, date: await today(ctx) }) }
  })

const recordAccommodation = serve(api.recordAccommodation)
  .about(async (input, ctx) => {
    const person = await personById(ctx.tx, input.personId)
    return { subjects: [person.id], unitPath: person.unitPath, object: person.id }
  })
  .by(async (input, ctx, personId) => {
    if (input.validTo !== null && input.validTo < input.validFrom) throw refuse('register.accommodation-dates')
    const time = input.extraPercent + input.extraMinutes > 0
    if (time !== input.provisions.includes('waktu-tambahan')) throw refuse('register.accommodation-time')
    const provisions = [...new Set(input.provisions)]
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    const id = await store.appendAccommodation(ctx.tx, { ...input, provisions }, { accountId, now: ctx.now })
    const data = { extraPercent: input.extraPercent, extraMinutes: input.extraMinutes }
    await record(ctx, 'register.accommodation-recorded', { object: `accommodation:${id}`, subjects: [personId], data })
    return { id }
  })

const revokeAccommodation = serve(api.revokeAccommodation)
  .about(async (input, ctx) => {
    const found = await store.accommodationById(ctx.tx, input.id)
    return { subjects: [found.personId], unitPath: found.unitPath, object: found }
  })
  .by(async (input, ctx, found) => {
    if (found.revokedAt) throw refuse('register.accommodation-revoked', 409)
    await store.markRevoked(ctx.tx, found.id, input.reason, ctx.now)
    const about = { object: `accommodation:${found.id}`, subjects: [found.personId], reason: input.reason }
    await record(ctx, 'register.accommodation-revoked', about)
    return {}
  })

export const accommodationRoutes: readonly Route[] = [listAccommodations, recordAccommodation, revokeAccommodation]
