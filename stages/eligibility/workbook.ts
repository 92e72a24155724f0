// The list of verdicts as a workbook. Every cell is text, so that Excel cannot cut a NIP.
import { writeXlsxStream } from 'hucre/xlsx'

const columns = [
  { header: 'NIP', width: 22 },
  { header: 'NAMA', width: 36 },
  { header: 'JABATAN', width: 40 },
  { header: 'JENJANG', width: 18 },
  { header: 'UNIT KERJA', width: 36 },
  { header: 'PERANGKAT DAERAH', width: 36 },
  { header: 'STATUS', width: 24 },
  { header: 'BERLAKU S.D.', width: 14 },
  { header: 'KETERANGAN', width: 70 },
  { header: 'DASAR', width: 60 },
].map((column) => ({ ...column, numFmt: '@' }))

/** One sheet, made while it is fetched. Cells in the order of the columns above. */
export function dueWorkbook(rows: (string | null)[][], asOf: string) {
  return writeXlsxStream(rows, { name: `Per ${asOf}`, columns, freezePane: { rows: 1 } })
}
