// Which hard rules a plan breaks as things stand now: people, rooms, seats, caps of units and functions.
// Days that are over are not looked at again.
import { halfOf, unitCap } from './capacity.ts'
import { barredFrom, closureOf, type Facts, type PersonFacts, type SeatFacts, type SlotFacts } from './facts.ts'
import type { Half } from './solver/problem.ts'

export type ConflictCode =
  | 'bukan-peserta'
  | 'tanpa-meja'
  | 'ruang-ditutup'
  | 'ruang-tidak-dipakai'
  | 'meja-tidak-ada'
  | 'meja-cadangan'
  | 'meja-bukan-aksesibel'
  | 'harus-susulan'
  | 'tidak-tersedia'
  | 'hari-tertutup'
  | 'batas-unit'
  | 'minimum-tugas'

/** One broken rule: of people (`personIds`), of a unit or a function in a half day, of a room. */
export type Broken = {
  readonly code: ConflictCode
  readonly personIds: readonly string[]
  readonly unitId?: string
  readonly dutyId?: string
  readonly roomId?: string
  readonly date?: string
  readonly half?: Half
}

/** Everything that stands against `seats` on days from `from` on (`YYYY-MM-DD`). */
export function conflictsOf(facts: Facts, seats: readonly SeatFacts[], from: string): Broken[] {
  const slots = new Map(facts.slots.map((slot) => [slot.id, slot]))
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const coming = seats.filter((seat) => (slots.get(seat.slotId)?.date ?? from) >= from)
  const seated = new Set(seats.map((seat) => seat.personId))
  const missing = facts.people.filter(({ id }) => !seated.has(id) && !facts.deferred.has(id)).map(({ id }) => id)
  const single = coming.flatMap((seat): Broken[] => {
    const person = people.get(seat.personId)
    const slot = slots.get(seat.slotId)
    const code = person && slot ? againstSeat(facts, person, slot, seat) : 'bukan-peserta'
    return code
      ? [{ code, personIds: [seat.personId], roomId: seat.roomId, ...(slot ? { date: slot.date, half: halfOf(slot.starts) } : {}) }]
      : []
  })
  return [
    ...(missing.length > 0 ? [{ code: 'tanpa-meja' as const, personIds: missing }] : []),
    ...together(single),
    ...overCaps(facts, awayIn(facts, coming, slots, people)),
  ]
}

/** What stands against one person on one seat, leaving caps aside; the first reason, or null. */
export function againstSeat(facts: Facts, person: PersonFacts, slot: SlotFacts, seat: SeatFacts): ConflictCode | null {
  const room = facts.rooms.find((one) => one.id === seat.roomId)
  if (!room?.active) return 'ruang-tidak-dipakai'
  if (closureOf(facts, room.id, slot) !== null) return 'ruang-ditutup'
  if (facts.deferred.has(person.id) && !slot.makeup) return 'harus-susulan'
  const bar = barredFrom(facts, person)(slot)
  if (bar === 'tidak-tersedia' || bar === 'hari-tertutup') return bar
  if (seat.seat > room.seats) return 'meja-tidak-ada'
  if (room.spare.includes(seat.seat)) return 'meja-cadangan'
  return facts.needsAccessible.has(person.id) && !room.accessible.includes(seat.seat) ? 'meja-bukan-aksesibel' : null
}

/** Single conflicts of one kind in one room and half day as one. */
function together(single: readonly Broken[]): Broken[] {
  const groups = Map.groupBy(single, ({ code, roomId, date, half }) => [code, roomId, date, half].join(' '))
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    return first ? [{ ...first, personIds: members.flatMap(({ personIds }) => personIds) }] : []
  })
}

/** Who is away in a half day: `key` is `date half`; of each unit and each function. */
export type Away = { readonly date: string; readonly half: Half; readonly units: Map<string, number>; readonly duties: Map<string, number> }

/** How many of each unit (with all above it) and of each function are away in each half day. */
export function awayIn(
  facts: Facts,
  seats: readonly SeatFacts[],
  slots: ReadonlyMap<string, SlotFacts> = new Map(facts.slots.map((slot) => [slot.id, slot])),
  people: ReadonlyMap<string, PersonFacts> = new Map(facts.people.map((person) => [person.id, person])),
): Away[] {
  const found = new Map<string, Away>()
  const dutiesOf = new Map<string, string[]>()
  for (const { id, members } of facts.duties) for (const one of members) dutiesOf.set(one, [...(dutiesOf.get(one) ?? []), id])
  for (const seat of seats) {
    const [slot, person] = [slots.get(seat.slotId), people.get(seat.personId)]
    if (!slot || !person) continue
    const half = halfOf(slot.starts)
    const key = `${slot.date} ${half}`
    const away = found.get(key) ?? { date: slot.date, half, units: new Map(), duties: new Map() }
    found.set(key, away)
    for (const unit of person.path) away.units.set(unit, (away.units.get(unit) ?? 0) + 1)
    for (const duty of dutiesOf.get(person.id) ?? []) away.duties.set(duty, (away.duties.get(duty) ?? 0) + 1)
  }
  return [...found.values()].sort((a, b) => (`${a.date} ${a.half}` < `${b.date} ${b.half}` ? -1 : 1))
}

/** The cap of each unit of the event. */
export function capsOf({ units, settings }: Pick<Facts, 'units' | 'settings'>): Map<string, number> {
  const { unitCapPercent: percent, unitCapAtLeast: atLeast } = settings
  return new Map(units.map(({ id, active, parentId }) => [id, unitCap({ active, topmost: parentId === null, percent, atLeast })]))
}

function overCaps(facts: Facts, days: readonly Away[]): Broken[] {
  const caps = capsOf(facts)
  return days.flatMap(({ date, half, units, duties }) => {
    const over: Broken[] = []
    for (const [unitId, away] of units)
      if (away > (caps.get(unitId) ?? 0)) over.push({ code: 'batas-unit', personIds: [], unitId, date, half })
    for (const { id, members, minimum } of facts.duties) {
      if ((duties.get(id) ?? 0) > Math.max(0, members.length - minimum))
        over.push({ code: 'minimum-tugas', personIds: [], dutyId: id, date, half })
    }
    return over
  })
}
