// Everybody's first seat on its day, and susulan on its own: per class and per day the figures add up.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figure, identitiesOf } from '../../events/closing.ts'
import { figuresOf as outsideFiguresOf } from '../outside/presence.ts'
import { type DayFigure, figuresOf, type PresenceFacts } from './presence.ts'

const days = ['2023-12-18', '2023-12-19', '2023-12-22'] as const
const seat = (personId: string, day: string, of: Partial<PresenceFacts> = {}): PresenceFacts => ({
  ...{ sittingId: `${personId} ${day}`, personId, class: 'pelaksana', day, opensAt: new Date(`${day}T00:30:00Z`) },
  ...{ state: 'dikirim', started: true, attendance: 'hadir', over: true, decision: null },
  ...of,
})
const absent = (personId: string, day: string, decision: PresenceFacts['decision'], of: Partial<PresenceFacts> = {}) =>
  seat(personId, day, { state: 'terdaftar', started: false, attendance: 'tidak-hadir', decision, ...of })
const cell = (figures: ReturnType<typeof figuresOf>, name: DayFigure, day: string) =>
  figures[name].filter((one) => one.day === day).reduce((sum, one) => sum + one.value, 0)
const identities = (told: Readonly<Record<string, readonly Omit<Figure, 'name'>[]>>) => {
  const figures = Object.entries(told).flatMap(([name, list]) => list.map((one) => ({ ...one, name }) as Figure))
  return new Map(identitiesOf(figures, new Set(Object.keys(told)), 'tes-sendiri').map((one) => [one.key, one]))
}

describe('who missed the day and came to susulan', () => {
  const figures = figuresOf([
    ...[seat('a', days[0]), absent('b', days[0], 'susulan'), seat('b', days[2])],
    ...[absent('c', days[1], 'tidak-susulan'), absent('d', days[1], 'susulan'), absent('d', days[2], 'tidak-susulan')],
  ])

  it('is absent on that day, present on the other, and was rescheduled once', () => {
    const shown = (name: DayFigure) => days.map((day) => cell(figures, name, day))
    expect(shown('mendapat-kursi')).toEqual([2, 2, 0])
    expect(shown('kursi-susulan')).toEqual([0, 0, 2])
    expect(shown('hadir')).toEqual([1, 0, 1])
    expect(shown('tidak-hadir')).toEqual([1, 2, 1])
    expect(shown('dijadwalkan-ulang')).toEqual([1, 1, 0])
    expect(shown('tidak-dijadwalkan-ulang')).toEqual([0, 1, 1])
    expect(shown('dikirim')).toEqual([1, 0, 1])
  })

  it('adds up by class and by day', () => {
    const found = identities(figures)
    for (const key of ['kehadiran', 'ketidakhadiran', 'susulan', 'pelaksanaan']) expect(found.get(key)?.state).toBe('holds')
    expect(found.get('ketidakhadiran')?.rows).toContainEqual({ by: 'day', key: days[1], left: [2], right: [1, 1], holds: true })
  })

  it('counts a voided sitting only where there is no other, and one sat again at its last time', () => {
    const again = figuresOf([seat('a', days[0], { state: 'dibatalkan' }), seat('a', days[2]), seat('b', days[0]), seat('b', days[1])])
    expect(again['mendapat-kursi'].map((one) => one.day)).toEqual([days[2], days[1]])
    expect(again.dibatalkan).toEqual([])
    expect(figuresOf([seat('a', days[0], { state: 'dibatalkan' })]).dibatalkan).toMatchObject([{ day: days[0], value: 1 }])
  })

  it('adds up for whoever missed how many times, decided or seated again', () => {
    const person = fc.record({ misses: fc.integer({ min: 0, max: 2 }), comes: fc.boolean(), decided: fc.boolean(), upper: fc.boolean() })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (people) => {
        const rows = people.flatMap(({ misses, comes, decided, upper }, n) => {
          const of = { class: upper ? 'administrator' : 'pelaksana' }
          const missed = days.slice(0, misses).map((day) => absent(`${n}`, day, decided ? 'susulan' : null, of))
          const day = days[misses] as string
          return [...missed, comes ? seat(`${n}`, day, of) : absent(`${n}`, day, 'tidak-susulan', of)]
        })
        const found = identities(figuresOf(rows))
        for (const key of ['kehadiran', 'ketidakhadiran', 'susulan', 'pelaksanaan']) expect(found.get(key)?.state).toBe('holds')
      }),
    )
  })
})

it('counts seats of another body’s test in the same way', () => {
  const person = { class: 'pelaksana', seatDay: days[2], decision: null, missed: [] }
  const figures = outsideFiguresOf([
    { ...person, personId: 'a', day: days[2], state: 'hadir', missed: [days[0]] },
    { ...person, personId: 'b', day: days[0], state: 'tidak-hadir', decision: 'susulan' },
    { ...person, personId: 'c', day: days[1], state: 'tidak-hadir', decision: 'tidak-susulan', seatDay: days[1] },
    { ...person, personId: 'd', day: null, state: null, seatDay: null },
  ])
  const shown = (name: keyof typeof figures) => days.map((day) => figures[name].find((one) => one.day === day)?.value ?? 0)
  expect(shown('mendapat-kursi')).toEqual([2, 1, 0])
  expect(shown('kursi-susulan')).toEqual([0, 0, 2])
  expect(shown('hadir')).toEqual([0, 0, 1])
  expect(shown('tidak-hadir')).toEqual([2, 1, 0])
  expect(shown('dijadwalkan-ulang')).toEqual([2, 0, 0])
})
