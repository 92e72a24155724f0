// The internal map: who stands where, who cannot stand anywhere yet, and whether the axes tell people apart.
// Never a rank: people are in the order in which they came.
import { atLeast, decimal, fraction } from '../../kit/rounding.ts'
import {
  type Box,
  boxes,
  boxesBeyond,
  boxOf,
  type CutKey,
  type Cuts,
  cappedPercent,
  type Grade,
  nearLines,
  type Performance,
  type Potential,
  potentialOf,
} from './box.ts'
import { type Components, componentsOf, type Demand, type Missing, type MissingCode, missingCodes } from './missing.ts'

/** What of the policy decides the map. Percents as decimal texts. */
export type MapRules = {
  readonly cuts: Cuts
  readonly cap: string
  readonly axis: Readonly<Record<Grade, Performance>>
  /** An axis does not separate when one part holds more than this. */
  readonly separation: string
}

/** Ours. `beyond`: boxes from which this one is not told apart. */
export type Place = {
  readonly box: Box
  readonly potential: Potential
  readonly performance: Performance
  readonly near: readonly CutKey[]
  readonly beyond: readonly Box[]
}

/** Where sums and a grade lead. `margin`: half width of the error in percentage points, null: not known. */
export function placeOf(of: { achieved: number; required: number; grade: Grade; margin: string | null }, rules: MapRules): Place {
  const percent = cappedPercent(of, rules.cap)
  const potential = potentialOf(percent, rules.cuts)
  const performance = rules.axis[of.grade]
  const near = nearLines(percent, of.margin, rules.cuts)
  return { box: boxOf(potential, performance), potential, performance, near, beyond: boxesBeyond(potential, performance, near) }
}

export type Mapped<P> = {
  readonly person: P
  readonly grade: Grade
  readonly runId: string
  readonly achieved: number
  readonly required: number
  readonly margin: string | null
  readonly place: Place
}
export type Unmapped<P> = { readonly person: P; readonly missing: readonly Missing[] }

/** Puts everybody on the map or on the list of those who cannot be mapped yet; the order is kept. `margins`: by run. */
export function mapOf<P extends Components>(
  people: readonly P[],
  rules: MapRules & Demand,
  margins: ReadonlyMap<string, string | null>,
): { mapped: Mapped<P>[]; unmapped: Unmapped<P>[] } {
  const mapped: Mapped<P>[] = []
  const unmapped: Unmapped<P>[] = []
  for (const person of people) {
    const found = componentsOf(person, rules)
    if ('missing' in found) {
      unmapped.push({ person, missing: found.missing })
      continue
    }
    const of = { ...found.result, grade: found.grade, margin: margins.get(found.result.runId) ?? null }
    mapped.push({ person, ...of, place: placeOf(of, rules) })
  }
  return { mapped, unmapped }
}

export type Separation<Part extends string> = {
  /** The part that holds most, and how many of how many. */
  readonly part: Part
  readonly people: number
  readonly total: number
  /** Whether that is more than the policy allows: the axis does not separate. */
  readonly fails: boolean
}

/** The fullest part of an axis; null where nobody is mapped. The first of equal ones in the order given. */
export function separationOf<Part extends string>(parts: readonly Part[], limit: string): Separation<Part> | null {
  const counts = new Map<Part, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  const [first, ...rest] = [...counts]
  if (!first) return null
  const [part, people] = rest.reduce((most, one) => (one[1] > most[1] ? one : most), first)
  const fails = !atLeast(decimal(limit), fraction(people * 100, parts.length))
  return { part, people, total: parts.length, fails }
}

/** People in each of the nine boxes. */
export function countBoxes(found: readonly Box[]): Record<Box, number> {
  const counts = Object.fromEntries(boxes.map((box) => [box, 0])) as Record<Box, number>
  for (const box of found) counts[box] += 1
  return counts
}

/** How many people lack each thing, in the order of the codes; somebody may lack two. */
export function countMissing(people: readonly { readonly missing: readonly Missing[] }[]): { code: MissingCode; people: number }[] {
  const counts = new Map<MissingCode, number>()
  for (const { missing } of people) for (const { code } of missing) counts.set(code, (counts.get(code) ?? 0) + 1)
  return missingCodes.flatMap((code) => (counts.has(code) ? [{ code, people: counts.get(code) ?? 0 }] : []))
}

/** PermenPANRB 20/2025 art. 17; only these are aspects of potential. */
export const potentialAspects = 8

/** How many aspects of potential are known: by what people sat, whatever the policy wishes. `people`: of whom any is; `everybody`: all of them of all. */
export function aspectsMeasured(known: readonly (readonly string[])[]): { measured: number; people: number; everybody: boolean } {
  const keys = new Set(known.flat())
  const people = known.filter((one) => one.length > 0).length
  return { measured: keys.size, people, everybody: keys.size > 0 && known.every((one) => new Set(one).size === keys.size) }
}
