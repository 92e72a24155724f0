// The search for the fewest changes: one count after the other, each held before the next is looked at.
// It starts from a repair that stands, and what it has in hand is never worse.

import { kindsOf, whatMatters } from '../kinds.ts'
import { capsAt, startingBounds, wholeUp } from './bounds.ts'
import type { Frame } from './frame.ts'
import { type ChangeKey, leastChange } from './least-changes.ts'
import type { Term } from './linear.ts'
import type { Sessions } from './measure.ts'
import { cellsOf, type Model, modelOf, sessionsOf } from './model.ts'
import type { Repaired } from './problem.ts'
import type { Setting } from './solution.ts'
import type { Kept } from './stayers.ts'
import { addStaying, type Staying, valuesWith } from './staying.ts'

export type Search = {
  readonly frame: Frame
  readonly setting: Setting
  readonly model: Model
  readonly staying: Staying
  values: Float64Array
  /** Who can stay and is held where he is; null: nobody is, and what is proven holds for every plan. */
  readonly held: Kept | null
  readonly counts: Repaired['counts'][number][]
}

/** For the problem of those who lost their place, a model is small and quick; this is plenty. */
const nearSeconds = 2

/** A search that starts from these sessions. `held`: who can stay is held where he is, which leaves a small problem. */
export function searchOf(frame: Frame, setting: Setting, sessions: Sessions, held: Kept | null): Search {
  const stays = (person: number) => typeof held?.rooms[person] === 'number'
  const narrow = held ? { ...frame, allowed: frame.allowed.map((slots, person) => (stays(person) ? here(held, person) : slots)) } : frame
  const caps = frame.problem.units.map(({ cap }) => cap)
  const matters = { ...whatMatters(frame, capsAt(frame, startingBounds(frame)['largest-share'])), place: true }
  const model = modelOf(narrow, kindsOf(narrow, matters), { ...matters, caps, leave: true })
  const staying = addStaying(model, stays)
  return { frame: narrow, setting, model, staying, values: valuesWith(model, staying, sessions), held, counts: [] }
}

const here = ({ sessions }: Kept, person: number) => [sessions[person] ?? 0]

/** Makes each count as small as can be. `frame`: of the whole problem, for what counting proves. */
export async function fewestChanges(search: Search, frame: Frame): Promise<void> {
  const { model, staying } = search
  const { slots, people } = frame.problem
  const isMakeup = (slot: number | undefined) => slot !== undefined && slots[slot]?.makeup === true
  const seated = people.filter(({ at }) => at !== null).length
  const left = model.left.map((column): Term => [column, 1])
  const otherHalf = cellsOf(model, ({ at }, slot) => at !== null && frame.halfOf[slot] !== frame.halfOf[at.slot])
  const intoMakeup = cellsOf(model, ({ at }, slot) => isMakeup(slot) && !isMakeup(at?.slot))
  const leaving = [...staying.columns.values()].map((column): Term => [column, -1])
  const least = (key: ChangeKey) => leastChange(frame, key, search.counts[0]?.value ?? 0)
  // what comes before the last keeps people in their place on the side, lest it runs out of time before its turn
  const aside = { weight: seated + 1, leaving }
  await fewest(search, { key: 'unplaced', terms: left, base: 0, least: least('unplaced'), aside })
  await fewest(search, { key: 'half-day', terms: otherHalf, base: 0, least: least('half-day'), aside })
  await fewest(search, { key: 'makeup', terms: intoMakeup, base: 0, least: least('makeup'), aside })
  await fewest(search, { key: 'place', terms: leaving, base: seated, least: least('place'), aside: { weight: 1, leaving: [] } })
}

type Wanted = {
  readonly key: ChangeKey
  readonly terms: readonly Term[]
  /** What the count is when all terms are nothing. */
  readonly base: number
  /** What counting proves. */
  readonly least: number
  readonly aside: { readonly weight: number; readonly leaving: readonly Term[] }
}

async function fewest(search: Search, { key, terms, base, least, aside }: Wanted): Promise<void> {
  const { model, setting, staying } = search
  const count = () => base + terms.reduce((sum, [column, value]) => sum + value * Math.round(search.values[column] ?? 0), 0)
  const before = count()
  let bound = least
  if (before > least) {
    const weighted = [...terms.map(([column, value]): Term => [column, value * aside.weight]), ...aside.leaving]
    const seconds = secondsFor(setting, 0.5, search.held ? nearSeconds : Number.POSITIVE_INFINITY)
    const outcome = await setting.run(model.draft.toLinear(weighted), { seconds, start: Array.from(search.values) })
    if (outcome.state === 'infeasible') throw new Error('Leaving everybody out is always possible')
    if (!search.held) bound = Math.max(least, wholeUp(outcome.bound / aside.weight + base))
    if (outcome.state !== 'undecided') {
      const former = search.values
      search.values = valuesWith(model, staying, sessionsOf(model, outcome.values))
      if (count() > before) search.values = former
    }
  }
  const value = count()
  model.draft.row(Number.NEGATIVE_INFINITY, value - base, terms)
  search.counts.push({ key, value, bound: Math.min(value, bound) })
  setting.tell({ stage: 'changes', objectives: [], seconds: setting.elapsed() / 1000 })
}

/** Seconds for one stage: its share of what is left, but no more than `most`. */
export const secondsFor = ({ seconds, elapsed }: Setting, share: number, most: number) =>
  Math.min(most, Math.max(0.5, (seconds - elapsed() / 1000) * share))

/** Nothing is left to gain: counting proves every count. */
export const isSettled = ({ counts }: Search) => counts.every(({ value, bound }) => value === bound)

/** How many others may move for one change less, while it is not proven that so many must. */
const mostMoved = 3

/** Whether the second search found fewer changes, or as few (then it proves more), without moving people for nothing. */
export function isBetter(near: Search, wide: Search): boolean {
  const gained = wide.counts.map(({ value }, index) => (near.counts[index]?.value ?? 0) - value)
  const first = gained.find((one) => one !== 0) ?? 0
  const proven = wide.counts.at(-1)
  return first >= 0 && (proven?.value === proven?.bound || -(gained.at(-1) ?? 0) <= mostMoved * first)
}
