// The example instrument and its form: what they are called and, honestly, how far they may be trusted.

export const exampleInstrument = {
  key: 'contoh-situasi-kerja',
  name: 'Tes situasi kerja (contoh)',
  method: 'Tes situasi kerja',
} as const

/** Status statements, oldest first. The percentages are exact counts over all ways to click (see the test). */
export const exampleStatuses = [
  {
    status: 'uji-coba',
    decidedOn: '2023-09-01',
    evidence:
      'CONTOH. Sembilan soal asli, satu soal untuk tiap kompetensi, ditulis dari kamus kompetensi. Belum ada panel ahli dan belum ada uji coba.',
  },
  {
    status: 'tervalidasi-internal',
    decidedOn: '2023-11-01',
    evidence:
      'CONTOH. Status ini hanya agar seluruh alur dapat dilihat; tidak ada bukti validasi. Satu soal per kompetensi: reliabilitas dan galat baku tidak dapat dihitung, panel ahli dan kelompok norma tidak ada. Peserta yang mengeklik acak dinilai Optimal sebanyak 95 % untuk Pelaksana, 35 % untuk Pengawas, dan 1 % untuk Administrator. Tidak boleh dipakai untuk keputusan apa pun.',
  },
] as const

export const exampleForm = {
  code: 'CONTOH-9',
  title: 'Paket contoh: sembilan situasi kerja',
  minutes: 20,
  /** Least mastery at every level, in hundredths. */
  mastery: 50,
  thresholdBasis: 'Contoh: setengah penguasaan di atas tebakan; bukan hasil penetapan standar.',
} as const
