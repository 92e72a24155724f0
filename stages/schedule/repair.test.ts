import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProblem, broken, everyPlan, isBelow, person, problemWith, whereOf } from '../../test/world/tiny-schedule.ts'
import { frameOf } from './frame.ts'
import { run } from './highs.ts'
import { measure, objectiveKeys } from './measure.ts'
import type { Problem } from './problem.ts'
import { repaired } from './repair.ts'
import { roomsFor } from './rooms.ts'
import { stayersOf } from './stayers.ts'

const repair = (problem: Problem) => repaired(problem, { run, seconds: 20, elapsed: () => 0, tell: () => undefined })

type Where = ReturnType<typeof whereOf>[number]

/** What is made small, in its order: unplaced, other half day, into a make-up session, other place, and the objectives. */
function countsOf(problem: Problem, where: readonly Where[]): number[] {
  const { halfOf } = frameOf(problem, true)
  const isMakeup = (at: Where) => at !== null && problem.slots[at.slot]?.makeup === true
  const pairs = where.map((now, index) => ({ now, at: problem.people[index]?.at ?? null }))
  const count = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length
  const values = measure(
    frameOf(problem, true),
    where.map((at) => at?.slot ?? null),
  )
  return [
    count(({ now }) => now === null),
    count(({ now, at }) => now !== null && at !== null && halfOf[now.slot] !== halfOf[at.slot]),
    count(({ now, at }) => isMakeup(now) && !isMakeup(at)),
    count(({ now, at }) => at !== null && (now === null || now.slot !== at.slot || now.room !== at.room)),
    ...objectiveKeys.map((key) => values[key]),
  ]
}

describe('a repair', () => {
  it('breaks no rule and changes the fewest', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem({ at: true }), async (problem) => {
        let best: number[] | undefined
        for (const where of everyPlan(problem, { leave: true, makeup: true })) {
          const counts = countsOf(problem, where)
          if (!best || isBelow(counts, best)) best = counts
        }
        const found = await repair(problem)
        const where = whereOf(problem, found.plan)
        expect(broken(problem, where)).toEqual([])
        // the class mix is of those who have a place: it counts when all have one
        const compared = found.unplaced.length === 0 ? 7 : 6
        countsOf(problem, where)
          .slice(0, compared)
          .forEach((value, index) => {
            expect(value).toBeCloseTo(best?.[index] ?? -1, 6)
          })
        expect(found.counts.map(({ value }) => value)).toEqual(best?.slice(0, 4))
        expect(found.counts.every(({ value, bound }) => value === bound)).toBe(true)
        expect(found.unplaced).toEqual(where.flatMap((at, index) => (at === null ? [index] : [])))
      }),
      { numRuns: 25, seed: 20231219 },
    )
  }, 120_000)

  it('keeps to every rule without the solver as well', () => {
    fc.assert(
      fc.property(anyProblem({ at: true }), (problem) => {
        const { sessions, rooms } = stayersOf(frameOf(problem, true))
        expect(broken(problem, whereOf(problem, roomsFor(problem, sessions, rooms)))).toEqual([])
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  it('moves those of a lost room only: into free seats of their half day, then the make-up session', async () => {
    const slots = [
      { id: 'a', date: '2023-12-19', half: 'pagi' as const, makeup: false },
      { id: 'b', date: '2023-12-19', half: 'siang' as const, makeup: false },
      { id: 'c', date: '2023-12-22', half: 'pagi' as const, makeup: true },
    ]
    const at = (slot: number, room: number, count: number) =>
      Array.from({ length: count }, (_, seat) => person({ at: { slot, room, seat: seat + 1 } }))
    const people = [...at(0, 0, 4), ...at(0, 1, 3), ...at(1, 0, 5), ...at(1, 1, 5)]
    const places = [
      { slot: 0, room: 0, people: 5, accessible: 1 },
      { slot: 1, room: 0, people: 5, accessible: 1 },
      { slot: 1, room: 1, people: 5, accessible: 1 },
      { slot: 2, room: 0, people: 5, accessible: 1 },
    ]
    const rooms = [0, 1].map((room) => ({ id: `r${room}`, venueId: 'v' }))
    const found = await repair(problemWith({ people, slots, rooms, places }))
    expect(found.changed.map(({ person: who }) => who)).toEqual([4, 5, 6])
    expect(found.changed.map(({ kind }) => kind).sort()).toEqual(['half-day', 'half-day', 'room'])
    expect(found.makeup).toHaveLength(2)
    expect(found.unplaced).toEqual([])
  })

  it('names those for whom nothing is left', async () => {
    const people = Array.from({ length: 12 }, () => person({ at: { slot: 0, room: 0 } }))
    const found = await repair(problemWith({ people, slots: [{ id: 'a', date: '2023-12-19', half: 'pagi', makeup: false }] }))
    expect(found.unplaced).toHaveLength(2)
    expect(found.plan.seats).toHaveLength(10)
    expect(found.changed).toEqual([])
  })
})
