import { expect, test } from 'vitest'
import { headsAway } from './plh.ts'

const heads = [
  { personId: 'a', officeId: 'A' },
  { personId: 'b', officeId: 'B' },
]
const seat = (personId: string, date: string, starts: string) => ({ personId, date, starts, ends: '23:00' })

test('heads away stand by half day, with who leads meanwhile', () => {
  const seats = [
    seat('b', '2023-12-18', '07:30'),
    seat('a', '2023-12-18', '10:00'),
    seat('c', '2023-12-18', '08:00'),
    seat('c', '2023-12-19', '13:00'),
  ]
  const halves = headsAway(heads, seats, [{ headId: 'a', personId: 'c' }])
  expect(halves.map(({ date, half, everybody }) => [date, half, everybody])).toEqual([['2023-12-18', 'pagi', true]])
  // c leads for a but sits in the same half day; b has nobody
  expect(halves[0]?.heads.map((one) => [one.personId, one.substituteId, one.substituteAway])).toEqual([
    ['a', 'c', true],
    ['b', null, false],
  ])
})

test('one head of two away, with a substitute who sits in the other half day, is in order', () => {
  const seats = [seat('a', '2023-12-18', '07:30'), seat('c', '2023-12-18', '13:00')]
  expect(headsAway(heads, seats, [{ headId: 'a', personId: 'c' }])).toMatchObject([
    { everybody: false, heads: [{ substituteAway: false }] },
  ])
})
