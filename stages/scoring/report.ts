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
  /** By the Ketua Tim who approved and a second person who accepted; null: a draft. `on`: local date of the approval. */
  readonly approved: { readonly by: string; readonly nip: string | null; readonly on: string } | null
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
  /** The accredited body that the event names; null: none. */
  readonly provider: { readonly name: string; readonly category: string; readonly number: string } | null
  /** Incidents that the room noted for this person: null where no event tells of them. */
  readonly incidents: number | null
  /** Half width of the error interval of the JPM in percentage points, decimal text; null: not known. */
  readonly margin: string | null
  /** `decidedOn` null: no status was ever stated. */
  readonly instrument: {
    readonly method: string
    readonly status: InstrumentStatus
    readonly decidedOn: string | null
    readonly example: boolean
  }
  /** `items` on this person's paper; `least`: for the competency that had the fewest. */
  readonly form: { readonly items: number; readonly least: number; readonly minutes: number }
  readonly policy: {
    readonly version: number
    readonly cutOffs: CutOffs
    readonly displayCap: string | null
    readonly validityYears: number
    /** Days after handing over within which an objection is filed. */
    readonly fileDays: number
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
  /** Aspects of potential that the form measured; `rating` 1 to 5, null: too little was administered. */
  readonly aspects: readonly { readonly key: string; readonly rating: number | null }[]
  /** What a reader must be told beside the figures (note.ts). */
  readonly notes: readonly NoteCode[]
}

export type ReportData = {
  frame: Frame
  heading: string
  subtitle: string[]
  state: string
  approved: boolean
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
  const number = reportNumber(source)
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
      running: { strong: name, lines: [`NIP ${nipWords(source.person.nip)}`, `Nomor laporan ${number}`] },
      foot: { strong: standing, lines: words.footLines(source) },
    },
    heading: 'Laporan Individual',
    subtitle: ['Hasil Penilaian Kompetensi', `Nomor laporan ${number}`],
    state: words.stateOf(source),
    approved: source.approved !== null,
    reading: words.reading(source, standing),
    identity: words.identity(source, name),
    potential: words.potential(source),
    ...profile,
    summary: words.summary(source, profile),
    recommendation: words.recommendation(source, profile),
    questions: words.questions(source),
    signing: words.signing(source),
  }
}

/** The participant's number, which scoring it is, and the year of the assessment: "C-0043/1/2023". No two reports share one. */
export function reportNumber({ sitting, run }: Pick<ReportSource, 'sitting' | 'run'>): string {
  return `${sitting.number}/${run.number}/${sitting.assessedOn.slice(0, 4)}`
}
