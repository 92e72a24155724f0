// The quality report of one form of an event: everything is about groups of people, nobody can be told from it.
import { type FairnessTable, fairnessOf } from './fairness.ts'
import { type FormAnswers, onlyItems, placesOf, pointsOf, type Sitter, strataOf, wholePapers } from './form-answers.ts'
import type { Groups } from './groups.ts'
import { differenceWith, type Estimate, meanWith } from './interval.ts'
import { meanOf, varianceOf } from './item-statistics.ts'
import { type ItemRow, type ItemRule, itemTable } from './item-table.ts'
import { type Precision, precisionOf } from './precision.ts'
import { alphaOf } from './reliability.ts'

export type QualityRule = ItemRule & {
  /** Multiple of the standard error, and percent of a class at the ceiling. */
  readonly z: number
  readonly ceiling: number
}

export type ScaleRow = {
  readonly competency: string
  readonly items: number
  readonly n: number
  /** Mean share of the points, 0 to 1. */
  readonly mean: number | null
  readonly alpha: number | null
}

export type CeilingRow = {
  readonly class: string
  /** null: fewer people than a group needs. */
  readonly n: number | null
  readonly share: number | null
  readonly above: boolean
}

export type FormRow = {
  readonly formId: string
  readonly own: boolean
  readonly n: number
  readonly mean: Estimate | null
  readonly deviation: number | null
  /** Mean of this form minus mean of the form that the report is about. */
  readonly difference: Estimate | null
}

export type QualityReport = {
  readonly people: number
  readonly whole: number
  readonly precision: readonly Precision[]
  readonly scales: readonly ScaleRow[]
  readonly items: readonly ItemRow[]
  readonly ceiling: readonly CeilingRow[]
  readonly forms: readonly FormRow[]
  readonly fairness: readonly FairnessTable[]
}

/** The report of `form`; `all`: every form of the event, of which those with a class in common are compared. */
export function qualityReportOf(
  form: FormAnswers,
  of: { all: readonly FormAnswers[]; groups: ReadonlyMap<string, Groups>; rule: QualityRule },
): QualityReport {
  const precision = precisionOf(form, { least: of.rule.leastPeople, z: of.rule.z })
  return {
    people: form.people.length,
    whole: precision[0]?.n ?? 0,
    precision,
    scales: scalesOf(form, of.rule),
    items: itemTable(form, of.groups, of.rule),
    ceiling: ceilingOf(form.people, of.rule),
    forms: formsOf(form, of.all, of.rule.leastGroup),
    fairness: fairnessOf(form.people, of.groups, of.rule.leastGroup),
  }
}

/** Items to be looked at: for how they measure, and for a large difference between women and men (class C). */
export function lookedAt({ items }: Pick<QualityReport, 'items'>): { weak: number; unequal: number } {
  return {
    weak: items.filter((item) => item.marks.length > 0).length,
    unequal: items.filter((item) => item.difference?.flag === 'C').length,
  }
}

function scalesOf(form: FormAnswers, rule: ItemRule): ScaleRow[] {
  const kept = onlyItems(
    form,
    placesOf(form, (item) => !item.annulled),
  )
  return strataOf({ ...kept, people: [] }).map(({ competency }) => {
    const scale = wholePapers(
      onlyItems(
        kept,
        placesOf(kept, (item) => item.competency === competency),
      ),
    )
    const [n, points] = [scale.people.length, pointsOf(scale)]
    const most = scale.items.reduce((sum, item) => sum + Math.max(...item.keys), 0)
    const sums = points.map((row) => row.reduce((sum, one) => sum + one, 0))
    return {
      ...{ competency, items: scale.items.length, n },
      mean: n < rule.leastGroup || most === 0 ? null : meanOf(sums) / most,
      alpha: n < Math.max(2, rule.leastPeople) ? null : alphaOf(points),
    }
  })
}

function ceilingOf(people: readonly Sitter[], { leastGroup, ceiling }: QualityRule): CeilingRow[] {
  const classes = Map.groupBy(
    people.filter((one) => one.atStandard !== null),
    (one) => one.class,
  )
  return [...classes].map(([key, list]) => {
    if (list.length < leastGroup) return { class: key, n: null, share: null, above: false }
    const share = list.filter((one) => one.atStandard).length / list.length
    return { class: key, n: list.length, share, above: share * 100 > ceiling }
  })
}

const jpmOf = (one: Sitter) => ((one.achieved ?? 0) * 100) / one.required

/** Forms that people of the same classes sat, by their JPM. */
function formsOf(form: FormAnswers, all: readonly FormAnswers[], least: number): FormRow[] {
  const classes = new Set(form.people.map((one) => one.class))
  const figures = ({ people }: FormAnswers) => people.filter((one) => one.achieved !== null && classes.has(one.class)).map(jpmOf)
  const own = figures(form)
  return all.flatMap((other) => {
    const list = other === form ? own : figures(other)
    if (list.length === 0) return []
    const enough = list.length >= Math.max(2, least)
    return {
      ...{ formId: other.formId, own: other === form, n: list.length },
      mean: enough ? meanWith(list) : null,
      deviation: enough ? Math.sqrt(varianceOf(list)) : null,
      difference: other !== form && enough && own.length >= Math.max(2, least) ? differenceWith(list, own) : null,
    }
  })
}
