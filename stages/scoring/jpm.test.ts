// T1 to T16: arithmetic from the confirmed formula (report form of BKN, items 14–17), standards as one
// province adopted them; every row is a standard, nine ratings and what must come out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText, fraction, percentText } from '../../kit/rounding.ts'
import { categoryOf } from './category.ts'
import { gapOf, jpmOf, type Rated, type Sums, shownJpm, sumsOf } from './jpm.ts'
import { cappedSums, meanOfRatios, notesOf } from './note.ts'

const flat = (level: number) => Array.from({ length: 9 }, () => level)
const pengisian = { high: '80', middle: '68' }
const pemetaan = { high: '90', middle: '78' }

const vectors = [
  ['T1', flat(2), [2, 2, 2, 2, 2, 1, 2, 1, 2], '16.00', '88.89', 'ms', 'cukup-optimal'],
  ['T2', flat(2), [3, 3, 3, 3, 3, 3, 3, 2, 2], '25.00', '138.89', 'ms', 'optimal'],
  ['T3', flat(3), [3, 2, 2, 3, 3, 2, 2, 3, 2], '22.00', '81.48', 'ms', 'cukup-optimal'],
  ['T4', flat(3), [3, 2, 2, 2, 3, 2, 2, 3, 2], '21.00', '77.78', 'mms', 'kurang-optimal'],
  ['T5', flat(3), [3, 3, 2, 3, 3, 3, 2, 3, 3], '25.00', '92.59', 'ms', 'optimal'],
  ['T6', flat(3), [3, 3, 2, 3, 3, 2, 2, 3, 3], '24.00', '88.89', 'ms', 'cukup-optimal'],
  ['T7', flat(3), flat(2), '18.00', '66.67', 'kms', 'kurang-optimal'],
  ['T8', flat(4), [3, 3, 3, 3, 3, 4, 3, 4, 3], '29.00', '80.56', 'ms', 'cukup-optimal'],
  ['T9', flat(4), [3, 3, 3, 3, 3, 4, 3, 3, 3], '28.00', '77.78', 'mms', 'kurang-optimal'],
  ['T10', flat(4), flat(3.2), '28.80', '80.00', 'ms', 'cukup-optimal'],
  ['T11', flat(4), flat(3.6), '32.40', '90.00', 'ms', 'optimal'],
  ['T12', flat(4), flat(3.12), '28.08', '78.00', 'mms', 'cukup-optimal'],
  ['T13', flat(4), flat(2.72), '24.48', '68.00', 'mms', 'kurang-optimal'],
  ['T14', [5, 4, 4, 4, 4, 4, 4, 4, 5], flat(4), '36.00', '94.74', 'ms', 'optimal'],
  ['T15', [2, 2, 1, 1, 1, 1, 1, 1, 2], flat(1), '9.00', '75.00', 'mms', 'kurang-optimal'],
  ['T16', flat(3), [5, 5, 5, 5, 1, 1, 1, 1, 3], '27.00', '100.00', 'ms', 'optimal'],
] as const

const rate = (required: readonly number[], ratings: readonly number[]): Rated[] =>
  required.map((level, index) => ({ required: level, level: Math.round((ratings[index] as number) * 100) }))
const rated = (id: string): Rated[] => {
  const [, required, ratings] = vectors.find((vector) => vector[0] === id) as (typeof vectors)[number]
  return rate(required, ratings)
}
const sums = (id: string) => sumsOf(rated(id)) as Sums

describe('JPM and category', () => {
  test.each(vectors)('%s', (_, required, ratings, sum, percent, filling, mapping) => {
    const found = sumsOf(rate(required, ratings)) as Sums
    expect(decimalText(fraction(found.achieved, 100))).toBe(sum)
    const jpm = jpmOf(found)
    expect(percentText(jpm)).toBe(percent)
    expect(categoryOf(jpm, 'pengisian', pengisian)).toBe(filling)
    expect(categoryOf(jpm, 'pemetaan', pemetaan)).toBe(mapping)
  })

  test('T2: capped for display, stored as it is', () => {
    expect(shownJpm(jpmOf(sums('T2')), '100')).toBe('100.00')
    expect(shownJpm(jpmOf(sums('T1')), '100')).toBe('88.89')
    expect(sums('T2')).toEqual({ achieved: 2500, required: 1800 })
  })

  test('T14, T15: the mean of ratios differs, and where the category would flip it is said', () => {
    expect(percentText(meanOfRatios(rated('T14')))).toBe('95.56')
    expect(percentText(meanOfRatios(rated('T15')))).toBe('83.33')
    expect(notes('T14')).not.toContain('averaging')
    expect(notes('T15')).toContain('averaging')
  })

  test('T16: compensation is flagged; without it 19 of 27 is 70.37', () => {
    expect(percentText(jpmOf(cappedSums(rated('T16')) as Sums))).toBe('70.37')
    expect(notes('T16')).toContain('compensation')
    expect(notes('T6')).toEqual([])
    expect(notes('T2')).toContain('above-hundred')
  })

  test('79.996 is not 80: the unrounded value decides', () => {
    const jpm = fraction(79_996, 100_000)
    expect(percentText(jpm)).toBe('80.00')
    expect(categoryOf(jpm, 'pengisian', pengisian)).toBe('mms')
  })

  test('a competency without a level: no JPM', () => {
    const partial = [...rated('T1').slice(1), { level: null, required: 2 }]
    expect(sumsOf(partial)).toBeUndefined()
    expect(gapOf({ level: null, required: 2 })).toBeNull()
    expect(gapOf({ level: 150, required: 2 })).toBe(-50)
    expect(
      notesOf(
        partial.map((one) => ({ ...one, mastery: [] })),
        'pemetaan',
        pemetaan,
      ),
    ).toEqual(['incomplete'])
  })
})

const ratings = fc.array(fc.record({ level: fc.integer({ min: 0, max: 500 }), required: fc.integer({ min: 1, max: 5 }) }), {
  minLength: 1,
  maxLength: 9,
})
const order = ['kurang-optimal', 'cukup-optimal', 'optimal']
const exact = (list: readonly Rated[]) => jpmOf(sumsOf(list) as Sums)

describe('properties', () => {
  test('the JPM does not depend on order', () => {
    fc.assert(
      fc.property(ratings, fc.nat(), (list, turn) => {
        const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)]
        expect(sumsOf(turned)).toEqual(sumsOf(list))
      }),
    )
  })

  test('a higher level never lowers the category', () => {
    fc.assert(
      fc.property(ratings, fc.nat(), fc.integer({ min: 1, max: 500 }), (list, at, more) => {
        const raised = list.map((one, index) => (index === at % list.length ? { ...one, level: one.level + more } : one))
        const before = order.indexOf(categoryOf(exact(list), 'pemetaan', pemetaan))
        expect(order.indexOf(categoryOf(exact(raised), 'pemetaan', pemetaan))).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('cutting at the standard never gives more', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const whole = sumsOf(list) as Sums
        const cut = cappedSums(list) as Sums
        expect(cut.achieved).toBeLessThanOrEqual(Math.min(whole.achieved, whole.required))
      }),
    )
  })

  test('in whole hundredths the boundary is met exactly, one hundredth below it is missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 450 }), (tenths) => {
        const required = tenths * 10
        expect(categoryOf(jpmOf({ achieved: tenths * 8, required }), 'pengisian', pengisian)).toBe('ms')
        expect(categoryOf(jpmOf({ achieved: tenths * 8 - 1, required }), 'pengisian', pengisian)).not.toBe('ms')
      }),
    )
  })
})

function notes(id: string) {
  return notesOf(
    rated(id).map((one) => ({ ...one, mastery: [] })),
    'pemetaan',
    pemetaan,
  )
}
