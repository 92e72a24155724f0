// The technical report of a form, ready for the press.
import type { Db } from '../../../database/db.ts'
import { paper } from '../../../kit/chart/palette.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import type { Draft } from '../../documents/print.ts'
import type { ScoringRefusal } from '../api.ts'
import { fairnessChart, formsChart, itemsChart } from './quality-charts.ts'
import { type PageSource, type QualityPage, qualityPageOf } from './quality-page.ts'
import { qualityShown } from './shown-quality-store.ts'

/** The report of a form in a batch. @throws Refusal scoring.no-quality, scoring.not-measured */
export async function qualityDraft(db: Db, of: { id: string; formId: string }): Promise<Draft & { readonly code: string }> {
  const { report, computedAt, ...found } = await qualityShown(db, of)
  if (!report || !computedAt) throw new Refusal('scoring.not-measured' satisfies ScoringRefusal, {}, 409)
  const { agency, installation, files } = await letterheadOf(db)
  const source: PageSource = { ...found, report, computedAt, agency, installation }
  const data = qualityPageOf(source)
  return {
    code: found.form.code,
    kind: 'laporan-mutu',
    title: data.frame.title,
    object: `quality:${of.id}:${of.formId}`,
    series: `quality:${found.event.id}:${of.formId}`,
    ...{
      subjects: [],
      unitPath: [],
      template: 'stages/scoring/quality/laporan-mutu.typ',
      data,
      files: { ...charts(source, data), ...files },
    },
  }
}

/** SVG texts by the file names that `laporan-mutu.typ` reads. */
export function charts({ report, codes }: PageSource, page: QualityPage): Record<string, string> {
  const look = { palette: paper, language: 'id' as const, width: 660 }
  const hidden = 'disembunyikan'
  const made: (readonly [string, string | null])[] = [
    ['items.svg', itemsChart(report, { ...look, label: page.map })],
    ['forms.svg', formsChart({ forms: report.forms, codes }, { ...look, hidden, label: page.forms.alt })],
    ...report.fairness.map((table) => {
      const alt = page.fairness.find((one) => one.key === table.dimension)?.alt ?? ''
      return [`fairness-${table.dimension}.svg`, fairnessChart(table, { ...look, hidden, label: alt })] as const
    }),
  ]
  return Object.fromEntries(made.flatMap(([name, svg]) => (svg ? [[name, svg]] : [])))
}
