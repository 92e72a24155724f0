// Clicking must not pass. Before a form is used for a class, participants who measure nothing sit it by the
// thousand: random options, always the first shown, always the longest, always the grandest-sounding.
//
// What "reaches the class standard" means is read in three ways, and all three are reported:
// - every competency at the standard (the same as a JPM of 100 when each competency is capped at its standard);
// - JPM of 100 or more, uncapped, as the report form of BKN computes it: a surplus pays for a gap;
// - the top category of either scale of the policy set: MS (80) when posts are filled, Optimal (90) in mapping.
// The last one decides. It is the word on which an agency acts, whoever reaches either of the others reaches
// it as well, and a form that stops clickers there stops them under every reading.
import { atLeast, decimal, fraction } from '../../../kit/rounding.ts'
import type { MeasuredForm, Standard } from './form.ts'
import { type Share, shareOf } from './interval.ts'
import { randomFrom, seedOf } from './random.ts'
import { type ClickerKind, clickerKinds, sharesOfClicker } from './response.ts'
import { simulatedLevels } from './sitting.ts'

export const readings = ['setiap-kompetensi', 'jpm-100', 'kategori-teratas'] as const
export type Reading = (typeof readings)[number]

/** Least JPM of each category but the lowest, in percent, decimal text: the policy set's two scales. */
export type Scales = { readonly pengisian: Cuts; readonly pemetaan: Cuts }
export type Cuts = { readonly high: string; readonly middle: string }

export type ClickerResult = { readonly kind: ClickerKind; readonly passing: Readonly<Record<Reading, Share>> }

export type ClickerTrial = {
  readonly form: MeasuredForm
  readonly standard: Standard
  readonly scales: Scales
  readonly people: number
  /** Whether each participant gets the options in an order of his own. */
  readonly shuffled: boolean
  readonly seed: string
}

/** Shares of `people` clickers of each kind who reach the standard, by reading, in the order of `clickerKinds`. */
export function clickerResults({ form, standard, scales, people, shuffled, seed }: ClickerTrial): readonly ClickerResult[] {
  const required = standard.required.map((one) => one.level)
  const total = sumOf(required)
  const top = Math.min(leastSum(scales.pengisian.high, total), leastSum(scales.pemetaan.high, total))
  return clickerKinds.map((kind) => {
    const way = [(item: MeasuredForm['items'][number]) => sharesOfClicker(item, kind, shuffled)]
    const next = randomFrom(seedOf(`${seed} ${form.code} ${kind}`))
    const levels = simulatedLevels({ form, standard, ways: way, people }, () => 0, next)
    const counts = { 'setiap-kompetensi': 0, 'jpm-100': 0, 'kategori-teratas': 0 }
    for (let person = 0; person < people; person++) {
      const reached = levels.subarray(person * required.length, (person + 1) * required.length)
      const sum = sumOf(reached)
      if (required.every((level, c) => (reached[c] as number) >= level)) counts['setiap-kompetensi']++
      if (sum >= total) counts['jpm-100']++
      if (sum >= top) counts['kategori-teratas']++
    }
    const share = (reading: Reading) => shareOf(counts[reading], people)
    return {
      kind,
      passing: {
        'setiap-kompetensi': share('setiap-kompetensi'),
        'jpm-100': share('jpm-100'),
        'kategori-teratas': share('kategori-teratas'),
      },
    }
  })
}

/** The least sum of whole levels that is at least `percent` of `required` levels. */
export function leastSum(percent: string, required: number): number {
  let sum = 0
  while (!atLeast(fraction(sum * 100, required), decimal(percent))) sum++
  return sum
}

export function sumOf(levels: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < levels.length; at++) sum += levels[at] as number
  return sum
}
