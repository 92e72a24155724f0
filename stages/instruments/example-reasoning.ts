// The reasoning test of the example: one form of 24 items with one right answer each, for the aspect of potential
// "kemampuan intelektual". No pilot, no norm group: it says so, and is refused by the database in a real installation.

export const reasoningInstrument = {
  key: 'contoh-penalaran',
  name: 'Tes penalaran (contoh)',
  method: 'Tes penalaran',
} as const

/** Status statements, oldest first. */
export const reasoningStatuses = [
  {
    status: 'uji-coba',
    decidedOn: '2023-09-01',
    evidence: 'CONTOH. 24 soal asli: delapan verbal, delapan numerik, delapan logis. Belum ada uji coba pada orang.',
    facts: null,
  },
  {
    status: 'tervalidasi-internal',
    decidedOn: '2023-11-01',
    evidence:
      'CONTOH. Status ini hanya agar seluruh alur dapat dilihat; tidak ada bukti validasi dan tidak ada kelompok norma. Tidak boleh dipakai untuk keputusan apa pun.',
    facts: {
      n: 0,
      reliability: 'CONTOH: tidak dihitung; belum ada orang yang mengerjakan.',
      panel: 'CONTOH: tidak ada panel.',
      normGroup: 'CONTOH: tidak ada kelompok norma; batas nilai membagi rentang di atas tebakan menjadi lima bagian sama.',
      responsible: 'CONTOH: tidak ada asesor penanggung jawab.',
    },
  },
] as const

export const reasoningForm = {
  code: 'CONTOH-PENALARAN',
  title: 'Paket penalaran: 24 soal (contoh)',
  minutes: 30,
  /** Least share of right answers above chance, in hundredths, for ratings 2 (K) to 5 (BS). */
  thresholds: [
    { level: 2, mastery: 20 },
    { level: 3, mastery: 40 },
    { level: 4, mastery: 60 },
    { level: 5, mastery: 80 },
  ],
  thresholdBasis: 'CONTOH: lima bagian sama di atas tebakan; bukan norma.',
} as const
