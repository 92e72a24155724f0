// How much longer a person may work, from what was approved and is in force. Within one approval a
// share of the working time and whole minutes add up; of several approvals the largest counts, since a
// later letter restates an earlier one and the same time is not given twice.

export type TimeGranted = {
  readonly extraPercent: number
  readonly extraMinutes: number
  /** `YYYY-MM-DD`, both ends included; null: until it is revoked. */
  readonly validFrom: string
  readonly validTo: string | null
  readonly revokedAt: Date | null
}

/** Whether an approval holds on `date` (`YYYY-MM-DD`). */
export const inForceOn = (one: Omit<TimeGranted, 'extraPercent' | 'extraMinutes'>, date: string): boolean =>
  one.revokedAt === null && one.validFrom <= date && (one.validTo === null || date <= one.validTo)

/** Whole minutes on top of `minutes` of working time on `date`; a part of a minute is given whole. At most 600. */
export function extraMinutesOf(accommodations: readonly TimeGranted[], minutes: number, date: string): number {
  const granted = accommodations
    .filter((one) => inForceOn(one, date))
    .map((one) => Math.ceil((minutes * one.extraPercent) / 100) + one.extraMinutes)
  return Math.min(600, Math.max(0, ...granted))
}
