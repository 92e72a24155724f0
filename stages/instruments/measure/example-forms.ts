// The forms of the example bank, three for each of four classes, built as a real bank would be: blueprint,
// assembly, panel, thresholds. The blueprints were found by trying all mixtures of the bank's items up to
// twenty a competency; the README says what was found.
import { type CompetencyKey, competencyKeys } from '../../standards/competency.ts'
import { firstPolicy } from '../../standards/first-policy.ts'
import { firstStandards } from '../../standards/first-standards.ts'
import { bankItems } from '../bank/bank.ts'
import type { Bracket } from '../bank/bank-item.ts'
import { type Judgement, type StandardSetting, standardSetting } from './angoff.ts'
import { type Assembly, assembled, type Quota } from './assembly.ts'
import type { Scales } from './clickers.ts'
import { examplePanel, type PanelClass } from './example-panel.ts'
import type { MeasuredForm, Standard } from './form.ts'

/** Items of each kind for a competency by the level that the class requires of it: they bracket that level. */
const exampleQuotas: Readonly<Record<number, Readonly<Partial<Record<Bracket, number>>>>> = {
  1: { pelaksana: 7, pengawas: 5 },
  2: { pelaksana: 4, pengawas: 5 },
  3: { pengawas: 5, administrator: 5 },
}

/** Classes with forms of their own. JF Terampil requires level 2 of three competencies and 1 of the others. */
const exampleClasses: readonly { readonly class: PanelClass; readonly bracket: Bracket }[] = [
  { class: 'jf-terampil', bracket: 'pelaksana' },
  { class: 'pelaksana', bracket: 'pelaksana' },
  { class: 'pengawas', bracket: 'pengawas' },
  { class: 'administrator', bracket: 'administrator' },
]

export type ExampleSet = {
  readonly class: PanelClass
  /** Whose items most of the forms are made of. */
  readonly bracket: Bracket
  readonly standard: Standard
  /** The blueprint, in the order of the regulation. */
  readonly rows: readonly { readonly competency: CompetencyKey; readonly bracket: Bracket; readonly items: number }[]
  readonly assembly: Assembly
  readonly forms: readonly { readonly form: MeasuredForm; readonly setting: StandardSetting }[]
}

/** The cut-offs of the first policy set. */
export const exampleScales: Scales = {
  pengisian: { high: firstPolicy.values['category.pengisian'].value.ms, middle: firstPolicy.values['category.pengisian'].value.mms },
  pemetaan: { high: firstPolicy.values['category.pemetaan'].value.optimal, middle: firstPolicy.values['category.pemetaan'].value.cukup },
}

/** What each class requires, as a new installation begins. */
export const exampleStandards: readonly Standard[] = firstStandards.standards.map(({ class: jobClass, required }) => ({
  class: jobClass,
  required: competencyKeys.map((key, at) => ({ key, level: required[at] as number })),
}))

/** The sets with their thresholds. A form claims no level above the one over the highest that its class requires. */
export function exampleSets(): readonly ExampleSet[] {
  return exampleClasses.map(({ class: jobClass, bracket }) => {
    const standard = exampleStandards.find((one) => one.class === jobClass) as Standard
    const upTo = Math.max(...standard.required.map((one) => one.level)) + 1
    const quotas = Object.fromEntries(standard.required.map(({ key, level }) => [key, exampleQuotas[level] as Quota]))
    const rows = competencyKeys.flatMap((competency) =>
      Object.entries(quotas[competency] as Quota).map(([kind, items]) => ({ competency, bracket: kind as Bracket, items })),
    )
    const judgements = examplePanel(bankItems, jobClass, upTo)
    const assembly = assembled({
      pool: bankItems,
      blueprint: { competencies: competencyKeys, quota: {}, except: quotas },
      forms: 3,
      // the bank is small: an item may be on all three
      exposureLimit: 3,
      expected: panelExpectation(judgements),
    })
    const forms = assembly.forms.map((items, at) => {
      const codes = new Set(items.map((item) => item.code))
      const own = judgements.filter((one) => codes.has(one.item))
      const setting = standardSetting(items, own, upTo)
      return { form: { code: `CONTOH-${jobClass}-${'ABC'[at]}`, items, thresholds: setting.thresholds }, setting }
    })
    return { class: jobClass, bracket, standard, rows, assembly, forms }
  })
}

/** The set whose standard is nearest to `standard`: its own, or what a class without forms would have to take. */
export function setFor(sets: readonly ExampleSet[], { required }: Standard): ExampleSet {
  const distance = (set: ExampleSet) =>
    required.reduce((sum, { key, level }) => sum + Math.abs(level - (set.standard.required.find((one) => one.key === key)?.level ?? 0)), 0)
  return sets.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/** What the panel of the last round expects of a person who only just has the level. */
function panelExpectation(judgements: readonly Judgement[]) {
  const last = Math.max(...judgements.map((one) => one.round))
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { round, item, level, percent } of judgements) {
    if (round !== last) continue
    const cell = sums.get(`${item} ${level}`) ?? { sum: 0, count: 0 }
    sums.set(`${item} ${level}`, { sum: cell.sum + percent, count: cell.count + 1 })
  }
  return (item: { readonly code: string }, level: number) => {
    const cell = sums.get(`${item.code} ${level}`)
    return cell === undefined ? 0 : cell.sum / cell.count / 100
  }
}
