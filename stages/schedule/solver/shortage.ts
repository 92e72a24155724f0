// The most people that can be seated when each may come in some sessions only, and, when that is not all,
// the sessions that are too small for those who depend on them (maximum flow, minimum cut).
import type { Frame } from './frame.ts'

/** `people` can come in `slots` only, which have `seats`. */
export type Shortage = { readonly people: number; readonly seats: number; readonly short: number; readonly slots: readonly number[] }

/**
 * People who can only come in certain sessions against the seats of those: the most that can be seated
 * (a flow from people with the same choice to sessions), and where it stops, the sessions that are too small.
 */
export function shortage(frame: Frame, members: readonly number[], seats: readonly number[]): Shortage | null {
  const choices = new Map<string, { readonly slots: readonly number[]; people: number; left: number }>()
  for (const person of members) {
    const slots = frame.allowed[person] ?? []
    const choice = choices.get(slots.join()) ?? { slots, people: 0, left: 0 }
    choice.people += 1
    choice.left += 1
    choices.set(slots.join(), choice)
  }
  const list = [...choices.values()]
  const flow = list.map(() => new Map<number, number>())
  const free = [...seats]
  for (const at of list.keys()) while (advance(list, flow, free, at));
  const stuck = list.flatMap(({ left }, at) => (left > 0 ? [at] : []))
  if (stuck.length === 0) return null
  const { choices: reached, slots } = reachable(list, flow, stuck)
  const people = reached.reduce((sum, at) => sum + (list[at]?.people ?? 0), 0)
  const has = slots.reduce((sum, slot) => sum + (seats[slot] ?? 0), 0)
  return { people, seats: has, short: people - has, slots }
}

type Choices = readonly { readonly slots: readonly number[]; people: number; left: number }[]
type Flow = readonly Map<number, number>[]

/** Seats more people of one choice, moving others to other sessions where that frees one; false when none can be. */
function advance(list: Choices, flow: Flow, free: number[], start: number): boolean {
  const first = list[start]
  if (!first || first.left === 0) return false
  const cameFrom = new Map<number, number>()
  const via = new Map<number, number>()
  const queue = [start]
  const seen = new Set(queue)
  for (let choice = queue.shift(); choice !== undefined; choice = queue.shift()) {
    for (const slot of list[choice]?.slots ?? []) {
      if (cameFrom.has(slot)) continue
      cameFrom.set(slot, choice)
      if ((free[slot] ?? 0) > 0) {
        push({ list, flow, free, cameFrom, via }, start, slot)
        return true
      }
      flow.forEach((given, other) => {
        if (seen.has(other) || (given.get(slot) ?? 0) === 0) return
        seen.add(other)
        via.set(other, slot)
        queue.push(other)
      })
    }
  }
  return false
}

type Path = {
  readonly list: Choices
  readonly flow: Flow
  readonly free: number[]
  readonly cameFrom: ReadonlyMap<number, number>
  readonly via: ReadonlyMap<number, number>
}

function push({ list, flow, free, cameFrom, via }: Path, start: number, end: number): void {
  const steps: { choice: number; into: number; outOf: number | undefined }[] = []
  for (let slot: number | undefined = end; slot !== undefined; ) {
    const choice: number = cameFrom.get(slot) ?? start
    const outOf: number | undefined = choice === start ? undefined : via.get(choice)
    steps.push({ choice, into: slot, outOf })
    slot = outOf
  }
  const carried = steps.map(({ choice, outOf }) => (outOf === undefined ? (list[start]?.left ?? 0) : (flow[choice]?.get(outOf) ?? 0)))
  const amount = Math.min(free[end] ?? 0, ...carried)
  for (const { choice, into, outOf } of steps) {
    flow[choice]?.set(into, (flow[choice]?.get(into) ?? 0) + amount)
    if (outOf !== undefined) flow[choice]?.set(outOf, (flow[choice]?.get(outOf) ?? 0) - amount)
  }
  free[end] = (free[end] ?? 0) - amount
  const first = list[start]
  if (first) first.left -= amount
}

/** From the choices that are not all seated: the sessions they can come to, and who else fills those. */
function reachable(list: Choices, flow: Flow, start: readonly number[]): { choices: number[]; slots: number[] } {
  const choices = new Set(start)
  const slots = new Set<number>()
  for (const choice of choices) {
    for (const slot of list[choice]?.slots ?? []) {
      if (slots.has(slot)) continue
      slots.add(slot)
      flow.forEach((given, other) => {
        if ((given.get(slot) ?? 0) > 0) choices.add(other)
      })
    }
  }
  return { choices: [...choices], slots: [...slots].sort((a, b) => a - b) }
}
