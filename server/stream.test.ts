// What a stream does by itself as time goes by: it beats, looks at the right to it, and lets go.
import type { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Db } from '../database/db.ts'
import type { Hub } from './live.ts'
import type { StreamReply } from './serve.ts'
import { openStream } from './stream.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const quiet: Hub = { listen: () => () => undefined, close: async () => undefined }
const reply = (of: Partial<StreamReply> = {}): StreamReply => ({ sessionId: 'room', opening: [], onNews: async () => [], ...of })
const open = (of: StreamReply, mayStay: () => Promise<string | null> = async () => null) =>
  openStream(of, { db: {} as Db, clock: () => new Date(0), hub: quiet, mayStay })

function heard(stream: PassThrough): string[] {
  const chunks: string[] = []
  stream.on('data', (chunk) => chunks.push(String(chunk)))
  return chunks
}

it('beats every 15 seconds, so that no line between thinks it is dead', async () => {
  const stream = open(reply())
  const chunks = heard(stream)
  await vi.advanceTimersByTimeAsync(46_000)
  expect(chunks.filter((chunk) => chunk.startsWith(':'))).toHaveLength(3)
  stream.destroy()
})

it('ends within a minute of the session, and says why', async () => {
  let ended: string | null = null
  const stream = open(reply(), async () => ended)
  const chunks = heard(stream)
  await vi.advanceTimersByTimeAsync(61_000)
  expect(stream.writableEnded).toBe(false)
  ended = 'request.not-signed-in'
  await vi.advanceTimersByTimeAsync(60_000)
  expect(chunks.join('')).toContain('event: closed\ndata: {"reason":"request.not-signed-in"}')
  expect(stream.writableEnded).toBe(true)
})

it('sends what is looked at every few seconds, and not to somebody who does not read', async () => {
  let asked = 0
  const tell = async () => {
    asked += 1
    return [{ event: 'progress', data: { text: 'x'.repeat(150_000) } }]
  }
  const stream = open(reply({ tick: { seconds: 5, tell } }))
  await vi.advanceTimersByTimeAsync(30_000)
  expect(asked).toBeLessThanOrEqual(2)
  await vi.advanceTimersByTimeAsync(90_000)
  expect(stream.destroyed).toBe(true)
})

it('lets go where a look at the database throws: the page comes back', async () => {
  const stream = open(
    reply({
      tick: {
        seconds: 5,
        tell: async () => {
          throw new Error('away')
        },
      },
    }),
  )
  await vi.advanceTimersByTimeAsync(5100)
  expect(stream.destroyed).toBe(true)
})
