import { describe, expect, test } from 'vitest'
import { reasoningItems } from './penalaran.ts'
import { type ReasoningItem, reasoningKeys, reasoningKinds } from './penalaran-item.ts'

const keyed = (item: ReasoningItem) => item.options[reasoningKeys.indexOf(item.key)] ?? ''
const ofKind = (kind: string) => reasoningItems.filter((item) => item.kind === kind)
/** Letters of the options for which `holds`: the key alone must stand there. */
const lettersWhere = (holds: readonly boolean[]) => reasoningKeys.filter((_, at) => holds[at])

describe('every item', () => {
  test('eight of each kind, numbered in order', () => {
    const numbered = (short: string) => Array.from({ length: 8 }, (_, at) => `R-${short}-0${at + 1}`)
    expect(reasoningItems.map(({ code }) => code)).toEqual(['VRB', 'NUM', 'LOG'].flatMap(numbered))
    expect(reasoningItems.map(({ kind }) => kind)).toEqual(reasoningKinds.flatMap((kind) => Array(8).fill(kind)))
  })

  test('five different options, and a text that stands once', () => {
    expect(reasoningItems.filter(({ options }) => new Set(options.map((option) => option.toLowerCase())).size !== 5)).toEqual([])
    expect(new Set(reasoningItems.map(({ stem }) => stem)).size).toBe(reasoningItems.length)
  })

  test('short enough to read, with a reason', () => {
    const long = reasoningItems.filter(({ stem, explanation }) => stem.split(/\s+/).length > 60 || !/^.{30,}\.$/.test(explanation))
    expect(long.map(({ code }) => code)).toEqual([])
  })

  test('the place of the key says nothing', () => {
    const spread = (items: readonly ReasoningItem[]) => {
      const counts = reasoningKeys.map((key) => items.filter((item) => item.key === key).length)
      return Math.max(...counts) - Math.min(...counts)
    }
    expect([reasoningItems, ...reasoningKinds.map(ofKind)].map(spread).filter((range) => range > 1)).toEqual([])
    expect(
      reasoningItems.filter((item, at) => at > 1 && item.key === reasoningItems[at - 1]?.key && item.key === reasoningItems[at - 2]?.key),
    ).toEqual([])
  })

  test('nor does its length', () => {
    const extreme = (pick: (...lengths: number[]) => number) =>
      reasoningItems.filter((item) => keyed(item).length === pick(...item.options.map((option) => option.length)))
    const alone = (items: readonly ReasoningItem[]) =>
      items.filter((item) => item.options.filter((option) => option.length === keyed(item).length).length === 1).length
    expect(alone(extreme(Math.max))).toBeLessThanOrEqual(6)
    expect(alone(extreme(Math.min))).toBeLessThanOrEqual(6)
  })

  test('each kind has easy, middling and hard ones', () => {
    for (const kind of reasoningKinds) expect(new Set(ofKind(kind).map(({ difficulty }) => difficulty)).size).toBe(3)
  })
})

describe('arithmetic', () => {
  const numbers = (text: string) => (text.match(/\d+(\.\d{3})*(?!\d)/g) ?? []).map((found) => Number(found.replaceAll('.', '')))
  type Numbers = readonly [number, number, number, number, number, number]
  /** The answer from the numbers of the stem, in their order there. Hours and minutes count as two numbers. */
  const answers: readonly ((given: Numbers) => readonly number[])[] = [
    ([all, percent]) => [(all * (100 - percent)) / 100],
    ([, , , , last]) => [2 * last - 1],
    ([people, data, hours, others, more]) => [more / (others * (data / (people * hours)))],
    ([n, mean, m, other]) => [(n * mean + m * other) / (n + m)],
    ([before, up, down]) => [(before * (100 + up) * (100 - down)) / 10_000],
    ([men, women, left, came]) => [((men + women) * (left + came)) / (men - women)],
    ([hour, minute, slow, laterHour, laterMinute, fast]) => {
      const later = laterHour * 60 + laterMinute
      const caught = later + (slow * (later - hour * 60 - minute)) / (fast - slow)
      return [Math.floor(caught / 60), caught % 60]
    },
    ([price, least, off, money]) => {
      const cheap = Math.floor(money / ((price * (100 - off)) / 100))
      return [cheap >= least ? cheap : Math.min(least - 1, Math.floor(money / price))]
    },
  ]

  test.each(ofKind('numerik').map((item, at) => [item.code, item, answers[at]] as const))('%s', (_, item, answer) => {
    const right = answer?.(numbers(item.stem) as unknown as Numbers).join()
    expect(lettersWhere(item.options.map((option) => numbers(option).join() === right))).toEqual([item.key])
    expect(item.explanation).toContain(keyed(item))
  })

  test('the rule of the series holds for all its numbers', () => {
    const series = numbers(ofKind('numerik')[1]?.stem ?? '')
    expect(series.slice(1)).toEqual(series.slice(0, -1).map((number) => 2 * number - 1))
  })
})
