// The record of a talk as data for the press: what was spoken of, the one step, the question that stays; no figure
// of a result, which are in the report alone. Signed by both.
import { localDate, type Zone } from '../../../kit/clock.ts'
import { dateWords, dayWords, fullName, nipWords } from '../../../kit/wording.ts'
import { frameDate, headOf, type Letterhead } from '../../documents/frame.ts'
import { className } from '../../standards/class.ts'

export type RecordSource = {
  readonly installation: 'contoh' | 'nyata'
  readonly agency: Letterhead
  readonly event: { readonly title: string; readonly zone: Zone; readonly standing: 'hasil-penilaian' | 'pemetaan-internal' }
  readonly talk: {
    readonly id: string
    readonly date: string
    readonly starts: string
    readonly place: string
    readonly holderName: string
  }
  readonly person: {
    readonly name: string
    readonly frontTitle: string | null
    readonly backTitle: string | null
    readonly nip: string
    readonly unitName: string
  }
  readonly notes: { readonly strengths: string; readonly step: string; readonly question: string }
  /** Of the result that was spoken of. */
  readonly result: { readonly class: string; readonly assessedOn: string; readonly handedAt: Date } | null
  readonly objectionDays: number
  /** When it was noted: printing it again gives the same paper. */
  readonly notedAt: Date
}

const standingWords = {
  'hasil-penilaian': 'Hasil penilaian kompetensi',
  'pemetaan-internal': 'Pemetaan internal: hanya untuk pengembangan kompetensi',
} as const

/** What the press is given. The same notes give the same paper. */
export function recordData({ installation, agency, event, talk, person, notes, result, objectionDays, notedAt }: RecordSource) {
  const name = fullName(person)
  return {
    frame: {
      ...headOf(agency, installation),
      title: `Catatan sesi umpan balik ${name}`,
      date: frameDate(notedAt),
      confidential: true,
      running: { strong: name, lines: ['Catatan sesi umpan balik'] },
      foot: {
        strong: standingWords[event.standing],
        lines: [`Catatan sesi umpan balik, dibuat ${dateWords(localDate(notedAt, event.zone))}.`],
      },
    },
    heading: 'Catatan Sesi Umpan Balik',
    subtitle: event.title,
    about: aboutOf({ event, talk, person, result }),
    sections: [
      { title: 'Kekuatan yang dibicarakan', text: notes.strengths },
      { title: 'Satu langkah yang disepakati', text: notes.step },
      { title: 'Pertanyaan yang tersisa', text: notes.question || 'Tidak ada.' },
    ],
    note: 'Catatan ini tidak memuat angka hasil. Level, kategori, dan penjelasannya hanya ada pada laporan yang disetujui Ketua Tim.',
    questions: `Pertanyaan dan keberatan disampaikan melalui halaman Tanya & Keberatan paling lambat ${objectionDays} hari sesudah hasil disampaikan. Menandatangani catatan ini berarti sesi telah dilaksanakan; hak mengajukan keberatan tetap ada.`,
    place: `${agency.city}, ${dateWords(talk.date)}`,
    signers: [
      { office: 'Peserta', name, nip: `NIP ${nipWords(person.nip)}` },
      { office: 'Pemberi umpan balik', name: talk.holderName, nip: null },
    ],
  }
}

function aboutOf({ event, talk, person, result }: Pick<RecordSource, 'event' | 'talk' | 'person' | 'result'>) {
  const time = `${talk.starts.replace(':', '.')} ${event.zone}`
  const rows: [string, string][] = [
    ['Nama', fullName(person)],
    ['NIP', nipWords(person.nip)],
    ['Unit kerja', person.unitName],
    ...(result
      ? ([
          ['Jenjang', className(result.class)],
          ['Tanggal penilaian', dateWords(result.assessedOn)],
          ['Hasil disampaikan', dateWords(localDate(result.handedAt, event.zone))],
        ] as [string, string][])
      : []),
    ['Sesi', `${dayWords(talk.date)}, ${time}`],
    ['Tempat', talk.place],
    ['Pemberi umpan balik', talk.holderName],
  ]
  return rows.map(([term, text]) => ({ term, text }))
}
