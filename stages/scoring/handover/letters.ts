// What the letters that go with a wave say: one for each office, with its people, never a figure. Facts only; the
// wording is the agency's template.
import { dateWords, dayWords, fullName } from '../../../kit/wording.ts'
import type { LetterDraft } from '../../documents/letter-kinds.ts'
import { countSpelled } from '../../documents/spelled.ts'
import { eventValues, type LetterEvent, nameWithNip, ofEvent } from '../../events/letters.ts'
import { className } from '../../standards/class.ts'
import type { FeedbackWay } from './api.ts'

export type LetterResult = {
  readonly personId: string
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly nip: string
  readonly position: string | null
  readonly class: string
  readonly assessedOn: string
  readonly officeId: string
  readonly officeName: string
}

export type LetterWave = {
  readonly id: string
  readonly number: number
  readonly plannedOn: string
  readonly feedbackWay: FeedbackWay
  readonly feedbackPlace: string
}

/** What the letters need beside the wave: where the event was held, its standing, and figures of the policy. */
export type LetterBasis = {
  readonly place: string
  readonly standing: 'hasil-penilaian' | 'pemetaan-internal'
  readonly validityYears: number
  readonly objectionDays: number
}

const wayWords: Readonly<Record<FeedbackWay, string>> = {
  perorangan: 'pertemuan perorangan sesuai jadwal yang diberitahukan kemudian',
  kelompok: 'pertemuan kelompok sesuai jadwal yang diberitahukan kemudian',
  'atas-permintaan': 'atas permintaan pegawai yang bersangkutan',
}

/** Part of a letter of the wave among the letters of its event. */
export const partOf = (waveId: string, officeId: string): string => `${waveId}:${officeId}`

/** The letters of a wave, one for each office of `results`. */
export function waveLetters(
  event: LetterEvent,
  wave: LetterWave,
  results: readonly LetterResult[],
  basis: LetterBasis,
): LetterDraft<'penyampaian-hasil'>[] {
  const values = { ...eventValues(event, basis.place), ...waveValues(wave, basis) }
  return [...Map.groupBy(results, (one) => one.officeId)].map(([officeId, people]) => ({
    ...ofEvent(event),
    kind: 'penyampaian-hasil',
    part: partOf(wave.id, officeId),
    unitPath: [officeId],
    title: `Penyampaian hasil ${event.title}, gelombang ${wave.number}`,
    recipient: people[0]?.officeName ?? '',
    subjects: people.map((one) => one.personId),
    facts: {
      values: { ...values, perangkat_daerah: people[0]?.officeName ?? '', jumlah_orang: countSpelled(people.length) },
      lists: { peserta: peopleTable(people) },
    },
  }))
}

function waveValues(wave: LetterWave, { standing, validityYears, objectionDays }: LetterBasis) {
  const counts = standing === 'hasil-penilaian'
  return {
    gelombang: String(wave.number),
    tanggal_penyampaian: dayWords(wave.plannedOn),
    kedudukan: counts ? 'hasil penilaian kompetensi' : 'pemetaan internal',
    kegunaan: counts ? `berlaku ${countSpelled(validityYears)} tahun sejak tanggal penilaian` : 'hanya untuk pengembangan kompetensi',
    cara_umpan_balik: wayWords[wave.feedbackWay],
    tempat_umpan_balik: wave.feedbackPlace || 'diberitahukan kemudian',
    batas_keberatan: `${countSpelled(objectionDays)} hari`,
  }
}

function peopleTable(people: readonly LetterResult[]) {
  return {
    columns: [
      { name: 'No.', share: 0 },
      { name: 'Nama dan NIP', share: 6 },
      { name: 'Jabatan', share: 5 },
      { name: 'Jenjang', share: 3 },
      { name: 'Tanggal penilaian', share: 4 },
    ],
    rows: people.map((one, at) => [
      ...[String(at + 1), nameWithNip(fullName(one), one.nip), one.position ?? '-'],
      ...[className(one.class), dateWords(one.assessedOn)],
    ]),
  }
}
