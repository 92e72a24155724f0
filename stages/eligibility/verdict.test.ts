import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobClasses } from '../standards/class.ts'
import { firstPolicy } from '../standards/first-policy.ts'
import { addMonths, dayAfter, firstOfNextMonth } from './days.ts'
import { type EligibilityFacts, eligibilityOf, groupOfVerdict, type PastResult, retirementOf, verdictGroups } from './verdict.ts'

const rules = {
  warnMonths: 6,
  retirementMonths: firstPolicy.values['exemption.retirement-months'].value,
  retiring: firstPolicy.values['exemption.retiring'].value,
  exemptStandings: firstPolicy.values['exemption.standings'].value,
}
const result = (assessedOn: string, validUntil: string, more: Partial<PastResult> = {}): PastResult => ({
  assessedOn,
  validUntil,
  standing: 'hasil-penilaian',
  class: 'pengawas',
  provider: 'Unit Penilaian Kompetensi',
  accreditationNumber: '12/AK/2022',
  ...more,
})
const person = (more: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  class: 'pengawas',
  standing: 'aktif',
  birthDate: '1985-04-17',
  results: [],
  ...more,
})
const codeOn = (facts: EligibilityFacts, asOf: string) => eligibilityOf(facts, rules, asOf).code

describe('who is due', () => {
  it('counts three years to the local end of the last day', () => {
    const facts = person({ results: [result('2021-10-05', '2024-10-05')] })
    expect(codeOn(facts, '2021-10-04')).toBe('belum-pernah')
    expect(codeOn(facts, '2021-10-05')).toBe('berlaku')
    expect(codeOn(facts, '2024-04-04')).toBe('berlaku')
    expect(codeOn(facts, '2024-04-05')).toBe('segera-berakhir')
    expect(codeOn(facts, '2024-10-05')).toBe('segera-berakhir')
    expect(codeOn(facts, '2024-10-06')).toBe('kedaluwarsa')
  })

  it('lets only the standing of a penilaian count, at the level of the post or above', () => {
    const mapped = eligibilityOf(
      person({ results: [result('2023-05-01', '2026-05-01', { standing: 'pemetaan-internal' })] }),
      rules,
      '2024-01-01',
    )
    expect(mapped).toMatchObject({ code: 'belum-pernah', facts: { result: null, beside: { reason: 'pemetaan-internal' } } })
    const risen = person({ class: 'administrator', results: [result('2023-05-01', '2026-05-01')] })
    expect(eligibilityOf(risen, rules, '2024-01-01')).toMatchObject({
      code: 'belum-pernah',
      facts: { beside: { reason: 'jenjang-lebih-rendah' } },
    })
    expect(codeOn(person({ results: [result('2023-05-01', '2026-05-01', { class: 'administrator' })] }), '2024-01-01')).toBe('berlaku')
  })

  it('exempts by kind of standing, and by the word of the register itself', () => {
    for (const standing of ['cltn', 'tugas-belajar', 'mpp', 'berhenti', 'wafat-hilang'])
      expect(codeOn(person({ standing }), '2024-01-01')).toBe('dikecualikan')
    for (const standing of ['aktif', 'penugasan']) expect(codeOn(person({ standing }), '2024-01-01')).toBe('belum-pernah')
  })

  it('invites who retires within the months of the policy, on the first of the month after the age limit', () => {
    expect(retirementOf('pengawas', '1966-12-31')).toEqual({ age: 58, on: '2025-01-01' })
    expect(retirementOf('jpt-pratama', '1965-01-01')).toEqual({ age: 60, on: '2025-02-01' })
    expect(retirementOf('jf-ahli-utama', '1960-02-29')).toEqual({ age: 65, on: '2025-03-01' })
    const facts = person({ birthDate: '1966-12-31' })
    expect(codeOn(facts, '2023-12-31')).toBe('belum-pernah')
    expect(codeOn(facts, '2024-01-01')).toBe('diundang')
    expect(eligibilityOf(facts, rules, '2025-01-01').facts.retirement?.passed).toBe(true)
    expect(eligibilityOf(facts, { ...rules, retiring: 'dikecualikan' }, '2024-06-01')).toMatchObject({
      code: 'dikecualikan',
      facts: { exemption: { kind: 'pensiun' } },
    })
    expect(codeOn({ ...facts, results: [result('2024-05-01', '2027-05-01')] }, '2024-06-01')).toBe('berlaku')
  })
})

const day = fc.integer({ min: 0, max: 9000 }).map((n) => new Date(Date.UTC(2005, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
const anyResult = fc.record({
  on: day,
  years: fc.integer({ min: 1, max: 5 }),
  standing: fc.constantFrom('hasil-penilaian' as const, 'pemetaan-internal' as const),
  class: fc.constantFrom(...jobClasses.map((one) => one.class)),
})
const anyPerson: fc.Arbitrary<EligibilityFacts> = fc.record({
  class: fc.constantFrom(...jobClasses.map((one) => one.class), 'unknown'),
  standing: fc.constantFrom('aktif', 'cltn', 'penugasan', 'tugas-belajar', 'berhenti'),
  birthDate: day.map((date) => `${Number(date.slice(0, 4)) - 45}${date.slice(4).replace('-29', '-28')}`),
  results: fc
    .array(anyResult, { maxLength: 4 })
    .map((all) => all.map(({ on, years, ...more }) => result(on, addMonths(on, 12 * years), more))),
})

describe('whatever the register holds', () => {
  it('register = due + not due + exempt', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 30 }), day, (people, asOf) => {
        const groups = people.map((one) => groupOfVerdict(eligibilityOf(one, rules, asOf).code))
        const sizes = verdictGroups.map((group) => groups.filter((one) => one === group).length)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people.length)
      }),
    )
  })

  it('does not depend on the order of results, and knows nothing of later days', () => {
    fc.assert(
      fc.property(anyPerson, day, (one, asOf) => {
        const verdict = eligibilityOf(one, rules, asOf)
        const known = one.results.filter((past) => past.assessedOn <= asOf)
        expect(eligibilityOf({ ...one, results: [...known].reverse() }, rules, asOf).code).toBe(verdict.code)
      }),
    )
  })

  it('a result that counts is in force exactly from its first to its last day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 13, max: 60 }), (on, months) => {
        const last = addMonths(on, months)
        const facts = person({ birthDate: '2004-01-01', results: [result(on, last)] })
        expect(codeOn(facts, on)).toBe('berlaku')
        expect(codeOn(facts, last)).toBe('segera-berakhir')
        expect(codeOn(facts, dayAfter(last))).toBe('kedaluwarsa')
      }),
    )
  })

  it('months keep to the calendar', () => {
    expect(addMonths('2024-08-31', 6)).toBe('2025-02-28')
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15')
    expect(firstOfNextMonth('2023-12-31')).toBe('2024-01-01')
  })
})
