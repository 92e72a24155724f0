// What talent may refuse: what happened, what was kept, what to do.
import type { TalentRefusal } from '../../../stages/talent/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

export const refusals: RefusalWords<TalentRefusal> = {
  'talent.no-event': {
    id: { what: 'Kegiatan ini tidak ada.', kept: 'Peta tidak berubah.', todo: 'Pilih kegiatan lain, atau semua kegiatan.' },
    en: { what: 'There is no such event.', kept: 'The map is unchanged.', todo: 'Choose another event, or all events.' },
  },
  'talent.nothing-to-print': {
    id: {
      what: 'Orang yang dapat dipetakan pada saringan ini kurang dari {least}.',
      kept: 'Tidak ada yang dicetak.',
      todo: 'Lihat daftar yang belum dapat dipetakan dan lengkapi yang kurang.',
    },
    en: {
      what: 'Fewer than {least} people can be mapped under this filter.',
      kept: 'Nothing was printed.',
      todo: 'See who cannot be mapped yet and complete what is missing.',
    },
  },
  'talent.columns-missing': {
    id: {
      what: 'Kolom {columns} tidak ditemukan.',
      kept: 'Tidak ada yang dicatat.',
      todo: 'Pakai judul kolom seperti pada templat, lalu unggah kembali.',
    },
    en: {
      what: 'The columns {columns} were not found.',
      kept: 'Nothing was recorded.',
      todo: 'Use the headings of the template and hand the file in again.',
    },
  },
  'talent.list-nothing': {
    id: {
      what: 'Tidak ada baris yang baru atau berubah.',
      kept: 'Catatan yang ada tetap berlaku.',
      todo: 'Perbaiki baris yang ditolak, atau pilih berkas lain.',
    },
    en: {
      what: 'No row is new or changed.',
      kept: 'What is on record still counts.',
      todo: 'Correct the refused rows, or choose another file.',
    },
  },
  'talent.list-stale': {
    id: {
      what: 'Catatan berubah sejak berkas ini dibaca.',
      kept: 'Tidak ada yang dicatat.',
      todo: 'Baca ulang berkas dan periksa selisihnya.',
    },
    en: {
      what: 'The records changed since this file was read.',
      kept: 'Nothing was recorded.',
      todo: 'Read the file again and check the difference.',
    },
  },
  'talent.import-missing': {
    id: { what: 'Impor ini tidak ada.', kept: 'Catatan tidak berubah.', todo: 'Muat ulang daftar impor.' },
    en: { what: 'There is no such import.', kept: 'The records are unchanged.', todo: 'Load the list of imports again.' },
  },
  'talent.import-undone': {
    id: {
      what: 'Impor ini sudah dibatalkan, atau memang pembatalan.',
      kept: 'Catatan tidak berubah.',
      todo: 'Impor ulang berkasnya bila isinya perlu berlaku lagi.',
    },
    en: {
      what: 'This import was taken back, or takes back another.',
      kept: 'The records are unchanged.',
      todo: 'Import the file again if its content is to count again.',
    },
  },
  'talent.import-replaced': {
    id: {
      what: 'Semua baris impor ini sudah digantikan impor sesudahnya.',
      kept: 'Catatan tidak berubah.',
      todo: 'Batalkan impor yang terakhir lebih dahulu.',
    },
    en: {
      what: 'Later imports replaced every row of this one.',
      kept: 'The records are unchanged.',
      todo: 'Take the latest import back first.',
    },
  },
  'talent.snapshot-missing': {
    id: { what: 'Potret ini tidak ada.', kept: 'Peta tidak berubah.', todo: 'Muat ulang daftar potret.' },
    en: { what: 'There is no such kept map.', kept: 'The map is unchanged.', todo: 'Load the list of kept maps again.' },
  },
  'talent.snapshot-empty': {
    id: {
      what: 'Belum ada orang yang dapat dipetakan, jadi tidak ada yang dapat disimpan.',
      kept: '{people} orang tetap di daftar yang belum dapat dipetakan.',
      todo: 'Lengkapi yang kurang, misalnya predikat kinerja.',
    },
    en: {
      what: 'Nobody can be mapped yet, so there is nothing to keep.',
      kept: '{people} people stay on the list of those who cannot be mapped.',
      todo: 'Complete what is missing, for example the grades.',
    },
  },
  'talent.snapshots-same': {
    id: {
      what: 'Potret yang sama tidak dapat dibandingkan dengan dirinya.',
      kept: 'Peta tidak berubah.',
      todo: 'Pilih dua potret yang berbeda.',
    },
    en: { what: 'A kept map cannot be compared with itself.', kept: 'The map is unchanged.', todo: 'Choose two different ones.' },
  },
  'talent.decision-date': {
    id: { what: 'Tanggal ini belum tiba.', kept: 'Keputusan belum dicatat.', todo: 'Periksa tanggal surat dan tanggal pemberitahuan.' },
    en: { what: 'This day has not come.', kept: 'The decision is not recorded.', todo: 'Check the date of the letter and of the notice.' },
  },
  'talent.notice-missing': {
    id: {
      what: 'Tujuan lain perlu pemberitahuan baru kepada yang bersangkutan.',
      kept: 'Keputusan belum dicatat.',
      todo: 'Isi tanggal pemberitahuannya.',
    },
    en: {
      what: 'Another purpose needs a new notice to those concerned.',
      kept: 'The decision is not recorded.',
      todo: 'Give the day of the notice.',
    },
  },
}
