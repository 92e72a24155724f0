// The profile of nine competencies as a closed figure, the standard dashed, what falls short hollow and square.
import { scaleLinear, scalePoint } from 'd3-scale'
import { lineRadial } from 'd3-shape'
import type { Language } from '../wording.ts'
import { levelWords } from './level.ts'
import type { LevelMark } from './level-bar.ts'
import type { Palette } from './palette.ts'
import { drawing, element, words } from './svg.ts'

export type RadarAxis = LevelMark & { readonly label: string }

const centre = { x: 184, y: 138 }
const reach = 92
const size = { width: 368, height: 274 }
const radius = scaleLinear([0, 500], [0, reach])

/** The radar as SVG text, 368 × 274 units; axes clockwise from the top in the order given (three at least). */
export function radar(axes: readonly RadarAxis[], palette: Palette, language: Language = 'id'): string {
  if (axes.length < 3) throw new RangeError('A radar needs three axes')
  const turn = scalePoint<number>([...axes.keys(), axes.length], [0, 2 * Math.PI])
  const angles = axes.map((_, index) => turn(index) ?? 0)
  const shift = `translate(${centre.x} ${centre.y})`
  const figure = [
    ...[1, 2, 3, 4, 5].map((level) => ring(level, angles, palette)),
    ...angles.map((angle) => spoke(angle, palette)),
    achievedShape(axes, angles, palette),
    element('path', {
      d: closed(
        axes.map((axis) => axis.required),
        angles,
      ),
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    ...numbers(palette),
    ...axes.map((axis, index) => marker(axis, angles[index] ?? 0, palette)),
  ]
  const labels = axes.map((axis, index) => label(axis.label, angles[index] ?? 0, palette))
  return drawing(size, radarWords(axes, language), [element('g', { transform: shift }, figure), ...labels])
}

/** The same facts in words, one competency after the other. */
export function radarWords(axes: readonly RadarAxis[], language: Language = 'id'): string {
  const told = axes.map((axis) => {
    const required = levelWords(axis.required, language)
    if (axis.level === null)
      return language === 'id' ? `${axis.label} tanpa level, standar ${required}` : `${axis.label} no level, standard ${required}`
    const level = levelWords(axis.level, language)
    return language === 'id' ? `${axis.label} level ${level}, standar ${required}` : `${axis.label} level ${level}, standard ${required}`
  })
  const opening = language === 'id' ? `Radar ${axes.length} kompetensi` : `Radar of ${axes.length} competencies`
  return `${opening}: ${told.join('; ')}.`
}

function ring(level: number, angles: readonly number[], palette: Palette): string {
  const d = closed(
    angles.map(() => level * 100),
    angles,
  )
  return element('path', { d, fill: 'none', stroke: palette.line, 'stroke-width': level === 5 ? 1.2 : 0.8 })
}

function spoke(angle: number, palette: Palette): string {
  const end = at(500, angle)
  return element('line', { x1: 0, y1: 0, x2: end.x, y2: end.y, stroke: palette.line, 'stroke-width': 0.8 })
}

/** Filled only when every axis has a level: an area over a hole would say more than was measured. */
function achievedShape(axes: readonly RadarAxis[], angles: readonly number[], palette: Palette): string {
  const look = { stroke: palette.accent, 'stroke-width': 2, 'stroke-linejoin': 'round' }
  if (axes.every((axis) => axis.level !== null)) {
    const d = closed(
      axes.map((axis) => axis.level ?? 0),
      angles,
    )
    return element('path', { d, fill: palette.accent, 'fill-opacity': 0.16, ...look })
  }
  const line = lineRadial<RadarAxis>()
    .angle((_, index) => angles[index % axes.length] ?? 0)
    .radius((axis) => radius(axis.level ?? 0))
    .defined((axis) => axis.level !== null)
  return element('path', { d: rounded(line([...axes, ...axes.slice(0, 1)]) ?? ''), fill: 'none', ...look })
}

function marker(axis: RadarAxis, angle: number, palette: Palette): string {
  if (axis.level === null) {
    const { x, y } = at(60, angle)
    return element('path', {
      d: `M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x + 3} ${y - 3}L${x - 3} ${y + 3}`,
      stroke: palette.ink3,
      'stroke-width': 1.5,
    })
  }
  const { x, y } = at(axis.level, angle)
  if (axis.level >= axis.required)
    return element('circle', { cx: x, cy: y, r: 4, fill: palette.accent, stroke: palette.surface, 'stroke-width': 1.2 })
  return element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill: palette.surface, stroke: palette.attention, 'stroke-width': 2 })
}

/** Figures of the rings, on a ground of their own so that the lines do not cross them. */
function numbers(palette: Palette): string[] {
  return [1, 2, 3, 4, 5].flatMap((level) => {
    const y = -radius(level * 100)
    const look = { 'font-family': palette.font, 'font-size': 11, 'font-weight': 600, fill: palette.ink3 }
    return [
      element('rect', { x: 3, y: y - 6, width: 9, height: 12, fill: palette.surface, 'fill-opacity': 0.8 }),
      words([String(level)], { x: 4, y: y + 4 }, look),
    ]
  })
}

/** A label outside the figure, in two lines when it is long, anchored away from the centre. */
function label(text: string, angle: number, palette: Palette): string {
  const lines = folded(text)
  const side = Math.sin(angle)
  const height = -Math.cos(angle)
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end'
  const x = centre.x + side * (reach + 12)
  const y =
    centre.y +
    height * (reach + 16) +
    (height > 0.7 ? 8 : height < -0.7 ? 0 : 4) -
    ((lines.length - 1) * 14) / (height < -0.7 ? 1 : height > 0.7 ? 8 : 2)
  return words(lines, { x, y }, { 'font-family': palette.font, 'font-size': 12, fill: palette.ink, 'text-anchor': anchor })
}

/** Two lines of nearly equal length when `text` is over twelve letters and has a space. */
function folded(text: string): string[] {
  if (text.length <= 12 || !text.includes(' ')) return [text]
  const pieces = text.split(' ')
  const folds = pieces.slice(1).map((_, index) => [pieces.slice(0, index + 1).join(' '), pieces.slice(index + 1).join(' ')])
  folds.sort((a, b) => longest(a) - longest(b))
  return folds[0] ?? [text]
}

const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length))

function at(hundredths: number, angle: number): { x: number; y: number } {
  const r = radius(hundredths)
  return { x: Math.round(r * Math.sin(angle) * 100) / 100, y: Math.round(-r * Math.cos(angle) * 100) / 100 }
}

function closed(levels: readonly number[], angles: readonly number[]): string {
  const line = lineRadial<number>()
    .angle((_, index) => angles[index % levels.length] ?? 0)
    .radius((level) => radius(level))
  return rounded(`${line([...levels]) ?? ''}Z`)
}

const rounded = (d: string) => d.replace(/-?\d+\.\d+(e-?\d+)?/g, (text) => String(Math.round(Number(text) * 100) / 100))
