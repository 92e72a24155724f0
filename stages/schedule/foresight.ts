// What can be said before anything is computed: whether there are seats enough, and which units have more
// participants than may be away over all half days together.
import { givableSeats, halfOf } from './capacity.ts'
import { closureOf, type Facts, type RoomFacts, type SlotFacts } from './facts.ts'
import { capsOf } from './plan-check.ts'

/** Seats of a room that may be given in any open session. */
export const givable = (facts: Pick<Facts, 'settings'>, room: RoomFacts): number =>
  room.separate ? room.seats - room.spare.length : givableSeats(room, facts.settings.reservePercent)

/** Seats that may be given in one session, over all open ordinary rooms. */
export function seatsIn(facts: Facts, slot: SlotFacts): number {
  const open = facts.rooms.filter((room) => !room.separate && room.active && closureOf(facts, room.id, slot) === null)
  return open.reduce((sum, room) => sum + givable(facts, room), 0)
}

export type Capacity = { readonly roomSessions: number; readonly seats: number; readonly people: number; readonly makeupSeats: number }

/** Seats against people, ordinary and susulan apart. */
export function capacityOf(facts: Facts): Capacity {
  const sum = (slots: readonly SlotFacts[]) => slots.reduce((total, slot) => total + seatsIn(facts, slot), 0)
  const ordinary = facts.slots.filter((slot) => !slot.makeup)
  const rooms = facts.rooms.filter((room) => !room.separate && room.active)
  return {
    roomSessions: ordinary.reduce((total, slot) => total + rooms.filter((room) => closureOf(facts, room.id, slot) === null).length, 0),
    seats: sum(ordinary),
    people: facts.people.filter(({ id }) => !facts.deferred.has(id)).length,
    makeupSeats: sum(facts.slots.filter((slot) => slot.makeup)),
  }
}

export type Tight = {
  readonly unitId: string
  readonly unit: string
  readonly people: number
  readonly cap: number
  readonly halfDays: number
}

/** Units that cannot send their participants within their cap in the half days that are open to them. */
export function tightUnits(facts: Facts): Tight[] {
  const ordinary = facts.slots.filter((slot) => !slot.makeup && seatsIn(facts, slot) > 0)
  const halfDays = new Map(ordinary.map((slot) => [`${slot.date} ${halfOf(slot.starts)}`, slot]))
  const caps = capsOf(facts)
  const count = new Map<string, number>()
  for (const person of facts.people) {
    if (!facts.deferred.has(person.id)) for (const unit of person.path) count.set(unit, (count.get(unit) ?? 0) + 1)
  }
  return facts.units.flatMap((unit) => {
    const [people, cap] = [count.get(unit.id) ?? 0, caps.get(unit.id) ?? 0]
    return people > cap * halfDays.size ? [{ unitId: unit.id, unit: unit.name, people, cap, halfDays: halfDays.size }] : []
  })
}
