// Every item of a form as a point: how much of its points people got (across), how well it goes with the others (up).
// What lies beyond the lines is marked by shape and named, so that nothing is read from colour alone.
import { scaleLinear } from 'd3-scale'
import type { Palette } from './palette.ts'
import { drawing, element, words } from './svg.ts'

export type ItemPoint = { readonly code: string; readonly p: number; readonly r: number; readonly marked: boolean }
export type ItemAxes = {
  readonly across: string
  readonly up: string
  readonly decimal: (value: number) => string
  /** Units, 600 by default. */
  readonly width?: number
}

const height = 260
const edges = { left: 44, top: 22, bottom: 216 }
/** Points named beside their mark; more would cover each other. */
const mostNamed = 8

/** The map as SVG text, `axes.width` × 260 units. `label` says the whole for those who do not see it. */
export function itemMap(points: readonly ItemPoint[], label: string, palette: Palette, axes: ItemAxes): string {
  const { width = 600 } = axes
  const box = { ...edges, right: width - 12 }
  const lowest = Math.min(-0.1, ...points.map((one) => one.r))
  const x = scaleLinear([0, 1], [box.left, box.right])
  const y = scaleLinear([Math.floor(lowest * 10) / 10, Math.max(0.6, ...points.map((one) => one.r))], [box.bottom, box.top])
  const text = { 'font-size': 12, 'font-family': palette.font, fill: palette.ink2 }
  const across = [0, 0.25, 0.5, 0.75, 1].map((tick) =>
    words([axes.decimal(tick)], { x: x(tick), y: box.bottom + 18 }, { ...text, 'text-anchor': 'middle' }),
  )
  const up = y
    .ticks(4)
    .flatMap((tick) => [
      element('line', { x1: box.left, x2: box.right, y1: y(tick), y2: y(tick), stroke: palette.line }),
      words([axes.decimal(tick)], { x: box.left - 8, y: y(tick) + 4 }, { ...text, 'text-anchor': 'end' }),
    ])
  const limit = { stroke: palette.attention, 'stroke-width': 1.2, 'stroke-dasharray': '4 3' }
  const limits = [
    element('line', { x1: box.left, x2: box.right, y1: y(0.1), y2: y(0.1), ...limit }),
    ...[0.05, 0.95].map((at) => element('line', { x1: x(at), x2: x(at), y1: box.top, y2: box.bottom, ...limit })),
  ]
  const marked = points.filter((one) => one.marked)
  const named = marked.slice(0, mostNamed).map((one) => {
    const left = one.p > 0.8
    return words(
      [one.code],
      { x: x(one.p) + (left ? -9 : 9), y: y(one.r) + 4 },
      {
        ...{ ...text, fill: palette.attention, 'font-size': 11 },
        'text-anchor': left ? 'end' : 'start',
      },
    )
  })
  return drawing({ width, height }, label, [
    ...up,
    ...across,
    ...limits,
    ...points.map((one) => markOf(one, { x: x(one.p), y: y(one.r), palette })),
    ...named,
    words([axes.up], { x: 0, y: 12 }, text),
    words([axes.across], { x: box.right, y: box.bottom + 38 }, { ...text, 'text-anchor': 'end' }),
  ])
}

function markOf({ marked }: ItemPoint, { x, y, palette }: { x: number; y: number; palette: Palette }): string {
  if (!marked) return element('circle', { cx: x, cy: y, r: 4, fill: palette.accent, 'fill-opacity': 0.65 })
  const side = 8
  const at = { x: x - side / 2, y: y - side / 2, width: side, height: side }
  return element('rect', { ...at, fill: palette.surface, stroke: palette.attention, 'stroke-width': 2 })
}
