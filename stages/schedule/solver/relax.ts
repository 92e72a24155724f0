// When each rule could hold but not all together: for each kind of rule by itself, the smallest change
// that makes a plan possible, found by giving the rule a price instead of a limit.

import { type Kind, kindsOf, whatMatters } from '../kinds.ts'
import type { Frame } from './frame.ts'
import type { Run } from './highs.ts'
import { percentFor } from './impossible.ts'
import type { Term } from './linear.ts'
import { cellsOf, type Model, modelOf, type Priced, sessionsOf } from './model.ts'
import type { Obstacle, Remedy } from './problem.ts'

type Answer = { readonly model: Model; readonly values: Float64Array }

/** The obstacle of rules that do not hold together, each remedy enough by itself. `seconds` for all searches. */
export async function relaxed(frame: Frame, run: Run, seconds: number): Promise<Obstacle> {
  const each = seconds / 6
  const few = await fewerPeople(frame, run, each)
  const remedies: Remedy[] = []
  for (const remedy of [moreSeats, higherCaps, lowerMinimum, freeSlots]) remedies.push(...(await remedy(frame, run, each)))
  return { code: 'together', short: few, remedies: few > 0 ? [...remedies, { code: 'fewer-people', people: few }] : remedies }
}

async function answer(frame: Frame, run: Run, seconds: number, priced: Priced, kinds?: readonly Kind[]): Promise<Answer | null> {
  const caps = frame.problem.units.map(({ cap }) => cap)
  const matters = whatMatters(frame, caps)
  const model = modelOf(frame, kinds ?? kindsOf(frame, matters), { ...matters, caps, leave: priced === 'people', priced })
  const outcome = await run(model.draft.toLinear(priceOf(model, frame, priced)), { seconds })
  return outcome.state === 'optimal' || outcome.state === 'feasible' ? { model, values: outcome.values } : null
}

function priceOf(model: Model, frame: Frame, priced: Priced): Term[] {
  const one = (column: number): Term => [column, 1]
  if (priced === 'people') return model.left.map(one)
  if (priced === 'slots') return closedCells(model, frame)
  // a step in a small unit weighs more than one in a large office
  if (priced === 'units')
    return [...model.slack].map(([unit, column]): Term => [column, 1 / Math.max(1, frame.problem.units[unit]?.active ?? 1)])
  return [...model.slack.values()].map(one)
}

const count = ({ values }: Answer, column: number) => Math.round(values[column] ?? 0)

async function fewerPeople(frame: Frame, run: Run, seconds: number): Promise<number> {
  const found = await answer(frame, run, seconds, 'people')
  return found ? found.model.left.reduce((sum, column) => sum + count(found, column), 0) : 0
}

async function moreSeats(frame: Frame, run: Run, seconds: number): Promise<Remedy[]> {
  const found = await answer(frame, run, seconds, 'seats')
  if (!found) return []
  const used = [...found.model.slack].flatMap(([slot, column]) => (count(found, column) > 0 ? [{ slot, rooms: count(found, column) }] : []))
  const roomSessions = used.reduce((sum, { rooms }) => sum + rooms, 0)
  const size = Math.max(1, ...frame.problem.places.map(({ people }) => people))
  return roomSessions > 0 ? [{ code: 'more-seats', seats: roomSessions * size, roomSessions, slots: used.map(({ slot }) => slot) }] : []
}

async function higherCaps(frame: Frame, run: Run, seconds: number): Promise<Remedy[]> {
  const found = await answer(frame, run, seconds, 'units')
  if (!found) return []
  const { units } = frame.problem
  const raised = [...found.model.slack].flatMap(([unit, column]) => {
    const more = count(found, column)
    return more > 0 ? [{ unit, cap: (units[unit]?.cap ?? 0) + more }] : []
  })
  const percent = Math.max(0, ...raised.map(({ unit, cap }) => percentFor(cap, units[unit]?.active ?? 0)))
  return raised.length > 0 ? [{ code: 'unit-cap', units: raised, percent }] : []
}

async function lowerMinimum(frame: Frame, run: Run, seconds: number): Promise<Remedy[]> {
  const found = await answer(frame, run, seconds, 'duties')
  if (!found) return []
  const lowered = [...found.model.slack].flatMap(([duty, column]) => {
    const { size, minimum } = frame.problem.duties[duty] ?? { size: 0, minimum: 0 }
    return count(found, column) > 0 ? [{ duty, minimum: Math.max(0, Math.min(size, minimum) - count(found, column)) }] : []
  })
  return lowered.length > 0 ? [{ code: 'duty-minimum', duties: lowered }] : []
}

async function freeSlots(frame: Frame, run: Run, seconds: number): Promise<Remedy[]> {
  const { people, units } = frame.problem
  const caps = units.map(({ cap }) => cap)
  // kinds by what is closed to them now, with every session open
  const kinds = kindsOf(frame, whatMatters(frame, caps)).map((kind) => ({ ...kind, slots: frame.open }))
  const found = await answer(frame, run, seconds, 'slots', kinds)
  if (!found) return []
  const moves = new Map<string, { unit: number; slot: number; people: number }>()
  sessionsOf(found.model, found.values).forEach((slot, person) => {
    const one = people[person]
    if (slot === null || !one?.forbidden.includes(slot)) return
    const { unit } = one
    const known = moves.get(`${unit}|${slot}`)?.people ?? 0
    moves.set(`${unit}|${slot}`, { unit, slot, people: known + 1 })
  })
  const list = [...moves.values()]
  return list.length > 0 ? [{ code: 'free-slots', people: list.reduce((sum, one) => sum + one.people, 0), moves: list }] : []
}

/** Cells of sessions that are closed to the people of the kind. */
function closedCells(model: Model, { problem }: Frame): Term[] {
  return cellsOf(model, (kind, slot) => problem.people[kind.people[0] ?? 0]?.forbidden.includes(slot) ?? false)
}
