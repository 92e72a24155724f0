// One objective after the other, each held at what was reached before the next is looked at: people on a
// second-choice day, the largest share of a unit away, the class mix of the sessions.

import { kindsOf, whatMatters } from '../kinds.ts'
import { capsAt, leastMix, objectiveOf, possibleShares, startingBounds, wholeUp } from './bounds.ts'
import { evened } from './even-mix.ts'
import { firstSessions } from './first-plan.ts'
import type { Frame } from './frame.ts'
import type { Outcome, Run } from './highs.ts'
import { divided, type Term } from './linear.ts'
import { averageSession, largestShare, measure, mixDeviation, objectiveKeys, type Sessions, secondChoices } from './measure.ts'
import { addMix, addShare, type Model, modelOf, secondTerms, sessionsOf, valuesOf } from './model.ts'
import type { Objective, ObjectiveKey } from './problem.ts'

export type Ask = {
  readonly frame: Frame
  readonly run: Run
  /** Seconds left. */
  left(): number
  tell(stage: ObjectiveKey, objectives: readonly Objective[]): void
}

export type Best = { readonly sessions: Sessions; readonly objectives: readonly Objective[] }
export type Search = { readonly ask: Ask; sessions: Sessions | null; readonly bounds: Record<ObjectiveKey, number> }

/** The best plan found from a first one (null: there is none yet), or why there is none. */
export async function optimised(ask: Ask, first: Sessions | null): Promise<Best | 'impossible' | 'undecided'> {
  const search: Search = { ask, sessions: first, bounds: startingBounds(ask.frame) }
  const state = await fewestSecondChoices(search)
  if (state !== 'found' || !search.sessions) return state === 'impossible' ? 'impossible' : 'undecided'
  await smallestShare(search)
  await evenMix(search)
  return { sessions: search.sessions, objectives: objectivesOf(search) }
}

/** Value, bound and gap of each objective for the best plan so far. */
export function objectivesOf({ ask: { frame }, sessions, bounds }: Search): Objective[] {
  if (!sessions) return []
  const found = measure(frame, sessions)
  return objectiveKeys.map((key) => objectiveOf(key, found[key], bounds[key]))
}

async function fewestSecondChoices(search: Search): Promise<'found' | 'impossible' | 'undecided'> {
  const { ask, bounds } = search
  const { frame } = ask
  if (search.sessions && secondChoices(frame, search.sessions) <= bounds['second-choice']) return 'found'
  const caps = frame.problem.units.map(({ cap }) => cap)
  const model = plainModel(frame, caps)
  const start = search.sessions ? { start: valuesOf(model, search.sessions) } : {}
  const outcome = await solved(search, 'second-choice', model, secondTerms(model), { ...start, share: 0.5 })
  if (outcome.state === 'infeasible') return 'impossible'
  if (outcome.state !== 'undecided') search.sessions = sessionsOf(model, outcome.values)
  bounds['second-choice'] = Math.max(bounds['second-choice'], wholeUp(outcome.bound))
  return search.sessions ? 'found' : 'undecided'
}

/** Shares that the largest can have, in rising order: no plan is below `least` (while `proven`), one is at `reached`. */
type Range = { readonly shares: readonly number[]; least: number; reached: number; proven: boolean }

/** First the least that counting allows, then the least that the divided model allows, then halving what is between. */
async function smallestShare(search: Search): Promise<void> {
  const { ask, bounds } = search
  if (!search.sessions) return
  const shares = possibleShares(ask.frame, largestShare(ask.frame, search.sessions))
  const range = { shares, least: 0, reached: shares.length - 1, proven: true }
  await tryShare(search, range, 0)
  if (range.least < range.reached && ask.left() > 0) {
    const bound = await shareBound(search, shares[0] ?? 0)
    const least = shares.findIndex((share) => share >= bound - 1e-6)
    range.least = Math.max(range.least, least)
    bounds['largest-share'] = Math.max(bounds['largest-share'], shares[least] ?? 0)
    await tryShare(search, range, range.least)
  }
  while (range.least < range.reached && ask.left() > 0) await tryShare(search, range, Math.floor((range.least + range.reached) / 2))
}

async function tryShare(search: Search, range: Range, at: number): Promise<void> {
  const { ask, bounds } = search
  if (range.least >= range.reached || ask.left() <= 0) return
  const found = await plansWithin(search, range.shares[at] ?? 1)
  if (found === 'found') range.reached = at
  else range.least = at + 1
  if (found === 'undecided') range.proven = false
  if (range.proven) bounds['largest-share'] = Math.max(bounds['largest-share'], range.shares[range.least] ?? 0)
  ask.tell('largest-share', objectivesOf(search))
}

/** What no plan can beat when people could be divided; 0 when it is not known in time. */
async function shareBound(search: Search, least: number): Promise<number> {
  const { frame } = search.ask
  if (!search.sessions) return 0
  const caps = frame.problem.units.map(({ cap }) => cap)
  const matters = whatMatters(frame, capsAt(frame, least))
  const model = modelOf(frame, kindsOf(frame, matters), { ...matters, caps })
  model.draft.row(0, secondChoices(frame, search.sessions), secondTerms(model))
  const share = addShare(model, least)
  const outcome = await search.ask.run(divided(model.draft.toLinear([[share, 1]])), { seconds: search.ask.left() * 0.3 })
  return outcome.state === 'optimal' ? outcome.value : 0
}

/** Looks for a plan in which no unit is away by more than this share, at no cost for second choices. */
async function plansWithin(search: Search, share: number): Promise<Outcome['state'] | 'found'> {
  const { ask } = search
  const { frame } = ask
  if (!search.sessions) return 'undecided'
  const most = secondChoices(frame, search.sessions)
  const caps = capsAt(frame, share)
  const quick = firstSessions(frame, caps)
  if (quick.every((slot) => slot !== null) && secondChoices(frame, quick) <= most) {
    search.sessions = quick
    return 'found'
  }
  const model = plainModel(frame, caps)
  model.draft.row(0, most, secondTerms(model))
  const outcome = await solved(search, 'largest-share', model, [], { share: 0.4 })
  if (outcome.state === 'infeasible' || outcome.state === 'undecided') return outcome.state
  search.sessions = sessionsOf(model, outcome.values)
  return 'found'
}

async function evenMix(search: Search): Promise<void> {
  const { ask, bounds } = search
  const { frame } = ask
  if (!search.sessions) return
  const least = leastMix(frame)
  const average = averageSession(frame)
  const caps = capsAt(frame, largestShare(frame, search.sessions))
  search.sessions = evened(frame, search.sessions, caps, least)
  ask.tell('class-mix', objectivesOf(search))
  if (mixDeviation(frame, search.sessions) <= least || ask.left() <= 0) return
  const model = plainModel(frame, caps)
  model.draft.row(0, secondChoices(frame, search.sessions), secondTerms(model))
  const deviation = addMix(model, least)
  const outcome = await solved(search, 'class-mix', model, [[deviation, 1]], { scale: average, share: 1 })
  if (outcome.state === 'infeasible') return
  bounds['class-mix'] = Math.max(least, wholeUp(outcome.bound)) / average
  if (outcome.state !== 'undecided') keepIfBetter(search, sessionsOf(model, outcome.values))
}

function keepIfBetter(search: Search, sessions: Sessions): void {
  const { frame } = search.ask
  if (!search.sessions || mixDeviation(frame, sessions) <= mixDeviation(frame, search.sessions)) search.sessions = sessions
}

function plainModel(frame: Frame, caps: readonly number[]): Model {
  const matters = whatMatters(frame, caps)
  return modelOf(frame, kindsOf(frame, matters), { ...matters, caps })
}

type How = { readonly start?: readonly number[]; readonly scale?: number; readonly share: number }

/** Runs one stage in its share of the time left and tells how value and bound come nearer. */
async function solved(
  search: Search,
  key: ObjectiveKey,
  model: Model,
  objective: readonly Term[],
  { start, scale = 1, share }: How,
): Promise<Outcome> {
  const { ask, bounds } = search
  const known = bounds[key]
  return ask.run(model.draft.toLinear(objective), {
    seconds: ask.left() * share,
    ...(start ? { start } : {}),
    onBound: (value, bound) => {
      const now = objectivesOf(search)
      if (objective.length === 0) return ask.tell(key, now)
      const proven = Math.max(known, wholeUp(bound) / scale)
      const shown = now.map((one) =>
        one.key === key && value !== null ? objectiveOf(key, Math.min(one.value, value / scale), proven) : one,
      )
      ask.tell(key, shown)
    },
  })
}
