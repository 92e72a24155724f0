// A new version of what a class requires, from an existing one and the levels that change. Refuses what
// is no competency of it, a date before the version it is made from, and a change of nothing.
import { Refusal } from '../../kit/refusal.ts'
import type { StandardsRefusal } from './api.ts'

export type LevelChange = { readonly key: string; readonly level: number }

/**
 * The required levels of the new version by competency key.
 * @throws Refusal standards.standard-competency, -date, -nothing-changed
 */
export function newStandard(
  from: { readonly effectiveFrom: string; readonly required: Readonly<Record<string, number>> },
  to: { readonly effectiveFrom: string; readonly changes: readonly LevelChange[] },
): Record<string, number> {
  if (to.effectiveFrom < from.effectiveFrom) {
    throw new Refusal('standards.standard-date' satisfies StandardsRefusal, {
      effectiveFrom: to.effectiveFrom,
      earliest: from.effectiveFrom,
    })
  }
  const seen = new Set<string>()
  for (const { key } of to.changes) {
    if (!Object.hasOwn(from.required, key) || seen.has(key))
      throw new Refusal('standards.standard-competency' satisfies StandardsRefusal, { key })
    seen.add(key)
  }
  if (to.changes.every(({ key, level }) => from.required[key] === level)) {
    throw new Refusal('standards.standard-nothing-changed' satisfies StandardsRefusal)
  }
  return { ...from.required, ...Object.fromEntries(to.changes.map(({ key, level }) => [key, level])) }
}
