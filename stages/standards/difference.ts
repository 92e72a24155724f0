// What changes from one version to the next: policy sets by rule, class standards by competency.
import { canonical, type Json } from '../../kit/canonical.ts'

export type PolicyRow = { readonly key: string; readonly value: Json; readonly basis: string; readonly confirmed: boolean }
export type PolicyDifference = { readonly key: string; readonly left: PolicyRow | null; readonly right: PolicyRow | null }

/** Rules whose value, basis or confirmation differ, in the order of `left` and then what only `right` has. */
export function policyDifferences(left: readonly PolicyRow[], right: readonly PolicyRow[]): PolicyDifference[] {
  const keys = [...new Set([...left, ...right].map((row) => row.key))]
  return keys
    .map((key) => ({ key, left: find(left, key), right: find(right, key) }))
    .filter((pair) => fingerprint(pair.left) !== fingerprint(pair.right))
}

/** Required levels side by side; `change` is right minus left. Competencies in the order of `keys`. */
export function standardDifferences(
  keys: readonly string[],
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): { key: string; left: number; right: number; change: number }[] {
  return keys.map((key) => {
    const [before, after] = [left[key] ?? 0, right[key] ?? 0]
    return { key, left: before, right: after, change: after - before }
  })
}

const find = (rows: readonly PolicyRow[], key: string): PolicyRow | null => rows.find((row) => row.key === key) ?? null
const fingerprint = (row: PolicyRow | null): string =>
  row === null ? '' : canonical({ value: row.value, basis: row.basis, confirmed: row.confirmed })
