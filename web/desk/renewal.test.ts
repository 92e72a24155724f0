import { expect, it } from 'vitest'
import { renewedJustNow } from './renewal.tsx'

it('knows a reload of the last minute, and no other', () => {
  expect(renewedJustNow('1000', 60_999)).toBe(true)
  expect(renewedJustNow('1000', 61_000)).toBe(false)
  expect([null, '', 'x'].map((kept) => renewedJustNow(kept, 70_000))).toEqual([false, false, false])
})
