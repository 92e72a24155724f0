import { describe, expect, test } from 'vitest'
import { bankItems } from '../bank/bank.ts'
import { intraclass, kappaOf } from './agreement.ts'
import { type Judgement, missingJudgements, standardSetting } from './angoff.ts'
import { assembled } from './assembly.ts'
import { exampleSets } from './example-forms.ts'
import { examplePanel, examplePanelNote } from './example-panel.ts'
import type { FormItem } from './form.ts'

const items: readonly FormItem[] = [
  { code: 'a', competency: 'integritas', options: [0, 0, 1, 2].map((level) => ({ text: 't', level })) },
  { code: 'b', competency: 'integritas', options: [0, 1, 2, 3].map((level) => ({ text: 't', level })) },
]
const said = (judge: string, round: number, a1: number, b1: number): Judgement[] => [
  { judge, round, item: 'a', level: 1, percent: a1 },
  { judge, round, item: 'b', level: 1, percent: b1 },
]

describe('standard setting', () => {
  test('mean of the items corrected for chance: 80 and 90 of a hundred over 1/2 and 3/4 is 60 hundredths', () => {
    const { rounds, thresholds } = standardSetting(items, [...said('x', 1, 80, 90), ...said('y', 1, 80, 90)], 1)
    expect(rounds[0]?.levels[0]).toMatchObject({ level: 1, mean: expect.closeTo(60, 9), deviation: expect.closeTo(0, 9) })
    expect(thresholds).toEqual([{ level: 1, mastery: 60 }])
  })

  test('the last round counts; each judge, spread and change are told', () => {
    const first = [...said('x', 1, 60, 70), ...said('y', 1, 100, 100)]
    const second = [...said('x', 2, 70, 80), ...said('y', 2, 90, 90)]
    const { rounds, thresholds, judges } = standardSetting(items, [...first, ...second], 1)
    expect(judges).toEqual(['x', 'y'])
    expect(rounds.map((one) => one.change)).toEqual([null, 10])
    expect(rounds[0]?.levels[0]?.byJudge).toEqual(
      [expect.closeTo(20 / 3, 9), 100].map((one) => (typeof one === 'number' ? expect.closeTo(one, 9) : one)),
    )
    const [set] = rounds[1]?.levels ?? []
    expect(set).toMatchObject({ least: expect.closeTo(100 / 3, 9), most: expect.closeTo(220 / 3, 9) })
    expect(thresholds).toEqual([{ level: 1, mastery: 53 }])
  })

  test('below chance there is still something to reach; what cannot be told costs nothing', () => {
    expect(standardSetting(items, [...said('x', 1, 10, 10), ...said('y', 1, 10, 10)], 1).thresholds).toEqual([{ level: 1, mastery: 1 }])
    const all: FormItem[] = [{ code: 'c', competency: 'integritas', options: [1, 1, 2, 3].map((level) => ({ text: 't', level })) }]
    const two = ['x', 'y'].map((judge) => ({ judge, round: 1, item: 'c', level: 2, percent: 75 }))
    expect(standardSetting(all, two, 2).thresholds).toEqual([
      { level: 1, mastery: 100 },
      { level: 2, mastery: 50 },
    ])
  })

  test('a judgement that is owed is named, and one judge is no panel', () => {
    const given = [...said('x', 1, 80, 90), ...said('y', 1, 80, 90)].slice(0, 3)
    expect(missingJudgements(items, given, 1)).toEqual([{ judge: 'y', round: 1, item: 'b', level: 1 }])
    expect(() => standardSetting(items, given, 1)).toThrow(RangeError)
    expect(() => standardSetting(items, said('x', 1, 80, 90), 1)).toThrow(RangeError)
  })
})

test('intraclass correlations of Shrout and Fleiss (1979), table 2', () => {
  const ratings = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]
  const found = intraclass(ratings)
  expect(found.case1.single).toBeCloseTo(0.1657418, 6)
  expect(found.case2.single).toBeCloseTo(0.2897638, 6)
  expect(found.case3.single).toBeCloseTo(0.7148407, 6)
  expect(found.case1.mean).toBeCloseTo(0.4427971, 6)
  expect(found.case2.mean).toBeCloseTo(0.62005055, 6)
  expect(found.case3.mean).toBeCloseTo(0.9093155, 6)
})

test('kappa of two judges over four ordered classes', () => {
  const found = kappaOf([
    [5, 2, 0, 0],
    [1, 8, 3, 0],
    [0, 2, 9, 2],
    [0, 0, 1, 7],
  ])
  expect(found.unweighted).toBeCloseTo(0.6248934356, 9)
  expect(found.linear).toBeCloseTo(0.7511312217, 9)
  expect(found.quadratic).toBeCloseTo(0.8616352201, 9)
})

describe('the example panel and the example forms', () => {
  const sets = exampleSets()

  test('it says what it is; talking brings the judges together', () => {
    expect(examplePanelNote).toMatch(/^CONTOH\./)
    for (const { forms } of sets) {
      for (const { setting } of forms) {
        const [before, after] = setting.rounds
        expect(setting.judges).toHaveLength(5)
        expect(after?.agreement.mean).toBeGreaterThan(before?.agreement.mean as number)
        expect(after?.change).toBeGreaterThan(0)
        expect(setting.thresholds.every(({ mastery }) => mastery >= 1 && mastery <= 100)).toBe(true)
      }
    }
    expect(examplePanel(bankItems, 'pelaksana', 2)).toEqual(examplePanel(bankItems, 'pelaksana', 2))
  })

  test('three forms a class, each item once on a form, of nearly the same expected difficulty', () => {
    for (const { assembly } of sets) {
      expect(assembly.shortages).toEqual([])
      expect(assembly.forms).toHaveLength(3)
      for (const form of assembly.forms) expect(new Set(form.map((one) => one.code)).size).toBe(form.length)
      expect(assembly.difference).toBeLessThan(0.01)
      expect(Math.max(...assembly.differences.map((one) => one.difference))).toBeLessThan(0.04)
    }
  })
})

describe('assembly', () => {
  const pool = Array.from({ length: 8 }, (_, at) => ({
    code: `p${at}`,
    competency: 'integritas',
    bracket: 'k',
    options: [0, 1].map((level) => ({ text: 't', level })),
  }))
  const order = { pool, forms: 2, exposureLimit: 1, expected: (item: FormItem) => Number(item.code.slice(1)) / 10 }

  test('nothing is shared where the bank is large enough, and easy items are spread', () => {
    const found = assembled({ ...order, blueprint: { competencies: ['integritas'], quota: { k: 4 } } })
    expect(found.overlaps).toEqual([{ forms: [0, 1], items: 0, of: 4 }])
    expect(found.exposure).toEqual([0, 8, 0])
    expect(found.difference).toBeCloseTo(0, 9)
  })

  test('what the bank lacks is named instead of shared', () => {
    const found = assembled({ ...order, blueprint: { competencies: ['integritas', 'kerjasama'], quota: { k: 5 } } })
    expect(found.forms).toEqual([])
    expect(found.shortages).toEqual([
      { competency: 'integritas', bracket: 'k', available: 8, needed: 10 },
      { competency: 'kerjasama', bracket: 'k', available: 0, needed: 10 },
    ])
  })

  test('with a limit of two, items are shared evenly', () => {
    const found = assembled({ ...order, exposureLimit: 2, forms: 3, blueprint: { competencies: ['integritas'], quota: { k: 5 } } })
    expect(found.exposure).toEqual([0, 1, 7, 0])
    expect(Math.max(...found.overlaps.map((one) => one.items))).toBeLessThanOrEqual(3)
  })
})
