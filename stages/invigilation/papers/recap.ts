// Who came, as a workbook for those who pay and for those who keep files: every cell is text, so that no
// spreadsheet cuts a NIP; one sheet of people by office, one of sums.
import { writeXlsx } from 'hucre/xlsx'
import { countWords } from '../../../kit/wording.ts'

export type RecapRow = {
  readonly nip: string
  readonly name: string
  readonly class: string
  readonly unit: string
  readonly office: string
  readonly number: string
  readonly date: string
  readonly starts: string
  readonly venue: string
  readonly room: string
  readonly seat: number
  readonly presence: string
  readonly remark: string
}

const columns = [
  { heading: 'PERANGKAT DAERAH', width: 36 },
  { heading: 'UNIT KERJA', width: 36 },
  { heading: 'NIP', width: 22 },
  { heading: 'NAMA', width: 34 },
  { heading: 'JENJANG', width: 18 },
  { heading: 'NOMOR PESERTA', width: 16 },
  { heading: 'TANGGAL', width: 14 },
  { heading: 'MULAI', width: 10 },
  { heading: 'TITIK LOKASI', width: 30 },
  { heading: 'RUANG', width: 24 },
  { heading: 'NOMOR MEJA', width: 12 },
  { heading: 'KEHADIRAN', width: 16 },
  { heading: 'KETERANGAN', width: 40 },
]

/** The workbook of `rows`, by office, name and day. */
export async function recapWorkbook(rows: readonly RecapRow[]): Promise<Buffer> {
  const order = new Intl.Collator('id').compare
  const sorted = [...rows].sort((a, b) => order(a.office, b.office) || order(a.name, b.name) || order(a.date, b.date))
  const lines = sorted.map((one) => [
    ...[one.office, one.unit, one.nip, one.name, one.class, one.number, one.date, one.starts, one.venue, one.room, String(one.seat)],
    ...[one.presence, one.remark],
  ])
  const bytes = await writeXlsx({
    sheets: [
      sheet('Kehadiran', columns, lines),
      sheet(
        'Per perangkat daerah',
        [
          { heading: 'PERANGKAT DAERAH', width: 44 },
          ...['DIJADWALKAN', 'HADIR', 'TIDAK HADIR', 'BELUM DIKETAHUI'].map((name) => ({ heading: name, width: 18 })),
        ],
        officeSums(sorted),
      ),
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const sheet = (name: string, heads: readonly { heading: string; width: number }[], lines: string[][]) => ({
  name,
  columns: heads.map(({ width }) => ({ width, numFmt: '@' })),
  rows: [heads.map((column) => column.heading), ...lines],
  freezePane: { rows: 1 },
})

/** Seats given, present, absent and unknown by office, the sum last. */
export function officeSums(rows: readonly RecapRow[]): string[][] {
  const line = (name: string, list: readonly RecapRow[]) => {
    const count = (presence: string) => list.filter((one) => one.presence === presence).length
    return [name, ...[list.length, count('Hadir'), count('Tidak hadir'), count('Belum diketahui')].map((value) => countWords(value))]
  }
  return [...[...Map.groupBy(rows, (one) => one.office)].map(([office, list]) => line(office, list)), line('JUMLAH', rows)]
}
