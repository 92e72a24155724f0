// How full everything is: sessions, units and duties in each half day. Says what a person in a session
// would break.
import type { Frame } from './frame.ts'

export type Blocker =
  | { readonly code: 'seats' }
  | { readonly code: 'accessible' }
  | { readonly code: 'unit-cap'; readonly unit: number }
  | { readonly code: 'duty'; readonly duty: number }

export class Load {
  readonly slot: number[]
  readonly accessible: number[]
  /** Away of a unit (first index) or a duty in a half day (second index). */
  readonly unit: number[][]
  readonly duty: number[][]
  private readonly frame: Frame
  private readonly caps: readonly number[]

  /** `caps`: most away of each unit, where they are not those of the problem. */
  constructor(frame: Frame, caps?: readonly number[]) {
    const { slots, units, duties } = frame.problem
    const perHalf = () => frame.halves.map(() => 0)
    this.frame = frame
    this.caps = caps ?? units.map(({ cap }) => cap)
    this.slot = slots.map(() => 0)
    this.accessible = slots.map(() => 0)
    this.unit = units.map(perHalf)
    this.duty = duties.map(perHalf)
  }

  /** Counts a person in a session (`by` = 1) or takes him out (−1). */
  count(person: number, slot: number, by: 1 | -1): void {
    const { problem, above, halfOf } = this.frame
    const one = problem.people[person]
    const half = halfOf[slot] ?? 0
    if (!one) throw new RangeError(`There is no person ${person}`)
    bump(this.slot, slot, by)
    if (one.accessible) bump(this.accessible, slot, by)
    for (const unit of above[one.unit] ?? []) bump(this.unit[unit] ?? [], half, by)
    for (const duty of one.duties) bump(this.duty[duty] ?? [], half, by)
  }

  /** What stands against one more: this person, not counted yet, in this session. */
  blockers(person: number, slot: number): Blocker[] {
    const { problem, above, halfOf, seats, accessible } = this.frame
    const one = problem.people[person]
    const half = halfOf[slot] ?? 0
    const found: Blocker[] = []
    if (!one) return found
    if ((this.slot[slot] ?? 0) >= (seats[slot] ?? 0)) found.push({ code: 'seats' })
    if (one.accessible && (this.accessible[slot] ?? 0) >= (accessible[slot] ?? 0)) found.push({ code: 'accessible' })
    for (const unit of above[one.unit] ?? []) {
      if ((this.unit[unit]?.[half] ?? 0) >= (this.caps[unit] ?? 0)) found.push({ code: 'unit-cap', unit })
    }
    for (const duty of one.duties) {
      const { size, minimum } = problem.duties[duty] ?? { size: 0, minimum: 0 }
      if ((this.duty[duty]?.[half] ?? 0) >= Math.max(0, size - minimum)) found.push({ code: 'duty', duty })
    }
    return found
  }

  /** Whether this person, not counted yet, can come in this session. */
  fits(person: number, slot: number): boolean {
    return this.blockers(person, slot).length === 0
  }
}

function bump(list: number[], at: number, by: number): void {
  list[at] = (list[at] ?? 0) + by
}
