// What scoring may refuse, in sentences.
import type { ScoringRefusal } from '../../../stages/scoring/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Hasil yang ada tidak berubah.'
const keptEn = 'The results that exist are unchanged.'

export const refusals: RefusalWords<ScoringRefusal> = {
  'scoring.no-sitting': {
    id: { what: 'Pelaksanaan tes ini tidak ada.', kept: keptId, todo: 'Buka daftar Pengolahan dan pilih dari sana.' },
    en: { what: 'There is no such sitting.', kept: keptEn, todo: 'Open the list of scorings and choose there.' },
  },
  'scoring.no-run': {
    id: { what: 'Hasil olah ini tidak ada.', kept: keptId, todo: 'Buka daftar Pengolahan dan pilih dari sana.' },
    en: { what: 'There is no such scoring.', kept: keptEn, todo: 'Open the list of scorings and choose there.' },
  },
  'scoring.not-closed': {
    id: {
      what: 'Peserta ini belum selesai mengerjakan.',
      kept: 'Jawabannya tersimpan di server.',
      todo: 'Tunggu sampai jawaban dikirim atau waktunya habis.',
    },
    en: {
      what: 'This participant is not done yet.',
      kept: 'The answers are kept on the server.',
      todo: 'Wait until they are handed in or time is up.',
    },
  },
  'scoring.cancelled': {
    id: {
      what: 'Pelaksanaan tes ini dibatalkan, jadi tidak diolah.',
      kept: 'Jawabannya tetap tersimpan.',
      todo: 'Jadwalkan susulan bila perlu.',
    },
    en: { what: 'This sitting was cancelled and is not scored.', kept: 'Its answers are kept.', todo: 'Plan a resit if needed.' },
  },
  'scoring.no-standard': {
    id: {
      what: 'Jenjang {class} belum mempunyai standar pada tanggal penilaian.',
      kept: 'Jawabannya tersimpan dan dapat diolah kapan saja.',
      todo: 'Tetapkan standarnya di Ketentuan & Standar, lalu olah ulang.',
    },
    en: {
      what: 'The class {class} had no standard on the day of assessment.',
      kept: 'The answers are kept and can be scored at any time.',
      todo: 'Set the standard under Rules & standards, then score again.',
    },
  },
  'scoring.key-missing': {
    id: {
      what: 'Paket soal ini belum mempunyai kunci yang lengkap.',
      kept: 'Jawabannya tersimpan dan dapat diolah kapan saja.',
      todo: 'Lengkapi kuncinya, lalu olah ulang.',
    },
    en: {
      what: 'This form does not have its whole key yet.',
      kept: 'The answers are kept and can be scored at any time.',
      todo: 'Complete the key, then score again.',
    },
  },
}
