// The kinds of letters and the closed list of names that each may use, with what each name means and an
// example. The room whose content a letter is supplies exactly these facts.
import type { LetterFacts, Table } from './letter-text.ts'

/** How the paper is laid out: letter, decision, letter of assignment, service note (PermenPANRB 5/2021, Permendagri 1/2023). */
export const letterForms = ['surat', 'keputusan', 'surat-tugas', 'nota-dinas'] as const
export type LetterForm = (typeof letterForms)[number]

type Both = { readonly id: string; readonly en: string }
export type LetterName = { readonly what: Both; readonly example: string }
export type LetterList = { readonly what: Both; readonly example: Table }
type Kind = {
  readonly title: Both
  readonly form: LetterForm
  readonly names: Readonly<Record<string, LetterName>>
  readonly lists: Readonly<Record<string, LetterList>>
}

const say = (id: string, en: string, example: string): LetterName => ({ what: { id, en }, example })
const table = (id: string, en: string, columns: readonly [string, number][], rows: readonly string[][]): LetterList => ({
  what: { id, en },
  example: { columns: columns.map(([name, share]) => ({ name, share })), rows },
})

/** Known of every letter; number and date come with the agency's register. */
const always = {
  nomor: say('Nomor surat dari buku agenda instansi', 'Number from the agency’s register', '800.1.3.3/0412/BKPSDM/2023'),
  tanggal: say('Tanggal surat', 'Date of the letter', '4 Desember 2023'),
  tahun: say('Tahun surat', 'Year of the letter', '2023'),
  instansi: say('Nama instansi', 'Name of the agency', 'Pemerintah Kabupaten Contoh'),
  kota: say('Kota pada baris tanda tangan', 'City of the signature', 'Kota Contoh'),
}

/** Known of every letter of an assessment event. */
const ofEvent = {
  ...always,
  kegiatan: say('Judul kegiatan seperti pada surat perintah', 'Title of the event', 'Penilaian Kompetensi ASN Tahun 2023'),
  tujuan: say('Tujuan kegiatan', 'Purpose of the event', 'pemetaan kompetensi'),
  surat_dasar: say(
    'Surat yang memerintahkan kegiatan',
    'The letter that orders the event',
    'Surat Perintah Bupati Nomor 800/1234 tanggal 1 November 2023',
  ),
  tanggal_pelaksanaan: say('Hari pelaksanaan', 'Days of the event', 'Senin, 18 Desember 2023 sampai dengan Kamis, 21 Desember 2023'),
  tempat: say('Tempat pelaksanaan', 'Place of the event', 'Gedung Serbaguna Contoh'),
  jumlah_peserta: say('Jumlah peserta seluruhnya', 'Participants in all', '2.268 (dua ribu dua ratus enam puluh delapan)'),
  penyelenggara: say('Penyelenggara penilaian kompetensi', 'The body that assesses', 'UPT Penilaian Kompetensi Kabupaten Contoh'),
  metode: say('Metode penilaian', 'Method', 'tes tertulis berbasis komputer'),
}

const ofOffice = {
  ...ofEvent,
  perangkat_daerah: say('Perangkat daerah tujuan surat', 'The office it goes to', 'Dinas Kesehatan'),
  jumlah_orang: say('Jumlah orang dalam daftar surat ini', 'People in the list of this letter', '45 (empat puluh lima)'),
}

const participantColumns: [string, number][] = [
  ['No.', 0],
  ['Nama dan NIP', 6],
  ['Jabatan', 5],
  ['Hari dan waktu', 5],
  ['Tempat', 4],
]
const participants = table(
  'Peserta dengan jadwalnya; tanpa kolom jadwal sebelum rencana terbit',
  'Participants with their seats',
  participantColumns,
  [
    [
      '1',
      'Hj. Wulan Sekarjagad, S.Sos.\nNIP 19800101 200501 2 001',
      'Kepala Bidang Arsip',
      'Senin, 18 Desember 2023\n07.30–10.00 WIB',
      'Aula Contoh, Ruang A\nMeja 12',
    ],
    [
      '2',
      'Suparjo Wiratmaja\nNIP 19820304 200903 1 004',
      'Analis Kepegawaian',
      'Selasa, 19 Desember 2023\n13.00–15.30 WIB',
      'Aula Contoh, Ruang B\nMeja 40',
    ],
  ],
)

export const letterKinds = {
  'keputusan-tim': {
    title: { id: 'Keputusan tim pelaksana', en: 'Decision on the team' },
    form: 'keputusan',
    names: { ...ofEvent, jumlah_anggota: say('Jumlah anggota tim', 'Members of the team', '12 (dua belas)') },
    lists: {
      tim: table(
        'Susunan tim',
        'The team',
        [
          ['No.', 0],
          ['Nama dan NIP', 5],
          ['Jabatan/Instansi', 5],
          ['Kedudukan dalam Tim', 4],
        ],
        [
          ['1', 'Dra. Kartika Widuri, M.Si.\nNIP 19740203 199803 2 002', 'Asesor SDM Aparatur Ahli Madya', 'Ketua Tim'],
          ['2', 'Bagus Wicaksana, S.Kom.\nNIP 19850607 201001 1 003', 'Pranata Komputer Ahli Muda', 'Panitia'],
        ],
      ),
    },
  },
  'penugasan-peserta': {
    title: { id: 'Penugasan peserta', en: 'Assignment of participants' },
    form: 'surat',
    names: ofOffice,
    lists: { peserta: participants },
  },
  'surat-tugas-pengawas': {
    title: { id: 'Surat tugas pengawas ruang', en: 'Assignment of proctors' },
    form: 'surat-tugas',
    names: { ...ofEvent, jumlah_petugas: say('Jumlah petugas dalam daftar', 'People in the list', '8 (delapan)') },
    lists: {
      petugas: table(
        'Petugas yang ditugaskan',
        'Who is assigned',
        [
          ['No.', 0],
          ['Nama dan NIP', 5],
          ['Jabatan/Instansi', 5],
          ['Tugas', 3],
        ],
        [
          [
            '1',
            'Ratna Puspadewi, S.E.\nNIP 19860809 201101 2 005',
            'Badan Kepegawaian dan Pengembangan SDM',
            'Pengawas Ruang\nSenin, 18 Desember 2023, 07.30–10.00 WIB: Aula Contoh, Ruang A',
          ],
          ['2', 'Teguh Wicaksono', 'Dinas Komunikasi dan Informatika', 'Tenaga Pendukung'],
        ],
      ),
    },
  },
  'pemberitahuan-jadwal': {
    title: { id: 'Pemberitahuan jadwal', en: 'Notice of the schedule' },
    form: 'surat',
    names: {
      ...ofEvent,
      jumlah_hari: say('Jumlah hari pelaksanaan menurut jadwal', 'Days of the schedule', '4 (empat)'),
      jumlah_sesi: say('Jumlah sesi menurut jadwal', 'Sessions of the schedule', '8 (delapan)'),
    },
    lists: {
      jadwal: table(
        'Hari, waktu, tempat dan jumlah peserta',
        'Days, times, rooms and participants',
        [
          ['Hari dan tanggal', 4],
          ['Pukul', 3],
          ['Tempat dan ruang', 5],
          ['Peserta', 2],
        ],
        [
          ['Senin, 18 Desember 2023', '07.30–10.00 WIB', 'Aula Contoh, Ruang A', '71'],
          ['Senin, 18 Desember 2023', '13.00–15.30 WIB', 'Aula Contoh, Ruang A', '70'],
        ],
      ),
      perangkat_daerah: table(
        'Perangkat daerah dan jumlah pesertanya',
        'Offices and their participants',
        [
          ['No.', 0],
          ['Perangkat daerah', 7],
          ['Peserta', 2],
        ],
        [
          ['1', 'Dinas Kesehatan', '212'],
          ['2', 'Dinas Pendidikan', '340'],
        ],
      ),
    },
  },
  'panggilan-susulan': {
    title: { id: 'Panggilan susulan', en: 'Call to susulan' },
    form: 'surat',
    names: ofOffice,
    lists: { peserta: participants },
  },
  'permintaan-personel': {
    title: { id: 'Permintaan dukungan personel', en: 'Request for support' },
    form: 'surat',
    names: {
      ...ofEvent,
      mitra: say('Instansi mitra', 'The partner agency', 'Badan Penanggulangan Bencana Daerah'),
      dukungan: say('Dukungan yang diminta', 'What is asked for', '4 orang tenaga pendukung dan ruang rapat'),
    },
    lists: {},
  },
  'nota-laporan': {
    title: { id: 'Nota laporan pelaksanaan', en: 'Report note' },
    form: 'nota-dinas',
    names: ofEvent,
    lists: {
      jenjang: table(
        'Peserta menurut kelompok jenjang',
        'Participants by group of classes',
        [
          ['Kelompok jenjang', 6],
          ['Peserta', 2],
        ],
        [
          ['Administrator', '210'],
          ['Pengawas', '784'],
        ],
      ),
    },
  },
  'penyampaian-hasil': {
    title: { id: 'Penyampaian hasil', en: 'Handing over of results' },
    form: 'surat',
    names: {
      ...ofOffice,
      gelombang: say('Gelombang penyampaian', 'The wave', '1'),
      tanggal_penyampaian: say('Hari penyampaian', 'Day of handing over', 'Senin, 22 Januari 2024'),
      kedudukan: say('Kedudukan hasil', 'Standing of the results', 'hasil penilaian kompetensi'),
      kegunaan: say(
        'Untuk apa hasil boleh dipakai dan sampai kapan',
        'What the results serve and until when',
        'berlaku 3 (tiga) tahun sejak tanggal penilaian',
      ),
      cara_umpan_balik: say('Cara umpan balik', 'Way of feedback', 'pertemuan perorangan'),
      tempat_umpan_balik: say('Tempat umpan balik', 'Place of feedback', 'Ruang Rapat UPT Penilaian Kompetensi'),
      batas_keberatan: say('Batas waktu mengajukan keberatan', 'Time to object', '14 (empat belas) hari'),
    },
    lists: {
      peserta: table(
        'Pegawai yang hasilnya disampaikan; tanpa angka hasil',
        'People whose results are handed over; without any figure',
        [
          ['No.', 0],
          ['Nama dan NIP', 6],
          ['Jabatan', 5],
          ['Jenjang', 3],
          ['Tanggal penilaian', 4],
        ],
        [
          ['1', 'Hj. Wulan Sekarjagad, S.Sos.\nNIP 19800101 200501 2 001', 'Kepala Bidang Arsip', 'Administrator', '18 Desember 2023'],
          ['2', 'Suparjo Wiratmaja\nNIP 19820304 200903 1 004', 'Analis Kepegawaian', 'Pelaksana', '19 Desember 2023'],
        ],
      ),
    },
  },
} as const satisfies Record<string, Kind>

export type LetterKind = keyof typeof letterKinds
export const letterKindNames = Object.keys(letterKinds) as [LetterKind, ...LetterKind[]]

/** A kind as it is read by whoever does not care which one. */
export const kindOf = (kind: LetterKind): Kind => letterKinds[kind]

/** What the press adds itself: a builder need not give it. */
type Added = keyof typeof always
/** Exactly the facts that a letter of `K` may name. */
export type FactsOf<K extends LetterKind> = {
  readonly values: Readonly<Record<Exclude<keyof (typeof letterKinds)[K]['names'], Added>, string>>
  readonly lists: Readonly<Record<keyof (typeof letterKinds)[K]['lists'], Table>>
}

/** A letter as the room whose content it is wants it. `object`: `event:<id>`; `part`: which one of its kind there. */
export type LetterDraft<K extends LetterKind = LetterKind> = {
  readonly kind: K
  readonly object: string
  readonly part: string
  readonly title: string
  readonly recipient: string
  /** People whom it is about: none of them signs it. */
  readonly subjects: readonly string[]
  /** Units whose leaders may read it; empty: only who sees the whole agency. */
  readonly unitPath: readonly string[]
  readonly facts: FactsOf<K>
}

/** The example facts of a kind, for a preview while a template is written. */
export function exampleFacts(kind: LetterKind): LetterFacts {
  const { names, lists } = kindOf(kind)
  const of = <T, U>(from: Readonly<Record<string, T>>, take: (one: T) => U) =>
    Object.fromEntries(Object.entries(from).map(([key, one]) => [key, take(one)]))
  return { values: of(names, (one) => one.example), lists: of(lists, (one) => one.example) }
}
