// The other direction counts as much: people of known levels sit the form, and their levels must be found.
// The levels bracket the class standard: one of standard − 1, standard and standard + 1, each as likely. Nobody
// knows how a person's nine levels hang together, so the form must hold at both ends: `mixed`, each competency
// drawn for itself, where sums crowd around the category lines; and `together`, one level for all nine, where a
// person who is exactly at the standard may not lose anything (one general factor is what studies of such tests
// find most).
import { leastSum, type Scales, sumOf } from './clickers.ts'
import type { MeasuredForm, Standard } from './form.ts'
import { type Share, shareOf } from './interval.ts'
import { randomFrom, seedOf } from './random.ts'
import { type ResponseModel, sharesOfPerson } from './response.ts'
import { simulatedLevels } from './sitting.ts'

/** How the levels of a person hang together. */
export const mixtures = ['mixed', 'together'] as const
export type Mixture = (typeof mixtures)[number]

export type Recovery = {
  /** Competencies whose exact level was found. */
  readonly exact: Share
  /** The same by true level: `[0]` to `[5]`, null where nobody has it. */
  readonly exactByLevel: readonly (Share | null)[]
  /** People in the category of their true levels, on either scale. */
  readonly category: { readonly pemetaan: Share; readonly pengisian: Share }
}

export type RecoveryTrial = {
  readonly form: MeasuredForm
  readonly standard: Standard
  readonly scales: Scales
  readonly people: number
  readonly model: ResponseModel
  readonly mixture: Mixture
  readonly seed: string
}

const allLevels = [0, 1, 2, 3, 4, 5] as const

/** How often the form finds the true levels of `people` simulated persons. */
export function recoveryOf(trial: RecoveryTrial): Recovery {
  const { form, standard, scales, people, model, seed } = trial
  const next = randomFrom(seedOf(`${seed} ${form.code} ${standard.class} ${trial.mixture}`))
  const truth = trueLevels(trial, next)
  const width = standard.required.length
  const ways = allLevels.map((level) => (item: MeasuredForm['items'][number]) => sharesOfPerson(item, level, model))
  const found = simulatedLevels({ form, standard, ways, people }, (p, c) => truth[p * width + c] as number, next)
  const total = sumOf(standard.required.map((one) => one.level))
  const same = { pemetaan: 0, pengisian: 0 }
  const bands = { pemetaan: bandsOf(scales.pemetaan, total), pengisian: bandsOf(scales.pengisian, total) }
  for (let person = 0; person < people; person++) {
    const isSum = sumOf(truth.subarray(person * width, (person + 1) * width))
    const foundSum = sumOf(found.subarray(person * width, (person + 1) * width))
    if (bands.pemetaan(isSum) === bands.pemetaan(foundSum)) same.pemetaan++
    if (bands.pengisian(isSum) === bands.pengisian(foundSum)) same.pengisian++
  }
  return { ...exactness(truth, found), category: { pemetaan: shareOf(same.pemetaan, people), pengisian: shareOf(same.pengisian, people) } }
}

function trueLevels({ standard, people, mixture }: RecoveryTrial, next: () => number): Uint8Array {
  const width = standard.required.length
  const truth = new Uint8Array(people * width)
  for (let person = 0; person < people; person++) {
    let step = 0
    standard.required.forEach(({ level }, c) => {
      if (c === 0 || mixture === 'mixed') step = Math.floor(next() * 3) - 1
      truth[person * width + c] = Math.max(0, Math.min(5, level + step))
    })
  }
  return truth
}

function exactness(truth: Uint8Array, found: Uint8Array): Pick<Recovery, 'exact' | 'exactByLevel'> {
  const of = [0, 0, 0, 0, 0, 0]
  const hits = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < truth.length; at++) {
    const level = truth[at] as number
    of[level] = (of[level] as number) + 1
    if (found[at] === level) hits[level] = (hits[level] as number) + 1
  }
  return {
    exact: shareOf(sumOf(hits), truth.length),
    exactByLevel: of.map((count, level) => (count === 0 ? null : shareOf(hits[level] as number, count))),
  }
}

/** Which of three categories a sum of levels earns: 2 the best. */
function bandsOf(cuts: Scales['pemetaan'], total: number): (sum: number) => number {
  const [high, middle] = [leastSum(cuts.high, total), leastSum(cuts.middle, total)]
  return (sum) => (sum >= high ? 2 : sum >= middle ? 1 : 0)
}
