// The sentences of the individual report. Standing, use and limits follow from the event and the
// instrument's status; a report that nobody approved says so in every place where it could be taken for more.
import { addYears } from '../../kit/clock.ts'
import { dateWords, dayWords, nipWords, timeWords } from '../../kit/wording.ts'
import { listed, type Rich } from '../documents/frame.ts'
import { rankWords } from '../register/rank.ts'
import { categoryWords } from './category.ts'
import { noteWords } from './note.ts'
import type { ReportData, ReportSource } from './report.ts'
import type { Profile } from './report-profile.ts'

/** Whether the report may be used yet, as it stands on every page. */
export const stateOf = ({ approved }: Pick<ReportSource, 'approved'>): string =>
  approved ? 'Disetujui Ketua Tim' : 'Konsep, belum disetujui Ketua Tim'

const statusWords = { 'uji-coba': 'uji coba', 'tervalidasi-internal': 'tervalidasi internal', ditarik: 'sudah ditarik' } as const
const purposeWords = { pemetaan: 'Pemetaan kompetensi', pengisian: 'Pengisian jabatan' } as const
const numbers = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const numberWords = (count: number) => numbers[count] ?? String(count)

/** What the result counts as, and how long. */
export function standing({ run, sitting, policy }: ReportSource): string {
  if (run.standing === 'pemetaan-internal') return 'Pemetaan internal, untuk pengembangan saja'
  return `Hasil penilaian kompetensi, berlaku s.d. ${dateWords(addYears(sitting.assessedOn, policy.validityYears))}`
}

export function footLines({ approved, instrument, policy, standard }: ReportSource): string[] {
  return [
    `${stateOf({ approved })}. Alat ukur ${statusWords[instrument.status]}.`,
    `Ketentuan versi ${policy.version}. SKJ versi ${standard.version}.`,
  ]
}

export function reading(source: ReportSource, standingText: string): ReportData['reading'] {
  const { form, instrument, run } = source
  const internal = run.standing === 'pemetaan-internal'
  return [
    {
      term: 'Metode',
      text: [
        `${instrument.method}, ${form.items} soal (paling sedikit ${form.least} tiap kompetensi), ${form.minutes} menit, dengan komputer dan diawasi. Satu metode, tanpa wawancara dan tanpa simulasi.`,
      ],
    },
    { term: 'Yang diukur', text: [`Pilihan tindakan untuk ${measured(source)}.`] },
    { term: 'Yang tidak diukur', text: ['Kinerja, kompetensi teknis, potensi, disiplin, dan perilaku sehari-hari.'] },
    { term: 'Alat ukur', text: [instrumentWords(source)] },
    {
      term: 'Kedudukan',
      text: [
        { b: `${standingText}.` },
        source.approved
          ? ' Hasil ini disetujui Ketua Tim dan diterima orang kedua.'
          : ' Laporan ini masih konsep: belum boleh dipakai sebelum disetujui Ketua Tim.',
      ],
    },
    {
      term: 'Boleh dipakai untuk',
      text: [
        internal
          ? 'Pengembangan kompetensi pegawai yang bersangkutan.'
          : 'Pengembangan kompetensi, pengembangan karier, dan bahan manajemen talenta, bersama keterangan lain.',
      ],
    },
    {
      term: 'Tidak untuk',
      text: [
        `${internal ? 'Pengangkatan, mutasi, atau pemberhentian; peringkat' : 'Peringkat'} antarpegawai, hukuman disiplin, atau satu-satunya dasar keputusan.`,
      ],
    },
  ]
}

function measured({ competencies }: ReportSource): string {
  const parts = [
    ['manajerial', 'kompetensi manajerial'],
    ['sosial-kultural', 'sosial kultural'],
  ].flatMap(([kind, name]) => {
    const count = competencies.filter((one) => one.kind === kind).length
    return count > 0 ? [`${numberWords(count)} ${name}`] : []
  })
  return parts.join(' dan ')
}

function instrumentWords({ instrument, notes }: ReportSource): string {
  const status = statusWords[instrument.status]
  const said = [`${status.charAt(0).toUpperCase()}${status.slice(1)}, dinyatakan ${dateWords(instrument.decidedOn)}.`]
  if (instrument.example) said.push('Soal dan bukti validasinya contoh dari data simulasi.')
  if (notes.includes('form-cannot-tell')) said.push(noteWords['form-cannot-tell'].id)
  return said.join(' ')
}

export function identity(source: ReportSource, name: string): ReportData['identity'] {
  const { person, sitting, run } = source
  const time = `${timeWords(sitting.opensAt, sitting.zone).replace(` ${sitting.zone}`, '')}–${timeWords(sitting.closesAt, sitting.zone)}`
  const place = [...new Set([sitting.venue, sitting.room])].join(', ')
  return [
    { term: 'Nama', text: name, lead: true },
    { term: 'NIP', text: nipWords(person.nip) },
    { term: 'Pangkat, golongan', text: person.grade === null ? 'Tidak tercatat' : rankWords(person.grade) },
    { term: 'Jabatan saat dinilai', text: person.position ?? 'Tidak tercatat' },
    { term: 'Unit kerja', text: person.unit },
    { term: 'Jenjang dan standar', text: standardWords(source) },
    {
      term: 'Pelaksanaan',
      text: `${dayWords(sitting.assessedOn)}, ${time}, ${place}, meja\u00a0${sitting.seat}${sitting.simulated ? ' (simulasi)' : ''}`,
    },
    { term: 'Tujuan', text: `${purposeWords[run.purpose]}, ${sitting.title}` },
  ]
}

/** "level 3 untuk semua kompetensi", or the commonest level and each exception by name. */
function standardWords({ person, standard, competencies }: ReportSource): string {
  const levels = [...new Set(competencies.map((one) => one.required))]
  const times = (level: number) => competencies.filter((one) => one.required === level).length
  const [common, ...others] = levels.sort((a, b) => times(b) - times(a) || a - b)
  const exceptions = others.map(
    (level) => `level ${level} untuk ${listed(competencies.filter((one) => one.required === level).map((one) => one.name))}`,
  )
  const spread = others.length === 0 ? `level ${common} untuk semua kompetensi` : `level ${common}, dan ${exceptions.join('; ')}`
  return `${person.className}, SKJ versi ${standard.version}${standard.confirmed ? '' : ' (belum dipastikan)'}, ${spread}`
}

export function summary({ run }: ReportSource, { order }: Profile): Rich {
  const best = order.above[0]
  const first = order.below[0]
  const strength: Rich = best ? ['Kekuatan utama ada pada ', { b: best }, '. '] : ['Belum ada kompetensi yang mencapai standar. ']
  const gap: Rich = first
    ? ['Pengembangan yang didahulukan adalah ', { b: first }, '.']
    : ['Tidak ada kesenjangan terhadap standar jenjang.']
  return run.achieved === null ? [...strength, ...gap, ' JPM tidak dihitung.'] : [...strength, ...gap]
}

export function recommendation({ approved, run, person, notes }: ReportSource, { order }: Profile): Rich {
  if (run.category === null)
    return [{ b: 'Belum dapat disimpulkan.' }, ` ${listed(order.without)} tanpa level. Ketua Tim memutuskan apakah penilaian diulang.`]
  const steps = order.below.length
  const plan =
    steps === 0
      ? 'Tidak ada langkah wajib; pengembangan dapat diarahkan ke level berikutnya.'
      : `Dikembangkan melalui ${numberWords(steps)} langkah di atas.`
  const beside = (['compensation', 'averaging'] as const).filter((code) => notes.includes(code)).map((code) => noteWords[code].id)
  return [
    { b: `${categoryWords[run.category].id} untuk jenjang ${person.className}.` },
    ` ${[plan, ...beside, ...(approved ? [] : ['Berlaku sebagai rekomendasi setelah disetujui Ketua Tim.'])].join(' ')}`,
  ]
}

export const questions: Rich = [
  'Pertanyaan dan keberatan diajukan melalui Tanya & Keberatan atau langsung kepada penyelenggara. Jadwal umpan balik dan batas waktu keberatan diberitahukan saat hasil disampaikan.',
]

/** Two places to sign, both empty. Nobody signs the own report: a substitute is named for it. */
export function signing({ approved, agency, person }: ReportSource): ReportData['signing'] {
  const head = agency.signatory
  const own = head !== null && head.nip === person.nip
  const open = 'Belum ditetapkan'
  return {
    place: `${agency.city}, tanggal menunggu ${approved ? 'tanda tangan' : 'persetujuan'}`,
    state: approved ? 'Disetujui, belum ditandatangani' : 'Belum disetujui Ketua Tim',
    boxes: [
      { office: ['Ketua Tim Penilaian Kompetensi,', 'Asesor SDM Aparatur'], name: open, nip: null },
      {
        office: head ? ['Pimpinan Penyelenggara,', own ? 'pejabat pengganti' : head.office] : ['Pimpinan Penyelenggara'],
        name: own || !head ? open : head.name,
        nip: own || !head?.nip ? null : `NIP ${nipWords(head.nip)}`,
      },
    ],
  }
}
