// Which pairs of sittings have more equal unusual answers than chance explains. For human eyes only: it changes
// no result, and the same training or the same room may explain it.
//
// After Wesolowsky (2000, "Detecting excessive similarity in answers on multiple choice exams", Journal of Applied
// Statistics 27, 909–921): each person's chance of the right answer to each item follows from the item's own and the
// person's number of right answers by one curve; what is chosen otherwise, by shares; two people answer on their own.
// A situation has no right answer, so the option that most chose takes its place and only equal answers beside it
// count, as in the K-index (Holland 1996, ETS RR-96-07). As in g2 (Frary, Tideman and Watts 1977, J. Educ. Stat. 2,
// 235–256) shares are taken among people of like score, here in the item's own competency: who work alike choose alike
// without knowing of each other. The chance of as many equal answers or more is exact (sum of independent, unequal
// chances), with Bonferroni's correction for all pairs.
import { absent, empty, type FormAnswers, onlyItems, placesOf } from './form-answers.ts'
import { likeScores } from './like-score.ts'

export type SimilarPair = {
  readonly a: string
  readonly b: string
  /** Equal answers beside the usual one; how many were to be expected. */
  readonly same: number
  readonly expected: number
  /** Chance of as many or more for this one pair. */
  readonly chance: number
}

export type Similarity = {
  readonly formId: string
  readonly people: number
  readonly pairs: number
  /** The least likely first. */
  readonly found: readonly SimilarPair[]
}

/** A pair is shown when fewer such pairs than this would come by chance on the whole form, */
export const mostByChance = 0.05
/** and only this many standard deviations above what was to be expected: nearer ones need no exact chance. */
export const leastDeviations = 2
/**
 * People of like score in a group, at most so many groups, and weight of the whole form in the shares of a group. Tried
 * with simulated people (40 to 400 on a form, levels that differ by competency): groups of 50 took people of like level
 * for copiers on small forms; these showed no false pair on 34 forms, and every pair that shared four answers in five.
 */
const likeness = { least: 8, most: 5 }
const weight = 2

/** Compares everybody of a form with everybody. `form.people` of 750: some 281,000 pairs in about a second. */
export function similarityOf(form: FormAnswers): Similarity {
  const kept = onlyItems(
    form,
    placesOf(form, (item) => !item.annulled),
  )
  const { people } = kept
  const pairs = (people.length * (people.length - 1)) / 2
  const model = modelOf(kept)
  const found: SimilarPair[] = []
  const limit = mostByChance / Math.max(1, pairs)
  for (let a = 0; a < people.length; a += 1)
    for (let b = a + 1; b < people.length; b += 1) {
      const pair = compared(model, a, b)
      if (pair && pair.chance <= limit) found.push({ a: people[a]?.runId ?? '', b: people[b]?.runId ?? '', ...pair })
    }
  found.sort((x, y) => x.chance - y.chance)
  return { formId: form.formId, people: people.length, pairs, found }
}

type Model = {
  readonly items: number
  /** By person × item: the unusual option that was chosen, or −1; chance of an unusual answer, 0 where there is none. */
  readonly unusual: Int8Array
  readonly chances: Float64Array
  /** By person × item: group of like score in the item's competency. */
  readonly group: Uint8Array
  readonly groups: number
  /** By group × group × item: chance that two unusual answers are the same. */
  readonly equal: Float64Array
}

function modelOf(form: FormAnswers): Model {
  const { items, people } = form
  const usual = items.map((item, place) => mostChosen(form, place, item.letters.length))
  const { group, groups } = likeScores(form, likeness)
  const width = Math.max(1, ...items.map((item) => item.letters.length))
  const shares = sharesOf(form, { group, groups, width })
  const unusual = new Int8Array(people.length * items.length).fill(-1)
  const chances = new Float64Array(people.length * items.length)
  people.forEach((one, person) => {
    const own = (place: number) => group[person * items.length + place] ?? 0
    const answered = items.flatMap((_, place) => ((one.choices[place] ?? absent) >= 0 ? [place] : []))
    const usualShare = answered.map((place) => shares[(own(place) * items.length + place) * width + (usual[place] ?? 0)] ?? 0)
    const right = answered.filter((place) => one.choices[place] === usual[place]).length
    const fitted = fittedTo(usualShare, right)
    answered.forEach((place, at) => {
      const choice = one.choices[place] ?? empty
      if (choice !== usual[place]) unusual[person * items.length + place] = choice
      chances[person * items.length + place] = 1 - (fitted[at] ?? 0)
    })
  })
  return { items: items.length, unusual, chances, group, groups, equal: equalOf(shares, { groups, width, usual }) }
}

function mostChosen({ people }: FormAnswers, place: number, options: number): number {
  const counts = new Array<number>(options).fill(0)
  for (const { choices } of people) {
    const choice = choices[place] ?? absent
    if (choice >= 0) counts[choice] = (counts[choice] ?? 0) + 1
  }
  return counts.indexOf(Math.max(...counts))
}

/** Share of each option in each group, drawn a little towards the whole form so that none is 0. */
function sharesOf({ items, people }: FormAnswers, of: { group: Uint8Array; groups: number; width: number }): Float64Array {
  const { group, groups, width } = of
  const counts = new Float64Array(groups * items.length * width)
  people.forEach(({ choices }, person) => {
    for (let place = 0; place < items.length; place += 1) {
      const choice = choices[place] ?? absent
      const at = ((group[person * items.length + place] ?? 0) * items.length + place) * width + choice
      if (choice >= 0) counts[at] = (counts[at] ?? 0) + 1
    }
  })
  const shares = new Float64Array(counts.length)
  items.forEach((item, place) => {
    const at = (one: number, option: number) => (one * items.length + place) * width + option
    const all = item.letters.map((_, option) => 1 + sum(groups, (one) => counts[at(one, option)] ?? 0))
    const whole = all.reduce((total, one) => total + one, 0)
    for (let one = 0; one < groups; one += 1) {
      const own = sum(item.letters.length, (option) => counts[at(one, option)] ?? 0)
      all.forEach((count, option) => {
        shares[at(one, option)] = ((counts[at(one, option)] ?? 0) + (weight * count) / whole) / (own + weight)
      })
    }
  })
  return shares
}

/** Chance that unusual answers of two groups are the same, item by item. */
function equalOf(shares: Float64Array, of: { groups: number; width: number; usual: readonly number[] }): Float64Array {
  const { groups, width, usual } = of
  const items = usual.length
  const equal = new Float64Array(groups * groups * items)
  for (let a = 0; a < groups; a += 1)
    for (let b = 0; b < groups; b += 1)
      usual.forEach((common, place) => {
        const at = (one: number, option: number) => shares[(one * items + place) * width + option] ?? 0
        const rest = (1 - at(a, common)) * (1 - at(b, common))
        const both = sum(width, (option) => (option === common ? 0 : at(a, option) * at(b, option)))
        equal[(a * groups + b) * items + place] = rest > 0 ? both / rest : 0
      })
  return equal
}

/**
 * Chances of the usual answer for one person: Wesolowsky's curve (1 − (1 − r)^a)^(1/a) through the shares `r`, with the a
 * for which they add up to the number of usual answers that the person gave.
 */
function fittedTo(shares: readonly number[], right: number): number[] {
  if (right <= 0) return shares.map(() => 0)
  if (right >= shares.length) return shares.map(() => 1)
  const at = (a: number) => shares.map((r) => (1 - (1 - r) ** a) ** (1 / a))
  let [low, high] = [Math.log(0.02), Math.log(50)]
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (at(Math.exp(middle)).reduce((total, one) => total + one, 0) < right) low = middle
    else high = middle
  }
  return at(Math.exp((low + high) / 2))
}

const distribution = new Float64Array(256)
const chanceAt = new Float64Array(1024)

/** One pair; undefined where the answers are no more alike than `leastDeviations` above what was to be expected. */
function compared(model: Model, a: number, b: number): Omit<SimilarPair, 'a' | 'b'> | undefined {
  const { items, unusual, chances, group, groups, equal } = model
  const [rowA, rowB] = [a * items, b * items]
  let same = 0
  let expected = 0
  let variance = 0
  for (let place = 0; place < items; place += 1) {
    const own = unusual[rowA + place] as number
    if (own >= 0 && own === unusual[rowB + place]) same += 1
    const pair = (group[rowA + place] as number) * groups + (group[rowB + place] as number)
    const p = (chances[rowA + place] as number) * (chances[rowB + place] as number) * (equal[pair * items + place] as number)
    chanceAt[place] = p
    expected += p
    variance += p * (1 - p)
  }
  if (same < expected + leastDeviations * Math.sqrt(variance) || same >= distribution.length) return undefined
  return same === 0 ? undefined : { same, expected, chance: tailOf(items, same) }
}

/** Chance of `least` or more of the first `items` of `chanceAt`, all on their own. */
function tailOf(items: number, least: number): number {
  distribution.fill(0, 0, least + 1)
  distribution[0] = 1
  for (let place = 0; place < items; place += 1) {
    const p = chanceAt[place] as number
    if (p === 0) continue
    for (let k = Math.min(least, place + 1); k > 0; k -= 1) {
      // the last place keeps what got there
      const stays = (distribution[k] as number) * (k === least ? 1 : 1 - p)
      distribution[k] = stays + (distribution[k - 1] as number) * p
    }
    distribution[0] = (distribution[0] as number) * (1 - p)
  }
  return distribution[least] as number
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0
  for (let index = 0; index < count; index += 1) total += of(index)
  return total
}
