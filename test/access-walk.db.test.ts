// Every endpoint × every role (whole agency, one unit), a participant and nobody × (own scope, other
// scope, own case). What must come back is decided by the role table and `mayAct` alone; what comes
// back is what the server says. Nothing of it stays in the database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../kit/contract.ts'
import type { Actor } from '../kit/permission.ts'
import { routes } from '../server/rooms.ts'
import { mayAct, type Verdict } from '../stages/access/may-act.ts'
import { ask } from './world/asking.ts'
import { rowCounts } from './world/no-trace.ts'
import { type Asked, type Sample, samples } from './world/samples.ts'
import { openWalkWorld, type Target, type Walker, type WalkWorld } from './world/walk.ts'

let world: WalkWorld
beforeAll(async () => {
  world = await openWalkWorld()
}, 120_000)
afterAll(async () => {
  await world?.app.close()
  await world?.house.close()
})

const endpoints = routes.map((route) => route.endpoint)
const hot = new Set(routes.filter((route) => 'hot' in route).map((route) => route.endpoint.name))

/** Codes with which access refuses; anything else means that the request was let in. */
const verdicts = ['not-signed-in', 'no-permission', 'outside-scope', 'own-case'] as const
const codeOf = (verdict: Verdict) => (verdict.allowed ? 'allowed' : `request.${verdict.reason}`)

type Case = 'own scope' | 'other scope' | 'own case'
type Step = { readonly endpoint: Endpoint; readonly walker: Walker; readonly kind: Case; readonly asked: Asked; readonly actor: Actor }

/** The cases of one endpoint for one walker: a list has one; only an account can have a case of its own. */
function stepsOf(endpoint: Endpoint, sample: Sample, walker: Walker): Step[] {
  const { own, other } = world.targets
  const step = (kind: Case, of: Target, actor = walker.actor): Step => ({ endpoint, walker, kind, asked: { of, world }, actor })
  const ownCase =
    sample.about && walker.actor.kind === 'account' && walker.self
      ? [step('own case', { ...own, account: walker.self }, { ...walker.actor, personId: own.person.id })]
      : []
  // where the permission itself is missing nothing is looked at that could differ from case to case
  if (!sample.about || !mayAct(walker.actor, endpoint.need, 'list').allowed)
    return [step('own scope', own), ...(endpoint.need.startsWith('own.') ? ownCase : [])]
  return [step('own scope', own), step('other scope', other), ...ownCase]
}

/** The two looks of access: at the permission alone, then at what the request is about. */
function expected({ endpoint, actor, asked }: Step): Verdict {
  const first = mayAct(actor, endpoint.need, 'list')
  const about = (samples[endpoint.name] as Sample).about
  return first.allowed && about ? mayAct(actor, endpoint.need, about(asked)) : first
}

/** The answer path knows participants only: whoever else is signed in is told that he is not. */
function seen(endpoint: Endpoint, { status, code }: { status: number; code: string }): string {
  if (hot.has(endpoint.name) && code === 'sittings.signed-out') return status === 401 ? 'request.no-permission' : `${status}`
  if (!verdicts.some((verdict) => code === `request.${verdict}`)) return status >= 500 ? `${status}` : 'allowed'
  return status === (code === 'request.not-signed-in' ? 401 : 403) ? code : `${status} ${code}`
}

const linkTo = (walker: Walker, personId: string | null) =>
  world.house.database.pool.query('update access.account set person_id = $1 where id = $2', [personId, walker.self?.id])

describe('every endpoint for everybody', () => {
  it('has exactly one sample for each endpoint', () => {
    expect(Object.keys(samples).sort()).toEqual(endpoints.map((endpoint) => endpoint.name).sort())
  })

  it('lets in whom the role table lets in, and nobody else', { timeout: 300_000 }, async () => {
    const before = await rowCounts(world.house.database.pool)
    const wrong: string[] = []
    let asked = 0
    for (const walker of world.walkers) {
      const steps = endpoints.flatMap((endpoint) => stepsOf(endpoint, samples[endpoint.name] as Sample, walker))
      for (const own of [false, true]) {
        if (own && !walker.self) continue
        if (own) await linkTo(walker, world.targets.own.person.id)
        for (const step of steps.filter(({ kind }) => (kind === 'own case') === own)) {
          const reply = await ask(world.app, step.endpoint, walker.cookie, step.asked)
          const [must, got] = [codeOf(expected(step)), seen(step.endpoint, reply)]
          asked += 1
          if (must !== got) wrong.push(`${step.endpoint.name} by ${walker.label} (${step.kind}): ${must}, got ${got} ${reply.code}`)
        }
        if (own) await linkTo(walker, null)
      }
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(endpoints.length * world.walkers.length)
    expect(await rowCounts(world.house.database.pool)).toEqual(before)
  })
})
