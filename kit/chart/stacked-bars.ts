// Counts that make a whole, one bar a row: what came filled, what did not hatched, what is not known outlined.
// The number stands beside its bar, so that nothing is read from colour alone.
import { scaleLinear } from 'd3-scale'
import type { Palette } from './palette.ts'
import { drawing, element, hatch, words } from './svg.ts'

export type BarPart = { readonly value: number; readonly look: 'full' | 'hatched' | 'empty' }
export type BarRow = { readonly label: string; readonly parts: readonly BarPart[]; readonly said: string }

const height = 26
const labels = 150
const figures = 96

/** Bars as SVG text, `width` units wide (600 by default), all on one scale. `label` says the whole for those who do not see it. */
export function stackedBars(rows: readonly BarRow[], label: string, palette: Palette, options: { width?: number } = {}): string {
  const width = options.width ?? 600
  const most = Math.max(1, ...rows.map((row) => row.parts.reduce((sum, part) => sum + part.value, 0)))
  const x = scaleLinear([0, most], [0, width - labels - figures])
  const text = { 'font-size': 12, 'font-family': palette.font, fill: palette.ink }
  const drawn = rows.flatMap((row, at) => {
    const y = at * height
    return [
      words([row.label], { x: 0, y: y + 17 }, text),
      ...partsOf(row, { x, y: y + 5, palette }),
      words([row.said], { x: width, y: y + 17 }, { ...text, 'text-anchor': 'end', fill: palette.ink2 }),
    ]
  })
  return drawing({ width, height: rows.length * height }, label, drawn)
}

function partsOf(row: BarRow, { x, y, palette }: { x: (value: number) => number; y: number; palette: Palette }): string[] {
  let before = 0
  return row.parts.flatMap(({ value, look }) => {
    const box = { x: labels + x(before), y, width: x(value), height: 16 }
    before += value
    if (value === 0) return []
    if (look === 'full') return [element('rect', { ...box, fill: palette.accent })]
    if (look === 'empty') return [element('rect', { ...box, fill: 'none', stroke: palette.ink3, 'stroke-dasharray': '2 2' })]
    return [
      element('rect', { ...box, fill: palette.attentionSoft, stroke: palette.attention }),
      element('path', { d: hatch(box, 4.5), stroke: palette.attention, 'stroke-width': 1.2 }),
    ]
  })
}
