// Two maps held against each other: who moved, and what may be said of it. A move is not a development when
// the instrument or the class standard differs, and not even a move when the error of measurement explains it.
import { type Box, potentialIn } from './box.ts'

/** One person as an earlier map had it. `box` null: not mapped. `measuredBy`: instrument and class standard. */
export type Kept = {
  readonly personId: string
  readonly class: string
  readonly box: Box | null
  readonly near: boolean
  readonly measuredBy: string | null
}

export type Comparability =
  | 'comparable'
  /** The move crosses a line that was within the error of measurement, then or now: it may be none. */
  | 'near-line'
  /** Another instrument or class standard: where a person stands cannot be compared. */
  | 'other-instrument'
  /** Another class: another standard by its nature. */
  | 'other-class'

export type Move = { readonly personId: string; readonly from: Box; readonly to: Box; readonly says: Comparability }

export type Change = {
  readonly moves: readonly Move[]
  /** People who stood in the same box. */
  readonly stayed: number
  /** People on both maps whose results cannot be compared, moved or not. */
  readonly incomparable: number
  readonly entered: readonly { readonly personId: string; readonly to: Box }[]
  readonly left: readonly { readonly personId: string; readonly from: Box }[]
}

function comparability(before: Kept, after: Kept): Comparability {
  if (before.class !== after.class) return 'other-class'
  if (before.measuredBy !== after.measuredBy) return 'other-instrument'
  const crossed = before.box !== null && after.box !== null && potentialIn(before.box) !== potentialIn(after.box)
  return crossed && (before.near || after.near) ? 'near-line' : 'comparable'
}

/** What changed from one map to the next. */
export function changeOf(before: readonly Kept[], after: readonly Kept[]): Change {
  const earlier = new Map(before.map((one) => [one.personId, one]))
  const moves: Move[] = []
  const entered: { personId: string; to: Box }[] = []
  let [stayed, incomparable] = [0, 0]
  const seen = new Set<string>()
  for (const now of after) {
    const then = earlier.get(now.personId)
    if (now.box === null) continue
    seen.add(now.personId)
    if (!then || then.box === null) {
      entered.push({ personId: now.personId, to: now.box })
      continue
    }
    const says = comparability(then, now)
    if (says === 'other-class' || says === 'other-instrument') incomparable += 1
    if (then.box === now.box) stayed += 1
    else moves.push({ personId: now.personId, from: then.box, to: now.box, says })
  }
  const left = before.flatMap(({ personId, box }) => (box !== null && !seen.has(personId) ? [{ personId, from: box }] : []))
  return { moves, stayed, incomparable, entered, left }
}

/** Moves by box from → to, the most first; equal ones by box. */
export function countMoves(moves: readonly Move[]): { from: Box; to: Box; people: number }[] {
  const counts = new Map<string, { from: Box; to: Box; people: number }>()
  for (const { from, to } of moves) {
    const key = `${from} ${to}`
    const known = counts.get(key) ?? { from, to, people: 0 }
    counts.set(key, { ...known, people: known.people + 1 })
  }
  return [...counts.values()].sort((a, b) => b.people - a.people || a.from - b.from || a.to - b.to)
}
