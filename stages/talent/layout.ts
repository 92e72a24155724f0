// How the map fills its frame: three bands as high as their people need, and one size of dot for all.
import { type Box, boxOf, type Performance, performances, potentials } from './box.ts'
import { block, swarm } from './swarm.ts'

/** One person to be drawn. `value`: percent, not above the cap. */
export type Dot = { readonly value: number; readonly performance: Performance; readonly near: boolean; readonly differs: boolean }

export type Frame = { readonly width: number; readonly height: number }
export type Scale = { readonly low: number; readonly menengah: number; readonly tinggi: number; readonly cap: number }

export type Band = { readonly performance: Performance; readonly top: number; readonly height: number }
export type Layout = {
  readonly radius: number
  readonly bands: readonly Band[]
  /** In the order of the dots. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly capAt: number }
  readonly x: (value: number) => number
}

const edges = { left: 132, right: 14, top: 8, bottom: 50 }
/** Room for the box numbers at the head of a band, and the least height of one. */
const head = 30
const foot = 8
const leastBand = 76

/** Where the scale begins: the lowest value, but at least as far below the lower cut as the cuts are apart. */
export function scaleOf(values: Iterable<number>, cuts: { menengah: number; tinggi: number }, cap: number): Scale {
  let least = cuts.menengah - (cuts.tinggi - cuts.menengah)
  for (const value of values) if (value < least) least = value
  return { low: Math.max(0, Math.floor(least / 10) * 10), ...cuts, cap }
}

type Placed = {
  readonly radius: number
  readonly needed: readonly number[]
  readonly capWidth: number
  readonly place: (band: number) => Places
}
type Places = { readonly index: readonly number[]; readonly xs: readonly number[]; readonly offsets: ArrayLike<number> }

/** Places everybody. The dot is as large as fits, `largest` pixels of radius at most. */
export function layoutOf(dots: readonly Dot[], scale: Scale, frame: Frame, largest: number): Layout {
  const room = frame.height - edges.top - edges.bottom
  const sizes = Array.from({ length: Math.round((largest - 0.8) / 0.2) + 1 }, (_, step) => largest - step * 0.2)
  const fits = ({ needed }: Placed) => needed.reduce((sum, one) => sum + one, 0) <= room
  // the largest that fits, by halving: smaller dots never need more room
  let [from, to] = [0, sizes.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (fits(placed(dots, scale, frame, sizes[middle] ?? 1))) to = middle
    else from = middle + 1
  }
  return finished(dots, scale, frame, placed(dots, scale, frame, sizes[from] ?? 1), room)
}

const xOf = (scale: Scale, { width }: Frame, capWidth: number) => {
  const span = width - edges.left - edges.right - capWidth
  return (value: number) => edges.left + (span * (value - scale.low)) / (scale.cap - scale.low)
}

function placed(dots: readonly Dot[], scale: Scale, frame: Frame, radius: number): Placed {
  const gap = 2 * radius + 0.8
  const capped = performances.map((one) => dots.filter((dot) => dot.performance === one && dot.value >= scale.cap).length)
  // a fifth of the frame at most stands for the end of the scale
  const capWidth = Math.min(frame.width / 5, Math.max(26, Math.ceil(Math.max(...capped) / 24) * gap + gap + 4))
  const x = xOf(scale, frame, capWidth)
  const bands = performances.map((performance) => placesOf(dots, performance, { scale, x, gap, capWidth }))
  const needed = bands.map(({ extent }) => Math.max(leastBand, head + foot + 2 * (extent + radius)))
  return { radius, needed, capWidth, place: (band) => bands[band] ?? { index: [], xs: [], offsets: [] } }
}

function placesOf(
  dots: readonly Dot[],
  performance: Performance,
  { scale, x, gap, capWidth }: { scale: Scale; x: (value: number) => number; gap: number; capWidth: number },
): Places & { extent: number } {
  const mine = dots.flatMap((dot, index) => (dot.performance === performance ? [index] : []))
  const value = (index: number) => dots[index]?.value ?? 0
  const inside = mine.filter((index) => value(index) < scale.cap).sort((a, b) => value(a) - value(b) || a - b)
  const end = mine.filter((index) => value(index) >= scale.cap)
  const xs = inside.map((index) => x(value(index)))
  const found = swarm(xs, gap)
  // a whole dot away from the end of the scale, where somebody just below it may stand
  const tail = block(end.length, capWidth - gap, gap)
  return {
    index: [...inside, ...end],
    xs: [...xs, ...tail.places.map((one) => x(scale.cap) + gap / 2 + one.x)],
    offsets: [...found.offsets, ...tail.places.map((one) => one.offset)],
    extent: Math.max(found.extent, tail.extent),
  }
}

function finished(dots: readonly Dot[], scale: Scale, frame: Frame, of: Placed, room: number): Layout {
  const spare = Math.max(0, room - of.needed.reduce((sum, one) => sum + one, 0))
  const bands: Band[] = []
  let top = edges.top
  for (const [index, performance] of performances.entries()) {
    const height = (of.needed[index] ?? leastBand) + spare / performances.length
    bands.push({ performance, top, height })
    top += height
  }
  const [xs, ys] = [new Float64Array(dots.length), new Float64Array(dots.length)]
  for (const [band, { top: bandTop, height }] of bands.entries()) {
    const { index, xs: places, offsets } = of.place(band)
    const middle = bandTop + head + (height - head - foot) / 2
    for (const [at, dot] of index.entries()) {
      xs[dot] = places[at] ?? 0
      ys[dot] = middle + (offsets[at] ?? 0)
    }
  }
  const x = xOf(scale, frame, of.capWidth)
  const plot = { left: edges.left, right: frame.width - edges.right, top: edges.top, bottom: top, capAt: x(scale.cap) }
  return { radius: of.radius, bands, xs, ys, plot, x }
}

/** The nine fields of the frame with their boxes, row by row from the top. */
export function fieldsOf({ bands, plot, x }: Layout, scale: Scale): { box: Box; x: number; y: number; width: number; height: number }[] {
  const from = [plot.left, x(scale.menengah), x(scale.tinggi), plot.right]
  return bands.flatMap(({ performance, top, height }) =>
    potentials.map((potential, index) => ({
      box: boxOf(potential, performance),
      ...{ x: from[index] ?? 0, y: top, width: (from[index + 1] ?? 0) - (from[index] ?? 0), height },
    })),
  )
}
