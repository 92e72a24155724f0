// From sessions to rooms. Who needs an accessible seat comes first; then offices, largest first: whole
// into the fullest room that still takes them, else unit by unit, and split only where no room is left.
import { frameOf } from './frame.ts'
import type { Plan, Problem } from './problem.ts'

type Room = { readonly room: number; free: number; accessible: number; readonly inUnit: Map<number, number> }
type Group = { readonly unit: number; readonly people: number[]; readonly parts: Group[] }
type Work = {
  readonly problem: Problem
  readonly above: readonly (readonly number[])[]
  readonly rooms: Room[]
  readonly given: Map<number, number>
}

/**
 * A room for everybody who has a session. `kept`: rooms (by person) that are kept, from the plan in force.
 * Throws RangeError when a session has more people than seats.
 */
export function roomsFor(problem: Problem, sessions: readonly (number | null)[], kept: readonly (number | null)[] = []): Plan {
  const { above } = frameOf(problem)
  const bySlot: number[][] = problem.slots.map(() => [])
  sessions.forEach((slot, person) => {
    if (slot !== null) bySlot[slot]?.push(person)
  })
  const given = new Map<number, number>()
  bySlot.forEach((people, slot) => {
    const rooms = problem.places
      .filter((place) => place.slot === slot)
      .map(
        (place): Room => ({
          room: place.room,
          free: place.people,
          accessible: Math.min(place.accessible, place.people),
          inUnit: new Map(),
        }),
      )
    seatSession({ problem, above, rooms, given }, people, kept)
  })
  const seats = sessions.flatMap((slot, person) => (slot === null ? [] : [{ person, slot, room: given.get(person) ?? 0 }]))
  return { seats }
}

function seatSession(work: Work, people: readonly number[], kept: readonly (number | null)[]): void {
  const staying = people.filter((person) => typeof kept[person] === 'number')
  for (const person of staying) {
    const room = work.rooms.find((one) => one.room === kept[person])
    if (!room) throw new RangeError(`Person ${person} cannot keep a room that is not open`)
    give(work, room, person)
  }
  const others = people.filter((person) => !work.given.has(person))
  const needing = others.filter((person) => work.problem.people[person]?.accessible)
  for (const person of needing) {
    const fitting = work.rooms.filter((room) => room.accessible > 0 && room.free > 0)
    give(work, bestRoom(work, fitting, [person]), person)
  }
  for (const office of officesOf(work, others)) seatGroup(work, office)
}

/** People of the session who have no room yet, by office and the units in it; the largest first. */
function officesOf({ problem, above, given }: Work, people: readonly number[]): Group[] {
  const groups = new Map<number, Group>()
  const offices: Group[] = []
  for (const person of people) {
    if (given.has(person)) continue
    let part: Group | null = null
    for (const unit of [...(above[problem.people[person]?.unit ?? 0] ?? [])].reverse()) {
      let group = groups.get(unit)
      if (!group) {
        group = { unit, people: [], parts: [] }
        groups.set(unit, group)
        const list: Group[] = part === null ? offices : part.parts
        list.push(group)
      }
      group.people.push(person)
      part = group
    }
  }
  return largestFirst(offices)
}

const largestFirst = (groups: readonly Group[]) => [...groups].sort((a, b) => b.people.length - a.people.length || a.unit - b.unit)

function seatGroup(work: Work, group: Group): void {
  const people = group.people.filter((person) => !work.given.has(person))
  const fitting = work.rooms.filter((room) => room.free >= people.length)
  if (fitting.length > 0) {
    const room = bestRoom(work, fitting, people)
    for (const person of people) give(work, room, person)
    return
  }
  for (const part of largestFirst(group.parts)) seatGroup(work, part)
  // those who stand in the unit itself, or a unit larger than any room
  for (const person of people.filter((one) => !work.given.has(one))) {
    const free = work.rooms.filter((room) => room.free > 0)
    give(work, bestRoom(work, free, [person]), person)
  }
}

/** The room with most of their own unit, then of the units above it; among equals the fullest. */
function bestRoom({ problem, above }: Work, rooms: readonly Room[], people: readonly number[]): Room {
  const units = above[problem.people[people[0] ?? 0]?.unit ?? 0] ?? []
  const mates = (room: Room) => units.map((unit) => room.inUnit.get(unit) ?? 0)
  const [best] = [...rooms].sort((a, b) => {
    const [left, right] = [mates(a), mates(b)]
    const differs = units.findIndex((_, index) => left[index] !== right[index])
    return (differs < 0 ? 0 : (right[differs] ?? 0) - (left[differs] ?? 0)) || a.free - b.free || a.room - b.room
  })
  if (!best) throw new RangeError('There are more people in this session than seats')
  return best
}

function give({ problem, above, given }: Work, room: Room, person: number): void {
  const one = problem.people[person]
  given.set(person, room.room)
  room.free -= 1
  if (one?.accessible) room.accessible -= 1
  for (const unit of above[one?.unit ?? 0] ?? []) room.inUnit.set(unit, (room.inUnit.get(unit) ?? 0) + 1)
}
