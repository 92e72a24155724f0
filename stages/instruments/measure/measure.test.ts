import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryOf } from '../../scoring/category.ts'
import { jpmOf } from '../../scoring/jpm.ts'
import { levelOf } from '../level.ts'
import { leastSum } from './clickers.ts'
import type { FormItem } from './form.ts'
import { neededCounts } from './form.ts'
import { shareOf } from './interval.ts'
import { randomFrom } from './random.ts'
import { normalShare, sharesOfClicker, sharesOfPerson } from './response.ts'
import { simulatedLevels } from './sitting.ts'

const item = (keys: readonly number[], at = 0): FormItem => ({
  code: `S${at}`,
  competency: 'integritas',
  options: keys.map((level, place) => ({ text: 'x'.repeat(10 + place), level })),
})
const paper = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 14 })
const settings = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 })

describe('the simulation judges by the rule that scores', () => {
  test('counting gives the level of levelOf, for any keys, thresholds and answers', () => {
    fc.assert(
      fc.property(paper, settings, fc.nat(), (keys, masteries, seed) => {
        const thresholds = masteries.map((mastery, at) => ({ level: at + 1, mastery }))
        const items = keys.map(item)
        const form = { code: 'F', items, thresholds }
        const next = randomFrom(seed)
        const chosen = items.map(({ options }) => options[Math.floor(next() * options.length)]?.level as number)
        const ways = [(one: FormItem) => [0, 1, 2, 3, 4, 5].map((level) => (chosen[items.indexOf(one)] === level ? 1 : 0))]
        const standard = { class: 'x', required: [{ key: 'integritas', level: 1 }] }
        const [counted] = simulatedLevels({ form, standard, ways, people: 1 }, () => 0, next)
        const scored = levelOf(
          items.map(({ code, options }, at) => ({
            code,
            administered: true,
            options: options.map(({ level }, place) => ({ letter: 'ABCDEF'[place] as string, level })),
            choice: 'ABCDEF'[options.findIndex((option) => option.level === chosen[at])] as string,
          })),
          thresholds,
          '60',
        )
        expect((counted as number) * 100).toBe(scored.level)
      }),
      { numRuns: 300 },
    )
  })

  test('a category begins at the sum that the category rule says', () => {
    for (const required of [9, 12, 18, 27, 36, 38, 45]) {
      for (const high of ['80', '90', '68', '78']) {
        const least = leastSum(high, required)
        const of = (sum: number) => categoryOf(jpmOf({ achieved: sum * 100, required: required * 100 }), 'pengisian', { high, middle: '1' })
        expect([of(least - 1), of(least)]).toEqual(['mms', 'ms'])
      }
    }
  })

  test('a level that no answers reach needs more items than there are', () => {
    expect(neededCounts([item([0, 1, 1, 2])], [{ level: 1, mastery: 50 }])).toEqual([1, 2, 2, 2, 2])
  })
})

describe('how simulated people answer', () => {
  test('shares add up to one and lie on the levels that the item has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 0, max: 5 }),
        (keys, level) => {
          for (const shares of [
            sharesOfPerson(item(keys), level, { noise: 0.5, guessing: 0.1 }),
            ...(['acak', 'pertama', 'terpanjang', 'termegah'] as const).map((kind) => sharesOfClicker(item(keys), kind)),
          ]) {
            expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
            expect(shares.every((share, at) => share === 0 || keys.includes(at))).toBe(true)
          }
        },
      ),
    )
  })

  test('level 1 on options 0, 1, 2, 3 with noise 0.5: one deviation to either side, and a tenth guesses', () => {
    const shares = sharesOfPerson(item([0, 1, 2, 3]), 1, { noise: 0.5, guessing: 0.1 })
    const middle = normalShare(1) - normalShare(-1)
    expect(shares[1]).toBeCloseTo(0.9 * middle + 0.025, 9)
    expect(middle).toBeCloseTo(0.6826895, 6)
    expect(shares[0]).toBeCloseTo(0.9 * normalShare(-1) + 0.025, 9)
  })

  test('clickers: the first as written where nothing is shuffled, the longest, the grandest else the longest', () => {
    const plain = item([3, 0, 1, 2])
    const sweet = { ...plain, options: plain.options.map((option) => (option.level === 0 ? { ...option, grand: true } : option)) }
    expect(sharesOfClicker(plain, 'pertama', false)).toEqual([0, 0, 0, 1, 0, 0])
    expect(sharesOfClicker(plain, 'pertama')).toEqual(sharesOfClicker(plain, 'acak'))
    expect(sharesOfClicker(plain, 'terpanjang')).toEqual([0, 0, 1, 0, 0, 0])
    expect(sharesOfClicker(plain, 'termegah')).toEqual([0, 0, 1, 0, 0, 0])
    expect(sharesOfClicker(sweet, 'termegah')).toEqual([1, 0, 0, 0, 0, 0])
  })

  test('Wilson: 10 of 100 is 5.5 to 17.4 percent, none of 10 is 0 to 27.8', () => {
    expect(shareOf(10, 100)).toMatchObject({ share: 0.1, from: expect.closeTo(0.0552, 4), to: expect.closeTo(0.1744, 4) })
    expect(shareOf(0, 10)).toMatchObject({ from: 0, to: expect.closeTo(0.2775, 4) })
  })
})
