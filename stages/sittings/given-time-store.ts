// Time that is given on top: to a room, to one person after an incident, or to answers on their way.
// Both ends of everybody who is working move at once; who begins later gets it from the columns.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import type { Actor } from '../../kit/permission.ts'
import { record } from '../audit/store.ts'

type Acting = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

/** No session, and no person, is given more than this (seconds): four hours, and a day for arrivals. */
export const mostGivenSeconds = 14_400
export const mostArrivalSeconds = 86_400

/** Gives a whole room `seconds` more; false where that would pass the limit, and then nothing is written. */
export async function extendRoom(ctx: Acting, sessionId: string, seconds: number, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.tx
    .updateTable('sittings.session')
    .set((at) => ({ extensionSeconds: at('extensionSeconds', '+', seconds) }))
    .where('id', '=', sessionId)
    .where((at) => at(at('extensionSeconds', '+', seconds), '<=', mostGivenSeconds))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await moveEnds(ctx.tx, sql`t.session_id = ${sessionId}`, seconds, seconds)
  await record(ctx, 'sittings.room-extended', { object: `session:${sessionId}`, reason, data: { seconds } })
  await notify(ctx.tx, sessionId, 'time')
  return true
}

/** Gives one person `seconds` more; false where that would pass the limit. */
export async function compensate(ctx: Acting, sittingId: string, seconds: number, reason: string): Promise<boolean> {
  const row = await ctx.tx
    .updateTable('sittings.sitting')
    .set((at) => ({ compensationSeconds: at('compensationSeconds', '+', seconds) }))
    .where('id', '=', sittingId)
    .where((at) => at(at('compensationSeconds', '+', seconds), '<=', mostGivenSeconds))
    .returning(['sessionId', 'personId'])
    .executeTakeFirst()
  if (!row) return false
  await moveEnds(ctx.tx, sql`t.id = ${sittingId}`, seconds, seconds)
  await record(ctx, 'sittings.time-compensated', { object: `sitting:${sittingId}`, subjects: [row.personId], reason, data: { seconds } })
  await notify(ctx.tx, row.sessionId, 'time', sittingId)
  return true
}

/** Lets answers of a room arrive `seconds` later than otherwise and still count; false where that would pass the limit. */
export async function allowArrivals(ctx: Acting, sessionId: string, seconds: number, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.tx
    .updateTable('sittings.session')
    .set((at) => ({ arrivalSeconds: at('arrivalSeconds', '+', seconds) }))
    .where('id', '=', sessionId)
    .where((at) => at(at('arrivalSeconds', '+', seconds), '<=', mostArrivalSeconds))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await moveEnds(ctx.tx, sql`t.session_id = ${sessionId}`, 0, seconds)
  await record(ctx, 'sittings.arrivals-allowed', { object: `session:${sessionId}`, reason, data: { seconds } })
  await notify(ctx.tx, sessionId, 'time')
  return true
}

/** While a clock stands, its deadline is the pause's own, and is made anew when it goes on. */
async function moveEnds(db: Db, which: ReturnType<typeof sql>, endSeconds: number, deadlineSeconds: number): Promise<void> {
  await sql`update sittings.sitting t set ends_at = t.ends_at + make_interval(secs => ${endSeconds}),
      deadline = case when s.paused_at is null and t.paused_at is null
        then t.deadline + make_interval(secs => ${deadlineSeconds}) else t.deadline end
    from sittings.session s where s.id = t.session_id and t.state = 'berjalan' and ${which}`.execute(db)
}
