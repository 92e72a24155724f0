import { expect, test } from 'vitest'
import { identityFlaws, linesOf, nipFits, signatoriesOf } from '../agency/draft.ts'
import { deviceWords } from './device.ts'
import { adminReady, emptyAdmin } from './first-admin.tsx'

test('a letterhead has at most five lines, none of them blank', () => {
  expect(linesOf(' A \n\nB\nC\nD\nE\nF')).toEqual(['A', 'B', 'C', 'D', 'E'])
})

test('an agency says what is missing', () => {
  const draft = { name: 'X', kind: 'kabupaten', letterhead: '\n', address: '', city: 'Y', zone: 'WIB' } as const
  expect([...identityFlaws(draft)]).toEqual(['address', 'letterhead'])
})

test('a NIP may be typed in groups and is sent without them', () => {
  expect(nipFits('19700312 199503 2 001')).toBe(true)
  expect(nipFits('1970')).toBe(false)
  expect(signatoriesOf([{ key: 'a', office: ' Kepala ', name: 'W', nip: '19700312 199503 2 001', rank: '' }])).toEqual([
    { office: 'Kepala', name: 'W', nip: '197003121995032001', rank: null },
  ])
})

test('the first admin needs a letter and a password that does not hold the own name', () => {
  const fine = { name: 'Rina Kartika', login: 'rina', letterNumber: '800/1', letterDate: '2023-11-20' }
  const twice = (text: string) => ({ first: text, second: text })
  expect(adminReady({ ...emptyAdmin, ...fine, password: twice('perahu layar biru') })).toBe(true)
  expect(adminReady({ ...emptyAdmin, ...fine, password: twice('kartika kartika') })).toBe(false)
  expect(adminReady({ ...emptyAdmin, ...fine, letterNumber: ' ', password: twice('perahu layar biru') })).toBe(false)
})

test('a device is named by browser and system', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0'
  expect(deviceWords(edge, 'di', '?')).toBe('Edge di Windows')
  expect(deviceWords('node', 'di', 'tidak dikenal')).toBe('tidak dikenal')
})
