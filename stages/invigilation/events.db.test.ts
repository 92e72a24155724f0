// The room's events over real HTTP, with two servers on one database: what is done at one is told by the
// other; whose right ends is told no more.
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../database/db.ts'
import { buildApp } from '../../server/app.ts'
import { routes } from '../../server/rooms.ts'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Prepared, prepareSession } from '../../test/world/office.ts'
import * as api from './api.ts'

let house: TestHouse
let room: Prepared
let second: { address: string; close(): Promise<void> }
beforeAll(async () => {
  house = await openHouse()
  room = await prepareSession(house, [
    await addEmployee(house.database.db, await addUnit(house.database.db, 'Dinas Seroja'), 'Gita Gandasari'),
  ])
  const database = openDatabase(house.database.connection, 4)
  const app = await buildApp({ database, clock: () => house.clock.now, version: '0.0.0-test', secure: false }, routes, {
    logLevel: 'silent',
  })
  await app.listen({ host: '127.0.0.1', port: 21_000 + (process.pid % 9000) })
  second = {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    close: async () => {
      app.server.closeAllConnections()
      await app.close()
      await database.close()
    },
  }
})
afterAll(async () => {
  await second?.close()
  await house.close()
})

type Event = { event: string; data: Record<string, unknown> }

/** Opens the stream at the second server and collects its events. */
async function listen(cookie: string) {
  const stop = new AbortController()
  const url = `${second.address}${api.roomEvents.path.replace(':id', room.sessionId)}`
  const response = await fetch(url, { headers: { cookie }, signal: stop.signal })
  const events: Event[] = []
  const reading = (async () => {
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString()
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, event, data] = /^event: (.*)\ndata: (.*)$/s.exec(block) ?? []
        if (event && data) events.push({ event, data: JSON.parse(data) })
      }
    }
  })().catch(() => undefined)
  return { response, events, reading, stop: () => stop.abort() }
}

it('tells at one server what was done at the other, and the numbers that move', async () => {
  const { response, events, stop, reading } = await listen(await house.cookieOf('pengawas-ruang'))
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  expect(response.headers.get('cache-control')).toBe('no-store')
  await expect.poll(() => events.map((one) => one.event)).toContain('again')
  const [card] = room.cards
  await house.call(api.checkIn, { id: room.sessionId, sittingId: card?.sittingId ?? '', identityKind: 'ktp' }, 'pengawas-ruang')
  const told = { event: 'room', data: { kind: 'checked-in', sittingId: card?.sittingId } }
  await expect.poll(() => events).toContainEqual(told)
  await expect
    .poll(() => events.find((one) => one.event === 'progress')?.data, { timeout: 8000 })
    .toMatchObject({
      seats: [{ sittingId: card?.sittingId, state: 'hadir', answered: 0 }],
    })
  stop()
  await reading
})

it('opens for nobody without the right', async () => {
  expect((await listen('')).response.status).toBe(401)
  expect((await listen(await house.cookieOf('asesor'))).response.status).toBe(403)
})
