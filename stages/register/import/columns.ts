// Which column says what, by its heading and never by its place. Columns that are not named here are
// read past and never stored: of the 67 columns of the SIASN export the register needs 23 (UU 27/2022,
// data minimisation).

/** What a column can become. */
export type Field =
  | 'nip'
  | 'siasnId'
  | 'oldNip'
  | 'name'
  | 'frontTitle'
  | 'backTitle'
  | 'birthPlace'
  | 'birthDate'
  | 'sex'
  | 'employeeType'
  | 'standing'
  | 'employment'
  | 'appointedOn'
  | 'grade'
  | 'gradeSince'
  | 'postKind'
  | 'postCode'
  | 'postName'
  | 'positionSince'
  | 'eselon'
  | 'education'
  | 'unitCode'
  | 'unitName'
  | 'officeCode'
  | 'officeName'
  | 'email'

// Headings as they are normalised below. The first is the one of the SIASN export where it has one.
const headings: Record<Field, readonly string[]> = {
  nip: ['NIP BARU', 'NIP', 'NIP NIPPPK', 'NOMOR INDUK PEGAWAI'],
  siasnId: ['PNS ID'],
  oldNip: ['NIP LAMA'],
  name: ['NAMA', 'NAMA PEGAWAI', 'NAMA LENGKAP'],
  frontTitle: ['GELAR DEPAN'],
  backTitle: ['GELAR BELAKANG'],
  birthPlace: ['TEMPAT LAHIR NAMA', 'TEMPAT LAHIR'],
  birthDate: ['TANGGAL LAHIR', 'TGL LAHIR'],
  sex: ['JENIS KELAMIN', 'L P'],
  employeeType: ['JENIS PEGAWAI NAMA', 'JENIS PEGAWAI'],
  standing: ['KEDUDUKAN HUKUM NAMA', 'KEDUDUKAN HUKUM', 'KEDUDUKAN'],
  employment: ['STATUS CPNS PNS', 'STATUS KEPEGAWAIAN', 'STATUS PEGAWAI'],
  appointedOn: ['TMT CPNS', 'TMT PENGANGKATAN'],
  grade: ['GOL AKHIR NAMA', 'GOLONGAN', 'GOL RUANG'],
  gradeSince: ['TMT GOLONGAN', 'TMT PANGKAT'],
  postKind: ['JENIS JABATAN NAMA', 'JENIS JABATAN'],
  postCode: ['JABATAN ID'],
  postName: ['JABATAN NAMA', 'JABATAN', 'NAMA JABATAN'],
  positionSince: ['TMT JABATAN'],
  eselon: ['ESELON NAMA', 'ESELON'],
  education: ['TINGKAT PENDIDIKAN NAMA', 'TINGKAT PENDIDIKAN', 'PENDIDIKAN TERAKHIR'],
  unitCode: ['UNOR ID'],
  unitName: ['UNOR NAMA', 'UNIT KERJA'],
  officeCode: ['SATUAN KERJA KERJA ID'],
  officeName: ['SATUAN KERJA KERJA NAMA', 'PERANGKAT DAERAH', 'OPD'],
  email: ['EMAIL GOV', 'EMAIL DINAS'],
}

/** Without these nobody can be told apart or placed. */
const needed: readonly Field[] = ['nip', 'name', 'birthDate', 'sex', 'postKind', 'postName', 'unitName']

/** Headings of our own template, in its order; every one of them is recognised above. */
export const templateColumns: readonly { readonly field: Field; readonly heading: string }[] = [
  { field: 'nip', heading: 'NIP' },
  { field: 'frontTitle', heading: 'GELAR DEPAN' },
  { field: 'name', heading: 'NAMA' },
  { field: 'backTitle', heading: 'GELAR BELAKANG' },
  { field: 'birthPlace', heading: 'TEMPAT LAHIR' },
  { field: 'birthDate', heading: 'TANGGAL LAHIR' },
  { field: 'sex', heading: 'JENIS KELAMIN' },
  { field: 'employment', heading: 'STATUS KEPEGAWAIAN' },
  { field: 'standing', heading: 'KEDUDUKAN HUKUM' },
  { field: 'appointedOn', heading: 'TMT CPNS' },
  { field: 'grade', heading: 'GOLONGAN' },
  { field: 'gradeSince', heading: 'TMT GOLONGAN' },
  { field: 'postKind', heading: 'JENIS JABATAN' },
  { field: 'eselon', heading: 'ESELON' },
  { field: 'postName', heading: 'JABATAN' },
  { field: 'positionSince', heading: 'TMT JABATAN' },
  { field: 'unitName', heading: 'UNIT KERJA' },
  { field: 'officeName', heading: 'PERANGKAT DAERAH' },
  { field: 'education', heading: 'TINGKAT PENDIDIKAN' },
  { field: 'email', heading: 'EMAIL DINAS' },
]

export type Template = 'siasn-67' | 'siasn-69' | 'nawa'
export type UsedColumn = { readonly column: string; readonly field: Field; readonly index: number }

/** How a file is to be read. `system` is whose codes its ids are. */
export type Columns = {
  readonly template: Template
  readonly system: 'siasn' | 'nawa'
  readonly used: readonly UsedColumn[]
  readonly notStored: readonly string[]
  readonly absent: readonly Field[]
}

export type ColumnsVerdict =
  | { readonly columns: Columns }
  | { readonly missing: readonly string[]; readonly recognised: number }
  | { readonly twice: readonly [string, string] }

const fieldByHeading = new Map<string, Field>(
  (Object.entries(headings) as [Field, readonly string[]][]).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)
const fields = Object.keys(headings) as Field[]

/** Reads a row of headings. `missing` names needed columns as people know them. */
export function columnsOf(row: readonly (string | null)[]): ColumnsVerdict {
  const used = new Map<Field, UsedColumn>()
  const notStored: string[] = []
  for (const [index, column] of row.entries()) {
    if (column === null) continue
    const field = fieldByHeading.get(headingKey(column))
    const before = field === undefined ? undefined : used.get(field)
    if (field === undefined) notStored.push(column.slice(0, 60))
    else if (before) return { twice: [before.column, column] }
    else used.set(field, { column, field, index })
  }
  const missing = needed.filter((field) => !used.has(field)).map((field) => headings[field][0] ?? field)
  if (missing.length > 0) return { missing, recognised: used.size }
  const siasn = used.get('unitCode') !== undefined && used.get('postCode') !== undefined
  const template = siasn ? (used.has('eselon') ? 'siasn-69' : 'siasn-67') : 'nawa'
  const absent = fields.filter((field) => !used.has(field))
  return { columns: { template, system: siasn ? 'siasn' : 'nawa', used: [...used.values()], notStored, absent } }
}

function headingKey(heading: string): string {
  return heading
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
}
