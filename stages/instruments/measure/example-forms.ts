// The forms of the example bank, three for each of three classes, built as a real bank would be: blueprint,
// assembly, panel, thresholds. The blueprints were found by trying all mixtures of the bank's items up to
// twenty a competency; the README says what was found.
import { competencyKeys } from '../../standards/competency.ts'
import { firstPolicy } from '../../standards/first-policy.ts'
import { firstStandards } from '../../standards/first-standards.ts'
import { bankItems } from '../bank/bank.ts'
import type { Bracket } from '../bank/bank-item.ts'
import { type Judgement, type StandardSetting, standardSetting } from './angoff.ts'
import { type Assembly, assembled } from './assembly.ts'
import type { Scales } from './clickers.ts'
import { examplePanel } from './example-panel.ts'
import type { MeasuredForm, Standard } from './form.ts'

/** Items a competency of each kind, and the class standard that they bracket. */
export const exampleBlueprints: readonly {
  readonly class: Bracket
  readonly level: number
  readonly quota: Readonly<Record<string, number>>
}[] = [
  { class: 'pelaksana', level: 1, quota: { pelaksana: 7, pengawas: 5 } },
  { class: 'pengawas', level: 2, quota: { pelaksana: 4, pengawas: 5 } },
  { class: 'administrator', level: 3, quota: { pengawas: 5, administrator: 5 } },
]

export type ExampleSet = {
  readonly class: Bracket
  /** The standard that its forms bracket. */
  readonly level: number
  readonly assembly: Assembly
  readonly forms: readonly { readonly form: MeasuredForm; readonly setting: StandardSetting }[]
}

/** Competencies that the bank has items for, in the order of the regulation. */
export const exampleCompetencies: readonly string[] = competencyKeys.filter((key) => bankItems.some((item) => item.competency === key))

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

/** The three sets with their thresholds. A form claims no level above the one over its standard. */
export function exampleSets(): readonly ExampleSet[] {
  return exampleBlueprints.map(({ class: jobClass, level, quota }) => {
    const judgements = examplePanel(
      bankItems.filter((item) => quota[item.bracket] !== undefined),
      jobClass,
      level + 1,
    )
    const assembly = assembled({
      pool: bankItems,
      blueprint: { competencies: exampleCompetencies, quota },
      forms: 3,
      // the bank is small: an item may be on all three
      exposureLimit: 3,
      expected: panelExpectation(judgements),
    })
    const forms = assembly.forms.map((items, at) => {
      const codes = new Set(items.map((item) => item.code))
      const setting = standardSetting(
        items,
        judgements.filter((one) => codes.has(one.item)),
        level + 1,
      )
      return { form: { code: `CONTOH-${jobClass}-${'ABC'[at]}`, items, thresholds: setting.thresholds }, setting }
    })
    return { class: jobClass, level, assembly, forms }
  })
}

/** The set whose standard is nearest to that of `standard`, for classes that have no forms of their own. */
export function setFor(sets: readonly ExampleSet[], standard: Standard): ExampleSet {
  const levels = standard.required.map((one) => one.level).sort((a, b) => a - b)
  const middle = levels[Math.floor(levels.length / 2)] as number
  return sets.reduce((a, b) => (Math.abs(b.level - middle) < Math.abs(a.level - middle) ? b : a))
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
