// What PermenPANRB 3/2020 (as amended by 20/2025) recommends for each box, in short. Kept on the server: what
// boxes 1 and 2 ask for is for the Tim Penilai Kinerja alone.
import { type Box, boxes } from './box.ts'

const words: Readonly<Record<Box, { readonly id: string; readonly en: string }>> = {
  9: {
    id: 'Dipromosikan dan dipertahankan; masuk kelompok rencana suksesi instansi atau nasional; penghargaan.',
    en: 'Promote and retain; succession group of the agency or the nation; reward.',
  },
  8: {
    id: 'Dipertahankan; masuk kelompok rencana suksesi instansi; rotasi atau perluasan jabatan; bimbingan kinerja.',
    en: 'Retain; succession group of the agency; rotation or a wider post; performance guidance.',
  },
  7: {
    id: 'Dipertahankan; masuk kelompok rencana suksesi instansi; rotasi atau pengayaan jabatan; pengembangan kompetensi; tugas belajar.',
    en: 'Retain; succession group of the agency; rotation or a richer post; development; study assignment.',
  },
  6: { id: 'Penempatan yang sesuai; bimbingan kinerja; konseling kinerja.', en: 'A fitting post; performance guidance and counselling.' },
  5: {
    id: 'Penempatan yang sesuai; bimbingan kinerja; pengembangan kompetensi.',
    en: 'A fitting post; performance guidance; development of competencies.',
  },
  4: { id: 'Rotasi; pengembangan kompetensi.', en: 'Rotation; development of competencies.' },
  3: {
    id: 'Bimbingan dan konseling kinerja; pengembangan kompetensi; penempatan yang sesuai.',
    en: 'Performance guidance and counselling; development of competencies; a fitting post.',
  },
  2: {
    id: 'Bimbingan kinerja; pengembangan kompetensi; penempatan yang sesuai.',
    en: 'Performance guidance; development of competencies; a fitting post.',
  },
  1: { id: 'Diproses sesuai peraturan perundang-undangan.', en: 'Handled as the law provides.' },
}

const decidersOnly: readonly Box[] = [1, 2]

/** The recommendations from box 9 down; `null` where only those who decide may read them. */
export function recommendationsFor(decides: boolean): { box: Box; words: { id: string; en: string } | null }[] {
  return [...boxes].reverse().map((box) => ({ box, words: decides || !decidersOnly.includes(box) ? words[box] : null }))
}
