// The 45 perangkat daerah of the synthetic regency, with what stands below each and the posts there.
import type { PostKind } from '../../../stages/standards/class.ts'
import { districts } from './names.ts'

/** A post in a unit that one person may hold. `eselon` for structural posts only. */
export type Slot = {
  readonly office: string
  readonly unit: string
  readonly post: string
  readonly kind: PostKind
  readonly eselon: string | null
}

type Office = {
  readonly name: string
  readonly head: string
  readonly eselon: string
  readonly deputy: string
  readonly units: readonly string[]
}

const badan = (name: string, units: readonly string[]): Office => ({
  name: `Badan ${name}`,
  head: `Kepala Badan ${name}`,
  eselon: 'II.b',
  deputy: `Sekretaris Badan ${name}`,
  units: units.map((unit) => `Bidang ${unit}`),
})

const dinas = (name: string, units: readonly string[]): Office => ({
  name: `Dinas ${name}`,
  head: `Kepala Dinas ${name}`,
  eselon: 'II.b',
  deputy: `Sekretaris Dinas ${name}`,
  units: units.map((unit) => `Bidang ${unit}`),
})

export const offices: readonly Office[] = [
  badan('Kepegawaian dan Pengembangan Sumber Daya Manusia', ['Pengadaan dan Informasi', 'Mutasi dan Promosi', 'Pengembangan Kompetensi']),
  badan('Perencanaan Pembangunan, Riset dan Inovasi Daerah', [
    'Perencanaan dan Pengendalian',
    'Pemerintahan dan Sosial',
    'Ekonomi',
    'Riset dan Inovasi',
  ]),
  badan('Keuangan dan Aset Daerah', ['Anggaran', 'Perbendaharaan', 'Akuntansi', 'Aset']),
  badan('Pendapatan Daerah', ['Pendataan', 'Penetapan', 'Penagihan']),
  badan('Kesatuan Bangsa dan Politik', ['Ideologi dan Wawasan Kebangsaan', 'Politik Dalam Negeri', 'Kewaspadaan']),
  badan('Penanggulangan Bencana Daerah', ['Pencegahan dan Kesiapsiagaan', 'Kedaruratan dan Logistik', 'Rehabilitasi']),
  dinas('Pendidikan', ['Pembinaan SD', 'Pembinaan SMP', 'PAUD dan Pendidikan Nonformal', 'Ketenagaan']),
  dinas('Kesehatan', ['Kesehatan Masyarakat', 'Pencegahan Penyakit', 'Pelayanan Kesehatan', 'Sumber Daya Kesehatan']),
  dinas('Pekerjaan Umum dan Penataan Ruang', ['Bina Marga', 'Sumber Daya Air', 'Cipta Karya', 'Tata Ruang']),
  dinas('Perumahan Rakyat dan Kawasan Permukiman', ['Perumahan', 'Kawasan Permukiman', 'Pertanahan']),
  dinas('Sosial', ['Perlindungan dan Jaminan Sosial', 'Rehabilitasi Sosial', 'Pemberdayaan Sosial']),
  dinas('Tenaga Kerja', ['Pelatihan Kerja', 'Penempatan Kerja', 'Hubungan Industrial']),
  dinas('Pemberdayaan Perempuan dan Perlindungan Anak', ['Pengarusutamaan Gender', 'Perlindungan Anak', 'Keluarga Berencana']),
  dinas('Ketahanan Pangan', ['Ketersediaan Pangan', 'Distribusi Pangan', 'Konsumsi Pangan']),
  dinas('Lingkungan Hidup', ['Tata Lingkungan', 'Pengelolaan Sampah', 'Pengendalian Pencemaran']),
  dinas('Kependudukan dan Pencatatan Sipil', ['Pendaftaran Penduduk', 'Pencatatan Sipil', 'Informasi Kependudukan']),
  dinas('Pemberdayaan Masyarakat dan Desa', ['Pemerintahan Desa', 'Pembangunan Desa', 'Kelembagaan Desa']),
  dinas('Perhubungan', ['Lalu Lintas', 'Angkutan', 'Sarana dan Prasarana']),
  dinas('Komunikasi, Informatika dan Statistik', ['Informasi Publik', 'Aplikasi Informatika', 'Statistik', 'Persandian']),
  dinas('Koperasi dan Usaha Kecil Menengah', ['Kelembagaan Koperasi', 'Pemberdayaan Koperasi', 'Usaha Kecil Menengah']),
  dinas('Penanaman Modal dan Pelayanan Terpadu Satu Pintu', ['Penanaman Modal', 'Pelayanan Perizinan', 'Pengaduan']),
  dinas('Pemuda, Olahraga dan Pariwisata', ['Kepemudaan', 'Olahraga', 'Pariwisata']),
  dinas('Kearsipan dan Perpustakaan', ['Kearsipan', 'Perpustakaan']),
  dinas('Perikanan', ['Perikanan Tangkap', 'Perikanan Budidaya', 'Pengolahan Hasil']),
  dinas('Pertanian', ['Tanaman Pangan', 'Hortikultura', 'Peternakan', 'Penyuluhan']),
  dinas('Perdagangan dan Perindustrian', ['Perdagangan', 'Metrologi', 'Perindustrian']),
  dinas('Pemadam Kebakaran', ['Pencegahan Kebakaran', 'Pemadaman dan Penyelamatan']),
  dinas('Satuan Polisi Pamong Praja', ['Ketertiban Umum', 'Penegakan Perda', 'Perlindungan Masyarakat']),
  {
    ...{ name: 'Sekretariat DPRD', head: 'Sekretaris DPRD', eselon: 'II.b', deputy: 'Kepala Bagian Umum' },
    units: ['Bagian Persidangan', 'Bagian Fasilitasi Anggaran', 'Bagian Humas dan Protokol'],
  },
  {
    ...{ name: 'Inspektorat Daerah', head: 'Inspektur Daerah', eselon: 'II.b', deputy: 'Sekretaris Inspektorat' },
    units: ['Inspektur Pembantu I', 'Inspektur Pembantu II', 'Inspektur Pembantu III', 'Inspektur Pembantu Khusus'],
  },
]

const bagian = [
  'Pemerintahan',
  'Hukum',
  'Kesejahteraan Rakyat',
  'Perekonomian',
  'Pengadaan Barang dan Jasa',
  'Administrasi Pembangunan',
  'Organisasi',
].concat(['Umum', 'Protokol dan Komunikasi Pimpinan'])

/** All structural posts, highest first within an office. */
export function structuralSlots(): Slot[] {
  return [...secretariat(), ...offices.flatMap(officeSlots), ...hospital(), ...districts.flatMap(districtSlots), ...healthCentres()]
}

const addedUnits = ['Pengendalian dan Evaluasi', 'Kemitraan']

/** Two more bidang in each office that has a Sekretaris, each with its Kepala Seksi: 60 posts of administrator, 180 of pengawas. */
export function addedSlots(): Slot[] {
  return offices.flatMap(({ name }) =>
    addedUnits.flatMap((part) => {
      const [unit, whose] = [`Bidang ${part}`, `${part} ${name}`]
      return [
        slot(name, unit, `Kepala Bidang ${whose}`, 'III.b'),
        ...['I', 'II', 'III'].map((nth) => slot(name, unit, `Kepala Seksi ${whose} ${nth}`, 'IV.a')),
      ]
    }),
  )
}

const slot = (office: string, unit: string, post: string, eselon: string): Slot => ({ office, unit, post, kind: 'struktural', eselon })

function secretariat(): Slot[] {
  const office = 'Sekretariat Daerah'
  const assistants = ['Asisten Pemerintahan dan Kesejahteraan Rakyat', 'Asisten Perekonomian dan Pembangunan', 'Asisten Administrasi Umum']
  return [
    slot(office, office, 'Sekretaris Daerah', 'II.a'),
    ...assistants.map((post) => slot(office, office, post, 'II.b')),
    ...['Hukum dan Politik', 'Ekonomi', 'Kemasyarakatan'].map((field) => slot(office, office, `Staf Ahli Bupati Bidang ${field}`, 'II.b')),
    ...bagian.flatMap((name) => [
      slot(office, `Bagian ${name}`, `Kepala Bagian ${name}`, 'III.a'),
      ...['I', 'II'].map((nth) => slot(office, `Bagian ${name}`, `Kepala Subbagian ${name} ${nth}`, 'IV.a')),
    ]),
  ]
}

function officeSlots({ name, head, eselon, deputy, units }: Office): Slot[] {
  const staff = `Sekretariat ${name}`
  return [
    slot(name, name, head, eselon),
    slot(name, staff, deputy, 'III.a'),
    ...['Umum dan Kepegawaian', 'Keuangan', 'Perencanaan'].map((part) => slot(name, staff, `Kepala Subbagian ${part} ${name}`, 'IV.a')),
    ...units.flatMap((unit) => [
      slot(name, unit, unit.startsWith('Inspektur') ? unit : `Kepala ${unit}`, 'III.b'),
      ...(unit.startsWith('Inspektur')
        ? []
        : ['I', 'II', 'III'].map((nth) => slot(name, unit, `Kepala Seksi ${unit.replace(/^\w+ /, '')} ${nth}`, 'IV.a'))),
    ]),
    ...['Wilayah Utara', 'Wilayah Selatan'].map((part) =>
      slot(name, `UPTD ${name.replace(/^\w+ /, '')} ${part}`, `Kepala UPTD ${name} ${part}`, 'IV.a'),
    ),
  ]
}

export const hospitalName = 'RSUD Kabupaten Contoh'

function hospital(): Slot[] {
  const parts = ['Pelayanan Medik', 'Keperawatan', 'Penunjang', 'Umum dan Keuangan']
  return parts.flatMap((part) => [
    slot(hospitalName, `Bidang ${part} RSUD`, `Kepala Bidang ${part} RSUD`, 'III.b'),
    ...['I', 'II'].map((nth) => slot(hospitalName, `Bidang ${part} RSUD`, `Kepala Seksi ${part} ${nth} RSUD`, 'IV.a')),
  ])
}

function districtSlots(district: string): Slot[] {
  const office = `Kecamatan ${district}`
  const villages = ['Wetan', 'Kulon'].map((side) => `Kelurahan ${district} ${side}`)
  return [
    slot(office, office, `Camat ${district}`, 'III.a'),
    slot(office, office, `Sekretaris Camat ${district}`, 'III.b'),
    ...['Pemerintahan', 'Ketenteraman dan Ketertiban', 'Kesejahteraan Rakyat', 'Pelayanan Umum'].map((part) =>
      slot(office, office, `Kepala Seksi ${part} Kecamatan ${district}`, 'IV.a'),
    ),
    slot(office, office, `Kepala Subbagian Umum Kecamatan ${district}`, 'IV.b'),
    ...villages.flatMap((village) => [
      slot(office, village, `Lurah ${village.slice(10)}`, 'IV.a'),
      slot(office, village, `Sekretaris ${village}`, 'IV.b'),
      ...['Pemerintahan', 'Kesejahteraan'].map((part) => slot(office, village, `Kepala Seksi ${part} ${village}`, 'IV.b')),
    ]),
  ]
}

export const healthCentreNames = districts.flatMap((district) => [`Puskesmas ${district}`, `Puskesmas ${district} Timur`])

function healthCentres(): Slot[] {
  return healthCentreNames.map((centre) => slot('Dinas Kesehatan', centre, `Kepala Subbagian Tata Usaha ${centre}`, 'IV.b'))
}

export const schoolNames = districts.flatMap((district) => [
  ...Array.from({ length: 9 }, (_, nth) => `SD Negeri ${district} ${nth + 1}`),
  ...Array.from({ length: 3 }, (_, nth) => `SMP Negeri ${nth + 1} ${district}`),
])
