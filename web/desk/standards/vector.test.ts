import { expect, test } from 'vitest'
import { commonLevel } from './vector.ts'

test('the common level of a flat vector is its only level', () => {
  expect(commonLevel({ integritas: 3, kerjasama: 3, komunikasi: 3 })).toBe(3)
})

test('levels apart do not move the common level', () => {
  expect(commonLevel({ integritas: 4, kerjasama: 4, komunikasi: 4, 'perekat-bangsa': 5 })).toBe(4)
})

test('of two equally frequent levels the lower one is common', () => {
  expect(commonLevel({ integritas: 3, kerjasama: 2 })).toBe(2)
})
