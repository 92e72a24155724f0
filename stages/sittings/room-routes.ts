// The room's clock, machines and late answers over HTTP. Everything here is about everybody on the list:
// whoever sits in that session does none of it.
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../server/serve.ts'
import type { SittingsRefusal } from './api.ts'
import { handInBundle } from './bundle-store.ts'
import { decideDevice, freeDevice, openRequest } from './device-store.ts'
import { askLate, decideLate, lateSittings } from './late-store.ts'
import { startCodeOf } from './pack-store.ts'
import * as api from './room-api.ts'
import * as rooms from './room-store.ts'
import { concernOf, sessionById } from './store.ts'
import { sessionOf } from './time-store.ts'

const refuse = (code: SittingsRefusal, status: Refusal['status']) => new Refusal(code, {}, status)

/** The room named in the path, and where a seat is named, only one of this room. */
async function inRoom(input: { id: string; sittingId?: string | undefined }, ctx: Context) {
  await sessionById(ctx.tx, input.id)
  if (input.sittingId && (await sessionOf(ctx.tx, input.sittingId)) !== input.id) throw refuse('sittings.sitting-unknown', 404)
  return { ...(await concernOf(ctx.tx, input.id)), sessionId: input.id, object: undefined }
}

function accountOf({ actor }: Context): string {
  if (actor.kind !== 'account') throw new Error('Only an account asks for late answers')
  return actor.accountId
}

const startRoom = serve(api.startRoom)
  .about(inRoom)
  .by(async (input, ctx) => {
    const { startedAt, ...counts } = await rooms.startRoom(ctx, input.id, input.at ? new Date(input.at) : undefined)
    return { startedAt: startedAt.toISOString(), ...counts }
  })

const pauseRoom = serve(api.pauseRoom)
  .about(inRoom)
  .by(async (input, ctx) => ({ pausedAt: (await rooms.pauseRoom(ctx, input.id, input.reason, input.sittingId)).toISOString() }))

const resumeRoom = serve(api.resumeRoom)
  .about(inRoom)
  .by(async (input, ctx) => ({ seconds: await rooms.resumeRoom(ctx, input.id, input.sittingId) }))

const extendRoom = serve(api.extendRoom)
  .about(inRoom)
  .by(async (input, ctx) => ({ extensionSeconds: await rooms.extendRoom(ctx, input.id, input.seconds, input.reason) }))

const compensate = serve(api.compensate)
  .about(inRoom)
  .by(async (input, ctx) => ({ compensationSeconds: await rooms.compensate(ctx, input.sittingId, input.seconds, input.reason) }))

const closeRoom = serve(api.closeRoom)
  .about(inRoom)
  .by(async (input, ctx) => {
    await rooms.closeRoom(ctx, input.id)
    return {}
  })

const free = serve(api.freeDevice)
  .about(inRoom)
  .by(async (input, ctx) => ({ ended: await freeDevice(ctx, input.sittingId) }))

const decide = serve(api.decideDevice)
  .about(inRoom)
  .by(async (input, ctx) => {
    if ((await openRequest(ctx.tx, input.requestId)).sessionId !== input.id) throw refuse('sittings.request-unknown', 404)
    await decideDevice(ctx, input.requestId, input.allowed)
    return {}
  })

const readStartCode = serve(api.readStartCode)
  .about(inRoom)
  .by(async (input, ctx) => ({ startCode: await startCodeOf(ctx, input.id, input.reason) }))

const handIn = serve(api.handInBundles)
  .about(inRoom)
  .by((input, ctx) => handInBundle(ctx, input.bundle, input.id))

const listLate = serve(api.listLate)
  .about(inRoom)
  .by(async (input, ctx) => {
    const me = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    const rows = await lateSittings(ctx.tx, input.id)
    return {
      sittings: rows.map(({ admissions, ...row }) => ({
        ...row,
        firstAt: row.firstAt.toISOString(),
        lastAt: row.lastAt.toISOString(),
        admissions: admissions.map(({ askedAt, askedBy, decidedAt, reason, admitted, decisionReason }) => ({
          ...{ reason, admitted, decisionReason, mine: askedBy === me },
          askedAt: askedAt.toISOString(),
          decidedAt: decidedAt?.toISOString() ?? null,
        })),
      })),
    }
  })

const ask = serve(api.askLate)
  .about(inRoom)
  .by(async (input, ctx) => ({ answers: await askLate({ ...ctx, accountId: accountOf(ctx) }, input.sittingId, input.reason) }))

const decideOnLate = serve(api.decideLate)
  .about(inRoom)
  .by(async (input, ctx) => {
    await decideLate({ ...ctx, accountId: accountOf(ctx) }, input.sittingId, input)
    return {}
  })

export const roomRoutes: readonly Route[] = [
  ...[startRoom, pauseRoom, resumeRoom, extendRoom, compensate, closeRoom],
  ...[free, decide, readStartCode, handIn, listLate, ask, decideOnLate],
]
