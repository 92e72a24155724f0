// The first run: a one-time code from the console, the agency, the first Admin Sistem, and whether
// this installation is example or real, for ever (domain rule: example or real).
import { announce } from '../../database/announce.ts'
import type { Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, noOne, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { createAgency, findAgency } from '../register/store.ts'
import { seedStandards } from '../standards/store.ts'
import * as api from './api.ts'
import { hashPassword } from './hashing.ts'
import { passwordFlaw } from './password.ts'
import { openStaffSession } from './session-routes.ts'
import * as store from './store.ts'

const house = serve(api.showHouse)
  .about(noOne)
  .by(async (_input, ctx) => {
    const installation = await store.findInstallation(ctx.tx)
    const agency = await findAgency(ctx.tx)
    return {
      state: installation?.completedAt ? ('ready' as const) : ('new' as const),
      kind: (installation?.kind ?? null) as 'contoh' | 'nyata' | null,
      agency: agency ? { name: agency.name, city: agency.city, zone: agency.zone as Zone } : null,
      now: ctx.now.toISOString(),
      clockOffsetSeconds: Number(installation?.clockOffsetSeconds ?? 0),
      secure: ctx.secure,
      version: ctx.version,
    }
  })

async function openSetUp(ctx: Context, code: string) {
  const installation = await store.findInstallation(ctx.tx, true)
  if (!installation || installation.completedAt) throw new Refusal('access.already-set-up' satisfies api.AccessRefusal, {}, 409)
  // 80 random bits: no delay is needed against guessing
  if (!installation.setupCodeHash?.equals(store.hashOf(code.toUpperCase())))
    throw new Refusal('access.set-up-code' satisfies api.AccessRefusal, {}, 403)
}

const checkCode = serve(api.checkSetUpCode)
  .about(noOne)
  .by(async (input, ctx) => {
    await openSetUp(ctx, input.code)
    return {}
  })

const setUp = serve(api.setUp)
  .about(noOne)
  .by(async (input, ctx) => {
    await openSetUp(ctx, input.code)
    if (input.confirmation !== api.kindConfirmation[input.kind]) throw new Refusal('access.kind-confirmation' satisfies api.AccessRefusal)
    if (input.kind === 'nyata' && input.clockOffsetSeconds !== 0) throw new Refusal('access.kind-confirmation' satisfies api.AccessRefusal)
    const flaw = passwordFlaw(input.admin.password, [input.admin.login, input.admin.name])
    if (flaw) throw new Refusal('access.password-weak' satisfies api.AccessRefusal, { flaw })
    const { kind, clockOffsetSeconds } = input
    const now = new Date(ctx.now.getTime() + clockOffsetSeconds * 1000)
    const then = { ...ctx, now }
    await store.completeSetUp(ctx.tx, { kind, clockOffsetSeconds, now })
    await createAgency(ctx.tx, { ...input.agency, now })
    await seedStandards(ctx.tx, now)
    const { name, login, letterNumber, letterDate } = input.admin
    const account = { name, login, personId: null, mustChange: false, passwordHash: await hashPassword(input.admin.password) }
    const id = await store.appendAccount(ctx.tx, { ...account, now })
    await store.appendGrant(ctx.tx, {
      accountId: id,
      role: 'admin-sistem',
      unitId: null,
      validFrom: letterDate,
      validTo: null,
      letterNumber,
      letterDate,
      grantedBy: null,
      grantedAt: now,
    })
    await record(then, 'access.set-up', { object: 'installation', data: { kind, admin: id, clockOffsetSeconds } })
    await announce(ctx.tx, 'house-set-up', { kind })
    await openStaffSession(then, { id, name, personId: null })
    return {}
  })

export const setUpRoutes = [house, checkCode, setUp]
