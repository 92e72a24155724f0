import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answeredForm, copied } from '../../../test/world/answered-form.ts'
import { randomFrom } from '../../instruments/measure/random.ts'
import { fairnessOf } from './fairness.ts'
import { absent, empty, type FormAnswers, pointOf } from './form-answers.ts'
import { groupsOf } from './groups.ts'
import { differenceWith, meanWith, ratioWith, studentOf } from './interval.ts'
import { itemTable, marksOf } from './item-table.ts'
import { precisionOf } from './precision.ts'
import { lookedAt, qualityReportOf } from './quality-report.ts'
import { mostByChance, similarityOf } from './similarity.ts'

const rule = { z: 1.96, leastPeople: 30, leastGroup: 10, ceiling: 80 }
const { form, groups } = answeredForm({ people: 200 })
const only = (count: number): FormAnswers => ({ ...form, people: form.people.slice(0, count) })

describe('precision of the JPM', () => {
  // Law School Admission Test, section 6 (Bock and Lieberman 1970), as one scale: alpha 0.29499719 is published
  const counts: Record<string, number> = {
    ...{ '00000': 3, '00001': 6, '00010': 2, '00011': 11, '00100': 1, '00101': 1, '00110': 3, '00111': 4, '01000': 1, '01001': 8 },
    ...{ '01011': 16, '01101': 3, '01110': 2, '01111': 15, 10000: 10, 10001: 29, 10010: 14, 10011: 81, 10100: 3, 10101: 28 },
    ...{ 10110: 15, 10111: 80, 11000: 16, 11001: 56, 11010: 21, 11011: 173, 11100: 11, 11101: 61, 11110: 28, 11111: 298 },
  }
  const patterns = Object.entries(counts).flatMap(([text, count]) => Array.from({ length: count }, () => [...text].map(Number)))
  const lsat: FormAnswers = {
    formId: 'lsat',
    standards: {},
    items: [0, 1, 2, 3, 4].map((at) => ({
      ...{ id: `${at}`, code: `${at}`, competency: 'integritas', letters: ['A', 'B'], keys: [0, 1], annulled: false, counts: true },
    })),
    people: patterns.map((choices, n) => ({
      ...{ runId: `${n}`, personId: `${n}`, class: 'pelaksana', category: null, atStandard: null, choices },
      ...{ achieved: choices.reduce((sum, one) => sum + one, 0) * 100, required: 500 },
    })),
  }

  test('published data: alpha, and SEM = SD × √(1 − alpha) in percent of the standard', () => {
    const [found] = precisionOf(lsat, { least: 30, z: 1.96 })
    const sums = patterns.map((row) => row.reduce((sum, one) => sum + one, 0) * 20)
    const mean = sums.reduce((sum, one) => sum + one, 0) / 1000
    const deviation = Math.sqrt(sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 999)
    expect(found).toMatchObject({ n: 1000, reliability: '0.2950', why: null })
    expect(Number(found?.deviation)).toBeCloseTo(deviation, 3)
    expect(Number(found?.sem)).toBeCloseTo(deviation * Math.sqrt(1 - 0.29499719), 3)
    expect(Number(found?.margin)).toBeCloseTo(1.96 * Number(found?.sem), 1)
  })

  test('two classes on one form: one error in levels, two in percent', () => {
    const people = form.people.map((one, n) => (n % 2 === 0 ? one : { ...one, required: 2700 }))
    const [low, high] = precisionOf({ ...form, people }, { least: 30, z: 1.96 })
    expect([low?.required, high?.required]).toEqual([1800, 2700])
    expect(Number(low?.sem) * 18).toBeCloseTo(Number(high?.sem) * 27, 1)
  })

  test('too few, all alike, or answers that do not go together: none, with the reason', () => {
    const why = (of: FormAnswers) => precisionOf(of, { least: 30, z: 1.96 })[0]
    expect(why(only(29))).toMatchObject({ n: 29, margin: null, why: 'few' })
    const first = form.people[0]
    const alike = { ...form, people: form.people.map((one) => ({ ...one, achieved: 1800, choices: first?.choices ?? [] })) }
    expect(why(alike)).toMatchObject({ margin: null, why: 'no-variance' })
    const turned = patterns.map((_, n) => [n % 2, 1 - (n % 2), n % 3 === 0 ? 1 : 0, n % 3 === 0 ? 0 : 1, 0])
    const against = { ...lsat, people: lsat.people.map((one, n) => ({ ...one, choices: turned[n] ?? [] })) }
    expect(why(against)?.why).toMatch(/^no-/)
  })

  test('an item taken out counts for nobody; who lacked an item is left out', () => {
    const items = form.items.map((item, place) => (place === 0 ? { ...item, annulled: true } : item))
    const people = form.people.map((one, n) => ({
      ...one,
      choices: one.choices.map((choice, place) => (place === 0 || (n < 5 && place === 1) ? absent : choice)),
    }))
    expect(precisionOf({ ...form, items, people }, { least: 30, z: 1.96 })[0]?.n).toBe(195)
    expect(pointOf({ ...(form.items[0] as FormAnswers['items'][number]), keys: [3, 1, 2, 0] }, empty)).toBe(0)
  })
})

describe('figures with their interval', () => {
  test("Student's t as in tables; a mean, a difference and a ratio worked by hand", () => {
    expect([5, 10, 30, 120].map((degrees) => studentOf(degrees).toFixed(2))).toEqual(['2.57', '2.23', '2.04', '1.98'])
    expect(meanWith([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).from).toBeCloseTo(5.5 - 2.262 * Math.sqrt(9.1667 / 10), 2)
    expect(differenceWith([1, 1], [1, 1])).toBeNull()
    // 12 of 40 against 10 of 80: 2.4, 1.13 to 5.07 (log method)
    const ratio = ratioWith({ count: 12, of: 40 }, { count: 10, of: 80 })
    expect([ratio?.value, ratio?.from, ratio?.to].map((one) => one?.toFixed(2))).toEqual(['2.40', '1.14', '5.07'])
    expect(ratioWith({ count: 0, of: 40 }, { count: 10, of: 80 })).toBeNull()
  })
})

describe('fairness', () => {
  test('a person stands in one group of each dimension on the day of assessment', () => {
    const facts = {
      sex: 'P',
      birthDate: '1983-12-19',
      assessedOn: '2023-12-18',
      education: 'S-1/Sarjana',
      office: 'Dinas Cempaka',
      accommodated: false,
    }
    expect(groupsOf(facts)).toEqual({ sex: 'P', age: '30-39', education: 'sarjana', unit: 'dinas', accommodation: 'tidak' })
    const education = (text: string | null) => groupsOf({ ...facts, education: text }).education
    expect(['S-2', 'Diploma III', 'D-IV', 'SLTA', 'Profesi', null].map(education)).toEqual([
      ...['pascasarjana', 'diploma', 'sarjana', 'menengah', 'sarjana', 'lain'],
    ])
  })

  const sized = (sizes: Record<string, number>) => {
    const keys = Object.entries(sizes).flatMap(([key, size]) => Array.from({ length: size }, () => key))
    const people = form.people.slice(0, keys.length)
    const of = new Map(people.map((one, n) => [one.runId, { ...(groups.get(one.runId) as never as object), age: keys[n] ?? '' } as never]))
    return fairnessOf(people, of, 10).find((table) => table.dimension === 'age')?.groups
  }
  test('a small group is hidden, and the next one with it where the rest would give it away', () => {
    expect(sized({ 'under-30': 9, '30-39': 40, '40-49': 20 })?.map((one) => one.hidden)).toEqual(['few', null, 'rest'])
    expect(sized({ 'under-30': 6, '30-39': 7, '40-49': 60 })?.map((one) => one.hidden)).toEqual(['few', 'few', null])
    expect(sized({ 'under-30': 4, '30-39': 90 })?.map((one) => [one.hidden, one.n, one.mean])).toEqual([
      ['few', null, null],
      ['rest', null, null],
    ])
  })

  test('no figure of the table belongs to fewer than ten people, whatever the groups', () => {
    const size = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.tuple(size, size, size, size), ([a, b, c, d]) => {
        const sizes = { 'under-30': a, '30-39': b, '40-49': c, '50-up': d }
        const rows = sized(sizes) ?? []
        const hidden = rows.filter((one) => one.hidden).map((one) => sizes[one.key as keyof typeof sizes])
        for (const one of rows) if (one.n !== null) expect(one.n).toBeGreaterThanOrEqual(10)
        expect(hidden.length === 1).toBe(false)
        expect(hidden.length > 0 && hidden.reduce((sum, n) => sum + n, 0) < 10 && hidden.length < rows.length).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('an item that is harder for women alone is flagged C, and the others are not', () => {
    const unfair = 12
    const people = form.people.map((one, n) => {
      const low = form.items[unfair]?.keys.indexOf(Math.min(...(form.items[unfair]?.keys ?? []))) ?? 0
      return n % 2 === 1 && n % 10 < 8 ? { ...one, choices: one.choices.map((own, place) => (place === unfair ? low : own)) } : one
    })
    const table = itemTable({ ...form, people }, groups, rule)
    expect(table[unfair]?.difference).toMatchObject({ flag: 'C' })
    expect(table[unfair]?.difference?.delta).toBeLessThan(-1.5)
    expect(table.filter((item) => item.difference?.flag === 'C').length).toBeLessThan(4)
  })
})

describe('the report of a form', () => {
  const report = qualityReportOf(form, { all: [form], groups, rule })

  test('nine scales whose items go together, an item that goes with nothing is marked', () => {
    expect(report.scales).toHaveLength(9)
    expect(report.scales.every((scale) => (scale.alpha ?? 0) > 0.5)).toBe(true)
    expect(Number(report.precision[0]?.reliability)).toBeGreaterThan(0.8)
    const people = form.people.map((one, n) => ({ ...one, choices: one.choices.map((own, place) => (place === 3 ? n % 4 : own)) }))
    const noisy = qualityReportOf({ ...form, people }, { all: [form], groups, rule })
    expect(noisy.items[3]?.marks).toContain('low-r')
    expect(lookedAt(noisy).weak).toBeGreaterThanOrEqual(1)
    expect([marksOf({ p: 0.96, r: 0.4 }), marksOf({ p: 0.04, r: null }), marksOf({ p: 0.5, r: 0.1 })]).toEqual([
      ['too-easy'],
      ['too-hard'],
      [],
    ])
    const shares = report.items[0]?.options.reduce((sum, one) => sum + one.share, 0) ?? 0
    expect(shares + (report.items[0]?.emptyShare ?? 0)).toBeCloseTo(1, 9)
  })

  test('under ten people nothing but counts; under thirty no correlation', () => {
    const small = qualityReportOf(only(9), { all: [only(9)], groups, rule })
    expect(small.items.every((item) => item.p === null && item.options.length === 0 && item.difference === null)).toBe(true)
    expect(small.ceiling).toEqual([{ class: 'pengawas', n: null, share: null, above: false }])
    expect(small.forms[0]).toMatchObject({ n: 9, mean: null })
    const some = qualityReportOf(only(20), { all: [only(20)], groups, rule })
    expect(some.items.every((item) => item.p !== null && item.r === null)).toBe(true)
    expect(some.scales.every((scale) => scale.alpha === null)).toBe(true)
  })
})

describe('answers that are alike', () => {
  test('who answered alone is not shown; a copier is, with the source, and nobody else', () => {
    const clean = similarityOf(form)
    expect([clean.people, clean.pairs, clean.found]).toEqual([200, 19900, []])
    const [pair, ...rest] = similarityOf(copied(form, { source: 20, copier: 90, share: 0.8 })).found
    expect(rest).toEqual([])
    expect([pair?.a, pair?.b]).toEqual(['r0020', 'r0090'])
    expect(pair?.same).toBeGreaterThan(2 * (pair?.expected ?? 0))
    expect((pair?.chance ?? 1) * clean.pairs).toBeLessThan(mostByChance)
  })

  test('people who click blindly are not taken for copiers', () => {
    const chance = randomFrom(3)
    const people = form.people.map((one, n) => (n < 40 ? { ...one, choices: one.choices.map(() => Math.floor(chance() * 4)) } : one))
    expect(similarityOf({ ...form, people }).found).toEqual([])
  })

  test('the order of people changes nothing, and an item taken out counts for nothing', () => {
    const alike = copied(form, { source: 3, copier: 150, share: 0.8 })
    const turned = similarityOf({ ...alike, people: [...alike.people].reverse() }).found
    expect(turned.map((pair) => [pair.a, pair.b].sort().join())).toEqual(['r0003,r0150'])
    const out = { ...alike, items: alike.items.map((item) => ({ ...item, annulled: true })) }
    expect(similarityOf(out).found).toEqual([])
  })
})
