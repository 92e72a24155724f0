import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthDateOfNip, looksPppk, nipFindings, nipOf } from './nip.ts'

const codes = (nip: string, beside: Partial<Parameters<typeof nipFindings>[1]> = {}) =>
  nipFindings(nip, { pppk: false, birthDate: null, sex: null, ...beside }).map((finding) => finding.code)

describe('nipOf', () => {
  it.each(['198609262015051001', "'198609262015051001", ' 19860926 201505 1 001 ', '19860926.201505.1.001'])('takes %j', (cell) => {
    expect(nipOf(cell)).toEqual({ nip: '198609262015051001' })
  })

  it.each([
    [198609262015051000, 'nip-numeric'],
    [1.98e17, 'nip-numeric'],
    ['1.98E+17', 'nip-scientific'],
    ['1,98609E+17', 'nip-scientific'],
    ['1990070420140210', 'nip-length'],
    ['131234567', 'nip-length'],
    ['19860926201505100X', 'nip-characters'],
    ['null', 'nip-empty'],
    [null, 'nip-empty'],
  ])('refuses %j as %s', (cell, code) => {
    expect(nipOf(cell)).toMatchObject({ problem: { code } })
  })
})

describe('nipFindings', () => {
  it('accepts the published example and a PPPK number whose digits 13 and 14 are no month', () => {
    expect(codes('198609262015051001')).toEqual([])
    expect(codes('199009132025242014', { pppk: true, sex: 'P' })).toEqual([])
    expect(looksPppk('199009132025242014')).toBe(true)
  })

  it.each([
    ['198702312011012004', {}, ['nip-birth-date']],
    ['199009132025242014', {}, ['nip-month']],
    ['198609262015053001', {}, ['nip-sex']],
    ['198609262015051001', { sex: 'P' as const }, ['nip-sex']],
    ['198609262015051000', {}, ['nip-sequence']],
    ['198609261999051001', {}, ['nip-age']],
    ['198609262015051001', { birthDate: '1986-09-25' }, ['nip-birth-differs']],
    // a NIK shifts the day of women by 40; a NIP never does
    ['198609662015052001', { sex: 'P' as const }, ['nip-birth-date']],
  ])('%s beside %j: %j', (nip, beside, found) => {
    expect(codes(nip, beside)).toEqual(found)
  })

  it('finds nothing in a number that is made by the rule', () => {
    const made = fc.record({
      born: fc.date({ min: new Date('1950-01-01'), max: new Date('2000-12-31'), noInvalidDate: true }),
      age: fc.integer({ min: 18, max: 35 }),
      month: fc.integer({ min: 1, max: 12 }),
      sex: fc.constantFrom('L' as const, 'P' as const),
      sequence: fc.integer({ min: 1, max: 999 }),
    })
    fc.assert(
      fc.property(made, ({ born, age, month, sex, sequence }) => {
        const birthDate = born.toISOString().slice(0, 10)
        const tail = `${String(month).padStart(2, '0')}${sex === 'L' ? 1 : 2}${String(sequence).padStart(3, '0')}`
        const nip = `${birthDate.replaceAll('-', '')}${born.getUTCFullYear() + age}${tail}`
        expect(birthDateOfNip(nip)).toBe(birthDate)
        expect(nipFindings(nip, { pppk: false, birthDate, sex })).toEqual([])
      }),
    )
  })

  it('never throws for 18 digits', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{18}$/), (nip) => void codes(nip)))
  })
})
