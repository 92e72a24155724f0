import { describe, expect, test } from 'vitest'
import { Refusal } from '../../kit/refusal.ts'
import { jobClasses } from './class.ts'
import { clusterOrder, clusters, competencyKeys } from './competency.ts'
import { policyDifferences, standardDifferences } from './difference.ts'
import { firstDictionary } from './first-dictionary.ts'
import { firstPolicy } from './first-policy.ts'
import { firstStandards } from './first-standards.ts'
import { newPolicy } from './new-policy.ts'
import { newStandard } from './new-standard.ts'
import { isPolicyValue, policyKeys, policyValues } from './policy-rule.ts'

const rows = policyKeys.map((key) => ({ key, ...firstPolicy.values[key] }))
const from = { effectiveFrom: '2020-01-01', rows }
const change = (key: string, value: string | number, basis = 'Keputusan contoh') => ({ key, value, basis, confirmed: true })

function refusalOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'none'
}

describe('dictionary', () => {
  const { competencies } = firstDictionary

  test('nine competencies in the order of the regulation, five levels, three indicators each: 135', () => {
    expect(competencies.map((one) => one.key)).toEqual(competencyKeys)
    expect(competencies.every((one) => one.levels.length === 5)).toBe(true)
    const indicators = competencies.flatMap((one) => one.levels.flatMap((level) => level.indicators))
    expect(indicators).toHaveLength(135)
    expect(new Set(indicators.map((text) => text.toLowerCase())).size).toBe(135)
  })

  test('codes and clusters', () => {
    expect(competencies.map((one) => one.shortCode).join(' ')).toBe('INT KSM KOM OPH PPB PDO MPB PKP PBS')
    expect([...clusterOrder].sort()).toEqual([...competencyKeys].sort())
    const sizes = clusters.map((cluster) => competencies.filter((one) => one.cluster === cluster.key).length)
    expect(sizes).toEqual([5, 3, 1])
  })
})

describe('class standards', () => {
  test('sums are those of the adopted standard', () => {
    const sums = Object.fromEntries(firstStandards.standards.map((one) => [one.class, one.required.reduce((a, b) => a + b, 0)]))
    expect(sums).toEqual({
      'jpt-utama': 45,
      'jpt-madya': 45,
      'jpt-pratama': 36,
      administrator: 27,
      pengawas: 18,
      pelaksana: 9,
      'jf-ahli-utama': 38,
      'jf-ahli-madya': 36,
      'jf-ahli-muda': 27,
      'jf-ahli-pertama': 18,
      'jf-penyelia': 27,
      'jf-mahir': 18,
      'jf-terampil': 12,
      'jf-pemula': 9,
    })
    expect(firstStandards.standards.map((one) => one.class)).toEqual(jobClasses.map((one) => one.class))
  })

  test('a new version changes the levels that it names', () => {
    const before = { effectiveFrom: '2020-01-01', required: { integritas: 3, kerjasama: 3 } }
    const to = (key: string, level: number, effectiveFrom = '2024-01-01') => ({ effectiveFrom, changes: [{ key, level }] })
    expect(newStandard(before, to('integritas', 4))).toEqual({ integritas: 4, kerjasama: 3 })
    expect(refusalOf(() => newStandard(before, to('integritas', 3)))).toBe('standards.standard-nothing-changed')
    expect(refusalOf(() => newStandard(before, to('lain', 3)))).toBe('standards.standard-competency')
    expect(refusalOf(() => newStandard(before, to('integritas', 4, '2019-01-01')))).toBe('standards.standard-date')
  })

  test('side by side', () => {
    expect(standardDifferences(['a', 'b'], { a: 3, b: 2 }, { a: 3, b: 4 })).toEqual([
      { key: 'a', left: 3, right: 3, change: 0 },
      { key: 'b', left: 2, right: 4, change: 2 },
    ])
  })
})

describe('policy', () => {
  test('the first set has every rule with a basis, and fits its shapes', () => {
    expect(Object.keys(firstPolicy.values)).toEqual(policyKeys)
    expect(policyValues(rows)['category.pengisian']).toEqual({ ms: '80', mms: '68' })
    expect(rows.every((row) => row.basis.length > 5)).toBe(true)
  })

  test('a set that lacks a rule is a bug and names it', () => {
    expect(() => policyValues(rows.slice(1))).toThrow('category.pengisian')
  })

  test('cut-offs fall, decimals are texts', () => {
    expect(isPolicyValue('category.pemetaan', { optimal: '90.5', cukup: '78' })).toBe(true)
    expect(isPolicyValue('category.pemetaan', { optimal: '78', cukup: '90' })).toBe(false)
    expect(isPolicyValue('category.pemetaan', { optimal: 90, cukup: 78 })).toBe(false)
    expect(isPolicyValue('category.pemetaan', { optimal: '90' })).toBe(false)
    expect(isPolicyValue('grace.seconds', -1)).toBe(false)
  })

  test('a new version changes what it names and nothing else', () => {
    const next = newPolicy(from, { effectiveFrom: '2024-01-01', changes: [change('grace.seconds', 180)] })
    expect(next).toHaveLength(rows.length)
    const differences = policyDifferences(rows, next)
    expect(differences.map((one) => [one.key, one.left?.value, one.right?.value])).toEqual([['grace.seconds', 120, 180]])
  })

  test('what is refused', () => {
    const to = (changes: ReturnType<typeof change>[], effectiveFrom = '2024-01-01') =>
      refusalOf(() => newPolicy(from, { effectiveFrom, changes }))
    expect(to([change('kata.baru', 1)])).toBe('standards.policy-key')
    expect(to([change('grace.seconds', 60), change('grace.seconds', 90)])).toBe('standards.policy-key')
    expect(to([change('grace.seconds', 'lama')])).toBe('standards.policy-value')
    expect(to([change('grace.seconds', 60)], '2019-12-31')).toBe('standards.policy-date')
    const same = { ...firstPolicy.values['grace.seconds'], key: 'grace.seconds' }
    expect(to([same])).toBe('standards.policy-nothing-changed')
  })

  test('a rule that one side lacks is a difference', () => {
    expect(policyDifferences(rows.slice(1), rows)).toMatchObject([{ key: 'category.pengisian', left: null }])
  })
})
