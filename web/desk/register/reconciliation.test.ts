import { describe, expect, it } from 'vitest'
import { countWords } from '../../../kit/wording.ts'
import { signed, totalsOf } from './reconciliation.tsx'

const lines = [
  { class: 'administrator', inFile: 228, inRegister: 228, difference: 0, applied: 226, held: 2 },
  { class: 'pelaksana', inFile: 2491, inRegister: 2492, difference: -1, applied: 2362, held: 129 },
  { class: null, inFile: 3, inRegister: 0, difference: 3, applied: 0, held: 3 },
]

describe('reconciliation by class', () => {
  it('sums every column, with rows of unknown class', () => {
    expect(totalsOf(lines)).toEqual({ inFile: 2722, inRegister: 2720, difference: 2, applied: 2588, held: 134 })
  })
  it('writes a difference with its sign, and nought as nought', () => {
    expect([1234, -1, 0].map((value) => signed(value, countWords))).toEqual(['+1.234', '−1', '0'])
  })
})
