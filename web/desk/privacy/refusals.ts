// What data protection may refuse, in sentences.
import type { PrivacyRefusal } from '../../../stages/privacy/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Tidak ada yang diubah.'
const keptEn = 'Nothing was changed.'

export const refusals: RefusalWords<PrivacyRefusal> = {
  'privacy.no-request': {
    id: { what: 'Permintaan ini tidak ada.', kept: keptId, todo: 'Kembali ke daftar dan pilih lagi.' },
    en: { what: 'There is no such request.', kept: keptEn, todo: 'Go back to the list and choose again.' },
  },
  'privacy.answered': {
    id: {
      what: 'Permintaan ini sudah dijawab.',
      kept: 'Jawaban yang ada tetap.',
      todo: 'Bila ada hal baru, catat sebagai permintaan baru.',
    },
    en: { what: 'This request was answered.', kept: 'The answer stands.', todo: 'Register anything new as another request.' },
  },
  'privacy.received-later': {
    id: { what: 'Waktu terima berada di masa depan.', kept: 'Permintaan belum dicatat.', todo: 'Isi waktu ketika permintaan itu datang.' },
    en: { what: 'The time of receipt lies in the future.', kept: 'Nothing was registered.', todo: 'Fill in when the request came.' },
  },
  'privacy.no-destruction': {
    id: { what: 'Pemusnahan atau berita acaranya belum ada.', kept: keptId, todo: 'Tunggu sampai selesai dilaksanakan, lalu muat ulang.' },
    en: {
      what: 'There is no such destruction, or no minutes of it yet.',
      kept: keptEn,
      todo: 'Wait until it is carried out, then reload.',
    },
  },
  'privacy.nothing-due': {
    id: {
      what: 'Belum ada arsip jenis ini yang habis masa simpannya.',
      kept: 'Semua arsip tetap.',
      todo: 'Lihat lagi pada tanggal batasnya.',
    },
    en: { what: 'Nothing of this kind has had its years.', kept: 'All records stay.', todo: 'Look again on the day shown.' },
  },
  'privacy.under-way': {
    id: {
      what: 'Pemusnahan jenis ini sudah diminta atau sedang berjalan.',
      kept: 'Permintaan yang ada tetap.',
      todo: 'Selesaikan yang itu dulu.',
    },
    en: { what: 'A destruction of this kind is asked for or under way.', kept: 'It stands.', todo: 'Finish that one first.' },
  },
  'privacy.decided': {
    id: { what: 'Permintaan pemusnahan ini sudah diputus.', kept: 'Putusannya tetap.', todo: 'Muat ulang untuk melihatnya.' },
    en: { what: 'This destruction was decided.', kept: 'The decision stands.', todo: 'Reload to see it.' },
  },
  'privacy.same-person': {
    id: {
      what: 'Yang meminta pemusnahan tidak dapat menyetujuinya sendiri.',
      kept: 'Permintaannya tetap menunggu.',
      todo: 'Minta pejabat lain memutuskan.',
    },
    en: {
      what: 'Whoever asks for a destruction cannot agree to it.',
      kept: 'It waits for a decision.',
      todo: 'Have another officer decide.',
    },
  },
  'privacy.not-assessed': {
    id: { what: 'Penilaian dampak versi ini belum dilengkapi.', kept: keptId, todo: 'Isi keenam bagian instansi, lalu simpan.' },
    en: { what: 'There is no such completed version.', kept: keptEn, todo: 'Fill in the six fields of the agency and save.' },
  },
}
