// The three things a plan is judged by, in their order: people on a second-choice day; the largest share
// of a unit that is away in one half day; how far a session's class mix is from that of everybody.
import { type Frame, isCapped } from './frame.ts'
import { Load } from './load.ts'
import type { ObjectiveKey } from './problem.ts'

export const objectiveKeys = ['second-choice', 'largest-share', 'class-mix'] as const satisfies readonly ObjectiveKey[]

export type Sessions = readonly (number | null)[]

/** How many people are on a day of second choice. */
export function secondChoices({ problem }: Frame, sessions: Sessions): number {
  return problem.people.filter((person, index) => person.second.includes(sessions[index] ?? -1)).length
}

/** The largest share (0–1) of the active people of a unit with a cap who are away in one half day. */
export function largestShare(frame: Frame, sessions: Sessions): number {
  const load = loadOf(frame, sessions)
  const shares = frame.problem.units.flatMap(({ active }, unit) =>
    isCapped(frame, unit) ? [Math.max(0, ...(load.unit[unit] ?? [])) / active] : [],
  )
  return Math.max(0, ...shares)
}

/**
 * By how many people, rounded up to whole ones, a class group is more or less in a session than its share
 * of everybody; the largest over groups and sessions. Rounding alone makes this one in most plans.
 */
export function mixDeviation(frame: Frame, sessions: Sessions): number {
  const { people, groups, slots } = frame.problem
  const inSlot = slots.map(() => 0)
  const ofGroup = groups.map(() => slots.map(() => 0))
  const all = groups.map(() => 0)
  sessions.forEach((slot, index) => {
    const group = people[index]?.group ?? 0
    if (slot === null) return
    inSlot[slot] = (inSlot[slot] ?? 0) + 1
    const list = ofGroup[group]
    if (list) list[slot] = (list[slot] ?? 0) + 1
    all[group] = (all[group] ?? 0) + 1
  })
  const total = all.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  // whole numbers throughout: |count × total − group × session| ÷ total
  const off = groups.flatMap((_, group) =>
    slots.map((_, slot) => Math.abs((ofGroup[group]?.[slot] ?? 0) * total - (all[group] ?? 0) * (inSlot[slot] ?? 0))),
  )
  return Math.ceil(Math.max(0, ...off) / total)
}

/** People of an average session: what the deviation of the class mix is a share of. */
export function averageSession(frame: Frame): number {
  const regular = frame.open.filter((slot) => !frame.problem.slots[slot]?.makeup).length
  return Math.max(1, frame.problem.people.length / Math.max(1, regular))
}

/** The value of each objective of a plan. The class mix as a share of an average session. */
export function measure(frame: Frame, sessions: Sessions): Readonly<Record<ObjectiveKey, number>> {
  return {
    'second-choice': secondChoices(frame, sessions),
    'largest-share': largestShare(frame, sessions),
    'class-mix': mixDeviation(frame, sessions) / averageSession(frame),
  }
}

/** How full everything is with these sessions. */
export function loadOf(frame: Frame, sessions: Sessions): Load {
  const load = new Load(frame)
  sessions.forEach((slot, person) => {
    if (slot !== null) load.count(person, slot, 1)
  })
  return load
}
