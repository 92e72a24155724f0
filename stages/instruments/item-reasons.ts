// Why a row of a list of items is refused, and what to do, in both languages. What a list shares with the
// employee list says the same words.
import type { Language } from '../../kit/wording.ts'
import { reasonWords } from '../register/import/reasons.ts'

type Data = Readonly<Record<string, string | number>>
type Say = (data: Data) => Record<Language, readonly [reason: string, remedy: string]>

const words: Readonly<Record<string, Say>> = {
  'text-long': ({ limit }) => ({
    id: ['Teks terlalu panjang', `Tulis paling banyak ${limit} huruf`],
    en: ['The text is too long', `Write at most ${limit} characters`],
  }),
  'measure-unknown': () => ({
    id: ['Kompetensi tidak dikenal', 'Tulis nama seperti di kamus kompetensi, atau Penalaran, atau Sikap kerja'],
    en: ['The competency is not known', 'Write its name as in the dictionary, or Penalaran, or Sikap kerja'],
  }),
  'bracket-unknown': () => ({
    id: ['Jenjang tidak dikenal', 'Tulis Pelaksana, Pengawas, Administrator, JPT Pratama, atau JPT Madya'],
    en: ['The class is not known', 'Write Pelaksana, Pengawas, Administrator, JPT Pratama or JPT Madya'],
  }),
  'option-gap': () => ({
    id: ['Ada opsi kosong sebelum opsi ini', 'Isi opsi berurutan dari A'],
    en: ['An option before this one is empty', 'Fill in the options in order from A'],
  }),
  'option-twice': () => ({
    id: ['Teks opsi sama dengan opsi lain', 'Tulis opsi yang berbeda'],
    en: ['The text equals another option', 'Write a different option'],
  }),
  'too-few-options': () => ({
    id: ['Opsi kurang dari dua', 'Isi paling sedikit dua opsi'],
    en: ['There are fewer than two options', 'Fill in at least two'],
  }),
  'key-range': () => ({
    id: ['Kunci di luar rentang', 'Level 0 sampai 5; pilihan ganda 1 atau 0; sikap kerja 1 sampai 5'],
    en: ['The key is out of range', 'Levels 0 to 5; multiple choice 1 or 0; attitude 1 to 5'],
  }),
  'not-one-right': () => ({
    id: ['Pilihan ganda harus punya tepat satu jawaban benar', 'Beri 1 pada satu opsi dan 0 pada yang lain'],
    en: ['A multiple choice has exactly one right answer', 'Give 1 to one option and 0 to the others'],
  }),
  'levels-alike': () => ({
    id: ['Semua opsi menunjukkan level yang sama', 'Kunci opsi pada paling sedikit dua level'],
    en: ['All options show the same level', 'Key the options to at least two levels'],
  }),
  'rationale-missing': () => ({
    id: ['Alasan kunci kosong', 'Tulis mengapa level atau jawaban ini, dari kamus'],
    en: ['The reason for the key is missing', 'Write why this level or answer, from the dictionary'],
  }),
  'reversed-kind': () => ({
    id: ['Hanya pernyataan sikap kerja yang dapat dibalik', 'Kosongkan kolom DIBALIK'],
    en: ['Only a statement of attitude can be reversed', 'Leave the column DIBALIK empty'],
  }),
  'row-twice': ({ line }) => ({
    id: [`Kode sama dengan baris ${line}`, 'Hapus salah satunya'],
    en: [`The same code as row ${line}`, 'Remove one of them'],
  }),
  'not-author': () => ({
    id: ['Kode ini milik soal orang lain', 'Pakai kode lain, atau minta penulisnya menulis versi berikutnya'],
    en: ['This code belongs to somebody else’s item', 'Use another code, or ask its author for the next version'],
  }),
  'draft-open': ({ version }) => ({
    id: [`Versi ${version} masih draf`, 'Sunting draf itu di halamannya'],
    en: [`Version ${version} is still a draft`, 'Edit that draft on its page'],
  }),
}

/** Reason and remedy as sentences without a full stop. */
export function itemReasonWords(problem: { readonly code: string; readonly data: Data }, language: Language = 'id') {
  const say = words[problem.code]
  if (say === undefined) return reasonWords(problem as Parameters<typeof reasonWords>[0], language)
  const [reason, remedy] = say(problem.data)[language]
  return { reason, remedy }
}
