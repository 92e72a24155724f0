// May this form be used for this class? Only when clicking does not reach the class standard and true levels
// are found. A share passes when its whole 95 percent interval lies on the right side of the limit, so that
// another seed does not turn the verdict.
import { levels, masteryAt } from '../mastery.ts'
import { type ClickerResult, clickerResults, type Reading, type Scales } from './clickers.ts'
import { itemsOf, type MeasuredForm, type Standard } from './form.ts'
import type { Share } from './interval.ts'
import { type ClickerKind, type ResponseModel, statedModel } from './response.ts'
import { type Mixture, mixtures, type Recovery, recoveryOf } from './true-levels.ts'

/** What a form must hold to; limits in percent. Data, to be set by a policy like any other rule. */
export type ActivationRule = {
  readonly reading: Reading
  /** Most clickers of any kind who may reach the standard. */
  readonly clickers: number
  /** Least share of competencies whose exact level is found. */
  readonly exact: number
  /** Least share of people whose category is found, on each scale. */
  readonly category: number
  /** Simulated participants of each kind. */
  readonly people: number
  readonly model: ResponseModel
}

export const firstActivationRule: ActivationRule = {
  reading: 'kategori-teratas',
  clickers: 5,
  exact: 70,
  category: 85,
  people: 10_000,
  model: statedModel,
}

/** Why a form is refused for a class. */
export type ActivationFlaw =
  | { readonly flaw: 'competency-missing'; readonly competency: string }
  | { readonly flaw: 'level-without-threshold'; readonly level: number }
  | { readonly flaw: 'empty-paper-earns'; readonly competency: string }
  | { readonly flaw: 'clickers-pass'; readonly kind: ClickerKind; readonly share: Share }
  | { readonly flaw: 'level-not-found'; readonly mixture: Mixture; readonly share: Share }
  | { readonly flaw: 'category-not-found'; readonly mixture: Mixture; readonly scale: keyof Scales; readonly share: Share }

export type Activation = {
  readonly form: string
  readonly class: string
  readonly people: number
  readonly clickers: readonly ClickerResult[]
  /** By how a person's levels hang together. */
  readonly recovery: Readonly<Record<Mixture, Recovery>>
  /** None: the form may be activated. */
  readonly flaws: readonly ActivationFlaw[]
}

export type ActivationCase = {
  readonly form: MeasuredForm
  readonly standard: Standard
  readonly scales: Scales
  readonly shuffled?: boolean
  readonly seed?: string
  readonly rule?: ActivationRule
}

/** The trial of `form` for the class of `standard`. The same case gives the same figures for ever. */
export function activationOf({
  form,
  standard,
  scales,
  shuffled = true,
  seed = 'nawa',
  rule = firstActivationRule,
}: ActivationCase): Activation {
  const trial = { form, standard, scales, people: rule.people, model: rule.model, shuffled, seed }
  const clickers = clickerResults(trial)
  const recovery = { mixed: recoveryOf({ ...trial, mixture: 'mixed' }), together: recoveryOf({ ...trial, mixture: 'together' }) }
  return {
    form: form.code,
    class: standard.class,
    people: rule.people,
    clickers,
    recovery,
    flaws: [
      ...builtWrong(form, standard),
      ...clickersPassing(clickers, rule),
      ...mixtures.flatMap((mixture) => notFound(mixture, recovery[mixture], rule)),
    ],
  }
}

/** What can be seen without simulation. */
function builtWrong(form: MeasuredForm, standard: Standard): ActivationFlaw[] {
  const highest = Math.max(...standard.required.map((one) => one.level))
  const missing = standard.required.filter(({ key }) => itemsOf(form, key).length === 0)
  const unset = levels.filter((level) => level <= highest && !form.thresholds.some((one) => one.level === level))
  const free = standard.required.filter(({ key, level }) => {
    const items = itemsOf(form, key)
    return items.length > 0 && masteryAt(level, items.map(emptied)).ratio === null
  })
  return [
    ...missing.map(({ key }) => ({ flaw: 'competency-missing', competency: key }) as const),
    ...unset.map((level) => ({ flaw: 'level-without-threshold', level }) as const),
    ...free.map(({ key }) => ({ flaw: 'empty-paper-earns', competency: key }) as const),
  ]
}

function emptied(item: MeasuredForm['items'][number]) {
  const keys = item.options.map((option) => option.level)
  return { keys, achieved: Math.min(...keys) }
}

function clickersPassing(clickers: readonly ClickerResult[], { reading, clickers: most }: ActivationRule): ActivationFlaw[] {
  return clickers
    .map(({ kind, passing }) => ({ flaw: 'clickers-pass', kind, share: passing[reading] }) as const)
    .filter(({ share }) => share.to * 100 > most)
}

function notFound(mixture: Mixture, { exact, category }: Recovery, rule: ActivationRule): ActivationFlaw[] {
  const scales = (['pemetaan', 'pengisian'] as const).map(
    (scale) => ({ flaw: 'category-not-found', mixture, scale, share: category[scale] }) as const,
  )
  return [
    ...(sharePasses(exact, rule.exact) ? [] : [{ flaw: 'level-not-found', mixture, share: exact } as const]),
    ...scales.filter(({ share }) => !sharePasses(share, rule.category)),
  ]
}

function sharePasses(share: Share, least: number): boolean {
  return share.from * 100 >= least
}
