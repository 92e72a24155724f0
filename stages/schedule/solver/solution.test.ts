import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProblem, broken, everyPlan, isBelow, person, problemWith, whereOf } from '../../../test/world/tiny-schedule.ts'
import { firstSessions } from './first-plan.ts'
import { frameOf } from './frame.ts'
import { run } from './highs.ts'
import { measure, objectiveKeys, type Sessions } from './measure.ts'
import type { Problem, Progress } from './problem.ts'
import { roomsFor } from './rooms.ts'
import { solution } from './solution.ts'

const solved = (problem: Problem, told: Progress[] = []) =>
  solution(problem, { run, seconds: 20, elapsed: () => 0, tell: (progress) => told.push(progress) })

const valuesOf = (problem: Problem, sessions: Sessions) => {
  const values = measure(frameOf(problem), sessions)
  return objectiveKeys.map((key) => values[key])
}

describe('a plan', () => {
  it('breaks no rule and is the best of all plans, or there is none', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(), async (problem) => {
        let best: number[] | undefined
        for (const where of everyPlan(problem)) {
          const values = valuesOf(
            problem,
            where.map((at) => at?.slot ?? null),
          )
          if (!best || isBelow(values, best)) best = values
        }
        const found = await solved(problem)
        expect(found.kind).toBe(best ? 'plan' : 'impossible')
        if (found.kind === 'impossible') expect(found.obstacles.length).toBeGreaterThan(0)
        if (found.kind !== 'plan' || !best) return
        expect(broken(problem, whereOf(problem, found.plan))).toEqual([])
        expect(found.plan.seats).toHaveLength(problem.people.length)
        found.proof.objectives.forEach(({ value, bound, gap }, index) => {
          expect(value).toBeCloseTo(best[index] ?? 0, 9)
          expect(bound).toBeCloseTo(value, 6)
          expect(gap).toBe(0)
        })
        expect(found.proof.optimal).toBe(true)
      }),
      { numRuns: 150, seed: 20231218 },
    )
  }, 120_000)

  it('stands at once, and its rooms take everybody', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const sessions = firstSessions(frameOf(problem))
        const plan = roomsFor(problem, sessions)
        expect(broken(problem, whereOf(problem, plan))).toEqual([])
        expect(plan.seats).toHaveLength(sessions.filter((slot) => slot !== null).length)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('is the same for the same problem, and tells of the first one with its plan', async () => {
    const people = Array.from({ length: 12 }, (_, index) => person({ group: index % 2, second: index < 8 ? [0] : [] }))
    const problem = problemWith({ people })
    const told: Progress[] = []
    const [one, other] = [await solved(problem, told), await solved(problem)]
    expect(one).toEqual(other)
    expect(told[0]?.stage).toBe('first-plan')
    expect(told[0]?.plan?.seats).toHaveLength(12)
    expect(one.kind === 'plan' && one.proof.objectives[0]).toEqual({ key: 'second-choice', value: 0, bound: 0, gap: 0 })
  })

  it('keeps an office in one room where it fits', () => {
    const unit = (id: string, parent: number | null) => ({ id, name: id, active: 50, cap: 50, parent })
    const problem = problemWith({
      people: [...Array.from({ length: 12 }, (_, index) => person({ unit: index % 3 }))],
      slots: [{ id: 's', date: '2023-12-18', half: 'pagi', makeup: false }],
      rooms: [0, 1, 2].map((room) => ({ id: `r${room}`, venueId: 'v' })),
      places: [0, 1, 2].map((room) => ({ slot: 0, room, people: 5, accessible: 0 })),
      units: [unit('a', null), unit('b', null), unit('c', null)],
    })
    const { seats } = roomsFor(
      problem,
      problem.people.map(() => 0),
    )
    for (const office of [0, 1, 2]) {
      const rooms = seats.filter(({ person: index }) => problem.people[index]?.unit === office).map(({ room }) => room)
      expect(new Set(rooms).size).toBe(1)
    }
  })
})

describe('a plan that cannot be', () => {
  it('names the seats that are short (S1 in three rooms)', async () => {
    const slots = ['18', '19', '20', '21'].flatMap((day) =>
      (['pagi', 'siang'] as const).map((half) => ({ id: `${day} ${half}`, date: `2023-12-${day}`, half, makeup: false })),
    )
    const places = slots.flatMap((_, slot) => [0, 1, 2].map((room) => ({ slot, room, people: 71, accessible: 2 })))
    const people = Array.from({ length: 2268 }, () => person())
    const units = [{ id: 'u', name: 'Kabupaten', active: 8971, cap: 3588, parent: null }]
    const found = await solved(problemWith({ slots, places, people, units }))
    expect(found).toMatchObject({
      kind: 'impossible',
      obstacles: [
        {
          code: 'capacity',
          people: 2268,
          seats: 1704,
          short: 564,
          remedies: [
            { code: 'more-seats', seats: 564, roomSessions: 8 },
            { code: 'fewer-people', people: 564 },
          ],
        },
      ],
    })
  })

  it('names the duty that leaves too few, the cap that is too low, and who has no session left', async () => {
    const people = [...Array.from({ length: 5 }, () => person({ duties: [0] })), ...Array.from({ length: 7 }, () => person({ unit: 1 }))]
    const units = [
      { id: 'u0', name: 'Damkar', active: 20, cap: 20, parent: null },
      { id: 'u1', name: 'Bidang', active: 8, cap: 3, parent: null },
    ]
    const duties = [{ id: 'd', name: 'Regu II', unit: 0, size: 6, minimum: 4 }]
    const found = await solved(problemWith({ people: [...people, person({ forbidden: [0, 1] })], units, duties }))
    expect(found.kind === 'impossible' && found.obstacles).toMatchObject([
      { code: 'no-slot', people: [12] },
      {
        code: 'unit-cap',
        unit: 1,
        people: 7,
        cap: 3,
        halfDays: 2,
        most: 6,
        short: 1,
        remedies: [{ code: 'unit-cap', units: [{ unit: 1, cap: 4 }], percent: 50 }, { code: 'more-half-days', halfDays: 1 }, {}],
      },
      {
        code: 'duty',
        duty: 0,
        people: 5,
        away: 2,
        halfDays: 2,
        most: 4,
        short: 1,
        remedies: [{ code: 'duty-minimum', duties: [{ duty: 0, minimum: 3 }] }, {}, {}],
      },
    ])
  })

  it('names sessions that are too small for those who can come in no other', async () => {
    const people = [...Array.from({ length: 12 }, () => person({ forbidden: [1] })), person()]
    const found = await solved(problemWith({ people }))
    expect(found.kind === 'impossible' && found.obstacles).toMatchObject([
      { code: 'capacity', people: 12, seats: 10, short: 2, slots: [0] },
    ])
  })

  it('says for each rule alone what is enough when no rule is broken by itself', async () => {
    // the office may send 3 in each half day; its two units keep each other out
    const units = [
      { id: 'o', name: 'Dinas', active: 10, cap: 3, parent: null },
      { id: 'a', name: 'Bidang A', active: 5, cap: 2, parent: 0 },
    ]
    const people = [
      ...Array.from({ length: 3 }, () => person({ unit: 1, forbidden: [] })),
      ...Array.from({ length: 3 }, () => person({ unit: 0, forbidden: [1] })),
    ]
    const found = await solved(problemWith({ people, units }))
    expect(found.kind === 'impossible' && found.obstacles).toEqual([
      {
        code: 'together',
        short: 1,
        remedies: [
          { code: 'unit-cap', units: [{ unit: 0, cap: 4 }], percent: 40 },
          { code: 'free-slots', people: 1, moves: [{ unit: 0, slot: 1, people: 1 }] },
          { code: 'fewer-people', people: 1 },
        ],
      },
    ])
  })
})
