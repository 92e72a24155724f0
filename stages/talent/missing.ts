// What is missing before a person may stand in a box (office rule: nobody is put in one while a component
// that the policy demands is missing). Every reason is told, the grade's first; a result lacks one thing at
// a time: what is nearest to being done is what is waited for.
import type { Grade } from './box.ts'

/** In the order in which they are told. */
export const missingCodes = [
  'no-grade',
  'awaiting-approval',
  'awaiting-makeup',
  'annulled',
  'trial',
  'incomplete',
  'mapping-only',
  'other-class',
  'expired',
  'outside',
  'no-result',
] as const
export type MissingCode = (typeof missingCodes)[number]

/** `data`: year, class, day, as the code needs. */
export type Missing = { readonly code: MissingCode; readonly data: Readonly<Record<string, string | number>> }

/** The recorded result that is nearest to counting, and the reasons why it may not. Sums in hundredths of a level. */
export type ResultFacts = {
  readonly runId: string
  readonly class: string
  readonly achieved: number | null
  readonly required: number
  /** Why it did not go into the register; null: it did. */
  readonly why: string | null
  readonly standing: string | null
  readonly validUntil: string | null
  /** It went into the register and was taken out again. */
  readonly revoked: boolean
}

/** What is known of one person, besides who it is. */
export type Components = {
  readonly class: string
  readonly grade: Grade | null
  readonly result: ResultFacts | null
  /** A closed sitting waits to be scored, approved or accepted. */
  readonly awaiting: boolean
  /** Called to susulan and not sat since; the last day, if one was given. */
  readonly makeup: { readonly until: string | null } | null
  /** A result was withdrawn by a decision, and nothing took its place. */
  readonly withdrawn: boolean
  /** An assessment of another body is in force; a list of them names no JPM. */
  readonly outside: boolean
}

export type Demand = {
  readonly year: number
  readonly today: string
  /** Standing that a result must have to count (`validity.standing`). */
  readonly standing: string
}

/** A result that counts: its sums are known. */
export type Counting = { readonly runId: string; readonly achieved: number; readonly required: number }

/** Either both components, or everything that is missing. */
export function componentsOf(
  of: Components,
  demand: Demand,
): { readonly grade: Grade; readonly result: Counting } | { readonly missing: readonly Missing[] } {
  const result = countingOf(of, demand)
  const lacks = 'code' in result ? [result] : []
  if (of.grade === null) return { missing: [{ code: 'no-grade', data: { year: demand.year } }, ...lacks] }
  return 'code' in result ? { missing: [result] } : { grade: of.grade, result }
}

function countingOf(of: Components, { today, standing }: Demand): Counting | Missing {
  const problem = of.result ? problemOf(of.result, of.class, { today, standing }) : null
  if (of.result && problem === null && of.result.achieved !== null) {
    const { runId, achieved, required } = of.result
    return { runId, achieved, required }
  }
  if (of.awaiting) return { code: 'awaiting-approval', data: {} }
  if (of.makeup) return { code: 'awaiting-makeup', data: of.makeup.until === null ? {} : { until: of.makeup.until } }
  if (of.withdrawn) return { code: 'annulled', data: {} }
  if (problem) return problem
  return { code: of.outside ? 'outside' : 'no-result', data: {} }
}

/** Why a recorded result does not count; null: it does. */
function problemOf(of: ResultFacts, jobClass: string, { today, standing }: Pick<Demand, 'today' | 'standing'>): Missing | null {
  if (of.revoked) return { code: 'annulled', data: {} }
  if (of.why === 'trial') return { code: 'trial', data: {} }
  if (of.achieved === null || of.why !== null) return { code: 'incomplete', data: {} }
  if (of.validUntil !== null && of.validUntil < today) return { code: 'expired', data: { until: of.validUntil } }
  if (of.standing !== standing) return { code: 'mapping-only', data: {} }
  return of.class === jobClass ? null : { code: 'other-class', data: { class: of.class } }
}
