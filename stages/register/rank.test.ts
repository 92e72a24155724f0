import { expect, test } from 'vitest'
import { rankWords } from './rank.ts'

test('a grade is told with its rank where it has one', () => {
  expect(rankWords('IV/a')).toBe('Pembina, IV/a')
  expect(rankWords('III/d')).toBe('Penata Tingkat I, III/d')
  expect(rankWords('IX')).toBe('Golongan IX')
  expect(rankWords('lain')).toBe('lain')
})
