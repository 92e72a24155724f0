import { describe, expect, test } from 'vitest'
import type { BankItem } from '../bank/bank-item.ts'
import { type Activation, activationOf, firstActivationRule } from './activation.ts'
import { exampleScales, exampleSets, exampleStandards, setFor } from './example-forms.ts'
import type { MeasuredForm, Standard } from './form.ts'
import { clickerKinds } from './response.ts'

const sets = exampleSets()
const standardOf = (jobClass: string) => exampleStandards.find((one) => one.class === jobClass) as Standard
/** Fewer people where the verdict is not close. */
const quick = { ...firstActivationRule, people: 2_000 }
const flawsOf = ({ flaws }: Activation) => [...new Set(flaws.map((one) => one.flaw))]

describe('every shipped form for every class that it is built for', () => {
  const cases = sets.flatMap(({ class: jobClass, forms }) => forms.map(({ form }) => ({ jobClass, form, code: form.code })))
  test.each(cases)('$code for $jobClass: clickers do not pass, true levels are found', ({ jobClass, form }) => {
    const found = activationOf({ form, standard: standardOf(jobClass), scales: exampleScales })
    expect(found.flaws).toEqual([])
    expect(found.people).toBe(10_000)
    expect(found.clickers.map((one) => one.kind)).toEqual(clickerKinds)
    for (const { passing } of found.clickers) {
      for (const reading of Object.values(passing)) expect(reading.share).toBeLessThanOrEqual(0.05)
    }
    for (const { exact, category } of Object.values(found.recovery)) {
      expect(exact.share).toBeGreaterThanOrEqual(0.7)
      expect(category.pemetaan.share).toBeGreaterThanOrEqual(0.85)
      expect(category.pengisian.share).toBeGreaterThanOrEqual(0.85)
    }
  })

  test.each([
    ['jf-pemula', 'pelaksana'],
    ['jf-ahli-pertama', 'pengawas'],
    ['jf-mahir', 'pengawas'],
    ['jf-ahli-muda', 'administrator'],
    ['jf-penyelia', 'administrator'],
  ])('%s has the standard of %s and its forms', (functional, structural) => {
    expect(standardOf(functional).required).toEqual(standardOf(structural).required)
    expect(setFor(sets, standardOf(functional)).class).toBe(structural)
  })

  test('options in the order of the bank do not open the first one to clickers', () => {
    for (const { class: jobClass, forms } of sets) {
      for (const { form } of forms) {
        const found = activationOf({ form, standard: standardOf(jobClass), scales: exampleScales, shuffled: false })
        expect(flawsOf(found)).toEqual([])
      }
    }
  })
})

describe('what the shipped bank cannot do is refused', () => {
  test.each(['jpt-utama', 'jpt-madya', 'jpt-pratama', 'jf-ahli-utama', 'jf-ahli-madya'])(
    '%s: its standard lies above the items',
    (jobClass) => {
      const standard = standardOf(jobClass)
      for (const { form } of setFor(sets, standard).forms) {
        expect(flawsOf(activationOf({ form, standard, scales: exampleScales, rule: quick }))).toContain('level-not-found')
      }
    },
  )

  test('a form of one class for another: either clickers pass or levels are not found', () => {
    for (const [built, used] of [
      ['pelaksana', 'pengawas'],
      ['administrator', 'pelaksana'],
      ['pengawas', 'administrator'],
    ]) {
      const form = sets.find((one) => one.class === built)?.forms[0]?.form as MeasuredForm
      expect(activationOf({ form, standard: standardOf(used as string), scales: exampleScales, rule: quick }).flaws.length).toBeGreaterThan(
        0,
      )
    }
  })
})

describe('forms that must be refused', () => {
  const [first] = setFor(sets, standardOf('pengawas')).forms
  const good = first?.form as MeasuredForm
  const standard = standardOf('pengawas')
  const verdict = (form: MeasuredForm) => activationOf({ form, standard, scales: exampleScales, rule: quick })
  const rekeyed = (form: MeasuredForm, keys: (item: MeasuredForm['items'][number], at: number) => readonly number[]): MeasuredForm => ({
    ...form,
    items: form.items.map((item, at) => ({
      ...item,
      options: item.options.map((option, place) => ({ ...option, level: keys(item, at)[place] as number })),
    })),
  })

  test('thresholds at chance, as a mean of keys has them: clickers pass', () => {
    const mild = { ...good, thresholds: [1, 2, 3].map((level) => ({ level, mastery: 1 })) }
    expect(flawsOf(verdict(mild))).toContain('clickers-pass')
  })

  test('keys drawn without regard to the class, one threshold of a half: clickers are stopped, levels are not found', () => {
    const drawn = rekeyed({ ...good, thresholds: [1, 2, 3, 4, 5].map((level) => ({ level, mastery: 50 })) }, (_, at) =>
      [0, 1, 2, 3].map((place) => (at * 7 + place * 5 + ((at * place) % 3)) % 6),
    )
    expect(flawsOf(verdict(drawn))).toContain('level-not-found')
  })

  test('the grandest option keyed highest: who clicks on fine words passes', () => {
    const flattered = rekeyed(good, (item) => {
      const options = item.options as BankItem['options']
      const [low, high] = [Math.min(...options.map((one) => one.level)), Math.max(...options.map((one) => one.level))]
      const grand = options.findIndex((one) => one.grand)
      return options.map((one, place) => (grand === -1 ? one.level : place === grand ? high : one.level === high ? low : one.level))
    })
    const flaws = verdict(flattered).flaws.filter((one) => one.flaw === 'clickers-pass')
    expect(flaws.map((one) => one.kind)).toContain('termegah')
  })

  test('a competency without items, a level without threshold, an empty paper that earns the standard', () => {
    const cut = { ...good, items: good.items.filter((item) => item.competency !== 'integritas') }
    expect(verdict(cut).flaws).toContainEqual({ flaw: 'competency-missing', competency: 'integritas' })
    const open = { ...good, thresholds: good.thresholds.filter((one) => one.level !== 2) }
    expect(verdict(open).flaws).toContainEqual({ flaw: 'level-without-threshold', level: 2 })
    const given = rekeyed(good, () => [2, 2, 3, 3])
    expect(verdict(given).flaws).toContainEqual({ flaw: 'empty-paper-earns', competency: 'integritas' })
  })
})

test('the same case gives the same figures', () => {
  const form = setFor(sets, standardOf('pelaksana')).forms[0]?.form as MeasuredForm
  const once = { form, standard: standardOf('pelaksana'), scales: exampleScales, rule: { ...firstActivationRule, people: 500 } }
  expect(activationOf(once)).toEqual(activationOf(once))
})
