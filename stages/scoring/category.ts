// Which of three words a JPM earns. Two scales, chosen by the purpose of the assessment: filling a
// post MS/MMS/KMS (80/68), mapping Optimal/Cukup Optimal/Kurang Optimal (90/78). The cut-offs come
// from the policy set; a boundary belongs to the better word; the unrounded value decides.
import { atLeast, decimal, type Fraction, fraction } from '../../kit/rounding.ts'

export type Purpose = 'pemetaan' | 'pengisian'
export type Category = 'ms' | 'mms' | 'kms' | 'optimal' | 'cukup-optimal' | 'kurang-optimal'

/** Lower limits in percent, as decimal texts: `high` for the best word, `middle` for the second. */
export type CutOffs = { readonly high: string; readonly middle: string }

export const categoryWords: Record<Category, { id: string; en: string }> = {
  ms: { id: 'Memenuhi Syarat', en: 'Meets the requirements' },
  mms: { id: 'Masih Memenuhi Syarat', en: 'Still meets the requirements' },
  kms: { id: 'Kurang Memenuhi Syarat', en: 'Does not yet meet the requirements' },
  optimal: { id: 'Optimal', en: 'Optimal' },
  'cukup-optimal': { id: 'Cukup Optimal', en: 'Fairly optimal' },
  'kurang-optimal': { id: 'Kurang Optimal', en: 'Not yet optimal' },
}

const words: Record<Purpose, readonly [Category, Category, Category]> = {
  pengisian: ['ms', 'mms', 'kms'],
  pemetaan: ['optimal', 'cukup-optimal', 'kurang-optimal'],
}

/** The category of `jpm` (a ratio: 1 is 100 percent) for `purpose` under the policy's cut-offs. */
export function categoryOf(jpm: Fraction, purpose: Purpose, cutOffs: CutOffs): Category {
  const [high, middle, low] = words[purpose]
  const percent = fraction(jpm.numerator * 100n, jpm.denominator)
  if (atLeast(percent, decimal(cutOffs.high))) return high
  return atLeast(percent, decimal(cutOffs.middle)) ? middle : low
}
