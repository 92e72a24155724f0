// What eligibility may refuse, in sentences.
import type { EligibilityRefusal } from '../../../stages/eligibility/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

export const refusals: RefusalWords<EligibilityRefusal> = {
  'eligibility.day-out-of-range': {
    id: {
      what: 'Tanggal ini di luar rentang yang dapat dihitung.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Pilih tanggal antara 2000 dan 2100.',
    },
    en: { what: 'This day is outside what can be computed.', kept: 'Nothing has changed.', todo: 'Choose a day between 2000 and 2100.' },
  },
}
