// The schedule as whole numbers: how many people of each kind come in each session. Everybody once,
// seats, accessible seats, unit caps and duties as rows; the objectives as terms over the same columns.

import type { Kind, Matters } from '../kinds.ts'
import { type Frame, isCapped } from './frame.ts'
import { Draft, type Term } from './linear.ts'
import type { Sessions } from './measure.ts'

export type Model = {
  readonly frame: Frame
  readonly kinds: readonly Kind[]
  readonly draft: Draft
  /** For each kind: its column of each slot it may come to. */
  readonly cells: readonly ReadonlyMap<number, number>[]
  /** For each kind: the column that counts its people without a session; empty where everybody must have one. */
  readonly left: readonly number[]
  /** By how much a priced rule is exceeded: a column for each slot, unit or duty. */
  readonly slack: Map<number, number>
}

/** What may be exceeded at a price, to learn what would make a plan possible. `seats`: in whole rooms of the largest size. */
export type Priced = 'seats' | 'units' | 'duties' | 'slots' | 'people'

type Rules = Matters & {
  /** Most away of each unit. */
  readonly caps: readonly number[]
  /** Whether people may stay without a session (repair). */
  readonly leave?: boolean
  readonly priced?: Priced
}

/** Columns and rows of all rules, without an objective. */
export function modelOf(frame: Frame, kinds: readonly Kind[], rules: Rules): Model {
  const draft = new Draft()
  const cells = kinds.map(({ slots, people }) => new Map(slots.map((slot) => [slot, draft.column(0, people.length)])))
  const left = rules.leave ? kinds.map(({ people }) => draft.column(0, people.length)) : []
  const model: Model = { frame, kinds, draft, cells, left, slack: new Map() }
  kinds.forEach(({ people }, kind) => {
    const terms: Term[] = [...(cells[kind]?.values() ?? [])].map((column) => [column, 1])
    const spare = left[kind]
    draft.row(people.length, people.length, spare === undefined ? terms : [...terms, [spare, 1]])
  })
  const room = Math.max(1, ...frame.problem.places.map((place) => place.people))
  for (const slot of frame.open) {
    const extra = exceeding(model, rules, 'seats', slot, room)
    const everybody = cellsOf(model, (_, at) => at === slot)
    atMost(draft, frame.seats[slot] ?? 0, everybody, extra)
    const needing = cellsOf(model, (kind, at) => at === slot && kind.accessible)
    atMost(draft, frame.accessible[slot] ?? 0, needing, [])
  }
  for (const unit of rules.units) {
    const extra = exceeding(model, rules, 'units', unit, 1)
    capRows(model, rules.caps[unit] ?? 0, (kind) => isUnder(frame, kind, unit), extra)
  }
  for (const duty of rules.duties) {
    const { size, minimum } = frame.problem.duties[duty] ?? { size: 0, minimum: 0 }
    const extra = exceeding(model, rules, 'duties', duty, 1)
    capRows(model, Math.max(0, size - minimum), (kind) => kind.duties.includes(duty), extra)
  }
  return model
}

/** The column that lets this rule be exceeded, each one by so many people; nothing where it has no price. */
function exceeding({ draft, slack, frame }: Model, { priced }: Rules, kind: Priced, of: number, worth: number): Term[] {
  if (priced !== kind) return []
  const column = draft.column(0, frame.problem.people.length)
  slack.set(of, column)
  return [[column, -worth]]
}

function atMost(draft: Draft, most: number, terms: readonly Term[], extra: readonly Term[]): void {
  if (terms.length > 0) draft.row(Number.NEGATIVE_INFINITY, most, [...terms, ...extra])
}

const isUnder = (frame: Frame, kind: Kind, unit: number) => kind.unit !== null && (frame.above[kind.unit]?.includes(unit) ?? false)

/** At most so many of those who belong are away in each half day. */
function capRows(model: Model, most: number, belongs: (kind: Kind) => boolean, extra: readonly Term[]): void {
  const { frame, kinds, cells, draft } = model
  const members = kinds.flatMap((kind, index) => (belongs(kind) ? [...(cells[index] ?? [])] : []))
  for (const half of frame.halves.keys()) {
    const terms = members.filter(([slot]) => frame.halfOf[slot] === half).map(([, column]): Term => [column, 1])
    atMost(draft, most, terms, extra)
  }
}

/** Every cell of a kind and a slot for which this holds, each once. */
export function cellsOf({ kinds, cells }: Model, holds: (kind: Kind, slot: number) => boolean): Term[] {
  const found: Term[] = []
  kinds.forEach((kind, index) => {
    for (const [slot, column] of cells[index] ?? []) if (holds(kind, slot)) found.push([column, 1])
  })
  return found
}

/** The objective: people on a day of second choice. */
export const secondTerms = (model: Model) => cellsOf(model, (kind, slot) => kind.second.includes(slot))

/** Adds the largest share of a unit with a cap that is away in a half day, at least `least`, and returns its column. */
export function addShare(model: Model, least: number): number {
  const { frame, draft, kinds } = model
  const share = draft.column(least, 1, false)
  const units = new Set(kinds.flatMap(({ unit }) => (unit === null ? [] : (frame.above[unit] ?? []))))
  for (const unit of [...units].filter((one) => isCapped(frame, one))) {
    const { active } = frame.problem.units[unit] ?? { active: 0 }
    capRows(model, 0, (kind) => isUnder(frame, kind, unit), [[share, -active]])
  }
  return share
}

/**
 * Adds the deviation of the class mix and returns its column: a whole number of people of at least
 * `least`, not under the distance of any group in any session from its share of everybody.
 */
export function addMix(model: Model, least: number): number {
  const { frame, draft, kinds } = model
  const { people, groups } = frame.problem
  const most = Math.max(1, ...frame.seats)
  const deviation = draft.column(least, most)
  const sizes = groups.map((_, group) => people.filter((person) => person.group === group).length)
  for (const slot of frame.open) {
    const all = sum(
      draft,
      most,
      cellsOf(model, (_, at) => at === slot),
    )
    for (const group of new Set(kinds.map((kind) => kind.group))) {
      const some = sum(
        draft,
        most,
        cellsOf(model, (kind, at) => at === slot && kind.group === group),
      )
      const share = (sizes[group] ?? 0) / people.length
      draft.row(Number.NEGATIVE_INFINITY, 0, [...distance(some, all, share), [deviation, -1]])
      draft.row(0, Number.POSITIVE_INFINITY, [...distance(some, all, share), [deviation, 1]])
    }
  }
  return deviation
}

const distance = (some: number, all: number, share: number): Term[] => [
  [some, 1],
  [all, -share],
]

/** A column that is the sum of others. */
function sum(draft: Draft, most: number, terms: readonly Term[]): number {
  const column = draft.column(0, most, false)
  draft.row(0, 0, [...terms, [column, -1]])
  return column
}

/** Sessions of each person from the solver's numbers: the members of a kind in their order, slot after slot. */
export function sessionsOf({ frame, kinds, cells }: Model, values: ArrayLike<number>): (number | null)[] {
  const sessions: (number | null)[] = frame.problem.people.map(() => null)
  kinds.forEach(({ people }, kind) => {
    let next = 0
    for (const [slot, column] of cells[kind] ?? []) {
      const count = Math.round(values[column] ?? 0)
      for (const person of people.slice(next, next + count)) sessions[person] = slot
      next += count
    }
  })
  return sessions
}

/** The solver's numbers for these sessions; columns that the model adds later are not in it. */
export function valuesOf({ kinds, cells, left, draft }: Model, sessions: Sessions): number[] {
  const values = new Array<number>(draft.columns).fill(0)
  kinds.forEach(({ people }, kind) => {
    for (const person of people) {
      const slot = sessions[person]
      const column = slot === null || slot === undefined ? left[kind] : cells[kind]?.get(slot)
      if (column !== undefined) values[column] = (values[column] ?? 0) + 1
    }
  })
  return values
}
