import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pinWords, readNip, readPin, waitAfter } from './card.ts'
import { deadlineOf, inTime } from './deadline.ts'
import { paperOf } from './paper.ts'
import { pledges, pledgeText } from './pledge.ts'
import { finalAnswers, leafText, readReceipt, receiptOf, receiptWords, signsOf } from './receipt.ts'
import { sessionAfter, sittingAfter, sittingStates } from './state.ts'

describe('deadlineOf', () => {
  const startedAt = new Date('2023-12-18T00:30:00Z')
  const base = { startedAt, minutes: 150, extraMinutes: 0, closesAt: new Date('2023-12-18T03:00:00Z'), roomSeconds: 0, graceSeconds: 120 }
  it('is the start plus the minutes, and the grace after it', () => {
    expect(deadlineOf(base)).toEqual({ endsAt: new Date('2023-12-18T03:00:00Z'), deadline: new Date('2023-12-18T03:02:00Z') })
  })
  it('does not give a latecomer the time that has passed', () => {
    const late = deadlineOf({ ...base, startedAt: new Date('2023-12-18T01:00:00Z') })
    expect(late.endsAt).toEqual(new Date('2023-12-18T03:00:00Z'))
  })
  it('adds what was granted to the person and to the room, past the window too', () => {
    const granted = deadlineOf({ ...base, extraMinutes: 30, roomSeconds: 600 })
    expect(granted.endsAt).toEqual(new Date('2023-12-18T03:40:00Z'))
  })

  const moment = fc.integer({ min: 0, max: 4_000_000_000_000 })
  const time = fc.record({
    startedAt: moment.map((ms) => new Date(ms)),
    minutes: fc.integer({ min: 1, max: 600 }),
    extraMinutes: fc.integer({ min: 0, max: 600 }),
    closesAt: moment.map((ms) => new Date(ms)),
    roomSeconds: fc.integer({ min: 0, max: 86_400 }),
    graceSeconds: fc.integer({ min: 0, max: 3600 }),
  })
  it('never lies before the start, and the grace is exactly after the end', () => {
    fc.assert(
      fc.property(time, (of) => {
        const { endsAt, deadline } = deadlineOf(of)
        expect(endsAt.getTime()).toBeGreaterThanOrEqual(of.startedAt.getTime())
        expect(deadline.getTime() - endsAt.getTime()).toBe(of.graceSeconds * 1000)
        expect(inTime(deadline, deadline)).toBe(true)
      }),
    )
  })
  it('more minutes, more extra time, a longer pause or a later window never end it earlier', () => {
    fc.assert(
      fc.property(
        time,
        fc.constantFrom('minutes', 'extraMinutes', 'roomSeconds', 'closesAt'),
        fc.integer({ min: 1, max: 10_000 }),
        (of, what, by) => {
          const more = what === 'closesAt' ? new Date(of.closesAt.getTime() + by * 1000) : of[what] + by
          expect(deadlineOf({ ...of, [what]: more }).endsAt.getTime()).toBeGreaterThanOrEqual(deadlineOf(of).endsAt.getTime())
        },
      ),
    )
  })
  it('time granted to the room moves every end by exactly that, whoever started when within the window', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 7200 }), (of, seconds) => {
        fc.pre(of.startedAt < of.closesAt)
        const moved = deadlineOf({ ...of, roomSeconds: of.roomSeconds + seconds }).endsAt.getTime() - deadlineOf(of).endsAt.getTime()
        expect(moved).toBe(seconds * 1000)
      }),
    )
  })
})

describe('paperOf', () => {
  const form = Array.from({ length: 9 }, (_, i) => ({ itemId: `item-${i}`, letters: ['A', 'B', 'C', 'D'] }))
  it('keeps the items in the order of the form and gives each person an order of options', () => {
    const paper = paperOf(form, 'sesi:orang')
    expect(paper).toEqual(paperOf(form, 'sesi:orang'))
    expect(paper.items.map((item) => item.itemId)).toEqual(form.map((item) => item.itemId))
    for (const item of paper.items) expect([...item.letters].sort().join('')).toBe('ABCD')
    expect(paper).not.toEqual(paperOf(form, 'sesi:orang lain'))
  })
  it('puts no letter in any place more often than chance', () => {
    const firsts = new Map<string, number>()
    for (let i = 0; i < 2000; i++) {
      const first = paperOf(form.slice(0, 1), `orang ${i}`).items[0]?.letters[0] ?? ''
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    for (const count of firsts.values()) expect(Math.abs(count - 500)).toBeLessThan(100)
  })
})

describe('the receipt', () => {
  const sitting = '0198c0de-0000-7000-8000-000000000001'
  const nonce = '00112233445566778899aabbccddeeff'
  const changes = [
    { seq: 1, itemId: 'b', choice: 'A' },
    { seq: 3, itemId: 'b', choice: 'C' },
    { seq: 2, itemId: 'b', choice: 'B' },
    { seq: 4, itemId: 'a', choice: 'D' },
    { seq: 5, itemId: 'c', choice: 'A' },
    { seq: 6, itemId: 'c', choice: null },
  ]
  it('counts the change with the highest counter, in item order, without what was taken back', () => {
    expect(finalAnswers(changes)).toEqual([
      { itemId: 'a', choice: 'D' },
      { itemId: 'b', choice: 'C' },
    ])
    expect(finalAnswers([...changes].reverse())).toEqual(finalAnswers(changes))
  })
  it('is made of a text that anybody can make again', () => {
    const text = leafText(sitting, nonce, changes)
    expect(text).toBe(`{"answers":[["a","D"],["b","C"]],"nonce":"${nonce}","sitting":"${sitting}"}`)
    const receipt = receiptOf(createHash('sha256').update(text).digest())
    expect(receipt).toHaveLength(17)
    expect(readReceipt(receiptWords(receipt).toLowerCase())).toBe(receipt)
  })
  it('has a check sign that finds every wrong or exchanged sign', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(15), fc.nat(31), fc.nat(14), (leaf, place, sign, at) => {
        const receipt = receiptOf(leaf)
        const wrong = receipt.slice(0, place) + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[sign] + receipt.slice(place + 1)
        if (wrong !== receipt) expect(readReceipt(wrong)).toBeUndefined()
        const swapped = receipt.slice(0, at) + receipt[at + 1] + receipt[at] + receipt.slice(at + 2)
        if (swapped !== receipt) expect(readReceipt(swapped)).toBeUndefined()
        expect(readReceipt(receipt)).toBe(receipt)
      }),
    )
  })
})

describe('the card', () => {
  it('reads what people type', () => {
    expect(readPin(' k7qd-3m9x ')).toBe('K7QD3M9X')
    expect(readPin('OIL')).toBe('011')
    expect(pinWords('K7QD3M9X')).toBe('K7QD-3M9X')
    expect(readNip('19850417 200903 2 006')).toBe('198504172009032006')
    expect(signsOf(Uint8Array.from([0, 31, 32, 255]))).toBe('0Z0Z')
  })
  it('waits longer with each wrong try and never for long', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 1000].map(waitAfter)).toEqual([0, 0, 5, 10, 20, 40, 60, 60])
  })
})

describe('states', () => {
  it('end: nothing follows a finished or voided sitting', () => {
    for (const state of sittingStates)
      for (const act of ['agree', 'start', 'submit', 'run-out', 'void'] as const)
        if (['dikirim', 'waktu-habis', 'dibatalkan'].includes(state)) expect(sittingAfter(state, act)).toBeUndefined()
    expect(sittingAfter('terdaftar', 'submit')).toBeUndefined()
    expect(sittingAfter('berjalan', 'start')).toBeUndefined()
    expect(sessionAfter('ditutup', 'open')).toBeUndefined()
    expect(sessionAfter('disiapkan', 'open')).toBe('dibuka')
  })
  it('the pledge is kept word for word', () => {
    for (const pledge of Object.values(pledges))
      for (const line of [...pledge.notice, ...pledge.pledge]) expect(pledgeText(pledge)).toContain(line)
  })
})
