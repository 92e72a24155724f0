// What a machine is told over its stream, on a listening server: the same as the pulse says, at once.
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, type TestHouse, tokenOf } from '../../test/world/house.ts'
import { form, people } from '../../test/world/sitting.ts'
import * as api from './api.ts'
import * as day from './day-api.ts'
import * as exam from './exam-api.ts'
import { markCheckedIn } from './presence-store.ts'
import * as room from './room-api.ts'

const opensAt = '2023-12-18T00:30:00.000Z'
const proctor = 'pengawas-ruang' as const
let house: TestHouse
let address: string
let id: string
let seats: { sittingId: string; nip: string; pin: string; cookie: string }[]

beforeAll(async () => {
  house = await openHouse({ now: new Date(opensAt) })
  const now = house.clock.now
  const persons = await people(house.database.db, 2, now)
  const formId = await form(house.database.db, 3, now)
  const plan = { title: 'Uji kabar', purpose: 'pemetaan' as const, formId, venue: 'Aula', room: 'Ruang 1', zone: 'WIB' as const }
  const made = { ...plan, opensAt, closesAt: '2023-12-18T03:00:00.000Z', minutes: 90 }
  id = (await house.call(api.createSession, made, 'panitia')).id
  await house.call(api.enrolPeople, { id, nips: persons.map((person) => person.nip) }, 'panitia')
  const { cards } = await house.call(api.issueCards, { id }, 'panitia')
  await house.work()
  seats = []
  for (const card of cards) {
    const cookie = tokenOf(await house.send(exam.signIn, { nip: card.nip, pin: card.pin }, null))
    const { pledge } = await house.call(exam.examState, {}, { cookie })
    await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, { cookie })
    await markCheckedIn(house.database.db, card.sittingId, now)
    seats.push({ ...card, cookie })
  }
  await house.app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`
})
afterAll(() => house.close())

type Told = { event: string; data: Record<string, unknown> }

/** A machine's stream: everything it was told so far. */
async function earOf(cookie: string): Promise<{ told: Told[]; close(): void }> {
  const stop = new AbortController()
  const response = await fetch(`${address}/api/exam/events`, { headers: { cookie }, signal: stop.signal })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const told: Told[] = []
  void read(response, told).catch(() => undefined)
  await expect.poll(() => told.length).toBeGreaterThan(0)
  return { told, close: () => stop.abort() }
}

async function read(response: Response, told: Told[]): Promise<void> {
  let text = ''
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (text + part).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const [event, data] = [/^event: (.*)$/m, /^data: (.*)$/m].map((line) => line.exec(block)?.[1])
      if (event && data) told.push({ event, data: JSON.parse(data) })
    }
  }
}

const names = (ear: { told: Told[] }) => ear.told.map((one) => one.event).filter((event) => event !== 'again')

it('tells each machine of its room what the pulse says, and nothing of other seats', async () => {
  const [one, two] = seats as [(typeof seats)[number], (typeof seats)[number]]
  const ears = [await earOf(one.cookie), await earOf(two.cookie)] as const
  await new Promise((go) => setTimeout(go, 300))
  await house.call(room.startRoom, { id }, proctor)
  await expect.poll(() => ears.map((ear) => names(ear).at(-1))).toEqual(['start', 'start'])
  for (const [i, ear] of ears.entries()) {
    const pulse = await house.call(day.pulse, {}, seats[i] as (typeof seats)[number])
    expect(ear.told.find((told) => told.event === 'start')?.data).toEqual(pulse)
    expect(pulse.startCode).toMatch(/^[0-9A-Z]{10}$/)
  }
  await house.call(room.pauseRoom, { id, reason: 'Listrik padam' }, proctor)
  await house.call(room.resumeRoom, { id }, proctor)
  await house.call(room.compensate, { id, sittingId: one.sittingId, seconds: 60, reason: 'Perangkat lambat' }, proctor)
  await expect.poll(() => names(ears[0])).toEqual(['now', 'start', 'pause', 'resume', 'time'])
  await house.call(room.freeDevice, { id, sittingId: one.sittingId }, proctor)
  await expect.poll(() => names(ears[0]).at(-1)).toBe('replaced')
  expect(names(ears[1])).toEqual(['now', 'start', 'pause', 'resume'])
  expect(JSON.stringify(ears[1].told)).not.toContain(one.sittingId)
  for (const ear of ears) ear.close()
})

it('keeps what a machine says of itself, but not the times of its clock', async () => {
  const two = seats[1] as (typeof seats)[number]
  await house.call(day.pulse, { waiting: 7, quiet: 200 }, two)
  const heard = () =>
    house.database.db
      .selectFrom('sittings.heard')
      .select(['waiting', 'touchedAt'])
      .where('sittingId', '=', two.sittingId)
      .executeTakeFirst()
  await expect.poll(async () => (await heard())?.waiting, { timeout: 5000 }).toBe(7)
  expect((await heard())?.touchedAt).toEqual(new Date(house.clock.now.getTime() - 200_000))
  expect((await house.send(day.pulse, { waiting: -1 }, two)).status).toBe(400)
})

it('sends an answer whose reply was lost again, and finds it stored once', async () => {
  const two = seats[1] as (typeof seats)[number]
  const { items } = await house.call(exam.showPaper, {}, two)
  const sent = { seq: 1, itemId: items[0]?.itemId ?? '', choice: 'A', clickedAt: opensAt }
  const stop = new AbortController()
  const headers = { cookie: two.cookie, 'content-type': 'application/json' }
  const lost = fetch(`${address}/api/exam/answers`, { method: 'POST', headers, body: JSON.stringify(sent), signal: stop.signal })
  setTimeout(() => stop.abort(), 1)
  await lost.catch(() => undefined)
  expect((await house.send(exam.saveAnswer, sent, two)).status).toBe(200)
  expect((await house.call(exam.showPaper, {}, two)).answers).toEqual([{ itemId: sent.itemId, choice: 'A', seq: 1 }])
})
