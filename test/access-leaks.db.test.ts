// What leaves the house, read as text: lists hold nothing from outside the reach and nothing of the
// reader's own case; what a participant is sent holds no key, no result and nobody else.
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../kit/contract.ts'
import { type Permission, permissions } from '../kit/permission.ts'
import { routes } from '../server/rooms.ts'
import * as register from '../stages/register/api.ts'
import * as sittings from '../stages/sittings/api.ts'
import * as exam from '../stages/sittings/exam-api.ts'
import { ask, type Told } from './world/asking.ts'
import { answerAll, prepareSession, takeSeat } from './world/office.ts'
import { samples } from './world/samples.ts'
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
/** Endpoints whose handler itself must keep to the reach: lists, and what is about nobody in particular. */
const lists = endpoints.filter((endpoint) => endpoint.method === 'GET' && !samples[endpoint.name]?.about)
const ownCaseRefused = (endpoint: Endpoint) =>
  endpoint.need in permissions && permissions[endpoint.need as Permission].ownCase === 'refused'
const inUnitA = (walker: Walker) => walker.label.endsWith('of unit A')

const tracesOf = ({ person, openedId, preparedId, sittingId, runId, documentId }: Target) => [
  person.id,
  person.name,
  person.nip,
  openedId,
  preparedId,
  sittingId,
  runId,
  documentId,
]

async function textOf(told: Told): Promise<string> {
  if (!told.type.includes('spreadsheetml')) return told.raw.toString('utf8')
  return JSON.stringify(await readExcelFile(told.raw))
}

/** Asks every one of `of` as `walker` and names each of `traces` that stands in a reply. */
async function leaks(of: readonly Endpoint[], walker: Walker, traces: readonly string[], target: Target): Promise<string[]> {
  const found: string[] = []
  for (const endpoint of of) {
    const text = await textOf(await ask(world.app, endpoint, walker.cookie, { of: target, world }))
    for (const trace of traces) if (text.includes(trace)) found.push(`${endpoint.name} tells ${walker.label} "${trace}"`)
  }
  return found
}

describe('lists', () => {
  it('hold what is within the reach', async () => {
    const walker = world.walkers.find((one) => one.label === 'ketua-tim of unit A') as Walker
    const told = async (name: string) =>
      textOf(await ask(world.app, endpoints.find((one) => one.name === name) as Endpoint, walker.cookie, { of: world.targets.own, world }))
    for (const name of ['register.list-employees', 'register.export-employees', 'scoring.list-runs']) {
      expect(await told(name)).toContain(world.targets.own.person.nip)
    }
    expect(await told('documents.list-documents')).toContain(world.targets.own.documentId)
    expect(await told('sittings.list-sessions')).toContain(world.targets.own.openedId)
    expect(await told('register.list-units')).toContain(world.units.below)
    expect(JSON.parse(await told('register.list-employees'))).toMatchObject({ total: 2, all: 2 })
  })

  it('hold nothing from outside the reach', async () => {
    const traces = [...tracesOf(world.targets.other), world.units.b, 'Dinas Bakung']
    const found: string[] = []
    for (const walker of world.walkers.filter(inUnitA)) found.push(...(await leaks(lists, walker, traces, world.targets.other)))
    expect(found).toEqual([])
  })

  it('hold nothing of the reader’s own case where a role would have let it be read', async () => {
    const found: string[] = []
    for (const walker of world.walkers.filter((one) => one.self)) {
      const link = (personId: string | null) =>
        world.house.database.pool.query('update access.account set person_id = $1 where id = $2', [personId, walker.self?.id])
      await link(world.targets.own.person.id)
      found.push(...(await leaks(lists.filter(ownCaseRefused), walker, tracesOf(world.targets.own), world.targets.own)))
      await link(null)
    }
    expect(found).toEqual([])
  })

  it('cannot be widened by what is asked for', async () => {
    const walker = world.walkers.find((one) => one.label === 'ketua-tim of unit A') as Walker
    const wanted = { unit: world.units.b }
    expect((await world.house.call(register.listEmployees, wanted, walker)).total).toBe(0)
    expect((await world.house.call(register.listEmployees, { search: world.targets.other.person.nip }, walker)).total).toBe(0)
  })
})

describe('a list of participants', () => {
  it('takes nobody from outside the reach of who makes it, and not that person himself', async () => {
    const { own, other } = world.targets
    const { house } = world
    const panitia = world.walkers.find((one) => one.label === 'panitia of unit A') as Walker
    const enrol = async (more: object) => (await house.send(sittings.enrolPeople, { id: own.preparedId, ...more }, panitia)).body
    // the same words as for somebody who does not exist
    const code = 'sittings.nip-unknown'
    expect(await enrol({ personIds: [other.person.id] })).toEqual({ code, data: { nips: [], count: 1 } })
    expect(await enrol({ nips: [other.person.nip] })).toEqual({ code, data: { nips: [other.person.nip], count: 1 } })
    await house.database.pool.query('update access.account set person_id = $1 where id = $2', [world.seated.id, panitia.self?.id])
    expect(await enrol({ personIds: [world.seated.id] })).toEqual({ code: 'request.own-case', data: {} })
    await house.database.pool.query('update access.account set person_id = null where id = $1', [panitia.self?.id])
  })
})

describe('keys', () => {
  it('are told to nobody without the right to them', async () => {
    const { rows } = await world.house.database.pool.query<{ rationale: string }>('select distinct rationale from instruments.item_option')
    expect(rows.length).toBeGreaterThan(100)
    const traces = ['"rationale"', '"grand"', '"keyed"', ...rows.map((row) => row.rationale)]
    const bank = endpoints.filter((one) => one.name.startsWith('instruments.'))
    const found: string[] = []
    for (const walker of world.walkers) {
      if (walker.label === 'ketua-tim') continue
      found.push(...(await leaks(bank, walker, traces, world.targets.own)))
    }
    expect(found).toEqual([])
    const ketua = world.walkers.find((one) => one.label === 'ketua-tim') as Walker
    expect(await leaks(bank, ketua, ['"rationale"'], world.targets.own)).toEqual(['instruments.show-keys tells ketua-tim ""rationale""'])
  })
})

describe('a participant', () => {
  it('is sent no key, no result and nobody else by any endpoint', async () => {
    const { rows } = await world.house.database.pool.query<{ rationale: string }>('select distinct rationale from instruments.item_option')
    expect(rows.length).toBeGreaterThan(1)
    const walker = world.walkers.find((one) => one.label === 'participant') as Walker
    const keys = ['"level"', '"key"', '"mastery"', '"jpm"', '"achieved"', 'rationale', 'competency', ...rows.map((row) => row.rationale)]
    const others = Object.values(world.targets).flatMap(tracesOf)
    expect(await leaks(endpoints, walker, [...keys, ...others], world.targets.own)).toEqual([])
  })

  it('is sent no key and nobody else over a whole sitting', async () => {
    const { house, targets, seated } = world
    const replies: string[] = []
    const people = [targets.other.person, seated].map(({ id, nip, name, unitPath }) => ({ id, nip, name, unitPath }))
    const { cards } = await prepareSession(house, people)
    const [mine, theirs] = cards
    if (!mine || !theirs) throw new Error('Two cards were expected')
    const watched = {
      ...house,
      call: (async (endpoint, input, as, file) => {
        const reply = await house.send(endpoint, input, as, file)
        replies.push(reply.raw.toString('utf8'))
        return reply.body as never
      }) as typeof house.call,
    }
    const seat = await takeSeat(watched, mine)
    await answerAll(watched, seat, (letters) => letters[1] as string)
    await watched.call(exam.showPaper, {}, seat)
    await watched.call(exam.submit, {}, seat)
    await watched.call(exam.showReceipt, {}, seat)
    await watched.call(exam.examState, {}, seat)
    const { rows } = await house.database.pool.query<{ rationale: string }>('select distinct rationale from instruments.item_option')
    const traces = ['"level"', 'rationale', 'competency', theirs.sittingId, ...rows.map((row) => row.rationale)]
    const others = [targets.own.person, seated].flatMap(({ id, nip, name }) => [id, nip, name])
    const text = replies.join('\n')
    expect(replies.length).toBeGreaterThan(14)
    expect([...traces, ...others, targets.other.person.nip].filter((trace) => text.includes(trace))).toEqual([])
  })
})
