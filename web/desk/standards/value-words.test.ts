import { expect, test } from 'vitest'
import { codeName, valueWords } from './value-words.ts'

test('decimals have a comma in Indonesian and a point in English', () => {
  expect(valueWords('1.96', 'id')).toBe('1,96')
  expect(valueWords('1.96', 'en')).toBe('1.96')
})

test('limits are named, sessions are spans', () => {
  expect(valueWords({ mms: '68', ms: '80' }, 'id')).toBe('MS: 80 · MMS: 68')
  expect(
    valueWords(
      [
        { to: '10:00', from: '07:30' },
        { from: '13:00', to: '15:30' },
      ],
      'id',
    ),
  ).toBe('07.30–10.00; 13.00–15.30')
})

test('an unknown code word is shown with spaces and a capital', () => {
  expect(codeName('tugas-belajar', 'id')).toBe('Tugas belajar')
})
