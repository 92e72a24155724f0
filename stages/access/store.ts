// SQL of the installation itself, accounts, failed tries and grants. Sessions: session-store.ts.
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Role } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { AccessRefusal } from './api.ts'

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

/**
 * Moves an example's clock on, never back: what is recorded keeps its order. A real installation has no
 * clock of its own. @throws Refusal `access.not-set-up` where there is no example
 */
export async function moveExampleClock(tx: Db, { seconds, now }: { seconds: number; now: Date }): Promise<void> {
  if (!Number.isInteger(seconds) || seconds < 0) throw new Error('The clock of an example only moves on')
  const moved = await tx
    .updateTable('access.installation')
    .set((row) => ({ clockOffsetSeconds: row('clockOffsetSeconds', '+', String(seconds)) }))
    .where('kind', '=', 'contoh')
    .returning('sole')
    .executeTakeFirst()
  if (!moved) throw new Refusal('access.not-set-up' satisfies AccessRefusal, {}, 409)
  const actor = { kind: 'system', job: 'example-clock' } as const
  await record({ tx, actor, now }, 'access.example-clock-moved', { object: 'installation', data: { seconds } })
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

/** The account tied to a person, open or closed. */
export async function findAccountOf(db: Db, personId: string) {
  return db.selectFrom('access.account').selectAll().where('personId', '=', personId).executeTakeFirst()
}

/** Of an account that has no password: there is none to change. */
export async function dropMustChange(db: Db, accountId: string): Promise<void> {
  await db.updateTable('access.account').set({ mustChange: false }).where('id', '=', accountId).where('passwordHash', 'is', null).execute()
}

export async function accountById(db: Db, id: string) {
  const account = await db.selectFrom('access.account').selectAll().where('id', '=', id).executeTakeFirst()
  if (!account) throw new Refusal('access.account-unknown' satisfies AccessRefusal, {}, 404)
  return account
}

/** Adds an account; refuses a login that is taken or a person who has one. */
export async function appendAccount(
  db: Db,
  of: { login: string; name: string; personId: string | null; passwordHash: string | null; mustChange: boolean; now: Date },
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

/** Whether a grant holds on `date` (`YYYY-MM-DD`, both ends included). */
export function inForce(grant: { validFrom: string; validTo: string | null; revokedAt: Date | null }, date: string): boolean {
  return grant.revokedAt === null && grant.validFrom <= date && (grant.validTo === null || grant.validTo >= date)
}
