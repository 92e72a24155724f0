// Schedules small enough to try every plan, and the rules written once more, as plainly as can be.
import fc from 'fast-check'
import type { Person, Plan, Problem } from '../../stages/schedule/solver/problem.ts'

const halves = [
  { date: '2023-12-18', half: 'pagi' },
  { date: '2023-12-18', half: 'siang' },
  { date: '2023-12-18', half: 'siang' },
  { date: '2023-12-19', half: 'pagi' },
] as const

export const person = (facts: Partial<Person> = {}): Person => ({
  ...{ id: 'p', unit: 0, group: 0, forbidden: [], second: [], accessible: false, duties: [], at: null },
  ...facts,
})

/** A problem with one room for each slot unless said otherwise. */
export function problemWith(facts: Partial<Problem> & { readonly people: readonly Person[] }): Problem {
  const slots = facts.slots ?? halves.slice(0, 2).map((one, slot) => ({ id: `s${slot}`, ...one, makeup: false }))
  return {
    slots,
    rooms: [{ id: 'r0', venueId: 'v0' }],
    places: slots.map((_, slot) => ({ slot, room: 0, people: 10, accessible: 1 })),
    units: [{ id: 'u0', name: 'Unit 0', active: 100, cap: 100, parent: null }],
    groups: ['pengawas', 'pelaksana'],
    duties: [],
    ...facts,
  }
}

/** Any tiny problem: up to five people, four slots, two rooms, an office with two units, one duty. */
export function anyProblem({ at = false } = {}): fc.Arbitrary<Problem> {
  const some = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 2 })
  return fc.integer({ min: 2, max: at ? 3 : 4 }).chain((count) => {
    const one = fc.record({
      id: fc.constant('p'),
      unit: fc.nat(2),
      group: fc.nat(1),
      forbidden: some(count - 1),
      second: some(count - 1),
      accessible: fc.nat(4).map((draw) => draw === 0),
      duties: fc.nat(2).map((draw) => (draw === 0 ? [0] : [])),
      at: at ? fc.option(fc.record({ slot: fc.nat(count - 1), room: fc.nat(1) })) : fc.constant(null),
    })
    const place = fc.record({ open: fc.nat(5).map((draw) => draw > 0), people: fc.integer({ min: 1, max: 2 }), accessible: fc.nat(1) })
    return fc.record({
      people: fc.array(one, { minLength: 2, maxLength: at ? 4 : 5 }),
      places: fc
        .tuple(...Array.from({ length: count * 2 }, () => place))
        .map((list) => list.flatMap(({ open, ...rest }, index) => (open ? [{ slot: index >> 1, room: index & 1, ...rest }] : []))),
      slots: fc
        .nat(3)
        .map((draw) =>
          halves.slice(0, count).map((one, slot) => ({ id: `s${slot}`, ...one, makeup: at && draw === 0 && slot === count - 1 })),
        ),
      rooms: fc.constant([0, 1].map((room) => ({ id: `r${room}`, venueId: 'v' }))),
      groups: fc.constant(['pengawas', 'pelaksana']),
      units: fc
        .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
        .map(([office, a, b]) => [
          { id: 'o', name: 'Dinas', active: 6, cap: office, parent: null },
          { id: 'a', name: 'Bidang A', active: 4, cap: a, parent: 0 },
          { id: 'b', name: 'Bidang B', active: 3, cap: b, parent: 0 },
        ]),
      duties: fc.nat(2).map((minimum) => [{ id: 'd', name: 'Regu', unit: 1, size: 3, minimum }]),
    })
  })
}

type Where = { readonly slot: number; readonly room: number } | null

/** Every rule that this plan breaks; `where` of each person, null: nowhere. */
export function broken(problem: Problem, where: readonly Where[]): string[] {
  const found: string[] = []
  const placed = where.flatMap((at, index) => (at ? [{ ...at, one: problem.people[index] as Person }] : []))
  for (const { slot, room, one } of placed) {
    if (one.forbidden.includes(slot)) found.push('forbidden')
    if (!problem.places.some((place) => place.slot === slot && place.room === room)) found.push('closed')
  }
  for (const { slot, room, people, accessible } of problem.places) {
    const here = placed.filter((at) => at.slot === slot && at.room === room)
    if (here.length > people) found.push('capacity')
    if (here.filter(({ one }) => one.accessible).length > Math.min(people, accessible)) found.push('accessible')
  }
  const halfOf = ({ slot }: { slot: number }) => `${problem.slots[slot]?.date} ${problem.slots[slot]?.half}`
  for (const half of new Set(placed.map(halfOf))) {
    const away = placed.filter((at) => halfOf(at) === half)
    problem.units.forEach(({ cap }, unit) => {
      if (away.filter(({ one }) => one.unit === unit || problem.units[one.unit]?.parent === unit).length > cap) found.push('unit-cap')
    })
    problem.duties.forEach(({ size, minimum }, duty) => {
      if (away.filter(({ one }) => one.duties.includes(duty)).length > Math.max(0, size - minimum)) found.push('duty')
    })
  }
  return found
}

/** Every assignment that breaks no rule; with `leave`, people may be nowhere. */
export function* everyPlan(problem: Problem, { leave = false, makeup = false } = {}): Generator<readonly Where[]> {
  const open = problem.places.filter(({ slot }) => makeup || !problem.slots[slot]?.makeup)
  const choices: Where[] = [...open.map(({ slot, room }) => ({ slot, room })), ...(leave ? [null] : [])]
  const total = choices.length ** problem.people.length
  for (let number = 0; number < total; number += 1) {
    let rest = number
    const where = problem.people.map(() => {
      const choice = choices[rest % choices.length] ?? null
      rest = Math.floor(rest / choices.length)
      return choice
    })
    if (broken(problem, where).length === 0) yield where
  }
}

export const whereOf = (problem: Problem, { seats }: Plan): Where[] =>
  problem.people.map((_, person) => {
    const [at, ...more] = seats.filter((one) => one.person === person)
    if (more.length > 0) throw new Error(`Person ${person} has two places`)
    return at ? { slot: at.slot, room: at.room } : null
  })

/** The smaller of two lists, compared number by number. */
export const isBelow = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => Math.abs(value - (b[index] ?? 0)) > 1e-9)
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
