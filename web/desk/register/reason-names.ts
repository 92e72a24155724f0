// Short names of the reasons for which rows are refused, for the chips above them. The full reason with
// its remedy stands in each row.
import type { Language } from '../../../kit/wording.ts'
import type { Reason } from '../../../stages/register/import/reasons.ts'

const names: Record<Reason, Record<Language, string>> = {
  empty: { id: 'Kolom wajib kosong', en: 'Empty column' },
  'cell-formula': { id: 'Rumus', en: 'Formula' },
  'cell-too-long': { id: 'Sel terlalu panjang', en: 'Cell too long' },
  'nip-empty': { id: 'NIP kosong', en: 'No NIP' },
  'nip-numeric': { id: 'NIP berupa angka', en: 'NIP as a number' },
  'nip-scientific': { id: 'NIP notasi ilmiah', en: 'NIP in scientific notation' },
  'nip-characters': { id: 'Huruf dalam NIP', en: 'Letters in the NIP' },
  'nip-length': { id: 'Panjang NIP', en: 'Length of the NIP' },
  'nip-birth-date': { id: 'Tanggal lahir dalam NIP', en: 'Birth date in the NIP' },
  'nip-month': { id: 'Bulan pengangkatan dalam NIP', en: 'Month of appointment in the NIP' },
  'nip-sex': { id: 'Jenis kelamin dan NIP', en: 'Sex and NIP' },
  'nip-sequence': { id: 'Nomor urut NIP', en: 'Sequence in the NIP' },
  'nip-age': { id: 'Usia pengangkatan', en: 'Age at appointment' },
  'nip-birth-differs': { id: 'Tanggal lahir berbeda', en: 'Birth date differs' },
  'nip-twice': { id: 'NIP ganda', en: 'NIP twice' },
  'person-of-two': { id: 'PNS ID dan NIP dua orang', en: 'PNS ID and NIP of two people' },
  'date-unreadable': { id: 'Tanggal tidak terbaca', en: 'Unreadable date' },
  'date-month': { id: 'Bulan tidak ada', en: 'No such month' },
  'date-day': { id: 'Tanggal tidak ada', en: 'No such date' },
  'sex-unknown': { id: 'Jenis kelamin', en: 'Sex' },
  'employment-unknown': { id: 'Status kepegawaian', en: 'Employment' },
  'standing-unknown': { id: 'Kedudukan hukum', en: 'Standing' },
  'grade-unknown': { id: 'Golongan', en: 'Golongan' },
  'kind-unknown': { id: 'Jenis jabatan', en: 'Kind of post' },
  'email-unreadable': { id: 'Surel', en: 'E-mail' },
  'class-differs': { id: 'Jenjang berbeda', en: 'Class differs' },
  'unit-unknown': { id: 'Unit kerja belum dikenal', en: 'Unknown unit' },
  'position-unknown': { id: 'Jabatan belum dikenal', en: 'Unknown position' },
  'undo-changed': { id: 'Sudah berubah lagi', en: 'Changed again' },
  'undo-added': { id: 'Ditambahkan impor itu', en: 'Added by that import' },
}

/** The short name of a reason; a code that this page does not know yet stands for itself. */
export function reasonName(code: string, language: Language): string {
  return names[code as Reason]?.[language] ?? code
}
