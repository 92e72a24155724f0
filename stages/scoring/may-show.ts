// What an instrument in trial may say. Until it is validated, its runs are stored but no level, JPM or
// category is shown to anybody: the figures would be taken for more than they are.
import type { InstrumentStatus } from '../instruments/api.ts'

/** Whether levels, JPM and category of a run made under `status` may be shown. */
export function mayShow(status: InstrumentStatus): boolean {
  return status !== 'uji-coba'
}

/** Why nothing is shown. */
export const hiddenWords = {
  id: 'Alat ukur masih uji coba: jawaban sudah diolah dan disimpan, tetapi level, JPM, dan kategori belum ditampilkan.',
  en: 'The instrument is still in trial: answers are scored and kept, but no level, JPM or category is shown yet.',
} as const
