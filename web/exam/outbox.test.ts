import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reply } from './call.ts'
import { type Change, type DeviceStore, inMemory } from './device-store.ts'
import { openOutbox } from './outbox.ts'
import { minutesLeft, serverClock } from './server-clock.ts'

type Answer = Reply<{ seq: number; at: string; late?: boolean }>
const ok = (change: Change): Answer => ({ kind: 'ok', value: { seq: change.seq, at: '2026-03-02T01:00:00.000Z' } })
const away: Answer = { kind: 'away' }
const refusal = (code: string): Answer => ({ kind: 'refused', code, data: {} })
const click = (itemId: string, choice: string | null = 'A') => ({ itemId, choice, clickedAt: '2026-03-02T01:00:00.000Z' })
const settled = () => new Promise((go) => setTimeout(go, 5))

/** A server that stores what it acknowledges; `mood` decides about each attempt. */
function world(
  mood: (change: Change, attempt: number) => 'ok' | 'away' | 'lost reply' | Answer = () => 'ok',
  store: DeviceStore = inMemory(),
) {
  const stored = new Map<number, Change>()
  let attempt = 0
  const send = async (change: Change): Promise<Answer> => {
    const said = mood(change, attempt++)
    if (said === 'away') return away
    if (typeof said === 'object') return said
    const known = stored.get(change.seq)
    if (known && (known.itemId !== change.itemId || known.choice !== change.choice)) return refusal('sittings.seq-taken')
    stored.set(change.seq, change)
    return said === 'ok' ? ok(change) : away
  }
  const open = (known = 0) =>
    openOutbox(
      {
        sittingId: 's',
        store,
        send,
        lastSeq: async () => Math.max(0, ...stored.keys()),
        changed: () => undefined,
        wait: () => new Promise((go) => setTimeout(go, 0)),
      },
      known,
    )
  return { stored, store, open }
}

describe('the outbox', () => {
  it('sends in order and forgets what is acknowledged', async () => {
    const { stored, store, open } = world()
    const outbox = await open(4)
    await Promise.all([outbox.put(click('a')), outbox.put(click('b')), outbox.put(click('a', null))])
    await settled()
    expect([...stored.values()].map((change) => [change.seq, change.itemId, change.choice])).toEqual([
      [5, 'a', 'A'],
      [6, 'b', 'A'],
      [7, 'a', null],
    ])
    expect(outbox.view()).toMatchObject({ waiting: 0, away: false, refused: [] })
    expect(await store.kept('s')).toEqual([])
  })
  it('keeps trying through any trouble, and nothing is lost or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ok' as const, 'away' as const, 'lost reply' as const), { maxLength: 60 }),
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('A', 'B', null)), { minLength: 1, maxLength: 15 }),
        async (moods, clicks) => {
          const { stored, open } = world((_, attempt) => moods[attempt] ?? 'ok')
          const outbox = await open()
          for (const [item, choice] of clicks) await outbox.put(click(item, choice))
          while (outbox.view().waiting > 0) await settled()
          expect([...stored.values()].map((change) => [change.itemId, change.choice])).toEqual(clicks)
        },
      ),
      { numRuns: 40 },
    )
  })
  it('goes on after a reload with what the device kept', async () => {
    let online = false
    const { stored, store, open } = world(() => (online ? 'ok' : 'away'))
    const before = await open()
    await before.put(click('a'))
    await before.put(click('b'))
    before.stop()
    expect(await store.kept('s')).toHaveLength(2)
    const after = await open()
    expect(after.unsent().map((change) => change.itemId)).toEqual(['a', 'b'])
    online = true
    while (after.view().waiting > 0) await settled()
    expect(stored.size).toBe(2)
  })
  it('gives a click another number when another device used it, and keeps the order', async () => {
    const { stored, open } = world()
    stored.set(1, { sittingId: 's', seq: 1, ...click('z', 'D') })
    stored.set(2, { sittingId: 's', seq: 2, ...click('z', 'C') })
    const outbox = await open()
    await outbox.put(click('a', 'A'))
    await outbox.put(click('a', 'B'))
    while (outbox.view().waiting > 0) await settled()
    const own = [...stored.values()].filter((change) => change.itemId === 'a').sort((a, b) => a.seq - b.seq)
    expect(own.map((change) => change.choice)).toEqual(['A', 'B'])
    expect(stored.get(1)?.itemId).toBe('z')
  })
  it('tells what is refused for good, and sends the rest', async () => {
    const { stored, open } = world((change) => (change.itemId === 'late' ? refusal('sittings.time-up') : 'ok'))
    const outbox = await open()
    await outbox.put(click('late'))
    await outbox.put(click('a'))
    await settled()
    expect(outbox.view().refused.map(({ change, code }) => [change.itemId, code])).toEqual([['late', 'sittings.time-up']])
    expect(stored.size).toBe(1)
  })
  it.each(['sittings.signed-out', 'sittings.other-sitting'])('waits with everything while the session is over: %s', async (code) => {
    let signedIn = false
    const { stored, open } = world(() => (signedIn ? 'ok' : refusal(code)))
    const outbox = await open()
    await outbox.put(click('a'))
    await settled()
    expect(outbox.view()).toMatchObject({ waiting: 1, signedOut: true, refused: [] })
    signedIn = true
    outbox.nudge()
    await settled()
    expect(stored.size).toBe(1)
  })
  it('keeps everything while the room is paused or runs without the server, and sends it afterwards', async () => {
    let paused = true
    const { stored, open } = world(() => (paused ? refusal('sittings.paused') : 'ok'))
    const outbox = await open()
    await outbox.put(click('a'))
    await settled()
    expect(outbox.view()).toMatchObject({ waiting: 1, away: false, refused: [] })
    paused = false
    while (outbox.view().waiting > 0) await settled()
    expect(stored.size).toBe(1)
  })
  it('sends nothing while it is held, and forgets what arrived in a bundle', async () => {
    let held = true
    const sent: Change[] = []
    const wiring = { sittingId: 's', store: inMemory(), lastSeq: async () => 0, changed: () => undefined, wait: async () => undefined }
    const send = async (change: Change): Promise<Answer> => {
      sent.push(change)
      return ok(change)
    }
    const outbox = await openOutbox({ ...wiring, send, held: () => held }, 0)
    await outbox.put(click('a'))
    await outbox.put(click('b'))
    await settled()
    expect([sent.length, outbox.view().waiting]).toEqual([0, 2])
    await outbox.arrived(outbox.unsent().slice(0, 1))
    expect(outbox.unsent().map((change) => change.itemId)).toEqual(['b'])
    held = false
    outbox.nudge()
    await settled()
    expect(sent.map((change) => change.itemId)).toEqual(['b'])
  })
  it('counts what the server keeps as late', async () => {
    const { open } = world((change) => ({ kind: 'ok', value: { seq: change.seq, at: '2026-03-02T01:00:00.000Z', late: true } }))
    const outbox = await open()
    await outbox.put(click('a'))
    await settled()
    expect(outbox.view()).toMatchObject({ waiting: 0, late: 1, refused: [] })
  })
  it('goes on in memory when the device cannot keep anything, and says so', async () => {
    const full: DeviceStore = { ...inMemory(), durable: true, add: () => Promise.reject(new Error('full')) }
    const { stored, open } = world(undefined, full)
    const outbox = await open()
    await outbox.put(click('a'))
    await settled()
    expect(outbox.view()).toMatchObject({ durable: false, waiting: 0 })
    expect(stored.size).toBe(1)
  })
})

describe('the server clock', () => {
  it('goes on by the counter, whatever the computer says', () => {
    let counter = 1000
    const clock = serverClock(() => counter)
    clock.set(50_000, 1000, 1100)
    counter = 2100
    expect(clock.now()).toBe(51_050)
  })
  it('prefers a quick reply for a while', () => {
    let counter = 0
    const clock = serverClock(() => counter)
    clock.set(10_000, 0, 10)
    clock.set(99_000, 20, 5020)
    counter = 10
    expect(clock.now()).toBe(10_005)
    clock.set(99_000, 40_000, 40_100)
    counter = 40_100
    expect(clock.now()).toBe(99_050)
  })
  it('counts the begun minute', () => {
    expect([minutesLeft(60_000, 0), minutesLeft(60_001, 0), minutesLeft(1, 0), minutesLeft(0, 5)]).toEqual([1, 2, 1, 0])
  })
})
