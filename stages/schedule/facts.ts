// Everything a plan of an event follows from, as it stands in the database at one moment; and what it
// means for one person or one room-session.
import type { Zone } from '../../kit/clock.ts'
import { halfOf } from './capacity.ts'

export type EventFacts = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly zone: Zone
  readonly startsOn: string
  readonly endsOn: string
  readonly policyId: string
}
/** Percentages as decimal text. */
export type Settings = {
  readonly reservePercent: string
  readonly unitCapPercent: string
  readonly unitCapAtLeast: number
  readonly fromPolicy: boolean
}
export type SlotFacts = {
  readonly id: string
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly makeup: boolean
  /** 1, 2, 3 … within its day. */
  readonly number: number
}
export type RoomFacts = {
  readonly id: string
  readonly venueId: string
  readonly venue: string
  readonly address: string
  readonly name: string
  readonly floor: string
  readonly seats: number
  readonly columns: number
  readonly aisles: readonly number[]
  readonly accessible: readonly number[]
  readonly spare: readonly number[]
  readonly active: boolean
  readonly separate: boolean
  readonly checkedAt: Date | null
}
export type ClosureFacts = { readonly roomId: string; readonly date: string; readonly slotId: string | null; readonly reason: string }
export type HalfDay = 'pagi' | 'siang' | 'sehari'
export type Barred = { readonly date: string; readonly half: HalfDay; readonly reason: string; readonly letter: string | null }
export type PersonFacts = {
  readonly id: string
  readonly class: string
  readonly group: string
  readonly unitId: string
  /** The unit itself first, the office last. */
  readonly path: readonly string[]
}
/** `active`: at work in it and all below. */
export type UnitFacts = { readonly id: string; readonly name: string; readonly parentId: string | null; readonly active: number }
export type DutyFacts = {
  readonly id: string
  readonly name: string
  readonly unitId: string
  readonly minimum: number
  readonly members: readonly string[]
}

export type Facts = {
  readonly event: EventFacts
  readonly settings: Settings
  /** In the order of time. */
  readonly slots: readonly SlotFacts[]
  readonly rooms: readonly RoomFacts[]
  /** Those in force. */
  readonly closures: readonly ClosureFacts[]
  readonly duties: readonly DutyFacts[]
  readonly blackouts: readonly (Barred & { readonly unitId: string | null })[]
  readonly unavailable: readonly (Barred & { readonly personId: string; readonly hard: boolean })[]
  /** Who is sent to susulan. */
  readonly deferred: ReadonlySet<string>
  /** Who takes part, and the units above them. */
  readonly people: readonly PersonFacts[]
  readonly units: readonly UnitFacts[]
  readonly needsAccessible: ReadonlySet<string>
  readonly needsSeparate: ReadonlySet<string>
}

/** A seat of a plan. */
export type SeatFacts = { readonly personId: string; readonly slotId: string; readonly roomId: string; readonly seat: number }

/** Whether something said of a day or half of it holds in a session. */
export const meets = (barred: { date: string; half: HalfDay }, slot: { date: string; starts: string }): boolean =>
  barred.date === slot.date && (barred.half === 'sehari' || barred.half === halfOf(slot.starts))

/** Why a room cannot be used in a session, or null. */
export function closureOf(facts: Pick<Facts, 'closures'>, roomId: string, slot: { id: string; date: string }): string | null {
  const found = facts.closures.find(
    (one) => one.roomId === roomId && one.date === slot.date && (one.slotId === null || one.slotId === slot.id),
  )
  return found?.reason ?? null
}

/** What closes a session to a person: the own absence (`hard`) or a day on which the unit sends nobody. */
export function barredFrom(
  facts: Facts,
  person: PersonFacts,
): (slot: SlotFacts) => 'tidak-tersedia' | 'hari-tertutup' | 'pilihan-kedua' | null {
  const own = facts.unavailable.filter((one) => one.personId === person.id)
  const ofUnit = facts.blackouts.filter((one) => one.unitId === null || person.path.includes(one.unitId))
  return (slot) => {
    const mine = own.filter((one) => meets(one, slot))
    if (mine.some((one) => one.hard)) return 'tidak-tersedia'
    if (ofUnit.some((one) => meets(one, slot))) return 'hari-tertutup'
    return mine.length > 0 ? 'pilihan-kedua' : null
  }
}

/** Ordinary sessions of a reading: the first so many of each day (null: all), and every makeup session. */
export const slotsOfReading = (slots: readonly SlotFacts[], sessionsADay: number | null): SlotFacts[] =>
  slots.filter((slot) => slot.makeup || sessionsADay === null || slot.number <= sessionsADay)
