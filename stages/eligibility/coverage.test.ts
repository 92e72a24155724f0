import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, percentText } from '../../kit/rounding.ts'
import { type Covered, coverageOf } from './coverage.ts'
import { addMonths } from './days.ts'
import { groupsOf, summaryOf, verdictsOf } from './due-list.ts'
import { eligibilityOf, type PastResult } from './verdict.ts'

const result = (assessedOn: string, standing: PastResult['standing'] = 'hasil-penilaian', jobClass = 'pelaksana'): PastResult => ({
  ...{ assessedOn, validUntil: addMonths(assessedOn, 36), standing, class: jobClass, provider: 'P', accreditationNumber: null },
})
const person = (results: PastResult[], more: Partial<Covered> = {}): Covered => ({
  class: 'pelaksana',
  standing: 'aktif',
  results,
  ...more,
})
const many = (n: number, of: Covered) => Array.from({ length: n }, () => of)
const percent = ({ numerator, denominator }: { numerator: number; denominator: number }, digits: number) =>
  percentText(fraction(numerator, denominator), digits)

describe('coverage', () => {
  it('of Gresik 2024: 2,000 of 8,971 are 22.3 %; the later count of 1,977 is 22.04 %', () => {
    const of = (assessed: number) =>
      coverageOf([...many(assessed, person([result('2024-06-03')])), ...many(8971 - assessed, person([]))], '2024-12-31')
    const first = of(2000)
    expect(first.counting).toEqual({ numerator: 2000, denominator: 8971 })
    expect(percent(first.counting, 1)).toBe('22.3')
    expect(percent(of(1977).counting, 2)).toBe('22.04')
    expect(first.assessed).toEqual({ from: '2024-06-03', to: '2024-06-03' })
    const at = (date: string) => first.curve.find((point) => point.date === date)?.counting
    // to the last day of the third year, and then, without new results, nothing
    expect([at('2024-05-31'), at('2024-06-30'), at('2027-05-31'), at('2027-06-30')]).toEqual([0, 2000, 2000, 0])
  })

  it('counts mapping and results of a lower class apart, and only who is active', () => {
    const people = [
      person([result('2024-01-10')]),
      person([result('2024-01-10', 'pemetaan-internal')]),
      person([result('2024-01-10')], { class: 'pengawas' }),
      person([result('2024-01-10')], { standing: 'cltn' }),
      person([result('2020-01-10')]),
    ]
    const { counting, withMapping } = coverageOf(people, '2024-06-30')
    expect([counting, withMapping]).toEqual([
      { numerator: 1, denominator: 4 },
      { numerator: 2, denominator: 4 },
    ])
  })

  const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2018, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  const anyResult = fc.tuple(day, fc.constantFrom('hasil-penilaian' as const, 'pemetaan-internal' as const)).map((of) => result(...of))
  it('the second figure holds the first, both fit the denominator, and the future only loses', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyResult, { maxLength: 3 }).map((of) => person(of))), day, (people, asOf) => {
        const { counting, withMapping, curve } = coverageOf(people, asOf)
        expect(curve.find((point) => point.date === asOf)).toMatchObject({
          counting: counting.numerator,
          withMapping: withMapping.numerator,
        })
        for (const point of curve) expect(point.counting <= point.withMapping && point.withMapping <= counting.denominator).toBe(true)
        const known = people.map((one) => ({ ...one, results: one.results.filter((past) => past.assessedOn <= asOf) }))
        const later = coverageOf(known, asOf).curve.filter((point) => point.date >= asOf)
        expect(later.every((point, at) => at === 0 || point.counting <= (later[at - 1]?.counting ?? 0))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

it('counts by class and by office add up to the register', () => {
  const rules = { warnMonths: 6, retirementMonths: 12, retiring: 'diundang' as const, exemptStandings: ['cltn'] }
  const classes = ['jpt-pratama', 'pengawas', 'jf-ahli-muda', 'pelaksana', 'unknown']
  const lines = Array.from({ length: 60 }, (_, at) => {
    const facts = {
      class: classes[at % 5] as string,
      standing: at % 7 === 0 ? 'cltn' : 'aktif',
      birthDate: `19${60 + (at % 30)}-03-01`,
      results: [],
    }
    const office = `o${at % 4}`
    return {
      ...{ personId: String(at), nip: String(at), name: 'x', class: facts.class, standing: facts.standing, position: null },
      ...{ unitId: office, unitName: office, officeId: office, officeName: office, verdict: eligibilityOf(facts, rules, '2024-01-01') },
    }
  })
  const verdicts = verdictsOf(lines)
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
  expect(sum(Object.values(groupsOf(verdicts)))).toBe(60)
  for (const part of [summaryOf(lines).classes, summaryOf(lines).offices]) {
    expect(sum(part.map((one) => one.total))).toBe(60)
    for (const one of part) expect(sum(Object.values(one.verdicts))).toBe(one.total)
  }
  expect(summaryOf(lines).classes.map((one) => one.group)).toEqual(['jpt', 'pengawas', 'fungsional', 'pelaksana', 'unknown'])
})
