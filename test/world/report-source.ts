// What a report is made from, synthetic: one administrator of the example regency, changed as a test likes.
import type { ReportSource } from '../../stages/scoring/report.ts'
import { firstDictionary } from '../../stages/standards/first-dictionary.ts'

/** Levels in hundredths in the order of the regulation; a `required` level for each, whole. */
export function competenciesWith(levels: readonly (number | null)[], required: readonly number[]): ReportSource['competencies'] {
  return firstDictionary.competencies.map((one, index) => ({
    key: one.key,
    name: one.name,
    cluster: one.cluster,
    kind: one.kind,
    level: levels[index] ?? null,
    required: required[index] ?? 1,
    levels: one.levels,
  }))
}

export const flat = (level: number) => Array.from({ length: 9 }, () => level)

/** A run whose sums and category fit its levels must be given by the test; these are 24 of 27, 88,89 %. */
export function reportSource(change: Partial<ReportSource> = {}): ReportSource {
  return {
    installation: 'contoh',
    approved: null,
    agency: {
      letterhead: ['Pemerintah Kabupaten Contoh', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
      address: 'Jalan Merdeka Nomor 1, Kota Contoh',
      city: 'Kota Contoh',
      zone: 'WIB',
      logo: null,
      signatory: { office: 'Kepala BKPSDM', name: 'Ir. Lukman Prawiradinata, M.M.', nip: '196811201994031006' },
    },
    person: {
      nip: '197108091995032002',
      name: 'Wartini Sukmasari',
      frontTitle: 'Hj.',
      backTitle: 'S.Sos., M.Si.',
      grade: 'IV/a',
      position: 'Kepala Bidang Pelayanan Pendaftaran Penduduk',
      unit: 'Dinas Kependudukan dan Pencatatan Sipil',
      className: 'Administrator',
    },
    sitting: {
      number: 'C-0043',
      seat: 43,
      simulated: false,
      title: 'Pemetaan Administrator 2023',
      venue: 'Aula Diskominfo',
      room: 'Ruang A',
      zone: 'WIB',
      assessedOn: '2023-12-18',
      opensAt: new Date('2023-12-18T00:30:00Z'),
      closesAt: new Date('2023-12-18T03:00:00Z'),
    },
    provider: null,
    incidents: null,
    margin: null,
    instrument: { method: 'Tes situasi kerja', status: 'tervalidasi-internal', decidedOn: '2023-11-01', example: true },
    form: { items: 90, least: 10, minutes: 150 },
    policy: { version: 3, cutOffs: { high: '90', middle: '78' }, displayCap: '100', validityYears: 3, fileDays: 14 },
    standard: { version: 2, confirmed: true },
    run: {
      number: 1,
      purpose: 'pemetaan',
      standing: 'pemetaan-internal',
      achieved: 2400,
      required: 2700,
      category: 'cukup-optimal',
      scoredAt: new Date('2024-01-10T02:15:00Z'),
    },
    competencies: competenciesWith([300, 300, 200, 300, 400, 200, 100, 300, 300], flat(3)),
    aspects: [],
    notes: [],
    ...change,
  }
}
