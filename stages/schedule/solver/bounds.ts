// What no plan can beat, by counting alone: cheap, exact, and often reached, so that the solver has
// nothing left to prove.
import { type Frame, isCapped, membersByUnit, reach } from './frame.ts'
import { averageSession } from './measure.ts'
import type { Objective, ObjectiveKey } from './problem.ts'

/** People who have nothing but days of second choice. */
export function leastSecondChoices({ problem, allowed }: Frame): number {
  return problem.people.filter((person, index) => {
    const slots = allowed[index] ?? []
    return slots.length > 0 && slots.every((slot) => person.second.includes(slot))
  }).length
}

/** The smallest number of one unit away at once that lets all its people come, by counting half days; null: none does. */
export function leastAway(most: readonly number[], people: number): number | null {
  for (let away = Math.ceil(people / Math.max(1, most.length)); away <= people; away += 1) {
    if (most.reduce((sum, one) => sum + Math.min(one, away), 0) >= people) return away
  }
  return people === 0 ? 0 : null
}

/**
 * Shares that the largest one can have, in rising order, from the least that counting allows up to
 * `most`: a unit of n people can only be away by k/n.
 */
export function possibleShares(frame: Frame, most: number): number[] {
  const members = membersByUnit(frame)
  let least = 0
  const shares = new Set<number>()
  frame.problem.units.forEach(({ active, cap }, unit) => {
    const people = members[unit] ?? []
    if (!isCapped(frame, unit) || people.length === 0) return
    const away = leastAway(reach(frame, people), people.length) ?? people.length
    least = Math.max(least, away / active)
    for (let count = away; count <= Math.min(cap, people.length); count += 1) shares.add(count / active)
  })
  return [...shares].filter((share) => share >= least && share <= most).sort((a, b) => a - b)
}

/** The bound of each objective that counting gives. */
export function startingBounds(frame: Frame): Record<ObjectiveKey, number> {
  return {
    'second-choice': leastSecondChoices(frame),
    'largest-share': possibleShares(frame, 1)[0] ?? 0,
    'class-mix': leastMix(frame) / averageSession(frame),
  }
}

/** The most away of each unit, when no share may be above this one. */
export function capsAt(frame: Frame, share: number): number[] {
  return frame.problem.units.map(({ active, cap }, unit) =>
    isCapped(frame, unit) ? Math.min(cap, Math.floor(share * active + 1e-9)) : cap,
  )
}

/**
 * The least deviation of the class mix in people: none only where every session could have exactly the
 * shares of everybody, which needs sessions of a certain size or a multiple of it.
 */
export function leastMix({ problem, seats, open }: Frame): number {
  const total = problem.people.length
  const sizes = problem.groups.map((_, group) => problem.people.filter((person) => person.group === group).length)
  const step = total / sizes.reduce(commonDivisor, total)
  const fits = open.reduce((sum, slot) => sum + Math.floor((seats[slot] ?? 0) / step) * step, 0)
  return fits >= total ? 0 : 1
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** A value with what is proven of it. */
export function objectiveOf(key: ObjectiveKey, value: number, proven: number): Objective {
  const bound = Math.min(value, proven)
  return { key, value, bound, gap: value - bound < 1e-6 ? 0 : (value - bound) / value }
}

/** A bound of something that is a whole number. */
export function wholeUp(bound: number): number {
  return Number.isFinite(bound) ? Math.max(0, Math.ceil(bound - 1e-6)) : 0
}
