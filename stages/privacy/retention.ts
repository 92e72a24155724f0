// How long each kind of record is kept (policy `retention.years`), and what must stay although its years are over.
import { addYears } from '../../kit/clock.ts'

export const recordKinds = ['jawaban', 'hasil', 'impor', 'sesi-masuk'] as const
export type RecordKind = (typeof recordKinds)[number]

export type Kept = 'keberatan-terbuka' | 'hasil-berlaku'

/** The day before which records of a kind have had their years, seen from `today` (both `YYYY-MM-DD`). */
export const cutOff = (today: string, years: number): string => addYears(today, -years)

/** Sittings (or runs of them) that may go, and how many must stay and why. An open objection counts before a result in force. */
export function sorted<T extends { readonly sittingId: string; readonly personId: string }>(
  old: readonly T[],
  of: { readonly objecting: ReadonlySet<string>; readonly inForce: ReadonlySet<string> },
): { readonly go: readonly T[]; readonly kept: Readonly<Record<Kept, number>> } {
  const kept = { 'keberatan-terbuka': 0, 'hasil-berlaku': 0 }
  const go = old.filter((one) => {
    const why = of.objecting.has(one.personId) ? 'keberatan-terbuka' : of.inForce.has(one.sittingId) ? 'hasil-berlaku' : null
    if (why) kept[why] += 1
    return why === null
  })
  return { go, kept }
}
