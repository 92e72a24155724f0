// What objections may refuse: what happened, what was kept, what to do.
import type { ObjectionsRefusal } from '../../../stages/objections/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Keberatan dan hasilnya tidak berubah.'
const keptEn = 'The objection and the result are unchanged.'
const againId = 'Muat ulang halaman dan lihat langkah berikutnya.'
const againEn = 'Load the page again and see the next step.'

export const refusals: RefusalWords<ObjectionsRefusal> = {
  'objections.no-objection': {
    id: { what: 'Keberatan ini tidak ada.', kept: keptId, todo: 'Buka daftar Keberatan dan pilih dari sana.' },
    en: { what: 'There is no such objection.', kept: keptEn, todo: 'Open the list of objections and choose there.' },
  },
  'objections.no-file': {
    id: { what: 'Lampiran ini tidak ada.', kept: keptId, todo: againId },
    en: { what: 'There is no such attachment.', kept: keptEn, todo: againEn },
  },
  'objections.no-answer': {
    id: { what: 'Jawaban belum dicetak.', kept: keptId, todo: 'Tunggu sampai keberatan diputus.' },
    en: { what: 'The answer is not printed yet.', kept: keptEn, todo: 'Wait until the objection is decided.' },
  },
  'objections.no-question': {
    id: { what: 'Pertanyaan ini tidak ada.', kept: 'Tidak ada yang dikirim.', todo: againId },
    en: { what: 'There is no such question.', kept: 'Nothing was sent.', todo: againEn },
  },
  'objections.account-needed': {
    id: { what: 'Tindakan ini dilakukan oleh orang, bukan oleh sistem.', kept: keptId, todo: 'Masuk dengan akun Anda.' },
    en: { what: 'This is done by a person, not by the system.', kept: keptEn, todo: 'Sign in with your account.' },
  },
  'objections.not-handed-over': {
    id: {
      what: 'Hasil ini belum disampaikan, jadi belum dapat diajukan keberatan.',
      kept: 'Tidak ada yang dicatat.',
      todo: 'Tunggu sampai hasil disampaikan.',
    },
    en: {
      what: 'This result is not handed over, so there is nothing to object to yet.',
      kept: 'Nothing was written down.',
      todo: 'Wait for the result.',
    },
  },
  'objections.open-already': {
    id: {
      what: 'Atas hasil ini sudah ada keberatan yang belum diputus.',
      kept: 'Keberatan yang ada tidak berubah.',
      todo: 'Tambahkan lampiran pada keberatan itu, atau tunggu putusannya.',
    },
    en: {
      what: 'An objection to this result is open already.',
      kept: 'That objection is unchanged.',
      todo: 'Add a file to it, or wait for its decision.',
    },
  },
  'objections.answered-already': {
    id: {
      what: 'Keberatan atas hasil ini sudah diputus.',
      kept: 'Putusan dan jawabannya tersimpan.',
      todo: 'Tanyakan isi jawabannya pada halaman Tanya & Keberatan.',
    },
    en: {
      what: 'An objection to this result was decided already.',
      kept: 'The decision and its answer are kept.',
      todo: 'Ask about the answer on the own page.',
    },
  },
  'objections.result-withdrawn': {
    id: { what: 'Hasil ini sudah tidak berlaku.', kept: keptId, todo: 'Tunggu hasil tes berikutnya.' },
    en: { what: 'This result no longer counts.', kept: keptEn, todo: 'Wait for the result of the next test.' },
  },
  'objections.received-date': {
    id: {
      what: 'Tanggal terima harus antara hari penyampaian hasil dan hari ini.',
      kept: 'Isian Anda masih ada di layar.',
      todo: 'Perbaiki tanggal terima.',
    },
    en: {
      what: 'The day of receipt lies between the handing over and today.',
      kept: 'What you wrote is still on the screen.',
      todo: 'Correct the day.',
    },
  },
  'objections.wrong-state': {
    id: { what: 'Langkah ini sudah lewat atau belum waktunya.', kept: keptId, todo: againId },
    en: { what: 'This step is over, or its time has not come.', kept: keptEn, todo: againEn },
  },
  'objections.not-examiner': {
    id: { what: 'Keberatan ini diperiksa oleh orang lain.', kept: keptId, todo: 'Buka daftar pemeriksaan Anda.' },
    en: { what: 'Somebody else examines this objection.', kept: keptEn, todo: 'Open your own examinations.' },
  },
  'objections.examiner-barred': {
    id: {
      what: 'Orang ini tidak dapat memeriksa: ia ikut dalam hasil ini atau terkait dengan orangnya.',
      kept: keptId,
      todo: 'Pilih pemeriksa lain; sebabnya tertulis di daftar pilihan.',
    },
    en: {
      what: 'This person cannot examine it, having had a part in the result.',
      kept: keptEn,
      todo: 'Choose another; the list says why.',
    },
  },
  'objections.same-person': {
    id: { what: 'Pemeriksa tidak memutus pemeriksaannya sendiri.', kept: keptId, todo: 'Mintalah orang kedua memutus.' },
    en: { what: 'An examiner does not decide on the own examination.', kept: keptEn, todo: 'Ask a second person to decide.' },
  },
  'objections.reason-needed': {
    id: { what: 'Alasan belum ditulis.', kept: keptId, todo: 'Tulis alasan, supaya pemeriksa tahu apa yang dilihat lagi.' },
    en: { what: 'The reason is missing.', kept: keptEn, todo: 'Write it, so that the examiner knows what to look at again.' },
  },
  'objections.correction-needed': {
    id: {
      what: 'Belum tertulis apa yang dikoreksi.',
      kept: 'Isian Anda masih ada di layar.',
      todo: 'Tulis koreksinya, lalu usulkan lagi.',
    },
    en: {
      what: 'It is not said what is put right.',
      kept: 'What you wrote is still on the screen.',
      todo: 'Write the correction and propose again.',
    },
  },
  'objections.file-kind': {
    id: {
      what: 'Lampiran harus PDF atau JPEG.',
      kept: 'Keberatan tersimpan tanpa berkas ini.',
      todo: 'Simpan berkas sebagai PDF atau JPEG, lalu unggah lagi.',
    },
    en: {
      what: 'An attachment is a PDF or a JPEG.',
      kept: 'The objection is kept without this file.',
      todo: 'Save it as PDF or JPEG and upload again.',
    },
  },
  'objections.file-too-big': {
    id: { what: 'Lampiran lebih dari 5 MB.', kept: 'Keberatan tersimpan tanpa berkas ini.', todo: 'Perkecil berkas, lalu unggah lagi.' },
    en: {
      what: 'The attachment is larger than 5 MB.',
      kept: 'The objection is kept without this file.',
      todo: 'Make it smaller and upload again.',
    },
  },
  'objections.too-many-files': {
    id: { what: 'Lampiran paling banyak {most}.', kept: 'Lampiran yang ada tersimpan.', todo: 'Gabungkan berkas menjadi satu PDF.' },
    en: { what: 'At most {most} files.', kept: 'Those that are there are kept.', todo: 'Put the files together as one PDF.' },
  },
  'objections.file-known': {
    id: { what: 'Berkas ini sudah dilampirkan.', kept: 'Lampiran yang ada tersimpan.', todo: 'Tidak perlu mengunggah lagi.' },
    en: { what: 'This file is attached already.', kept: 'It is kept.', todo: 'There is no need to upload it again.' },
  },
}
