// Whether somebody's answers fit those of people of like level: a question to a reader, never a verdict.
//
// lz of Drasgow, Levine and Williams (1985, "Appropriateness measurement with polychotomous item response models and
// standardized indices", British Journal of Mathematical and Statistical Psychology 38, 67-86): the log-likelihood of
// the options chosen, less what it would be on average, over its standard deviation. In place of a fitted model stand
// the shares of the options among people of like score in the item's competency, the person's own answer left out, so
// it needs enough of them. Strongly negative: many answers that hardly anybody of that level gives.
import { absent, type FormAnswers, onlyItems, placesOf } from './form-answers.ts'
import { likeScores } from './like-score.ts'

export type PersonFit = {
  readonly runId: string
  /** Two decimals matter; about standard normal for people who answer by what they can. */
  readonly lz: number
  readonly answered: number
  /** Answers that fewer than one in ten of like level gave. */
  readonly rare: number
}

/** Answered items below which a pattern says nothing. */
export const leastAnswered = 20
const rareBelow = 0.1
const likeness = { least: 25, most: 5 }
/** Weight of the whole form in the shares of a group, in people, so that no share is 0. */
const weight = 2

/** The fit of everybody who answered enough; nobody where fewer than `least` people met the form. */
export function personFits(form: FormAnswers, least: number): PersonFit[] {
  const kept = onlyItems(
    form,
    placesOf(form, (item) => !item.annulled && item.counts),
  )
  if (kept.people.length < least) return []
  const counts = countsOf(kept)
  return kept.people.flatMap((one, person) => {
    const places = kept.items.flatMap((_, place) => ((one.choices[place] ?? absent) >= 0 ? [place] : []))
    if (places.length < leastAnswered) return []
    const fit = fitOf(
      places.map((place) => ({
        shares: counts.sharesFor(person, place, one.choices[place] as number),
        choice: one.choices[place] as number,
      })),
    )
    return fit ? [{ runId: one.runId, answered: places.length, ...fit }] : []
  })
}

type Answer = { readonly shares: readonly number[]; readonly choice: number }

/** lz and rare answers of one person; undefined where nothing could have been otherwise. */
function fitOf(answers: readonly Answer[]): { lz: number; rare: number } | undefined {
  let [likelihood, expected, variance, rare] = [0, 0, 0, 0]
  for (const { shares, choice } of answers) {
    const logs = shares.map(Math.log)
    const mean = shares.reduce((sum, share, at) => sum + share * (logs[at] as number), 0)
    const square = shares.reduce((sum, share, at) => sum + share * (logs[at] as number) ** 2, 0)
    likelihood += logs[choice] as number
    expected += mean
    variance += square - mean ** 2
    if ((shares[choice] as number) < rareBelow) rare += 1
  }
  return variance > 0 ? { lz: (likelihood - expected) / Math.sqrt(variance), rare } : undefined
}

/** How often each option was chosen in each group of like score, and the shares without one person's own answer. */
function countsOf({ items, people, ...form }: FormAnswers) {
  const { group, groups } = likeScores({ items, people, ...form }, likeness)
  const width = Math.max(1, ...items.map((item) => item.letters.length))
  const counts = new Float64Array(groups * items.length * width)
  const at = (one: number, place: number, option: number) => (one * items.length + place) * width + option
  const own = (person: number, place: number) => group[person * items.length + place] ?? 0
  people.forEach(({ choices }, person) => {
    choices.forEach((choice, place) => {
      if (choice >= 0) counts[at(own(person, place), place, choice)] = (counts[at(own(person, place), place, choice)] ?? 0) + 1
    })
  })
  const sharesFor = (person: number, place: number, choice: number): number[] => {
    const options = (items[place]?.letters ?? []).map((_, option) => option)
    const inGroup = options.map((option) => (counts[at(own(person, place), place, option)] ?? 0) - Number(option === choice))
    const overall = options.map((option) => {
      let sum = 1 - Number(option === choice)
      for (let one = 0; one < groups; one += 1) sum += counts[at(one, place, option)] ?? 0
      return sum
    })
    const [of, all] = [inGroup.reduce((a, b) => a + b, 0), overall.reduce((a, b) => a + b, 0)]
    return options.map((option) => ((inGroup[option] as number) + (weight * (overall[option] as number)) / all) / (of + weight))
  }
  return { sharesFor }
}
