// The first repair at once, without the solver: who can stay stays, the others go where room is left, in
// their own half day first, into a make-up session last.
import type { Frame } from './frame.ts'
import { Load } from './load.ts'

export type Kept = { readonly sessions: (number | null)[]; readonly rooms: (number | null)[] }

/** Sessions of everybody (null: none is left) and the room of each who keeps it. */
export function stayersOf(frame: Frame): Kept {
  const { people, places, slots } = frame.problem
  const load = new Load(frame)
  const sessions: (number | null)[] = people.map(() => null)
  const rooms: (number | null)[] = people.map(() => null)
  const left = places.map(({ slot, people: seats, accessible }) => ({ slot, seats, accessible }))
  const order = people.map((_, index) => index).sort((a, b) => need(frame, a) - need(frame, b) || a - b)
  for (const person of order) {
    const { at, accessible } = people[person] ?? { at: null, accessible: false }
    const index = places.findIndex((one) => one.slot === at?.slot && one.room === at.room)
    const room = left[index]
    if (!at || !room || room.seats === 0 || (accessible && room.accessible === 0)) continue
    if (!frame.allowed[person]?.includes(at.slot) || !load.fits(person, at.slot)) continue
    load.count(person, at.slot, 1)
    room.seats -= 1
    if (accessible) room.accessible -= 1
    sessions[person] = at.slot
    rooms[person] = at.room
  }
  for (const person of order.filter((one) => sessions[one] === null)) {
    const own = frame.halfOf[people[person]?.at?.slot ?? -1]
    const needs = people[person]?.accessible ?? false
    // who needs an accessible seat comes first, and takes it in a certain room; the others fill what is left
    const into = (slot: number) => left.find((room) => room.slot === slot && room.seats > 0 && room.accessible > 0)
    const rank = (slot: number) => (slots[slot]?.makeup ? 2 : frame.halfOf[slot] === own ? 0 : 1)
    const open = (frame.allowed[person] ?? [])
      .filter((slot) => load.fits(person, slot) && (!needs || into(slot)))
      .sort((a, b) => rank(a) - rank(b) || a - b)
    const slot = open[0]
    if (slot === undefined) continue
    const room = needs ? into(slot) : undefined
    if (room) {
      room.seats -= 1
      room.accessible -= 1
    }
    load.count(person, slot, 1)
    sessions[person] = slot
  }
  return { sessions, rooms }
}

const need = ({ problem }: Frame, person: number) => (problem.people[person]?.accessible ? 0 : 1)
