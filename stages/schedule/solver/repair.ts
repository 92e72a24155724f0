// A plan in force meets the day: a room is lost, somebody is ill, a team is on alert. Everybody who can
// stay stays, seat included. In this order: nobody without a place; fewest people who change half day;
// fewest in make-up sessions; fewest who change session or room; then what a plan is judged by.
import { objectiveOf, startingBounds, wholeUp } from './bounds.ts'
import { type Frame, frameOf } from './frame.ts'
import { keptRooms } from './keeping.ts'
import { mustLeave } from './least-changes.ts'
import type { Term } from './linear.ts'
import { averageSession, measure, objectiveKeys } from './measure.ts'
import { addMix, addShare, secondTerms, sessionsOf } from './model.ts'
import type { Objective, ObjectiveKey, Problem, Repaired } from './problem.ts'
import { fewestChanges, isBetter, isSettled, type Search, searchOf, secondsFor } from './repair-search.ts'
import { roomsFor } from './rooms.ts'
import type { Setting } from './solution.ts'
import { type Kept, stayersOf } from './stayers.ts'

type Bounds = Record<ObjectiveKey, number>

/** Objectives choose among places that are as good for everybody: not worth a long wait. */
const objectiveSeconds = 4

/**
 * The plan with the fewest changes for a problem whose people have `at`. There always is one: for whom no
 * seat is left is named. A count is proven when value and bound are the same. Without an answer of the
 * solver it is the first one, in which everybody stays who can.
 */
export async function repaired(problem: Problem, setting: Setting): Promise<Repaired> {
  const frame = frameOf(problem, true)
  const first = stayersOf(frame)
  const firstMs = setting.elapsed()
  const objectives = objectivesOf(frame, first.sessions, { 'second-choice': 0, 'largest-share': 0, 'class-mix': 0 })
  setting.tell({ stage: 'first-plan', objectives, seconds: firstMs / 1000, plan: roomsFor(problem, first.sessions, first.rooms) })
  const search = await searched(frame, first, setting)
  const bounds = boundsOf(search)
  await improved(search, bounds)
  return answerOf(search, bounds, firstMs)
}

/** Those who can stay are held where they are; only when others could have less change that way, all are asked. */
async function searched(frame: Frame, first: Kept, setting: Setting): Promise<Search> {
  const near = searchOf(frame, setting, first.sessions, first)
  await fewestChanges(near, frame)
  // the same people stay in every plan with so few changes: whatever is found among theirs is the best there is
  if (isSettled(near) && near.counts.at(-1)?.value === mustLeave(frame)) return near
  const wide = searchOf(frame, setting, sessionsOf(near.model, near.values), null)
  await fewestChanges(wide, frame)
  return isBetter(near, wide) ? wide : near
}

/** What counting proves of the objectives among the plans that are looked at. */
function boundsOf({ frame, held, counts }: Search): Bounds {
  // the bounds by counting hold for plans with everybody in them
  const missing = counts.some(({ key, value }) => key === 'unplaced' && value > 0)
  const bounds = missing ? { 'second-choice': 0, 'largest-share': 0, 'class-mix': 0 } : startingBounds(frame)
  if (!held) return bounds
  const staying = held.sessions.map((slot, person) => (held.rooms[person] === null ? null : slot))
  const found = measure(frame, staying)
  for (const key of ['second-choice', 'largest-share'] as const) bounds[key] = Math.max(bounds[key], found[key])
  return bounds
}

/** With the changes held, what a plan is judged by, one after the other. */
async function improved(search: Search, bounds: Bounds): Promise<void> {
  const { frame, model } = search
  await improve(search, bounds, 'second-choice', secondTerms(model))
  const share = addShare(model, bounds['largest-share'])
  await improve(search, bounds, 'largest-share', [[share, 1]])
  const average = averageSession(frame)
  const deviation = addMix(model, Math.round(bounds['class-mix'] * average))
  await improve(search, bounds, 'class-mix', [[deviation, 1]], average)
}

async function improve(search: Search, bounds: Bounds, key: ObjectiveKey, terms: readonly Term[], scale = 1): Promise<void> {
  const { model, setting } = search
  if ((known(search, bounds, key)?.gap ?? 0) > 0) {
    const outcome = await setting.run(model.draft.toLinear(terms), { seconds: secondsFor(setting, 0.6, objectiveSeconds) })
    if (outcome.state === 'infeasible') return
    const proven = key === 'largest-share' ? outcome.bound : wholeUp(outcome.bound) / scale
    bounds[key] = Math.max(bounds[key], proven)
    if (outcome.state !== 'undecided') search.values = outcome.values
  }
  const reached = (known(search, bounds, key)?.value ?? 0) * scale
  model.draft.row(Number.NEGATIVE_INFINITY, reached + 1e-7, terms)
  setting.tell({ stage: key, objectives: measured(search, bounds), seconds: setting.elapsed() / 1000 })
}

const known = (search: Search, bounds: Readonly<Bounds>, key: ObjectiveKey) =>
  measured(search, bounds).find((objective) => objective.key === key)

const measured = ({ frame, model, values }: Search, bounds: Readonly<Bounds>) => objectivesOf(frame, sessionsOf(model, values), bounds)

function objectivesOf(frame: Frame, sessions: Kept['sessions'], bounds: Readonly<Bounds>): Objective[] {
  const found = measure(frame, sessions)
  return objectiveKeys.map((key) => objectiveOf(key, found[key], bounds[key]))
}

function answerOf(search: Search, bounds: Readonly<Bounds>, firstMs: number): Repaired {
  const { frame, model, values, setting } = search
  const { problem } = frame
  const sessions = sessionsOf(model, values)
  const rooms = keptRooms(problem, sessions)
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
  const optimal = isSettled(search) && found.every(({ gap }) => gap === 0)
  const proof = { objectives: found, optimal, firstMs, tookMs: setting.elapsed() }
  return { plan, changed, makeup, unplaced, counts: search.counts, proof }
}
