// The exchange of a slip for a password of one's own. Printing slips needs the press and the events, which lie
// further on: stages/events/slips.
import { KeptRefusal, Refusal } from '../../../kit/refusal.ts'
import { type Context, noOne, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import type { AccessRefusal } from '../api.ts'
import { hashPassword } from '../hashing.ts'
import { passwordFlaw } from '../password.ts'
import { openStaffSession } from '../session-routes.ts'
import { delayAfter } from '../sign-in-delay.ts'
import * as access from '../store.ts'
import { readCode } from './slip.ts'
import * as api from './slip-api.ts'
import { findSlip, markUsed } from './slip-store.ts'

const refuse = (code: api.SlipRefusal) => new Refusal(code, {}, 409)

/** The account and the slip that fit together. A wrong pair counts as a wrong password does, whoever it names. */
async function fitting(ctx: Context, login: string, code: string) {
  const key = access.hashOf(`login:${login}`)
  const attempts = await access.attemptsOf(ctx.tx, key, ctx.now)
  const wait = Math.ceil((attempts.blockedUntil.getTime() - ctx.now.getTime()) / 1000)
  if (wait > 0) throw new Refusal('access.sign-in-wait' satisfies AccessRefusal, { seconds: wait }, 429)
  const found = await access.findAccountByLogin(ctx.tx, login)
  const account = found && found.closedAt === null ? found : null
  const slip = account && (await findSlip(ctx.tx, account.id, code))
  if (account && slip) {
    await access.forgetAttempts(ctx.tx, key)
    return { account, slip }
  }
  const failures = attempts.failures + 1
  const seconds = delayAfter(failures)
  await access.replaceAttempts(ctx.tx, key, failures, new Date(ctx.now.getTime() + seconds * 1000), ctx.now)
  if (account) await record(ctx, 'access.sign-in-refused', { object: `account:${account.id}`, data: { failures, by: 'slip' } })
  throw new KeptRefusal('access.slip-code' satisfies api.SlipRefusal, { seconds }, 401)
}

const redeem = serve(api.redeemSlip)
  .about(noOne)
  .by(async (input, ctx) => {
    const login = input.login.toLowerCase().replace(/[\s.-]/g, '')
    const { account, slip } = await fitting(ctx, login, readCode(input.code))
    if (slip.usedAt || account.passwordHash !== null) throw refuse('access.slip-used')
    if (slip.replacedAt || slip.lapsesAt <= ctx.now) throw refuse('access.slip-lapsed')
    // who printed the slip knows its code: it opens no account that was given a role since
    if ((await access.grantsOf(ctx.tx, [account.id])).length > 0) throw refuse('access.slip-roles')
    const flaw = passwordFlaw(input.password, [account.login, account.name])
    if (flaw) throw new Refusal('access.password-weak' satisfies AccessRefusal, { flaw })
    await access.replacePassword(ctx.tx, account.id, await hashPassword(input.password), false)
    await markUsed(ctx.tx, slip.id, ctx.now)
    const subjects = account.personId ? [account.personId] : []
    await record(ctx, 'access.slip-used', { object: `account:${account.id}`, subjects })
    await openStaffSession(ctx, account)
    return {}
  })

export const slipSignInRoutes = [redeem]
