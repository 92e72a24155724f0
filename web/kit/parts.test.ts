import { expect, test } from 'vitest'
import { isKey } from './keys.tsx'
import { remainingSeconds } from './progress.tsx'
import { fillTold, fillWords } from './refusal-words.ts'
import { compareCells, leastWidth } from './table.tsx'

const pressed = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

test('Ctrl also means ⌘, and a plain key is silent with either', () => {
  expect(isKey(pressed('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true)
  expect(isKey(pressed('k', { metaKey: true }), 'Ctrl+K')).toBe(true)
  expect(isKey(pressed('k'), 'Ctrl+K')).toBe(false)
  expect(isKey(pressed('?', { ctrlKey: true }), '?')).toBe(false)
})

test('what remains is told only once the pace is known', () => {
  expect(remainingSeconds(0, 500, 10, 100)).toBeNull()
  expect(remainingSeconds(0, 2000, 0, 100)).toBeNull()
  expect(remainingSeconds(0, 2000, 50, 100)).toBe(2)
})

test('facts fill a sentence as people read them; a missing fact is a dash', () => {
  expect(fillWords('{rows} baris, kolom {columns}', { rows: 8971, columns: ['nip', 'nama'] }, 'id')).toBe('8.971 baris, kolom nip, nama')
  expect(fillWords('{rows} rows', { rows: 8971 }, 'en')).toBe('8,971 rows')
  expect(fillTold({ what: '{x}', kept: 'a', todo: 'b' }, {}, 'id').what).toBe('–')
})

test('names are ordered as in Indonesian, figures by size, what is missing last', () => {
  expect(['Ábel', 'budi', 'Ani', null].sort(compareCells)).toEqual(['Ábel', 'Ani', 'budi', null])
  expect([10, 9, 100].sort(compareCells)).toEqual([9, 10, 100])
})

test('no column of a table is pressed to nothing', () => {
  expect([{ width: 72 }, { minWidth: 220 }, {}, undefined].map(leastWidth)).toEqual([72, 220, 140, 48])
})
