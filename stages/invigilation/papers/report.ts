// The report on an event (laporan pelaksanaan) as data for the press: why, by whom, who took part and for what
// reason, what was held, who came, what happened, whether it adds up, what is still missing.
import { paper } from '../../../kit/chart/palette.ts'
import { type BarRow, stackedBars } from '../../../kit/chart/stacked-bars.ts'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { countWords, dateWords, nipWords } from '../../../kit/wording.ts'
import { frameDate, headOf, type Letterhead } from '../../documents/frame.ts'
import type { Identity } from '../../events/closing.ts'
import { type AbsenceKind, absenceKinds, type IncidentKind, incidentKinds } from '../kinds.ts'
import { durationWords } from '../official-record.ts'
import { type Block, heading, type PaperData, type PaperSigner, paragraph, type Term, table } from './blocks.ts'

export type ReportClass = {
  readonly name: string
  readonly assigned: number
  readonly ordered: number
  /** People by the verdict of the event's day, in the words of the house. */
  readonly reasons: readonly { readonly name: string; readonly people: number }[]
  readonly present: number
  readonly absent: number
}
export type ReportDay = {
  readonly date: string
  readonly sessions: number
  readonly rooms: number
  readonly seated: number
  readonly present: number
  readonly absent: number
  readonly makeup: boolean
}
export type ReportFacts = {
  readonly event: {
    readonly id: string
    readonly title: string
    readonly zone: Zone
    readonly purpose: string
    readonly about: readonly Term[]
    readonly standing: string | null
    readonly endsOn: string
  }
  readonly letters: readonly { readonly kind: string; readonly number: string; readonly date: string; readonly count: number }[]
  readonly team: readonly { readonly role: string; readonly name: string; readonly nip: string | null; readonly office: string }[]
  readonly classes: readonly ReportClass[]
  readonly days: readonly ReportDay[]
  readonly absences: readonly {
    readonly kind: AbsenceKind | null
    readonly people: number
    readonly withDocument: number
    readonly susulan: number
    readonly none: number
    readonly open: number
  }[]
  readonly makeup: { readonly given: number; readonly came: number }
  readonly incidents: readonly { readonly kind: IncidentKind; readonly count: number; readonly rooms: number; readonly seconds: number }[]
  readonly identities: readonly Identity[]
  /** What is still missing, each in a sentence. */
  readonly missing: readonly string[]
}
export type ReportSource = {
  readonly installation: 'contoh' | 'nyata'
  readonly agency: Letterhead
  readonly facts: ReportFacts
  readonly signers: readonly PaperSigner[]
  readonly version: number
  readonly printedAt: Date
}

const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0)
const n = (value: number) => countWords(value)
const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((part * 100) / whole).toFixed(1).replace('.', ',')} %`)

/** The report's data and its charts by name. The same facts give the same report. */
export function eventReport(source: ReportSource): {
  data: PaperData & { basis: { readonly signers: readonly PaperSigner[]; readonly facts: ReportFacts } }
  charts: Record<string, string>
} {
  const { facts, agency, installation, version, printedAt, signers } = source
  const { event } = facts
  const charts = chartsOf(facts)
  const data = {
    frame: {
      ...headOf(agency, installation),
      title: `Laporan pelaksanaan ${event.title}`,
      date: frameDate(printedAt),
      confidential: false,
      running: { strong: 'Laporan pelaksanaan', lines: [event.title] },
      foot: {
        strong: event.standing ?? 'Laporan pelaksanaan kegiatan',
        lines: [`Versi ${version}, dicetak ${dateWords(localDate(printedAt, event.zone))}.`],
      },
    },
    heading: 'Laporan Pelaksanaan',
    subtitle: [event.title],
    state: version === 1 ? 'Versi 1' : `Versi ${version}, menggantikan versi ${version - 1}`,
    blocks: [...basisBlocks(facts), ...peopleBlocks(facts), ...heldBlocks(facts), ...presenceBlocks(facts), ...endBlocks(facts)],
    closing: 'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.',
    place: `${agency.city}, ${dateWords(localDate(printedAt, event.zone))}`,
    signers: signers.map((one) => ({ ...one, nip: one.nip ? `NIP ${nipWords(one.nip)}` : null })),
    basis: { signers, facts },
  }
  return { data, charts }
}

function basisBlocks({ event, letters, team }: ReportFacts): Block[] {
  return [
    heading('Tujuan dan dasar'),
    paragraph(event.purpose),
    { kind: 'facts', items: [...event.about] },
    ...(letters.length > 0
      ? [
          table(
            [
              ['Surat', 2],
              ['Nomor', 2],
              ['Tanggal', 1],
            ],
            letters.map((one) => [one.count > 1 ? `${one.kind} (${n(one.count)} surat)` : one.kind, one.number, dateWords(one.date)]),
          ),
        ]
      : []),
    heading('Tim'),
    team.length === 0
      ? paragraph('Susunan tim belum diisi.')
      : table(
          [
            ['Peran', 2],
            ['Nama', 4],
            ['Jabatan atau instansi', 4],
          ],
          team.map((one) => [
            one.role,
            [one.name, one.nip ? `NIP ${nipWords(one.nip)}` : ''].filter(Boolean).join('\n'),
            one.office || '-',
          ]),
        ),
  ]
}

function peopleBlocks({ classes }: ReportFacts): Block[] {
  const names = [...new Set(classes.flatMap((one) => one.reasons.map((reason) => reason.name)))]
  const people = (one: ReportClass, name: string) => one.reasons.find((reason) => reason.name === name)?.people ?? 0
  return [
    heading('Peserta dan alasannya'),
    paragraph(
      'Keadaan setiap orang pada hari penilaian menurut ketentuan. Diperintahkan: masuk daftar karena surat perintah, apa pun keadaannya.',
    ),
    table(
      [['Jenjang', 1], ...names.map((name) => [`${name}#`, 0] as const), ['Jumlah#', 0], ['Diperintahkan#', 0]],
      [
        ...classes.map((one) => [one.name, ...names.map((name) => n(people(one, name))), n(one.assigned), n(one.ordered)]),
        [
          'Jumlah',
          ...names.map((name) => n(sum(classes, (one) => people(one, name)))),
          n(sum(classes, (one) => one.assigned)),
          n(sum(classes, (one) => one.ordered)),
        ],
      ],
      true,
    ),
  ]
}

const key = [
  { look: 'full' as const, text: 'hadir' },
  { look: 'hatched' as const, text: 'tidak hadir' },
  { look: 'empty' as const, text: 'belum diketahui' },
]

function heldBlocks({ days }: ReportFacts): Block[] {
  if (days.length === 0) return [heading('Pelaksanaan'), paragraph('Belum ada sesi yang dilaksanakan dari jadwal kegiatan ini.')]
  return [
    heading('Pelaksanaan'),
    table(
      [
        ['Hari', 3],
        ['Sesi#', 0],
        ['Ruang#', 0],
        ['Dijadwalkan#', 0],
        ['Hadir#', 0],
        ['Tidak hadir#', 0],
        ['Kehadiran#', 0],
      ],
      [
        ...days.map((one) => [
          `${dateWords(one.date)}${one.makeup ? ' (susulan)' : ''}`,
          ...[one.sessions, one.rooms, one.seated, one.present, one.absent].map(n),
          share(one.present, one.seated),
        ]),
        [
          'Jumlah',
          n(sum(days, (one) => one.sessions)),
          '',
          ...[sum(days, (one) => one.seated), sum(days, (one) => one.present), sum(days, (one) => one.absent)].map(n),
          share(
            sum(days, (one) => one.present),
            sum(days, (one) => one.seated),
          ),
        ],
      ],
      true,
    ),
    { kind: 'chart', file: 'hari.svg', alt: 'Kehadiran menurut hari', key },
    { kind: 'lines', items: ['Orang yang tidak hadir lalu mengikuti susulan tercatat pada kedua harinya.'] },
  ]
}

function presenceBlocks({ absences, makeup }: ReportFacts): Block[] {
  const blocks: Block[] = [
    heading('Kehadiran menurut jenjang'),
    { kind: 'chart', file: 'jenjang.svg', alt: 'Kehadiran menurut jenjang', key },
    { kind: 'lines', items: ['Setiap orang dihitung sekali, pada sesi terakhir yang diberikan kepadanya.'] },
    heading('Ketidakhadiran dan susulan'),
  ]
  if (absences.length === 0) blocks.push(paragraph('Tidak ada yang tidak hadir.'))
  else
    blocks.push(
      table(
        [
          ['Jenis', 3],
          ['Orang#', 0],
          ['Dengan dokumen#', 0],
          ['Susulan#', 0],
          ['Tidak susulan#', 0],
          ['Belum diputuskan#', 0],
        ],
        [
          ...absences.map((one) => [
            one.kind ? absenceKinds[one.kind].id : 'Belum dicatat jenisnya',
            ...[one.people, one.withDocument, one.susulan, one.none, one.open].map(n),
          ]),
          [
            'Jumlah',
            ...(['people', 'withDocument', 'susulan', 'none', 'open'] as const).map((column) => n(sum(absences, (one) => one[column]))),
          ],
        ],
        true,
      ),
    )
  if (makeup.given > 0) blocks.push(paragraph(`Sesi susulan diberikan kepada ${n(makeup.given)} orang; ${n(makeup.came)} orang hadir.`))
  return blocks
}

const names: Readonly<Record<string, string>> = {
  'data-pegawai': 'Data pegawai',
  'jatuh-tempo': 'jatuh tempo',
  'belum-jatuh-tempo': 'belum jatuh tempo',
  dikecualikan: 'dikecualikan',
  ditugaskan: 'Ditugaskan',
  'mendapat-kursi': 'mendapat kursi',
  'kursi-susulan': 'kursi susulan',
  hadir: 'hadir',
  'tidak-hadir': 'tidak hadir',
  'dijadwalkan-ulang': 'dijadwalkan ulang',
  'tidak-dijadwalkan-ulang': 'tidak dijadwalkan ulang',
  dikirim: 'dikirim',
  'waktu-habis': 'waktu habis',
  dibatalkan: 'dibatalkan',
  diolah: 'diolah',
  disetujui: 'disetujui',
  dilaporkan: 'dilaporkan',
}
const states = { holds: 'Cocok', differs: 'Belum cocok', unknown: 'Belum dihitung' }
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

function endBlocks({ incidents, identities, missing }: ReportFacts): Block[] {
  const said = ({ name, value }: Identity['left'][number]) => `${names[name] ?? name} ${value === null ? '…' : n(value)}`
  return [
    heading('Kejadian'),
    incidents.length === 0
      ? paragraph('Tidak ada kejadian yang dicatat.')
      : table(
          [
            ['Jenis', 3],
            ['Jumlah#', 0],
            ['Ruang-sesi#', 0],
            ['Waktu pengganti', 2],
          ],
          incidents.map((one) => [incidentKinds[one.kind].id, n(one.count), n(one.rooms), durationWords(one.seconds)]),
        ),
    heading('Kesesuaian angka'),
    table(
      [
        ['Persamaan', 1],
        ['Keadaan', 0],
      ],
      identities.map((one) => [`${capital(one.left.map(said).join(' + '))} = ${one.right.map(said).join(' + ')}`, states[one.state]]),
    ),
    heading('Yang belum lengkap'),
    missing.length === 0
      ? paragraph('Tidak ada: semua berita acara, keputusan, dan angka sudah lengkap.')
      : { kind: 'list', items: [...missing] },
  ]
}

function chartsOf({ days, classes }: ReportFacts): Record<string, string> {
  const bar = (label: string, of: { seated: number; present: number; absent: number }): BarRow => ({
    label,
    parts: [
      { value: of.present, look: 'full' },
      { value: of.absent, look: 'hatched' },
      { value: Math.max(0, of.seated - of.present - of.absent), look: 'empty' },
    ],
    said: `${n(of.present)} dari ${n(of.seated)}`,
  })
  const byDay = days.map((one) => bar(dateWords(one.date), one))
  const byClass = classes.map((one) => bar(one.name, { seated: one.assigned, present: one.present, absent: one.absent }))
  return {
    ...(days.length > 0 ? { 'hari.svg': stackedBars(byDay, 'Kehadiran menurut hari', paper) } : {}),
    'jenjang.svg': stackedBars(byClass, 'Kehadiran menurut jenjang', paper),
  }
}
