// The answer to an objection on paper: what was objected, what was looked at, the answer with its reasons,
// what it does to the result, and what remains possible (domain office 15). Pure.
import { localDate, type Zone } from '../../kit/clock.ts'
import { dateWords, fullName, nipWords } from '../../kit/wording.ts'
import { type Frame, frameDate, headOf, type Letterhead } from '../documents/frame.ts'
import type { ObjectionRow } from './case.ts'
import type { Effect } from './kinds.ts'
import { numberOf } from './objection.ts'

export type AnswerSource = {
  readonly agency: Letterhead
  readonly installation: 'contoh' | 'nyata'
  readonly zone: Zone
  readonly objection: ObjectionRow
  readonly proposal: { readonly findings: string; readonly answer: string; readonly effect: Effect; readonly correction: string | null }
  readonly examiner: string
  readonly decider: string
  readonly decidedAt: Date
  /** Days in which a new result may be objected to. */
  readonly fileDays: number
}

export type AnswerData = {
  frame: Frame
  heading: string
  subtitle: string[]
  verdict: { name: string; text: string; changed: boolean }
  facts: { term: string; text: string }[]
  parts: { title: string; paragraphs: string[] }[]
  signing: { place: string; boxes: { office: string; name: string }[]; state: string }
}

/** What an effect is called before people. */
export const effectNames: Readonly<Record<Effect, string>> = {
  tetap: 'Hasil tetap',
  'diolah-ulang': 'Hasil dikoreksi dan diolah ulang',
  susulan: 'Tes ulang (susulan)',
  dianulir: 'Hasil dianulir',
}

const meanings: Readonly<Record<Effect, string>> = {
  tetap: 'Keberatan sudah diperiksa. Hasil yang disampaikan kepada Anda tidak berubah.',
  'diolah-ulang':
    'Jawaban Anda diolah ulang setelah dikoreksi. Hasil yang lama tetap tercatat sampai hasil baru disetujui, diterima, dan disampaikan kepada Anda.',
  susulan: 'Hasil yang disampaikan tidak berlaku lagi. Anda akan dipanggil untuk tes ulang.',
  dianulir: 'Hasil yang disampaikan tidak berlaku lagi dan tidak dipakai untuk keputusan apa pun.',
}

const remains: Readonly<Record<Effect, (fileDays: number) => string>> = {
  tetap: () => 'Isi jawaban ini dapat Anda tanyakan pada halaman Tanya & Keberatan atau dalam sesi umpan balik.',
  'diolah-ulang': (days) =>
    `Hasil baru disampaikan kepada Anda setelah disetujui Ketua Tim dan diterima orang kedua. Atas hasil baru itu Anda dapat mengajukan keberatan lagi dalam ${days} hari.`,
  susulan: () =>
    'Tes ulang memakai paket soal yang belum pernah Anda kerjakan. Waktu dan tempatnya diberitahukan kepada Anda dan unit kerja. Sampai saat itu tidak ada hasil dari tes ini yang berlaku.',
  dianulir: () => 'Bila Anda memerlukan hasil yang berlaku, unit kerja dapat mengusulkan Anda untuk penilaian berikutnya.',
}

const further = 'Jawaban ini tidak mengurangi hak Anda untuk menempuh upaya lain menurut peraturan perundang-undangan.'

/** The answer as data for `jawaban-keberatan.typ`. The same source gives the same data. */
export function answerOf(source: AnswerSource): AnswerData {
  const { objection: of, proposal, zone, decidedAt } = source
  const [number, name] = [numberOf(of), fullName(of)]
  const decidedOn = localDate(decidedAt, zone)
  return {
    frame: {
      ...headOf(source.agency, source.installation),
      title: `Jawaban Keberatan ${number}`,
      date: frameDate(decidedAt),
      confidential: true,
      running: { strong: `Jawaban keberatan ${number}`, lines: [name, `NIP ${nipWords(of.nip)}`] },
      foot: { strong: effectNames[proposal.effect], lines: [`Diputus ${dateWords(decidedOn)}.`] },
    },
    heading: 'Jawaban Keberatan',
    subtitle: [`Nomor ${number}`, of.eventTitle],
    verdict: { name: effectNames[proposal.effect], text: meanings[proposal.effect], changed: proposal.effect !== 'tetap' },
    facts: factsOf(of, zone),
    parts: [
      { title: 'Keberatan Anda', paragraphs: paragraphs(of.reason) },
      { title: 'Yang diperiksa', paragraphs: paragraphs(proposal.findings) },
      { title: 'Jawaban dan alasannya', paragraphs: paragraphs(proposal.answer) },
      ...(proposal.correction ? [{ title: 'Yang dikoreksi', paragraphs: paragraphs(proposal.correction) }] : []),
      { title: 'Yang masih dapat dilakukan', paragraphs: [remains[proposal.effect](source.fileDays), further] },
    ],
    signing: {
      place: `${source.agency.city}, ${dateWords(decidedOn)}`,
      boxes: [
        { office: 'Diperiksa oleh', name: source.examiner },
        { office: 'Diputus oleh', name: source.decider },
      ],
      state: 'Tanda tangan',
    },
  }
}

function factsOf(of: ObjectionRow, zone: Zone): AnswerData['facts'] {
  const received = `${dateWords(of.filedOn)}, ${of.channel === 'kertas' ? 'di atas kertas' : 'lewat halaman Tanya & Keberatan'}`
  return [
    { term: 'Nama', text: fullName(of) },
    { term: 'NIP', text: nipWords(of.nip) },
    { term: 'Unit kerja', text: of.unitName },
    { term: 'Tanggal tes', text: dateWords(of.assessedOn) },
    { term: 'Hasil disampaikan', text: dateWords(localDate(of.handedAt, zone)) },
    { term: 'Keberatan diterima', text: received },
    ...(of.late && of.lateReason ? [{ term: 'Diterima sesudah batas', text: of.lateReason }] : []),
    ...(of.answerDue ? [{ term: 'Batas jawaban', text: dateWords(of.answerDue) }] : []),
  ]
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
