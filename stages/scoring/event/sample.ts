// Which unflagged results are read all the same: drawn by the server when the batch is made, from a seed
// that is kept with it, so that anybody can draw the same again and nobody can choose.

import { decimal } from '../../../kit/rounding.ts'

/** The least number that is read, whatever the percentage. */
export const sampleLeast = 5

/** How many of `unflagged` results are read: `percent` (decimal text) of them, rounded up, and never fewer than five while there are five. */
export function sampleSize(unflagged: number, percent: string): number {
  const { numerator, denominator } = decimal(percent)
  const share = (BigInt(unflagged) * numerator + denominator * 100n - 1n) / (denominator * 100n)
  return Math.min(unflagged, Math.max(sampleLeast, Number(share)))
}

/**
 * The ids that are read. The order of `ids` does not matter.
 * @param percent of the ids, decimal text
 * @param hash a digest as hex of any text; the seed is in the text, so the order of digests is a fair draw
 */
export function sampleOf(ids: readonly string[], percent: string, seed: string, hash: (text: string) => string): string[] {
  const drawn = ids.map((id) => ({ id, place: hash(`${seed} ${id}`) }))
  drawn.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
  return drawn.slice(0, sampleSize(ids.length, percent)).map((one) => one.id)
}
