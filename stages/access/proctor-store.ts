// The role of Pengawas Ruang for one session and no other: given and taken back by those who organise
// that session. The rooms to the right say which session; what a grant is stays here.
import type { Db } from '../../database/db.ts'
import type { Actor, Role } from '../../kit/permission.ts'
import { record } from '../audit/store.ts'
import { appendGrant, findAccountByLogin, markRevoked } from './store.ts'

const role: Role = 'pengawas-ruang'

type Acting = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

/** Who is Pengawas Ruang of exactly this session on `date`, by name. */
export function proctorsOf(db: Db, sessionId: string, date: string) {
  return db
    .selectFrom('access.roleGrant as g')
    .innerJoin('access.account as a', 'a.id', 'g.accountId')
    .select(['g.id as grantId', 'g.accountId', 'a.name', 'a.personId', 'g.validTo', 'g.letterNumber', 'g.letterDate'])
    .where('g.role', '=', role)
    .where('g.sessionId', '=', sessionId)
    .where('g.revokedAt', 'is', null)
    .where('a.closedAt', 'is', null)
    .where((at) => at.or([at('g.validTo', 'is', null), at('g.validTo', '>=', date)]))
    .orderBy('a.name')
    .execute()
}

/** Open accounts that were given the role at any time and did not have it taken back, by name. */
export function knownProctors(db: Db) {
  return db
    .selectFrom('access.account as a')
    .select(['a.id as accountId', 'a.name', 'a.personId'])
    .where('a.closedAt', 'is', null)
    .where((at) =>
      at.exists(
        at
          .selectFrom('access.roleGrant as g')
          .select('g.id')
          .whereRef('g.accountId', '=', 'a.id')
          .where('g.role', '=', role)
          .where('g.revokedAt', 'is', null),
      ),
    )
    .orderBy('a.name')
    .execute()
}

/** An open account by its id or by its login. */
export async function findOpenAccount(db: Db, of: { accountId: string | null; login: string | null }) {
  const account = of.accountId
    ? await db.selectFrom('access.account').selectAll().where('id', '=', of.accountId).executeTakeFirst()
    : of.login
      ? await findAccountByLogin(db, of.login)
      : undefined
  return account?.closedAt === null ? account : undefined
}

/** Gives an account the room of one session, until `validTo`; returns the grant. */
export async function grantRoom(
  ctx: Acting,
  of: { account: { id: string; personId: string | null }; sessionId: string; validFrom: string; validTo: string },
  letter: { letterNumber: string; letterDate: string },
): Promise<string> {
  const { account, ...scope } = of
  const grantedBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
  const grant = { ...scope, ...letter, accountId: account.id, role, unitId: null, grantedBy, grantedAt: ctx.now }
  const id = await appendGrant(ctx.tx, grant)
  await record(ctx, 'access.role-granted', {
    object: `account:${account.id}`,
    subjects: account.personId ? [account.personId] : [],
    data: { grant: id, role, unitId: null, ...scope },
  })
  return id
}

/** Takes a room back from whom it was given to; the grant must be one of `proctorsOf`. */
export async function takeRoomBack(ctx: Acting, grant: { grantId: string; accountId: string; personId: string | null }, reason: string) {
  if (ctx.actor.kind !== 'account') throw new Error('Only an account takes a room back')
  const { grantId, accountId, personId } = grant
  await markRevoked(ctx.tx, { accountId, grantId, by: ctx.actor.accountId, now: ctx.now })
  const subjects = personId ? [personId] : []
  await record(ctx, 'access.role-revoked', { object: `account:${accountId}`, subjects, reason, data: { grant: grantId } })
}

/** Ends what stands of rooms that are not held any more; by the system, with the reason. Returns how many. */
export async function endRooms(ctx: Acting, sessionIds: readonly string[], reason: string): Promise<number> {
  if (sessionIds.length === 0) return 0
  const ended = await ctx.tx
    .updateTable('access.roleGrant as g')
    .from('access.account as a')
    .set({ revokedAt: ctx.now })
    .whereRef('a.id', '=', 'g.accountId')
    .where('g.role', '=', role)
    .where('g.sessionId', 'in', sessionIds)
    .where('g.revokedAt', 'is', null)
    .returning(['g.id as grantId', 'g.accountId', 'a.personId'])
    .execute()
  for (const { grantId, accountId, personId } of ended) {
    const subjects = personId ? [personId] : []
    await record(ctx, 'access.role-revoked', { object: `account:${accountId}`, subjects, reason, data: { grant: grantId } })
  }
  return ended.length
}
