import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hiddenCells } from './small-cells.ts'

const cells = (...people: number[]) => people.map((n, key) => ({ key, people: n }))

it('hides small groups, and a second one where the sum would tell the only hidden one', () => {
  expect([...hiddenCells(cells(10, 0, 8), 5)]).toEqual([])
  expect([...hiddenCells(cells(10, 3, 8), 5)]).toEqual([1, 2])
  expect([...hiddenCells(cells(10, 3, 4), 5)]).toEqual([1, 2])
})

it('never leaves a small group open, nor one hidden group alone while others stand', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 10 }), (people, least) => {
      const hidden = hiddenCells(cells(...people), least)
      expect(people.every((n, key) => n === 0 || n >= least || hidden.has(key))).toBe(true)
      if (hidden.size === 1) expect(people.filter((n) => n > 0)).toHaveLength(1)
    }),
  ))
