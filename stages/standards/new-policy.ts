// A new version of the policy set, from an existing one and what is to change. Refuses what is no rule,
// a value of another shape, a date that comes before the version it is made from, and a change of nothing.
import type { Json } from '../../kit/canonical.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { StandardsRefusal } from './api.ts'
import { type PolicyRow, policyDifferences } from './difference.ts'
import { isPolicyKey, isPolicyValue } from './policy-rule.ts'

export type PolicyChange = { readonly key: string; readonly value: Json; readonly basis: string; readonly confirmed: boolean }

/**
 * The rows of the new version, in the order of the old one.
 * @throws Refusal standards.policy-key, -value, -date, -nothing-changed
 */
export function newPolicy(
  from: { readonly effectiveFrom: string; readonly rows: readonly PolicyRow[] },
  to: { readonly effectiveFrom: string; readonly changes: readonly PolicyChange[] },
): PolicyRow[] {
  if (to.effectiveFrom < from.effectiveFrom) {
    throw new Refusal('standards.policy-date' satisfies StandardsRefusal, { effectiveFrom: to.effectiveFrom, earliest: from.effectiveFrom })
  }
  const changes = new Map<string, PolicyChange>()
  for (const change of to.changes) {
    if (!isPolicyKey(change.key) || changes.has(change.key)) refuseKey(change.key)
    else if (!isPolicyValue(change.key, change.value)) refuseValue(change.key)
    changes.set(change.key, change)
  }
  const rows = from.rows.map((row) => changes.get(row.key) ?? row)
  if (policyDifferences(from.rows, rows).length === 0) {
    throw new Refusal('standards.policy-nothing-changed' satisfies StandardsRefusal)
  }
  return rows.map(({ key, value, basis, confirmed }) => ({ key, value, basis, confirmed }))
}

function refuseKey(key: string): never {
  throw new Refusal('standards.policy-key' satisfies StandardsRefusal, { key })
}

function refuseValue(key: string): never {
  throw new Refusal('standards.policy-value' satisfies StandardsRefusal, { key })
}
