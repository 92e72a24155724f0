// Where dots lie when each stands exactly at its value and none covers another: the free place nearest to the
// middle of the band. Upright places say nothing; values are never moved, so no dot crosses a line.

/** Upright steps in one dot's width; finer ones pack no closer (tried: 2, 3, 4, 6). */
const stepsPerDot = 3

/**
 * Offsets from the middle for dots at `xs` (pixels, rising), `gap` pixels from centre to centre at least, and the
 * farthest offset. Takes n × the height of the swarm in steps.
 */
export function swarm(xs: readonly number[], gap: number): { offsets: Float64Array; extent: number } {
  const offsets = new Float64Array(xs.length)
  const step = gap / stepsPerDot
  // how far to the right of a dot the next one must be, by steps between them
  const need = Array.from({ length: stepsPerDot }, (_, steps) => Math.sqrt(gap * gap - steps * step * (steps * step)) - 1e-9)
  const last = new Map<number, number>()
  const free = (at: number, x: number): boolean => {
    for (let steps = 1 - stepsPerDot; steps < stepsPerDot; steps += 1) {
      const before = last.get(at + steps)
      if (before !== undefined && x - before < (need[Math.abs(steps)] ?? 0)) return false
    }
    return true
  }
  let extent = 0
  for (const [index, x] of xs.entries()) {
    let at = 0
    for (let tried = 1; !free(at, x); tried += 1) at = tried % 2 === 1 ? (tried + 1) / 2 : -tried / 2
    last.set(at, x)
    offsets[index] = at * step
    extent = Math.max(extent, Math.abs(at) * step)
  }
  return { offsets, extent }
}

/** Places of `count` dots in a block `width` wide, from its left edge and the middle: for values that share one end of the scale. */
export function block(count: number, width: number, gap: number): { places: { x: number; offset: number }[]; extent: number } {
  const columns = Math.max(1, Math.floor(width / gap))
  const rows = Math.ceil(count / columns)
  const places = Array.from({ length: count }, (_, index) => ({
    x: ((index % columns) + 0.5) * gap,
    offset: (Math.floor(index / columns) - (rows - 1) / 2) * gap,
  }))
  return { places, extent: (Math.max(0, rows - 1) / 2) * gap }
}
