// The list of participants as one sheet: every cell is text, so that no spreadsheet cuts a NIP.
import { dateWords } from '../../../kit/wording.ts'
import { verdictNames, verdictSentence } from '../../eligibility/verdict-words.ts'
import { className } from '../../standards/class.ts'
import type { ParticipantLine } from '../participant-api.ts'

const columns = [
  { heading: 'NO', width: 8 },
  { heading: 'NIP', width: 22 },
  { heading: 'NAMA', width: 36 },
  { heading: 'JENJANG', width: 20 },
  { heading: 'UNIT KERJA', width: 40 },
  { heading: 'PERANGKAT DAERAH', width: 40 },
  { heading: 'DASAR IKUT', width: 34 },
  { heading: 'STATUS PENILAIAN', width: 24 },
  { heading: 'KETERANGAN', width: 70 },
]

type Order = { readonly orderNumber: string | null; readonly asOf: string }

/** Rows in the order they are given; a list of who was taken off says why. */
export function participantSheet(rows: readonly ParticipantLine[], order: Order) {
  const ordered = order.orderNumber ? `Ditugaskan (surat no. ${order.orderNumber})` : 'Ditugaskan'
  return {
    name: 'Peserta',
    columns,
    rows: rows.map((row, index) => [
      ...[String(index + 1), row.nip, row.name, className(row.class), row.unit, row.office],
      row.ordered ? ordered : `Jatuh tempo per ${dateWords(order.asOf)}`,
      verdictNames[row.verdict.code].id,
      row.removedReason ? `Dikeluarkan: ${row.removedReason}` : verdictSentence(row.verdict).sentence,
    ]),
  }
}
