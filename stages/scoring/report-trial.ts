// The report of a person who sat an instrument in trial: one overall score with its interval, a band, tendencies in
// words. No level, JPM, category, radar or box, and no use for any decision (domain office 2).
import { type ScoreScale, scoreWords } from '../../kit/chart/score-line.ts'
import { decimalWords } from '../../kit/rounding.ts'
import { fullName } from '../../kit/wording.ts'
import { listed, type Rich } from '../documents/frame.ts'
import { type ReportData, type ReportSource, reportOf } from './report.ts'
import * as words from './report-words.ts'
import { bandWords, type TrialResult } from './trial.ts'

export type TrialData = Pick<ReportData, 'frame' | 'subtitle' | 'state' | 'approved' | 'reading' | 'identity' | 'questions' | 'signing'> & {
  heading: string
  score: { text: Rich; alt: string; notes: string[] } | null
  tendencies: Rich
}

const standing = 'Uji coba alat ukur, bukan dasar keputusan apa pun'

/** The report as data for `laporan-uji-coba.typ`. `trial` null: nothing on the paper could be counted. */
export function trialReportOf(source: ReportSource, trial: TrialResult | null): TrialData {
  const whole = reportOf(source)
  const name = fullName(source.person)
  return {
    frame: { ...whole.frame, title: `Laporan Uji Coba ${name}`, foot: { strong: standing, lines: words.footLines(source) } },
    heading: 'Laporan Uji Coba',
    subtitle: ['Alat ukur dalam uji coba', whole.subtitle.at(-1) ?? ''],
    state: whole.state,
    approved: whole.approved,
    reading: words.reading(source, standing).map((one) => readingOf(one)),
    // there is no standard to be read against
    identity: words
      .identity(source, name)
      .filter((one) => !['Pangkat, golongan', 'Tujuan'].includes(one.term))
      .map((one) => (one.term === 'Jenjang dan standar' ? { term: 'Jenjang', text: source.person.className } : one)),
    score: trial && { text: scoreText(trial), alt: scoreWords(trialScale(trial)), notes: notesOf(trial) },
    tendencies: tendencyWords(source, trial),
    questions: whole.questions,
    signing: whole.signing,
  }
}

/** The first lines, with the limits of a trial in place of the uses of a result. */
function readingOf(one: ReportData['reading'][number]): ReportData['reading'][number] {
  const uses: Record<string, Rich> = {
    'Yang diukur': ['Pilihan tindakan dalam situasi kerja, sebagai satu skor umum. Skala per kompetensi belum terbukti terpisah.'],
    Kedudukan: [{ b: `${standing}.` }],
    'Boleh dipakai untuk': ['Memperbaiki alat ukur, dan bahan percakapan bagi pegawai yang bersangkutan.'],
    'Tidak untuk': ['Keputusan kepegawaian, peta talenta, cakupan, peringkat, atau perbandingan antarpegawai.'],
  }
  const text = uses[one.term]
  return text ? { term: one.term, text } : one
}

function scoreText(trial: TrialResult): Rich {
  const interval =
    trial.low === null || trial.high === null ? '' : `, rentang ketelitian ${decimalWords(trial.low)}–${decimalWords(trial.high)}`
  return ['Skor umum ', { b: `${decimalWords(trial.score)} dari 100` }, `${interval}: `, { b: bandWords[trial.band].id }, '.']
}

function notesOf(trial: TrialResult): string[] {
  return [
    `Dihitung dari ${trial.items} soal. Pilihan acak pada soal yang sama memberi sekitar ${decimalWords(trial.chance)}; ketiga pita membagi rata jarak dari sana sampai 100.`,
    'Skor ini tidak dibandingkan dengan standar jabatan dan tidak dengan pegawai lain.',
  ]
}

function tendencyWords({ competencies }: ReportSource, trial: TrialResult | null): Rich {
  const names = (keys: readonly string[]) => listed(keys.map((key) => competencies.find((one) => one.key === key)?.name ?? key))
  if (trial === null) return ['Belum dapat dikatakan.']
  const { more, less } = trial
  if (more.length === 0 && less.length === 0) return ['Tidak ada kecenderungan yang menonjol: pilihan pada semua kompetensi berdekatan.']
  const said: Rich = []
  if (more.length > 0)
    said.push('Dibanding pilihannya sendiri secara umum, cenderung lebih tepat pada situasi tentang ', { b: names(more) }, '. ')
  if (less.length > 0) said.push('Belum setepat itu pada situasi tentang ', { b: names(less) }, '. ')
  return [...said, 'Ini kecenderungan, bukan level.']
}

/** The score as the picture draws it. */
export function trialScale(trial: TrialResult): ScoreScale {
  const chance = Number(trial.chance)
  const third = (100 - chance) / 3
  const interval =
    trial.low === null || trial.high === null
      ? null
      : { from: Number(trial.low), to: Number(trial.high), fromText: decimalWords(trial.low), toText: decimalWords(trial.high) }
  return {
    value: Number(trial.score),
    text: decimalWords(trial.score),
    interval,
    edges: [chance + third, chance + 2 * third],
    names: ['bawah', 'tengah', 'atas'],
  }
}
