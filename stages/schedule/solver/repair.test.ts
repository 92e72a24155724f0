import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProblem, broken, everyPlan, isBelow, person, problemWith, whereOf } from '../../../test/world/tiny-schedule.ts'
import { frameOf } from './frame.ts'
import { run } from './highs.ts'
import { mayStay } from './least-changes.ts'
import { measure, objectiveKeys } from './measure.ts'
import type { Problem } from './problem.ts'
import { repaired } from './repair.ts'
import { roomsFor } from './rooms.ts'
import { stayersOf } from './stayers.ts'

const repairWith = (solver: typeof run, problem: Problem) =>
  repaired(problem, { run: solver, seconds: 20, elapsed: () => 0, tell: () => undefined })
const repair = (problem: Problem) => repairWith(run, problem)

/** A solver whose time is always over before it has found anything. */
const undecided: typeof run = () => Promise.resolve({ state: 'undecided', bound: Number.NEGATIVE_INFINITY })

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

  it('moves nobody who can stay when the solver has no time, and places as many as can be at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem({ at: true }), async (problem) => {
        const frame = frameOf(problem, true)
        const first = stayersOf(frame)
        const found = await repairWith(undecided, problem)
        const where = whereOf(problem, found.plan)
        expect(broken(problem, where)).toEqual([])
        first.rooms.forEach((room, person) => {
          if (room !== null) expect(where[person]).toMatchObject({ slot: first.sessions[person], room })
        })
        expect(found.unplaced.length).toBe(first.sessions.filter((slot) => slot === null).length)
        expect(found.counts.map(({ value }) => value)).toEqual(countsOf(problem, where).slice(0, 4))
        expect(found.counts.every(({ value, bound }) => bound <= value)).toBe(true)
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('leaves two thousand in their seats when a room is lost and the solver has no time', async () => {
    const [rooms, sessions] = [4, 8]
    const slots = Array.from({ length: sessions + 1 }, (_, slot) => ({
      ...{ id: `s${slot}`, date: `2023-12-${19 + (slot >> 1)}`, makeup: slot === sessions },
      half: slot % 2 === 0 ? ('pagi' as const) : ('siang' as const),
    }))
    const all = slots.flatMap((_, slot) => Array.from({ length: rooms }, (_, room) => ({ slot, room, people: 71, accessible: 1 })))
    const people = all
      .filter(({ slot }) => slot < sessions)
      .flatMap(({ slot, room }) =>
        Array.from({ length: slot + room === 0 ? 67 : 71 }, (_, seat) =>
          person({ at: { slot, room, seat: seat + 1 }, group: seat % 2, unit: seat % 3 }),
        ),
      )
    const units = [0, 1, 2].map((unit) => ({ id: `u${unit}`, name: `Unit ${unit}`, active: 2000, cap: 800, parent: null }))
    const places = all.filter(({ slot, room }) => room !== 1 || (slot !== 2 && slot !== 3))
    const problem = problemWith({ people, slots, places, units })
    const frame = frameOf(problem, true)
    const found = await repairWith(undecided, problem)
    const lost = people.flatMap((_, index) => (mayStay(frame, index) ? [] : [index]))
    expect(lost).toHaveLength(142)
    expect(found.changed.map(({ person: who }) => who)).toEqual(lost)
    expect(found.counts).toEqual([
      { key: 'unplaced', value: 0, bound: 0 },
      { key: 'half-day', value: 142, bound: 142 },
      { key: 'makeup', value: 138, bound: 138 },
      { key: 'place', value: 142, bound: 142 },
    ])
  })
})
