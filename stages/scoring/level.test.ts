import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOf } from '../instruments/level.ts'
import { masteryAt, reaches } from '../instruments/mastery.ts'
import type { InputItem, RunInputs } from './inputs.ts'
import { mayShow } from './may-show.ts'
import { score } from './score.ts'

const letters = ['A', 'B', 'C', 'D', 'E', 'F']
const half = [1, 2, 3, 4, 5].map((level) => ({ level, mastery: 50 }))

function item(keys: readonly number[], choice: string | null, change: Partial<InputItem> = {}): InputItem {
  const options = keys.map((level, index) => ({ letter: letters[index] as string, level }))
  return { id: 'i', code: 'X', competency: 'integritas', options, administered: true, choice, seq: null, ...change }
}
const level = (items: readonly InputItem[], minimum = '60') => levelOf(items, half, minimum).level

describe('mastery corrected for chance', () => {
  test('two items of four options, one of them at 3 or above: p = 1/2, c = 1/4, m = 1/3', () => {
    const items = [
      { keys: [0, 1, 2, 3], achieved: 3 },
      { keys: [0, 1, 2, 3], achieved: 1 },
    ]
    expect(masteryAt(3, items).ratio).toEqual({ numerator: 1, denominator: 3 })
  })

  test('below chance it is negative, all reached it is one', () => {
    expect(masteryAt(1, [{ keys: [0, 1, 2, 3], achieved: 0 }]).ratio).toEqual({ numerator: -3, denominator: 1 })
    expect(masteryAt(4, [{ keys: [0, 1, 2, 4], achieved: 4 }]).ratio).toEqual({ numerator: 1, denominator: 1 })
  })

  test('options of different number: 1/2 and 1/3 of chance make 5/12', () => {
    const items = [
      { keys: [0, 2], achieved: 2 },
      { keys: [0, 1, 2], achieved: 2 },
    ]
    expect(masteryAt(2, items).ratio).toEqual({ numerator: 1, denominator: 1 })
    const one = masteryAt(2, [items[0] as (typeof items)[0], { keys: [0, 1, 2], achieved: 0 }])
    expect(one.ratio).toEqual({ numerator: 1, denominator: 7 })
  })

  test('the threshold itself is reached, exactly', () => {
    expect(reaches({ level: 1, ratio: { numerator: 1, denominator: 3 } }, 33)).toBe(true)
    expect(reaches({ level: 1, ratio: { numerator: 1, denominator: 3 } }, 34)).toBe(false)
    expect(reaches({ level: 1, ratio: { numerator: 1, denominator: 2 } }, 50)).toBe(true)
  })

  test('items that cannot tell a level hold nobody back', () => {
    expect(masteryAt(1, [{ keys: [1, 2], achieved: 1 }])).toEqual({ level: 1, ratio: null })
    expect(level([item([1, 2, 3, 4], 'C')])).toBe(300)
  })
})

describe('level', () => {
  test.each([
    ['A', 0],
    ['B', 100],
    ['C', 300],
    ['D', 400],
    [null, 0],
  ] as const)('one item keyed 0 1 3 4, choice %s: %d hundredths', (choice, expected) => {
    expect(level([item([0, 1, 3, 4], choice)])).toBe(expected)
  })

  test('a higher level does not count over a lower one that is missed', () => {
    // at level 1: p = 1/4 below c = 1/2; from 2 on: p = 1/4, c = 1/8, m = 1/7, enough for a threshold of 10
    const items = [item([0, 5], 'B'), item([0, 1], 'A'), item([0, 1], 'A'), item([0, 1], 'A')]
    const found = levelOf(
      items,
      half.map((one) => (one.level === 1 ? one : { ...one, mastery: 10 })),
      '60',
    )
    expect(found.mastery.map((one) => one.reached)).toEqual([false, true, true, true, true])
    expect(found.level).toBe(0)
  })

  test('not administered is missing; under 60 percent there is no level', () => {
    const given = item([0, 1, 3, 4], 'D')
    const missing = item([0, 1, 3, 4], null, { administered: false })
    expect(level([given, given, given, missing, missing])).toBe(400)
    expect(level([given, given, missing, missing])).toBeNull()
    expect(level([missing])).toBeNull()
    expect(level([])).toBeNull()
  })

  test('presented and left empty is the lowest key, not missing', () => {
    const found = levelOf([item([0, 1, 3, 4], 'D'), item([0, 1, 3, 4], null)], half, '60')
    expect(found).toMatchObject({ onForm: 2, administered: 2, answered: 1, level: 0 })
  })

  test('a level without a threshold cannot be reached', () => {
    expect(levelOf([item([0, 1, 3, 4], 'D')], half.slice(0, 3), '60').level).toBe(300)
  })

  test('a letter that the item does not have is a bug', () => {
    expect(() => level([item([0, 1], 'F')])).toThrow('no option F')
  })
})

const keys = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 })
const paper = fc.array(
  keys.chain((list) => fc.integer({ min: -1, max: list.length - 1 }).map((at) => item(list, at < 0 ? null : (letters[at] as string)))),
  { minLength: 1, maxLength: 12 },
)

describe('properties', () => {
  test('choosing a higher key in one item never lowers the level', () => {
    fc.assert(
      fc.property(paper, fc.nat(), (items, at) => {
        const chosen = items[at % items.length] as InputItem
        const best = chosen.options.reduce((a, b) => (b.level > a.level ? b : a))
        const raised = items.map((one) => (one === chosen ? { ...one, choice: best.letter } : one))
        expect(level(raised)).toBeGreaterThanOrEqual(level(items) as number)
      }),
      { numRuns: 500 },
    )
  })

  test('the level depends neither on the order of items nor on that of options', () => {
    fc.assert(
      fc.property(paper, (items) => {
        const turned = [...items].reverse().map((one) => ({ ...one, options: [...one.options].reverse() }))
        expect(level(turned)).toBe(level(items))
      }),
    )
  })

  test('mastery is at most one; an answer given twice over changes nothing', () => {
    fc.assert(
      fc.property(paper, (items) => {
        const found = levelOf(items, half, '60')
        expect(found.mastery.every(({ ratio }) => ratio === null || ratio.numerator <= ratio.denominator)).toBe(true)
        expect(level([...items, ...items])).toBe(found.level)
      }),
    )
  })
})

describe('a whole sitting', () => {
  const inputs: RunInputs = {
    sitting: {
      id: 's',
      sessionId: 'x',
      assessedOn: '2023-12-18',
      zone: 'WIB',
      purpose: 'pemetaan',
      standing: 'pemetaan-internal',
      simulated: false,
    },
    post: {
      personId: 'p',
      class: 'administrator',
      eselon: 'III.a',
      grade: 'IV/a',
      positionName: 'Camat',
      unitId: 'u',
      unitName: 'Kecamatan',
    },
    instrument: { id: 'n', key: 'k', status: 'tervalidasi-internal', statusVersion: 1 },
    form: { id: 'f', code: 'F', version: 1, thresholds: half },
    items: [item([0, 1, 3, 4], 'C'), item([0, 2, 3, 4], 'B', { competency: 'kerjasama' })],
    policy: { id: 'o', version: 1, cutOffs: { high: '90', middle: '78' }, minimumAdministered: '60', displayCap: '100' },
    standard: {
      id: 'd',
      version: 1,
      class: 'administrator',
      required: [
        { key: 'integritas', level: 3 },
        { key: 'kerjasama', level: 3 },
      ],
    },
  }

  test('levels 3 and 2 of 3 and 3: 500 of 600', () => {
    expect(score(inputs)).toMatchObject({ achieved: 500, required: 600, category: 'cukup-optimal', complete: true })
  })

  test('a competency that the form does not measure: no JPM and no category, never a guess', () => {
    expect(score({ ...inputs, items: inputs.items.slice(0, 1) })).toMatchObject({
      achieved: null,
      category: null,
      complete: false,
      required: 600,
    })
  })
})

test('a trial instrument shows nothing', () => {
  expect(mayShow('uji-coba')).toBe(false)
  expect(mayShow('tervalidasi-internal')).toBe(true)
})
