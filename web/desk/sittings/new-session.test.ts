import { expect, it } from 'vitest'
import { clockTime } from './clock-time.ts'
import { nipsIn } from './nips.ts'

it('reads times as officials write them', () => {
  expect(['07.30', '7.30', '07:30', '23.59', '24.00', '7', '07.60', ''].map(clockTime)).toEqual([
    '07:30',
    '07:30',
    '07:30',
    '23:59',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('reads NIPs as people paste them', () => {
  expect(nipsIn('19850417 200903 2 006\n\n198504172009032007, 198504172009032008;')).toEqual([
    '198504172009032006',
    '198504172009032007',
    '198504172009032008',
  ])
})
