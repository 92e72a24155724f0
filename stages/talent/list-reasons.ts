// Why a row of a list is refused, and what to do, in both languages. What it shares with other lists says the
// same words.
import type { Language } from '../../kit/wording.ts'
import { rowReasonWords } from '../register/assessments/row-reasons.ts'

type Data = Readonly<Record<string, string | number>>
type Say = (data: Data) => Record<Language, readonly [reason: string, remedy: string]>

const words: Readonly<Record<string, Say>> = {
  'year-unreadable': () => ({
    id: ['Tahun tidak terbaca', 'Tulis empat angka, misalnya 2023'],
    en: ['The year cannot be read', 'Write four digits, for example 2023'],
  }),
  'year-future': () => ({
    id: ['Tahun itu belum tiba', 'Periksa tahunnya'],
    en: ['That year has not come', 'Check the year'],
  }),
  'date-future': () => ({
    id: ['Tanggal itu belum tiba', 'Periksa tanggalnya'],
    en: ['That day has not come', 'Check the date'],
  }),
  'grade-unknown': () => ({
    id: ['Bukan salah satu dari lima predikat', 'Tulis Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang'],
    en: ['Not one of the five grades', 'Write Sangat Baik, Baik, Butuh Perbaikan, Kurang or Sangat Kurang'],
  }),
  'box-unknown': () => ({
    id: ['Bukan nomor kotak', 'Tulis angka 1 sampai 9'],
    en: ['Not the number of a box', 'Write a number from 1 to 9'],
  }),
  'box-roman': () => ({
    id: ['Angka Romawi dibaca berbeda antaraplikasi; sebagian menghitung dari kotak terbaik', 'Tulis angka 1 sampai 9 seperti pada SIMATA'],
    en: ['Roman numbers differ between programs; some count from the best box', 'Write a number from 1 to 9 as SIMATA has it'],
  }),
  'own-grade': () => ({
    id: ['Ini catatan Anda sendiri', 'Minta orang lain mengimpornya'],
    en: ['This is about yourself', 'Ask somebody else to import it'],
  }),
  'list-twice': ({ line }) => ({
    id: [`Pegawai dan waktunya sama dengan baris ${line}`, 'Hapus salah satunya'],
    en: [`The same person and time as row ${line}`, 'Remove one of them'],
  }),
}

/** Reason and remedy as sentences without a full stop. */
export function listReasonWords(problem: { readonly code: string; readonly data: Data }, language: Language = 'id') {
  const say = words[problem.code]
  if (say === undefined) return rowReasonWords(problem, language)
  const [reason, remedy] = say(problem.data)[language]
  return { reason, remedy }
}
