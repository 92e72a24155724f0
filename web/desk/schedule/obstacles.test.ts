import { expect, it } from 'vitest'
import { type Rule, shownRules } from './obstacles.ts'

const unit = (name: string, percent: number, short: number): Rule => ({
  code: 'unit-cap',
  data: { unit: name, short },
  remedies: [
    { code: 'unit-cap', data: { percent } },
    { code: 'more-half-days', data: { halfDays: short } },
    { code: 'fewer-people', data: { people: short } },
  ],
})
const seats: Rule = { code: 'capacity', data: { short: 5 }, remedies: [{ code: 'more-seats', data: { seats: 5 } }] }

it('leaves a single unit as it is', () => {
  expect(shownRules([seats, unit('A', 45, 2)]).map((one) => one.rules.length)).toEqual([1, 1])
})

it('tells many units together, with figures that are enough for all', () => {
  const [first, units] = shownRules([unit('A', 45, 2), seats, unit('B', 60, 1), unit('C', 50, 3), unit('D', 41, 1)])
  expect(first?.rules).toEqual([seats])
  expect(units?.rules.map((one) => one.data.unit)).toEqual(['A', 'B', 'C'])
  expect(units?.more).toBe(1)
  expect(units?.remedies).toEqual([
    { code: 'unit-cap-all', data: { percent: 60 } },
    { code: 'more-half-days', data: { halfDays: 3 } },
    { code: 'fewer-people', data: { people: 7 } },
  ])
})
