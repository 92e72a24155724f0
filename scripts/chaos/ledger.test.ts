import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Click, isWhole, Ledger, type StoredRow } from './ledger.ts'
import { blowKinds, scheduleOf } from './schedule.ts'

const click = (n: number, choice: string | null = 'A', itemId = 'item'): Click => ({
  sittingId: 'sitting',
  itemId,
  choice,
  clickedAt: new Date(1_760_000_000_000 + n).toISOString(),
})
const row = (of: Click, seq: number, late = false): StoredRow => ({ ...of, seq, late })

/** A ledger in which `count` clicks are acknowledged under the numbers 1, 2, …, and the rows that fit. */
function whole(count: number) {
  const ledger = new Ledger()
  const clicks = Array.from({ length: count }, (_, i) => click(i, 'ABCD'[i % 4]))
  for (const [i, each] of clicks.entries()) {
    ledger.clicked(each)
    ledger.acknowledged(each, i + 1)
  }
  return { ledger, rows: clicks.map((each, i) => row(each, i + 1)) }
}

describe('the ledger', () => {
  it('finds everything where everything is', () => {
    const { ledger, rows } = whole(5)
    const tally = ledger.against([...rows.slice(1), { ...(rows[0] as StoredRow), late: true }])
    expect(tally).toMatchObject({ clicks: 5, acknowledged: 5, found: 5, foundLate: 1, lost: 0, doubled: 0, changed: 0 })
    expect(isWhole(tally)).toBe(true)
  })
  it('sees each missing, each changed and each foreign row, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, at) => {
        const { ledger, rows } = whole(count)
        const hit = rows[at % count] as StoredRow
        const rest = rows.filter((each) => each !== hit)
        expect(ledger.against(rest)).toMatchObject({ lost: 1, found: count - 1 })
        expect(ledger.against([...rest, { ...hit, choice: 'F' }])).toMatchObject({ lost: 0, changed: 1, found: count - 1 })
        expect(ledger.against([...rest, { ...hit, itemId: 'another' }])).toMatchObject({ changed: 1, found: count - 1 })
        expect(ledger.against([...rows, row(click(-1), 99)])).toMatchObject({ foreign: 1, found: count })
        for (const bad of [rest, [...rest, { ...hit, choice: 'F' }], [...rows, row(click(-1), 99)]])
          expect(isWhole(ledger.against(bad))).toBe(false)
      }),
    )
  })
  it('sees a click that stands twice, under one number or under two', () => {
    const { ledger, rows } = whole(3)
    expect(ledger.against([...rows, row(click(1, 'B'), 9)])).toMatchObject({ doubled: 1, found: 3 })
    expect(isWhole(ledger.against([...rows, { ...(rows[0] as StoredRow), late: true }]))).toBe(false)
  })
  it('calls it changed when the number of an acknowledged click holds another one', () => {
    const { ledger, rows } = whole(2)
    ledger.clicked(click(7, 'D'))
    ledger.acknowledged(click(7, 'D'), 2)
    const tally = ledger.against(rows)
    expect(tally).toMatchObject({ changed: 1, lost: 0 })
    expect(isWhole(tally)).toBe(false)
  })
  it('lets two clicks of the same content share a number: both are saved', () => {
    const { ledger, rows } = whole(1)
    ledger.clicked(click(7, 'A'))
    ledger.acknowledged(click(7, 'A'), 1)
    expect(isWhole(ledger.against(rows))).toBe(true)
  })
  it('tells what was stored unheard, what was shown as not saved, and what vanished', () => {
    const { ledger, rows } = whole(1)
    for (const n of [10, 11, 12]) ledger.clicked(click(n))
    ledger.notSaved(click(11), 'sittings.finished')
    const tally = ledger.against([...rows, row(click(10), 2)])
    expect(tally).toMatchObject({ storedUnacknowledged: 1, shownNotSaved: 1, silent: 1 })
    expect(isWhole(tally)).toBe(false)
  })
  it('counts an acknowledgement once', () => {
    const { ledger, rows } = whole(1)
    ledger.acknowledged(click(0), 1)
    expect(ledger.against(rows)).toMatchObject({ acknowledged: 1, found: 1 })
  })
})

describe('the schedule', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(scheduleOf(7, 100_000)).toEqual(scheduleOf(7, 100_000))
    expect(scheduleOf(8, 100_000)).not.toEqual(scheduleOf(7, 100_000))
  })
  it('strikes in every way, in order, within the run and at its end', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 100, max: 300_000 }), (seed, answers) => {
        const blows = scheduleOf(seed, answers)
        expect(new Set(blows.map((blow) => blow.kind))).toEqual(new Set(blowKinds))
        expect(blows.map((blow) => blow.after)).toEqual(blows.map((blow) => blow.after).sort((a, b) => a - b))
        expect(blows.at(-1)?.after).toBe(answers)
      }),
    )
  })
})
