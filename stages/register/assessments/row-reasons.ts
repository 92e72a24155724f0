// Why a row of a list of assessments is refused, and what to do, in both languages. What a list shares
// with the employee list says the same words.
import { dateWords, type Language } from '../../../kit/wording.ts'
import { className } from '../../standards/class.ts'
import { reasonWords } from '../import/reasons.ts'

export type RowReason =
  | 'person-unknown'
  | 'own-case'
  | 'date-future'
  | 'class-unknown'
  | 'valid-until-early'
  | 'valid-until-late'
  | 'row-twice'
  | 'accreditation-unknown'
  | 'accreditation-provider'
  | 'accreditation-not-in-force'
  | 'accreditation-class'

type Data = Readonly<Record<string, string | number>>
type Say = (data: Data) => Record<Language, readonly [reason: string, remedy: string]>
const day = (value: string | number | undefined, language: Language) => dateWords(String(value), language)

const words: Record<RowReason, Say> = {
  'person-unknown': () => ({
    id: ['NIP ini tidak ada di Data Pegawai', 'Periksa NIP, atau impor pegawainya lebih dahulu'],
    en: ['This NIP is not among the employees', 'Check the NIP, or import the employee first'],
  }),
  'own-case': () => ({
    id: ['Ini penilaian Anda sendiri', 'Minta orang lain mencatatnya'],
    en: ['This is your own assessment', 'Ask somebody else to record it'],
  }),
  'date-future': () => ({
    id: ['Tanggal penilaian belum tiba', 'Periksa tanggalnya'],
    en: ['The day of assessment has not come', 'Check the date'],
  }),
  'class-unknown': () => ({
    id: ['Jenjang tidak dikenal', 'Tulis misalnya Administrator, Pengawas, atau JF Ahli Muda'],
    en: ['The class is not known', 'Write for example Administrator, Pengawas or JF Ahli Muda'],
  }),
  'valid-until-early': () => ({
    id: ['Berlaku s.d. mendahului tanggal penilaian', 'Periksa kedua tanggal'],
    en: ['The last day comes before the day of assessment', 'Check both dates'],
  }),
  'valid-until-late': ({ until }) => ({
    id: [`Melebihi masa berlaku menurut ketentuan, ${day(until, 'id')}`, 'Kosongkan, atau isi tanggal yang tidak lebih lama'],
    en: [`Longer than the policy allows, ${day(until, 'en')}`, 'Leave it empty, or give a day that is not later'],
  }),
  'row-twice': ({ line }) => ({
    id: [`Sama dengan baris ${line}: pegawai, tanggal, dan penyelenggara`, 'Hapus salah satunya'],
    en: [`The same as row ${line}: person, day and provider`, 'Remove one of them'],
  }),
  'accreditation-unknown': ({ number }) => ({
    id: [`Akreditasi ${number} belum tercatat`, 'Catat di halaman Penyelenggara, lalu baca ulang daftar ini'],
    en: [`Accreditation ${number} is not on record`, 'Record it on the page Providers, then read this list again'],
  }),
  'accreditation-provider': ({ number, provider }) => ({
    id: [`Akreditasi ${number} milik ${provider}`, 'Periksa penyelenggara dan nomornya'],
    en: [`Accreditation ${number} belongs to ${provider}`, 'Check the provider and the number'],
  }),
  'accreditation-not-in-force': ({ number, from, to }) => ({
    id: [
      `Akreditasi ${number} berlaku ${day(from, 'id')} sampai ${day(to, 'id')}, bukan pada tanggal penilaian`,
      'Kosongkan nomornya untuk mencatat sebagai pemetaan internal',
    ],
    en: [
      `Accreditation ${number} holds from ${day(from, 'en')} to ${day(to, 'en')}, not on the day of assessment`,
      'Leave the number empty to record a mapping',
    ],
  }),
  'accreditation-class': ({ number, class: jobClass }) => ({
    id: [
      `Akreditasi ${number} tidak mencakup jenjang ${className(String(jobClass))}`,
      'Kosongkan nomornya untuk mencatat sebagai pemetaan internal',
    ],
    en: [
      `Accreditation ${number} does not cover the class ${className(String(jobClass), 'en')}`,
      'Leave the number empty to record a mapping',
    ],
  }),
}

/** Reason and remedy as sentences without a full stop. */
export function rowReasonWords(problem: { readonly code: string; readonly data: Data }, language: Language = 'id') {
  const say = words[problem.code as RowReason] as Say | undefined
  if (say === undefined) return reasonWords(problem, language)
  const [reason, remedy] = say(problem.data)[language]
  return { reason, remedy }
}
