// The participant's own version of the individual report, two pages at most: what was measured, what it counts as and
// until when, strengths first, one step for each gap, how to ask and object. The same figures and words as the long one.
import { dateWords, fullName, nipWords } from '../../kit/wording.ts'
import type { Rich } from '../documents/frame.ts'
import { type ReportData, type ReportSource, reportNumber, reportOf } from './report.ts'

export type ShortData = Pick<
  ReportData,
  'frame' | 'state' | 'approved' | 'clusters' | 'totals' | 'jpm' | 'strengths' | 'gaps' | 'questions'
> & {
  heading: string
  subtitle: string[]
  reading: { term: string; text: Rich }[]
  result: Rich
}

/** What the long report says first that a participant needs as well. */
const told = ['Yang diukur', 'Yang tidak diukur', 'Kedudukan', 'Boleh dipakai untuk', 'Tidak untuk']

/** The short version of `source` as data for `laporan-ringkas.typ`. The same source gives the same data. */
export function shortOf(source: ReportSource): ShortData {
  const whole = reportOf(source)
  const { person, sitting } = source
  const name = fullName(person)
  return {
    frame: { ...whole.frame, title: `Laporan Ringkas ${name}` },
    heading: 'Hasil Anda',
    subtitle: [
      `${name}, NIP ${nipWords(person.nip)}`,
      `${person.position ?? person.className}, ${person.unit}`,
      `Dinilai ${dateWords(sitting.assessedOn)} untuk jenjang ${person.className}. Nomor laporan ${reportNumber(source)}`,
    ],
    state: whole.state,
    approved: whole.approved,
    reading: whole.reading.filter((one) => told.includes(one.term)),
    result: whole.jpm.text,
    clusters: whole.clusters,
    totals: whole.totals,
    jpm: whole.jpm,
    strengths: { ...whole.strengths, list: whole.strengths.list.map((one) => ({ ...one, text: firstSentence(one.text) })) },
    gaps: {
      ...whole.gaps,
      intro: whole.gaps.list.length > 0 ? ['Satu langkah untuk setiap kompetensi yang masih di bawah standar.'] : whole.gaps.intro,
    },
    questions: questionsOf(source),
  }
}

/** The long report gives two; here one carries the point. */
const firstSentence = (text: string) => text.replace(/(?<=\.) .*$/s, '')

function questionsOf({ policy, agency }: ReportSource): Rich {
  return [
    'Anda berhak bertanya, meminta sesi umpan balik, dan mengajukan keberatan. Keberatan diajukan paling lambat ',
    { b: `${policy.fileDays}\u00a0hari sesudah hasil disampaikan` },
    `, melalui menu Tanya & Keberatan pada Hasil Saya atau datang ke ${agency.signatory?.office.replace(/^Kepala /, '') ?? 'penyelenggara'}. `,
    'Jawabannya tertulis dan beralasan.',
  ]
}
