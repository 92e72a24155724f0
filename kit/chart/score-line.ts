// One score between 0 and 100 with its interval and three bands. No line of it is a boundary of a category: the bands
// are only shaded, and the words beside say what they are.
import { scaleLinear } from 'd3-scale'
import type { Language } from '../wording.ts'
import type { Palette } from './palette.ts'
import { drawing, element, words } from './svg.ts'

export type ScoreScale = {
  /** Score and the ends of its interval, 0 to 100; the interval null where none is known. */
  readonly value: number
  readonly text: string
  readonly interval: { readonly from: number; readonly to: number; readonly fromText: string; readonly toText: string } | null
  /** Where the second and the third band begin. */
  readonly edges: readonly [number, number]
  readonly names: readonly [string, string, string]
}

const size = { width: 420, height: 92 }
const track = { y: 40, height: 16 }

/** The line as SVG text, 420 × 92 units. */
export function scoreLine(scale: ScoreScale, palette: Palette, language: Language = 'id'): string {
  const x = scaleLinear([0, 100], [10, size.width - 10])
  const text = (more: Record<string, string | number>) => ({
    'font-family': palette.font,
    'font-size': 12,
    'text-anchor': 'middle',
    ...more,
  })
  const edges = [0, ...scale.edges, 100]
  const grounds = scale.names.map((name, index) => {
    const [from, to] = [x(edges[index] ?? 0), x(edges[index + 1] ?? 100)]
    const fill = { fill: palette.accent, 'fill-opacity': 0.1 + 0.14 * index }
    return [
      element('rect', { ...track, x: from + 1, width: to - from - 2, rx: 3, ...fill }),
      words([name], { x: (from + to) / 2, y: 82 }, text({ fill: palette.ink2 })),
    ]
  })
  return drawing(size, scoreWords(scale, language), [
    ...grounds.flat(),
    ...interval(scale, x, palette, text),
    ...needle(scale, x, palette, text),
  ])
}

/** The same in words. */
export function scoreWords({ text, interval }: ScoreScale, language: Language = 'id'): string {
  if (interval === null) return language === 'id' ? `Skor ${text} dari 100.` : `Score ${text} of 100.`
  return language === 'id'
    ? `Skor ${text} dari 100, rentang ketelitian ${interval.fromText} sampai ${interval.toText}.`
    : `Score ${text} of 100, margin of error ${interval.fromText} to ${interval.toText}.`
}

type X = (value: number) => number
type Text = (more: Record<string, string | number>) => Record<string, string | number | undefined>

function interval({ interval }: ScoreScale, x: X, palette: Palette, text: Text): string[] {
  if (interval === null) return []
  const [from, to] = [x(interval.from), x(interval.to)]
  // an interval of no width is nothing to draw; of two figures without room for both the lower one stands
  if (to - from < 4) return []
  const cramped = to > size.width - 40 && to - from < 80
  const look = { fill: palette.accent, 'fill-opacity': 0.18, stroke: palette.accent, 'stroke-width': 1.5 }
  return [
    element('rect', { x: from, y: 34, width: Math.max(2, to - from), height: 28, rx: 6, ...look }),
    words([interval.fromText], { x: from - 4, y: 28 }, text({ fill: palette.ink2, 'text-anchor': from < 40 ? 'start' : 'end' })),
    ...(cramped
      ? []
      : [
          words(
            [interval.toText],
            { x: to + 4, y: 28 },
            text({ fill: palette.ink2, 'text-anchor': to > size.width - 40 ? 'end' : 'start' }),
          ),
        ]),
  ]
}

function needle({ value, text: said }: ScoreScale, x: X, palette: Palette, text: Text): string[] {
  const at = x(value)
  const anchor = at < 30 ? 'start' : at > size.width - 30 ? 'end' : 'middle'
  return [
    words([said], { x: at, y: 14 }, { ...text({ fill: palette.accentInk, 'text-anchor': anchor }), 'font-size': 14, 'font-weight': 700 }),
    element('line', { x1: at, x2: at, y1: 18, y2: 40, stroke: palette.accent, 'stroke-width': 1.5 }),
    element('circle', { cx: at, cy: track.y + track.height / 2, r: 6.5, fill: palette.accent, stroke: palette.surface, 'stroke-width': 2 }),
  ]
}
