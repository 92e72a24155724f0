// Which counts may leave the section: groups under the policy's least size are not told (minimum-cell), and
// neither is a second one where the sum would give the only hidden one away.

/** Keys of counts that are hidden. Nobody in a group is no secret. */
export function hiddenCells<K>(counts: readonly { readonly key: K; readonly people: number }[], least: number): ReadonlySet<K> {
  const small = counts.filter(({ people }) => people > 0 && people < least)
  if (small.length !== 1) return new Set(small.map((one) => one.key))
  const [next] = counts.filter(({ people }) => people >= least).sort((a, b) => a.people - b.people)
  return new Set([...small, ...(next ? [next] : [])].map((one) => one.key))
}
