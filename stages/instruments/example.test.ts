import { describe, expect, test } from 'vitest'
import { competencyKeys } from '../standards/competency.ts'
import { exampleForm, exampleStatuses } from './example-form.ts'
import { exampleItems } from './example-items.ts'

describe('the example items', () => {
  test('one for each competency, four options with four different keys', () => {
    expect(exampleItems.map((item) => item.competency)).toEqual(competencyKeys)
    for (const { options } of exampleItems) {
      expect(new Set(options.map((option) => option.level)).size).toBe(4)
      expect(options.every((option) => option.rationale.length > 20)).toBe(true)
    }
  })

  test('an empty paper earns nothing, and neither do fine words', () => {
    for (const { options } of exampleItems) {
      expect(Math.min(...options.map((option) => option.level))).toBe(0)
      expect(options.filter((option) => option.grand).map((option) => option.level)).toEqual([0])
    }
  })

  test('the first, the longest and the grandest option reach no administrator standard', () => {
    const required = 27
    const sum = (choose: (item: (typeof exampleItems)[number]) => number) => exampleItems.reduce((total, item) => total + choose(item), 0)
    const longest = sum(({ options }) => [...options].sort((a, b) => b.text.length - a.text.length)[0]?.level ?? 0)
    expect(sum(({ options }) => options[0]?.level ?? 0) / required).toBeLessThan(0.78)
    expect(longest / required).toBeLessThan(0.78)
  })

  test('options fit the screen and stems are short', () => {
    expect(exampleItems.every((item) => item.stem.length <= 260 && item.options.every((option) => option.text.length <= 140))).toBe(true)
  })
})

test('what the status says about clickers is counted, not guessed', () => {
  const evidence = exampleStatuses.at(-1)?.evidence ?? ''
  for (const [name, required] of [
    ['Pelaksana', 9],
    ['Pengawas', 18],
    ['Administrator', 27],
  ] as const) {
    expect(evidence).toContain(`${Math.round(optimalByChance(required) * 100)} % untuk ${name}`)
  }
  expect(exampleStatuses.every((status) => status.evidence.startsWith('CONTOH.'))).toBe(true)
  expect(exampleForm.mastery).toBe(50)
})

/** Share of all ways to click that give a JPM of 90 percent or more (one item a competency: its key is the level). */
function optimalByChance(required: number): number {
  let ways = new Map([[0, 1]])
  for (const { options } of exampleItems) {
    const next = new Map<number, number>()
    for (const [sum, count] of ways) for (const { level } of options) next.set(sum + level, (next.get(sum + level) ?? 0) + count)
    ways = next
  }
  const reached = [...ways].filter(([sum]) => sum * 100 >= 90 * required).reduce((total, [, count]) => total + count, 0)
  return reached / 4 ** exampleItems.length
}
