// Minutes of a destruction (berita acara pemusnahan arsip): what, by whose agreement, how many, with a hash of each.
import type { Zone } from '../../kit/clock.ts'
import { localDate } from '../../kit/clock.ts'
import { countWords, dateWords, momentWords } from '../../kit/wording.ts'
import { type Frame, frameDate, headOf, type Letterhead } from '../documents/frame.ts'
import { destructionNumber } from './request.ts'
import type { RecordKind } from './retention.ts'

type Counts = Readonly<Record<string, number>>
type Carried = {
  readonly id: string
  readonly year: number
  readonly serial: number
  readonly kind: RecordKind
  readonly before: string
  readonly years: number
  readonly policyVersion: number
  readonly reason: string
  readonly askedByName: string
  readonly askedAt: Date
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly decisionReason: string | null
  readonly carriedAt: Date | null
  readonly outcome: {
    readonly destroyed: readonly { readonly what: string; readonly rows: number; readonly hash: string }[]
    readonly kept: Counts
    readonly chain: { readonly before: { readonly number: string; readonly hash: string } | null }
  } | null
}

export const kindNames: Readonly<Record<RecordKind, string>> = {
  jawaban: 'Jawaban dan naskah ujian',
  hasil: 'Hasil pengolahan dan laporannya',
  impor: 'Berkas dan baris impor data pegawai',
  'sesi-masuk': 'Riwayat sesi masuk',
}

const whatNames: Readonly<Record<string, string>> = {
  jawaban: 'Jawaban butir soal',
  'jawaban-terlambat': 'Jawaban yang tiba terlambat',
  'naskah-tersegel': 'Naskah tersegel',
  'naskah-peserta': 'Urutan soal tiap peserta',
  'bahan-pengolahan': 'Jawaban dan kunci di dalam hasil pengolahan',
  'hasil-pengolahan': 'JPM dan kategori',
  'level-kompetensi': 'Level kompetensi',
  'aspek-potensi': 'Aspek potensi',
  'laporan-tercetak': 'Laporan tercetak',
  'baris-impor': 'Baris berkas impor',
  'berkas-impor': 'Berkas impor',
  'sesi-masuk': 'Sesi masuk',
}

const keptNames: Readonly<Record<string, string>> = {
  'keberatan-terbuka': 'ditahan karena keberatan yang belum diputus',
  'hasil-berlaku': 'ditahan karena hasilnya masih berlaku',
}

/** A hash in groups of eight, so that it can be read and breaks at the end of a line. */
const groups = (hash: string) => hash.replace(/(.{8})(?=.)/g, '$1 ')

/** The minutes as a document to be printed. */
export function minutesDraft({
  row,
  head,
  zone,
}: {
  row: Carried
  head: { agency: Letterhead; installation: 'contoh' | 'nyata'; files: Record<string, Uint8Array> }
  zone: Zone
}) {
  const at = row.carriedAt ?? row.askedAt
  const number = destructionNumber(row)
  const title = 'Berita Acara Pemusnahan Arsip'
  const frame: Frame = {
    ...headOf(head.agency, head.installation),
    title,
    date: frameDate(at),
    confidential: false,
    running: { strong: title, lines: [number] },
    foot: { strong: number, lines: [kindNames[row.kind]] },
  }
  const chain = row.outcome?.chain.before
  return {
    ...({ kind: 'pemusnahan-arsip', title: `${title} ${number}`, subjects: [], unitPath: [] } as const),
    ...{ object: `destruction:${row.id}`, series: `destruction:${row.id}`, template: 'stages/privacy/pemusnahan-arsip.typ' },
    data: {
      frame,
      heading: title,
      number,
      kind: kindNames[row.kind],
      opening: `Pada ${momentWords(at, zone)} telah dimusnahkan arsip elektronik jenis “${kindNames[row.kind]}” yang berakhir sebelum ${dateWords(row.before)}, sesuai masa simpan ${row.years} tahun dalam Ketentuan versi ${row.policyVersion}.`,
      lines: (row.outcome?.destroyed ?? []).map(({ what, rows, hash }) => ({
        what: whatNames[what] ?? what,
        rows: countWords(rows),
        hash: rows > 0 ? groups(hash) : '–',
      })),
      kept: Object.entries(row.outcome?.kept ?? {}).flatMap(([why, n]) => (n > 0 ? [`${countWords(n)} ${keptNames[why] ?? why}.`] : [])),
      facts: [
        { term: 'Diminta oleh', text: `${row.askedByName}, ${dateWords(localDate(row.askedAt, zone))}` },
        { term: 'Alasan', text: row.reason },
        {
          term: 'Disetujui oleh',
          text: `${row.decidedByName ?? '–'}${row.decidedAt ? `, ${dateWords(localDate(row.decidedAt, zone))}` : ''}`,
        },
        { term: 'Pertimbangan', text: row.decisionReason ?? '–' },
        { term: 'Kepala rantai audit sebelum pemusnahan', text: chain ? `${chain.number}:${groups(chain.hash)}` : '–' },
      ],
      signers: [
        { as: 'Yang meminta', name: row.askedByName },
        { as: 'Yang menyetujui', name: row.decidedByName ?? '' },
      ],
    },
    files: head.files,
  }
}
