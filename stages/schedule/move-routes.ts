// A move by hand is tried without being made, so that whoever moves sees first what stands against it.
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Route, serve } from '../../server/serve.ts'
import { afterMove, holderOf } from './move.ts'
import * as api from './move-api.ts'
import { planById, seatsOf } from './plan-store.ts'
import { eventById, factsOf } from './problem-store.ts'
import { linesOf } from './reading-store.ts'

const checkMove = serve(api.checkMove)
  .about(async ({ planId, ...input }, ctx) => {
    const seats = await seatsOf(ctx.tx, planId)
    const wish = { ...input, seat: input.seat ?? null, swap: true }
    const holder = wish.seat === null ? undefined : holderOf(seats, wish)
    return { subjects: [input.personId, ...(holder ? [holder.personId] : [])], unitPath: [], object: { seats, wish, holder } }
  })
  .by(async ({ planId }, ctx, { seats, wish, holder }) => {
    const event = await eventById(ctx.tx, (await planById(ctx.tx, planId)).eventId)
    const names = holder ? await linesOf(ctx.tx, [holder.personId], ctx.reach) : undefined
    const about = { holder: holder?.personId ?? null, holderName: holder ? (names?.get(holder.personId)?.name ?? null) : null }
    try {
      const { seat } = afterMove(await factsOf(ctx.tx, event), seats, wish, localDate(ctx.now, event.zone))
      return { refusal: null, seat, ...about }
    } catch (no) {
      if (!(no instanceof Refusal)) throw no
      return { refusal: { code: no.code, data: no.data }, seat: null, ...about }
    }
  })

export const moveRoutes: readonly Route[] = [checkMove]
