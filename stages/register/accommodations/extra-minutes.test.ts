import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extraMinutesOf, inForceOn, type TimeGranted } from './extra-minutes.ts'

const granted = (of: Partial<TimeGranted>): TimeGranted => ({
  extraPercent: 0,
  extraMinutes: 0,
  validFrom: '2023-01-01',
  validTo: null,
  revokedAt: null,
  ...of,
})
const day = '2023-12-18'

describe('extra time', () => {
  it.each([
    ['nothing approved', [], 0],
    ['a share of the time', [granted({ extraPercent: 25 })], 23],
    ['whole minutes', [granted({ extraMinutes: 30 })], 30],
    ['both in one letter', [granted({ extraPercent: 50, extraMinutes: 10 })], 55],
    ['two letters: the larger counts', [granted({ extraMinutes: 30 }), granted({ extraPercent: 50 })], 45],
    ['revoked', [granted({ extraMinutes: 30, revokedAt: new Date(0) })], 0],
    ['not yet', [granted({ extraMinutes: 30, validFrom: '2023-12-19' })], 0],
    ['no longer', [granted({ extraMinutes: 30, validTo: '2023-12-17' })], 0],
    ['on its last day', [granted({ extraMinutes: 30, validTo: day })], 30],
  ])('%s', (_, accommodations, minutes) => {
    expect(extraMinutesOf(accommodations, 90, day)).toBe(minutes)
  })
})

const any = fc.record({ extraPercent: fc.integer({ min: 0, max: 100 }), extraMinutes: fc.integer({ min: 0, max: 240 }) }).map(granted)

it('is never less for one more approval, and never lost to rounding', () => {
  fc.assert(
    fc.property(fc.array(any), any, fc.integer({ min: 1, max: 600 }), (others, one, minutes) => {
      const with_ = extraMinutesOf([...others, one], minutes, day)
      expect(with_).toBeGreaterThanOrEqual(extraMinutesOf(others, minutes, day))
      expect(with_).toBeGreaterThanOrEqual(Math.min(600, (minutes * one.extraPercent) / 100))
      expect(Number.isInteger(with_)).toBe(true)
    }),
  )
})

it('holds from its first to its last day', () => {
  const one = granted({ validFrom: '2023-12-01', validTo: '2023-12-31' })
  expect(['2023-11-30', '2023-12-01', '2023-12-31', '2024-01-01'].map((date) => inForceOn(one, date))).toEqual([false, true, true, false])
})
