// What the solver is asked and what it answers: everything by index into these lists, no names of tables.
// A half day is (date, half). A person counts in his unit and in every unit above it.

export type Half = 'pagi' | 'siang'

export type Slot = { readonly id: string; readonly date: string; readonly half: Half; readonly makeup: boolean }

/** An open room-session: `people` are the seats that may be given (seats − spare − reserve), `accessible` of them for who needs one. */
export type Place = { readonly slot: number; readonly room: number; readonly people: number; readonly accessible: number }

/** `cap`: most people of this unit and the units under it away in one half day. */
export type Unit = {
  readonly id: string
  readonly name: string
  readonly active: number
  readonly cap: number
  readonly parent: number | null
}

/** `at`: where the plan in force has this person (repair). `forbidden` and `second` are slots. */
export type Person = {
  readonly id: string
  readonly unit: number
  readonly group: number
  readonly forbidden: readonly number[]
  readonly second: readonly number[]
  readonly accessible: boolean
  readonly duties: readonly number[]
  readonly at: { readonly slot: number; readonly room: number; readonly seat?: number } | null
}

/** At most `size − minimum` of its members are away in one half day. */
export type Duty = { readonly id: string; readonly name: string; readonly unit: number; readonly size: number; readonly minimum: number }

export type Problem = {
  /** In the order of time. */
  readonly slots: readonly Slot[]
  readonly rooms: readonly { readonly id: string; readonly venueId: string }[]
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
  /** Class groups. */
  readonly groups: readonly string[]
  readonly people: readonly Person[]
  readonly duties: readonly Duty[]
}

export type Seating = { readonly person: number; readonly slot: number; readonly room: number }
export type Plan = { readonly seats: readonly Seating[] }

export type ObjectiveKey = 'second-choice' | 'largest-share' | 'class-mix'

/** Value, bound and gap of one objective; the gap is |value − bound| / max(|value|, 1e-9), 0 when proven. */
export type Objective = { readonly key: ObjectiveKey; readonly value: number; readonly bound: number; readonly gap: number }
export type Proof = {
  readonly objectives: readonly Objective[]
  readonly optimal: boolean
  readonly firstMs: number
  readonly tookMs: number
}

export type SolveStage = 'first-plan' | 'changes' | ObjectiveKey

/** What is known while it improves. `objectives` hold for the best plan so far; `plan` comes with the first one only. */
export type Progress = {
  readonly stage: SolveStage
  readonly objectives: readonly Objective[]
  readonly seconds: number
  readonly plan?: Plan
}

/** A fact that would make a plan possible. Percentages are whole and rounded up, numbers are the smallest that do. */
export type Remedy =
  | { readonly code: 'more-seats'; readonly seats: number; readonly roomSessions: number; readonly slots: readonly number[] }
  | { readonly code: 'more-accessible-seats'; readonly seats: number; readonly slots: readonly number[] }
  | { readonly code: 'more-half-days'; readonly halfDays: number }
  | {
      readonly code: 'unit-cap'
      readonly units: readonly { readonly unit: number; readonly cap: number }[]
      /** The cap in percent of the active that is enough for every unit named. */
      readonly percent: number
    }
  | { readonly code: 'duty-minimum'; readonly duties: readonly { readonly duty: number; readonly minimum: number }[] }
  | {
      readonly code: 'free-slots'
      readonly people: number
      /** How many people of a unit would have to come in a slot that is closed to them. */
      readonly moves: readonly { readonly unit: number; readonly slot: number; readonly people: number }[]
    }
  | { readonly code: 'fewer-people'; readonly people: number }

/** A rule that cannot hold, with its figures, and facts of which any one would lift this obstacle. */
export type Obstacle = (
  | { readonly code: 'no-slot'; readonly people: readonly number[] }
  /** `people` may come in `slots` only, which have `seats` (all slots: the whole event). */
  | {
      readonly code: 'capacity'
      readonly people: number
      readonly seats: number
      readonly short: number
      readonly slots: readonly number[]
    }
  | {
      readonly code: 'accessible'
      readonly people: number
      readonly seats: number
      readonly short: number
      readonly slots: readonly number[]
    }
  /** `people` of the unit, at most `cap` away in each of `halfDays`; `most` can go in all. */
  | {
      readonly code: 'unit-cap'
      readonly unit: number
      readonly people: number
      readonly cap: number
      readonly halfDays: number
      readonly most: number
      readonly short: number
    }
  | {
      readonly code: 'duty'
      readonly duty: number
      readonly people: number
      readonly away: number
      readonly halfDays: number
      readonly most: number
      readonly short: number
    }
  /** Each rule could hold by itself, not all together: `short` people have no place. */
  | { readonly code: 'together'; readonly short: number }
) & { readonly remedies: readonly Remedy[] }

/** `undecided`: neither a plan nor the proof that there is none, within the time. */
export type Solved =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly proof: Proof }
  | { readonly kind: 'impossible'; readonly obstacles: readonly Obstacle[]; readonly tookMs: number }
  | { readonly kind: 'undecided'; readonly obstacles: readonly Obstacle[]; readonly tookMs: number }

/**
 * Who goes elsewhere than before, with the smallest numbers that are possible (`bound`: proven least).
 * `makeup`: of them into make-up sessions. `unplaced`: for whom no seat is left; their seats are not in `plan`.
 */
export type Repaired = {
  readonly plan: Plan
  readonly changed: readonly { readonly person: number; readonly kind: 'new' | 'half-day' | 'session' | 'room' }[]
  readonly makeup: readonly number[]
  readonly unplaced: readonly number[]
  readonly counts: readonly { readonly key: 'unplaced' | 'half-day' | 'makeup' | 'place'; readonly value: number; readonly bound: number }[]
  readonly proof: Proof
}
