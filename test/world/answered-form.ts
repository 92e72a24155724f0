// A form that simulated people answered, in plain numbers: nine competencies of ten situations with four options, each
// person with a level in each competency that leans on one general level. For tests of what is computed from answers.

import { randomFrom } from '../../stages/instruments/measure/random.ts'
import type { FormAnswers, FormItem, Sitter } from '../../stages/scoring/quality/form-answers.ts'
import type { Groups } from '../../stages/scoring/quality/groups.ts'
import { competencyKeys } from '../../stages/standards/competency.ts'

export type AnsweredForm = { readonly form: FormAnswers; readonly groups: ReadonlyMap<string, Groups> }

const keysOf = [
  [0, 1, 2, 3],
  [1, 2, 3, 4],
  [3, 1, 2, 0],
  [2, 4, 1, 3],
]

const plain: Omit<Groups, 'sex'> = { age: '30-39', education: 'sarjana', unit: 'dinas', accommodation: 'tidak' }

/** `people` of class pengawas (standard 2) on one form. The same seed gives the same answers. */
export function answeredForm(of: { people: number; seed?: number; items?: number }): AnsweredForm {
  const chance = randomFrom(of.seed ?? 1)
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  const items: FormItem[] = competencyKeys.flatMap((competency, at) =>
    Array.from({ length: of.items ?? 10 }, (_, n) => ({
      ...{ id: `${at}-${n}`, code: `S${at}${n}`, competency, annulled: false, counts: true },
      letters: ['A', 'B', 'C', 'D'],
      keys: keysOf[(at + n) % keysOf.length] as number[],
    })),
  )
  const people: Sitter[] = Array.from({ length: of.people }, (_, n) => {
    const general = 2 + 0.7 * normal()
    const levels = competencyKeys.map(() => general + 0.5 * normal())
    const choices = items.map((item) => {
      const own = levels[competencyKeys.indexOf(item.competency as (typeof competencyKeys)[number])] ?? 2
      if (chance() < 0.1) return Math.floor(chance() * 4)
      const met = own + 0.6 * normal()
      return item.keys.reduce((best, key, at) => (Math.abs(key - met) < Math.abs((item.keys[best] ?? 0) - met) ? at : best), 0)
    })
    const achieved = levels.reduce((sum, level) => sum + Math.min(500, Math.max(0, Math.floor(level) * 100)), 0)
    return {
      ...{ runId: `r${String(n).padStart(4, '0')}`, personId: `p${n}`, class: 'pengawas', achieved, required: 1800, choices },
      category: achieved >= 1620 ? 'optimal' : achieved >= 1404 ? 'cukup-optimal' : 'kurang-optimal',
      atStandard: levels.every((level) => level >= 2),
    }
  })
  const standards = { pengawas: Object.fromEntries(competencyKeys.map((key) => [key, 2])) }
  const groups = new Map(people.map((one, n) => [one.runId, { ...plain, sex: n % 2 === 0 ? 'L' : 'P' }]))
  return { form: { formId: 'paket', items, people, standards }, groups }
}

/** The same form where `copier` has taken over `share` of the answers of `source` (0 to 1). */
export function copied(form: FormAnswers, of: { source: number; copier: number; share: number }): FormAnswers {
  const chance = randomFrom(7)
  const from = form.people[of.source]?.choices ?? []
  const people = form.people.map((one, at) =>
    at === of.copier ? { ...one, choices: one.choices.map((own, place) => (chance() < of.share ? (from[place] ?? own) : own)) } : one,
  )
  return { ...form, people }
}
