// Coverage: how many of those who work in the agency today hold a result in force on a day. Always two
// figures: results with standing (they count), and with pemetaan internal added (they inform). The curve
// asks the same question for each month before and after, of the same people: those who are active now.
// After the day it only loses: nothing is assumed about assessments to come.
import { addMonths } from './days.ts'
import { countsFor, type PastResult, reaches } from './verdict.ts'

export type Covered = { readonly class: string; readonly standing: string; readonly results: readonly PastResult[] }

export type Figure = { readonly numerator: number; readonly denominator: number }

/** `date`: the day that is asked about. `withMapping` holds everybody of `counting`. */
export type CoveragePoint = { readonly date: string; readonly counting: number; readonly withMapping: number }

export type Coverage = {
  readonly asOf: string
  readonly counting: Figure
  readonly withMapping: Figure
  /** First and last day of assessment among the results that are in force; null: there is none. */
  readonly assessed: { readonly from: string; readonly to: string } | null
  /** Oldest first; `asOf` is among them. */
  readonly curve: CoveragePoint[]
}

/** Months of the curve before and after the day. */
export const curveMonths = 36

/** Coverage of `people` on `asOf`; who is not active does not belong to either number. */
export function coverageOf(people: readonly Covered[], asOf: string): Coverage {
  const active = people.filter((one) => one.standing === 'aktif').map((one) => ({ ...one, results: useful(one) }))
  const curve = Array.from({ length: 2 * curveMonths + 1 }, (_, step) => pointOn(active, addMonths(asOf, step - curveMonths)))
  const now = pointOn(active, asOf)
  const days = active.flatMap((one) => one.results.filter((result) => inForce(result, asOf)).map((result) => result.assessedOn)).sort()
  return {
    asOf,
    counting: { numerator: now.counting, denominator: active.length },
    withMapping: { numerator: now.withMapping, denominator: active.length },
    assessed: days.length > 0 ? { from: days[0] as string, to: days.at(-1) as string } : null,
    curve,
  }
}

type Ready = { readonly class: string; readonly results: readonly PastResult[] }

function pointOn(people: readonly Ready[], date: string): CoveragePoint {
  let counting = 0
  let withMapping = 0
  for (const one of people) {
    const now = one.results.filter((result) => inForce(result, date))
    if (now.length === 0) continue
    withMapping += 1
    if (now.some((result) => countsFor(one.class, result))) counting += 1
  }
  return { date, counting, withMapping }
}

const useful = ({ class: jobClass, results }: Covered) => results.filter((result) => reaches(jobClass, result.class))
const inForce = (result: PastResult, date: string) => result.assessedOn <= date && date <= result.validUntil
