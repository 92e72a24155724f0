// One machine at a time. A second machine with the right card asks, and the proctor decides: then the
// first one ends, and its answers that were not sent yet keep their place among the changes.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import { KeptRefusal, Refusal } from '../../kit/refusal.ts'
import { endSessions } from '../access/session-store.ts'
import { record } from '../audit/store.ts'
import type { SittingsRefusal } from './api.ts'
import type { Acting } from './room-store.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** A request that nobody decided is asked anew after this long. */
const askedAgainMinutes = 15

/**
 * Refuses a sign-in while the sitting is live on another machine, unless a proctor allowed this one. What is
 * asked for is kept although the sign-in is refused.
 */
export async function onlyHere(
  ctx: Acting & { readonly tokenHash: Buffer | null; readonly device: string },
  sitting: { id: string; sessionId: string },
  requestId: string | undefined,
): Promise<void> {
  const { tx, now } = ctx
  // two machines that sign in at once take turns: the second one sees the first
  await sql`select from sittings.sitting where id = ${sitting.id} for no key update`.execute(tx)
  const live = await tx
    .selectFrom('access.session')
    .select('tokenHash')
    .where('sittingId', '=', sitting.id)
    .where('endedAt', 'is', null)
    .where('idleUntil', '>', now)
    .where('endsAt', '>', now)
    .execute()
  const here = ctx.tokenHash
  if (live.every((session) => here !== null && session.tokenHash.equals(here))) return
  const asked = requestId ? await requestById(tx, requestId, sitting.id) : undefined
  if (asked?.allowed === false) throw refuse('sittings.move-refused')
  const id = asked && !asked.decidedAt ? asked.id : await askToMove(ctx, sitting)
  throw new KeptRefusal('sittings.elsewhere' satisfies SittingsRefusal, { requestId: id }, 409)
}

const requestById = (db: Db, id: string, sittingId: string) =>
  db.selectFrom('sittings.deviceRequest').selectAll().where('id', '=', id).where('sittingId', '=', sittingId).executeTakeFirst()

/** The request of this machine that is still open, or a new one. */
async function askToMove(ctx: Acting & { readonly device: string }, sitting: { id: string; sessionId: string }): Promise<string> {
  const { tx, now, device } = ctx
  const open = await tx
    .selectFrom('sittings.deviceRequest')
    .select('id')
    .where('sittingId', '=', sitting.id)
    .where('device', '=', device)
    .where('decidedAt', 'is', null)
    .where('at', '>', new Date(now.getTime() - askedAgainMinutes * 60_000))
    .executeTakeFirst()
  if (open) return open.id
  const row = { sittingId: sitting.id, device, at: now }
  const { id } = await tx.insertInto('sittings.deviceRequest').values(row).returning('id').executeTakeFirstOrThrow()
  await notify(tx, sitting.sessionId, 'device-request', sitting.id)
  return id
}

/** The sitting and session of a request that nobody has decided yet; refuses any other. */
export async function openRequest(db: Db, requestId: string) {
  const found = await db
    .selectFrom('sittings.deviceRequest as r')
    .innerJoin('sittings.sitting as t', 't.id', 'r.sittingId')
    .select(['r.id', 'r.sittingId', 'r.device', 't.sessionId', 't.personId'])
    .where('r.id', '=', requestId)
    .where('r.decidedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw refuse('sittings.request-unknown', {}, 404)
  return found
}

/** Lets a second machine take over, or not. */
export async function decideDevice(ctx: Acting, requestId: string, allowed: boolean): Promise<void> {
  const request = await openRequest(ctx.tx, requestId)
  if (allowed) {
    await freeDevice(ctx, request.sittingId)
    return
  }
  await markDecided(ctx, request.sittingId, false)
  await record(ctx, 'sittings.move-refused', { object: `sitting:${request.sittingId}`, subjects: [request.personId] })
  await notify(ctx.tx, request.sessionId, 'device-refused', request.sittingId)
}

/**
 * Ends a sitting on its machine, so that the card opens it on another. Whoever takes over counts from the
 * next thousand on: changes that the old machine still hands in slip in before.
 */
export async function freeDevice(ctx: Acting, sittingId: string): Promise<number> {
  const { tx, now } = ctx
  const sitting = await tx
    .selectFrom('sittings.sitting')
    .select(['personId', 'sessionId', 'state'])
    .where('id', '=', sittingId)
    .forUpdate()
    .executeTakeFirst()
  if (!sitting) throw refuse('sittings.sitting-unknown', {}, 404)
  const ended = await endSessions(tx, { sittingId, why: 'replaced', now })
  if (sitting.state === 'berjalan')
    await sql`update sittings.sitting set seq_floor = least(1000000 - 1000, (greatest(seq_floor,
      (select coalesce(max(seq), 0) from sittings.answer where sitting_id = ${sittingId})) / 1000 + 1) * 1000)
      where id = ${sittingId}`.execute(tx)
  await markDecided(ctx, sittingId, true)
  await tx.insertInto('sittings.event').values({ sittingId, kind: 'device-moved', at: now }).execute()
  await record(ctx, 'sittings.device-freed', { object: `sitting:${sittingId}`, subjects: [sitting.personId], data: { ended } })
  await notify(tx, sitting.sessionId, 'device-moved', sittingId)
  return ended
}

async function markDecided(ctx: Acting, sittingId: string, allowed: boolean): Promise<void> {
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
  await ctx.tx
    .updateTable('sittings.deviceRequest')
    .set({ decidedAt: ctx.now, decidedBy, allowed })
    .where('sittingId', '=', sittingId)
    .where('decidedAt', 'is', null)
    .execute()
}

/** Notes on the requests of a sitting that the allowed machine came. */
export async function markUsed(db: Db, sittingId: string, now: Date): Promise<void> {
  await db
    .updateTable('sittings.deviceRequest')
    .set({ usedAt: now })
    .where('sittingId', '=', sittingId)
    .where('allowed', '=', true)
    .where('usedAt', 'is', null)
    .execute()
}
