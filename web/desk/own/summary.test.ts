import { expect, test } from 'vitest'
import { countsOf, type Piece, summaryOf } from './summary.ts'

const plain = (pieces: readonly Piece[]) => pieces.map((one) => one.text).join('')
const said = (above: number, even: number, below: number, without = 0) => plain(summaryOf({ above, even, below, without }, 'id'))

test('the sentence says how many stand above, at and below the standard', () => {
  expect(said(1, 5, 3)).toBe(
    'Dari sembilan kompetensi, Anda melampaui standar pada satu, sesuai standar pada lima, dan punya tiga yang perlu dikembangkan.',
  )
  expect(summaryOf({ above: 1, even: 5, below: 3, without: 0 }, 'id').flatMap((one) => (one.strong ? [one.text] : []))).toEqual([
    'melampaui standar pada satu',
    'sesuai standar pada lima',
    'tiga yang perlu dikembangkan',
  ])
})

test('what is none is left out, and what all are is said once', () => {
  expect(said(0, 8, 1)).toBe('Dari sembilan kompetensi, Anda sesuai standar pada delapan dan punya satu yang perlu dikembangkan.')
  expect([said(9, 0, 0), said(0, 9, 0), said(0, 0, 9)]).toEqual([
    'Pada semua kompetensi, Anda melampaui standar.',
    'Pada semua kompetensi, Anda sesuai standar.',
    'Semua kompetensi Anda masih perlu dikembangkan.',
  ])
})

test('competencies without a level are named apart', () => {
  expect(said(0, 8, 0, 1)).toBe(
    'Dari sembilan kompetensi, Anda sesuai standar pada delapan. Satu lagi tanpa level, karena soal yang disajikan tidak cukup.',
  )
  expect(said(0, 0, 0, 9)).toBe('Tidak ada kompetensi yang berlevel, karena soal yang disajikan tidak cukup.')
  expect(countsOf([100, 0, -50, null])).toEqual({ above: 1, even: 1, below: 1, without: 1 })
})

test('it is said in English, too', () => {
  expect(plain(summaryOf({ above: 1, even: 5, below: 3, without: 0 }, 'en'))).toBe(
    'Of nine competencies, you exceed the standard in one, meet it in five, and have three to develop.',
  )
})
