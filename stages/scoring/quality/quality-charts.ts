// The pictures of a quality report, the same on the page and on paper.
import { intervalPlot } from '../../../kit/chart/interval-plot.ts'
import { itemMap } from '../../../kit/chart/item-map.ts'
import type { Palette } from '../../../kit/chart/palette.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import type { Language } from '../../../kit/wording.ts'
import type { showQuality } from './quality-api.ts'
import { groupName } from './quality-words.ts'

type Report = NonNullable<OutputOf<typeof showQuality>['report']>
type Look = { readonly palette: Palette; readonly language: Language; readonly label: string; readonly width?: number }

/** A figure with `digits` decimals, as people write it. */
export const figureWords = (value: number, digits: number, language: Language): string =>
  decimalWords((Number(value.toFixed(digits)) || 0).toFixed(digits), language).replace('-', '−')

const meanWords = (of: { value: number; from: number; to: number }, language: Language) =>
  `${figureWords(of.value, 1, language)} (${figureWords(of.from, 1, language)}–${figureWords(of.to, 1, language)})`

/** Items by p and r; null: no item has both. */
export function itemsChart({ items }: Pick<Report, 'items'>, { palette, language, label, width = 600 }: Look): string | null {
  const points = items.flatMap(({ code, p, r, marks }) => (p === null || r === null ? [] : [{ code, p, r, marked: marks.length > 0 }]))
  if (points.length === 0) return null
  const axes = {
    across: language === 'id' ? 'p, bagian poin yang diperoleh' : 'p, share of points',
    up: language === 'id' ? 'r, keeratan dengan butir lain' : 'r, with the other items',
  }
  return itemMap(points, label, palette, {
    ...axes,
    width,
    decimal: (value) => figureWords(value, value === 0 || value === 1 ? 0 : 2, language),
  })
}

/** Mean JPM of the groups of one dimension; null: no group may be shown. */
export function fairnessChart(of: Report['fairness'][number], look: Look & { readonly hidden: string }): string | null {
  const { palette, language, label, width = 600, hidden } = look
  const shown = of.groups.filter((group) => group.mean !== null)
  if (shown.length === 0) return null
  const rows = of.groups.map((group) => ({
    label: groupName(of.dimension, group.key, language),
    value: group.mean,
    said: group.mean ? meanWords(group.mean, language) : hidden,
  }))
  return intervalPlot(rows, label, palette, { width, labels: 178, unit: (value) => figureWords(value, 0, language) })
}

/** Mean JPM of the parallel forms; null: there is only one, or none may be shown. */
export function formsChart(
  of: { forms: Report['forms']; codes: Readonly<Record<string, string>> },
  look: Look & { readonly hidden: string },
): string | null {
  const { palette, language, label, width = 600, hidden } = look
  if (of.forms.filter((form) => form.mean !== null).length < 2) return null
  const rows = of.forms.map((form) => ({
    ...{ label: of.codes[form.formId] ?? '', value: form.mean, lead: form.own },
    said: form.mean ? meanWords(form.mean, language) : hidden,
  }))
  return intervalPlot(rows, label, palette, { width, labels: 178, unit: (value) => figureWords(value, 0, language) })
}
