// Whatever comes in: never a fault of the house, never a row written, always a code. Every endpoint is
// asked with values that no form sends: wrong types, NUL, huge, nested, prototype keys, broken
// encodings, other content types, paths with tricks. As somebody who may do everything there is.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from '../kit/contract.ts'
import { routes } from '../server/rooms.ts'
import { mayAct } from '../stages/access/may-act.ts'
import { inject } from './world/asking.ts'
import { rowCounts } from './world/no-trace.ts'
import { aUuid, bodies, forms, odd, pathTricks, plainOdd, rawQueries, strange, types, words } from './world/oddities.ts'
import { type Asked, samples } from './world/samples.ts'
import { openWalkWorld, type Walker, type WalkWorld } from './world/walk.ts'

let world: WalkWorld
let asked: Asked
let before: Record<string, number>
beforeAll(async () => {
  world = await openWalkWorld()
  asked = { of: world.targets.own, world }
  const { pool } = world.house.database
  await pool.query('update access.account set person_id = $1 where id = $2', [asked.of.person.id, oneself()?.self?.id])
  before = await rowCounts(world.house.database.pool)
}, 120_000)
afterAll(async () => {
  await world?.app.close()
  await world?.house.close()
})

const endpoints = routes.map((route) => route.endpoint)
const reading = endpoints.filter((endpoint) => endpoint.method === 'GET')
const writing = endpoints.filter((endpoint) => endpoint.method !== 'GET' && !endpoint.upload)
const uploads = endpoints.filter((endpoint) => endpoint.upload)

/** The account that is the person concerned: it has no use for its role here. */
const oneself = () => world.walkers.find((walker) => walker.label === 'pengawas-ruang')

/** Somebody whom the endpoint lets in, so that the input is looked at and not the role. */
function cookieFor({ need }: Endpoint): string {
  const lets = (walker: Walker) =>
    mayAct(walker.actor, need, 'list').allowed && (walker.actor.kind === 'participant' || walker.self !== null)
  return (need === 'own.read' || need === 'own.write' ? oneself() : world.walkers.find(lets))?.cookie ?? ''
}

type Request = { url: string; headers?: Record<string, string>; payload?: string | Buffer }
const complaints: string[] = []

/** Sends a request; whatever is wrong about the reply is noted with what caused it. */
async function send(endpoint: Endpoint, { url, headers = {}, payload }: Request): Promise<number> {
  const reply = await inject(world.app, endpoint, {
    method: endpoint.method,
    url,
    headers: { cookie: cookieFor(endpoint), ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
  const isJson = String(reply.headers['content-type']).includes('application/json')
  const code = isJson ? (reply.json() as { code?: unknown }).code : undefined
  const fine = reply.statusCode < 400 || (reply.statusCode < 500 && typeof code === 'string' && code.includes('.'))
  if (!fine) complaints.push(`${endpoint.name} ${reply.statusCode} ${String(code)} ${url.slice(0, 200)} ${String(payload).slice(0, 300)}`)
  return reply.statusCode
}

/** What was found since the last time, and whether anything was written. */
async function nothingHappened(): Promise<void> {
  expect(complaints.splice(0).slice(0, 20)).toEqual([])
  expect(await rowCounts(world.house.database.pool)).toEqual(before)
}

const json = { 'content-type': 'application/json' }
const body = (endpoint: Endpoint) => ({ ...samples[endpoint.name]?.input?.(asked) }) as Record<string, unknown>
const pathNames = (endpoint: Endpoint) => [...endpoint.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] as string)
const inPath = ({ path }: Endpoint, value: (name: string) => string) => path.replace(/:([A-Za-z]+)/g, (_, name: string) => value(name))
const goodPath = (endpoint: Endpoint) => inPath(endpoint, (name) => encodeURIComponent(String(body(endpoint)[name])))
/** JSON in which `__proto__` is a key like any other. */
const jsonOf = (pairs: readonly (readonly [string, unknown])[]) =>
  `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`

/** Every field that the endpoint's shape names, and those of the sample. */
function fieldsOf(endpoint: Endpoint): string[] {
  const { shape } = endpoint.input._zod.def as unknown as { shape?: Record<string, unknown> }
  return [...new Set([...Object.keys(shape ?? {}), ...Object.keys(body(endpoint))])]
}

/**
 * What is sent to one field: in turn half of what the shape of the input lets through to the room, and an eighth of
 * what it refuses, for every refusal of a shape leaves the house by the same door. The next field gets the others.
 */
let turn = 0
function inTurn<T>(endpoint: Endpoint, values: readonly T[], put: (value: T) => Record<string, unknown>): T[] {
  turn += 1
  const passes = (value: T) => z.safeParse(endpoint.input as z.ZodType, put(value)).success
  return values.filter((value, at) => (at + turn) % (passes(value) ? 2 : 8) === 0)
}

describe('hostile input', () => {
  it('in one field of a good body', { timeout: 240_000 }, async () => {
    const values = [...plainOdd, ...fc.sample(odd, { numRuns: 8, seed: 20231204 })]
    const put = (endpoint: Endpoint, name: string, value: unknown) => {
      const rest = Object.entries(body(endpoint)).filter(([key]) => key !== name)
      return send(endpoint, { url: goodPath(endpoint), headers: json, payload: jsonOf([...rest, [name, value]]) })
    }
    for (const endpoint of writing) {
      for (const name of fieldsOf(endpoint)) {
        const sent = inTurn(endpoint, values, (value) => ({ ...body(endpoint), [name]: value }))
        await Promise.all(sent.map((value) => put(endpoint, name, value)))
      }
      for (const name of ['__proto__', 'constructor', 'tx']) for (const value of [null, {}, { a: 1 }]) await put(endpoint, name, value)
    }
    await nothingHappened()
  })

  it('in a body made of nothing but oddities', { timeout: 240_000 }, async () => {
    for (const endpoint of writing) {
      const names = fieldsOf(endpoint)
      if (names.length === 0) continue
      const odds = fc.dictionary(fc.constantFrom(...names), odd, { minKeys: 1, maxKeys: names.length })
      const property = fc.asyncProperty(odds, async (values) => {
        await send(endpoint, { url: goodPath(endpoint), headers: json, payload: JSON.stringify({ ...body(endpoint), ...values }) })
      })
      await fc.assert(property, { numRuns: 15, seed: 20231204 })
    }
    await nothingHappened()
  })

  it('in an answer to an item of the paper', async () => {
    const endpoint = writing.find((one) => one.name === 'sittings.save-answer') as Endpoint
    const { rows } = await world.house.database.pool.query<{ id: string }>('select item_id as id from instruments.form_item limit 1')
    const good: Record<string, unknown> = { seq: 500, itemId: rows[0]?.id, choice: 'A', clickedAt: '2023-12-04T01:00:00.000Z' }
    for (const name of Object.keys(good))
      for (const value of plainOdd.filter((one) => one !== aUuid && !(one === null && name === 'choice')))
        expect(await send(endpoint, { url: endpoint.path, headers: json, payload: JSON.stringify({ ...good, [name]: value }) })).toBe(400)
    await nothingHappened()
  })

  it('in place of the whole body', { timeout: 120_000 }, async () => {
    for (const endpoint of writing) {
      const url = goodPath(endpoint)
      for (const payload of bodies) await send(endpoint, { url, headers: json, payload })
      for (const type of types) await send(endpoint, { url, headers: { 'content-type': type }, payload: 'a=1' })
      await send(endpoint, { url })
      expect(await send(endpoint, { url, headers: json, payload: `{"a":"${'x'.repeat(1_100_000)}"}` })).toBe(413)
    }
    await nothingHappened()
  })

  it('in the query of what is read', { timeout: 240_000 }, async () => {
    for (const endpoint of reading) {
      const names = [...fieldsOf(endpoint).filter((name) => !pathNames(endpoint).includes(name)), '__proto__', 'toString']
      const ask = async (pairs: readonly (readonly [string, string])[]) => {
        const good = Object.entries(body(endpoint)).filter(([name]) => names.includes(name) && !pairs.some(([other]) => other === name))
        const query = new URLSearchParams(
          [...good, ...pairs].map(([name, value]): [string, string] => [name, String(value).toWellFormed()]),
        )
        await send(endpoint, { url: `${goodPath(endpoint)}?${query}` })
      }
      for (const name of names) {
        const sent = inTurn(endpoint, strange, (value) => ({ ...body(endpoint), [name]: value }))
        await Promise.all(sent.map((value) => ask([[name, value]])))
      }
      for (const raw of rawQueries) await send(endpoint, { url: `${goodPath(endpoint)}?${raw}` })
      const pair = fc.tuple(fc.constantFrom(...names), fc.oneof(words, fc.string({ unit: 'binary', maxLength: 30 })))
      await fc.assert(fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 4 }), ask), { numRuns: 10, seed: 20231204 })
    }
    await nothingHappened()
  })

  it('in the path', { timeout: 120_000 }, async () => {
    for (const endpoint of endpoints.filter((one) => pathNames(one).length > 0))
      for (const trick of pathTricks) {
        const more = endpoint.method === 'GET' ? {} : { headers: json, payload: JSON.stringify(body(endpoint)) }
        await send(endpoint, { url: inPath(endpoint, () => trick), ...more })
      }
    await nothingHappened()
  })

  it('in place of a file', { timeout: 120_000 }, async () => {
    for (const endpoint of uploads) {
      const multipart = { 'content-type': 'multipart/form-data; boundary=b' }
      for (const payload of forms) await send(endpoint, { url: endpoint.path, headers: multipart, payload })
      for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', 'application/json', 'text/csv'])
        await send(endpoint, { url: endpoint.path, headers: { 'content-type': type }, payload: 'NIP;NAMA' })
      await send(endpoint, { url: endpoint.path })
    }
    await nothingHappened()
  })
})
