import { describe, expect, it } from 'vitest'
import { filled, windowSize, windowsOf } from './windows.ts'

const page = (from: number, total: number) => ({
  total,
  rows: Array.from({ length: Math.min(windowSize, total - from) }, (_, step) => `row ${from + step}`),
})

describe('the windows of a view', () => {
  it('always has the first, which carries the counts', () => {
    expect(windowsOf(0, 40)).toEqual([0])
    expect(windowsOf(windowSize - 5, windowSize + 5)).toEqual([0, 1])
    expect(windowsOf(5 * windowSize, 5 * windowSize + 30)).toEqual([0, 5])
  })
})

describe('filling the slots', () => {
  const total = 2 * windowSize + 50
  const came = new Map([[0, page(0, total)]])
  const fill = (before: ReturnType<typeof filled<string, { total: number; rows: string[] }>> | null, name = 'a') =>
    filled(before, name, came.get(0) ?? page(0, total), (index) => came.get(index))

  it('leaves what has not come empty, and fills it in the same list later', () => {
    const first = fill(null)
    expect(first.slots).toHaveLength(total)
    expect([first.slots[3]?.row, first.slots[windowSize]?.row]).toEqual(['row 3', null])
    came.set(2, page(2 * windowSize, total))
    const second = fill(first)
    expect(second.slots).toBe(first.slots)
    expect(second.slots[total - 1]?.row).toBe(`row ${total - 1}`)
  })
  it('begins anew under another name or another length', () => {
    const first = fill(null)
    expect(fill(first, 'b').slots).not.toBe(first.slots)
    expect(filled(first, 'a', page(0, 10), () => undefined).slots).toHaveLength(10)
  })
})
