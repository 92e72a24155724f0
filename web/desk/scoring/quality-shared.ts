// What the parts of the quality page share: the shape of a report and how its figures are written.
import type { OutputOf } from '../../../kit/contract.ts'
import type { Language } from '../../../kit/wording.ts'
import type { showQuality } from '../../../stages/scoring/quality/quality-api.ts'
import { figureWords } from '../../../stages/scoring/quality/quality-charts.ts'

export type Found = OutputOf<typeof showQuality>
export type Report = NonNullable<Found['report']>
export type Item = Report['items'][number]
type Estimate = NonNullable<Report['forms'][number]['mean']>

export const dash = '–'
export const figure = (value: number | null, digits: number, language: Language) =>
  value === null ? dash : figureWords(value, digits, language)
export const percent = (share: number | null, digits: number, language: Language) =>
  share === null ? dash : `${figureWords(share * 100, digits, language)} %`

/** A figure with its interval: "2,10 (1,20–3,40)"; with a semicolon where an end is below zero. */
export function range(of: Estimate | null, digits: number, language: Language): string {
  if (!of) return dash
  const [value, from, to] = [of.value, of.from, of.to].map((one) => figureWords(one, digits, language))
  const between = of.from < 0 ? '; ' : '–'
  return `${value} (${from}${between}${to})`
}
