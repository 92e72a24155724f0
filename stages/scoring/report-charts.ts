// The pictures of a report, from the same figures and by the same drawing as on screen.
import { jpmLine } from '../../kit/chart/jpm-line.ts'
import { levelBar } from '../../kit/chart/level-bar.ts'
import { paper } from '../../kit/chart/palette.ts'
import { radar } from '../../kit/chart/radar.ts'
import { scoreLine } from '../../kit/chart/score-line.ts'
import { drawing, element, hatch } from '../../kit/chart/svg.ts'
import type { ReportSource } from './report.ts'
import { jpmScaleOf } from './report-jpm.ts'
import { axesOf } from './report-profile.ts'
import { trialScale } from './report-trial.ts'
import type { TrialResult } from './trial.ts'

/** SVG texts by the file names that `laporan-individual.typ` reads. */
export function reportCharts(source: ReportSource): Record<string, string> {
  const bars = source.competencies.map((one) => {
    const bar = levelBar({ level: one.level, required: one.required * 100 }, paper)
    return [`bar-${one.key}.svg`, bar] as const
  })
  const scale = jpmScaleOf(source)
  return {
    ...Object.fromEntries(bars),
    ...(scale ? { 'jpm.svg': jpmLine(scale, paper) } : {}),
    'radar.svg': radar(axesOf(source.competencies), paper),
    ...keys(),
  }
}

/** The one picture of a report in trial. */
export function trialCharts(trial: TrialResult | null): Record<string, string> {
  return trial ? { 'score.svg': scoreLine(trialScale(trial), paper) } : {}
}

/** The three samples of the legend above the table. */
function keys(): Record<string, string> {
  const box = { x: 0.5, y: 3.5, width: 25, height: 9 }
  const size = { width: 26, height: 16 }
  return {
    'key-level.svg': drawing(size, 'level', [element('rect', { x: 0, y: 3, width: 26, height: 10, rx: 2, fill: paper.accent })]),
    'key-standard.svg': drawing({ width: 8, height: 16 }, 'standar', [
      element('rect', { x: 2.5, y: 0, width: 3, height: 16, rx: 1.5, fill: paper.ink }),
    ]),
    'key-gap.svg': drawing(size, 'kesenjangan', [
      element('g', { stroke: paper.attention }, [
        element('rect', { ...box, rx: 2, fill: paper.attentionSoft }),
        element('path', { d: hatch(box, 4.5), 'stroke-width': 1.3 }),
      ]),
    ]),
  }
}
