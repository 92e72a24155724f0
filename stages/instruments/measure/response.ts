// How simulated people answer, as shares: how often an item is answered at each level, 0 to 5.
//
// Who measures something: an ideal-point response (Coombs 1964, A Theory of Data; the unfolding models of
// Roberts, Donoghue and Laughlin 2000 put it into probabilities). A situational item asks what one would do,
// and its options are positions on the same scale as the person: people choose what lies nearest to how they
// work, and neither less nor more. A person of true level t meets an item at t + e, e normal with standard
// deviation `noise` (a situation is more or less familiar), and chooses the option with the nearest level;
// with probability `guessing` the item is not read and any option is chosen.
//
// Who measures nothing: clickers, in four kinds.
import type { FormItem } from './form.ts'

export type ResponseModel = { readonly noise: number; readonly guessing: number }

/**
 * The stated model, an assumption: two answers in three at the own level, one in six on either side, and one
 * item in ten not read. It is kinder than people are. It shows that a form can find levels where people answer
 * by what it measures; whether they do, only a pilot shows.
 */
export const statedModel: ResponseModel = { noise: 0.5, guessing: 0.1 }

export const clickerKinds = ['acak', 'pertama', 'terpanjang', 'termegah'] as const
export type ClickerKind = (typeof clickerKinds)[number]

/** Shares by level, `[0]` to `[5]`; they add up to 1. */
export type LevelShares = readonly number[]

/** How a person of true level `level` answers `item`. */
export function sharesOfPerson(item: FormItem, level: number, model: ResponseModel): LevelShares {
  const keyed = [...new Set(item.options.map((option) => option.level))].sort((a, b) => a - b)
  const shares = evenly(item.options).map((share) => share * model.guessing)
  let below = 0
  keyed.forEach((key, at) => {
    const next = keyed[at + 1]
    const upTo = next === undefined ? 1 : normalShare(((key + next) / 2 - level) / model.noise)
    shares[key] = (shares[key] ?? 0) + (upTo - below) * (1 - model.guessing)
    below = upTo
  })
  return shares
}

/**
 * How a clicker answers `item`. The first option shown is any of them where each participant's options are
 * shuffled, and the first as written where they are not. Equally long options are chosen equally often.
 */
export function sharesOfClicker(item: FormItem, kind: ClickerKind, shuffled = true): LevelShares {
  if (kind === 'acak') return evenly(item.options)
  if (kind === 'pertama') return evenly(shuffled ? item.options : item.options.slice(0, 1))
  const grand = item.options.filter((option) => option.grand)
  if (kind === 'termegah' && grand.length > 0) return evenly(grand)
  const longest = Math.max(...item.options.map((option) => option.text.length))
  return evenly(item.options.filter((option) => option.text.length === longest))
}

function evenly(options: FormItem['options']): number[] {
  return [0, 1, 2, 3, 4, 5].map((level) => options.filter((option) => option.level === level).length / options.length)
}

/** Standard normal distribution function (Abramowitz and Stegun 7.1.26; error below 2e-7). */
export function normalShare(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2)
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const half = (tail * Math.exp((-z * z) / 2)) / 2
  return z < 0 ? half : 1 - half
}
