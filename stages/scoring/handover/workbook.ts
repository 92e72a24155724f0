// Who was handed what and when, as a workbook. Every cell is text, so that no spreadsheet cuts a NIP; no figure
// of a result is in it, and its order is unit and name.
import { writeXlsx } from 'hucre/xlsx'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { className } from '../../standards/class.ts'
import type { PersonLine } from './api.ts'
import { feedbackWords, standingWords } from './words.ts'

const columns = [
  { heading: 'UNIT KERJA', width: 40 },
  { heading: 'NIP', width: 22 },
  { heading: 'NAMA', width: 36 },
  { heading: 'JENJANG', width: 20 },
  { heading: 'TANGGAL PENILAIAN', width: 18 },
  { heading: 'PENYAMPAIAN', width: 26 },
  { heading: 'GELOMBANG', width: 12 },
  { heading: 'DISAMPAIKAN', width: 14 },
  { heading: 'DIBUKA', width: 14 },
  { heading: 'UMPAN BALIK', width: 24 },
  { heading: 'JADWAL UMPAN BALIK', width: 20 },
  { heading: 'TEMPAT', width: 30 },
  { heading: 'JATUH TEMPO UMPAN BALIK (BELUM DIKONFIRMASI)', width: 26 },
]

/** The workbook of `people`, in their order; days in the event's zone. */
export async function handoverWorkbook(people: readonly PersonLine[], zone: Zone): Promise<Buffer> {
  const day = (at: string | null) => (at ? localDate(new Date(at), zone) : '')
  const rows = people.map((one) => [
    ...[one.unitName, one.nip, one.name, className(one.class), one.assessedOn, standingWords[one.standing].id],
    ...[one.wave === null ? '' : String(one.wave), day(one.handedOn), day(one.openedAt), feedbackWords[one.feedback].id],
    ...[one.feedbackAt ?? '', one.feedbackPlace ?? '', one.feedbackDue],
  ])
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Penyampaian',
        columns: columns.map(({ width }) => ({ width, numFmt: '@' })),
        rows: [columns.map(({ heading }) => heading), ...rows],
        freezePane: { rows: 1 },
      },
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
