import { describe, expect, it } from 'vitest'
import { checkAssessor } from '../../register/assessments/assessor.ts'
import { clearanceOf } from './clearance.ts'
import { agreementHindrances, agreementState, authorityOn, isNeeded, type Step } from './standing.ts'

const step = (kind: Step['kind'], more: Partial<Step> = {}): Step => ({ kind, needed: null, outcome: null, ...more })

describe('agreement before posts of JPT are touched', () => {
  it('is of KASN until September 2024, of BKN from then on', () => {
    expect([authorityOn('2024-09-30'), authorityOn('2024-10-01')]).toEqual(['KASN', 'BKN'])
  })

  it('is needed for filling, and for a mapping only where somebody says so', () => {
    expect(isNeeded('pengisian', 2, [step('kewajiban', { needed: false })])).toBe(true)
    expect([isNeeded('pengisian', 0, []), isNeeded('pemetaan', 2, [])]).toEqual([false, false])
    const [on, off] = [step('kewajiban', { needed: true }), step('kewajiban', { needed: false })]
    expect([isNeeded('pemetaan', 2, [on]), isNeeded('pemetaan', 2, [on, off])]).toEqual([true, false])
  })

  it('stands where the last letter left it', () => {
    const steps = [step('surat'), step('jawaban', { outcome: 'setuju-bersyarat' }), step('pencabutan')]
    const states = [0, 1, 2, 3].map((count) => agreementState(true, steps.slice(0, count)))
    expect(states).toEqual(['belum-diminta', 'diminta', 'disetujui', 'dicabut'])
    expect(agreementState(true, [step('jawaban', { outcome: 'tidak-setuju' })])).toBe('ditolak')
    expect(agreementHindrances('dicabut', { uncovered: 0, open: 1 })).toEqual(['agreement-withdrawn', 'agreement-clearance'])
    expect(agreementHindrances('disetujui', { uncovered: 1, open: 0 })).toEqual(['agreement-uncovered'])
    expect(agreementHindrances('tidak-perlu', { uncovered: 1, open: 1 })).toEqual([])
  })
})

describe('clearance', () => {
  const facts = { class: 'jpt-pratama', birthDate: '1964-01-10', positionSince: '2021-12-19' }
  const states = (of: ReturnType<typeof clearanceOf>) => of.map((one) => [one.point, one.state, one.from])

  it('fills in what the register knows and leaves the rest open', () => {
    expect(states(clearanceOf(facts, [], '2023-12-18'))).toEqual([
      ['disiplin', 'data-kurang', 'none'],
      ['pidana', 'data-kurang', 'none'],
      // one day short of two years
      ['masa-jabatan', 'belum-terpenuhi', 'register'],
      // 60 on 10 January 2024, retires on 1 February
      ['pensiun', 'terpenuhi', 'register'],
      ['kinerja-1', 'data-kurang', 'none'],
      ['kinerja-2', 'data-kurang', 'none'],
    ])
    expect(clearanceOf(facts, [], '2023-12-19')[2]?.state).toBe('terpenuhi')
    expect(clearanceOf(facts, [], '2024-02-01')[3]?.state).toBe('belum-terpenuhi')
    expect(clearanceOf({ ...facts, positionSince: null }, [], '2023-12-18')[2]?.state).toBe('data-kurang')
    expect(clearanceOf(facts, [], '2023-12-18').map((one) => one.year)).toEqual([null, null, null, null, 2022, 2021])
  })

  it('takes what was entered with its source before what the register says', () => {
    const entered = [{ point: 'masa-jabatan' as const, state: 'terpenuhi' as const, source: 'SK 821/3' }]
    expect(clearanceOf(facts, entered, '2023-12-18')[2]).toMatchObject({ state: 'terpenuhi', from: 'entered', source: 'SK 821/3' })
  })
})

describe('check of a Ketua Tim', () => {
  const certificate = { personId: 'a', name: 'Asesor', level: 'ahli-madya', certificateNumber: 'S/1', revokedOn: null }
  const roll = [{ ...certificate, classes: ['pengawas', 'administrator'], validFrom: '2021-01-01', validTo: '2023-12-31' }]
  const event = { classes: ['pengawas'], from: '2023-12-18', to: '2023-12-21' }
  const check = (more: object = {}, who = { personId: 'a' as string | null, name: 'Asesor' }) =>
    checkAssessor(roll, who, { ...event, ...more }).state

  it('holds when a certificate covers all classes on all days', () => {
    expect([check(), check({ classes: ['jpt-pratama', 'pengawas'] }), check({ to: '2024-01-01' })]).toEqual([
      'covered',
      'uncovered',
      'expired',
    ])
  })

  it('is not made of somebody who is not on the roll', () => {
    expect(check({}, { personId: null, name: 'Asesor' })).toBe('unknown')
    expect(
      checkAssessor([{ ...roll[0], personId: null } as (typeof roll)[0] & { personId: null }], { personId: null, name: ' asesor ' }, event)
        .state,
    ).toBe('covered')
  })
})
