import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnswerFacts, isOnForm, readAnswer, verdictOf } from './answering.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 1, minute))
const session = { endedAt: null, replaced: false, idleUntil: at(60), endsAt: at(60) }
const sitting = { state: 'berjalan' as const, deadline: at(30), endsAt: at(28), pausedAt: null }
const sent = { itemId: 'a', choice: 'A' }
const facts = (over: Partial<AnswerFacts> = {}): AnswerFacts => ({ session, sitting, stored: undefined, ...over })

describe('verdictOf', () => {
  it('saves until the deadline, the deadline included', () => {
    expect(verdictOf(sent, facts(), at(30))).toBe('saved')
    expect(verdictOf(sent, facts(), new Date(at(30).getTime() + 1))).toBe('sittings.time-up')
  })
  it('acknowledges the same change again, even after the end', () => {
    const closed = { ...sitting, state: 'dikirim' as const }
    expect(verdictOf(sent, facts({ stored: sent, sitting: closed }), at(50))).toBe('repeat')
  })
  it('refuses other content under the same counter', () => {
    expect(verdictOf(sent, facts({ stored: { itemId: 'a', choice: 'B' } }), at(1))).toBe('sittings.seq-taken')
    expect(verdictOf(sent, facts({ stored: { itemId: 'a', choice: null } }), at(1))).toBe('sittings.seq-taken')
    expect(verdictOf(sent, facts({ stored: { itemId: 'b', choice: 'A' } }), at(1))).toBe('sittings.seq-taken')
  })
  it.each([
    ['no session', facts({ session: undefined }), 'sittings.signed-out'],
    ['an ended session', facts({ session: { ...session, endedAt: at(0) } }), 'sittings.signed-out'],
    ['an idle session', facts({ session: { ...session, idleUntil: at(5) } }), 'sittings.signed-out'],
    ['before the start', facts({ sitting: { ...sitting, state: 'terdaftar', deadline: null } }), 'sittings.not-started'],
    ['after the submission', facts({ sitting: { ...sitting, state: 'dikirim' } }), 'sittings.finished'],
    ['after time ran out', facts({ sitting: { ...sitting, state: 'waktu-habis' } }), 'sittings.time-up'],
    ['a machine that was replaced', facts({ session: { ...session, endedAt: at(0), replaced: true } }), 'sittings.replaced'],
    ['a paused room, its grace over', facts({ sitting: { ...sitting, deadline: at(4), pausedAt: at(2) } }), 'sittings.paused'],
    ['a pause after the own end', facts({ sitting: { ...sitting, deadline: at(4), endsAt: at(2), pausedAt: at(3) } }), 'sittings.time-up'],
    ['a voided sitting', facts({ sitting: { ...sitting, state: 'dibatalkan' } }), 'sittings.finished'],
  ])('tells why: %s', (_, known, verdict) => {
    expect(verdictOf(sent, known, at(5))).toBe(verdict)
  })
})

describe('isOnForm', () => {
  const form = new Map([['a', new Set(['A', 'B'])]])
  it('knows the letters of each item; taking back needs none', () => {
    expect(isOnForm(form, { itemId: 'a', choice: 'B' })).toBe(true)
    expect(isOnForm(form, { itemId: 'a', choice: null })).toBe(true)
    expect(isOnForm(form, { itemId: 'a', choice: 'C' })).toBe(false)
    expect(isOnForm(form, { itemId: 'b', choice: 'A' })).toBe(false)
    expect(isOnForm(form, { itemId: 'b', choice: null })).toBe(false)
  })
})

describe('readAnswer', () => {
  const good = { seq: 1, itemId: '0198c0de-0000-7000-8000-000000000001', choice: 'A', clickedAt: '2026-03-02T01:00:00.000Z' }
  const plain = { ...good, sittingId: undefined }
  it('takes an answer as sent', () => {
    expect(readAnswer(good)).toEqual(plain)
    expect(readAnswer({ ...good, choice: null, extra: 1 })).toEqual({ ...plain, choice: null })
    expect(readAnswer({ ...good, sittingId: good.itemId })?.sittingId).toBe(good.itemId)
  })
  it.each([
    null,
    'x',
    [],
    { ...good, seq: 0 },
    { ...good, seq: 1.5 },
    { ...good, seq: '1' },
    { ...good, seq: 1e9 },
    { ...good, itemId: 'a' },
    { ...good, itemId: `${good.itemId}\u0000` },
    { ...good, choice: 'G' },
    { ...good, choice: 'AB' },
    { ...good, choice: undefined },
    { ...good, clickedAt: '0000-01-01T00:00:00Z' },
    { ...good, clickedAt: '2026-13-01T00:00:00Z' },
    { ...good, clickedAt: 1 },
    { ...good, sittingId: 'x' },
  ])('refuses %j', (body) => {
    expect(readAnswer(body)).toBeUndefined()
  })
  it('lets nothing through that a list literal of the database would have to quote', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (seq, itemId, choice, clickedAt) => {
        const read = readAnswer({ seq, itemId, choice, clickedAt })
        return read === undefined || /^[\w:.-]+$/.test(`${read.seq}${read.itemId}${read.choice}${read.clickedAt}`)
      }),
    )
  })
  it('writes an impossible day as the day it means', () => {
    const read = readAnswer({ ...good, clickedAt: '2026-02-31T00:00:00Z' })
    expect(read === undefined || read.clickedAt === '2026-03-03T00:00:00.000Z').toBe(true)
  })
})
