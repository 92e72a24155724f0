// All that is computed of a batch, form by form: the quality report and the comparison of answers.
import type { FormAnswers } from './form-answers.ts'
import type { Groups } from './groups.ts'
import { lookedAt, type QualityReport, type QualityRule, qualityReportOf } from './quality-report.ts'
import { type Similarity, similarityOf } from './similarity.ts'

export type Order = {
  readonly forms: readonly FormAnswers[]
  readonly groups: ReadonlyMap<string, Groups>
  /** By form. */
  readonly rules: ReadonlyMap<string, QualityRule>
}

export type Measured = {
  readonly formId: string
  readonly report: QualityReport
  readonly weak: number
  readonly unequal: number
  readonly similarity: Similarity
}

/** The forms of `order` that have a rule. */
export function solved({ forms, groups, rules }: Order): Measured[] {
  return forms.flatMap((form) => {
    const rule = rules.get(form.formId)
    if (!rule) return []
    const report = qualityReportOf(form, { all: forms, groups, rule })
    return [{ formId: form.formId, report, ...lookedAt(report), similarity: similarityOf(form) }]
  })
}
