import { expect, test } from 'vitest'
import { runsOf } from './runs-of.ts'

test('only neighbours are taken together', () => {
  expect(runsOf(['a', 'a', 'b', 'a'], (one) => one)).toEqual([
    { first: 'a', times: 2 },
    { first: 'b', times: 1 },
    { first: 'a', times: 1 },
  ])
})
