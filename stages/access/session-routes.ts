// Coming in and staying in: sign-in, sessions, the own account.

import { localDate, type Zone } from '../../kit/clock.ts'
import { type Permission, permissions, type Role } from '../../kit/permission.ts'
import { KeptRefusal, Refusal } from '../../kit/refusal.ts'
import { type Context, inList, noOne, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { findAgency } from '../register/store.ts'
import * as api from './api.ts'
import { hashPassword, passwordFits } from './hashing.ts'
import { holds } from './may-act.ts'
import { passwordFlaw } from './password.ts'
import { staffAbsoluteMinutes, staffIdleMinutes } from './session-life.ts'
import * as sessions from './session-store.ts'
import { delayAfter } from './sign-in-delay.ts'
import * as store from './store.ts'

type Account = Extract<Context['actor'], { kind: 'account' }>

/** The signed-in account; a participant has no account pages. */
export function accountActor(ctx: Context): Account {
  if (ctx.actor.kind !== 'account') throw new Refusal('request.not-signed-in', {}, 401)
  return ctx.actor
}

/** Grants as the screen shows them, with whether each is in force today. */
export async function grantsShown(ctx: Context, accountId: string) {
  const today = localDate(ctx.now, ((await findAgency(ctx.tx))?.zone ?? 'WIB') as Zone)
  return (await store.grantsOf(ctx.tx, [accountId])).map((grant) => ({
    id: grant.id,
    role: grant.role as Role,
    unitId: grant.unitId,
    unitName: grant.unitName,
    sessionId: grant.sessionId,
    validFrom: grant.validFrom,
    validTo: grant.validTo,
    letterNumber: grant.letterNumber,
    letterDate: grant.letterDate,
    revokedAt: grant.revokedAt?.toISOString() ?? null,
    inForce: store.inForce(grant, today),
  }))
}

/** Live sessions as the screen shows them. */
export async function sessionsShown(ctx: Context, accountId: string) {
  const own = ctx.actor.kind === 'account' ? ctx.actor.sessionId : null
  return (await sessions.sessionsOf(ctx.tx, accountId, ctx.now)).map((session) => ({
    id: session.id,
    device: session.device,
    createdAt: session.createdAt.toISOString(),
    seenAt: session.seenAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    own: session.id === own,
  }))
}

/** Opens a staff session for the account and gives its token to the browser. */
export async function openStaffSession(ctx: Context, account: { id: string; personId: string | null; name: string }): Promise<void> {
  const { token, id } = await sessions.openSession(ctx.tx, {
    accountId: account.id,
    personId: account.personId,
    now: ctx.now,
    device: ctx.device,
    idleMinutes: staffIdleMinutes,
    absoluteMinutes: staffAbsoluteMinutes,
  })
  ctx.setToken(token)
  const actor: Account = {
    kind: 'account',
    accountId: account.id,
    personId: account.personId,
    sessionId: id,
    name: account.name,
    grants: [],
  }
  await record({ ...ctx, actor }, 'access.signed-in', { object: `account:${account.id}` })
}

const signIn = serve(api.signIn)
  .about(noOne)
  .by(async (input, ctx) => {
    const key = store.hashOf(`login:${input.login}`)
    const attempts = await store.attemptsOf(ctx.tx, key, ctx.now)
    const wait = Math.ceil((attempts.blockedUntil.getTime() - ctx.now.getTime()) / 1000)
    if (wait > 0) throw new Refusal('access.sign-in-wait' satisfies api.AccessRefusal, { seconds: wait }, 429)
    const account = await store.findAccountByLogin(ctx.tx, input.login)
    const open = account && account.closedAt === null ? account : null
    if (!(await passwordFits(open?.passwordHash ?? null, input.password)) || !open) {
      const failures = attempts.failures + 1
      const seconds = delayAfter(failures)
      await store.replaceAttempts(ctx.tx, key, failures, new Date(ctx.now.getTime() + seconds * 1000), ctx.now)
      if (open) await record(ctx, 'access.sign-in-refused', { object: `account:${open.id}`, data: { failures } })
      throw new KeptRefusal('access.sign-in' satisfies api.AccessRefusal, { seconds }, 401)
    }
    await store.forgetAttempts(ctx.tx, key)
    await openStaffSession(ctx, open)
    return { mustChange: open.mustChange }
  })

const signOut = serve(api.signOut)
  .about(noOne)
  .by(async (_input, ctx) => {
    const actor = accountActor(ctx)
    await sessions.endSessions(ctx.tx, { id: actor.sessionId, why: 'signed-out', now: ctx.now })
    await record(ctx, 'access.signed-out', { object: `account:${actor.accountId}` })
    ctx.setToken(null)
    return {}
  })

const me = serve(api.showMe)
  .about(noOne)
  .by(async (_input, ctx) => {
    const actor = accountActor(ctx)
    const account = await store.accountById(ctx.tx, actor.accountId)
    const { name, login, personId, mustChange } = account
    const names = Object.keys(permissions) as Permission[]
    const held = names.filter((permission) => holds(actor, permission))
    return { accountId: account.id, name, login, personId, mustChange, grants: await grantsShown(ctx, account.id), permissions: held }
  })

const changePassword = serve(api.changePassword)
  .about(noOne)
  .by(async (input, ctx) => {
    const actor = accountActor(ctx)
    const account = await store.accountById(ctx.tx, actor.accountId)
    const flaw = passwordFlaw(input.next, [account.login, account.name])
    if (flaw || input.next === input.current)
      throw new Refusal('access.password-weak' satisfies api.AccessRefusal, { flaw: flaw ?? 'same' })
    if (!(await passwordFits(account.passwordHash, input.current))) throw new Refusal('access.password-wrong' satisfies api.AccessRefusal)
    await store.replacePassword(ctx.tx, account.id, await hashPassword(input.next), false)
    await sessions.endSessions(ctx.tx, { accountId: account.id, except: actor.sessionId, why: 'password-changed', now: ctx.now })
    await record(ctx, 'access.password-changed', { object: `account:${account.id}` })
    return {}
  })

const listMySessions = serve(api.listMySessions)
  .about(inList)
  .by(async (_input, ctx) => ({ sessions: await sessionsShown(ctx, accountActor(ctx).accountId) }))

const endMySession = serve(api.endMySession)
  .about(noOne)
  .by(async (input, ctx) => {
    const { accountId, sessionId } = accountActor(ctx)
    const ended = await sessions.endSessions(ctx.tx, { id: input.id, accountId, why: 'revoked', now: ctx.now })
    if (ended === 0) throw new Refusal('access.session-unknown' satisfies api.AccessRefusal, {}, 404)
    await record(ctx, 'access.session-ended', { object: `account:${accountId}`, data: { session: input.id } })
    if (input.id === sessionId) ctx.setToken(null)
    return {}
  })

export const sessionRoutes = [signIn, signOut, me, changePassword, listMySessions, endMySession]
