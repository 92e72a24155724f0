// Means of groups with their intervals on one scale, one row a group. Where intervals lie side by side the groups
// may well be alike; the figures stand beside them.
import { scaleLinear } from 'd3-scale'
import type { Palette } from './palette.ts'
import { drawing, element, words } from './svg.ts'

/** `said`: the figure as text, at the right edge. `value` null: the group is not shown, and `said` says why. */
export type IntervalRow = {
  readonly label: string
  readonly value: { readonly value: number; readonly from: number; readonly to: number } | null
  readonly said: string
  /** Drawn filled; the others hollow. */
  readonly lead?: boolean
}

const rowHeight = 26
const axis = 24

/** The plot as SVG text, `width` units wide (600 by default). `label` says the whole for those who do not see it. */
export function intervalPlot(
  rows: readonly IntervalRow[],
  label: string,
  palette: Palette,
  options: { width?: number; labels?: number; figures?: number; unit?: (value: number) => string } = {},
): string {
  const { width = 600, labels = 170, figures = 130, unit = String } = options
  const ends = rows.flatMap((row) => (row.value ? [row.value.from, row.value.to] : []))
  if (ends.length === 0) ends.push(0, 1)
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [labels + 8, width - figures - 12]).nice(4)
  const height = rows.length * rowHeight
  const text = { 'font-size': 12, 'font-family': palette.font, fill: palette.ink }
  const ticks = x
    .ticks(4)
    .flatMap((tick) => [
      element('line', { x1: x(tick), x2: x(tick), y1: 0, y2: height, stroke: palette.line }),
      words([unit(tick)], { x: x(tick), y: height + 16 }, { ...text, fill: palette.ink2, 'text-anchor': 'middle' }),
    ])
  const drawn = rows.flatMap((row, at) => {
    const y = at * rowHeight
    return [
      words([row.label], { x: 0, y: y + 17 }, text),
      ...markOf(row, { x, y: y + 13, palette }),
      words([row.said], { x: width, y: y + 17 }, { ...text, 'text-anchor': 'end', fill: row.value ? palette.ink : palette.ink2 }),
    ]
  })
  return drawing({ width, height: height + axis }, label, [...ticks, ...drawn])
}

function markOf({ value, lead }: IntervalRow, of: { x: (value: number) => number; y: number; palette: Palette }): string[] {
  if (!value) return []
  const { x, y, palette } = of
  const end = (at: number) => element('line', { x1: x(at), x2: x(at), y1: y - 4, y2: y + 4, stroke: palette.accent, 'stroke-width': 1.5 })
  const fill = lead ? palette.accent : palette.surface
  return [
    element('line', { x1: x(value.from), x2: x(value.to), y1: y, y2: y, stroke: palette.accent, 'stroke-width': 1.5 }),
    end(value.from),
    end(value.to),
    element('circle', { cx: x(value.value), cy: y, r: 4.5, fill, stroke: palette.accent, 'stroke-width': 2 }),
  ]
}
