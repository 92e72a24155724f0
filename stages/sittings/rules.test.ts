import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pinWords, readNip, readPin, waitAfter } from './card.ts'
import { paperOf } from './paper.ts'
import { pledges, pledgeText } from './pledge.ts'
import { finalAnswers, leafText, readReceipt, receiptOf, receiptWords, signsOf } from './receipt.ts'
import { sessionAfter, sittingAfter, sittingStates } from './state.ts'

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
