// What handing over and talks may refuse, in sentences.
import type { HandoverRefusal } from '../../../stages/scoring/handover/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Hasil dan gelombang yang ada tidak berubah.'
const keptEn = 'Results and waves are unchanged.'
const reloadId = 'Muat ulang halaman untuk melihat keadaannya.'
const reloadEn = 'Load the page again to see where it is.'

export const handoverRefusals: RefusalWords<HandoverRefusal> = {
  'scoring.wave-unknown': {
    id: { what: 'Gelombang ini tidak ada.', kept: keptId, todo: 'Buka Penyampaian dan pilih dari daftarnya.' },
    en: { what: 'There is no such wave.', kept: keptEn, todo: 'Open handing over and choose from its list.' },
  },
  'scoring.wave-too-early': {
    id: {
      what: 'Hasil kegiatan ini belum disetujui Ketua Tim, diterima orang kedua, dan tercatat seluruhnya.',
      kept: keptId,
      todo: 'Selesaikan persetujuannya di Persetujuan Ketua Tim, lalu ulangi.',
    },
    en: {
      what: 'The results of this event are not approved, accepted by a second person and recorded as a whole yet.',
      kept: keptEn,
      todo: 'Finish the approval, then try again.',
    },
  },
  'scoring.wave-open': {
    id: {
      what: 'Gelombang {number} masih menunggu keputusan.',
      kept: keptId,
      todo: 'Putuskan gelombang itu lebih dahulu, lalu minta yang baru.',
    },
    en: { what: 'Wave {number} still waits for a decision.', kept: keptEn, todo: 'Have it decided first, then ask for the next one.' },
  },
  'scoring.wave-nobody': {
    id: {
      what: 'Tidak ada hasil yang siap disampaikan dalam gelombang ini; {left} hasil tertinggal.',
      kept: keptId,
      todo: 'Lihat sebabnya pada kolom Belum disampaikan.',
    },
    en: {
      what: 'No result of this wave is ready; {left} stay behind.',
      kept: keptEn,
      todo: 'See why in the column of those not handed over.',
    },
  },
  'scoring.wave-decided': {
    id: { what: 'Gelombang ini sudah diputuskan atau tidak menyampaikan hasil.', kept: keptId, todo: reloadId },
    en: { what: 'This wave is decided already, or handed nothing over.', kept: keptEn, todo: reloadEn },
  },
  'scoring.wave-left': {
    id: {
      what: '{left} hasil tertinggal: dikembalikan Ketua Tim, belum diterima, tanpa laporan, dengan keberatan terbuka, atau milik peminta dan pemutus.',
      kept: 'Belum ada yang disampaikan.',
      todo: 'Lihat yang tertinggal pada kartu gelombang, tandai sudah dilihat, lalu sampaikan {ready} hasil yang siap.',
    },
    en: {
      what: '{left} results stay behind: sent back, not accepted, without a report, with an open objection, or of those who ask and decide.',
      kept: 'Nothing was handed over.',
      todo: 'Look at them on the card of the wave, tick that you have seen them, then hand over the {ready} that are ready.',
    },
  },
  'scoring.wave-items': {
    id: {
      what: 'Laporan mutu menandai {items} butir yang harus dilihat sebelum hasil disampaikan.',
      kept: 'Belum ada yang disampaikan.',
      todo: 'Buka Mutu di menu Instrumen, lalu tandai sudah dilihat.',
    },
    en: {
      what: 'The quality report marks {items} items that must be seen before handing over.',
      kept: 'Nothing was handed over.',
      todo: 'Open the quality report, then tick that you have seen them.',
    },
  },
  'scoring.wave-letters': {
    id: {
      what: 'Baru {issued} dari {due} surat gelombang ini yang terbit.',
      kept: 'Belum ada yang disampaikan.',
      todo: 'Terbitkan suratnya, atau tulis alasan menyampaikan lebih dahulu.',
    },
    en: {
      what: 'Only {issued} of {due} letters of this wave are issued.',
      kept: 'Nothing was handed over.',
      todo: 'Issue them, or write why the results go first.',
    },
  },
  'scoring.wave-opened': {
    id: {
      what: '{people} hasil gelombang ini sudah dibuka pegawainya.',
      kept: keptId,
      todo: 'Kekeliruan setelah dibuka diselesaikan dengan pengolahan ulang atau keberatan, bukan penarikan.',
    },
    en: {
      what: '{people} results of this wave were opened by their people.',
      kept: keptEn,
      todo: 'What is wrong after that is put right by scoring again or by an objection.',
    },
  },
  'scoring.wave-withdrawn': {
    id: { what: 'Gelombang ini sudah ditarik kembali.', kept: keptId, todo: reloadId },
    en: { what: 'This wave was taken back already.', kept: keptEn, todo: reloadEn },
  },
  'scoring.feedback-unknown': {
    id: { what: 'Sesi umpan balik ini tidak ada.', kept: 'Catatan lain tidak berubah.', todo: 'Buka daftar sesi dan pilih dari sana.' },
    en: { what: 'There is no such talk.', kept: 'Other notes are unchanged.', todo: 'Open the list of talks and choose there.' },
  },
  'scoring.feedback-not-handed': {
    id: {
      what: '{people} orang belum menerima hasilnya, sehingga belum dapat dijadwalkan.',
      kept: 'Belum ada sesi yang dibuat.',
      todo: 'Sampaikan hasilnya lebih dahulu.',
    },
    en: { what: '{people} people were not handed a result yet.', kept: 'No talk was planned.', todo: 'Hand their results over first.' },
  },
  'scoring.feedback-planned': {
    id: {
      what: '{people} orang sudah mempunyai sesi yang menunggu atau sudah terlaksana.',
      kept: 'Belum ada sesi yang dibuat.',
      todo: 'Muat ulang halaman, lalu pilih lagi.',
    },
    en: {
      what: '{people} people have a talk that waits or was held.',
      kept: 'No talk was planned.',
      todo: 'Load the page again and choose anew.',
    },
  },
  'scoring.feedback-holder': {
    id: {
      what: 'Akun itu tidak berwenang memberi umpan balik pada hari ini.',
      kept: 'Belum ada sesi yang dibuat.',
      todo: 'Pilih Asesor, Ketua Tim, atau Admin Penilaian yang perannya berlaku.',
    },
    en: {
      what: 'That account may not hold talks today.',
      kept: 'No talk was planned.',
      todo: 'Choose an Asesor, Ketua Tim or Admin Penilaian whose role is in force.',
    },
  },
  'scoring.feedback-concerned': {
    id: {
      what: 'Pemberi umpan balik termasuk peserta sesi ini.',
      kept: 'Belum ada sesi yang dibuat.',
      todo: 'Pilih orang lain sebagai pemberi umpan balik.',
    },
    en: { what: 'Who holds the talk is one of its people.', kept: 'No talk was planned.', todo: 'Choose somebody else to hold it.' },
  },
  'scoring.feedback-not-holder': {
    id: {
      what: 'Hanya pemberi umpan balik sesi ini yang mencatat dan membaca isinya.',
      kept: 'Catatan yang ada tidak berubah.',
      todo: 'Minta pemberi umpan balik melakukannya, atau batalkan dan jadwalkan dengan orang lain.',
    },
    en: {
      what: 'Only who holds the talk notes and reads what was said.',
      kept: 'The notes are unchanged.',
      todo: 'Ask that person, or cancel the talk and plan it with somebody else.',
    },
  },
  'scoring.feedback-cancelled': {
    id: { what: 'Sesi ini sudah dibatalkan.', kept: 'Catatan yang ada tidak berubah.', todo: 'Jadwalkan sesi yang baru.' },
    en: { what: 'This talk was cancelled.', kept: 'The notes are unchanged.', todo: 'Plan a new one.' },
  },
  'scoring.feedback-noted': {
    id: { what: 'Sesi ini sudah dicatat atau sudah selesai.', kept: 'Catatan yang ada tidak berubah.', todo: reloadId },
    en: { what: 'This talk is noted or closed already.', kept: 'The notes are unchanged.', todo: reloadEn },
  },
  'scoring.feedback-early': {
    id: { what: 'Sesi ini belum berlangsung.', kept: 'Jadwalnya tidak berubah.', todo: 'Catat pada hari pelaksanaannya atau sesudahnya.' },
    en: { what: 'This talk has not taken place yet.', kept: 'Its plan is unchanged.', todo: 'Note it on its day or later.' },
  },
  'scoring.feedback-not-held': {
    id: {
      what: 'Sesi ini belum dicatat terlaksana.',
      kept: 'Jadwalnya tidak berubah.',
      todo: 'Tunggu sampai pemberi umpan balik mencatatnya.',
    },
    en: { what: 'This talk is not noted as held yet.', kept: 'Its plan is unchanged.', todo: 'Wait until who holds it has noted it.' },
  },
  'scoring.feedback-answered': {
    id: { what: 'Sesi ini sudah dijawab atau catatannya sudah ditandatangani.', kept: 'Jawaban yang ada tetap berlaku.', todo: reloadId },
    en: { what: 'This talk is answered, or its record is signed.', kept: 'The answer stands.', todo: reloadEn },
  },
  'scoring.feedback-file': {
    id: {
      what: 'Berkas ini bukan PDF, JPG, atau PNG, atau lebih besar dari 10 MB.',
      kept: 'Belum ada yang diunggah.',
      todo: 'Pindai ulang catatannya, lalu unggah lagi.',
    },
    en: { what: 'The file is no PDF, JPG or PNG, or larger than 10 MB.', kept: 'Nothing was uploaded.', todo: 'Scan it again and upload.' },
  },
  'scoring.feedback-incomplete': {
    id: {
      what: 'Catatan kehadiran memerlukan kekuatan dan satu langkah; ketidakhadiran memerlukan sebabnya.',
      kept: 'Belum ada yang disimpan.',
      todo: 'Lengkapi, lalu simpan.',
    },
    en: {
      what: 'A held talk needs strengths and one step; an absence needs its reason.',
      kept: 'Nothing was saved.',
      todo: 'Complete it and save.',
    },
  },
}
