// The recap on paper: what it counts as, counts by class and category, where a standard cannot separate, then people by
// office and name. No rank, nothing ordered by result; RAHASIA on every page.
import { decimalWords } from '../../../kit/rounding.ts'
import { dateWords, nipWords } from '../../../kit/wording.ts'
import { type Frame, frameDate, headOf, type Letterhead, type Rich } from '../../documents/frame.ts'
import { className } from '../../standards/class.ts'
import { categoryWords } from '../category.ts'
import { categoryText, ceilingWords, isNear, percentOf, type Recap, type RecapRow, remarkOf, stateOf } from './recap.ts'

export type RecapSource = {
  readonly installation: 'contoh' | 'nyata'
  readonly simulated: boolean
  readonly agency: Letterhead
  readonly event: {
    readonly title: string
    readonly standing: 'hasil-penilaian' | 'pemetaan-internal'
    readonly startsOn: string
    readonly endsOn: string
  }
  readonly facts: RecapFacts
  readonly ceilings: readonly { readonly class: string; readonly n: number; readonly atStandard: number; readonly above: boolean }[]
  readonly counts: Recap
  readonly rows: readonly RecapRow[]
  /** When the last of its results was made: never the time of printing. */
  readonly madeAt: Date
}

export type RecapFacts = {
  readonly statuses: readonly string[]
  readonly policyVersions: readonly number[]
  readonly standardVersions: readonly number[]
}

export type RecapPaper = {
  frame: Frame
  heading: string
  subtitle: string[]
  reading: { term: string; text: Rich }[]
  heads: string[]
  classes: string[][]
  notes: string[]
  offices: {
    name: string
    rows: { number: string; name: string; nip: string; class: string; percent: string; category: string; remark: string }[]
  }[]
}

export const standingWords = {
  'hasil-penilaian': 'Hasil penilaian kompetensi, dengan masa berlaku pada laporan masing-masing',
  'pemetaan-internal': 'Pemetaan internal, untuk pengembangan saja',
} as const
const statusWords: Record<string, string> = {
  'uji-coba': 'uji coba',
  'tervalidasi-internal': 'tervalidasi internal',
  ditarik: 'sudah ditarik',
}

/** "Alat ukur tervalidasi internal.", "Ketentuan versi 3. SKJ versi 1 dan 2." */
export function factLines({ statuses, policyVersions, standardVersions }: RecapFacts): string[] {
  return [
    `Alat ukur ${statuses.map((one) => statusWords[one] ?? one).join(' dan ')}.`,
    `Ketentuan versi ${policyVersions.join(' dan ')}. SKJ versi ${standardVersions.join(' dan ')}.`,
  ]
}

/** The recap as data for `rekap-kegiatan.typ`. */
export function recapPaperOf(source: RecapSource): RecapPaper {
  const { agency, event, facts, counts, rows } = source
  const head = headOf(agency, source.installation)
  const span =
    event.startsOn === event.endsOn ? dateWords(event.startsOn) : `${dateWords(event.startsOn)} sampai ${dateWords(event.endsOn)}`
  return {
    frame: {
      ...head,
      example: head.example || source.simulated,
      title: `Rekap Hasil Kegiatan ${event.title}`,
      date: frameDate(source.madeAt),
      confidential: true,
      running: { strong: event.title, lines: ['Rekap hasil kegiatan', span] },
      foot: { strong: standingWords[event.standing], lines: factLines(facts) },
    },
    heading: 'Rekap Hasil Kegiatan',
    subtitle: [event.title, span],
    reading: [
      { term: 'Kedudukan', text: [{ b: `${standingWords[event.standing]}.` }] },
      { term: 'Isi', text: [`${counts.total} orang menurut perangkat daerah dan nama, tanpa peringkat.${waitingWords(counts)}`] },
      { term: 'Yang tidak diukur', text: ['Kinerja, kompetensi teknis, disiplin, dan perilaku sehari-hari.'] },
      { term: 'Tidak untuk', text: ['Peringkat antarpegawai, hukuman disiplin, atau satu-satunya dasar keputusan.'] },
    ],
    heads: ['Jenjang', 'Orang', ...counts.categories.map((one) => categoryWords[one].id), 'Tanpa JPM', 'Di dekat batas'],
    classes: counts.classes.map((one) => {
      const cells = [one.total, ...one.categories.map((each) => each.count), one.incomplete, one.near]
      return [className(one.class), ...cells.map((count) => (count === null ? '–' : String(count)))]
    }),
    notes: [
      ...(counts.near ? [`${counts.near} hasil berada di dekat batas; jangan dipakai untuk membedakan.`] : []),
      ...(rows.some(isStandardOne) ? ['Di jenjang yang semua standarnya level 1, JPM tidak membedakan: bacalah levelnya.'] : []),
      ...source.ceilings.filter((one) => one.above).map((one) => ceilingWords(one).id),
    ],
    offices: [...Map.groupBy(rows, (row) => row.office)].map(([name, list]) => ({ name, rows: list.map(personOf) })),
  }
}

const isStandardOne = ({ levels }: RecapRow) => levels.length > 0 && levels.every((one) => one.required === 1)

function waitingWords({ waiting, trial }: Recap): string {
  const said = [waiting > 0 ? `${waiting} menunggu persetujuan` : '', trial > 0 ? `${trial} dengan alat ukur uji coba` : ''].filter(Boolean)
  return said.length > 0 ? ` ${said.join(', ')}: tanpa angka.` : ''
}

function personOf(row: RecapRow, index: number): RecapPaper['offices'][number]['rows'][number] {
  const percent = percentOf(row)
  return {
    number: String(index + 1),
    name: row.name,
    nip: nipWords(row.nip),
    class: className(row.class),
    percent: percent === null ? '' : decimalWords(percent),
    category: categoryText(row),
    // what it means stands once, above the list
    remark: isNear(row) ? 'Di dekat batas' : stateOf(row) === 'result' ? '' : remarkOf(row),
  }
}
