import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, daysIn, textOf } from './cell.ts'

describe('textOf', () => {
  it.each([
    ["'198001012005011001", '198001012005011001'],
    ['  Ade   Contoh ', 'Ade Contoh'],
    ['null', null],
    ['NULL', null],
    ['-', null],
    ["'-", null],
    ['', null],
    ["'", null],
    ['a\u0000b\u00a0\u200bc', 'a b c'],
    ['x\ud800y', 'xy'],
    [12, '12'],
    [true, 'true'],
    [null, null],
  ] as const)('%j says %j', (cell, text) => {
    expect(textOf(cell)).toBe(text)
  })

  it('is its own fixed point, and never holds what PostgreSQL cannot store', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const text = textOf(cell)
        if (text === null) return
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(text.trim()).toBe(text)
      }),
    )
  })
})

describe('dateOf', () => {
  it.each([
    ['16-04-1985', '1985-04-16'],
    ['6/4/1985', '1985-04-06'],
    ["'1985-04-16", '1985-04-16'],
    ['1985-04-16T00:00:00.000Z', '1985-04-16'],
    // midnight of the 17th in Jakarta, Makassar and Jayapura
    ['1985-04-16T17:00:00.000Z', '1985-04-17'],
    ['1985-04-16T16:00:00Z', '1985-04-17'],
    ['1985-12-31T15:00:00Z', '1986-01-01'],
    ['1985-04-16 07:30:00', '1985-04-16'],
    [31153, '1985-04-16'],
    ['31153', '1985-04-16'],
    [61, '1900-03-01'],
    [new Date('2023-12-04T00:00:00Z'), '2023-12-04'],
    ['null', null],
    [null, null],
  ])('%j is %j', (cell, date) => {
    expect(dateOf(cell)).toEqual({ date })
  })

  it.each([
    ['31-02-1987', { code: 'date-day', day: 31, month: 2, year: 1987 }],
    ['29-02-2023', { code: 'date-day', day: 29, month: 2, year: 2023 }],
    ['2023-13-01', { code: 'date-month', month: 13 }],
    ['00-05-1990', { code: 'date-day', day: 0, month: 5, year: 1990 }],
    ['16-04-85', { code: 'date-unreadable' }],
    ['kemarin', { code: 'date-unreadable' }],
    ['16-04-0085', { code: 'date-unreadable' }],
    [-4, { code: 'date-unreadable' }],
    [1e9, { code: 'date-unreadable' }],
    [Number.NaN, { code: 'date-unreadable' }],
  ])('%j is no date', (cell, problem) => {
    expect(dateOf(cell)).toEqual({ problem })
  })

  it('reads every day of two centuries alike in each writing', () => {
    const epoch = Date.UTC(1899, 11, 30)
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_415 }), (serial) => {
        const date = new Date(epoch + serial * 86_400_000).toISOString().slice(0, 10)
        const [year, month, day] = date.split('-')
        for (const cell of [serial, date, `${day}-${month}-${year}`, `${Number(day)}/${Number(month)}/${year}`]) {
          expect(dateOf(cell)).toEqual({ date })
        }
      }),
    )
  })

  it('never throws and never makes a date that the calendar does not have', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^\d{1,4}[-/]\d{1,3}[-/]\d{1,5}$/)), (cell) => {
        const verdict = dateOf(cell)
        if (!('date' in verdict) || verdict.date === null) return
        const [year = 0, month = 0, day = 0] = verdict.date.split('-').map(Number)
        expect(day).toBeLessThanOrEqual(daysIn(year, month))
      }),
    )
  })
})
