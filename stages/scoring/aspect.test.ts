import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasoningItems } from '../instruments/bank/penalaran.ts'
import { reasoningForm } from '../instruments/example-reasoning.ts'
import { aspectsOf } from './aspect.ts'

const options = (key: string) => ['A', 'B', 'C', 'D', 'E'].map((letter) => ({ letter, level: Number(letter === key) }))
/** The shipped form with `right` right answers, the others wrong or empty. */
const paper = (right: number, rest: 'wrong' | 'empty' = 'wrong', administered = reasoningItems.length) =>
  reasoningItems.map(({ code, key }, at) => ({
    ...{ code, competency: 'penalaran', options: options(key), administered: at < administered },
    choice: at < right ? key : rest === 'empty' ? null : key === 'A' ? 'B' : 'A',
  }))
const ratingOf = (...of: Parameters<typeof paper>) => aspectsOf(paper(...of), reasoningForm.thresholds, '60')[0]

describe('kemampuan intelektual from 24 items with five options', () => {
  it('is 1 at chance and 5 at the top, and an empty paper earns no more than a wrong one', () => {
    // chance is one in five: 4.8 of 24
    expect(ratingOf(5)).toMatchObject({ correct: 5, rating: 1, mastery: { numerator: 1, denominator: 96 } })
    expect(ratingOf(24)).toMatchObject({ correct: 24, rating: 5, mastery: { numerator: 1, denominator: 1 } })
    expect(ratingOf(0, 'empty')).toMatchObject({ answered: 0, correct: 0, rating: 1 })
  })

  it('takes the next rating exactly at its threshold', () => {
    // m = (k/24 − 1/5) / (4/5): 0.2 at 8.64, 0.4 at 12.48, 0.6 at 16.32, 0.8 at 20.16 right answers
    const first = [1, 2, 3, 4, 5].map((rating) =>
      Array.from({ length: 25 }, (_, right) => right).find((right) => ratingOf(right)?.rating === rating),
    )
    expect(first).toEqual([0, 9, 13, 17, 21])
  })

  it('never falls with one more right answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), (right) => {
        expect(ratingOf(right + 1)?.rating ?? 0).toBeGreaterThanOrEqual(ratingOf(right)?.rating ?? 0)
      }),
    )
  })

  it('is missing where too little was administered, and absent where nothing measures it', () => {
    expect(ratingOf(10, 'wrong', 14)).toMatchObject({ administered: 14, rating: null, mastery: null })
    expect(aspectsOf([], reasoningForm.thresholds, '60')).toEqual([])
  })
})
