// The list of objections as rows of a sheet: what stands on screen, nothing of reasons or results. Pure.
import { dateWords, nipWords } from '../../kit/wording.ts'
import { effectNames } from './answer.ts'
import type { ObjectionLine } from './api.ts'
import type { ObjectionState } from './kinds.ts'

export const stateNames: Readonly<Record<ObjectionState, string>> = {
  'menunggu-penerimaan': 'Terlambat, menunggu penerimaan',
  'menunggu-pemeriksa': 'Menunggu pemeriksa',
  diperiksa: 'Diperiksa',
  'menunggu-putusan': 'Menunggu putusan',
  diputus: 'Diputus',
  'tidak-diterima': 'Tidak diterima',
  dicabut: 'Dicabut pemohon',
}

export const sheetColumns = [
  { heading: 'NOMOR', width: 16 },
  { heading: 'NIP', width: 24 },
  { heading: 'NAMA', width: 34 },
  { heading: 'UNIT KERJA', width: 40 },
  { heading: 'KEGIATAN', width: 40 },
  { heading: 'DITERIMA', width: 20 },
  { heading: 'TERLAMBAT', width: 12 },
  { heading: 'BATAS JAWABAN', width: 20 },
  { heading: 'STATUS', width: 30 },
  { heading: 'PEMERIKSA', width: 30 },
  { heading: 'AKIBAT', width: 34 },
  { heading: 'DIPUTUS', width: 20 },
] as const

/** One row, in the order of the columns. */
export function sheetRow(of: ObjectionLine): (string | null)[] {
  const day = (date: string | null) => date && dateWords(date)
  const { number, person, eventTitle, state, examiner, effect } = of
  return [
    ...[number, nipWords(person.nip), person.name, person.unitName, eventTitle, day(of.filedOn), of.late ? 'ya' : 'tidak'],
    ...[day(of.answerDue), stateNames[state], examiner, effect && effectNames[effect], day(of.decidedOn)],
  ]
}
