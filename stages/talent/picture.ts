// The map as SVG, the same on screen and on paper: every dot one person, hollow near a line, square where SIMATA
// says another box; bands of error beside the cuts.
import type { Palette } from '../../kit/chart/palette.ts'
import { drawing, element, short, words } from '../../kit/chart/svg.ts'
import type { Box, Performance, Potential } from './box.ts'
import { potentials } from './box.ts'
import { type Dot, type Frame, fieldsOf, type Layout, layoutOf, type Scale } from './layout.ts'

/** What stands around the dots, in the reader's words. */
export type MapWords = {
  readonly label: string
  /** Beside the number of a box. */
  readonly boxes: Readonly<Record<Box, string>>
  readonly bands: Readonly<Record<Performance, { readonly name: readonly string[]; readonly note: string }>>
  readonly parts: Readonly<Record<Potential, string>>
  readonly axis: string
  /** How a percentage of the scale is written. */
  readonly percent: (value: number) => string
}

export type MapOf = {
  readonly dots: readonly Dot[]
  readonly scale: Scale
  /** Half width of the bands beside the cuts, in percentage points; null: none is known. */
  readonly margin: number | null
  readonly words: MapWords
}

export type Drawn = Layout & { readonly svg: string }

/** Draws the map; `layout` gives where each dot lies. `ground`: fill of the fields. */
export function drawMap(of: MapOf, frame: Frame, { palette, ground }: { palette: Palette; ground: string }): Drawn {
  const layout = layoutOf(of.dots, of.scale, frame, frame.width > 1000 ? 4 : 3.2)
  const svg = drawing(frame, of.words.label, [
    ...fields(of, layout, palette, ground),
    ...cuts(of, layout, palette),
    ...dots(of.dots, layout, palette),
    ...labels(of, layout, palette, ground),
    ...axis(of, layout, palette),
  ])
  return { ...layout, svg }
}

const type = (palette: Palette, size: number, fill: string, more: Record<string, string | number> = {}) => ({
  ...{ 'font-family': palette.font, 'font-size': size, fill },
  ...more,
})

function fields(of: MapOf, layout: Layout, palette: Palette, ground: string): string[] {
  return fieldsOf(layout, of.scale).map(({ box: _box, ...place }) => element('rect', { ...place, fill: ground, stroke: palette.line }))
}

function cuts({ scale, margin }: MapOf, { plot, x }: Layout, palette: Palette): string[] {
  const height = plot.bottom - plot.top
  return [scale.menengah, scale.tinggi].flatMap((cut) => {
    const [from, to] =
      margin === null ? [0, 0] : [Math.max(plot.left, x(cut - margin)), Math.min(plot.right, x(Math.min(scale.cap, cut + margin)))]
    const band = { x: from, y: plot.top, width: to - from, height, fill: palette.attentionSoft, 'fill-opacity': 0.6 }
    const line = { d: `M${short(x(cut))} ${short(plot.top)}V${short(plot.bottom)}`, stroke: palette.ink2, 'stroke-width': 1.5 }
    return [...(margin === null ? [] : [element('rect', band)]), element('path', { ...line, 'stroke-dasharray': '4 3' })]
  })
}

/** Dots in four strokes: round or square, full or hollow. A stroke of no length with a round cap is a circle, at a fifth of the text. */
function dots(of: readonly Dot[], { xs, ys, radius }: Layout, palette: Palette): string[] {
  const paths = { round: { full: '', near: '' }, square: { full: '', near: '' } }
  for (const [index, dot] of of.entries()) {
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0]
    paths[dot.differs ? 'square' : 'round'][dot.near ? 'near' : 'full'] += `M${x.toFixed(1)} ${y.toFixed(1)}h.01`
  }
  const stroke = (d: string, cap: 'round' | 'square', width: number, colour: string) =>
    d === '' ? [] : [element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': cap })]
  const inner = Math.max(0.4, 2 * radius - 2 * Math.min(1.4, radius * 0.42))
  return (['round', 'square'] as const).flatMap((cap) => {
    // a square cap is as wide as the stroke in both directions: a little smaller looks alike
    const width = cap === 'round' ? 2 * radius : 1.8 * radius
    const hole = cap === 'round' ? inner : inner * 0.9
    return [
      ...stroke(paths[cap].full, cap, width, palette.accent),
      ...stroke(paths[cap].near, cap, width, palette.accent),
      ...stroke(paths[cap].near, cap, hole, palette.surface),
    ]
  })
}

function labels(of: MapOf, layout: Layout, palette: Palette, ground: string): string[] {
  const halo = { 'paint-order': 'stroke', stroke: ground, 'stroke-width': 3, 'stroke-linejoin': 'round' }
  const boxes = fieldsOf(layout, of.scale).flatMap(({ box, x, y }) => [
    words([String(box)], { x: x + 10, y: y + 19 }, type(palette, 13, palette.ink, { ...halo, 'font-weight': 700 })),
    words([of.words.boxes[box]], { x: x + 24, y: y + 19 }, type(palette, 12, palette.ink2, halo)),
  ])
  const bands = layout.bands.flatMap(({ performance, top, height }) => {
    const { name, note } = of.words.bands[performance]
    const [x, y] = [layout.plot.left - 12, top + height / 2 - 14]
    const right = { 'text-anchor': 'end' }
    return [
      words(name, { x, y, leading: 17 }, type(palette, 13, palette.ink, { ...right, 'font-weight': 600 })),
      words([note], { x, y: y + 17 * name.length + 1 }, type(palette, 12, palette.ink3, right)),
    ]
  })
  return [...boxes, ...bands]
}

function axis({ scale, words: said }: MapOf, { plot, x }: Layout, palette: Palette): string[] {
  const y = plot.bottom + 17
  const middle = { 'text-anchor': 'middle' }
  const ticks = [
    { at: plot.left, text: said.percent(scale.low), anchor: 'start' },
    ...[scale.menengah, scale.tinggi].map((cut) => ({ at: x(cut), text: said.percent(cut), anchor: 'middle' })),
    { at: plot.right, text: `≥ ${said.percent(scale.cap)}`, anchor: 'end' },
  ]
  const ends = [plot.left, x(scale.menengah), x(scale.tinggi), plot.capAt]
  return [
    ...ticks.map(({ at, text, anchor }) => words([text], { x: at, y }, type(palette, 12, palette.ink2, { 'text-anchor': anchor }))),
    ...potentials.map((potential, index) =>
      words(
        [said.parts[potential]],
        { x: ((ends[index] ?? 0) + (ends[index + 1] ?? 0)) / 2, y },
        type(palette, 13, palette.ink, { ...middle, 'font-weight': 600 }),
      ),
    ),
    words([said.axis], { x: (plot.left + plot.right) / 2, y: y + 21 }, type(palette, 12, palette.ink3, middle)),
  ]
}
