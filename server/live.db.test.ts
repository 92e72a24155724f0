// The hub on real PostgreSQL: news reaches every process, only when committed, and after a cut line.
import type { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../database/db.ts'
import { notify } from '../database/live.ts'
import { type FreshDatabase, freshDatabase } from '../test/world/database.ts'
import { type Heard, type Hub, openHub } from './live.ts'
import { openStream } from './stream.ts'

const room = '01890000-0000-7000-8000-000000000001'
const other = '01890000-0000-7000-8000-000000000002'
let here: FreshDatabase
let hubs: Hub[]
beforeEach(async () => {
  here = await freshDatabase()
  hubs = []
})
afterEach(async () => {
  for (const hub of hubs) await hub.close()
  await here.drop()
})

/** A hub, as one process has it, and what it heard of `sessionId`. */
async function ear(pool = here.pool, sessionId = room) {
  const hub = openHub(pool)
  hubs.push(hub)
  const heard: Heard[] = []
  const stop = hub.listen(sessionId, (one) => heard.push(one))
  await expect.poll(() => heard).toEqual(['again'])
  heard.length = 0
  return { hub, heard, stop }
}

const tell = (kind: string, sessionId = room) => here.db.transaction().execute((tx) => notify(tx, sessionId, kind))

it('reaches every process, and only the room it is about', async () => {
  const second = openDatabase(here.connection, 3)
  const [one, two, elsewhere] = [await ear(), await ear(second.pool), await ear(here.pool, other)]
  await tell('checked-in')
  const news = { sessionId: room, kind: 'checked-in' }
  await expect.poll(() => [one.heard, two.heard]).toEqual([[news], [news]])
  expect(elsewhere.heard).toEqual([])
  await hubs[1]?.close()
  await second.close()
})

it('says nothing of what was rolled back', async () => {
  const { heard } = await ear()
  const undone = here.db.transaction().execute(async (tx) => {
    await notify(tx, room, 'undone')
    throw new Error('rolled back')
  })
  await expect(undone).rejects.toThrow('rolled back')
  await tell('done')
  await expect.poll(() => heard.length).toBe(1)
  expect(heard).toMatchObject([{ kind: 'done' }])
})

it('tells that news may have been missed when the line was cut, and goes on', async () => {
  const { heard } = await ear()
  await here.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and pid <> pg_backend_pid()`)
  await expect.poll(() => heard, { timeout: 5000 }).toEqual(['again'])
  await tell('after')
  await expect.poll(() => heard.length).toBe(2)
})

it('holds no connection when nobody listens', async () => {
  const { stop } = await ear()
  expect(here.pool.totalCount - here.pool.idleCount).toBe(1)
  stop()
  await expect.poll(() => here.pool.totalCount - here.pool.idleCount).toBe(0)
})

it('drops what a slow reader cannot take, and says so when he reads again', async () => {
  const { hub } = await ear()
  const stream = openStream(
    { sessionId: room, opening: [], onNews: async () => [{ event: 'news', data: { text: 'x'.repeat(9000) } }] },
    { db: here.db, clock: () => new Date(0), hub, mayStay: async () => null },
  )
  for (let n = 0; n < 20; n++) await tell('much')
  await expect.poll(() => stream.writableNeedDrain).toBe(true)
  const text = await readUntil(stream, 'event: again')
  expect(text.match(/event: news/g)?.length).toBeLessThan(20)
  stream.destroy()
})

it('ends a stream when its room says that it is over', async () => {
  const { hub } = await ear()
  const stream = openStream(
    { sessionId: room, opening: [{ event: 'room', data: {} }], onNews: async ({ kind }) => (kind === 'over' ? 'end' : []) },
    { db: here.db, clock: () => new Date(0), hub, mayStay: async () => null },
  )
  await tell('over')
  const chunks: string[] = []
  for await (const chunk of stream) chunks.push(String(chunk))
  expect(chunks.join('')).toContain('event: room')
})

async function readUntil(stream: PassThrough, wanted: string): Promise<string> {
  let text = ''
  stream.on('data', (chunk) => {
    text += String(chunk)
  })
  await expect.poll(() => text.includes(wanted)).toBe(true)
  return text
}
