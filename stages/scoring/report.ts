// The individual report as facts and words, made from one scoring run. Order and content follow the
// report form of Peraturan BKN 26/2019 as agencies print it; what is measured and what is not comes
// first, strengths before gaps, and one step for each gap. Nothing here computes a level or a category.
import type { Zone } from '../../kit/clock.ts'
import { fullName, nipWords } from '../../kit/wording.ts'
import { type Frame, frameDate, type Rich } from '../documents/frame.ts'
import type { InstrumentStatus } from '../instruments/api.ts'
import type { Cluster, CompetencyKey } from '../standards/competency.ts'
import type { Category, CutOffs, Purpose } from './category.ts'
import type { NoteCode } from './note.ts'
import { type Profile, profileOf } from './report-profile.ts'
import * as words from './report-words.ts'

/** A competency of the dictionary that was in force, with the result. `level` in hundredths, `required` whole. */
export type ReportCompetency = {
  readonly key: CompetencyKey
  readonly name: string
  readonly cluster: Cluster
  readonly kind: string
  readonly level: number | null
  readonly required: number
  /** Levels 1 to 5 in order: their title and indicators. */
  readonly levels: readonly { readonly title: string; readonly indicators: readonly string[] }[]
}

/** Everything a report is made from. All of it lies in the database under the run; nothing is asked elsewhere. */
export type ReportSource = {
  readonly installation: 'contoh' | 'nyata'
  /** Approved by the Ketua Tim and accepted by a second person; false: a draft. */
  readonly approved: boolean
  readonly agency: {
    readonly letterhead: readonly string[]
    readonly address: string
    readonly city: string
    readonly zone: Zone
    /** `name`: the file name handed to the press. */
    readonly logo: { readonly name: string; readonly hash: string } | null
    readonly signatory: { readonly office: string; readonly name: string; readonly nip: string | null } | null
  }
  readonly person: {
    readonly nip: string
    readonly name: string
    readonly frontTitle: string | null
    readonly backTitle: string | null
    readonly grade: string | null
    readonly position: string | null
    readonly unit: string
    /** Name of the class (jenjang) as officials write it: "Administrator". */
    readonly className: string
  }
  readonly sitting: {
    readonly number: string
    readonly seat: number
    readonly simulated: boolean
    readonly title: string
    readonly venue: string
    readonly room: string
    readonly zone: Zone
    readonly assessedOn: string
    readonly opensAt: Date
    readonly closesAt: Date
  }
  readonly instrument: { readonly method: string; readonly status: InstrumentStatus; readonly decidedOn: string; readonly example: boolean }
  /** `items` on this person's paper; `least`: for the competency that had the fewest. */
  readonly form: { readonly items: number; readonly least: number; readonly minutes: number }
  readonly policy: {
    readonly version: number
    readonly cutOffs: CutOffs
    readonly displayCap: string | null
    readonly validityYears: number
  }
  readonly standard: { readonly version: number; readonly confirmed: boolean }
  readonly run: {
    readonly number: number
    readonly purpose: Purpose
    readonly standing: 'hasil-penilaian' | 'pemetaan-internal'
    /** Hundredths of a level; null where the JPM may not be computed. */
    readonly achieved: number | null
    readonly required: number
    readonly category: Category | null
    readonly scoredAt: Date
  }
  readonly competencies: readonly ReportCompetency[]
  /** What a reader must be told beside the figures (note.ts). */
  readonly notes: readonly NoteCode[]
}

export type ReportData = {
  frame: Frame
  heading: string
  subtitle: string[]
  state: string
  reading: { term: string; text: Rich }[]
  identity: { term: string; text: string; lead?: boolean }[]
  potential: string
  summary: Rich
  recommendation: Rich
  questions: Rich
  signing: { place: string; state: string; boxes: { office: string[]; name: string; nip: string | null }[] }
} & Profile

/** The report of `source` as data for `laporan-individual.typ`. The same source gives the same data. */
export function reportOf(source: ReportSource): ReportData {
  const name = fullName(source.person)
  const standing = words.standing(source)
  const profile = profileOf(source)
  return {
    frame: {
      title: `Laporan Individual ${name}`,
      author: source.agency.letterhead.join(' '),
      date: frameDate(source.run.scoredAt),
      letterhead: [...source.agency.letterhead],
      address: source.agency.address,
      logo: source.agency.logo?.name ?? null,
      logoAlt: 'Lambang instansi',
      logoHash: source.agency.logo?.hash ?? null,
      example: source.installation === 'contoh' || source.sitting.simulated,
      confidential: true,
      running: { strong: name, lines: [`NIP ${nipWords(source.person.nip)}`, `Nomor peserta ${source.sitting.number}`] },
      foot: { strong: standing, lines: words.footLines(source) },
    },
    heading: 'Laporan Individual',
    subtitle: ['Hasil Penilaian Kompetensi', `Nomor peserta ${source.sitting.number}, pengolahan ke-${source.run.number}`],
    state: words.stateOf(source),
    reading: words.reading(source, standing),
    identity: words.identity(source, name),
    potential: 'Tidak diukur dalam kegiatan ini.',
    ...profile,
    summary: words.summary(source, profile),
    recommendation: words.recommendation(source, profile),
    questions: words.questions,
    signing: words.signing(source),
  }
}
