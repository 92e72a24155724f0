// How many seats of a room may be given, and how many of a unit may be away: exact whole numbers from
// the event's percentages. Spare machines are the reserve: only what they lack of the percentage is kept
// free besides, so that 75 seats with 4 spare ones and 5 % give 71.
import { decimal, fraction, percentText } from '../../kit/rounding.ts'
import type { Half } from './solver/problem.ts'

export type RoomSeats = { readonly seats: number; readonly spare: readonly number[]; readonly accessible: readonly number[] }

/** Seats of a room that may be given in one session; `reservePercent` as decimal text. */
export function givableSeats(room: RoomSeats, reservePercent: string): number {
  const { numerator, denominator } = decimal(reservePercent)
  const whole = 100n * denominator
  const reserve = Number((BigInt(room.seats) * numerator + whole - 1n) / whole)
  return Math.max(0, room.seats - Math.max(room.spare.length, reserve))
}

/** Accessible seats of a room that may be given. */
export function accessibleSeats(room: RoomSeats): number {
  return room.accessible.filter((seat) => !room.spare.includes(seat)).length
}

/** Units with fewer active employees have no cap of their own; their office has one. */
export const smallestCappedUnit = 5

/**
 * Most employees of a unit away in one half day: the percentage of its active employees, rounded down,
 * and at least so many as may always go. A small unit below an office is not bound.
 */
export function unitCap(of: { active: number; topmost: boolean; percent: string; atLeast: number }): number {
  if (!of.topmost && of.active < smallestCappedUnit) return Math.max(of.active, of.atLeast)
  const { numerator, denominator } = decimal(of.percent)
  return Math.max(of.atLeast, Number((BigInt(of.active) * numerator) / (100n * denominator)))
}

/** The half of the day in which a session lies, by its beginning (`HH:MM`). */
export const halfOf = (starts: string): Half => (starts < '12:00' ? 'pagi' : 'siang')

/** A share as percent with one decimal ("38.7"); "0.0" of nothing. */
export const shareText = (part: number, of: number): string => (of > 0 ? percentText(fraction(part, of), 1) : '0.0')
