// What every part of the solver looks up: seats of a session, half days, the units above a unit, and
// which sessions each person may come to.
import type { Half, Problem } from './problem.ts'

export type Frame = {
  readonly problem: Problem
  /** For each slot: seats that may be given; those of them that are accessible; its half day. */
  readonly seats: readonly number[]
  readonly accessible: readonly number[]
  readonly halfOf: readonly number[]
  readonly halves: readonly { readonly date: string; readonly half: Half }[]
  /** Slots that may be used, in order of time. */
  readonly open: readonly number[]
  /** For each unit: itself and every unit above it. */
  readonly above: readonly (readonly number[])[]
  /** For each person: slots he may come to. */
  readonly allowed: readonly (readonly number[])[]
  /** For each unit and each duty: how many of the people belong to it. */
  readonly inUnit: readonly number[]
  readonly inDuty: readonly number[]
}

/** Looks up what a problem implies. `makeup`: whether make-up sessions may be used (repair only). */
export function frameOf(problem: Problem, makeup = false): Frame {
  const { slots, places, units, people, duties } = problem
  const seats = slots.map(() => 0)
  const accessible = slots.map(() => 0)
  for (const place of places) {
    seats[place.slot] = (seats[place.slot] ?? 0) + place.people
    accessible[place.slot] = (accessible[place.slot] ?? 0) + Math.min(place.people, place.accessible)
  }
  const { halves, halfOf } = halfDays(problem)
  const open = slots.flatMap((slot, index) => ((seats[index] ?? 0) > 0 && (makeup || !slot.makeup) ? [index] : []))
  const above = units.map((_, index) => chain(problem, index))
  const known = new Map<string, readonly number[]>()
  const allowed = people.map(({ forbidden }) => {
    const key = forbidden.join()
    const found = known.get(key) ?? open.filter((slot) => !forbidden.includes(slot))
    known.set(key, found)
    return found
  })
  const inUnit = units.map(() => 0)
  const inDuty = duties.map(() => 0)
  for (const person of people) {
    for (const unit of above[person.unit] ?? []) inUnit[unit] = (inUnit[unit] ?? 0) + 1
    for (const duty of person.duties) inDuty[duty] = (inDuty[duty] ?? 0) + 1
  }
  return { problem, seats, accessible, halfOf, halves, open, above, allowed, inUnit, inDuty }
}

function halfDays({ slots }: Problem): Pick<Frame, 'halves' | 'halfOf'> {
  const halves: { date: string; half: Half }[] = []
  const halfOf = slots.map(({ date, half }) => {
    const found = halves.findIndex((one) => one.date === date && one.half === half)
    return found >= 0 ? found : halves.push({ date, half }) - 1
  })
  return { halves, halfOf }
}

function chain({ units }: Problem, start: number): number[] {
  const found: number[] = []
  for (let unit: number | null = start; unit !== null && !found.includes(unit); unit = units[unit]?.parent ?? null) found.push(unit)
  return found
}

/** Whether the share of this unit's people who are away counts: it has a cap that is smaller than itself. */
export function isCapped(frame: Frame, unit: number): boolean {
  const { cap, active } = frame.problem.units[unit] ?? { cap: 0, active: 0 }
  return cap < active
}

/**
 * The half days in which somebody of these people may come, each with the most of them that fit
 * (by who may come and by seats).
 */
export function reach(frame: Frame, members: readonly number[]): number[] {
  const most = frame.halves.map(() => 0)
  for (const person of members) {
    const halves = new Set((frame.allowed[person] ?? []).map((slot) => frame.halfOf[slot] ?? 0))
    for (const half of halves) most[half] = (most[half] ?? 0) + 1
  }
  const seats = frame.halves.map(() => 0)
  for (const slot of frame.open) {
    const half = frame.halfOf[slot] ?? 0
    seats[half] = (seats[half] ?? 0) + (frame.seats[slot] ?? 0)
  }
  return most.map((count, half) => Math.min(count, seats[half] ?? 0))
}

/** The people of each unit, those of the units under it included. */
export function membersByUnit(frame: Frame): number[][] {
  const members: number[][] = frame.problem.units.map(() => [])
  frame.problem.people.forEach((person, index) => {
    for (const unit of frame.above[person.unit] ?? []) members[unit]?.push(index)
  })
  return members
}
