// One competency: five steps, what was reached filled, what is missing hatched, the standard a post.
import { scaleLinear } from 'd3-scale'
import type { Language } from '../wording.ts'
import { levelWords } from './level.ts'
import type { Palette } from './palette.ts'
import { drawing, element, hatch } from './svg.ts'

/** `level` and `required` in hundredths of a level (0 to 500); `level` null: there is none. */
export type LevelMark = { readonly level: number | null; readonly required: number }

const steps = [0, 1, 2, 3, 4]

/** The bar as SVG text, `width` × 20 units (126 by default). */
export function levelBar(mark: LevelMark, palette: Palette, options: { width?: number; language?: Language } = {}): string {
  const width = options.width ?? 126
  const x = scaleLinear([0, 500], [-0.5, width - 2.5])
  const parts = steps.flatMap((step) => stepOf(step, mark, x, palette))
  const post = x(mark.required)
  parts.push(element('rect', { x: post - 2.5, y: 0, width: 5, height: 20, rx: 2, fill: palette.surface }))
  parts.push(element('rect', { x: post - 1.5, y: 0.5, width: 3, height: 19, rx: 1.5, fill: palette.ink }))
  return drawing({ width, height: 20 }, levelBarWords(mark, options.language), parts)
}

/** What the bar says, for those who do not see it. */
export function levelBarWords(mark: LevelMark, language: Language = 'id'): string {
  const required = levelWords(mark.required, language)
  if (mark.level === null)
    return language === 'id' ? `Level tidak dihitung, standar ${required}` : `No level computed, standard ${required}`
  const level = levelWords(mark.level, language)
  return language === 'id' ? `Level ${level} dari 5, standar ${required}` : `Level ${level} of 5, standard ${required}`
}

/** One step of the track: grey ground, then the part reached, then the part missing up to the standard. */
function stepOf(step: number, mark: LevelMark, x: (value: number) => number, palette: Palette): string[] {
  const left = x(step * 100) + 0.5
  const right = x((step + 1) * 100) - 0.5
  const box = { y: 5, height: 10 }
  if (mark.level === null)
    return [
      element('rect', {
        x: left + 0.5,
        y: 5.5,
        width: right - left - 1,
        height: 9,
        rx: 2,
        fill: 'none',
        stroke: palette.ink3,
        'stroke-dasharray': '2 2',
      }),
    ]
  const parts = [element('rect', { ...box, x: left, width: right - left, rx: 2, fill: palette.line })]
  const reached = share(mark.level, step)
  const wanted = share(mark.required, step)
  const edge = left + (right - left) * reached
  if (wanted > reached) parts.push(missing({ x: edge, y: 5, width: (right - left) * (wanted - reached), height: 10 }, palette))
  if (reached > 0) parts.push(element('rect', { ...box, x: left, width: (right - left) * reached, rx: 2, fill: palette.accent }))
  return parts
}

function missing(box: { x: number; y: number; width: number; height: number }, palette: Palette): string {
  const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 }
  return element('g', { stroke: palette.attention }, [
    element('rect', { ...inner, rx: 1.5, fill: palette.attentionSoft }),
    element('path', { d: hatch(inner, 4.5), 'stroke-width': 1.3 }),
  ])
}

/** How much of step `step` (0 = level 0 to 1) a level in hundredths fills, 0 to 1. */
function share(hundredths: number, step: number): number {
  return Math.min(1, Math.max(0, hundredths / 100 - step))
}
