// From what stands in the database to what the solver is asked: capacity after closures and reserve, caps
// of units and functions, and for each person the sessions he or she cannot or would rather not come to.
// Susulan: who is sent there comes to makeup sessions only, everybody else to none of them, except who
// loses a seat in a repair that allows it, and then as a second choice.
import { accessibleSeats, halfOf, unitCap } from './capacity.ts'
import { barredFrom, closureOf, type Facts, type PersonFacts, type SeatFacts, type SlotFacts, slotsOfReading } from './facts.ts'
import { givable } from './foresight.ts'
import type { Duty, Person, Place, Problem, Unit } from './solver/problem.ts'

export type Asked = {
  /** Only the first so many sessions of a day; null: all. */
  readonly sessionsADay: number | null
  /** The plan to repair, or null: a new one. */
  readonly base: readonly SeatFacts[] | null
  /** In a repair: days before this one stay as they are. */
  readonly from: string | null
  readonly intoMakeup: boolean
  /** Rooms of one's own are places as well: to hold a move by hand against them. */
  readonly withSeparate?: boolean
}
/** `kept`: seats that stay as they are. `waiting`: sent to susulan while there is no session for them. */
export type Built = { readonly problem: Problem; readonly kept: readonly SeatFacts[]; readonly waiting: readonly string[] }

export function problemOf(facts: Facts, asked: Asked): Built {
  const slots = slotsOfReading(facts.slots, asked.sessionsADay).filter((slot) => asked.from === null || slot.date >= asked.from)
  const rooms = facts.rooms.filter((room) => asked.withSeparate || !room.separate)
  const kept = asked.withSeparate ? [] : keptSeats(facts, asked, slots)
  const seated = new Set(kept.map((seat) => seat.personId))
  // a new plan is of ordinary days; whoever is sent to susulan is placed by a repair
  const makeup = asked.base !== null && slots.some((slot) => slot.makeup)
  const [waiting, left] = [[] as PersonFacts[], [] as PersonFacts[]]
  for (const person of facts.people) if (!seated.has(person.id)) (facts.deferred.has(person.id) && !makeup ? waiting : left).push(person)
  const units = unitsOf(facts, left)
  const unitAt = new Map(units.map((unit, at) => [unit.id, at]))
  const groups = [...new Set(facts.people.map((person) => person.group))].sort()
  const problem: Problem = {
    slots: slots.map(({ id, date, starts, makeup }) => ({ id, date, half: halfOf(starts), makeup })),
    rooms: rooms.map(({ id, venueId }) => ({ id, venueId })),
    places: placesOf(facts, slots, rooms),
    units,
    groups,
    people: peopleOf(facts, asked, { left, slots, rooms, unitAt, groups }),
    duties: facts.duties.map(
      ({ id, name, unitId, members, minimum }): Duty => ({ id, name, unit: unitAt.get(unitId) ?? 0, size: members.length, minimum }),
    ),
  }
  return { problem, kept, waiting: waiting.map(({ id }) => id) }
}

/**
 * Seats that no repair touches: of days that are over, unless the person is sent to susulan, and in a
 * room of one's own that is still open.
 */
function keptSeats(facts: Facts, { base, from }: Asked, slots: readonly SlotFacts[]): SeatFacts[] {
  if (!base) return []
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const slotBy = new Map(facts.slots.map((slot) => [slot.id, slot]))
  const open = new Set(slots.map((slot) => slot.id))
  const separate = new Set(facts.rooms.filter((room) => room.separate).map((room) => room.id))
  return base.filter((seat) => {
    const person = people.get(seat.personId)
    const slot = slotBy.get(seat.slotId)
    if (!person || !slot) return false
    if (from !== null && slot.date < from) return !facts.deferred.has(person.id) || slot.makeup
    if (!separate.has(seat.roomId) || !open.has(slot.id) || !facts.needsSeparate.has(person.id)) return false
    const bar = barredFrom(facts, person)(slot)
    return (
      (bar === null || bar === 'pilihan-kedua') &&
      closureOf(facts, seat.roomId, slot) === null &&
      slot.makeup === facts.deferred.has(person.id)
    )
  })
}

function placesOf(facts: Facts, slots: readonly SlotFacts[], rooms: Facts['rooms']): Place[] {
  return slots.flatMap((slot, at) =>
    rooms.flatMap((room, nth): Place[] => {
      const people = room.active && closureOf(facts, room.id, slot) === null ? givable(facts, room) : 0
      return people > 0 ? [{ slot: at, room: nth, people, accessible: Math.min(people, accessibleSeats(room)) }] : []
    }),
  )
}

/** Units of these people and all above them, with their caps. */
function unitsOf(facts: Facts, people: readonly PersonFacts[]): Unit[] {
  const wanted = new Set([...people.flatMap((person) => person.path), ...facts.duties.map((duty) => duty.unitId)])
  const list = facts.units.filter((unit) => wanted.has(unit.id))
  const at = new Map(list.map((unit, index) => [unit.id, index]))
  const { unitCapPercent: percent, unitCapAtLeast: atLeast } = facts.settings
  return list.map(({ id, name, parentId, active }) => ({
    id,
    name,
    active,
    cap: unitCap({ active, topmost: parentId === null, percent, atLeast }),
    parent: parentId === null ? null : (at.get(parentId) ?? null),
  }))
}

type Lists = {
  readonly left: readonly PersonFacts[]
  readonly slots: readonly SlotFacts[]
  readonly rooms: Facts['rooms']
  readonly unitAt: ReadonlyMap<string, number>
  readonly groups: readonly string[]
}

function peopleOf(facts: Facts, asked: Asked, { left, slots, rooms, unitAt, groups }: Lists): Person[] {
  const slotAt = new Map(slots.map((slot, at) => [slot.id, at]))
  const roomAt = new Map(rooms.map((room, at) => [room.id, at]))
  const base = new Map((asked.base ?? []).map((seat) => [seat.personId, seat]))
  const dutiesOf = dutiesByMember(facts)
  return left.map((person) => {
    const seat = base.get(person.id)
    const slot = seat && slotAt.get(seat.slotId)
    const room = seat && roomAt.get(seat.roomId)
    return {
      id: person.id,
      unit: unitAt.get(person.unitId) ?? 0,
      group: groups.indexOf(person.group),
      ...wishes(facts, asked, person, { slots, seat }),
      accessible: facts.needsAccessible.has(person.id),
      duties: dutiesOf.get(person.id) ?? [],
      at: seat && slot !== undefined && room !== undefined ? { slot, room, seat: seat.seat } : null,
    }
  })
}

/** Sessions that are closed to a person, and those that are a second choice. */
function wishes(facts: Facts, asked: Asked, person: PersonFacts, of: { slots: readonly SlotFacts[]; seat: SeatFacts | undefined }) {
  const bar = barredFrom(facts, person)
  const deferred = facts.deferred.has(person.id)
  const lost = asked.intoMakeup && asked.base !== null && loses(facts, person, of.seat)
  const forbidden: number[] = []
  const second: number[] = []
  for (const [at, slot] of of.slots.entries()) {
    const barred = bar(slot)
    const stays = slot.makeup === deferred || (!deferred && of.seat?.slotId === slot.id)
    if (barred === 'tidak-tersedia' || barred === 'hari-tertutup' || !(stays || (lost && slot.makeup))) forbidden.push(at)
    else if (barred === 'pilihan-kedua' || (slot.makeup && !deferred)) second.push(at)
  }
  return { forbidden, second }
}

/** Whether the seat that a person has cannot stay: its room is closed or gone, or the person cannot come. */
function loses(facts: Facts, person: PersonFacts, seat: SeatFacts | undefined): boolean {
  const slot = facts.slots.find((one) => one.id === seat?.slotId)
  const room = facts.rooms.find((one) => one.id === seat?.roomId)
  if (!seat || !slot || !room?.active) return true
  const barred = barredFrom(facts, person)(slot)
  return closureOf(facts, room.id, slot) !== null || barred === 'tidak-tersedia' || barred === 'hari-tertutup'
}

function dutiesByMember(facts: Facts): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, duty] of facts.duties.entries()) for (const member of duty.members) found.set(member, [...(found.get(member) ?? []), at])
  return found
}
