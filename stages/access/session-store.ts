// SQL of sessions: opened with a token that is kept as its hash only, looked up for every request, ended.
import { randomBytes } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import type { Actor, Role } from '../../kit/permission.ts'
import { lifeFrom, staffIdleMinutes } from './session-life.ts'
import { grantsOf, hashOf, inForce } from './store.ts'

/** Opens a session and returns its token, which exists nowhere else, and its id. */
export async function openSession(
  db: Db,
  of: {
    accountId?: string
    sittingId?: string
    personId: string | null
    now: Date
    device: string
    idleMinutes: number
    absoluteMinutes: number
  },
): Promise<{ token: string; id: string }> {
  const token = randomBytes(32).toString('base64url')
  const { id } = await db
    .insertInto('access.session')
    .values({
      tokenHash: hashOf(token),
      accountId: of.accountId ?? null,
      sittingId: of.sittingId ?? null,
      personId: of.personId,
      createdAt: of.now,
      seenAt: of.now,
      device: of.device,
      ...lifeFrom(of.now, of.idleMinutes, of.absoluteMinutes),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { token, id }
}

type Why = 'signed-out' | 'revoked' | 'replaced' | 'password-changed' | 'closed'

/** Ends the live sessions that fit; returns how many those were. */
export async function endSessions(
  db: Db,
  of: { id?: string; accountId?: string; sittingId?: string; except?: string; why: Why; now: Date },
): Promise<number> {
  let query = db.updateTable('access.session').set({ endedAt: of.now, endedWhy: of.why }).where('endedAt', 'is', null)
  if (!of.id && !of.accountId && !of.sittingId) throw new Error('Which sessions?')
  if (of.id) query = query.where('id', '=', of.id)
  if (of.accountId) query = query.where('accountId', '=', of.accountId)
  if (of.sittingId) query = query.where('sittingId', '=', of.sittingId)
  if (of.except) query = query.where('id', '!=', of.except)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}

/** Live sessions of an account at `now`, newest first. */
export async function sessionsOf(db: Db, accountId: string, now: Date) {
  return db
    .selectFrom('access.session')
    .select(['id', 'device', 'createdAt', 'seenAt', 'endsAt'])
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('idleUntil', '>', now)
    .where('endsAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute()
}

/**
 * Who stands behind a session token at `now`: roles in force on the agency's local date. An account
 * that must change its password first has no roles until it has. Keeps the session alive, unless `stay`
 * is false: an open stream looks again and again without anybody having done anything.
 */
export async function actorOf(db: Db, tokenHash: Buffer, now: Date, stay = true): Promise<Actor> {
  const found = await db
    .selectFrom('access.session as s')
    .leftJoin('access.account as a', 'a.id', 's.accountId')
    .select([
      's.id',
      's.accountId',
      's.sittingId',
      's.personId',
      's.seenAt',
      's.endsAt',
      'a.name',
      'a.mustChange',
      'a.personId as accountPersonId',
    ])
    .select((at) => at.selectFrom('register.agency').select('zone').as('zone'))
    .where('s.tokenHash', '=', tokenHash)
    .where('s.endedAt', 'is', null)
    .where('s.idleUntil', '>', now)
    .where('s.endsAt', '>', now)
    .where('a.closedAt', 'is', null)
    .executeTakeFirst()
  if (!found) return { kind: 'nobody' }
  if (found.sittingId) return { kind: 'participant', sittingId: found.sittingId, personId: found.personId as string, sessionId: found.id }
  if (stay && now.getTime() - found.seenAt.getTime() > 60_000) await keepAlive(db, found, now)
  const date = localDate(now, (found.zone ?? 'WIB') as Zone)
  const grants = found.mustChange ? [] : (await grantsOf(db, [found.accountId as string])).filter((grant) => inForce(grant, date))
  return {
    kind: 'account',
    accountId: found.accountId as string,
    personId: found.accountPersonId,
    sessionId: found.id,
    name: found.name as string,
    grants: grants.map((grant) => ({ role: grant.role as Role, unitId: grant.unitId, sessionId: grant.sessionId })),
  }
}

async function keepAlive(db: Db, session: { id: string; endsAt: Date }, now: Date): Promise<void> {
  const idleUntil = new Date(Math.min(now.getTime() + staffIdleMinutes * 60_000, session.endsAt.getTime()))
  await db.updateTable('access.session').set({ seenAt: now, idleUntil }).where('id', '=', session.id).execute()
}
