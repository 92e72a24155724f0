import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemStatistics, varianceOf } from './item-statistics.ts'
import { differenceOf, mantelHaenszel } from './mantel-haenszel.ts'
import { alphaOf, errorOf, stratifiedAlphaOf } from './reliability.ts'
import { twoParameterFit } from './two-parameter.ts'

// Law School Admission Test, section 6 (Bock and Lieberman 1970): 1,000 persons, five items; persons by pattern.
const counts = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  10000: 10,
  10001: 29,
  10010: 14,
  10011: 81,
  10100: 3,
  10101: 28,
  10110: 15,
  10111: 80,
  11000: 16,
  11001: 56,
  11010: 21,
  11011: 173,
  11100: 11,
  11101: 61,
  11110: 28,
  11111: 298,
}
const patterns = Object.entries(counts).map(([answers, count]) => ({ answers: [...answers].map(Number), count }))
const lsat6 = patterns.flatMap(({ answers, count }) => Array.from({ length: count }, () => answers))

describe('the Law School data, as published', () => {
  const statistics = itemStatistics(lsat6, [1, 1, 1, 1, 1])

  test('1,000 persons, p and corrected r of each item', () => {
    expect(lsat6).toHaveLength(1000)
    const p = [0.924, 0.709, 0.553, 0.763, 0.87]
    const r = [0.11283269, 0.15317812, 0.17277894, 0.1444281, 0.1215964]
    statistics.forEach((one, item) => {
      expect(one.p).toBeCloseTo(p[item] as number, 9)
      expect(Math.abs((one.r as number) - (r[item] as number))).toBeLessThan(1e-6)
    })
  })

  test('alpha 0.295', () => {
    expect(Math.abs((alphaOf(lsat6) as number) - 0.29499719)).toBeLessThan(1e-6)
  })

  test('two-parameter model: log-likelihood to 0.001, parameters to 0.01', () => {
    const { items, logLikelihood } = twoParameterFit(patterns)
    expect(Math.abs(logLikelihood + 2466.6534)).toBeLessThan(1e-3)
    const a = [0.8257, 0.7227, 0.8909, 0.6884, 0.6569]
    const d = [2.7732, 0.9902, 0.2491, 1.2848, 2.0533]
    items.forEach((item, at) => {
      expect(Math.abs(item.a - (a[at] as number))).toBeLessThan(0.01)
      expect(Math.abs(item.d - (d[at] as number))).toBeLessThan(0.01)
    })
  })
})

describe('reliability of sums', () => {
  test('one scale: stratified alpha is alpha; items all alike: 1 and no error', () => {
    expect(stratifiedAlphaOf([lsat6])).toBeCloseTo(alphaOf(lsat6) as number, 12)
    const alike = [0, 1, 2, 3].map((point) => [point, point, point])
    expect(alphaOf(alike)).toBeCloseTo(1, 12)
    expect(errorOf(10, 1)).toBe(0)
    expect(errorOf(10, 0.75)).toBe(5)
    expect(errorOf(10, -0.2)).toBe(10)
  })

  test('the error of a sum is the sum of the errors of its scales', () => {
    const left = lsat6.map((row) => row.slice(0, 2))
    const right = lsat6.map((row) => row.slice(2))
    const error = (points: typeof left) =>
      varianceOf(points.map((row) => row.reduce((a, b) => a + b, 0))) * (1 - (alphaOf(points) as number))
    const total = varianceOf(lsat6.map((row) => row.reduce((a, b) => a + b, 0)))
    expect(errorOf(Math.sqrt(total), stratifiedAlphaOf([left, right]) as number) ** 2).toBeCloseTo(error(left) + error(right), 9)
  })

  test('nothing varies: nothing can be said', () => {
    const flat = [
      [1, 1],
      [1, 1],
    ]
    expect(alphaOf(flat)).toBeNull()
    expect(stratifiedAlphaOf([flat])).toBeNull()
    expect(itemStatistics(flat, [1, 1])[0]?.r).toBeNull()
  })
})

describe('Mantel and Haenszel', () => {
  // Admissions to Berkeley 1973 by department (Bickel, Hammel and O'Connell 1975), men and women
  const departments = [
    [512, 313, 89, 19],
    [353, 207, 17, 8],
    [120, 205, 202, 391],
    [138, 279, 131, 244],
    [53, 138, 94, 299],
    [22, 351, 24, 317],
  ] as const
  const cells = departments.map(([referenceReached, referenceMissed, focalReached, focalMissed]) => ({
    ...{ referenceReached, referenceMissed, focalReached, focalMissed },
  }))

  test('common odds ratio 0.905 (0.772 to 1.060), chi-square 1.427, as R prints them', () => {
    const found = differenceOf(cells)
    expect(found?.odds).toBeCloseTo(0.9046968, 6)
    expect(found?.oddsFrom).toBeCloseTo(0.7719074, 6)
    expect(found?.oddsTo).toBeCloseTo(1.0603298, 6)
    expect(found?.chiSquare).toBeCloseTo(1.4269, 4)
    expect(found?.flag).toBe('A')
  })

  test('turning the groups round turns the difference round', () => {
    const person = fc.record({
      group: fc.constantFrom('reference' as const, 'focal' as const),
      score: fc.integer({ min: 0, max: 3 }),
      reached: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(person, { minLength: 40, maxLength: 120 }), (people) => {
        const turned = people.map((one) => ({ ...one, group: one.group === 'focal' ? ('reference' as const) : ('focal' as const) }))
        const [there, back] = [mantelHaenszel(people), mantelHaenszel(turned)]
        expect(back === null).toBe(there === null)
        if (there && back) expect(back.delta).toBeCloseTo(-there.delta, 9)
      }),
    )
  })

  test('a small group is not shown; a large difference is flagged C', () => {
    const people = (group: 'reference' | 'focal', right: number, of: number) =>
      Array.from({ length: of }, (_, at) => ({ group, score: at % 2, reached: at < right }))
    expect(mantelHaenszel([...people('reference', 50, 100), ...people('focal', 2, 9)])).toBeNull()
    expect(mantelHaenszel([...people('reference', 160, 200), ...people('focal', 60, 200)])?.flag).toBe('C')
  })
})
