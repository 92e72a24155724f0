// What may be said of two results of one person. Levels are set side by side only where they were measured with
// the same instrument against the same class: another instrument, or another standard, cannot be compared
// (domain office 27). Pure.

export type Measured = {
  readonly instrumentId: string
  readonly class: string
  /** Whether its levels may be shown at all. */
  readonly shown: boolean
  /** Hundredths of a level; null: none. */
  readonly levels: ReadonlyMap<string, number | null>
}
export type Change = { readonly comparable: boolean; readonly up: number; readonly same: number; readonly down: number }

/** How many competencies stand higher, equal and lower in `after`; all 0 where they cannot be compared. */
export function changeOf(before: Measured, after: Measured): Change {
  const comparable = before.shown && after.shown && before.instrumentId === after.instrumentId && before.class === after.class
  if (!comparable) return { comparable, up: 0, same: 0, down: 0 }
  const signs = [...after.levels].flatMap(([key, level]) => {
    const earlier = before.levels.get(key) ?? null
    return level === null || earlier === null ? [] : [Math.sign(level - earlier)]
  })
  const count = (sign: number) => signs.filter((one) => one === sign).length
  return { comparable, up: count(1), same: count(0), down: count(-1) }
}
