// The sitting of the session that asks. No call of a participant chooses one.
import { Refusal } from '../../kit/refusal.ts'
import type { Context } from '../../server/serve.ts'
import type { SittingsRefusal } from './api.ts'
import { sittingById } from './exam-store.ts'
import { clockOf, sessionOf } from './time-store.ts'

/**
 * Loads it for a route; `lock` for an act on it, `'in-room'` for one that the room's clock takes part in
 * (the session's row is then held first). Refuses a page that shows another sitting.
 */
export const ownSitting =
  (lock: boolean | 'in-room' = false) =>
  async (input: { sittingId?: string | undefined }, ctx: Context) => {
    const refuse = (code: SittingsRefusal, status: Refusal['status']) => new Refusal(code, {}, status)
    if (ctx.actor.kind !== 'participant') throw refuse('sittings.signed-out', 401)
    const { sittingId } = ctx.actor
    if (input.sittingId !== undefined && input.sittingId !== sittingId) throw refuse('sittings.other-sitting', 409)
    if (lock === 'in-room') await clockOf(ctx.tx, await sessionOf(ctx.tx, sittingId), 'share')
    const sitting = await sittingById(ctx.tx, sittingId, lock !== false)
    return { subjects: [sitting.personId], object: sitting }
  }
