// Sentences of the screens that come later (rare.tsx), in Indonesian; the English ones travel with
// the English file (words-en.ts).
import type { Words } from './words.ts'

const id = {
  aloud: 'Dengarkan',
  aloudStop: 'Berhenti',
  aloudNone: 'Peramban ini tidak mempunyai suara bahasa Indonesia. Angkat tangan bila Anda memerlukan pembacaan.',
  elsewhereTitle: 'Angkat tangan Anda',
  elsewhereText:
    'Kartu ini masih dipakai di komputer lain. Pengawas Ruang memindahkan Anda ke komputer ini, lalu layar ini terbuka sendiri.',
  elsewhereWhy: 'Jawaban yang sudah tersimpan tetap ada. Waktu mengikuti jam resmi ruang.',
  otherCard: 'Gunakan kartu lain',
  replacedTitle: 'Ujian Anda dilanjutkan di komputer lain',
  replacedText: 'Layar ini tidak menerima jawaban lagi. Lanjutkan di komputer yang baru.',
  replacedClean: 'Semua jawaban dari komputer ini sudah tersimpan.',
  tabTitle: 'Ujian dibuka di tab lain',
  tabText: 'Hanya satu tab yang boleh menjawab. Jawaban Anda aman; tab ini berhenti. Tutup tab ini, atau lanjutkan di sini.',
  tabHere: 'Lanjutkan di tab ini',
  keptWaiting: (n: number) =>
    `${n} jawaban hanya ada di komputer ini. Jangan tutup halaman; jawaban dikirim begitu tersambung. Angkat tangan agar Pengawas Ruang tahu.`,
  keptHere: (n: number) => `${n} jawaban hanya ada di komputer ini. Jangan tutup halaman; angkat tangan agar Pengawas Ruang tahu.`,
  keptRefused: 'Server belum menerima jawaban dari komputer ini. Simpan sebagai berkas dan serahkan kepada Pengawas Ruang.',
  keptSent: 'Jawaban dari komputer ini sudah diterima server.',
  saveFile: 'Simpan sebagai berkas',
  fileSaved: 'Berkas tersimpan di komputer ini. Pengawas Ruang menyerahkannya dari layar ruang.',
  pausedTitle: 'Ujian dihentikan sementara',
  pausedText: (time: string) => `Jam ujian berhenti sejak ${time}. Soal disembunyikan dan terbuka lagi sendiri.`,
  minutesKept: 'menit tersisa, tidak berkurang',
  pausedStay: 'Tetap di tempat dan ikuti petunjuk Pengawas Ruang. Jawaban Anda aman.',
  localDone: 'Ujian selesai. Jawaban Anda tersimpan di komputer ini dan belum terkirim.',
  localKeep: 'Catat kode ini. Server akan menghitung kode yang sama dari jawaban Anda.',
  codeTitle: 'Server belum dapat dihubungi',
  codeText: 'Tunggu petunjuk Pengawas Ruang. Bila ia membacakan kode mulai, ketik kode itu di sini.',
  code: 'Kode mulai',
  codeHint: '10 tanda, misalnya K7QD3-M9XAB',
  codeOpen: 'Buka soal',
  codeOpening: 'Membuka …',
  codeWrong: 'Kode ini tidak membuka soal Anda. Dengarkan sekali lagi, lalu ketik ulang.',
  helpTitle: 'Minta bantuan',
  helpText: 'Pengawas Ruang melihat panggilan Anda di layarnya dan datang ke meja Anda. Jawaban Anda aman, waktu tetap berjalan.',
  helpWhat: 'Ada apa? (boleh dikosongkan)',
  helpCall: 'Panggil Pengawas Ruang',
  helpComing: 'Pengawas Ruang sudah dipanggil',
  helpComingText: 'Ia akan datang ke meja Anda. Jawaban Anda aman, waktu tetap berjalan.',
  helpAway: 'Jaringan terputus: panggilan tidak terkirim. Angkat tangan Anda.',
  contrast: 'Kontras',
  contrastNames: { normal: 'Biasa', light: 'Tinggi, terang', dark: 'Tinggi, gelap' },
}
export type RareWords = typeof id

/** In the language of `words`. */
export const rareWords = (words: Words): RareWords => words.rare ?? id
