// What the solver found impossible, told by names instead of positions: which rule, with which figures,
// and what would lift it. Units and functions by id as well, so that a reader sees the names of his reach.
import type { Impossible } from './plan-api.ts'
import type { Obstacle, Problem, Remedy } from './solver/problem.ts'

type Data = Record<string, string | number | null>

/** Obstacles as a page shows them; the largest shortage first, as the solver gave them. */
export function refusalOf(problem: Problem, obstacles: readonly Obstacle[], proven: boolean): Impossible {
  return {
    proven,
    rules: obstacles.map((obstacle) => ({
      code: obstacle.code,
      data: dataOf(problem, obstacle),
      remedies: obstacle.remedies.map((remedy) => ({ code: remedy.code, data: remedyOf(problem, remedy) })),
    })),
  }
}

function dataOf(problem: Problem, of: Obstacle): Data {
  if (of.code === 'no-slot') return { people: of.people.length }
  if (of.code === 'together') return { short: of.short }
  if (of.code === 'capacity' || of.code === 'accessible')
    return { people: of.people, seats: of.seats, short: of.short, ...when(problem, of.slots) }
  const { people, halfDays, most, short } = of
  if (of.code === 'duty') return { people, halfDays, most, short, away: of.away, ...dutyOf(problem, of.duty) }
  return { people, halfDays, most, short, cap: of.cap, ...unitOf(problem, of.unit) }
}

function remedyOf(problem: Problem, of: Remedy): Data {
  switch (of.code) {
    case 'more-seats':
      return { seats: of.seats, roomSessions: of.roomSessions, ...when(problem, of.slots) }
    case 'more-accessible-seats':
      return { seats: of.seats, ...when(problem, of.slots) }
    case 'more-half-days':
      return { halfDays: of.halfDays }
    case 'unit-cap':
      return { percent: of.percent, units: of.units.length, ...(of.units.length === 1 ? unitOf(problem, of.units[0]?.unit ?? 0) : {}) }
    case 'duty-minimum': {
      const [first] = of.duties
      return {
        duties: of.duties.length,
        ...(first && of.duties.length === 1 ? { minimum: first.minimum, ...dutyOf(problem, first.duty) } : {}),
      }
    }
    default:
      return { people: of.people }
  }
}

const unitOf = (problem: Problem, at: number): Data => ({ unitId: problem.units[at]?.id ?? null })
/** A function is named to whoever may see its unit. */
const dutyOf = (problem: Problem, at: number): Data => ({
  duty: problem.duties[at]?.name ?? null,
  ...unitOf(problem, problem.duties[at]?.unit ?? 0),
})

/** The one session that is meant, where it is one and not the whole event. */
function when(problem: Problem, slots: readonly number[]): Data {
  const dates = new Set(slots.map((slot) => problem.slots[slot]?.date))
  const halves = new Set(slots.map((slot) => problem.slots[slot]?.half))
  const [date] = dates
  const [half] = halves
  return {
    sessions: slots.length,
    date: dates.size === 1 ? (date ?? null) : null,
    half: dates.size === 1 && halves.size === 1 ? (half ?? null) : null,
  }
}
