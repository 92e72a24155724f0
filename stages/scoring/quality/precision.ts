// How exact the JPM of a form is. Reliability: stratified alpha over the competencies, from the key levels of
// the chosen options. Standard error of measurement: the standard deviation of the sum of levels × √(1 − alpha)
// (Lord and Novick 1968, Statistical Theories of Mental Test Scores, ch. 3), written as percent of each standard
// that the form was sat for: 100 % is another sum of levels in another class. The half interval is a multiple of it.
import { type FormAnswers, onlyItems, placesOf, strataOf, wholePapers } from './form-answers.ts'
import { varianceOf } from './item-statistics.ts'
import { errorOf, stratifiedAlphaOf } from './reliability.ts'

/** `few`: fewer people than the policy asks for; `no-variance`: all alike; `no-reliability`: alpha is not above 0. */
export type NoPrecision = 'few' | 'no-variance' | 'no-reliability'

export type Precision = {
  readonly formId: string
  /** Sum of the required levels, hundredths. */
  readonly required: number
  readonly n: number
  /** Decimal texts, four decimals: alpha, then percentage points of the JPM. */
  readonly reliability: string | null
  readonly deviation: string | null
  readonly sem: string | null
  /** Percentage points, two decimals: what is printed is what decides. */
  readonly margin: string | null
  readonly why: NoPrecision | null
}

/** People with a JPM who met every item that counts, and those items. */
export function measured(form: FormAnswers): FormAnswers {
  const counting = onlyItems(
    form,
    placesOf(form, (item) => item.counts && !item.annulled),
  )
  return wholePapers({ ...counting, people: counting.people.filter((one) => one.achieved !== null) })
}

/** The precision of a form, one row for each sum of the standard that its people had. `z`: multiple of the SEM. */
export function precisionOf(form: FormAnswers, rule: { readonly least: number; readonly z: number }): Precision[] {
  const whole = measured(form)
  const n = whole.people.length
  const none = { formId: form.formId, n, reliability: null, deviation: null, sem: null, margin: null }
  const sums = [...new Set(form.people.map((one) => one.required))].sort((a, b) => a - b)
  const unknown = (why: NoPrecision) => sums.map((required) => ({ ...none, required, why }))
  if (n < rule.least || n < 2) return unknown('few')
  const spread = Math.sqrt(varianceOf(whole.people.map((one) => one.achieved ?? 0)))
  const alpha = stratifiedAlphaOf(strataOf(whole).map((one) => one.points))
  if (spread === 0 || alpha === null) return unknown('no-variance')
  if (alpha <= 0) return unknown('no-reliability')
  return sums.map((required) => {
    const deviation = (spread * 100) / required
    const sem = errorOf(deviation, alpha)
    const [reliability, ...points] = [alpha, deviation, sem].map((one) => one.toFixed(4))
    const [wide = null, error = null] = points
    return {
      formId: form.formId,
      required,
      n,
      reliability: reliability ?? null,
      deviation: wide,
      sem: error,
      margin: (sem * rule.z).toFixed(2),
      why: null,
    }
  })
}
