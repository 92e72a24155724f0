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
