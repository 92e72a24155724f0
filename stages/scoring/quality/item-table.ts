// How each item of a form behaved: how hard, how well it goes with the others of its competency, how its options
// were chosen, and whether it treats women and men alike who did equally well otherwise.
import { absent, type FormAnswers, onlyItems, placesOf, pointOf, pointsOf, wholePapers } from './form-answers.ts'
import type { Groups } from './groups.ts'
import { itemStatistics } from './item-statistics.ts'
import { type Difference, mantelHaenszel } from './mantel-haenszel.ts'

/** Why an item is looked at: see `marksOf`. */
export type ItemMark = 'low-r' | 'too-hard' | 'too-easy'

export type ItemRow = {
  readonly code: string
  readonly competency: string
  readonly annulled: boolean
  /** Papers of the batch that it was on. */
  readonly papers: number
  /** Mean share of the points that it can give, 0 to 1. */
  readonly p: number | null
  /** Correlation with the sum of the other items of its competency. */
  readonly r: number | null
  /** Share of the papers on which an option was chosen, 0 to 1; none where too few people met the item. */
  readonly options: readonly { readonly letter: string; readonly share: number }[]
  readonly emptyShare: number | null
  readonly marks: readonly ItemMark[]
  /** Women against men; null: too few, or the item separates nobody. */
  readonly difference: Pick<Difference, 'odds' | 'oddsFrom' | 'oddsTo' | 'delta' | 'flag'> | null
}

export type ItemRule = {
  /** Least people for a figure of a group, and for a correlation. */
  readonly leastGroup: number
  readonly leastPeople: number
}

/** The items of `form` in its order. */
export function itemTable(form: FormAnswers, groups: ReadonlyMap<string, Groups>, rule: ItemRule): ItemRow[] {
  const statistics = statisticsOf(form, rule)
  const matched = matching(form, groups)
  return form.items.map((item, place) => {
    const given = form.people.map((one) => one.choices[place] ?? absent).filter((choice) => choice !== absent)
    const enough = given.length >= rule.leastGroup
    const share = (choice: number) => given.filter((one) => one === choice).length / given.length
    const { p = null, r = null } = statistics.get(place) ?? {}
    return {
      ...{ code: item.code, competency: item.competency, annulled: item.annulled, papers: given.length, p, r },
      options: enough ? item.letters.map((letter, at) => ({ letter, share: share(at) })) : [],
      emptyShare: enough ? share(-1) : null,
      marks: marksOf({ p, r }),
      difference: item.counts && !item.annulled ? differenceAt(form, place, { matched, least: rule.leastGroup }) : null,
    }
  })
}

/** r below 0.1: goes with nothing; p beyond 0.05 and 0.95: tells nobody apart (Allen and Yen 1979, ch. 6). */
export function marksOf({ p, r }: Pick<ItemRow, 'p' | 'r'>): ItemMark[] {
  const tests: readonly (readonly [ItemMark, boolean])[] = [
    ['low-r', r !== null && r < 0.1],
    ['too-hard', p !== null && p < 0.05],
    ['too-easy', p !== null && p > 0.95],
  ]
  return tests.filter(([, is]) => is).map(([mark]) => mark)
}

/** p and r by place on the form, competency by competency over whole papers. */
function statisticsOf(form: FormAnswers, rule: ItemRule): Map<number, { p: number; r: number | null }> {
  const found = new Map<number, { p: number; r: number | null }>()
  const competencies = new Set(form.items.filter((item) => !item.annulled).map((item) => item.competency))
  for (const competency of competencies) {
    const places = placesOf(form, (item) => item.competency === competency && !item.annulled)
    const scale = wholePapers(onlyItems(form, places))
    if (scale.people.length < Math.max(2, rule.leastGroup)) continue
    const most = scale.items.map((item) => Math.max(1, ...item.keys))
    itemStatistics(pointsOf(scale), most).forEach(({ p, r }, at) => {
      found.set(places[at] ?? -1, { p, r: scale.people.length < rule.leastPeople ? null : r })
    })
  }
  return found
}

type Matched = { readonly group: 'reference' | 'focal'; readonly band: number; readonly person: number }

/**
 * Men and women in bands of the sum over the form: thick matching (Donoghue and Allen 1993, J. Educ. Stat. 18,
 * 131–154), because with some hundred people nearly every single sum has one person and compares with nobody.
 */
function matching(form: FormAnswers, groups: ReadonlyMap<string, Groups>): Matched[] {
  const places = placesOf(form, (item) => item.counts && !item.annulled)
  const counting = onlyItems(form, places)
  const people = counting.people.flatMap((one, person) => {
    const sex = groups.get(one.runId)?.sex
    if ((sex !== 'L' && sex !== 'P') || one.choices.includes(absent)) return []
    const sum = counting.items.reduce((total, item, at) => total + (pointOf(item, one.choices[at] ?? absent) ?? 0), 0)
    return [{ person, sum, group: sex === 'L' ? ('reference' as const) : ('focal' as const) }]
  })
  const sums = people.map((one) => one.sum).sort((a, b) => a - b)
  const bands = Math.max(1, Math.min(10, Math.floor(people.length / 25)))
  const edges = Array.from({ length: bands - 1 }, (_, at) => sums[Math.floor(((at + 1) * sums.length) / bands)] ?? 0)
  return people.map(({ person, sum, group }) => ({ person, group, band: edges.filter((edge) => sum >= edge).length }))
}

function differenceAt(
  form: FormAnswers,
  place: number,
  { matched, least }: { matched: readonly Matched[]; least: number },
): ItemRow['difference'] {
  const item = form.items[place]
  if (!item) return null
  const answered = matched.flatMap(({ person, group, band }) => {
    const sitter = form.people[person]
    const point = sitter && pointOf(item, sitter.choices[place] ?? absent)
    const required = sitter && form.standards[sitter.class]?.[item.competency]
    return point == null || required === undefined ? [] : [{ group, score: band, reached: point >= required }]
  })
  const found = mantelHaenszel(answered, least)
  return found && { odds: found.odds, oddsFrom: found.oddsFrom, oddsTo: found.oddsTo, delta: found.delta, flag: found.flag }
}
