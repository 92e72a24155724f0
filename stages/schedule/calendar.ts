// The days of an event one after the other: sessions with their people, the load of each venue, holidays
// and what is closed. From the first day that matters to the last.
import { halfOf } from './capacity.ts'
import { closureOf, type Facts, type SeatFacts, type SlotFacts } from './facts.ts'
import { givable, seatsIn } from './foresight.ts'
import { weekdayOf } from './slot-check.ts'

type Known = {
  readonly holidays: readonly { readonly date: string; readonly name: string; readonly confirmed: boolean }[]
  /** Units whose names the reader may see. */
  readonly names: ReadonlyMap<string, string>
}

/** A year at most, whatever dates were entered. */
const mostDays = 366

function datesOf(facts: Facts): string[] {
  const { startsOn, endsOn } = facts.event
  const all = [startsOn, endsOn, ...facts.slots.map((slot) => slot.date)].sort()
  const [first = startsOn, last = endsOn] = [all[0], all.at(-1)]
  const dates: string[] = []
  for (let at = Date.parse(`${first}T00:00:00Z`); dates.length < mostDays; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10)
    if (date > last) break
    dates.push(date)
  }
  return dates
}

export function calendarDays(facts: Facts, seats: readonly SeatFacts[], { holidays, names }: Known) {
  const bySlot = Map.groupBy(seats, (seat) => seat.slotId)
  const venues = new Map(facts.rooms.map((room) => [room.venueId, room.venue]))
  const shown = (slot: SlotFacts) => ({
    ...slot,
    half: halfOf(slot.starts),
    seats: seatsIn(facts, slot),
    people: bySlot.get(slot.id)?.length ?? 0,
  })
  return datesOf(facts).map((date) => {
    const slots = facts.slots.filter((slot) => slot.date === date)
    const holiday = holidays.find((one) => one.date === date)
    const away = new Set(facts.unavailable.filter((one) => one.hard && one.date === date).map((one) => one.personId))
    return {
      date,
      weekday: weekdayOf(date),
      holiday: holiday ? { name: holiday.name, confirmed: holiday.confirmed } : null,
      slots: slots.map(shown),
      venues:
        slots.length === 0 ? [] : [...venues].map(([venueId, venue]) => ({ venueId, venue, ...loadOf(facts, slots, bySlot, venueId) })),
      closures: facts.closures
        .filter((one) => one.date === date)
        .map(({ roomId, reason }) => ({ room: facts.rooms.find((room) => room.id === roomId)?.name ?? '', reason })),
      blackouts: facts.blackouts
        .filter((one) => one.date === date && (one.unitId === null || names.has(one.unitId)))
        .map(({ unitId, half, reason }) => ({ unit: unitId === null ? null : (names.get(unitId) ?? null), half, reason })),
      unavailable: away.size,
    }
  })
}

function loadOf(facts: Facts, slots: readonly SlotFacts[], bySlot: ReadonlyMap<string, readonly SeatFacts[]>, venueId: string) {
  const rooms = facts.rooms.filter((room) => room.venueId === venueId && room.active)
  const ids = new Set(rooms.map((room) => room.id))
  let [people, seats] = [0, 0]
  for (const slot of slots) {
    people += (bySlot.get(slot.id) ?? []).filter((seat) => ids.has(seat.roomId)).length
    for (const room of rooms) if (closureOf(facts, room.id, slot) === null) seats += givable(facts, room)
  }
  return { people, seats }
}
