// A first plan at once: those with the least choice first, each where most room is left; who finds
// everything full asks somebody to go elsewhere, who may ask another. No chance in it.
import { type Frame, isCapped, membersByUnit, reach } from './frame.ts'
import { type Blocker, Load } from './load.ts'

/** Session of each person; null where none was found. */
export type Sessions = (number | null)[]

type Work = {
  readonly frame: Frame
  readonly load: Load
  readonly sessions: Sessions
  readonly inSlot: Set<number>[]
  readonly group: number[][]
  readonly shares: readonly number[]
  tries: number
}

/** How far a request to move over is passed on, and how many may be tried for one person: tried 2–4 and 2,000–50,000. */
const longestChain = 3
const mostTries = 5000

/**
 * Sessions for everybody, or for as many as are found (the rest null). `caps`: most away of each unit
 * where they are not those of the problem.
 */
export function firstSessions(frame: Frame, caps?: readonly number[]): Sessions {
  const { people, slots, groups } = frame.problem
  const work: Work = {
    frame,
    load: new Load(frame, caps),
    sessions: people.map(() => null),
    inSlot: slots.map(() => new Set<number>()),
    group: groups.map(() => slots.map(() => 0)),
    shares: fairShares(frame),
    tries: 0,
  }
  for (const person of inOrder(frame)) {
    const slot = bestSlot(work, person)
    if (slot !== null) place(work, person, slot)
    else {
      work.tries = 0
      makeRoom(work, person, longestChain, new Set([person]))
    }
  }
  return work.sessions
}

/** The share of each unit that is away at least, when it is spread evenly over the half days it can use. */
function fairShares(frame: Frame): number[] {
  return membersByUnit(frame).map((members, unit) => {
    const halves = reach(frame, members).filter((most) => most > 0).length
    const active = frame.problem.units[unit]?.active ?? 0
    return active > 0 && halves > 0 ? Math.ceil(members.length / halves) / active : 1
  })
}

function inOrder(frame: Frame): number[] {
  const { people, units, duties } = frame.problem
  const tightness = people.map((person) => {
    const ofUnits = (frame.above[person.unit] ?? []).map((unit) => (frame.inUnit[unit] ?? 0) / Math.max(1, units[unit]?.cap ?? 1))
    const ofDuties = person.duties.map((duty) => {
      const { size, minimum } = duties[duty] ?? { size: 1, minimum: 0 }
      return (frame.inDuty[duty] ?? 0) / Math.max(1, size - minimum)
    })
    return Math.max(0, ...ofUnits, ...ofDuties)
  })
  const choice = people.map((person, index) => {
    const allowed = frame.allowed[index] ?? []
    return allowed.length * 100 + allowed.filter((slot) => !person.second.includes(slot)).length
  })
  const rank = (index: number) => (people[index]?.accessible ? 0 : 1)
  return people
    .map((_, index) => index)
    .sort((a, b) => rank(a) - rank(b) || (choice[a] ?? 0) - (choice[b] ?? 0) || (tightness[b] ?? 0) - (tightness[a] ?? 0) || a - b)
}

function bestSlot(work: Work, person: number): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const slot of work.frame.allowed[person] ?? []) {
    if (!work.load.fits(person, slot)) continue
    const badness = badnessOf(work, person, slot)
    if (badness < least) [best, least] = [slot, badness]
  }
  return best
}

/** Second choice weighs most, then a unit above its fair share, then how full the session and its class group are. */
function badnessOf({ frame, load, group, shares }: Work, person: number, slot: number): number {
  const { people, units } = frame.problem
  const one = people[person]
  if (!one) return 0
  const half = frame.halfOf[slot] ?? 0
  const over = (frame.above[one.unit] ?? [])
    .filter((unit) => isCapped(frame, unit))
    .map((unit) => ((load.unit[unit]?.[half] ?? 0) + 1) / (units[unit]?.active ?? 1) - (shares[unit] ?? 0))
  const seats = Math.max(1, frame.seats[slot] ?? 1)
  const full = (load.slot[slot] ?? 0) / seats
  const ofGroup = (group[one.group]?.[slot] ?? 0) / seats
  return (one.second.includes(slot) ? 1000 : 0) + 100 * Math.max(0, ...over) + full + ofGroup
}

function place(work: Work, person: number, slot: number): void {
  work.load.count(person, slot, 1)
  work.sessions[person] = slot
  work.inSlot[slot]?.add(person)
  countGroup(work, person, slot, 1)
}

function takeOut(work: Work, person: number, slot: number): void {
  work.load.count(person, slot, -1)
  work.sessions[person] = null
  work.inSlot[slot]?.delete(person)
  countGroup(work, person, slot, -1)
}

function countGroup({ frame, group }: Work, person: number, slot: number, by: number): void {
  const list = group[frame.problem.people[person]?.group ?? 0]
  if (list) list[slot] = (list[slot] ?? 0) + by
}

/** Finds somebody whose leaving lets this person in, and a session for him; true when both have one. */
function makeRoom(work: Work, person: number, depth: number, asked: Set<number>): boolean {
  for (const slot of work.frame.allowed[person] ?? []) {
    const blockers = work.load.blockers(person, slot)
    const seen = new Set<string>()
    for (const other of candidates(work, slot, blockers)) {
      const key = sameness(work, other)
      if (asked.has(other) || seen.has(key)) continue
      seen.add(key)
      if (work.tries++ > mostTries) return false
      if (swapped(work, person, slot, other, depth, asked)) return true
    }
  }
  return false
}

function swapped(work: Work, person: number, slot: number, other: number, depth: number, asked: Set<number>): boolean {
  const from = work.sessions[other]
  if (from === null || from === undefined) return false
  takeOut(work, other, from)
  if (work.load.fits(person, slot)) {
    place(work, person, slot)
    const free = bestSlot(work, other)
    if (free !== null) {
      place(work, other, free)
      return true
    }
    if (depth > 1 && makeRoom(work, other, depth - 1, new Set([...asked, other]))) return true
    takeOut(work, person, slot)
  }
  place(work, other, from)
  return false
}

/** Who stands in the way: in the session when seats are short, else anybody of the unit or duty in that half day. */
function candidates({ frame, inSlot }: Work, slot: number, blockers: readonly Blocker[]): number[] {
  const half = frame.halfOf[slot]
  const inSession = blockers.some(({ code }) => code === 'seats' || code === 'accessible')
  const slots = inSession ? [slot] : frame.open.filter((one) => frame.halfOf[one] === half)
  const found = slots.flatMap((one) => [...(inSlot[one] ?? [])])
  return found.filter((other) => blockers.every((blocker) => stands(frame, other, blocker)))
}

function stands(frame: Frame, other: number, blocker: Blocker): boolean {
  const person = frame.problem.people[other]
  if (!person) return false
  if (blocker.code === 'unit-cap') return frame.above[person.unit]?.includes(blocker.unit) ?? false
  if (blocker.code === 'duty') return person.duties.includes(blocker.duty)
  return blocker.code === 'seats' || person.accessible
}

function sameness({ frame, sessions }: Work, person: number): string {
  const one = frame.problem.people[person]
  return [one?.unit, one?.accessible, one?.duties.join('.'), frame.allowed[person]?.join('.'), sessions[person]].join('|')
}
