// The recap as a workbook with the columns that agencies know (No, Nama, NIP … Saran pengembangan), the nine levels
// between them. Every cell is text: no spreadsheet cuts a NIP, takes a name for a formula, or sorts by result by itself.
import { writeXlsx } from 'hucre/xlsx'
import { levelWords } from '../../../kit/chart/level.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { className } from '../../standards/class.ts'
import { type CompetencyKey, competencyKeys } from '../../standards/competency.ts'
import { categoryWords } from '../category.ts'
import { stepFrom } from '../steps.ts'
import { categoryText, percentOf, type Recap, type RecapRow, rangeOf, remarkOf, stateOf } from './recap.ts'

const codes: Record<CompetencyKey, string> = {
  integritas: 'INT',
  kerjasama: 'KS',
  komunikasi: 'KOM',
  'orientasi-pada-hasil': 'OPH',
  'pelayanan-publik': 'PP',
  'pengembangan-diri-dan-orang-lain': 'PDO',
  'mengelola-perubahan': 'MP',
  'pengambilan-keputusan': 'PK',
  'perekat-bangsa': 'PB',
}

export const columns = [
  { heading: 'NO', width: 6 },
  { heading: 'PERANGKAT DAERAH', width: 36 },
  { heading: 'UNIT KERJA', width: 36 },
  { heading: 'NAMA', width: 34 },
  { heading: 'NIP', width: 22 },
  { heading: 'JABATAN', width: 36 },
  { heading: 'JENJANG', width: 18 },
  { heading: 'KINERJA', width: 16 },
  { heading: 'POTENSI', width: 16 },
  ...competencyKeys.map((key) => ({ heading: codes[key], width: 7 })),
  { heading: 'JUMLAH LEVEL', width: 14 },
  { heading: 'JUMLAH STANDAR', width: 16 },
  { heading: 'JPM (%)', width: 10 },
  { heading: 'RENTANG KETELITIAN', width: 20 },
  { heading: 'KATEGORI', width: 22 },
  { heading: 'KUADRAN', width: 18 },
  { heading: 'KETERANGAN', width: 48 },
  { heading: 'REKOMENDASI', width: 30 },
  { heading: 'SARAN PENEMPATAN', width: 30 },
  { heading: 'SARAN PENGEMBANGAN', width: 70 },
]

/** The lines above the table. */
export type Head = { readonly title: string; readonly lines: readonly string[] }

/** The workbook: people by office and name, then counts. */
export async function recapBook(head: Head, rows: readonly RecapRow[], counts: Recap): Promise<Buffer> {
  const sheet = (name: string, widths: readonly number[], lines: string[][], frozen: number) => ({
    name,
    columns: widths.map((width) => ({ width, numFmt: '@' })),
    rows: lines,
    freezePane: { rows: frozen },
  })
  const top = [[head.title], ...head.lines.map((line) => [line]), []]
  const bytes = await writeXlsx({
    sheets: [
      sheet(
        'Rekap',
        columns.map((one) => one.width),
        [...top, columns.map((one) => one.heading), ...rows.map(lineOf)],
        top.length + 1,
      ),
      sheet('Ringkasan', [30, ...Array.from({ length: 8 }, () => 20)], [...top, ...countLines(counts)], top.length + 1),
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** One person as cells, in the order of the columns. */
export function lineOf(row: RecapRow, index: number): string[] {
  const state = stateOf(row)
  const told = state === 'result' || state === 'incomplete'
  const level = (key: string) => levelWords(row.levels.find((one) => one.key === key)?.level ?? null)
  const percent = percentOf(row)
  return [
    ...[String(index + 1), row.office, row.unit, row.name, row.nip, row.position ?? '', className(row.class)],
    ...['Tidak diukur', 'Tidak diukur'],
    ...competencyKeys.map((key) => (told ? level(key) : '')),
    told ? levelWords(row.achieved) : '',
    told ? levelWords(row.required) : '',
    percent === null ? '' : decimalWords(percent),
    rangeOf(row) ?? '',
    categoryText(row),
    'Tidak dihitung di sini',
    remarkOf(row),
    state === 'result' ? `${categoryText(row)} untuk jenjang ${className(row.class)}` : '',
    'Diputuskan pejabat yang berwenang',
    told ? stepsOf(row) : '',
  ]
}

/** One step for each gap, the widest first. */
function stepsOf({ levels }: RecapRow): string {
  return levels
    .flatMap((one) =>
      one.level !== null && one.level < one.required * 100 ? [{ ...one, gap: one.required * 100 - one.level, from: one.level }] : [],
    )
    .sort((a, b) => b.gap - a.gap)
    .map((one) => stepFrom(one.key as CompetencyKey, one.from)?.text ?? '')
    .join(' ')
}

function countLines({ categories, classes }: Recap): string[][] {
  const cell = (count: number | null) => (count === null ? 'kurang dari batas' : String(count))
  return [
    ['JENJANG', 'ORANG', ...categories.map((one) => categoryWords[one].id.toUpperCase()), 'TANPA JPM', 'DI DEKAT BATAS'],
    ...classes.map((one) => [
      className(one.class),
      cell(one.total),
      ...one.categories.map((each) => cell(each.count)),
      cell(one.incomplete),
      cell(one.near),
    ]),
  ]
}
