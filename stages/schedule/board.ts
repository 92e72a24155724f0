// What a plan looks like from above: room-sessions with their people by class group, units near their cap,
// what changes against another plan. Pure; names are added by who may know them.
import { halfOf, shareText } from './capacity.ts'
import { closureOf, type Facts, type SeatFacts, type SlotFacts } from './facts.ts'
import { givable, seatsIn } from './foresight.ts'
import { type Away, awayIn, capsOf } from './plan-check.ts'

export type Near = { readonly unitId: string; readonly percent: string; readonly capPercent: string }
export type Cell = {
  readonly slotId: string
  readonly roomId: string
  readonly people: number
  readonly seats: number
  readonly givable: number
  readonly groups: Readonly<Record<string, number>>
  readonly closed: string | null
  readonly near: Near | null
  readonly out: number
  readonly in: number
}

const key = (one: { slotId: string; roomId: string }) => `${one.slotId} ${one.roomId}`

/** How many of each class group. */
export function groupsOf(facts: Facts, seats: readonly SeatFacts[]): Record<string, number> {
  const group = new Map(facts.people.map((person) => [person.id, person.group]))
  const counts: Record<string, number> = {}
  for (const { personId } of seats) {
    const one = group.get(personId)
    if (one) counts[one] = (counts[one] ?? 0) + 1
  }
  return counts
}

/** Every room-session that is open or has people, in the order of sessions and rooms. `before`: the plan it is compared with. */
export function cellsOf(facts: Facts, seats: readonly SeatFacts[], before: readonly SeatFacts[] | null): Cell[] {
  const here = Map.groupBy(seats, key)
  const moved = movement(seats, before)
  const near = nearCaps(facts, seats)
  return facts.slots.flatMap((slot) =>
    facts.rooms.flatMap((room): Cell[] => {
      const at = key({ slotId: slot.id, roomId: room.id })
      const people = here.get(at) ?? []
      const closed = closureOf(facts, room.id, slot)
      if (!room.active && people.length === 0) return []
      return [
        {
          ...{ slotId: slot.id, roomId: room.id, people: people.length, seats: room.seats, closed },
          givable: closed === null ? givable(facts, room) : 0,
          groups: groupsOf(facts, people),
          near: near(slot, people),
          ...(moved.get(at) ?? { out: 0, in: 0 }),
        },
      ]
    }),
  )
}

/** Who leaves and who comes, by room-session. */
function movement(seats: readonly SeatFacts[], before: readonly SeatFacts[] | null): Map<string, { out: number; in: number }> {
  const found = new Map<string, { out: number; in: number }>()
  if (!before) return found
  const bump = (at: string, side: 'out' | 'in') => {
    const one = found.get(at) ?? { out: 0, in: 0 }
    found.set(at, { ...one, [side]: one[side] + 1 })
  }
  const [then, now] = [new Map(before.map((one) => [one.personId, key(one)])), new Map(seats.map((one) => [one.personId, key(one)]))]
  for (const [person, at] of now) if (then.get(person) !== at) bump(at, 'in')
  for (const [person, at] of then) if (now.get(person) !== at) bump(at, 'out')
  return found
}

/** From which part of its cap on a unit is near it. */
const nearFrom = 0.9

/** The unit with people in a room-session that is nearest its cap in that half day. */
function nearCaps(facts: Facts, seats: readonly SeatFacts[]) {
  const caps = capsOf(facts)
  const units = new Map(facts.units.map((unit) => [unit.id, unit]))
  const path = new Map(facts.people.map((person) => [person.id, person.path]))
  const halves = new Map(awayIn(facts, seats).map((away) => [`${away.date} ${away.half}`, away]))
  return (slot: SlotFacts, people: readonly SeatFacts[]): Near | null => {
    const away = halves.get(`${slot.date} ${halfOf(slot.starts)}`)
    const here = new Set(people.flatMap(({ personId }) => path.get(personId) ?? []))
    const [nearest] = [...here]
      .map((unitId) => ({ unitId, away: away?.units.get(unitId) ?? 0, cap: caps.get(unitId) ?? 0, active: units.get(unitId)?.active ?? 0 }))
      // a unit of which one may always go is at its cap with one: that warns of nothing
      .filter((one) => one.away > 1 && one.cap > 0 && one.away >= nearFrom * one.cap && one.cap < one.active)
      .sort((a, b) => b.away / b.cap - a.away / a.cap || b.active - a.active)
    return nearest
      ? { unitId: nearest.unitId, percent: shareText(nearest.away, nearest.active), capPercent: shareText(nearest.cap, nearest.active) }
      : null
  }
}

export type UnitLoad = {
  readonly unitId: string
  readonly unit: string
  readonly date: string
  readonly half: Away['half']
  readonly starts: string
  readonly away: number
  readonly active: number
  readonly cap: number
  readonly percent: string
  readonly left: number
}

/** The fullest half day of each unit (or every one of `unitId`), largest share first. */
export function loadsOf(facts: Facts, seats: readonly SeatFacts[], unitId?: string): UnitLoad[] {
  const caps = capsOf(facts)
  const all = awayIn(facts, seats).flatMap(({ date, half, units }) =>
    facts.units.flatMap((unit): UnitLoad[] => {
      const [away, cap] = [units.get(unit.id) ?? 0, caps.get(unit.id) ?? 0]
      if (away === 0 || (unitId !== undefined && unit.id !== unitId)) return []
      const starts = facts.slots.find((slot) => slot.date === date && halfOf(slot.starts) === half)?.starts ?? ''
      return [
        {
          ...{ unitId: unit.id, unit: unit.name, date, half, starts, away, active: unit.active, cap },
          percent: shareText(away, unit.active),
          left: Math.max(0, cap - away),
        },
      ]
    }),
  )
  const share = (one: UnitLoad) => one.away / Math.max(1, one.active)
  const sorted = all.sort((a, b) => share(b) - share(a) || b.active - a.active || a.date.localeCompare(b.date))
  if (unitId !== undefined) return sorted
  const seen = new Set<string>()
  return sorted.filter((one) => !seen.has(one.unitId) && seen.add(one.unitId))
}

/** How many of each function are away at most, and when. */
export function dutyLoadsOf(facts: Facts, seats: readonly SeatFacts[]) {
  const days = awayIn(facts, seats)
  return facts.duties.flatMap((duty) => {
    const [worst] = days
      .map(({ date, half, duties }) => ({ date, half, away: duties.get(duty.id) ?? 0 }))
      .filter((one) => one.away > 0)
      .sort((a, b) => b.away - a.away)
    return worst
      ? [{ dutyId: duty.id, name: duty.name, unitId: duty.unitId, ...worst, size: duty.members.length, minimum: duty.minimum }]
      : []
  })
}

/** Sessions with their people and their seats. */
export function slotsShown(facts: Facts, seats: readonly SeatFacts[]) {
  const count = Map.groupBy(seats, (seat) => seat.slotId)
  return facts.slots.map((slot) => ({
    ...slot,
    half: halfOf(slot.starts),
    seats: seatsIn(facts, slot),
    people: count.get(slot.id)?.length ?? 0,
  }))
}
