// Which unflagged results are read all the same: drawn by the server when the batch is made, from a seed
// that is kept with it, so that anybody can draw the same again and nobody can choose.

/** Percent of the unflagged results, and the least number that is read. */
export const samplePercent = 5
export const sampleLeast = 5

/** How many of `unflagged` results are read: five percent, rounded up, and never fewer than five while there are five. */
export function sampleSize(unflagged: number): number {
  return Math.min(unflagged, Math.max(sampleLeast, Math.ceil((unflagged * samplePercent) / 100)))
}

/**
 * The ids that are read. The order of `ids` does not matter.
 * @param hash a digest as hex of any text; the seed is in the text, so the order of digests is a fair draw
 */
export function sampleOf(ids: readonly string[], seed: string, hash: (text: string) => string): string[] {
  const drawn = ids.map((id) => ({ id, place: hash(`${seed} ${id}`) }))
  drawn.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
  return drawn.slice(0, sampleSize(ids.length)).map((one) => one.id)
}
