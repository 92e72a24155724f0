import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, figuresText, readingsOf, type Source, settlementState } from './reconciliation.ts'

// Two newspapers of the same day, October 2021; both name 2,227 as the total that was declared.
const first: Source = {
  source: 'Siaran pers',
  sourceDate: '2021-10-05',
  counts: { administrator: 210, pengawas: 784, fungsional: 131, pelaksana: 1202 },
  total: 2227,
}
const second: Source = {
  source: 'Surat kabar',
  sourceDate: '2021-10-05',
  counts: { administrator: 210, pengawas: 784, fungsional: 130, pelaksana: 1102 },
  total: null,
}

describe('totals that do not add up', () => {
  it('finds the one combination of published figures that gives the declared total', () => {
    const found = compare([first, second], { administrator: 210, pengawas: 784, fungsional: 131, pelaksana: 1102 })
    expect(found.sources.map((one) => [one.sum, one.sumHolds])).toEqual([
      [2327, false],
      [2226, true],
    ])
    expect(found.readings).toEqual([
      {
        total: 2227,
        counts: { administrator: 210, pengawas: 784, fungsional: 131, pelaksana: 1102 },
        from: { administrator: [0, 1], pengawas: [0, 1], fungsional: [0], pelaksana: [1] },
      },
    ])
    expect(found.basisFrom).toBe('reading')
    expect(found.total).toMatchObject({ declared: [2227, 2226], basis: 2227, listed: 2227, difference: 0 })
    // even where the list fits the reading, sources that contradict each other are settled by persons
    expect(found.agrees).toBe(false)
  })

  it('shows the difference by group and counts people of no known class', () => {
    const letter: Source = { source: 'Surat', sourceDate: null, counts: { administrator: 214, pengawas: 792 }, total: 1006 }
    const found = compare([letter], { administrator: 214, pengawas: 791, unknown: 1 })
    expect(found.rows.map((row) => [row.group, row.difference])).toEqual([
      ['administrator', 0],
      ['pengawas', -1],
      ['unknown', 1],
    ])
    expect(found.total.difference).toBe(0)
    expect(found.agrees).toBe(false)
  })

  it('reads nothing into figures that add up, or that nothing explains', () => {
    expect(readingsOf([{ ...second, total: 2226 }])).toEqual([])
    expect(compare([first], {}).basisFrom).toBe('first')
    expect(readingsOf([first])).toEqual([])
  })

  it('only ever offers published figures that give a printed total', () => {
    const count = fc.integer({ min: 0, max: 50 })
    const source = fc.record({
      source: fc.constant('A'),
      sourceDate: fc.constant(null),
      counts: fc.record({ administrator: count, pengawas: count, pelaksana: count }),
      total: fc.option(fc.integer({ min: 0, max: 150 })),
    })
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (sources) => {
        for (const reading of readingsOf(sources)) {
          const parts = Object.entries(reading.counts) as ['pengawas', number][]
          expect(parts.reduce((sum, [, value]) => sum + value, 0)).toBe(reading.total)
          expect(parts.every(([group, value]) => sources.some((one) => one.counts[group] === value))).toBe(true)
        }
      }),
    )
  })
})

describe('a settlement', () => {
  const listed = { administrator: 210, pelaksana: 1102 }
  const figures = figuresText([first], listed)
  const differs = compare([first], listed)

  it('holds for exactly the figures it was made for', () => {
    expect(settlementState(differs, figures, { figures, agreed: true })).toBe('settled')
    expect(settlementState(differs, figuresText([first], { ...listed, pelaksana: 1103 }), { figures, agreed: true })).toBe('open')
    expect(settlementState(differs, figuresText([{ ...first, total: 2228 }], listed), { figures, agreed: true })).toBe('open')
  })

  it('waits for the second person, and is open again when that person does not agree', () => {
    expect(settlementState(differs, figures, { figures, agreed: null })).toBe('asked')
    expect(settlementState(differs, figures, { figures, agreed: false })).toBe('open')
    expect(settlementState(differs, figures, null)).toBe('open')
    expect(settlementState(compare([], listed), figures, null)).toBe('none')
  })
})
