import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, fraction } from '../../kit/rounding.ts'
import { type Box, boxesBeyond, boxOf, cappedPercent, type Grade, grades, nearLines, performances, potentialOf, potentials } from './box.ts'
import { changeOf, countMoves, type Kept } from './change.ts'
import { aspectsMeasured, countBoxes, countMissing, type MapRules, mapOf, placeOf, separationOf } from './map.ts'
import { type Components, componentsOf, type Demand } from './missing.ts'

const rules: MapRules & Demand = {
  cuts: { tinggi: '80', menengah: '60' },
  cap: '100',
  axis: { 'sangat-baik': 'di-atas', baik: 'sesuai', 'butuh-perbaikan': 'di-bawah', kurang: 'di-bawah', 'sangat-kurang': 'di-bawah' },
  separation: '80',
  year: 2023,
  today: '2024-01-03',
  standing: 'hasil-penilaian',
}

const result = {
  ...{ runId: 'run', class: 'pengawas', achieved: 1150, required: 1800, why: null, standing: 'hasil-penilaian', validUntil: '2026-12-18' },
  revoked: false,
}
const whole: Components = {
  ...{ class: 'pengawas', grade: 'baik', result, awaiting: false, makeup: null, withdrawn: false, outside: false },
}
const missing = (of: Partial<Components>) => {
  const found = componentsOf({ ...whole, ...of }, rules)
  return 'missing' in found ? found.missing.map((one) => one.code) : []
}
const place = (achieved: number, grade: Grade = 'baik', margin: string | null = null) =>
  placeOf({ achieved, required: 1800, grade, margin }, rules)

describe('the nine boxes', () => {
  // key (potensial, kinerja): 33=9, 23=7, 13=4, 32=8, 22=5, 12=2, 31=6, 21=3, 11=1
  it.each([
    ['tinggi', 'di-atas', 9],
    ['menengah', 'di-atas', 7],
    ['rendah', 'di-atas', 4],
    ['tinggi', 'sesuai', 8],
    ['menengah', 'sesuai', 5],
    ['rendah', 'sesuai', 2],
    ['tinggi', 'di-bawah', 6],
    ['menengah', 'di-bawah', 3],
    ['rendah', 'di-bawah', 1],
  ] as const)('%s and %s is box %i', (potential, performance, box) => expect(boxOf(potential, performance)).toBe(box))

  it('are nine different ones', () =>
    expect(new Set(potentials.flatMap((one) => performances.map((other) => boxOf(one, other)))).size).toBe(9))
})

describe('the potential axis', () => {
  it('cuts at the line itself and never rounds', () => {
    expect(potentialOf(fraction(80, 1), rules.cuts)).toBe('tinggi')
    expect(potentialOf(fraction(79_996, 1000), rules.cuts)).toBe('menengah')
    expect(potentialOf(fraction(60, 1), rules.cuts)).toBe('menengah')
    expect(potentialOf(fraction(59_999, 1000), rules.cuts)).toBe('rendah')
  })

  it('is the JPM of 11.50 out of 18 in box 5, near 60, not told apart from box 2', () => {
    expect(place(1150, 'baik', '4.1')).toMatchObject({ box: 5, near: ['menengah'], beyond: [2] })
    expect(place(1150, 'baik', null)).toMatchObject({ box: 5, near: [], beyond: [] })
  })

  it('counts both ends of the margin as near', () => {
    expect(nearLines(decimal('64.1'), '4.1', rules.cuts)).toEqual(['menengah'])
    expect(nearLines(decimal('64.11'), '4.1', rules.cuts)).toEqual([])
    expect(nearLines(decimal('55.9'), '4.1', rules.cuts)).toEqual(['menengah'])
    expect(nearLines(decimal('70'), '10', rules.cuts)).toEqual(['menengah', 'tinggi'])
  })

  it('caps what is above the highest shown JPM', () => {
    expect(cappedPercent({ achieved: 2400, required: 1800 }, '100')).toEqual(decimal('100'))
    expect(place(2400).box).toBe(8)
  })

  it('never lowers a box part when the result rises, and a margin never moves anybody', () =>
    fc.assert(
      fc.property(fc.nat(2600), fc.nat(400), fc.constantFrom(...grades), fc.nat(2000), (achieved, more, grade, margin) => {
        const low = place(achieved, grade)
        expect(potentials.indexOf(place(achieved + more, grade).potential)).toBeGreaterThanOrEqual(potentials.indexOf(low.potential))
        const said = place(achieved, grade, (margin / 100).toFixed(2))
        expect(said.box).toBe(low.box)
        expect(said.beyond).not.toContain(said.box)
        expect(said.beyond).toHaveLength(said.near.length)
      }),
    ))

  it('names the boxes on the other side of each near line', () => {
    expect(boxesBeyond('tinggi', 'sesuai', ['tinggi'])).toEqual([5])
    expect(boxesBeyond('menengah', 'di-atas', ['menengah', 'tinggi'])).toEqual([4, 9])
    expect(boxesBeyond('rendah', 'di-bawah', ['menengah'])).toEqual([3])
  })
})

describe('what is missing', () => {
  it('is nothing for a grade and a result in force', () => expect(missing({})).toEqual([]))
  it('is the grade of the year, and the result beside it', () => {
    expect(missing({ grade: null })).toEqual(['no-grade'])
    expect(missing({ grade: null, result: null })).toEqual(['no-grade', 'no-result'])
  })
  it.each([
    ['awaiting-approval', { result: null, awaiting: true }],
    ['awaiting-makeup', { result: null, makeup: { until: '2024-01-08' } }],
    ['annulled', { result: null, withdrawn: true }],
    ['annulled', { result: { ...result, revoked: true } }],
    ['trial', { result: { ...result, why: 'trial', standing: null } }],
    ['incomplete', { result: { ...result, achieved: null, why: 'incomplete' } }],
    ['mapping-only', { result: { ...result, standing: 'pemetaan-internal' } }],
    ['other-class', { result: { ...result, class: 'administrator' } }],
    ['expired', { result: { ...result, validUntil: '2024-01-02' } }],
    ['outside', { result: null, outside: true }],
  ] as [string, Partial<Components>][])('is told as %s', (code, of) => expect(missing(of)).toEqual([code]))
  it('is not what has been replaced: a result in force counts while a newer one waits', () =>
    expect(missing({ awaiting: true })).toEqual([]))

  it('keeps everybody on the map or on the list, in the order given, whatever is known', () => {
    const maybe = <T>(of: T) => fc.constantFrom(of, null)
    const people = fc.array(
      fc.record({
        ...{ class: fc.constantFrom('pengawas', 'administrator'), grade: fc.constantFrom<Grade | null>(...grades, null) },
        ...{
          result: maybe(result),
          awaiting: fc.boolean(),
          makeup: maybe({ until: null }),
          withdrawn: fc.boolean(),
          outside: fc.boolean(),
        },
      }),
    )
    fc.assert(
      fc.property(people, (list) => {
        const { mapped, unmapped } = mapOf(list, rules, new Map([['run', '4.1']]))
        expect(mapped.length + unmapped.length).toBe(list.length)
        expect([...mapped.map((one) => one.person), ...unmapped.map((one) => one.person)].every((one) => list.includes(one))).toBe(true)
        expect(mapped.every(({ person }) => person.grade !== null && person.result !== null)).toBe(true)
        expect(unmapped.every((one) => one.missing.length > 0)).toBe(true)
        expect(Object.values(countBoxes(mapped.map((one) => one.place.box))).reduce((sum, n) => sum + n, 0)).toBe(mapped.length)
        expect(countMissing(unmapped).every(({ people: n }) => n > 0 && n <= unmapped.length)).toBe(true)
      }),
    )
  })
})

describe('an axis', () => {
  it('does not separate when one part is above the limit, not at it', () => {
    const parts = (baik: number, other: number) => [...Array(baik).fill('sesuai'), ...Array(other).fill('di-atas')]
    expect(separationOf(parts(534, 78), '80')).toEqual({ part: 'sesuai', people: 534, total: 612, fails: true })
    expect(separationOf(parts(80, 20), '80')?.fails).toBe(false)
    expect(separationOf([], '80')).toBeNull()
  })
  it('of potential says what was sat, not what the policy wishes', () => {
    expect(aspectsMeasured([[]])).toEqual({ measured: 0, people: 0, everybody: false })
    expect(aspectsMeasured([['kemampuan-intelektual'], []])).toEqual({ measured: 1, people: 1, everybody: false })
  })
})

describe('two maps', () => {
  const kept = (personId: string, box: Box | null, of: Partial<Kept> = {}): Kept => ({
    ...{ personId, class: 'pengawas', box, near: false, measuredBy: 'alat standar', ...of },
  })
  it('tell moves from what cannot be compared', () => {
    const before = [kept('a', 5), kept('b', 5), kept('c', 8), kept('d', null), kept('e', 2), kept('f', 8), kept('g', 5, { near: true })]
    const after = [
      kept('a', 8),
      kept('b', 2, { near: true }),
      kept('c', 8),
      kept('d', 5),
      kept('f', 5, { measuredBy: 'alat lain' }),
      kept('g', 7, { near: true }),
    ]
    const change = changeOf(before, after)
    expect(change.moves.map(({ personId, says }) => [personId, says])).toEqual([
      ['a', 'comparable'],
      ['b', 'near-line'],
      ['f', 'other-instrument'],
      ['g', 'comparable'],
    ])
    expect(change).toMatchObject({ stayed: 1, incomparable: 1, entered: [{ personId: 'd', to: 5 }], left: [{ personId: 'e', from: 2 }] })
    expect(countMoves(change.moves)).toEqual([
      { from: 5, to: 2, people: 1 },
      { from: 5, to: 7, people: 1 },
      { from: 5, to: 8, people: 1 },
      { from: 8, to: 5, people: 1 },
    ])
  })
})
