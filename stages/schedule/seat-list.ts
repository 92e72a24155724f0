// The list of seats as a workbook: every cell is text, so that Excel cannot cut a NIP.
import { writeXlsx } from 'hucre/xlsx'
import { className } from '../standards/class.ts'
import type { SeatRow } from './board-api.ts'

const columns = [
  { heading: 'NOMOR PESERTA', width: 16 },
  { heading: 'NIP', width: 22 },
  { heading: 'NAMA', width: 34 },
  { heading: 'JENJANG', width: 18 },
  { heading: 'UNIT KERJA', width: 40 },
  { heading: 'PERANGKAT DAERAH', width: 40 },
  { heading: 'TANGGAL', width: 14 },
  { heading: 'SESI', width: 8 },
  { heading: 'MULAI', width: 10 },
  { heading: 'SELESAI', width: 10 },
  { heading: 'TITIK LOKASI', width: 30 },
  { heading: 'RUANG', width: 24 },
  { heading: 'NOMOR MEJA', width: 12 },
  { heading: 'KETERANGAN', width: 40 },
] as const

export async function seatWorkbook(rows: readonly SeatRow[]): Promise<Buffer> {
  const text = { numFmt: '@' }
  const lines = rows.map(({ person, number, place, deferred }) => [
    ...[number ?? '', person.nip, person.name, className(person.class), person.unit, person.office],
    ...(place
      ? [place.date, String(place.sessionNumber), place.starts, place.ends, place.venue, place.room, String(place.seat)]
      : ['', '', '', '', '', '', '']),
    place ? (place.makeup ? 'Susulan' : '') : deferred === null ? 'Belum mendapat meja' : `Susulan: ${deferred}`,
  ])
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Jadwal peserta',
        columns: columns.map(({ width }) => ({ width, ...text })),
        rows: [columns.map((column) => column.heading), ...lines],
        freezePane: { rows: 1 },
      },
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
