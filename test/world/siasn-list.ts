// A small employee list as SIASN exports it: all 67 columns, of which most stay empty here.
const headings =
  'PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR|JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA|TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA|TMT JABATAN|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|IS VALID NIK|NAMA SEKOLAH|FLAG IKD'.split(
    '|',
  )

export type Line = Partial<Record<(typeof headings)[number], string>>

/** A civil servant of a unit: invented, complete, and accepted. `number` tells people apart. */
export function lineOf(number: number, name: string, unit: string, more: Line = {}): Line {
  const nip = `198506172010011${String(number).padStart(3, '0')}`
  return {
    'PNS ID': `A8ACA${String(number).padStart(27, '0')}`,
    'NIP BARU': `'${nip}`,
    NAMA: name,
    'TEMPAT LAHIR NAMA': 'Kota Contoh',
    'TANGGAL LAHIR': '17-06-1985',
    'JENIS KELAMIN': 'M',
    'JENIS PEGAWAI NAMA': 'PNS Daerah',
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'TMT CPNS': '01-01-2010',
    'GOL AKHIR NAMA': 'III/b',
    'TMT GOLONGAN': '01-04-2018',
    'JENIS JABATAN NAMA': 'Pelaksana',
    'JABATAN ID': 'JAB-1',
    'JABATAN NAMA': 'Pengelola Data',
    'TMT JABATAN': '01-02-2019',
    'TINGKAT PENDIDIKAN NAMA': 'S-1/Sarjana',
    'UNOR ID': `UNOR-${unit}`,
    'UNOR NAMA': unit,
    'SATUAN KERJA KERJA ID': `UNOR-${unit}`,
    'SATUAN KERJA KERJA NAMA': unit,
    ...more,
  }
}

/** The list as CSV with semicolons, as Excel in Indonesia writes it. */
export function siasnCsv(lines: readonly Line[]): Buffer {
  const cell = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = [headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? ''))]
  return Buffer.from(rows.map((row) => row.map(cell).join(';')).join('\r\n'))
}
