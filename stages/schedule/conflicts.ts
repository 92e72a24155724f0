// What stands against putting one person into one place: everything, not the first only, because the
// organiser decides on all of it.
import { frameOf } from './solver/frame.ts'
import { Load } from './solver/load.ts'
import type { Problem } from './solver/problem.ts'

export type Conflict =
  | { readonly code: 'closed' }
  | { readonly code: 'capacity'; readonly seats: number }
  | { readonly code: 'seat-taken'; readonly person: number }
  /** The seat does not exist or is a spare machine. */
  | { readonly code: 'seat-unusable' }
  | { readonly code: 'accessible-needed' }
  | { readonly code: 'unit-cap'; readonly unit: number; readonly away: number; readonly cap: number }
  | { readonly code: 'duty'; readonly duty: number; readonly staying: number; readonly minimum: number }
  | { readonly code: 'blackout' }
  | { readonly code: 'unavailable' }

export type Seated = { readonly person: number; readonly slot: number; readonly room: number; readonly seat?: number | undefined }
export type Move = {
  readonly person: number
  readonly slot: number
  readonly room: number
  readonly seat?: number | undefined
}
/** What the problem does not say: the seats of the room, and which closed days are blackouts of a unit (null: of all). */
export type Known = {
  readonly room?: { readonly seats: number; readonly accessible: readonly number[]; readonly spare: readonly number[] }
  readonly blackouts?: readonly { readonly unit: number | null; readonly slot: number }[]
}

/** All conflicts of a move, given where everybody sits now (`away` and `staying` count the person in the new place). */
export function conflictsOf(problem: Problem, seated: readonly Seated[], move: Move, known: Known = {}): Conflict[] {
  const person = problem.people[move.person]
  if (!person) throw new RangeError(`There is no person ${move.person}`)
  const others = seated.filter((one) => one.person !== move.person)
  const inRoom = others.filter((one) => one.slot === move.slot && one.room === move.room)
  const place = problem.places.find((one) => one.slot === move.slot && one.room === move.room)
  const found: Conflict[] = []
  if (!place) found.push({ code: 'closed' })
  else if (inRoom.length >= place.people) found.push({ code: 'capacity', seats: place.people })
  found.push(...seatConflicts(inRoom, move, known))
  if (person.accessible && place && !hasAccessible(problem, inRoom, move, place.accessible, known))
    found.push({ code: 'accessible-needed' })
  found.push(...ruleConflicts(problem, others, move))
  if (person.forbidden.includes(move.slot)) {
    const units = frameOf(problem, true).above[person.unit] ?? []
    const blackout = (known.blackouts ?? []).some(({ unit, slot }) => slot === move.slot && (unit === null || units.includes(unit)))
    found.push({ code: blackout ? 'blackout' : 'unavailable' })
  }
  return found
}

function seatConflicts(inRoom: readonly Seated[], { seat }: Move, { room }: Known): Conflict[] {
  if (seat === undefined) return []
  const holder = inRoom.find((one) => one.seat === seat)
  if (room && (seat < 1 || seat > room.seats || room.spare.includes(seat))) return [{ code: 'seat-unusable' }]
  return holder ? [{ code: 'seat-taken', person: holder.person }] : []
}

function hasAccessible(problem: Problem, inRoom: readonly Seated[], { seat }: Move, count: number, { room }: Known): boolean {
  if (seat !== undefined && room) return room.accessible.includes(seat)
  return inRoom.filter((one) => problem.people[one.person]?.accessible).length < count
}

function ruleConflicts(problem: Problem, others: readonly Seated[], { person, slot }: Move): Conflict[] {
  const frame = frameOf(problem, true)
  const load = new Load(frame)
  for (const one of others) load.count(one.person, one.slot, 1)
  const half = frame.halfOf[slot] ?? 0
  return load.blockers(person, slot).flatMap((blocker): Conflict[] => {
    if (blocker.code === 'unit-cap') {
      const { unit } = blocker
      return [{ code: 'unit-cap', unit, away: (load.unit[unit]?.[half] ?? 0) + 1, cap: problem.units[unit]?.cap ?? 0 }]
    }
    if (blocker.code !== 'duty') return []
    const { size, minimum } = problem.duties[blocker.duty] ?? { size: 0, minimum: 0 }
    return [{ code: 'duty', duty: blocker.duty, staying: size - (load.duty[blocker.duty]?.[half] ?? 0) - 1, minimum }]
  })
}
