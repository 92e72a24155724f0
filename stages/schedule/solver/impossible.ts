// Which rule cannot hold, found by counting: nobody's slot left, seats, one unit's cap, one duty's minimum.
// Each finding is a proof by itself and says with which smallest change it would be lifted.
import { leastAway } from './bounds.ts'
import { type Frame, membersByUnit, reach } from './frame.ts'
import type { Obstacle, Remedy } from './problem.ts'
import { type Shortage, shortage } from './shortage.ts'

/** Every obstacle that counting shows, the largest shortage of each kind first; empty when there is none to see. */
export function obstaclesOf(frame: Frame): Obstacle[] {
  const stranded = frame.problem.people.flatMap((_, person) => ((frame.allowed[person] ?? []).length === 0 ? [person] : []))
  const none: Obstacle[] =
    stranded.length === 0
      ? []
      : [
          {
            code: 'no-slot',
            people: stranded,
            remedies: [
              { code: 'free-slots', people: stranded.length, moves: [] },
              { code: 'fewer-people', people: stranded.length },
            ],
          },
        ]
  return [...none, ...seatObstacles(frame), ...unitObstacles(frame), ...dutyObstacles(frame)]
}

function seatObstacles(frame: Frame): Obstacle[] {
  const all = frame.problem.people.map((_, person) => person).filter((person) => (frame.allowed[person] ?? []).length > 0)
  const needing = all.filter((person) => frame.problem.people[person]?.accessible)
  const found: Obstacle[] = []
  const short = shortage(frame, all, frame.seats)
  if (short) {
    const largest = Math.max(1, ...frame.problem.places.map((place) => place.people))
    const roomSessions = Math.ceil(short.short / largest)
    found.push({
      code: 'capacity',
      ...short,
      remedies: [{ code: 'more-seats', seats: short.short, roomSessions, slots: short.slots }, ...others(frame, short)],
    })
  }
  const accessible = shortage(frame, needing, frame.accessible)
  if (accessible) {
    const more: Remedy = { code: 'more-accessible-seats', seats: accessible.short, slots: accessible.slots }
    found.push({ code: 'accessible', ...accessible, remedies: [more, ...others(frame, accessible)] })
  }
  return found
}

function others(frame: Frame, { short, slots }: Shortage): Remedy[] {
  const elsewhere: Remedy[] = slots.length < frame.open.length ? [{ code: 'free-slots', people: short, moves: [] }] : []
  return [...elsewhere, { code: 'fewer-people', people: short }]
}

function unitObstacles(frame: Frame): Obstacle[] {
  return membersByUnit(frame)
    .flatMap((members, unit): Obstacle[] => {
      const { cap, active } = frame.problem.units[unit] ?? { cap: 0, active: 0 }
      const found = tooMany(reach(frame, members), members.length, cap)
      if (!found) return []
      const raise: Remedy[] =
        found.needed === null ? [] : [{ code: 'unit-cap', units: [{ unit, cap: found.needed }], percent: percentFor(found.needed, active) }]
      return [{ code: 'unit-cap', unit, cap, ...found.facts, remedies: [...raise, ...fewer(found.facts.short, cap)] }]
    })
    .sort((a, b) => shortOf(b) - shortOf(a))
}

function dutyObstacles(frame: Frame): Obstacle[] {
  return frame.problem.duties
    .flatMap(({ size, minimum }, duty): Obstacle[] => {
      const members = frame.problem.people.flatMap((person, index) => (person.duties.includes(duty) ? [index] : []))
      const away = Math.max(0, size - minimum)
      const found = tooMany(reach(frame, members), members.length, away)
      if (!found) return []
      const lower: Remedy[] =
        found.needed === null ? [] : [{ code: 'duty-minimum', duties: [{ duty, minimum: Math.max(0, size - found.needed) }] }]
      return [{ code: 'duty', duty, away, ...found.facts, remedies: [...lower, ...fewer(found.facts.short, away)] }]
    })
    .sort((a, b) => shortOf(b) - shortOf(a))
}

/** The whole percent of the active from which on at least so many may be away. */
export function percentFor(cap: number, active: number): number {
  return active > 0 ? Math.ceil((100 * cap) / active) : 100
}

const shortOf = (obstacle: Obstacle) => ('short' in obstacle ? obstacle.short : 0)

function fewer(short: number, perHalf: number): Remedy[] {
  const days: Remedy[] = perHalf > 0 ? [{ code: 'more-half-days', halfDays: Math.ceil(short / perHalf) }] : []
  return [...days, { code: 'fewer-people', people: short }]
}

/** People against what their half days take; null when they suffice. People without any slot are told of elsewhere. */
function tooMany(most: readonly number[], people: number, cap: number) {
  const halfDays = most.filter((one) => one > 0).length
  const going = most.reduce((sum, one) => sum + Math.min(one, cap), 0)
  if (halfDays === 0 || going >= people) return null
  // with a cap of everybody it would still be too few: not the cap, but days or seats are short
  const needed = leastAway(most, people)
  if (needed === null && going === most.reduce((sum, one) => sum + one, 0)) return null
  return { facts: { people, halfDays, most: going, short: people - going }, needed }
}
