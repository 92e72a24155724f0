import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { person, problemWith } from '../../test/world/tiny-schedule.ts'
import { conflictsOf } from './conflicts.ts'
import { type Sitter, seatPlan } from './seat-plan.ts'

const hall = { seats: 75, columns: 15, accessible: [1, 16], spare: [15, 75] }
const sitter = (index: number, facts: Partial<Sitter> = {}): Sitter => ({
  person: index,
  units: [index % 6, 10],
  accessible: false,
  ...facts,
})

const anySitters = fc
  .array(fc.record({ unit: fc.nat(5), seat: fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }) }), { maxLength: 71 })
  .map((list) =>
    list.map(({ unit, seat }, index): Sitter => ({ person: index, units: [unit, 10 + (unit % 2)], accessible: index < 2, seat })),
  )

describe('seats in a room', () => {
  it('are given once, never a spare machine, accessible ones to who needs them, and kept where they can be', () => {
    fc.assert(
      fc.property(anySitters, (sitters) => {
        const seats = seatPlan(hall, sitters)
        expect(seats.size).toBe(sitters.length)
        expect(new Set(seats.values()).size).toBe(sitters.length)
        for (const seat of seats.values()) expect(seat >= 1 && seat <= 75 && !hall.spare.includes(seat)).toBe(true)
        for (const one of sitters) {
          const seat = seats.get(one.person) ?? 0
          if (one.accessible) expect(hall.accessible).toContain(seat)
          const wanted = one.seat !== undefined && one.seat <= 75 && !hall.spare.includes(one.seat) && !hall.accessible.includes(one.seat)
          const alone = sitters.filter((other) => other.seat === one.seat).length === 1
          if (wanted && alone && !one.accessible) expect(seat).toBe(one.seat)
        }
        expect(seatPlan(hall, sitters)).toEqual(seats)
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  it('keep a unit side by side and the reserve at the end', () => {
    const seats = seatPlan(
      { ...hall, accessible: [], spare: [] },
      Array.from({ length: 71 }, (_, index) => sitter(index)),
    )
    // rows of fifteen, every second one backwards: the walk ends at seat 75, so 72 to 75 stay free
    expect([...seats.values()].filter((seat) => seat > 71)).toEqual([])
    const rows = [0, 6, 12, 18].map((index) => Math.ceil((seats.get(index) ?? 0) / 15))
    expect(new Set(rows).size).toBe(1)
  })

  it('refuse more people than seats', () => {
    const many = Array.from({ length: 6 }, (_, index) => sitter(index))
    expect(() => seatPlan({ seats: 5, columns: 5, accessible: [], spare: [] }, many)).toThrow(RangeError)
  })
})

describe('a move', () => {
  const units = [
    { id: 'o', name: 'BPBD', active: 31, cap: 12, parent: null },
    { id: 'a', name: 'Bidang', active: 5, cap: 1, parent: 0 },
  ]
  const duties = [{ id: 'd', name: 'Regu siaga', unit: 0, size: 2, minimum: 1 }]
  const people = [
    person({ unit: 1, duties: [0], forbidden: [1], accessible: true }),
    person({ unit: 1, duties: [0], accessible: true }),
    person({ unit: 0 }),
  ]
  const places = [
    { slot: 0, room: 0, people: 3, accessible: 1 },
    { slot: 1, room: 0, people: 1, accessible: 1 },
  ]
  const problem = problemWith({ units, duties, people, places })
  const seated = [
    { person: 0, slot: 0, room: 0, seat: 1 },
    { person: 1, slot: 1, room: 0, seat: 4 },
    { person: 2, slot: 0, room: 0, seat: 2 },
  ]
  const room = { seats: 5, accessible: [1], spare: [5] }

  it('is told everything that stands against it', () => {
    expect(conflictsOf(problem, seated, { person: 0, slot: 1, room: 0, seat: 4 }, { room, blackouts: [{ unit: 0, slot: 1 }] })).toEqual([
      { code: 'capacity', seats: 1 },
      { code: 'seat-taken', person: 1 },
      { code: 'accessible-needed' },
      { code: 'unit-cap', unit: 1, away: 2, cap: 1 },
      { code: 'duty', duty: 0, staying: 0, minimum: 1 },
      { code: 'blackout' },
    ])
    expect(conflictsOf(problem, seated, { person: 2, slot: 0, room: 7 })).toEqual([{ code: 'closed' }])
    expect(conflictsOf(problem, seated, { person: 2, slot: 0, room: 0, seat: 5 }, { room })).toEqual([{ code: 'seat-unusable' }])
    expect(conflictsOf(problem, seated.slice(0, 1), { person: 0, slot: 1, room: 0 })).toEqual([{ code: 'unavailable' }])
  })

  it('to a free seat has none', () => {
    expect(conflictsOf(problem, seated, { person: 2, slot: 0, room: 0, seat: 3 }, { room })).toEqual([])
  })
})
