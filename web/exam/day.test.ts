import { describe, expect, it, vi } from 'vitest'
import { openReader } from './aloud.ts'
import type { Note } from './call.ts'
import { inMemory } from './device-store.ts'
import { seatNotes } from './notes.ts'
import { practiceItems } from './practice/items.ts'
import { type Finding, findings, type Machine } from './readiness/checks.ts'
import { readyWords } from './readiness/words.ts'
import { seatRecords } from './seat-record.ts'
import { jumpDetector, serverClock } from './server-clock.ts'
import { joinTabs } from './tabs.ts'

describe('sleep and clocks', () => {
  it('notices sleep and a clock that was set, and not the drift of a day', () => {
    const at = { wall: 1_000_000, counter: 0 }
    const jumped = jumpDetector(
      () => at.wall,
      () => at.counter,
    )
    const pass = (wall: number, counter: number) => {
      at.wall += wall
      at.counter += counter
      return jumped()
    }
    expect(pass(1000, 1000)).toBe(0)
    expect(pass(1300, 1000)).toBe(0)
    expect(pass(600_000, 1000)).toBe(599_300)
    expect(pass(1000, 1000)).toBe(0)
    expect(pass(-30 * 60_000, 1000)).toBe(-30 * 60_000 - 1000)
  })
  it('believes the next reply after a sleep, however slow', () => {
    let counter = 0
    const clock = serverClock(() => counter)
    clock.set(10_000, 0, 10)
    counter = 1000
    clock.doubt()
    clock.set(900_000, 1000, 6000)
    counter = 6000
    expect(clock.now()).toBe(902_500)
  })
  it('takes up from what was kept, and never against the server', () => {
    let counter = 0
    const clock = serverClock(() => counter)
    clock.resume(50_000)
    counter = 500
    expect(clock.now()).toBe(50_500)
    clock.set(70_000, 500, 700)
    clock.resume(1)
    counter = 700
    expect(clock.now()).toBe(70_100)
  })
})

describe('facts about the seat', () => {
  it('are sent together, again under the same key, and once', async () => {
    let counter = 10_000
    const sent: (readonly Note[])[] = []
    const replies = [{ kind: 'away' } as const, { kind: 'ok', value: {} } as const]
    const notes = seatNotes(
      async (batch) => {
        sent.push(batch)
        return replies.shift() ?? { kind: 'away' }
      },
      () => counter,
    )
    notes.add('left-window', 4.4)
    counter += 3000
    await notes.flush()
    counter += 2000
    await notes.flush()
    await notes.flush()
    expect(sent).toHaveLength(2)
    expect(sent[0]?.[0]).toMatchObject({ kind: 'left-window', seconds: 4, ago: 3 })
    expect(sent[1]?.[0]).toMatchObject({ ago: 5, key: sent[0]?.[0]?.key })
  })
})

describe('tabs of one browser', () => {
  const settled = () => new Promise((go) => setTimeout(go, 30))
  it('let the later one go on, unless only the earlier one has what is not sent', async () => {
    let holds = false
    const [first, second] = [vi.fn(), vi.fn()]
    joinTabs({ stop: first, mustStay: () => holds })
    await settled()
    holds = true
    const later = joinTabs({ stop: second, mustStay: () => false })
    await settled()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
    holds = false
    later.take()
    await settled()
    expect(first).toHaveBeenCalledOnce()
  })
})

describe('what a device keeps of a seat', () => {
  const seat = (sittingId: string, savedAt: number) => ({ sittingId, savedAt, state: {} as never })
  it('is found newest first, and dropped when it is old and nothing waits with it', async () => {
    const store = inMemory()
    const records = seatRecords(Promise.resolve(store))
    await records.put(seat('old', 0))
    await records.put(seat('old-with-answers', 1))
    await store.add({ sittingId: 'old-with-answers', itemId: 'i', choice: 'A', clickedAt: '' }, 0)
    await records.put(seat('new', 100 * 3_600_000))
    expect((await records.all(100 * 3_600_000)).map((each) => each.sittingId)).toEqual(['new', 'old-with-answers'])
    expect(await records.get('old')).toBeUndefined()
  })
})

describe('the look at a computer', () => {
  const fine: Machine = {
    supports: () => true,
    memoryGb: 4,
    size: { width: 1366, height: 700 },
    secure: true,
    worker: true,
    keeps: async () => true,
    ping: async () => ({ ms: 20, server: 1_000_000, device: 1_000_000 }),
  }
  const pinged =
    (ms: number, device: number): Machine['ping'] =>
    async () => ({ ms, server: 0, device })
  const levels = async (of: Partial<Machine>) => {
    const found: Finding[] = []
    for await (const finding of findings({ ...fine, ...of })) found.push(finding)
    for (const finding of found) for (const words of Object.values(readyWords)) expect(words.sentence(finding).length).toBeGreaterThan(10)
    return Object.fromEntries(found.map((each) => [each.key, each.level]))
  }
  it('finds a good one good', async () => expect(new Set(Object.values(await levels({})))).toEqual(new Set(['good'])))
  it.each([
    ['browser', 'bad', { supports: (what: string) => what !== 'dialog' }],
    ['screen', 'note', { size: { width: 390, height: 844 } }],
    ['memory', 'note', { memoryGb: 1 }],
    ['storage', 'bad', { keeps: async () => false }],
    ['tls', 'note', { secure: false }],
    ['clock', 'note', { ping: pinged(20, 30 * 60_000) }],
    ['latency', 'note', { ping: pinged(1500, 0) }],
    ['latency', 'bad', { ping: (): Promise<undefined> => Promise.resolve(undefined) }],
  ] as const)('%s: %s', async (key, level, of) => expect((await levels(of))[key]).toBe(level))
})

describe('the voice', () => {
  it('says where there is none', async () => expect(await openReader(undefined).voice()).toBe('none'))
  it('prefers an Indonesian voice and reads part by part', async () => {
    const spoken: string[] = []
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        onend: () => void = () => undefined
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    )
    const speech = {
      getVoices: () => [{ lang: 'en-GB' }, { lang: 'id-ID', localService: true }],
      cancel: () => undefined,
      speak: (saying: { text: string; onend: () => void }) => {
        spoken.push(saying.text)
        saying.onend()
      },
    } as unknown as SpeechSynthesis
    const reader = openReader(speech)
    expect(await reader.voice()).toBe('indonesian')
    const parts: (number | undefined)[] = []
    reader.read(['a', 'b'], (part) => parts.push(part))
    expect([spoken, parts]).toEqual([
      ['a', 'b'],
      [0, 1, undefined],
    ])
    vi.unstubAllGlobals()
  })
})

it('practises with ten items of four options in both languages', () => {
  expect(practiceItems).toHaveLength(10)
  for (const { id, en } of practiceItems) expect([id.options.length, en.options.length]).toEqual([4, 4])
})
