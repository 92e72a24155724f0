import { describe, expect, it } from 'vitest'
import { clockOf, destructionNumber, dueAt, requestNumber } from './request.ts'
import { cutOff, sorted } from './retention.ts'

describe('the clock of a request', () => {
  const received = new Date('2023-12-18T02:00:00Z')
  const due = dueAt(received, 72)
  it('runs by hours, through nights and weekends', () => expect(due.toISOString()).toBe('2023-12-21T02:00:00.000Z'))
  it.each([
    ['2023-12-19T02:00:00Z', null, 'berjalan'],
    ['2023-12-20T03:00:00Z', null, 'segera'],
    ['2023-12-21T02:00:01Z', null, 'lewat'],
    ['2024-01-01T00:00:00Z', '2023-12-21T02:00:00Z', 'tepat-waktu'],
    ['2024-01-01T00:00:00Z', '2023-12-21T02:00:01Z', 'terlambat'],
  ] as const)('at %s, answered %s: %s', (now, answered, state) =>
    expect(clockOf({ dueAt: due, answeredAt: answered ? new Date(answered) : null }, new Date(now))).toBe(state),
  )
  it('has a number', () => {
    expect(requestNumber({ year: 2023, serial: 7 })).toBe('PDP-2023-0007')
    expect(destructionNumber({ year: 2029, serial: 2 })).toBe('PMS-2029-002')
  })
})

describe('retention', () => {
  it('counts whole years back, also from a leap day', () => {
    expect(cutOff('2028-12-18', 5)).toBe('2023-12-18')
    expect(cutOff('2028-02-29', 5)).toBe('2023-02-28')
  })
  it('keeps what an open objection or a result in force needs, and says how many', () => {
    const old = ['a', 'b', 'c', 'd'].map((id) => ({ sittingId: id, personId: id.toUpperCase() }))
    const { go, kept } = sorted(old, { objecting: new Set(['B', 'C']), inForce: new Set(['c', 'd']) })
    expect(go.map((one) => one.sittingId)).toEqual(['a'])
    expect(kept).toEqual({ 'keberatan-terbuka': 2, 'hasil-berlaku': 1 })
  })
})
