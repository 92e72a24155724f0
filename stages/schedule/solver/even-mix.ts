// Evens out the class groups of the sessions by letting two people change places, for as long as that
// helps: every cap, duty, seat and wish holds as before. Often reaches what no plan can beat at once.
import type { Frame } from './frame.ts'
import { Load } from './load.ts'
import { mixDeviation, type Sessions } from './measure.ts'

type Work = {
  readonly frame: Frame
  readonly load: Load
  readonly sessions: (number | null)[]
  /** People of a group (first index) in a session (second index), and how many more they are than their share. */
  readonly people: Set<number>[][]
  readonly over: number[][]
}

/** The same people, evened out until the deviation is at most `least`, or no change of two helps. */
export function evened(frame: Frame, sessions: Sessions, caps: readonly number[], least: number): Sessions {
  const work = workOf(frame, sessions, caps)
  while (mixDeviation(frame, work.sessions) > least && improved(work));
  return work.sessions
}

function workOf(frame: Frame, sessions: Sessions, caps: readonly number[]): Work {
  const { people: everybody, groups, slots } = frame.problem
  const load = new Load(frame, caps)
  const people = groups.map(() => slots.map(() => new Set<number>()))
  sessions.forEach((slot, person) => {
    if (slot === null) return
    load.count(person, slot, 1)
    people[everybody[person]?.group ?? 0]?.[slot]?.add(person)
  })
  const total = Math.max(1, everybody.length)
  const over = people.map((ofGroup) => {
    const share = ofGroup.reduce((sum, one) => sum + one.size, 0) / total
    return ofGroup.map((one, slot) => one.size - share * (load.slot[slot] ?? 0))
  })
  return { frame, load, sessions: [...sessions], people, over }
}

/** Makes the change that helps the worst group and session for which there is one; false when there is none. */
function improved(work: Work): boolean {
  const cells = work.over.flatMap((ofGroup, group) => ofGroup.map((over, slot) => ({ group, slot, over })))
  const worst = cells.filter(({ over }) => Math.abs(over) > 1e-9).sort((a, b) => Math.abs(b.over) - Math.abs(a.over))
  return worst.some(({ group, slot, over }) => exchanges(work, group, slot, over > 0).some(({ give, take }) => swapped(work, give, take)))
}

type Cell = { readonly group: number; readonly slot: number }
type Exchange = { readonly give: Cell; readonly take: Cell; readonly gain: number }

/** Changes of one of the group in the session (or elsewhere, when it has too few) against one of another group, the best first. */
function exchanges({ over, frame }: Work, group: number, slot: number, tooMany: boolean): Exchange[] {
  const at = (g: number, s: number) => over[g]?.[s] ?? 0
  const square = (value: number) => value * value
  const found: Exchange[] = []
  for (const other of frame.open.filter((one) => one !== slot)) {
    for (const against of over.keys()) {
      if (against === group) continue
      const [from, to] = tooMany ? [slot, other] : [other, slot]
      const before = square(at(group, from)) + square(at(group, to)) + square(at(against, from)) + square(at(against, to))
      const after = square(at(group, from) - 1) + square(at(group, to) + 1) + square(at(against, from) + 1) + square(at(against, to) - 1)
      if (before - after > 1e-9) found.push({ give: { group, slot: from }, take: { group: against, slot: to }, gain: before - after })
    }
  }
  return found.sort((a, b) => b.gain - a.gain)
}

/** Finds two people who can change places, and changes them. */
function swapped(work: Work, give: Cell, take: Cell): boolean {
  for (const one of distinct(work, give, take.slot)) {
    for (const other of distinct(work, take, give.slot)) {
      if (!canChange(work, one, give.slot, other, take.slot)) continue
      move(work, one, give, take.slot)
      move(work, other, take, give.slot)
      return true
    }
  }
  return false
}

/** People of the cell who may come to the other session, one of those who are the same to every rule. */
function distinct({ frame, people }: Work, { group, slot }: Cell, to: number): number[] {
  const seen = new Set<string>()
  return [...(people[group]?.[slot] ?? [])].filter((person) => {
    const one = frame.problem.people[person]
    if (!one || !frame.allowed[person]?.includes(to)) return false
    const key = [one.unit, one.accessible, one.duties.join('.'), one.second.includes(slot), one.second.includes(to)].join('|')
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

function canChange({ frame, load }: Work, one: number, from: number, other: number, to: number): boolean {
  const second = (person: number, slot: number) => (frame.problem.people[person]?.second.includes(slot) ? 1 : 0)
  if (second(one, to) + second(other, from) > second(one, from) + second(other, to)) return false
  load.count(one, from, -1)
  load.count(other, to, -1)
  let holds = load.fits(one, to)
  if (holds) {
    load.count(one, to, 1)
    holds = load.fits(other, from)
    load.count(one, to, -1)
  }
  load.count(one, from, 1)
  load.count(other, to, 1)
  return holds
}

function move({ load, sessions, people, over }: Work, person: number, { group, slot }: Cell, to: number): void {
  load.count(person, slot, -1)
  load.count(person, to, 1)
  sessions[person] = to
  people[group]?.[slot]?.delete(person)
  people[group]?.[to]?.add(person)
  const list = over[group]
  if (!list) return
  list[slot] = (list[slot] ?? 0) - 1
  list[to] = (list[to] ?? 0) + 1
}
