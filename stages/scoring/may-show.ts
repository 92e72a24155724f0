// What an instrument in trial may say. Until it is validated, its runs are stored but no level, JPM or
// category is shown to anybody: the figures would be taken for more than they are. One overall score is (trial.ts).
import type { InstrumentStatus } from '../instruments/api.ts'

/** Whether levels, JPM and category of a run made under `status` may be shown. */
export function mayShow(status: InstrumentStatus): boolean {
  return status !== 'uji-coba'
}

/** Why nothing is shown. */
export const hiddenWords = {
  id: 'Alat ukur masih uji coba: yang ditampilkan hanya skor umum dan kecenderungan; level, JPM, dan kategori belum.',
  en: 'The instrument is still in trial: only an overall score and tendencies are shown, and no level, JPM or category yet.',
} as const

/** Who reads: whether he or she approves results, and so sees them before they are approved. */
export type Reader = { readonly approves: boolean }

const awaitingWords = {
  id: 'Hasil kegiatan ini belum disetujui Ketua Tim dan diterima orang kedua; angkanya belum ditampilkan.',
  en: 'The results of this event are not approved by the head of team and accepted by a second person yet; no figure is shown.',
} as const

/** Whether a reader sees the overall score of an instrument in trial. */
export function seesTrial(run: { readonly instrumentStatus: InstrumentStatus; readonly awaiting: boolean }, { approves }: Reader): boolean {
  return !mayShow(run.instrumentStatus) && (!run.awaiting || approves)
}

/** Why a reader sees no figure of a run; null: sees them. Before approval only those who approve see any. */
export function whyHidden(
  run: { readonly instrumentStatus: InstrumentStatus; readonly awaiting: boolean },
  { approves }: Reader,
): { readonly id: string; readonly en: string } | null {
  if (!mayShow(run.instrumentStatus)) return hiddenWords
  return run.awaiting && !approves ? awaitingWords : null
}
