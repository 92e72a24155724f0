// The instrument of the example bank: what it is called and, honestly, how far it may be trusted.
import { examplePanelNote } from './measure/example-panel.ts'

export const exampleBank = {
  key: 'contoh-situasional-asn',
  name: 'Tes situasional ASN (contoh)',
  method: 'Tes situasional',
} as const

/** Status statements, oldest first. */
export const exampleBankStatuses = [
  {
    status: 'uji-coba',
    decidedOn: '2023-09-01',
    evidence: 'CONTOH. Soal asli yang ditulis dari kamus kompetensi. Belum ada panel ahli dan belum ada uji coba pada orang.',
    facts: null,
  },
  {
    status: 'tervalidasi-internal',
    decidedOn: '2023-11-01',
    evidence:
      'CONTOH. Status ini hanya agar seluruh alur dapat dilihat: "validasi" ini memakai peserta simulasi, bukan orang. Tidak boleh dipakai untuk keputusan apa pun.',
    facts: {
      n: 10_000,
      reliability: 'CONTOH: tidak dihitung dari orang; lihat pemulihan level pada tabel aktivasi tiap paket.',
      panel: examplePanelNote,
      normGroup: 'CONTOH: peserta simulasi dengan model respons yang dinyatakan; tidak ada kelompok norma.',
      responsible: 'CONTOH: tidak ada asesor penanggung jawab.',
    },
  },
] as const

/**
 * Minutes of every form of the bank: a session of two and a half hours. A room has one clock, so forms that
 * are taken side by side need the same minutes, whatever their length.
 */
export const formMinutes = 150

export const exampleBlueprintNote = 'CONTOH. Campuran soal yang lolos simulasi untuk jenjang ini.'
