// The clearance of one person for a post of JPT (domain office 19): no discipline, no criminal process, two
// years in the post, not past the age limit, two years of performance. What the register knows is filled in;
// the rest is entered with its source, or stays "data kurang". Never a conclusion about the person.
import { addYears } from '../../../kit/clock.ts'
import { retirementOf } from '../../eligibility/verdict.ts'

export const points = ['disiplin', 'pidana', 'masa-jabatan', 'pensiun', 'kinerja-1', 'kinerja-2'] as const
export type Point = (typeof points)[number]
export const pointStates = ['terpenuhi', 'belum-terpenuhi', 'data-kurang'] as const
export type PointState = (typeof pointStates)[number]

/** Least time in the post, in years. */
const yearsInPost = 2

export type KnownFacts = { readonly class: string; readonly birthDate: string; readonly positionSince: string | null }
export type Entered = { readonly point: Point; readonly state: 'terpenuhi' | 'belum-terpenuhi'; readonly source: string }
/** `from` says where it comes from; `on`: the day that decides (in the post since, retires on). */
export type PointShown = {
  readonly point: Point
  readonly state: PointState
  readonly from: 'register' | 'entered' | 'none'
  readonly source: string | null
  readonly on: string | null
  /** The year of performance that is asked for. */
  readonly year: number | null
}

/** The six points on the first day of the event. What was entered stands before what the register says. */
export function clearanceOf(facts: KnownFacts, entered: readonly Entered[], day: string): PointShown[] {
  return points.map((point) => {
    const known = knownPoint(point, facts, day)
    const found = entered.find((one) => one.point === point)
    return found ? { ...known, state: found.state, from: 'entered' as const, source: found.source } : known
  })
}

function knownPoint(point: Point, facts: KnownFacts, day: string): PointShown {
  const year = point === 'kinerja-1' ? Number(day.slice(0, 4)) - 1 : point === 'kinerja-2' ? Number(day.slice(0, 4)) - 2 : null
  const none = { point, state: 'data-kurang' as const, from: 'none' as const, source: null, on: null, year }
  const says = (holds: boolean, on: string): PointShown => ({
    ...{ point, source: null, on, year },
    ...{ state: holds ? 'terpenuhi' : 'belum-terpenuhi', from: 'register' },
  })
  if (point === 'masa-jabatan' && facts.positionSince !== null)
    return says(addYears(facts.positionSince, yearsInPost) <= day, facts.positionSince)
  if (point === 'pensiun') {
    const { on } = retirementOf(facts.class, facts.birthDate)
    return says(on > day, on)
  }
  return none
}

/** Whether something about a person is still open. */
export const isOpenClearance = (shown: readonly PointShown[]): boolean => shown.some((one) => one.state !== 'terpenuhi')
