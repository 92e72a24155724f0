import { describe, expect, it } from 'vitest'
import { nipFindings } from '../../../stages/register/import/nip.ts'
import { regency } from './regency.ts'
import { siasnColumns } from './siasn.ts'

describe('the synthetic regency', () => {
  const people = regency()

  it('is the same for the same seed and another for another', () => {
    expect(regency({ people: 50 })).toEqual(regency({ people: 50 }))
    expect(regency({ people: 50, seed: 2 })).not.toEqual(regency({ people: 50 }))
  })

  it('has 8,971 people of 45 offices, all classes of a regency, both sexes and three kinds of employment', () => {
    expect(people).toHaveLength(8971)
    expect(new Set(people.map((person) => person.office)).size).toBe(45)
    const classes = new Set(people.map((person) => person.class))
    for (const one of ['jpt-pratama', 'administrator', 'pengawas', 'pelaksana', 'jf-ahli-madya', 'jf-terampil'] as const)
      expect(classes).toContain(one)
    expect(new Set(people.map((person) => person.employment))).toEqual(new Set(['PNS', 'CPNS', 'PPPK']))
  })

  it('has numbers that are unique and agree with what stands beside them', () => {
    expect(new Set(people.map((person) => person.nip)).size).toBe(8971)
    for (const { nip, employment, birthDate, sex } of people) {
      expect(nipFindings(nip, { pppk: employment === 'PPPK', birthDate, sex })).toEqual([])
    }
  })

  it('keeps its dates in order and before today', () => {
    for (const person of people) {
      expect(person.birthDate < person.appointedOn && person.appointedOn <= '2023-11-20').toBe(true)
      for (const date of [person.gradeSince, person.positionSince]) expect(date >= person.appointedOn && date <= '2023-11-20').toBe(true)
    }
  })

  it('is written under the 67 headings of the export', () => {
    expect(siasnColumns(67)).toHaveLength(67)
    expect(siasnColumns(69).slice(67)).toEqual(['ESELON ID', 'ESELON NAMA'])
  })
})
