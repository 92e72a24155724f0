import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../kit/clock.ts'
import { aloneTime, deadlineOf, inTime, type Pause, type TimeGranted, workingMs } from './deadline.ts'

const at = (time: string) => new Date(`2023-12-18T${time}Z`)
const alone: TimeGranted = {
  ...aloneTime,
  startedAt: at('00:30:00'),
  minutes: 150,
  extraMinutes: 0,
  closesAt: at('03:00:00'),
  graceSeconds: 120,
}
const inRoom: TimeGranted = { ...alone, roomStartedAt: at('00:30:00') }
const pause = (from: string, to: string | null): Pause => ({ fromAt: at(from), toAt: to === null ? null : at(to) })
const end = (of: Partial<TimeGranted>, base = inRoom) => deadlineOf({ ...base, ...of }).endsAt

describe('somebody who begins alone', () => {
  it('has the minutes, and the grace after them', () => {
    expect(deadlineOf(alone)).toEqual({ endsAt: at('03:00:00'), deadline: at('03:02:00') })
  })
  it('does not work past the window, except by what is granted', () => {
    expect(end({ startedAt: at('01:00:00') }, alone)).toEqual(at('03:00:00'))
    expect(end({ startedAt: at('01:00:00'), extraMinutes: 30, extensionSeconds: 600 }, alone)).toEqual(at('03:40:00'))
    expect(end({ pauses: [pause('01:00:00', '01:10:00')] }, alone)).toEqual(at('03:10:00'))
  })
})

describe('somebody in a room that its proctor started', () => {
  it('loses nothing when the room starts late', () => {
    expect(end({ roomStartedAt: at('00:45:00'), startedAt: at('00:45:00') })).toEqual(at('03:15:00'))
  })
  it('ends with the room when he comes late, unless time was granted to him', () => {
    expect(end({ startedAt: at('00:44:00') })).toEqual(at('03:00:00'))
    expect(end({ startedAt: at('00:44:00'), compensationSeconds: 300 })).toEqual(at('03:05:00'))
    expect(end({ startedAt: at('00:44:00'), lateEndsWithRoom: false })).toEqual(at('03:14:00'))
  })
  it('who comes late gets the pauses that the room had before he came: he ends with it', () => {
    expect(end({ startedAt: at('00:44:00'), pauses: [pause('00:35:00', '00:40:00')] })).toEqual(at('03:05:00'))
  })
  it('is not given the same minute twice by two pauses at once', () => {
    const pauses = [pause('01:00:00', '01:10:00'), pause('01:05:00', '01:20:00'), pause('01:06:00', '01:07:00')]
    expect(end({ pauses })).toEqual(at('03:20:00'))
  })
  it('is given nothing by a pause that begins when the time had run out', () => {
    expect(end({ pauses: [pause('03:00:00', '03:30:00')] })).toEqual(at('03:00:00'))
    expect(end({ pauses: [pause('02:59:59', '03:30:00')] })).toEqual(at('03:30:01'))
  })
  it('may, while the clock stands still, only finish what was on its way', () => {
    const stopped = deadlineOf({ ...inRoom, arrivalSeconds: 3600, pauses: [pause('01:00:00', '01:10:00'), pause('02:00:00', null)] })
    expect(stopped).toEqual({ endsAt: at('03:10:00'), deadline: at('02:02:00') })
  })
  it('may have answers arrive later after a network incident; the clock on the screen does not change', () => {
    expect(deadlineOf({ ...inRoom, arrivalSeconds: 600 })).toEqual({ endsAt: at('03:00:00'), deadline: at('03:12:00') })
  })
  it('crosses midnight, in any zone, like any other hour', () => {
    for (const zone of ['WIB', 'WITA', 'WIT'] as const) {
      const startedAt = instantOf('2023-12-31', '23:00', zone)
      const { endsAt } = deadlineOf({ ...inRoom, roomStartedAt: startedAt, startedAt, closesAt: instantOf('2023-12-31', '23:59', zone) })
      expect(endsAt).toEqual(instantOf('2024-01-01', '01:30', zone))
    }
  })
})

// Whole seconds from a beginning, so that starts, pauses and windows really meet each other.
const base = Date.parse('2023-12-18T00:00:00Z')
const second = fc.integer({ min: 0, max: 20_000 }).map((s) => new Date(base + s * 1000))
const closed = fc
  .tuple(second, fc.integer({ min: 0, max: 4000 }))
  .map(([fromAt, s]) => ({ fromAt, toAt: new Date(fromAt.getTime() + s * 1000) }))
const seconds = fc.integer({ min: 0, max: 14_400 })
const time: fc.Arbitrary<TimeGranted> = fc.record({
  startedAt: second,
  minutes: fc.integer({ min: 1, max: 300 }),
  extraMinutes: fc.integer({ min: 0, max: 120 }),
  closesAt: second,
  roomStartedAt: fc.option(second, { nil: null }),
  lateEndsWithRoom: fc.boolean(),
  extensionSeconds: seconds,
  compensationSeconds: seconds,
  pauses: fc.array(closed, { maxLength: 5 }),
  arrivalSeconds: seconds,
  graceSeconds: fc.integer({ min: 0, max: 600 }),
})

describe('deadlineOf, whatever comes', () => {
  it('never lies before the start, and the last arrival never before the end', () => {
    fc.assert(
      fc.property(time, (of) => {
        const { endsAt, deadline } = deadlineOf(of)
        expect(endsAt.getTime()).toBeGreaterThanOrEqual(of.startedAt.getTime())
        expect(deadline.getTime() - endsAt.getTime()).toBe((of.graceSeconds + of.arrivalSeconds) * 1000)
        expect(inTime(deadline, deadline)).toBe(true)
        expect(inTime(new Date(deadline.getTime() + 1), deadline)).toBe(false)
      }),
    )
  })
  it('is never earlier by anything that is given', () => {
    const given = fc.constantFrom('minutes', 'extraMinutes', 'extensionSeconds', 'compensationSeconds', 'arrivalSeconds', 'graceSeconds')
    fc.assert(
      fc.property(time, given, fc.integer({ min: 1, max: 5000 }), (of, what, by) => {
        const [before, after] = [deadlineOf(of), deadlineOf({ ...of, [what]: of[what] + by })]
        expect(after.endsAt.getTime()).toBeGreaterThanOrEqual(before.endsAt.getTime())
        expect(after.deadline.getTime()).toBeGreaterThanOrEqual(before.deadline.getTime())
      }),
    )
    fc.assert(
      fc.property(time, closed, (of, more) => {
        const after = deadlineOf({ ...of, pauses: [...of.pauses, more] })
        expect(after.endsAt.getTime()).toBeGreaterThanOrEqual(deadlineOf(of).endsAt.getTime())
      }),
    )
  })
  it('moves by exactly the length of a pause for whoever was running when it began', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 4000 }), (of, after, length) => {
        const fromAt = new Date(Math.max(of.startedAt.getTime(), ...of.pauses.map((one) => one.toAt?.getTime() ?? 0)) + after * 1000)
        fc.pre(fromAt < deadlineOf(of).endsAt)
        const toAt = new Date(fromAt.getTime() + length * 1000)
        const [stopped, on] = [
          { fromAt, toAt: null },
          { fromAt, toAt },
        ].map((one) => deadlineOf({ ...of, pauses: [...of.pauses, one] }))
        expect(stopped?.endsAt).toEqual(deadlineOf(of).endsAt)
        expect(stopped?.deadline.getTime()).toBe(fromAt.getTime() + of.graceSeconds * 1000)
        expect((on?.endsAt.getTime() ?? 0) - deadlineOf(of).endsAt.getTime()).toBe(length * 1000)
      }),
    )
  })
  it('a latecomer never ends after whoever began with the room, with the same grants', () => {
    fc.assert(
      fc.property(time, second, fc.integer({ min: 0, max: 3600 }), (of, room, late) => {
        const whole = { ...of, roomStartedAt: room, lateEndsWithRoom: true }
        const first = deadlineOf({ ...whole, startedAt: room })
        const last = deadlineOf({ ...whole, startedAt: new Date(room.getTime() + late * 1000) })
        fc.pre(room.getTime() + late * 1000 <= first.endsAt.getTime())
        expect(last.endsAt).toEqual(first.endsAt)
      }),
    )
  })
  it('gives in a room at least the working time that a machine without the server counts', () => {
    fc.assert(
      fc.property(time, second, (of, room) => {
        const { endsAt } = deadlineOf({ ...of, roomStartedAt: room, startedAt: room })
        expect(endsAt.getTime() - room.getTime()).toBeGreaterThanOrEqual(workingMs(of))
      }),
    )
  })
  it('does not depend on the order in which pauses are listed', () => {
    fc.assert(
      fc.property(time, (of) => {
        expect(deadlineOf({ ...of, pauses: [...of.pauses].reverse() })).toEqual(deadlineOf(of))
      }),
    )
  })
})
