// The files that go out: our own template, the register, and rows of an import. Every cell is text, so
// that Excel cannot cut a NIP.
import { writeCsv } from 'hucre/csv'
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import { className } from '../../standards/class.ts'
import { templateColumns } from './columns.ts'
import { type Problem, reasonWords } from './reasons.ts'
import { standings } from './words.ts'

type Column = { readonly heading: string; readonly width: number }
type Sheet = { readonly name: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly (string | null)[])[] }

const asText = { numFmt: '@' }
const headingStyle = {
  font: { bold: true },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'DCEBE8' } },
  numFmt: '@',
}

/** Sheets of text cells under a fixed row of headings. */
export async function textWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ width }) => ({ width, ...asText })),
      rows: [columns.map((column) => column.heading), ...rows.map((row) => [...row])],
      cells: new Map(columns.map((_column, index) => [`0,${index}`, { style: headingStyle }])),
      freezePane: { rows: 1 },
    })),
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** One sheet of text cells as bytes that are made while they are fetched: thousands of rows neither pile up nor hold up the house. */
function textStream({ name, columns, rows }: Sheet): ReadableStream<Uint8Array> {
  return writeXlsxStream(rows as (string | null)[][], {
    name,
    columns: columns.map(({ heading, width }) => ({ header: heading, width, ...asText })),
    freezePane: { rows: 1 },
  })
}

/** CSV for Excel in Indonesian settings: `;`, UTF-8 with its mark; a leading apostrophe keeps long numbers and formulas as text, as the SIASN export does. */
export function textCsv(sheet: Pick<Sheet, 'columns' | 'rows'>): Buffer {
  const guarded = sheet.rows.map((row) => row.map((text) => (text !== null && /^([=+\-@\t\r]|\d{12,}$)/.test(text) ? `'${text}` : text)))
  return Buffer.from(writeCsv([sheet.columns.map((column) => column.heading), ...guarded], { delimiter: ';', bom: true }), 'utf8')
}

const widths: Record<string, number> = { NIP: 22, NAMA: 32, JABATAN: 40, 'UNIT KERJA': 40, 'PERANGKAT DAERAH': 40, 'TEMPAT LAHIR': 18 }
const columns = templateColumns.map(({ heading }) => ({ heading, width: widths[heading] ?? 16 }))

/** The register in the columns of our own template, so that it can be handed in again as it is. */
export function registerWorkbook(people: readonly Record<string, string | null>[]): ReadableStream<Uint8Array> {
  const rows = people.map((person) => templateColumns.map(({ field }) => shown(field, person[field] ?? null)))
  return textStream({ name: 'Data Pegawai', columns, rows })
}

function shown(field: string, value: string | null): string | null {
  return field === 'standing' ? (standings.find((one) => one.code === value)?.id ?? value) : value
}

/** Our own template: an empty sheet of text cells and a page that explains each column. */
export function templateWorkbook(): Promise<Buffer> {
  const empty = Array.from({ length: 200 }, () => templateColumns.map(() => ''))
  const explained = templateColumns.map(({ heading, field }) => [heading, explanations[field] ?? '', ''])
  return textWorkbook([
    { name: 'Data Pegawai', columns, rows: empty },
    {
      name: 'Petunjuk',
      columns: [
        { heading: 'KOLOM', width: 24 },
        { heading: 'ISI', width: 90 },
        { heading: '', width: 4 },
      ],
      rows: explained,
    },
  ])
}

const explanations: Record<string, string> = {
  nip: 'Wajib. 18 digit sebagai teks; jangan diubah menjadi angka.',
  frontTitle: 'Gelar di depan nama, misalnya dr. atau Drs.',
  name: 'Wajib. Nama tanpa gelar.',
  backTitle: 'Gelar di belakang nama, misalnya S.E., M.M.',
  birthPlace: 'Kota atau kabupaten.',
  birthDate: 'Wajib. Tulis seperti 31-12-1985.',
  sex: 'Wajib. L atau P.',
  employment: 'PNS, CPNS, atau PPPK.',
  standing: `Salah satu dari: ${standings.map((one) => one.id).join('; ')}. Kosong berarti tidak diubah.`,
  appointedOn: 'Tanggal mulai tugas sebagai CPNS atau PPPK.',
  grade: 'Seperti III/d; untuk PPPK seperti IX.',
  gradeSince: 'TMT golongan.',
  postKind: 'Wajib. Struktural, Fungsional, atau Pelaksana.',
  eselon: 'Untuk jabatan struktural, seperti III.a.',
  postName: `Wajib. Jabatan fungsional dengan jenjangnya, misalnya "… Ahli Muda" (${className('jf-ahli-muda')}).`,
  positionSince: 'TMT jabatan sekarang.',
  unitName: 'Wajib. Unit kerja tempat pegawai bertugas.',
  officeName: 'Perangkat daerah di atas unit kerja itu.',
  education: 'Tingkat pendidikan terakhir, misalnya S-1.',
  email: 'Alamat surel dinas.',
}

type RowLike = {
  readonly line: number
  readonly nip: string | null
  readonly name: string | null
  readonly unit: string | null
  readonly position: string | null
  readonly cells: Readonly<Record<string, string>> | null
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[]
  readonly problems: readonly Problem[]
}
type Rows = { readonly verdict: string; readonly columns: readonly string[]; readonly rows: readonly RowLike[] }

/** Rows of an import as XLSX; refused ones in the columns of their file, to be corrected and handed in again. */
export function rowsWorkbook(content: Rows): ReadableStream<Uint8Array> {
  return textStream({ name: 'Baris', ...table(content) })
}

/** The same as CSV. */
export function rowsCsv(content: Rows): Buffer {
  return textCsv(table(content))
}

function table({ verdict, columns: headings, rows }: Rows): Pick<Sheet, 'columns' | 'rows'> {
  if (verdict === 'refused' && headings.length > 0) {
    const added = ['ALASAN', 'PERBAIKAN']
    const kept = headings.filter((heading) => !added.includes(heading))
    return {
      columns: [...added, ...kept].map((heading) => ({ heading, width: added.includes(heading) ? 48 : (widths[heading] ?? 18) })),
      rows: rows.map((row) => [...reasons(row), ...kept.map((heading) => row.cells?.[heading] ?? null)]),
    }
  }
  const columns = ['BARIS', 'NIP', 'NAMA', 'UNIT KERJA', 'JABATAN', 'KOLOM', 'DALAM REGISTER', 'DALAM BERKAS', 'CATATAN']
  return {
    columns: columns.map((heading) => ({ heading, width: widths[heading] ?? 24 })),
    rows: rows.flatMap((row) => {
      const head = [String(row.line), row.nip, row.name, row.unit, row.position]
      const note = reasons(row)[0] ?? null
      if (row.changes.length === 0) return [[...head, null, null, null, note]]
      return row.changes.map((change) => [...head, fieldWords[change.field] ?? change.field, change.before, change.after, note])
    }),
  }
}

function reasons({ problems }: RowLike): string[] {
  const said = problems.map((problem) => ({ column: problem.column, ...reasonWords(problem) }))
  return [said.map(({ column, reason }) => `${column}: ${reason}`).join('; '), [...new Set(said.map(({ remedy }) => remedy))].join('; ')]
}

const fieldWords: Record<string, string> = {
  ...Object.fromEntries(templateColumns.map(({ field, heading }) => [field, heading])),
  unit: 'UNIT KERJA',
  position: 'JABATAN',
  class: 'JENJANG',
  oldNip: 'NIP LAMA',
  siasnId: 'PNS ID',
}
