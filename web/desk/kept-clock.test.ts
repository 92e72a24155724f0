// The clock without the server: over a reload, and when somebody sets the device's clock.
import { expect, it } from 'vitest'
import { type Clock, jumped, resumed } from './kept-clock.ts'

const minute = 60_000
const clock: Clock = { ahead: 90_000, doubt: null, toldAt: 1_000_000 }
const kept = { ...clock, seenAt: 10 * minute }

it('takes up the difference after a reload, and says that it is taken up', () => {
  expect(resumed(kept, 30 * minute)).toEqual({ ahead: 90_000, doubt: 'kept', toldAt: 1_000_000 })
})

it('never runs back behind what was shown, when the clock was set back meanwhile', () => {
  const later = resumed(kept, 4 * minute)
  expect([4 * minute + later.ahead, later.doubt]).toEqual([10 * minute + 90_000, 'set-back'])
  // once noticed, a further reload does not forget it
  expect(resumed({ ...later, seenAt: 4 * minute }, 5 * minute)).toEqual(later)
})

it('goes on as the counter counts when the clock is set back under an open page', () => {
  const after = jumped(clock, -30 * minute)
  expect([after.ahead - clock.ahead, after.doubt]).toEqual([30 * minute, 'set-back'])
  expect(jumped(clock, 3000)).toBe(clock)
})

it('believes the clock of a device that slept, and says so', () => {
  expect(jumped(clock, 20 * minute)).toEqual({ ...clock, doubt: 'jumped' })
})
