import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { firstPolicy } from '../../standards/first-policy.ts'
import { approvalHindrances, type CaseState, progressOf } from './approval.ts'
import { type FlagFacts, flagCodes, flagsOf } from './flags.ts'
import { resultsPart } from './part.ts'
import { sampleOf, sampleSize } from './sample.ts'

const plain: FlagFacts = {
  ...{
    achieved: 2420,
    required: 2700,
    cutOffs: { high: '90', middle: '78' },
    margin: null,
    fit: null,
    withoutLevel: 0,
    answered: 90,
    seconds: 5000,
  },
  ...{ earlier: null, seatIncidents: 0, roomIncidents: 0, lateAnswers: 0, serverLess: false, accommodated: false, approver: false },
  rule: { fastSeconds: 5, changePoints: '25', misfit: '1.96' },
}
const codes = (of: Partial<FlagFacts>) => flagsOf({ ...plain, ...of }).map((flag) => flag.code)

describe('flags', () => {
  test('an ordinary case has none; without an SEM nobody is near a line', () => {
    expect(codes({})).toEqual([])
    expect(codes({ achieved: 2430 })).toEqual([])
  })
  test.each([
    ['4.1', 2420, ['near-line']], // 89.63 % ± 4.1 holds 90
    ['0.37', 2420, []], // 0.3704 points away: just outside
    ['0.38', 2420, ['near-line']],
    ['1', 2106, ['near-line']], // exactly 78 %
    ['1', null, []],
  ])('an interval of %s around %s hundredths of 2700: %j', (margin, achieved, expected) => {
    expect(codes({ margin, achieved })).toEqual(expected)
  })
  test('under five seconds an item is too fast, from five items on', () => {
    expect(codes({ answered: 90, seconds: 449 })).toEqual(['fast'])
    expect(codes({ answered: 90, seconds: 450 })).toEqual([])
    expect(codes({ answered: 4, seconds: 3 })).toEqual([])
    expect(codes({ answered: 90, seconds: null })).toEqual([])
    expect(codes({ answered: 90, seconds: 449, rule: { ...plain.rule, fastSeconds: 4 } })).toEqual([])
  })
  test('answers that fit nobody of like level are asked about, those that fit too well are not', () => {
    const fit = (lz: string) => codes({ fit: { lz, rare: 12, answered: 90 } })
    expect([fit('-1.95'), fit('-1.96'), fit('2.40')]).toEqual([[], ['misfit'], []])
  })
  test('the policy names every flag that there is', () => {
    expect(firstPolicy.values['queue.flags'].value).toEqual(flagCodes)
  })
  test('a change of 25 points in one class, either way, asks for an explanation', () => {
    const earlier = (achieved: number) => ({ earlier: { achieved, required: 2700, on: '2021-03-01' } })
    expect(codes({ achieved: 2025, ...earlier(2700) })).toEqual(['change']) // 75 against 100
    expect(codes({ achieved: 2026, ...earlier(2700) })).toEqual([])
    expect(codes({ achieved: 2700, ...earlier(2000) })).toEqual(['change'])
  })
  test('everything that happened is named, each once, in the order in which it is read', () => {
    const all = {
      withoutLevel: 2,
      seatIncidents: 1,
      roomIncidents: 2,
      lateAnswers: 3,
      serverLess: true,
      accommodated: true,
      approver: true,
    }
    expect(codes(all)).toEqual(['incomplete', 'incident-seat', 'incident-room', 'late-answers', 'server-less', 'accommodation', 'approver'])
  })
})

describe('the sample', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const ids = Array.from({ length: 200 }, (_, n) => `hasil-${n}`)
  test('five percent, rounded up, at least five, never more than there are', () => {
    expect([0, 3, 5, 40, 101, 2118].map((all) => sampleSize(all, '5'))).toEqual([0, 3, 5, 5, 6, 106])
    expect([200, 201].map((all) => sampleSize(all, '2.5'))).toEqual([5, 6])
  })
  test('one seed, one draw, whatever the order; another seed, another draw', () => {
    const drawn = sampleOf(ids, '5', 'benih-1', hash)
    expect(drawn).toHaveLength(10)
    expect(sampleOf([...ids].reverse(), '5', 'benih-1', hash)).toEqual(drawn)
    expect(sampleOf(ids, '5', 'benih-2', hash)).not.toEqual(drawn)
  })
})

const one = (of: Partial<CaseState> = {}): CaseState => ({
  ...{ personId: 'a', flagged: false, sampled: false, decision: null, decidedBy: null, ...of },
})

test('approval waits for every flagged and sampled case, for every sitting, and for the own case by another', () => {
  const me = { accountId: 'saya', personId: 'p' }
  const read = one({ flagged: true, decision: 'setuju', decidedBy: 'saya' })
  expect(approvalHindrances([read, one()], 0, me)).toEqual([])
  expect(approvalHindrances([read, one({ sampled: true })], 0, me)).toEqual(['unread'])
  expect(approvalHindrances([read], 3, me)).toEqual(['remaining'])
  expect(approvalHindrances([one({ personId: 'p' })], 0, me)).toEqual(['own-unread'])
  expect(approvalHindrances([one({ personId: 'p', flagged: true, decision: 'setuju', decidedBy: 'saya' })], 0, me)).toEqual(['own-unread'])
  expect(approvalHindrances([one({ personId: 'p', flagged: true, decision: 'setuju', decidedBy: 'lain' })], 0, me)).toEqual([])
  expect(progressOf([read, one({ sampled: true, decision: 'kembali' })])).toMatchObject({ flaggedRead: 1, sampledRead: 1, returned: 1 })
})

test('the page of the event says what is next, from scoring to acceptance', () => {
  const progress = { flagged: 2, flaggedRead: 2, sampled: 5, sampledRead: 4, returned: 0 }
  const batch = { runs: 12, remaining: 0, progress, approval: 'none' as const }
  const next = (of: object) => resultsPart('k', { closed: 12, running: null, batch, annulments: 0, ...of }).next?.code ?? null
  expect(next({ closed: 0, batch: null })).toBe(null)
  expect(next({ batch: null })).toBe('scoring.next-process')
  expect(next({})).toBe('scoring.next-read')
  expect(next({ batch: { ...batch, progress: { ...progress, sampledRead: 5 } } })).toBe('scoring.next-approve')
  expect(next({ batch: { ...batch, approval: 'waits' } })).toBe('scoring.next-accept')
  expect(next({ batch: { ...batch, approval: 'accepted' } })).toBe(null)
  expect(next({ annulments: 1 })).toBe('scoring.next-annulment')
})
