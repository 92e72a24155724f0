import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../instruments/measure/random.ts'
import type { FormAnswers } from './form-answers.ts'
import { personFits } from './person-fit.ts'

/** 60 items of three options in three competencies; `able` people who answer by what they can, `clickers` who click anywhere. */
function form(able: number, clickers: number): FormAnswers {
  const next = randomFrom(7)
  const items = Array.from({ length: 60 }, (_, place) => ({
    ...{ id: `i${place}`, code: `I${place}`, competency: `k${place % 3}`, annulled: false, counts: true },
    ...{ letters: ['A', 'B', 'C'], keys: [0, 1, 2] },
  }))
  const people = Array.from({ length: able + clickers }, (_, person) => {
    const ability = (next() + next() + next() + next() - 2) * 2
    const choices = items.map((_, place) => {
      if (person >= able) return Math.floor(next() * 3)
      const steps = [-1 + (place % 5) * 0.3, 0.2 + (place % 7) * 0.2].map((hard) => 1 / (1 + Math.exp(1.7 * (hard - ability))))
      return steps.filter((chance) => next() < chance).length
    })
    return {
      runId: `r${person}`,
      personId: `p${person}`,
      class: 'pengawas',
      achieved: 0,
      required: 1,
      category: null,
      atStandard: null,
      choices,
    }
  })
  return { formId: 'f', items, people, standards: {} }
}

describe('how answers fit those of people of like level', () => {
  const able = 400
  const fits = personFits(form(able, 12), 30)
  const lz = (runId: string) => fits.find((one) => one.runId === runId)?.lz ?? 0

  it('asks about few who answer by what they can, and about most who click anywhere', () => {
    const honest = fits.filter((one) => Number(one.runId.slice(1)) < able)
    const asked = honest.filter((one) => one.lz <= -1.96).length / able
    expect(asked).toBeLessThan(0.06)
    const clicked = Array.from({ length: 12 }, (_, at) => lz(`r${able + at}`)).filter((one) => one <= -1.96)
    expect(clicked.length).toBeGreaterThanOrEqual(10)
    const mean = honest.reduce((sum, one) => sum + one.lz, 0) / able
    expect(Math.abs(mean)).toBeLessThan(0.4)
  })

  it('says nothing of few people, few answers, or items that were taken out', () => {
    const of = form(40, 0)
    expect(personFits(of, 41)).toEqual([])
    expect(personFits({ ...of, items: of.items.map((item, place) => ({ ...item, annulled: place >= 19 })) }, 30)).toEqual([])
  })
})
