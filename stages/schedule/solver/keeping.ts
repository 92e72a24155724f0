// Who stays in the session keeps the room, as many as can: computed from the sessions alone, so that a
// search that ran out of time moves nobody for nothing.
import type { Problem } from './problem.ts'

type Room = { readonly at: number; free: number; accessible: number; readonly stay: number[] }

/** The room of each person who keeps it; null: he gets one, where the seats or somebody's need force it. */
export function keptRooms(problem: Problem, sessions: readonly (number | null)[]): (number | null)[] {
  const kept: (number | null)[] = problem.people.map(() => null)
  problem.slots.forEach((_, slot) => {
    const here = sessions.flatMap((one, person) => (one === slot ? [person] : []))
    if (here.length === 0) return
    for (const { at, stay } of roomsOf(problem, slot, here)) for (const person of stay) kept[person] = at
  })
  return kept
}

function roomsOf(problem: Problem, slot: number, here: readonly number[]): Room[] {
  const needs = (person: number) => problem.people[person]?.accessible === true
  const rooms = problem.places
    .filter((place) => place.slot === slot)
    .map((place): Room => ({ at: place.room, free: place.people, accessible: Math.min(place.people, place.accessible), stay: [] }))
  for (const person of [...here].sort((a, b) => Number(needs(b)) - Number(needs(a)) || a - b)) {
    const at = problem.people[person]?.at
    const room = rooms.find((one) => at?.slot === slot && one.at === at.room)
    if (!room || room.free === 0 || (needs(person) && room.accessible === 0)) continue
    room.free -= 1
    if (needs(person)) room.accessible -= 1
    room.stay.push(person)
  }
  const staying = new Set(rooms.flatMap(({ stay }) => stay))
  const coming = here.filter((person) => needs(person) && !staying.has(person)).length
  const open = rooms.reduce((sum, room) => sum + Math.min(room.free, room.accessible), 0)
  for (let short = coming - open; short > 0; short -= 1) release(rooms, needs)
  return rooms
}

/** Frees a seat for somebody who needs an accessible one, where such seats are left but the room is full. */
function release(rooms: readonly Room[], needs: (person: number) => boolean): void {
  const room = rooms.find((one) => one.accessible > one.free && one.stay.some((person) => !needs(person)))
  const last = room?.stay.findLastIndex((person) => !needs(person)) ?? -1
  if (!room || last < 0) return
  room.stay.splice(last, 1)
  room.free += 1
}
