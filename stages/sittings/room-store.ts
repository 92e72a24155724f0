// Acts on a room's clock: start, pause, extension, closing, and one person's time. Each is one transaction
// with its record and its news to every screen. The proctor's desk reaches them through room-routes.ts;
// invigilation calls them from its own acts (an incident for which time is given).
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { SittingsRefusal } from './api.ts'
import { closeSitting } from './closing-store.ts'
import { type Sitting, sittingById } from './exam-store.ts'
import { isFinished, type SittingState, sessionAfter } from './state.ts'
import { forgetPins, replaceSessionState } from './store.ts'
import { clockOf, deadlinesOf, markAllStarted, type RoomClock, retime, sessionOf, type Timed } from './time-store.ts'

export type Acting = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Time given on top of the minutes, of one kind and in all, is at most four hours. */
const mostSeconds = 14_400

/** Everybody on a session's list: whom an act on the room is about. */
async function peopleOf(db: Db, sessionId: string): Promise<string[]> {
  const rows = await db.selectFrom('sittings.sitting').select('personId').where('sessionId', '=', sessionId).execute()
  return rows.map((row) => row.personId)
}

async function openRoom(ctx: Acting, sessionId: string): Promise<RoomClock> {
  const room = await clockOf(ctx.tx, sessionId, 'update')
  if (room.state === 'disiapkan') throw refuse('sittings.room-not-started')
  if (room.state === 'ditutup') throw refuse('sittings.session-state', { state: room.state })
  return room
}

/** A running or waiting sitting of a room that the caller has locked. */
async function sittingIn(ctx: Acting, room: RoomClock, sittingId: string): Promise<Sitting> {
  const sitting = await sittingById(ctx.tx, sittingId, true)
  if (sitting.sessionId !== room.id) throw refuse('sittings.sitting-unknown', {}, 404)
  if (isFinished(sitting.state) || sitting.state === 'dibatalkan') throw refuse('sittings.finished')
  return sitting
}

/**
 * Starts everybody who is checked in and has agreed to the pledge, at one moment and in one statement.
 * Again, it starts those who have become ready since. `at`: noted without the server, where the session
 * was declared to run so; then nobody's clock is started here, the bundles tell.
 */
export async function startRoom(ctx: Acting, sessionId: string, at?: Date): Promise<{ startedAt: Date; started: number; waiting: number }> {
  const { tx, now } = ctx
  const room = await clockOf(tx, sessionId, 'update')
  const alone = at !== undefined && room.serverLessAt !== null
  checkStart(room, now)
  const startedAt = room.startedAt ?? (alone && at < now ? at : now)
  const came = await tx
    .selectFrom('sittings.sitting')
    .select(['id', 'personId', 'agreedAt', 'compensationSeconds'])
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'terdaftar')
    .where('checkedInAt', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const ready = alone ? [] : came.filter((sitting) => sitting.agreedAt !== null)
  if (ready.length === 0 && !room.startedAt && !alone) throw refuse('sittings.nobody-ready')
  await tx.updateTable('sittings.session').set({ state: 'dibuka', startedAt }).where('id', '=', sessionId).execute()
  const times = await markAllStarted(tx, { ...room, startedAt }, ready, now)
  await record(ctx, 'sittings.room-started', {
    object: `session:${sessionId}`,
    subjects: ready.map((sitting) => sitting.personId),
    data: { started: times.length, startedAt: startedAt.toISOString(), withoutServer: alone },
  })
  await notify(tx, sessionId, 'room-started')
  return { startedAt, started: times.length, waiting: came.length - ready.length }
}

function checkStart(room: RoomClock, now: Date): void {
  if (room.state === 'ditutup') throw refuse('sittings.session-state', { state: room.state })
  if (room.pausedAt) throw refuse('sittings.paused')
  if (room.startedAt) return
  if (now < room.opensAt || (now >= room.closesAt && !room.serverLessAt))
    throw refuse('sittings.not-open', { opensAt: room.opensAt.toISOString() })
}

/** Stops the clock of the room, or of one person in it. Answers that were on their way still count for the grace. */
export async function pauseRoom(ctx: Acting, sessionId: string, reason: string, sittingId?: string): Promise<Date> {
  const { tx, now } = ctx
  const room = await openRoom(ctx, sessionId)
  const sitting = sittingId ? await sittingIn(ctx, room, sittingId) : null
  if (sitting && sitting.state !== 'berjalan') throw refuse('sittings.not-started')
  const since = sitting ? sitting.pausedAt : room.pausedAt
  if (since) return since
  await tx
    .insertInto('sittings.pause')
    .values({ sessionId, sittingId: sittingId ?? null, fromAt: now, reason })
    .execute()
  await replacePausedAt(tx, sessionId, sittingId, now)
  await retime(tx, room, now)
  await recordPause(ctx, 'sittings.room-paused', sessionId, sitting, { reason })
  await notify(tx, sessionId, 'room-paused', sittingId)
  return now
}

/** Lets the clock run on; returns how many whole seconds it stood. */
export async function resumeRoom(ctx: Acting, sessionId: string, sittingId?: string): Promise<number> {
  const { tx, now } = ctx
  const room = await openRoom(ctx, sessionId)
  const sitting = sittingId ? await sittingIn(ctx, room, sittingId) : null
  const closed = await tx
    .updateTable('sittings.pause')
    .set({ toAt: sql<Date>`greatest(from_at, ${now})` })
    .where('sessionId', '=', sessionId)
    .where('sittingId', sitting ? '=' : 'is', sitting ? sitting.id : null)
    .where('toAt', 'is', null)
    .returning(['fromAt', 'toAt'])
    .executeTakeFirst()
  if (!closed?.toAt) throw refuse('sittings.not-paused')
  await replacePausedAt(tx, sessionId, sittingId, null)
  await retime(tx, room, now)
  const seconds = Math.round((closed.toAt.getTime() - closed.fromAt.getTime()) / 1000)
  await recordPause(ctx, 'sittings.room-resumed', sessionId, sitting, { seconds })
  await notify(tx, sessionId, 'room-resumed', sittingId)
  return seconds
}

async function replacePausedAt(db: Db, sessionId: string, sittingId: string | undefined, pausedAt: Date | null): Promise<void> {
  if (sittingId) await db.updateTable('sittings.sitting').set({ pausedAt }).where('id', '=', sittingId).execute()
  else await db.updateTable('sittings.session').set({ pausedAt }).where('id', '=', sessionId).execute()
}

async function recordPause(
  ctx: Acting,
  act: 'sittings.room-paused' | 'sittings.room-resumed',
  sessionId: string,
  sitting: Sitting | null,
  what: { reason?: string; seconds?: number },
): Promise<void> {
  const { reason, seconds } = what
  await record(ctx, act, {
    object: sitting ? `sitting:${sitting.id}` : `session:${sessionId}`,
    subjects: sitting ? [sitting.personId] : await peopleOf(ctx.tx, sessionId),
    ...(reason ? { reason } : {}),
    ...(seconds === undefined ? {} : { data: { seconds } }),
  })
}

/** Gives the whole room `seconds` more on top of what it was given; returns the sum. */
export async function extendRoom(ctx: Acting, sessionId: string, seconds: number, reason: string): Promise<number> {
  const room = await openRoom(ctx, sessionId)
  const extensionSeconds = withinMost(room.extensionSeconds + seconds)
  await ctx.tx.updateTable('sittings.session').set({ extensionSeconds }).where('id', '=', sessionId).execute()
  await retime(ctx.tx, { ...room, extensionSeconds }, ctx.now)
  const subjects = await peopleOf(ctx.tx, sessionId)
  await record(ctx, 'sittings.room-extended', { object: `session:${sessionId}`, subjects, reason, data: { seconds, extensionSeconds } })
  await notify(ctx.tx, sessionId, 'time-changed')
  return extensionSeconds
}

/** Gives one person `seconds` more on top of what he or she was given; returns the sum. */
export async function compensate(ctx: Acting, sittingId: string, seconds: number, reason: string): Promise<number> {
  const room = await clockOf(ctx.tx, await sessionOf(ctx.tx, sittingId), 'update')
  const sitting = await sittingIn(ctx, room, sittingId)
  const compensationSeconds = withinMost(sitting.compensationSeconds + seconds)
  await ctx.tx.updateTable('sittings.sitting').set({ compensationSeconds }).where('id', '=', sittingId).execute()
  await retime(ctx.tx, room, ctx.now)
  await record(ctx, 'sittings.time-compensated', {
    object: `sitting:${sittingId}`,
    subjects: [sitting.personId],
    reason,
    data: { seconds, compensationSeconds },
  })
  await notify(ctx.tx, room.id, 'time-changed', sittingId)
  return compensationSeconds
}

function withinMost(seconds: number): number {
  if (seconds > mostSeconds) throw refuse('sittings.too-much-time', { minutes: mostSeconds / 60 }, 422)
  return seconds
}

/**
 * A network incident: for `seconds` after the end arriving answers still count, for the whole room. A
 * second one does not add to the first; the longer holds. Whoever's sitting is closed already is not opened again.
 */
export async function allowArrivals(ctx: Acting, sessionId: string, seconds: number, reason: string): Promise<void> {
  const room = await openRoom(ctx, sessionId)
  const arrivalSeconds = Math.max(room.arrivalSeconds, seconds)
  await ctx.tx.updateTable('sittings.session').set({ arrivalSeconds }).where('id', '=', sessionId).execute()
  await retime(ctx.tx, { ...room, arrivalSeconds }, ctx.now)
  const subjects = await peopleOf(ctx.tx, sessionId)
  await record(ctx, 'sittings.arrivals-allowed', { object: `session:${sessionId}`, subjects, reason, data: { seconds: arrivalSeconds } })
  await notify(ctx.tx, sessionId, 'time-changed')
}

/**
 * Closes a session in which nobody has time left: nobody's time is taken away. Sittings whose last
 * counting moment has passed are closed with it. After a session without the server, those whose
 * bundle has not come stay open: it may still come, and the berita acara names them.
 */
export async function closeRoom(ctx: Acting, sessionId: string): Promise<void> {
  const { tx, now } = ctx
  const room = await clockOf(tx, sessionId, 'update')
  const after = sessionAfter(room.state, 'close')
  if (!after) throw refuse('sittings.session-state', { state: room.state })
  const rows = await tx
    .selectFrom('sittings.sitting')
    .select(['id', 'personId', 'state', 'deadline'])
    .where('sessionId', '=', sessionId)
    .orderBy('id')
    .forUpdate()
    .execute()
  const running = rows.filter((row) => (row.state as SittingState) === 'berjalan')
  const left = running.filter((row) => row.deadline && now <= row.deadline)
  if (left.length > 0 || (running.length > 0 && room.pausedAt)) throw refuse('sittings.still-running', { count: running.length })
  if (!room.serverLessAt) for (const row of running) await closeSitting(ctx, await sittingById(tx, row.id, true))
  await replaceSessionState(tx, sessionId, after)
  await forgetPins(tx, sessionId)
  await record(ctx, 'sittings.session-closed', { object: `session:${sessionId}`, subjects: rows.map((row) => row.personId) })
  await notify(tx, sessionId, 'closed')
}

/** Starts one person who is signed in, in a room locked against other acts; `sitting` is locked too. */
export async function startOne(ctx: Acting, room: RoomClock, sitting: Sitting) {
  const [time] = await markAllStarted(ctx.tx, room, [sitting], ctx.now)
  if (!time) throw new Error('A start has a time')
  await record(ctx, 'sittings.started', {
    object: `sitting:${sitting.id}`,
    subjects: [sitting.personId],
    data: { endsAt: time.endsAt.toISOString(), deadline: time.deadline.toISOString() },
  })
  await notify(ctx.tx, sitting.sessionId, 'started', sitting.id)
  return time
}

/** Ends that a sitting which ran without the server would have had, for its record. */
export async function timeWithoutServer(db: Db, room: RoomClock, sitting: Timed, now: Date) {
  const [time] = await deadlinesOf(db, room, [sitting], now)
  if (!time) throw new Error('A sitting has a time')
  return time
}
