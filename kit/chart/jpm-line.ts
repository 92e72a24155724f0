// Where a job-person match stands between the lines of its scale. The band of error is drawn only when
// there is one: a figure without a known error gets no band, and the page says so in words.
import { scaleLinear } from 'd3-scale'
import type { Language } from '../wording.ts'
import type { Palette } from './palette.ts'
import { drawing, element, words } from './svg.ts'

export type JpmScale = {
  /** Percent, for the place on the line only; what is written is `text`. */
  readonly value: number
  readonly text: string
  /** Lines in percent, rising, and the names of the parts they make: one more than there are lines. */
  readonly lines: readonly number[]
  readonly parts: readonly string[]
  /** Percent from and to, when the error of measurement is known. */
  readonly band?: { readonly from: number; readonly to: number; readonly fromText: string; readonly toText: string }
}

const height = 100
const track = { y: 46, height: 14 }
const fills = ['line', 'accent'] as const

/** The line as SVG text, `width` × 100 units (330 by default). A value beyond the drawn part is an arrow at its end, with its figure. */
export function jpmLine(scale: JpmScale, palette: Palette, language: Language = 'id', width = 330): string {
  const first = scale.lines[0] ?? 80
  const last = scale.lines.at(-1) ?? 80
  const x = scaleLinear([first - 18, last + 22], [4, width - 4]).clamp(true)
  const parts = [...grounds(scale, x, palette), ...posts(scale, x, palette), ...names(scale, x, palette)]
  if (scale.band) parts.push(...band(scale.band, x, palette))
  parts.push(...needle(scale, x, palette, width))
  return drawing({ width, height }, jpmWords(scale, language), parts)
}

/** The same facts in words. */
export function jpmWords(scale: JpmScale, language: Language = 'id'): string {
  const place = scale.lines.filter((line) => scale.value >= line).length
  const lines = scale.lines.join(language === 'id' ? ' dan ' : ' and ')
  const name = scale.parts[place] ?? ''
  const error = scale.band
    ? language === 'id'
      ? ` Rentang ketelitian ${scale.band.fromText} sampai ${scale.band.toText}.`
      : ` Margin of error ${scale.band.fromText} to ${scale.band.toText}.`
    : ''
  return language === 'id'
    ? `JPM ${scale.text} persen, pada bagian ${name}; batasnya ${lines}.${error}`
    : `JPM ${scale.text} percent, in the part ${name}; the lines are ${lines}.${error}`
}

type X = (value: number) => number

function edges(scale: JpmScale, x: X): number[] {
  return [x(Number.NEGATIVE_INFINITY), ...scale.lines.map(x), x(Number.POSITIVE_INFINITY)]
}

function grounds(scale: JpmScale, x: X, palette: Palette): string[] {
  const at = edges(scale, x)
  return scale.parts.map((_, index) => {
    const from = (at[index] ?? 0) + (index === 0 ? 0 : 2)
    const to = (at[index + 1] ?? 0) - (index === scale.parts.length - 1 ? 0 : 2)
    const strength = scale.parts.length < 2 ? 0 : index / (scale.parts.length - 1)
    return element('rect', {
      ...track,
      x: from,
      width: to - from,
      rx: 3,
      fill: palette[fills[index === 0 ? 0 : 1]],
      'fill-opacity': index === 0 ? 1 : 0.12 + 0.24 * strength,
    })
  })
}

function posts(scale: JpmScale, x: X, palette: Palette): string[] {
  return scale.lines.flatMap((line) => [
    element('line', { x1: x(line), x2: x(line), y1: 36, y2: 74, stroke: palette.ink, 'stroke-width': 2 }),
    words([String(line)], { x: x(line), y: 90 }, text(palette, { fill: palette.ink, 'font-weight': 600, 'text-anchor': 'middle' })),
  ])
}

function names(scale: JpmScale, x: X, palette: Palette): string[] {
  const at = edges(scale, x)
  return scale.parts.map((name, index) =>
    words(
      [name],
      { x: ((at[index] ?? 0) + (at[index + 1] ?? 0)) / 2, y: 90 },
      text(palette, { fill: palette.ink2, 'text-anchor': 'middle' }),
    ),
  )
}

function band(of: NonNullable<JpmScale['band']>, x: X, palette: Palette): string[] {
  const from = x(of.from)
  const to = x(of.to)
  const look = { fill: palette.accent, 'fill-opacity': 0.18, stroke: palette.accent, 'stroke-width': 1.5 }
  // wholly beyond the drawn part there is nothing to draw: the words beside the picture say it
  if (from === to) return []
  const ends = [x(Number.NEGATIVE_INFINITY), x(Number.POSITIVE_INFINITY)]
  // two figures need 30 units each side of the middle; an end that is cut off gets none
  const narrow = to - from < 60
  const label = (said: string, at: number, anchor: string) =>
    ends.includes(at)
      ? []
      : [words([said], { x: at, y: 34 }, text(palette, { fill: palette.ink2, 'text-anchor': narrow ? anchor : 'middle' }))]
  return [
    element('rect', { x: from, y: 40, width: to - from, height: 26, rx: 6, ...look }),
    ...label(of.fromText, from, 'end'),
    ...label(of.toText, to, 'start'),
  ]
}

/** The value itself: a dot with its figure above; an arrow where the value lies beyond the drawn part. */
function needle(scale: JpmScale, x: X, palette: Palette, width: number): string[] {
  const place = x(scale.value)
  const ends = [x(Number.NEGATIVE_INFINITY), x(Number.POSITIVE_INFINITY)] as const
  const beyond = place <= ends[0] ? -1 : place >= ends[1] ? 1 : 0
  const middle = track.y + track.height / 2
  const anchor = place < 30 ? 'start' : place > width - 30 ? 'end' : 'middle'
  const mark =
    beyond === 0
      ? element('circle', { cx: place, cy: middle, r: 6.5, fill: palette.accent, stroke: palette.surface, 'stroke-width': 2 })
      : element('path', {
          d: `M${place} ${middle}l${-beyond * 12} -9v18z`,
          fill: palette.accent,
          stroke: palette.surface,
          'stroke-width': 1.5,
        })
  return [
    words(
      [scale.text],
      { x: place, y: 15 },
      { ...text(palette, { fill: palette.accentInk, 'text-anchor': anchor }), 'font-size': 14, 'font-weight': 700 },
    ),
    element('line', { x1: place, x2: place, y1: 20, y2: middle - 8, stroke: palette.accent, 'stroke-width': 1.5 }),
    mark,
  ]
}

function text(palette: Palette, more: Record<string, string | number>): Record<string, string | number | undefined> {
  return { 'font-family': palette.font, 'font-size': 12, ...more }
}
