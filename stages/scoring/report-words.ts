// The sentences of the individual report. Standing, use and limits follow from the event and the
// instrument's status; a report that nobody approved says so in every place where it could be taken for more.
import { addYears } from '../../kit/clock.ts'
import { dateWords, dayWords, nipWords, timeWords } from '../../kit/wording.ts'
import { listed, type Rich } from '../documents/frame.ts'
import { rankWords } from '../register/rank.ts'
import { aspectNames, ratingNames } from './aspect.ts'
import { categoryWords } from './category.ts'
import { noteWords } from './note.ts'
import type { ReportData, ReportSource } from './report.ts'
import { nearLines } from './report-jpm.ts'
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
          ? `${providerWords(source)} Disetujui Ketua Tim dan diterima orang kedua.`
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

/** By which accredited body, where the event names one. */
function providerWords({ provider }: ReportSource): string {
  if (provider === null) return ''
  const category = provider.category === 'lainnya' ? '' : ` kategori ${provider.category}`
  return ` Penyelenggara ${provider.name}, terakreditasi${category}, nomor ${provider.number}.`
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
  const stated = instrument.decidedOn ? `, dinyatakan ${dateWords(instrument.decidedOn)}` : ', belum pernah dinyatakan lain'
  const said = [`${status.charAt(0).toUpperCase()}${status.slice(1)}${stated}.`]
  if (instrument.example)
    said.push(instrument.status === 'uji-coba' ? 'Soalnya contoh.' : 'Soal dan bukti validasinya contoh dari data simulasi.')
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

/** Aspects of potential that were measured, and how many of the eight were not (PermenPANRB 20/2025 article 17). */
export function potential({ aspects }: ReportSource): string {
  if (aspects.length === 0) return 'Tidak diukur dalam kegiatan ini.'
  const said = aspects.map(({ key, rating }) => {
    const name = aspectNames[key as keyof typeof aspectNames]?.id ?? key
    return rating === null ? `${name}: soal tidak cukup` : `${name}: ${rating} dari 5 (${ratingNames[rating - 1]?.toLowerCase()})`
  })
  return `${said.join('; ')}. ${capital(numberWords(Object.keys(aspectNames).length - aspects.length))} aspek lain tidak diukur.`
}

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

export function summary({ run, incidents }: ReportSource, { order }: Profile): Rich {
  const best = order.above[0]
  const first = order.below[0]
  const strength: Rich = best ? ['Kekuatan utama ada pada ', { b: best }, '. '] : ['Belum ada kompetensi yang mencapai standar. ']
  const gap: Rich = first
    ? ['Pengembangan yang didahulukan adalah ', { b: first }, '.']
    : ['Tidak ada kesenjangan terhadap standar jenjang.']
  return [...strength, ...gap, ...(run.achieved === null ? [' JPM tidak dihitung.'] : []), ...incidentWords(incidents)]
}

function incidentWords(incidents: number | null): Rich {
  if (incidents === null) return []
  return incidents === 0
    ? [' Tidak ada kejadian khusus yang dicatat selama pelaksanaan.']
    : [` Ada ${numberWords(incidents)} kejadian yang dicatat dalam berita acara; Ketua Tim membacanya sebelum menyetujui.`]
}

export function recommendation(source: ReportSource, { order }: Profile): Rich {
  const { approved, run, person, notes } = source
  if (run.category === null)
    return [{ b: 'Belum dapat disimpulkan.' }, ` ${listed(order.without)} tanpa level. Ketua Tim memutuskan apakah penilaian diulang.`]
  const steps = order.below.length
  const plan =
    steps === 0
      ? 'Tidak ada langkah wajib; pengembangan dapat diarahkan ke level berikutnya.'
      : `Dikembangkan melalui ${numberWords(steps)} langkah di atas.`
  const beside = (['compensation', 'averaging'] as const).filter((code) => notes.includes(code)).map((code) => noteWords[code].id)
  return [
    { b: `${categoryWords[run.category].id} untuk jenjang ${person.className}${nearLines(source).length > 0 ? ', di dekat batas' : ''}.` },
    ` ${[plan, again(source), ...beside, ...(approved ? [] : ['Berlaku sebagai rekomendasi setelah disetujui Ketua Tim.'])].join(' ')}`,
  ]
}

/** When progress is looked at again. */
function again({ run, sitting, policy }: ReportSource): string {
  if (run.standing === 'pemetaan-internal') return 'Perkembangan dilihat kembali pada pemetaan berikutnya.'
  const last = dateWords(addYears(sitting.assessedOn, policy.validityYears)).split(' ').slice(1).join(' ')
  return `Perkembangan dilihat kembali pada penilaian berikutnya, paling lambat ${last}.`
}

export function questions({ policy }: ReportSource): Rich {
  return [
    'Jadwal umpan balik diberitahukan saat hasil disampaikan. Keberatan diajukan paling lambat ',
    { b: `${policy.fileDays}\u00a0hari sesudahnya` },
    ' melalui Tanya & Keberatan atau penyelenggara, dan dijawab tertulis.',
  ]
}

/** Two places to sign, both empty. Nobody signs the own report: a substitute is named for it (domain office 10). */
export function signing({ approved, agency, person }: ReportSource): ReportData['signing'] {
  const leader = approved && { office: 'Asesor SDM Aparatur', name: approved.by, nip: approved.nip }
  return {
    place: approved ? `${agency.city}, ${dateWords(approved.on)}` : `${agency.city}, tanggal menunggu persetujuan`,
    state: approved ? 'Tempat tanda tangan elektronik' : 'Belum disetujui Ketua Tim',
    boxes: [
      boxOf('Ketua Tim Penilaian Kompetensi', leader ?? { office: 'Asesor SDM Aparatur', name: open, nip: null }, person),
      boxOf('Pimpinan Penyelenggara', agency.signatory, person),
    ],
  }
}

const open = 'Belum ditetapkan'

/** The place of one signer, left open where nobody is named and where the one named is the subject of the report. */
function boxOf(
  as: string,
  signer: { readonly office: string; readonly name: string; readonly nip: string | null } | null,
  person: Pick<ReportSource['person'], 'nip' | 'name'>,
): ReportData['signing']['boxes'][number] {
  if (signer === null) return { office: [as], name: open, nip: null }
  if (isSubject(signer, person)) return { office: [`${as},`, 'pejabat pengganti'], name: open, nip: null }
  return { office: [`${as},`, signer.office], name: signer.name, nip: signer.nip ? `NIP ${nipWords(signer.nip)}` : null }
}

/** By NIP; a signer of whom none is known, by name. */
const isSubject = (signer: { name: string; nip: string | null }, person: { nip: string; name: string }) =>
  signer.nip === null ? signer.name.toLowerCase().includes(person.name.toLowerCase()) : signer.nip === person.nip
