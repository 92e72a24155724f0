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
  'scoring.answers-destroyed': {
    id: {
      what: 'Jawaban pelaksanaan ini sudah dimusnahkan, jadi tidak dapat diolah ulang.',
      kept: keptId,
      todo: 'Lihat berita acara pemusnahan di Pengaturan › Pelindungan Data.',
    },
    en: {
      what: 'The answers of this sitting were destroyed, so it cannot be scored again.',
      kept: keptEn,
      todo: 'See the minutes of destruction under Settings › Data protection.',
    },
  },
  'scoring.destroyed': {
    id: {
      what: 'Hasil ini sudah dimusnahkan karena masa simpannya habis.',
      kept: 'Bahwa penilaiannya pernah ada tetap tercatat.',
      todo: 'Lihat berita acara pemusnahan di Pengaturan › Pelindungan Data.',
    },
    en: {
      what: 'This result was destroyed because its time of keeping was over.',
      kept: 'That it was is still on record.',
      todo: 'See the minutes of destruction under Settings › Data protection.',
    },
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
  'scoring.nothing-closed': {
    id: { what: 'Belum ada peserta kegiatan ini yang selesai mengerjakan.', kept: keptId, todo: 'Olah setelah sesi pertama ditutup.' },
    en: { what: 'Nobody of this event is done yet.', kept: keptEn, todo: 'Process after the first session has closed.' },
  },
  'scoring.no-batch': {
    id: {
      what: 'Hasil kegiatan ini belum diolah sebagai satu pengolahan.',
      kept: keptId,
      todo: 'Buka Persetujuan Ketua Tim, lalu olah kegiatannya.',
    },
    en: {
      what: 'The results of this event have not been processed as a batch yet.',
      kept: keptEn,
      todo: 'Open the approval page and process the event.',
    },
  },
  'scoring.no-item': {
    id: { what: 'Butir ini tidak ada pada paket soal kegiatan ini.', kept: keptId, todo: 'Pilih butir dari daftar kegiatan.' },
    en: { what: 'This item is on no form of this event.', kept: keptEn, todo: 'Choose an item from the list of the event.' },
  },
  'scoring.no-annulment': {
    id: { what: 'Permintaan anulir ini tidak ada.', kept: keptId, todo: 'Muat ulang daftar butir kegiatan.' },
    en: { what: 'There is no such request to annul an item.', kept: keptEn, todo: 'Load the list of items again.' },
  },
  'scoring.account-needed': {
    id: {
      what: 'Keputusan ini hanya dapat diambil oleh orang yang masuk dengan akunnya.',
      kept: keptId,
      todo: 'Masuk dengan akun Anda, lalu ulangi.',
    },
    en: {
      what: 'Only a person signed in with an account can decide this.',
      kept: keptEn,
      todo: 'Sign in with your account and try again.',
    },
  },
  'scoring.same-person': {
    id: {
      what: 'Anda sendiri yang meminta atau menyetujui langkah sebelumnya.',
      kept: keptId,
      todo: 'Minta orang lain yang berwenang untuk memutuskan.',
    },
    en: { what: 'You took the step before this one yourself.', kept: keptEn, todo: 'Ask another person with this right to decide.' },
  },
  'scoring.batch-replaced': {
    id: {
      what: 'Pengolahan ini sudah digantikan oleh yang lebih baru.',
      kept: 'Keputusan yang sudah diambil tetap tersimpan.',
      todo: 'Muat ulang halaman dan lanjutkan pada pengolahan terbaru.',
    },
    en: {
      what: 'A later batch has replaced this one.',
      kept: 'Decisions that were taken are kept.',
      todo: 'Load the page again and go on with the latest batch.',
    },
  },
  'scoring.batch-approved': {
    id: {
      what: 'Hasil pengolahan ini sudah disetujui atau sudah diterima.',
      kept: 'Persetujuannya tetap berlaku.',
      todo: 'Muat ulang halaman untuk melihat keadaannya.',
    },
    en: {
      what: 'This batch is already approved or accepted.',
      kept: 'Its approval stands.',
      todo: 'Load the page again to see where it is.',
    },
  },
  'scoring.not-all-read': {
    id: {
      what: 'Masih ada yang harus selesai sebelum disetujui: kasus bertanda, sampel, kasus Anda sendiri oleh pengganti, atau peserta yang belum terolah.',
      kept: 'Semua keputusan yang sudah diambil tersimpan.',
      todo: 'Selesaikan antrean, lalu setujui.',
    },
    en: {
      what: 'Something is open before approval: flagged cases, the sample, your own case by a substitute, or sittings not scored yet.',
      kept: 'All decisions taken so far are kept.',
      todo: 'Finish the queue, then approve.',
    },
  },
  'scoring.approver-class': {
    id: {
      what: 'Sertifikat asesor Anda tidak mencakup semua jenjang dalam hasil ini, atau tidak berlaku hari ini.',
      kept: 'Semua keputusan kasus tersimpan; hasil belum disetujui.',
      todo: 'Minta Asesor SDM Aparatur yang jenjangnya mencakup untuk menyetujui, atau perbarui Daftar Asesor.',
    },
    en: {
      what: 'Your assessor certificate does not cover every class in these results, or is not in force today.',
      kept: 'All decisions on cases are kept; the results are not approved.',
      todo: 'Ask an assessor whose level covers them to approve, or bring the roll of assessors up to date.',
    },
  },
  'scoring.not-approved': {
    id: { what: 'Hasil ini belum disetujui Ketua Tim.', kept: keptId, todo: 'Tunggu persetujuan Ketua Tim.' },
    en: { what: 'These results are not approved by the head of team yet.', kept: keptEn, todo: 'Wait for the approval.' },
  },
  'scoring.no-quality': {
    id: {
      what: 'Paket ini tidak dikerjakan dalam pengolahan yang dipilih.',
      kept: keptId,
      todo: 'Buka Mutu dan pilih kegiatan serta paketnya.',
    },
    en: { what: 'Nobody of this batch sat this form.', kept: keptEn, todo: 'Open Quality and choose the event and the form.' },
  },
  'scoring.not-measured': {
    id: { what: 'Laporan mutu paket ini belum selesai dihitung.', kept: keptId, todo: 'Tunggu sebentar, lalu cetak lagi.' },
    en: { what: 'The quality report of this form is not computed yet.', kept: keptEn, todo: 'Wait a little, then print again.' },
  },
  'scoring.reason-needed': {
    id: { what: 'Keputusan ini memerlukan alasan.', kept: keptId, todo: 'Tulis alasannya, lalu ulangi.' },
    en: { what: 'This decision needs a reason.', kept: keptEn, todo: 'Write the reason and try again.' },
  },
  'scoring.annulment-stands': {
    id: {
      what: 'Permintaan anulir untuk butir ini sudah ada atau sudah diputus.',
      kept: keptId,
      todo: 'Lihat daftar butir yang dianulir.',
    },
    en: { what: 'A request for this item exists or has been decided.', kept: keptEn, todo: 'See the list of annulled items.' },
  },
  'scoring.no-recap': {
    id: { what: 'Kegiatan ini belum mempunyai hasil.', kept: keptId, todo: 'Olah hasil kegiatan lebih dulu.' },
    en: { what: 'This event has no results yet.', kept: keptEn, todo: 'Have the results of the event processed first.' },
  },
  'scoring.no-pack': {
    id: { what: 'Berkas kumpulan laporan ini tidak ada.', kept: keptId, todo: 'Buka Laporan dan minta berkas baru.' },
    en: { what: 'There is no such file of reports.', kept: keptEn, todo: 'Open Reports and ask for a new file.' },
  },
  'scoring.nothing-to-pack': {
    id: {
      what: 'Belum ada laporan yang dapat dikumpulkan.',
      kept: keptId,
      todo: 'Laporan tercetak setelah hasil disetujui Ketua Tim dan diterima orang kedua. Coba lagi sesudahnya.',
    },
    en: {
      what: 'There is no report to collect yet.',
      kept: keptEn,
      todo: 'Reports are printed after approval and acceptance. Try again then.',
    },
  },
  'scoring.pack-running': {
    id: {
      what: 'Berkas laporan Anda untuk kegiatan ini masih disusun.',
      kept: 'Yang sudah disusun tersimpan.',
      todo: 'Tunggu sampai selesai; halaman boleh ditinggalkan.',
    },
    en: {
      what: 'Your file of reports of this event is still being made.',
      kept: 'What is made is kept.',
      todo: 'Wait until it is done; you may leave the page.',
    },
  },
  'scoring.pack-too-big': {
    id: { what: 'Laporan terlalu banyak untuk satu berkas.', kept: keptId, todo: 'Minta satu jenis laporan saja.' },
    en: { what: 'There are too many reports for one file.', kept: keptEn, todo: 'Ask for one kind of report only.' },
  },
  'scoring.pack-of-another': {
    id: { what: 'Berkas ini dicap untuk orang lain.', kept: keptId, todo: 'Minta berkas atas nama Anda sendiri.' },
    en: { what: 'This file is stamped for somebody else.', kept: keptEn, todo: 'Ask for a file in your own name.' },
  },
  'scoring.pack-gone': {
    id: {
      what: 'Berkas ini sudah dihapus setelah tujuh hari.',
      kept: 'Laporan aslinya tetap tersimpan.',
      todo: 'Minta berkas baru bila masih diperlukan.',
    },
    en: {
      what: 'This file was deleted after seven days.',
      kept: 'The reports themselves are kept.',
      todo: 'Ask for a new file if it is still needed.',
    },
  },
  'scoring.not-handed-over': {
    id: {
      what: 'Hasil ini belum disampaikan kepada Anda.',
      kept: 'Jawaban Anda tersimpan dan tidak berubah.',
      todo: 'Buka Hasil Saya untuk melihat sampai di mana hasilnya.',
    },
    en: {
      what: 'This result has not been handed over to you yet.',
      kept: 'Your answers are kept and unchanged.',
      todo: 'Open My Results to see how far it is.',
    },
  },
  'scoring.no-short-report': {
    id: { what: 'Laporan ringkas belum selesai dicetak.', kept: keptId, todo: 'Coba lagi beberapa menit lagi.' },
    en: { what: 'The short report is not printed yet.', kept: keptEn, todo: 'Try again in a few minutes.' },
  },
}
