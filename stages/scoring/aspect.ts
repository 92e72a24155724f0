// Aspects of potential from items with one right answer. The share of right answers is corrected for what
// guessing gives, m = (p − c) / (1 − c), and the rating is 1 (KS) to 5 (BS): one, and one more for each
// threshold of the form, of rating 2 and up, that m reaches in turn. No competency, no level, no JPM comes of it.
import { answeredItem, enoughAdministered, type GivenItem, type Thresholds } from '../instruments/level.ts'
import { masteryAt, reaches } from '../instruments/mastery.ts'

/** Aspects that the house can measure, of the eight that PermenPANRB 20/2025 article 17 names, and what measures them. */
export const aspects = [{ key: 'kemampuan-intelektual', scale: 'penalaran' }] as const
export type AspectKey = (typeof aspects)[number]['key']

/** All eight, in the order of the rule. */
export const aspectNames = {
  'kemampuan-intelektual': { id: 'Kemampuan intelektual', en: 'Intellectual ability' },
  interpersonal: { id: 'Interpersonal', en: 'Interpersonal' },
  'kesadaran-diri': { id: 'Kesadaran diri', en: 'Self-awareness' },
  'berpikir-kritis': { id: 'Berpikir kritis dan strategis', en: 'Critical and strategic thinking' },
  'menyelesaikan-permasalahan': { id: 'Menyelesaikan permasalahan', en: 'Problem solving' },
  'kecerdasan-emosional': { id: 'Kecerdasan emosional', en: 'Emotional intelligence' },
  'belajar-cepat': { id: 'Belajar cepat dan mengembangkan diri', en: 'Quick learning and growth' },
  motivasi: { id: 'Motivasi dan komitmen', en: 'Motivation and commitment' },
} as const

/** KS, K, C, B, BS: the words of the report form (facts of BKN's psychogram). */
export const ratingNames = ['Kurang sekali', 'Kurang', 'Cukup', 'Baik', 'Baik sekali'] as const

export type AspectOutcome = {
  readonly key: AspectKey
  readonly onForm: number
  readonly administered: number
  readonly answered: number
  readonly correct: number
  /** Exact share of right answers corrected for chance, negative below it; null: too little was administered. */
  readonly mastery: { readonly numerator: number; readonly denominator: number } | null
  /** 1 to 5; null: none. */
  readonly rating: number | null
}

/** Aspects that the items measure; none where there are no such items. @throws TypeError as `answeredItem` */
export function aspectsOf(
  items: readonly (GivenItem & { readonly competency: string })[],
  thresholds: Thresholds,
  minimumAdministered: string,
): AspectOutcome[] {
  return aspects.flatMap(({ key, scale }) => {
    const own = items.filter((item) => item.competency === scale)
    return own.length === 0 ? [] : [{ key, ...outcomeOf(own, thresholds, minimumAdministered) }]
  })
}

function outcomeOf(items: readonly GivenItem[], thresholds: Thresholds, minimumAdministered: string): Omit<AspectOutcome, 'key'> {
  const given = items.filter((item) => item.administered)
  const scored = given.map(answeredItem)
  const counts = {
    onForm: items.length,
    administered: given.length,
    answered: given.filter((item) => item.choice !== null).length,
    correct: scored.filter((item) => item.achieved === 1).length,
  }
  if (!enoughAdministered(given.length, items.length, minimumAdministered)) return { ...counts, mastery: null, rating: null }
  const mastery = masteryAt(1, scored)
  const upwards = thresholds.filter(({ level }) => level > 1).sort((a, b) => a.level - b.level)
  const missed = upwards.findIndex((one) => !reaches(mastery, one.mastery))
  return { ...counts, mastery: mastery.ratio, rating: 1 + (missed === -1 ? upwards.length : missed) }
}
