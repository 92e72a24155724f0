// One sitting scored: items → level per competency → JPM → category, and
// rating per aspect of potential. The same inputs give the same
// outcome for ever; nothing is read from anywhere else.

import { type CompetencyLevel, levelOf } from '../instruments/level.ts'
import { type AspectOutcome, aspectsOf } from './aspect.ts'
import { type Category, categoryOf } from './category.ts'
import type { RunInputs } from './inputs.ts'
import { jpmOf, requiredSum, sumsOf } from './jpm.ts'

export type CompetencyOutcome = CompetencyLevel & { readonly key: string; readonly position: number; readonly required: number }

export type Outcome = {
  /** In the order of the dictionary. */
  readonly competencies: readonly CompetencyOutcome[]
  /** Aspects of potential that the form measures; most measure none. */
  readonly aspects: readonly AspectOutcome[]
  /** Hundredths of a level; null where a competency has none. */
  readonly achieved: number | null
  readonly required: number
  readonly category: Category | null
  readonly complete: boolean
}

/** The outcome of `inputs`. @throws TypeError when an answer is no option of its item */
export function score(inputs: RunInputs): Outcome {
  const competencies = inputs.standard.required.map(({ key, level: required }, index) => ({
    key,
    position: index + 1,
    required,
    ...levelOf(
      inputs.items.filter((item) => item.competency === key),
      inputs.form.thresholds,
      inputs.policy.minimumAdministered,
    ),
  }))
  const sums = sumsOf(competencies)
  return {
    competencies,
    aspects: aspectsOf(inputs.items, inputs.form.thresholds, inputs.policy.minimumAdministered),
    achieved: sums?.achieved ?? null,
    required: requiredSum(competencies),
    category: sums ? categoryOf(jpmOf(sums), inputs.sitting.purpose, inputs.policy.cutOffs) : null,
    complete: sums !== undefined,
  }
}
