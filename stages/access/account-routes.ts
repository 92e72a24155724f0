// Accounts of others and the roles given to them. Nobody changes an account of his or her own here:
// the account itself is a subject, and `access.write` refuses the own case.
import { localDate, type Zone } from '../../kit/clock.ts'
import type { Role } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { findAgency, findPersonByNip, unitPathOf } from '../register/store.ts'
import * as api from './api.ts'
import { firstPassword, hashPassword } from './hashing.ts'
import { wholeAgencyRoles } from './role-permission.ts'
import { accountActor, grantsShown, sessionsShown } from './session-routes.ts'
import { endSessions } from './session-store.ts'
import * as store from './store.ts'

const today = async (ctx: Context) => localDate(ctx.now, ((await findAgency(ctx.tx))?.zone ?? 'WIB') as Zone)

/** An account's subjects are the account itself and the person behind it. */
async function theAccount(input: { id: string }, ctx: Context) {
  const account = await store.accountById(ctx.tx, input.id)
  return { subjects: account.personId ? [account.id, account.personId] : [account.id], object: account }
}

type Account = Awaited<ReturnType<typeof store.accountById>>

function mustBeOpen(account: Account): void {
  if (account.closedAt) throw new Refusal('access.account-closed' satisfies api.AccessRefusal, {}, 409)
}

const shown = (
  account: Pick<Account, 'id' | 'login' | 'name' | 'personId' | 'closedAt' | 'mustChange'>,
  lastSeenAt: Date | null,
  roles: Role[],
) => ({
  id: account.id,
  login: account.login,
  name: account.name,
  personId: account.personId,
  mustChange: account.mustChange,
  closedAt: account.closedAt?.toISOString() ?? null,
  lastSeenAt: lastSeenAt?.toISOString() ?? null,
  roles: [...new Set(roles)],
})

const list = serve(api.listAccounts)
  .about(inList)
  .by(async (_input, ctx) => {
    const accounts = await store.accounts(ctx.tx)
    const date = await today(ctx)
    const grants = (
      await store.grantsOf(
        ctx.tx,
        accounts.map((account) => account.id),
      )
    ).filter((grant) => store.inForce(grant, date))
    const rolesOf = (id: string) => grants.filter((grant) => grant.accountId === id).map((grant) => grant.role as Role)
    return { accounts: accounts.map((account) => shown(account, account.lastSeenAt, rolesOf(account.id))) }
  })

const show = serve(api.showAccount)
  .about(theAccount)
  .by(async (_input, ctx, account) => {
    const grants = await grantsShown(ctx, account.id)
    const sessions = await sessionsShown(ctx, account.id)
    const roles = grants.filter((grant) => grant.inForce).map((grant) => grant.role)
    const seen = sessions
      .map((session) => session.seenAt)
      .sort()
      .at(-1)
    return { ...shown(account, seen ? new Date(seen) : null, roles), grants, sessions }
  })

const create = serve(api.createAccount)
  .about(async (input, ctx) => {
    const person = input.nip ? await findPersonByNip(ctx.tx, input.nip) : null
    if (input.nip && !person) throw new Refusal('access.person-unknown' satisfies api.AccessRefusal, {}, 404)
    return { subjects: person ? [person.id] : [], object: person ?? null }
  })
  .by(async (input, ctx, person) => {
    const password = firstPassword()
    const row = { login: input.login, name: input.name, personId: person?.id ?? null, passwordHash: await hashPassword(password) }
    const id = await store.appendAccount(ctx.tx, { ...row, mustChange: true, now: ctx.now })
    await record(ctx, 'access.account-created', { object: `account:${id}`, subjects: person ? [person.id] : [] })
    return { id, firstPassword: password }
  })

const link = serve(api.linkPerson)
  .about(async (input, ctx) => {
    const account = await store.accountById(ctx.tx, input.id)
    const person = await findPersonByNip(ctx.tx, input.nip)
    if (!person) throw new Refusal('access.person-unknown' satisfies api.AccessRefusal, {}, 404)
    return { subjects: [account.id, person.id], object: { account, person } }
  })
  .by(async (_input, ctx, { account, person }) => {
    mustBeOpen(account)
    await store.linkPerson(ctx.tx, account.id, person.id)
    await record(ctx, 'access.person-linked', { object: `account:${account.id}`, subjects: [person.id] })
    return {}
  })

const reset = serve(api.resetPassword)
  .about(theAccount)
  .by(async (input, ctx, account) => {
    mustBeOpen(account)
    const password = firstPassword()
    await store.replacePassword(ctx.tx, account.id, await hashPassword(password), true)
    await store.forgetAttempts(ctx.tx, store.hashOf(`login:${account.login}`))
    await endSessions(ctx.tx, { accountId: account.id, why: 'password-changed', now: ctx.now })
    await record(ctx, 'access.password-reset', { object: `account:${account.id}`, reason: input.reason })
    return { firstPassword: password }
  })

const close = serve(api.closeAccount)
  .about(theAccount)
  .by(async (input, ctx, account) => {
    mustBeOpen(account)
    await mustLeaveAnAdmin(ctx, { exceptAccount: account.id })
    await store.markClosed(ctx.tx, account.id, ctx.now)
    await endSessions(ctx.tx, { accountId: account.id, why: 'closed', now: ctx.now })
    await record(ctx, 'access.account-closed', { object: `account:${account.id}`, reason: input.reason })
    return {}
  })

async function mustLeaveAnAdmin(ctx: Context, except: { exceptGrant?: string; exceptAccount?: string }): Promise<void> {
  if ((await store.otherAdmins(ctx.tx, { date: await today(ctx), ...except })) === 0)
    throw new Refusal('access.last-admin' satisfies api.AccessRefusal, {}, 409)
}

const grant = serve(api.grantRole)
  .about(theAccount)
  .by(async (input, ctx, account) => {
    mustBeOpen(account)
    const { role, unitId, sessionId, validFrom, validTo, letterNumber, letterDate } = input
    if (validTo !== null && validTo < validFrom) throw new Refusal('access.grant-dates' satisfies api.AccessRefusal)
    if (unitId !== null && wholeAgencyRoles.includes(role)) throw new Refusal('access.grant-whole-agency' satisfies api.AccessRefusal)
    if (sessionId !== null && (role !== 'pengawas-ruang' || unitId !== null))
      throw new Refusal('access.grant-session' satisfies api.AccessRefusal)
    if (unitId !== null) await unitPathOf(ctx.tx, unitId)
    const by = { grantedBy: accountActor(ctx).accountId, grantedAt: ctx.now }
    const id = await store.appendGrant(ctx.tx, {
      accountId: account.id,
      role,
      unitId,
      sessionId,
      validFrom,
      validTo,
      letterNumber,
      letterDate,
      ...by,
    })
    await record(ctx, 'access.role-granted', {
      object: `account:${account.id}`,
      data: { grant: id, role, unitId, sessionId, validFrom, validTo },
    })
    return { id }
  })

const revoke = serve(api.revokeGrant)
  .about(theAccount)
  .by(async (input, ctx, account) => {
    await mustLeaveAnAdmin(ctx, { exceptGrant: input.grantId })
    const of = { accountId: account.id, grantId: input.grantId, by: accountActor(ctx).accountId, now: ctx.now }
    if (!(await store.markRevoked(ctx.tx, of))) throw new Refusal('access.grant-unknown' satisfies api.AccessRefusal, {}, 404)
    await record(ctx, 'access.role-revoked', { object: `account:${account.id}`, reason: input.reason, data: { grant: input.grantId } })
    return {}
  })

const endSession = serve(api.endSession)
  .about(theAccount)
  .by(async (input, ctx, account) => {
    const ended = await endSessions(ctx.tx, { id: input.sessionId, accountId: account.id, why: 'revoked', now: ctx.now })
    if (ended === 0) throw new Refusal('access.session-unknown' satisfies api.AccessRefusal, {}, 404)
    await record(ctx, 'access.session-ended', { object: `account:${account.id}`, data: { session: input.sessionId } })
    return {}
  })

export const accountRoutes = [list, show, create, link, reset, close, grant, revoke, endSession]
