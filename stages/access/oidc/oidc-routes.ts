// Sign-in through the agency's own service. Somebody comes in as the person whose NIP the signed token carries; an
// account that this makes has no role, and no claim ever gives one.
import type { Configuration } from 'openid-client'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { KeptRefusal, Refusal } from '../../../kit/refusal.ts'
import { fullName } from '../../../kit/wording.ts'
import { type Context, noOne, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { findAgency, findPersonByNip } from '../../register/store.ts'
import { openStaffSession } from '../session-routes.ts'
import { hasLeft } from '../slips/slip.ts'
import { endSlips } from '../slips/slip-store.ts'
import * as access from '../store.ts'
import { issuerFlaw, nipIn } from './oidc.ts'
import * as api from './oidc-api.ts'
import * as store from './oidc-store.ts'
import { authorization, claimsOf, discovered, tried } from './provider.ts'

const refuse = (code: api.OidcRefusal, status: Refusal['status'] = 409, data: Refusal['data'] = {}) => new Refusal(code, data, status)
/** Refused after the way back was used up: it stays used. */
const spent = (code: api.OidcRefusal, data: Refusal['data'] = {}) => new KeptRefusal(code, data, 409)

const accountId = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.accountId : '')
const comeBack = (address: string) => `${address}/masuk/layanan`

type Kept = NonNullable<Awaited<ReturnType<typeof store.findOidc>>>
const known = new Map<string, { at: number; config: Promise<Configuration> }>()

/** The service, described at most ten minutes ago. */
async function service(kept: Kept, now: Date): Promise<Configuration> {
  const key = `${kept.issuer} ${kept.clientId} ${kept.version}`
  const found = known.get(key)
  if (found && now.getTime() - found.at < 600_000) return found.config
  const config = discovered({ issuer: kept.issuer, clientId: kept.clientId, secret: kept.secret() })
  known.clear()
  known.set(key, { at: now.getTime(), config })
  return config.catch(() => {
    known.delete(key)
    throw refuse('access.oidc-reach')
  })
}

async function enabled(ctx: Context): Promise<Kept> {
  const kept = await store.findOidc(ctx.tx)
  if (!kept?.enabled) throw refuse('access.oidc-off')
  return kept
}

function checkIssuer(issuer: string): void {
  const flaw = issuerFlaw(issuer)
  if (flaw) throw refuse(flaw === 'https' ? 'access.oidc-https' : 'access.oidc-issuer', 422)
}

const show = serve(api.showOidc)
  .about(noOne)
  .by(async (_input, ctx) => {
    const kept = await store.findOidc(ctx.tx)
    const redirectUri = ctx.address ? comeBack(ctx.address) : null
    if (!kept) return { redirectUri, settings: null }
    const { issuer, clientId, secretKept, nipClaim, button, enabled: on, withRoles, changedAt, changedByName } = kept
    const settings = { issuer, clientId, secretKept, nipClaim, button, enabled: on, withRoles, changedBy: changedByName }
    return { redirectUri, settings: { ...settings, changedAt: changedAt.toISOString() } }
  })

const set = serve(api.setOidc)
  .about(noOne)
  .by(async (input, ctx) => {
    checkIssuer(input.issuer)
    await store.replaceOidc(ctx.tx, { ...input, by: accountId(ctx), now: ctx.now })
    const { issuer, nipClaim, enabled: on, withRoles, secret } = input
    const data = { issuer, nipClaim, enabled: on, withRoles, secretChanged: secret !== null }
    await record(ctx, 'access.oidc-set', { object: 'installation', data })
    return {}
  })

const test = serve(api.testOidc)
  .about(noOne)
  .by(async (input, ctx) => {
    checkIssuer(input.issuer)
    const secret = input.secret ?? (await store.findOidc(ctx.tx))?.secret() ?? null
    return { checks: await tried({ issuer: input.issuer, clientId: input.clientId, secret }) }
  })

const ways = serve(api.showSignInWays)
  .about(noOne)
  .by(async (_input, ctx) => {
    const kept = await store.findOidc(ctx.tx)
    return { oidc: kept?.enabled ? { button: kept.button } : null }
  })

const begin = serve(api.beginOidc)
  .about(noOne)
  .by(async (input, ctx) => {
    const kept = await enabled(ctx)
    const address = ctx.address ?? input.origin
    if (!/^https?:\/\/[^/\s?#]+$/.test(address)) throw refuse('access.oidc-state', 422)
    const redirectUri = comeBack(address)
    const { url, state, nonce, verifier } = await authorization(await service(kept, ctx.now), redirectUri)
    const browser = await store.appendAttempt(ctx.tx, { state, nonce, verifier, redirectUri, now: ctx.now })
    return { url, browser }
  })

const finish = serve(api.finishOidc)
  .about(noOne)
  .by(async (input, ctx) => {
    const kept = await enabled(ctx)
    const config = await service(kept, ctx.now)
    const state = new URLSearchParams(input.query).get('state') ?? ''
    const attempt = await store.takeAttempt(ctx.tx, { state, browser: input.browser, now: ctx.now })
    if (!attempt) throw refuse('access.oidc-state')
    const claims = await claimsOf(config, { ...attempt, query: input.query, state }).catch((error: { code?: string }) => {
      throw spent('access.oidc-answer', { why: error.code ?? '' })
    })
    const nip = nipIn(claims, kept.nipClaim)
    if (!nip) throw spent('access.oidc-claim', { claim: kept.nipClaim })
    await openStaffSession(ctx, await accountFor(ctx, nip, kept.withRoles))
    return {}
  })

/** The account of the person with that NIP, made without roles where there is none. */
async function accountFor(ctx: Context, nip: string, withRoles: boolean) {
  const person = await findPersonByNip(ctx.tx, nip)
  if (!person || hasLeft(person.standing)) throw spent('access.oidc-nobody')
  const account = await access.findAccountOf(ctx.tx, person.id)
  if (!account) {
    if (await access.findAccountByLogin(ctx.tx, nip)) throw spent('access.oidc-closed')
    const row = { login: nip, name: fullName(person), personId: person.id, passwordHash: null, mustChange: false, now: ctx.now }
    const id = await access.appendAccount(ctx.tx, row)
    await record(ctx, 'access.account-created', { object: `account:${id}`, subjects: [person.id], data: { by: 'oidc' } })
    return { id, personId: person.id, name: row.name }
  }
  if (account.closedAt) throw spent('access.oidc-closed')
  const today = localDate(ctx.now, ((await findAgency(ctx.tx))?.zone ?? 'WIB') as Zone)
  const roles = (await access.grantsOf(ctx.tx, [account.id])).some((grant) => access.inForce(grant, today))
  if (roles && !withRoles) throw spent('access.oidc-roles')
  // whoever comes in here needs no slip any more, and its code may be known to whoever printed it
  await endSlips(ctx.tx, account.id, ctx.now)
  if (account.passwordHash === null && account.mustChange) await access.dropMustChange(ctx.tx, account.id)
  return account
}

export const oidcRoutes = [show, set, test, ways, begin, finish]
