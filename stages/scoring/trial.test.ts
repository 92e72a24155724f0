import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trialOf } from './trial.ts'

const scales = ['integritas', 'kerjasama'] as const
const options = [0, 1, 2, 3].map((level, index) => ({ letter: 'ABCD'[index] ?? '', level }))
const item = (competency: string, choice: string | null, administered = true) => ({
  ...{ code: 'C', competency, options, choice, administered },
})

it('puts the best, the random and the empty paper where they belong', () => {
  const all = (choice: string | null) =>
    trialOf(
      [...Array(20)].map((_, at) => item(scales[at % 2] ?? '', choice)),
      scales,
      1.96,
    )
  expect(all('D')).toMatchObject({ score: '100.0', low: '100.0', high: '100.0', chance: '50.0', band: 'atas', more: [], less: [] })
  expect(all(null)).toMatchObject({ score: '0.0', band: 'bawah' })
  const random = trialOf(
    [...Array(40)].map((_, at) => item(scales[at % 2] ?? '', 'ABCD'[(at >> 1) % 4] ?? '')),
    scales,
    1.96,
  )
  expect(random).toMatchObject({ score: '50.0', band: 'bawah' })
  // 20 + 20 items at 0, 1/3, 2/3, 1: standard error 0.0597, by 1.96
  expect(random).toMatchObject({ low: '38.3', high: '61.7' })
})

it('names a tendency only where it is clearer than the items are uneven', () => {
  const strong = [...Array(10)].map((_, at) => item('integritas', at === 0 ? 'C' : 'D'))
  const weak = [...Array(10)].map((_, at) => item('kerjasama', at === 0 ? 'C' : 'B'))
  expect(trialOf([...strong, ...weak], scales, 1.96)).toMatchObject({ more: ['integritas'], less: ['kerjasama'], band: 'tengah' })
})

it('leaves out what was not administered, and says nothing of nothing', () => {
  expect(trialOf([item('integritas', 'A', false)], scales, 1.96)).toBeNull()
  expect(trialOf([item('integritas', 'D'), item('integritas', 'A', false)], scales, 1.96)).toMatchObject({
    items: 1,
    score: '100.0',
    low: null,
  })
})

it('never falls when one answer gets better', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 30 }), fc.nat(29), (choices, place) => {
      const at = place % choices.length
      const made = (list: number[]) =>
        Number(
          trialOf(
            list.map((one) => item('integritas', 'ABCD'[one] ?? '')),
            scales,
            1.96,
          )?.score,
        )
      expect(made(choices.with(at, Math.min(3, (choices[at] ?? 0) + 1)))).toBeGreaterThanOrEqual(made(choices))
    }),
  )
})
