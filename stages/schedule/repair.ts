// A plan in force meets the day: a room is lost, somebody is ill, a team is on alert. Everybody who can
// stay stays, seat included. In this order: nobody without a place; fewest people who change half day;
// fewest in make-up sessions; fewest who change session or room; then what a plan is judged by.
import { capsAt, objectiveOf, startingBounds, wholeUp } from './bounds.ts'
import { type Frame, frameOf } from './frame.ts'
import { kindsOf, whatMatters } from './kinds.ts'
import type { Term } from './linear.ts'
import { averageSession, measure, objectiveKeys } from './measure.ts'
import { addMix, addShare, cellsOf, type Model, modelOf, secondTerms, sessionsOf } from './model.ts'
import type { Objective, ObjectiveKey, Problem, Repaired } from './problem.ts'
import { roomsFor } from './rooms.ts'
import type { Setting } from './solution.ts'
import { stayersOf } from './stayers.ts'
import { addStaying, keptRooms, type Staying } from './staying.ts'

type Count = Repaired['counts'][number]
type Search = {
  readonly frame: Frame
  readonly setting: Setting
  readonly model: Model
  readonly staying: Staying
  values: Float64Array | null
  readonly counts: Count[]
}

/**
 * The plan with the fewest changes for a problem whose people have `at`. There always is one: for whom no
 * seat is left is named. A count is proven when value and bound are the same.
 */
export async function repaired(problem: Problem, setting: Setting): Promise<Repaired> {
  const frame = frameOf(problem, true)
  const bounds = startingBounds(frame)
  const caps = problem.units.map(({ cap }) => cap)
  const matters = { ...whatMatters(frame, capsAt(frame, bounds['largest-share'])), place: true }
  const model = modelOf(frame, kindsOf(frame, matters), { ...matters, caps, leave: true })
  const search: Search = { frame, setting, model, staying: addStaying(model), values: null, counts: [] }
  await fewestChanges(search)
  const firstMs = setting.elapsed()
  if (search.values) await objectives(search, bounds)
  return answerOf(search, bounds, firstMs)
}

async function fewestChanges(search: Search): Promise<void> {
  const { frame, model, staying } = search
  const { slots } = frame.problem
  const isMakeup = (slot: number | undefined) => slot !== undefined && slots[slot]?.makeup === true
  const seated = frame.problem.people.filter(({ at }) => at !== null).length
  const left = model.left.map((column): Term => [column, 1])
  const otherHalf = cellsOf(model, ({ at }, slot) => at !== null && frame.halfOf[slot] !== frame.halfOf[at.slot])
  const intoMakeup = cellsOf(model, ({ at }, slot) => isMakeup(slot) && !isMakeup(at?.slot))
  const leaving = [...staying.values()].map((column): Term => [column, -1])
  await fewest(search, 'unplaced', left, 0)
  await fewest(search, 'half-day', otherHalf, 0)
  await fewest(search, 'makeup', intoMakeup, 0)
  await fewest(search, 'place', leaving, seated)
}

/** Makes one count as small as can be and holds it there; `base` is what it is when all terms are nothing. */
async function fewest(search: Search, key: Count['key'], terms: readonly Term[], base: number): Promise<void> {
  const { model, setting } = search
  const count = () => base + terms.reduce((sum, [column, value]) => sum + value * Math.round(search.values?.[column] ?? 0), 0)
  let bound = 0
  if (!search.values || count() > 0) {
    const outcome = await setting.run(model.draft.toLinear(terms), { seconds: secondsFor(search, 0.5) })
    if (outcome.state === 'infeasible') throw new Error('Leaving everybody out is always possible')
    if (outcome.state !== 'undecided') search.values = outcome.values
    bound = wholeUp(outcome.bound + base)
  }
  if (!search.values) return
  const value = count()
  model.draft.row(Number.NEGATIVE_INFINITY, value - base, terms)
  search.counts.push({ key, value, bound: Math.min(value, bound) })
  setting.tell({ stage: 'changes', objectives: [], seconds: setting.elapsed() / 1000 })
}

const secondsFor = ({ setting }: Search, share: number) => Math.max(0.5, (setting.seconds - setting.elapsed() / 1000) * share)

/** With the changes held, what a plan is judged by, one after the other. */
async function objectives(search: Search, bounds: Record<ObjectiveKey, number>): Promise<void> {
  const { frame, model, counts } = search
  // the bounds by counting hold for plans with everybody in them
  if (counts.some(({ key, value }) => key === 'unplaced' && value > 0)) for (const key of objectiveKeys) bounds[key] = 0
  await improve(search, bounds, 'second-choice', secondTerms(model))
  const share = addShare(model, bounds['largest-share'])
  await improve(search, bounds, 'largest-share', [[share, 1]])
  const average = averageSession(frame)
  const deviation = addMix(model, Math.round(bounds['class-mix'] * average))
  await improve(search, bounds, 'class-mix', [[deviation, 1]], average)
}

async function improve(
  search: Search,
  bounds: Record<ObjectiveKey, number>,
  key: ObjectiveKey,
  terms: readonly Term[],
  scale = 1,
): Promise<void> {
  const { model, setting } = search
  if ((known(search, bounds, key)?.gap ?? 0) > 0) {
    const outcome = await setting.run(model.draft.toLinear(terms), { seconds: secondsFor(search, 0.6) })
    if (outcome.state === 'infeasible') return
    const proven = key === 'largest-share' ? outcome.bound : wholeUp(outcome.bound) / scale
    bounds[key] = Math.max(bounds[key], proven)
    if (outcome.state !== 'undecided') search.values = outcome.values
  }
  const reached = (known(search, bounds, key)?.value ?? 0) * scale
  model.draft.row(Number.NEGATIVE_INFINITY, reached + 1e-7, terms)
  setting.tell({ stage: key, objectives: measured(search, bounds), seconds: setting.elapsed() / 1000 })
}

const known = (search: Search, bounds: Readonly<Record<ObjectiveKey, number>>, key: ObjectiveKey) =>
  measured(search, bounds).find((objective) => objective.key === key)

function measured({ frame, model, values }: Search, bounds: Readonly<Record<ObjectiveKey, number>>): Objective[] {
  const found = measure(frame, values ? sessionsOf(model, values) : stayersOf(frame).sessions)
  return objectiveKeys.map((key) => objectiveOf(key, found[key], bounds[key]))
}

function answerOf(search: Search, bounds: Readonly<Record<ObjectiveKey, number>>, firstMs: number): Repaired {
  const { frame, model, staying, values, setting } = search
  const { problem } = frame
  const fallback = values ? null : stayersOf(frame)
  const sessions = fallback?.sessions ?? sessionsOf(model, values ?? [])
  const rooms = fallback?.rooms ?? keptRooms(model, staying, sessions, values ?? [])
  const plan = roomsFor(problem, sessions, rooms)
  const changed = plan.seats.flatMap(({ person, slot, room }): Repaired['changed'][number][] => {
    const at = problem.people[person]?.at ?? null
    if (at?.slot === slot && at.room === room) return []
    if (at === null) return [{ person, kind: 'new' }]
    if (frame.halfOf[at.slot] !== frame.halfOf[slot]) return [{ person, kind: 'half-day' }]
    return [{ person, kind: at.slot === slot ? 'room' : 'session' }]
  })
  const isMakeup = (slot: number | null | undefined) => typeof slot === 'number' && problem.slots[slot]?.makeup === true
  const makeup = sessions.flatMap((slot, person) => (isMakeup(slot) && !isMakeup(problem.people[person]?.at?.slot) ? [person] : []))
  const unplaced = sessions.flatMap((slot, person) => (slot === null ? [person] : []))
  const found = measured(search, bounds)
  const optimal = values !== null && search.counts.every(({ value, bound }) => value === bound) && found.every(({ gap }) => gap === 0)
  const proof = { objectives: found, optimal, firstMs, tookMs: setting.elapsed() }
  return { plan, changed, makeup, unplaced, counts: search.counts, proof }
}
