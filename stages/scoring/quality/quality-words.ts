// What the figures of a quality report are called and what they say, in sentences for people who never took a course
// in statistics. The page and the paper say the same.
import type { Language } from '../../../kit/wording.ts'
import type { Dimension } from './groups.ts'
import type { ItemMark } from './item-table.ts'
import type { NoPrecision } from './precision.ts'

type Words = { readonly id: string; readonly en: string }

export const dimensionWords: Readonly<Record<Dimension, Words>> = {
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  age: { id: 'Kelompok umur', en: 'Age band' },
  education: { id: 'Pendidikan', en: 'Education' },
  unit: { id: 'Kelompok unit kerja', en: 'Group of units' },
  accommodation: { id: 'Akomodasi', en: 'Accommodation' },
}

const groups: Readonly<Record<Dimension, Readonly<Record<string, Words>>>> = {
  sex: { L: { id: 'Laki-laki', en: 'Men' }, P: { id: 'Perempuan', en: 'Women' } },
  age: {
    'under-30': { id: 'Di bawah 30 tahun', en: 'Under 30' },
    '30-39': { id: '30–39 tahun', en: '30–39' },
    '40-49': { id: '40–49 tahun', en: '40–49' },
    '50-up': { id: '50 tahun ke atas', en: '50 and over' },
  },
  education: {
    menengah: { id: 'Sampai SLTA', en: 'Up to senior secondary' },
    diploma: { id: 'Diploma I–III', en: 'Diploma I–III' },
    sarjana: { id: 'Diploma IV / S-1 / profesi', en: 'Bachelor or professional' },
    pascasarjana: { id: 'S-2 / S-3', en: 'Master or doctor' },
    lain: { id: 'Lainnya atau tidak tercatat', en: 'Other or not on record' },
  },
  unit: {
    sekretariat: { id: 'Sekretariat dan Inspektorat', en: 'Secretariats and inspectorate' },
    dinas: { id: 'Dinas', en: 'Dinas' },
    badan: { id: 'Badan dan Satuan', en: 'Badan and Satuan' },
    kecamatan: { id: 'Kecamatan dan kelurahan', en: 'Districts' },
    lain: { id: 'Unit lain', en: 'Other units' },
  },
  accommodation: { tidak: { id: 'Tanpa akomodasi', en: 'Without' }, ada: { id: 'Dengan akomodasi', en: 'With' } },
}

/** The name of a group in its dimension. */
export const groupName = (dimension: Dimension, key: string, language: Language = 'id'): string => groups[dimension][key]?.[language] ?? key

export const markWords: Readonly<Record<ItemMark, Words>> = {
  'low-r': { id: 'Kurang searah', en: 'Goes with little' },
  'too-hard': { id: 'Hampir tak terjangkau', en: 'Hardly reached' },
  'too-easy': { id: 'Hampir semua penuh', en: 'Nearly everybody full' },
}

export const whyWords: Readonly<Record<NoPrecision, (least: number) => Words>> = {
  few: (least) => ({
    id: `Ketelitian belum dihitung: peserta yang menemui semua butir kurang dari ${least}.`,
    en: `No error is computed: fewer than ${least} people met every item.`,
  }),
  'no-variance': () => ({
    id: 'Ketelitian tidak dapat dihitung: semua peserta sama hasilnya.',
    en: 'No error can be computed: all results are the same.',
  }),
  'no-reliability': () => ({
    id: 'Ketelitian tidak dapat dihitung: jawaban antarbutir tidak searah, jadi paket ini belum mengukur satu hal.',
    en: 'No error can be computed: answers to the items do not go together, so the form does not measure yet.',
  }),
}

/** One plain sentence or two for each statistic. */
export const helpWords = {
  precision: {
    id: 'Bila orang yang sama dapat diuji berulang kali, hasilnya tidak persis sama. Rentang galat menunjukkan seberapa jauh JPM dapat bergeser karena alat ukurnya; hasil sedekat itu dengan batas kategori jangan dipakai untuk membedakan.',
    en: 'The same person tested again would not get exactly the same result. The error interval says how far the JPM can move because of the test; a result that close to a cut-off must not be used to tell people apart.',
  },
  alpha: {
    id: 'Alfa menunjukkan seberapa searah jawaban pada butir satu kompetensi: mendekati 1 sangat searah, mendekati 0 tidak. Alfa berstrata merangkum semua kompetensi.',
    en: 'Alpha says how far answers to the items of a competency go together: near 1 very much, near 0 not at all. Stratified alpha sums up all competencies.',
  },
  items: {
    id: 'p adalah bagian poin yang diperoleh rata-rata peserta. r adalah keeratan butir dengan butir lain sekompetensi. Butir ditandai bila r di bawah 0,1 atau p di luar 0,05–0,95: dibaca ulang, bukan langsung dianulir. Paparan adalah banyaknya orang yang pernah menghadapi butir itu.',
    en: 'p is the share of the points that people got on average. r says how closely an item goes with the others of its competency. An item is marked when r is below 0.1 or p beyond 0.05–0.95: read it again, do not annul it at once. Exposure is how many people have ever had the item before them.',
  },
  ceiling: {
    id: 'Bila hampir semua orang satu jenjang memenuhi setiap standar, standar itu tidak lagi membedakan mereka; bacalah levelnya.',
    en: 'When nearly everybody of a class meets every standard, the standard no longer tells them apart; read the levels.',
  },
  forms: {
    id: 'Peserta dibagi ke beberapa paket sejajar. Selisih rata-rata yang rentangnya memuat nol dapat terjadi karena kebetulan pembagian peserta.',
    en: 'People were spread over parallel forms. A difference whose interval holds zero can come from who happened to get which form.',
  },
  fairness: {
    id: 'Perbedaan rata-rata antarkelompok belum berarti tesnya tidak adil: tugas dan pengalaman dapat berbeda. Rasio membandingkan bagian yang berada pada kategori terendah dengan kelompok terbesar. Kelompok kecil disembunyikan.',
    en: 'A difference between groups does not mean that the test is unfair: duties and experience may differ. The ratio compares the share in the lowest category with that of the largest group. Small groups are hidden.',
  },
  difference: {
    id: 'Mantel–Haenszel membandingkan perempuan dan laki-laki yang jumlah nilainya setara pada tiap butir. B berarti perbedaan sedang, C besar. Butir bertanda dibaca Ketua Tim; tidak ada nilai yang berubah karenanya.',
    en: 'Mantel–Haenszel compares women and men with like sums, item by item. B is a moderate difference, C a large one. The head of team reads flagged items; no score changes because of them.',
  },
  similarity: {
    id: 'Pasangan ini memberi lebih banyak jawaban sama yang jarang dipilih daripada yang dijelaskan kebetulan. Ruang yang sama atau persiapan bersama dapat menjelaskannya. Daftar ini tidak mengubah nilai siapa pun.',
    en: 'These pairs gave more equal answers that few chose than chance explains. The same room or preparing together may explain it. This list changes nobody’s score.',
  },
} as const satisfies Record<string, Words>
