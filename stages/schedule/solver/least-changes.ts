// How few changes a repair can do with at least, by counting alone: exact in the usual case (a room is
// lost), and then nothing is left to prove.
import type { Frame } from './frame.ts'
import type { Person, Repaired } from './problem.ts'

export type ChangeKey = Repaired['counts'][number]['key']

/** No plan has less of this change; `unplaced`: for how many no seat is found (for the changes after it). */
export function leastChange(frame: Frame, key: ChangeKey, unplaced: number): number {
  if (key === 'unplaced') return leastUnplaced(frame)
  if (key === 'half-day') return leastOtherHalf(frame, unplaced)
  return key === 'makeup' ? leastMakeup(frame, unplaced) : mustLeave(frame) + crowdedOut(frame)
}

/** Whether the person may stay where the plan in force has him, as far as he alone is concerned. */
export function mayStay({ problem, allowed }: Frame, person: number): boolean {
  const at = problem.people[person]?.at
  return !!at && (allowed[person]?.includes(at.slot) ?? false) && problem.places.some((one) => isThere(one, at))
}

/** How many have a place that is not open to them any more. */
export function mustLeave(frame: Frame): number {
  return frame.problem.people.filter(({ at }, person) => at !== null && !mayStay(frame, person)).length
}

const isThere = (place: { slot: number; room: number }, at: Person['at']) => at?.slot === place.slot && at.room === place.room

/** People for whom certain sessions (or all there are) is all they have, above the seats of these sessions. */
function leastUnplaced({ allowed, seats, open }: Frame): number {
  const sets = new Map<string, { readonly slots: readonly number[]; people: number }>([[open.join(), { slots: open, people: 0 }]])
  for (const slots of allowed) {
    const found = sets.get(slots.join())
    if (found) found.people += 1
    else sets.set(slots.join(), { slots, people: 1 })
  }
  const all = [...sets.values()]
  const short = all.map(({ slots }) => {
    const own = new Set(slots)
    const within = all.filter((one) => one.slots.every((slot) => own.has(slot)))
    return total(within.map(({ people }) => people)) - total(slots.map((slot) => seats[slot] ?? 0))
  })
  return Math.max(0, ...short)
}

const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0)

/** In each half day at most as many keep it as have a session there and as there are seats; who is unplaced does not change. */
function leastOtherHalf({ problem, allowed, seats, halfOf, halves, open }: Frame, unplaced: number): number {
  const least = halves.map((_, half) => {
    const here = problem.people.flatMap(({ at }, person) => (at && halfOf[at.slot] === half ? [person] : []))
    const able = here.filter((person) => allowed[person]?.some((slot) => halfOf[slot] === half)).length
    const free = open.reduce((sum, slot) => sum + (halfOf[slot] === half ? (seats[slot] ?? 0) : 0), 0)
    return here.length - Math.min(able, free)
  })
  return Math.max(0, total(least) - unplaced)
}

/** Of those who are not in a make-up session now, more than the ordinary sessions have seats for. */
function leastMakeup({ problem, allowed, seats, open }: Frame, unplaced: number): number {
  const isMakeup = (slot: number | undefined) => slot !== undefined && problem.slots[slot]?.makeup === true
  const others = allowed.filter((slots, person) => slots.length > 0 && !isMakeup(problem.people[person]?.at?.slot))
  const only = others.filter((slots) => slots.every(isMakeup)).length
  const free = open.reduce((sum, slot) => sum + (isMakeup(slot) ? 0 : (seats[slot] ?? 0)), 0)
  const nowhere = allowed.filter((slots) => slots.length === 0).length
  return Math.max(0, only + Math.max(0, others.length - only - free) - (unplaced - nowhere))
}

/** Who may stay in a room that has fewer seats than such people. */
function crowdedOut(frame: Frame): number {
  const { people, places } = frame.problem
  const staying = people.flatMap(({ at }, person) => (mayStay(frame, person) ? [{ at, needs: people[person]?.accessible }] : []))
  return places.reduce((sum, place) => {
    const here = staying.filter(({ at }) => isThere(place, at))
    const needing = here.filter(({ needs }) => needs).length
    const fitting = Math.min(needing, place.accessible) + here.length - needing
    return sum + here.length - Math.min(fitting, place.people)
  }, 0)
}
