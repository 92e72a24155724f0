// The official export as SIASN writes it: 67 columns (or 69 with eselon), text cells, an apostrophe
// before numbers, "null" for nothing, dates as dd-mm-yyyy. Column names: public importers of agencies.
import { createHash } from 'node:crypto'
import { writeCsv } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'
import type { Employee } from './regency.ts'

const columns67 =
  `PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,JENIS KELAMIN,AGAMA ID,
AGAMA NAMA,JENIS KAWIN ID,JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,
KEDUDUKAN HUKUM ID,KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,
TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,GOL AKHIR NAMA,TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,JABATAN ID,
JABATAN NAMA,TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,TAHUN LULUS,KPKN ID,KPKN NAMA,
LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,INSTANSI KERJA NAMA,
SATUAN KERJA INDUK ID,SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,IS VALID NIK,NAMA SEKOLAH,FLAG IKD`
    .split(',')
    .map((name) => name.trim())

export type ExportOptions = {
  readonly format: 'xlsx' | 'csv'
  /** 69 columns: ESELON ID and ESELON NAMA at the end. */
  readonly variant?: 67 | 69
  readonly separator?: ',' | ';' | '\t'
}

/** The headings of the export. */
export function siasnColumns(variant: 67 | 69 = 67): string[] {
  return variant === 69 ? [...columns67, 'ESELON ID', 'ESELON NAMA'] : [...columns67]
}

/** The rows of the export under its headings, as text. */
export function siasnRows(people: readonly Employee[], variant: 67 | 69 = 67): string[][] {
  const columns = siasnColumns(variant)
  return people.map((person, index) => {
    const cells = cellsOf(person, index)
    return columns.map((column) => cells[column] ?? 'null')
  })
}

/** The export as a file. */
export async function writeSiasnExport(
  people: readonly Employee[],
  { format, variant = 67, separator = ';' }: ExportOptions,
): Promise<Buffer> {
  const columns = siasnColumns(variant)
  const rows = siasnRows(people, variant)
  if (format === 'csv') return Buffer.from(writeCsv([columns, ...rows], { delimiter: separator, bom: true }), 'utf8')
  const stream = writeXlsxStream(rows, {
    name: 'Data Utama',
    columns: columns.map((header) => ({ header, numFmt: '@' })),
    inlineStrings: false,
  })
  return Buffer.from(await new Response(stream).arrayBuffer())
}

const educationIds: Readonly<Record<string, string>> = { SLTA: '15', 'D-III': '30', 'S-1': '40', Profesi: '42', 'S-2': '45' }
const standingIds: Readonly<Record<string, string>> = {
  Aktif: '01',
  'Cuti Luar Tanggungan Negara': '02',
  'Tugas Belajar': '04',
  'PPPK Aktif': '71',
}
const kinds = { struktural: ['1', 'STRUKTURAL'], fungsional: ['2', 'FUNGSIONAL'], pelaksana: ['4', 'PELAKSANA'] } as const
const eselonIds: Readonly<Record<string, string>> = { 'II.a': '21', 'II.b': '22', 'III.a': '31', 'III.b': '32', 'IV.a': '41', 'IV.b': '42' }

/** An id that looks like SIASN's and follows from what it names. */
const idOf = (kind: string, name: string) => createHash('sha256').update(`${kind}/${name}`).digest('hex').slice(0, 32).toUpperCase()
const day = (date: string) => date.split('-').reverse().join('-')

function cellsOf(person: Employee, index: number): Record<string, string> {
  return { ...personal(person, index), ...career(person, index), ...place(person) }
}

// The columns that the register reads past are filled like the rest: digits that belong to nobody.
function personal(person: Employee, index: number): Record<string, string> {
  const serial = String(index + 1).padStart(6, '0')
  return {
    'PNS ID': idOf('pns', person.nip),
    'NIP BARU': `'${person.nip}`,
    NAMA: person.name,
    'GELAR DEPAN': person.frontTitle || '-',
    'GELAR BELAKANG': person.backTitle || '-',
    'TEMPAT LAHIR ID': idOf('place', person.birthPlace),
    'TEMPAT LAHIR NAMA': person.birthPlace,
    'TANGGAL LAHIR': day(person.birthDate),
    'JENIS KELAMIN': person.sex === 'L' ? 'M' : 'F',
    'AGAMA ID': '0',
    'AGAMA NAMA': 'Tidak dimuat',
    'JENIS KAWIN ID': '0',
    'JENIS KAWIN NAMA': 'Tidak dimuat',
    NIK: `'9900000000${serial}`,
    'NOMOR HP': `'080000${serial}`,
    EMAIL: `pegawai${serial}@contoh.invalid`,
    'EMAIL GOV': `pegawai${serial}@kabcontoh.invalid`,
    ALAMAT: `Jalan Contoh Nomor ${index + 1}, ${person.birthPlace}`,
    'NPWP NOMOR': `'990000000${serial}`,
    BPJS: `'9900000${serial}`,
    'IS VALID NIK': '1',
    'FLAG IKD': '0',
  }
}

function career(person: Employee, index: number): Record<string, string> {
  const pppk = person.employment === 'PPPK'
  const [kindId, kindName] = kinds[person.kind]
  const years = 2023 - Number(person.appointedOn.slice(0, 4))
  return {
    'JENIS PEGAWAI ID': pppk ? '71' : '12',
    'JENIS PEGAWAI NAMA': pppk ? 'PPPK Daerah Kab/Kota' : 'PNS Daerah Kab/Kota bekerja pada instansi induknya',
    'KEDUDUKAN HUKUM ID': standingIds[person.standing] ?? '09',
    'KEDUDUKAN HUKUM NAMA': person.standing,
    'STATUS CPNS PNS': pppk ? 'null' : person.employment === 'CPNS' ? 'C' : 'P',
    'NOMOR SK CPNS': `813/${(index % 900) + 100}/CONTOH`,
    'TANGGAL SK CPNS': day(person.appointedOn),
    'TMT CPNS': day(person.appointedOn),
    'GOL AWAL ID': '31',
    'GOL AWAL NAMA': pppk ? person.grade : 'III/a',
    'GOL AKHIR ID': idOf('gol', person.grade).slice(0, 2),
    'GOL AKHIR NAMA': person.grade,
    'TMT GOLONGAN': day(person.gradeSince),
    'MK TAHUN': String(years),
    'MK BULAN': String(index % 12),
    'JENIS JABATAN ID': kindId,
    'JENIS JABATAN NAMA': kindName,
    'JABATAN ID': idOf('jabatan', `${person.kind}/${person.post}`),
    'JABATAN NAMA': person.post,
    'TMT JABATAN': day(person.positionSince),
    'TINGKAT PENDIDIKAN ID': educationIds[person.education] ?? '40',
    'TINGKAT PENDIDIKAN NAMA': person.education,
    'PENDIDIKAN ID': idOf('pendidikan', person.field),
    'PENDIDIKAN NAMA': `${person.education} ${person.field}`,
    'TAHUN LULUS': String(Math.min(2023, Number(person.birthDate.slice(0, 4)) + 23)),
    'ESELON ID': person.eselon ? (eselonIds[person.eselon] ?? '99') : '99',
    'ESELON NAMA': person.eselon ?? '-',
  }
}

function place(person: Employee): Record<string, string> {
  const agency = { id: idOf('instansi', 'Kabupaten Contoh'), name: 'Pemerintah Kab. Contoh' }
  return {
    'KPKN ID': idOf('kpkn', 'Contoh'),
    'KPKN NAMA': 'KPKN Contoh',
    'LOKASI KERJA ID': idOf('lokasi', 'Contoh'),
    'LOKASI KERJA NAMA': 'Kab. Contoh',
    'UNOR ID': idOf('unor', `${person.office}/${person.unit}`),
    'UNOR NAMA': person.unit,
    'INSTANSI INDUK ID': agency.id,
    'INSTANSI INDUK NAMA': agency.name,
    'INSTANSI KERJA ID': agency.id,
    'INSTANSI KERJA NAMA': agency.name,
    'SATUAN KERJA INDUK ID': idOf('unor', `${person.office}/${person.office}`),
    'SATUAN KERJA INDUK NAMA': person.office,
    'SATUAN KERJA KERJA ID': idOf('unor', `${person.office}/${person.office}`),
    'SATUAN KERJA KERJA NAMA': person.office,
  }
}
