// All SQL of accounts, grants, sessions, failed tries and the installation itself.
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import type { Actor, Role } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { AccessRefusal } from './api.ts'
import { lifeFrom, staffIdleMinutes } from './session-life.ts'

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The installation's one row, locked against a second set-up where `lock` is given. */
export async function findInstallation(db: Db, lock = false) {
  const query = db.selectFrom('access.installation').selectAll()
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** Whether this installation is example or real; throws where it is not set up. */
export async function installationKind(db: Db): Promise<'contoh' | 'nyata'> {
  const kind = (await findInstallation(db))?.kind
  if (!kind) throw new Refusal('access.not-set-up' satisfies AccessRefusal, {}, 409)
  return kind as 'contoh' | 'nyata'
}

/** Makes the row of an empty installation, or gives it a new code; null where it is set up already. */
export async function replaceSetUpCode(db: Db, now: Date): Promise<string | null> {
  const code = randomBytes(10)
    .toString('hex')
    .toUpperCase()
    .replace(/(.{5})(?=.)/g, '$1-')
  const row = { setupCodeHash: hashOf(code), createdAt: now }
  const written = await db
    .insertInto('access.installation')
    .values(row)
    .onConflict((at) =>
      at.column('sole').doUpdateSet({ setupCodeHash: row.setupCodeHash }).where('access.installation.completedAt', 'is', null),
    )
    .returning('sole')
    .executeTakeFirst()
  return written ? code : null
}

/** Closes the set-up: what the installation is stays so for ever, and the code is gone. */
export async function completeSetUp(db: Db, of: { kind: 'contoh' | 'nyata'; clockOffsetSeconds: number; now: Date }): Promise<void> {
  await db
    .updateTable('access.installation')
    .set({ kind: of.kind, clockOffsetSeconds: of.clockOffsetSeconds, completedAt: of.now, setupCodeHash: null })
    .execute()
}

/** Counts of failures under one login, locked until the transaction ends, so that tries of one login take turns. */
export async function attemptsOf(db: Db, key: Buffer, now: Date): Promise<{ failures: number; blockedUntil: Date }> {
  await db
    .insertInto('access.attempt')
    .values({ loginHash: key, failures: 0, blockedUntil: now, lastAt: now })
    .onConflict((at) => at.doNothing())
    .execute()
  return db
    .selectFrom('access.attempt')
    .select(['failures', 'blockedUntil'])
    .where('loginHash', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function replaceAttempts(db: Db, key: Buffer, failures: number, blockedUntil: Date, now: Date): Promise<void> {
  await db.updateTable('access.attempt').set({ failures, blockedUntil, lastAt: now }).where('loginHash', '=', key).execute()
}

export async function forgetAttempts(db: Db, key: Buffer): Promise<void> {
  await db.deleteFrom('access.attempt').where('loginHash', '=', key).execute()
}

export async function findAccountByLogin(db: Db, login: string) {
  return db.selectFrom('access.account').selectAll().where('login', '=', login).executeTakeFirst()
}

export async function accountById(db: Db, id: string) {
  const account = await db.selectFrom('access.account').selectAll().where('id', '=', id).executeTakeFirst()
  if (!account) throw new Refusal('access.account-unknown' satisfies AccessRefusal, {}, 404)
  return account
}

/** Adds an account; refuses a login that is taken or a person who has one. */
export async function appendAccount(
  db: Db,
  of: { login: string; name: string; personId: string | null; passwordHash: string; mustChange: boolean; now: Date },
): Promise<string> {
  if (await findAccountByLogin(db, of.login)) throw new Refusal('access.login-taken' satisfies AccessRefusal, {}, 409)
  if (of.personId) await refuseSecondAccount(db, of.personId)
  const { now, ...row } = of
  return (
    await db
      .insertInto('access.account')
      .values({ ...row, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
}

/** Ties an open account to a person, once; refuses one who has an account already. */
export async function linkPerson(db: Db, accountId: string, personId: string): Promise<void> {
  await refuseSecondAccount(db, personId)
  const result = await db
    .updateTable('access.account')
    .set({ personId })
    .where('id', '=', accountId)
    .where('personId', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw new Refusal('access.person-linked' satisfies AccessRefusal, {}, 409)
}

async function refuseSecondAccount(db: Db, personId: string): Promise<void> {
  if (await db.selectFrom('access.account').select('id').where('personId', '=', personId).executeTakeFirst())
    throw new Refusal('access.person-taken' satisfies AccessRefusal, {}, 409)
}

export async function replacePassword(db: Db, accountId: string, passwordHash: string, mustChange: boolean): Promise<void> {
  await db.updateTable('access.account').set({ passwordHash, mustChange }).where('id', '=', accountId).execute()
}

export async function markClosed(db: Db, accountId: string, now: Date): Promise<void> {
  await db.updateTable('access.account').set({ closedAt: now }).where('id', '=', accountId).execute()
}

export type NewGrant = {
  accountId: string
  role: Role
  unitId: string | null
  /** A session (sesi) by its id, for one room only. */
  sessionId?: string | null
  validFrom: string
  validTo: string | null
  letterNumber: string
  letterDate: string
  grantedBy: string | null
  grantedAt: Date
}

export async function appendGrant(db: Db, of: NewGrant): Promise<string> {
  return (await db.insertInto('access.roleGrant').values(of).returning('id').executeTakeFirstOrThrow()).id
}

/** Marks a grant as taken back; false where it is none of this account's, or taken back before. */
export async function markRevoked(db: Db, of: { accountId: string; grantId: string; by: string; now: Date }): Promise<boolean> {
  const result = await db
    .updateTable('access.roleGrant')
    .set({ revokedAt: of.now, revokedBy: of.by })
    .where('id', '=', of.grantId)
    .where('accountId', '=', of.accountId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** All grants of the accounts, newest first, with the unit's name. */
export async function grantsOf(db: Db, accountIds: readonly string[]) {
  if (accountIds.length === 0) return []
  return db
    .selectFrom('access.roleGrant as g')
    .leftJoin('register.unit as u', 'u.id', 'g.unitId')
    .selectAll('g')
    .select('u.name as unitName')
    .where('g.accountId', 'in', accountIds)
    .orderBy('g.grantedAt', 'desc')
    .orderBy('g.id', 'desc')
    .execute()
}

/** How many open accounts hold the whole house (Admin Sistem in force on `date`), besides `exceptGrant` and `exceptAccount`. */
export async function otherAdmins(db: Db, of: { date: string; exceptGrant?: string; exceptAccount?: string }): Promise<number> {
  // two admins taking each other's role at once would leave none: such acts take turns
  await sql`select pg_advisory_xact_lock(7003)`.execute(db)
  const rows = await db
    .selectFrom('access.roleGrant as g')
    .innerJoin('access.account as a', 'a.id', 'g.accountId')
    .select(['g.id', 'g.accountId'])
    .where('g.role', '=', 'admin-sistem')
    .where('g.revokedAt', 'is', null)
    .where('a.closedAt', 'is', null)
    .where('g.validFrom', '<=', of.date)
    .where((at) => at.or([at('g.validTo', 'is', null), at('g.validTo', '>=', of.date)]))
    .execute()
  return rows.filter((row) => row.id !== of.exceptGrant && row.accountId !== of.exceptAccount).length
}

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

/** All accounts by name, each with the last time it was seen. */
export async function accounts(db: Db) {
  return db
    .selectFrom('access.account as a')
    .select(['a.id', 'a.login', 'a.name', 'a.personId', 'a.closedAt', 'a.mustChange'])
    .select((at) =>
      at
        .selectFrom('access.session as s')
        .select((s) => s.fn.max('s.seenAt').as('seen'))
        .whereRef('s.accountId', '=', 'a.id')
        .as('lastSeenAt'),
    )
    .orderBy('a.name')
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

/** Whether a grant holds on `date` (`YYYY-MM-DD`, both ends included). */
export function inForce(grant: { validFrom: string; validTo: string | null; revokedAt: Date | null }, date: string): boolean {
  return grant.revokedAt === null && grant.validFrom <= date && (grant.validTo === null || grant.validTo >= date)
}
