import { describe, expect, it } from 'vitest'
import { closingHindrances, type Figure, identitiesOf } from './closing.ts'
import { factChanges, suggestionFor } from './list/difference.ts'
import { type StandingFacts, standingOf } from './standing.ts'
import { publishingHindrances, stateAfter, stateOn } from './state.ts'

const facts: StandingFacts = {
  mode: 'tes-sendiri',
  startsOn: '2023-12-18',
  endsOn: '2023-12-21',
  classes: ['pengawas', 'pelaksana'],
  provider: { name: 'BKPSDM Contoh' },
  accreditation: {
    number: '12/A/2022',
    classes: ['pengawas', 'pelaksana'],
    validFrom: '2022-01-01',
    validTo: '2023-12-21',
    revokedOn: null,
  },
  instrument: { name: 'Tes situasi kerja', status: 'tervalidasi-internal' },
}
const failing = (of: StandingFacts) =>
  standingOf(of)
    .grounds.filter((ground) => !ground.holds)
    .map((ground) => ground.code)

describe('the standing of results', () => {
  it('counts when an accredited body measures its classes on its days with a validated instrument', () => {
    expect(standingOf(facts).standing).toBe('hasil-penilaian')
  })

  it('informs development only when any ground is missing, and says which', () => {
    expect(failing({ ...facts, endsOn: '2023-12-22' })).toEqual(['accreditation-in-force'])
    expect(failing({ ...facts, classes: [...facts.classes, 'administrator'] })).toEqual(['accreditation-covers'])
    expect(failing({ ...facts, instrument: { name: 'Tes', status: 'uji-coba' } })).toEqual(['instrument-validated'])
    expect(failing({ ...facts, accreditation: null })).toEqual(['accreditation-in-force', 'accreditation-covers'])
    const revoked = { ...(facts.accreditation as NonNullable<StandingFacts['accreditation']>), revokedOn: '2023-12-20' }
    expect(failing({ ...facts, accreditation: revoked })).toEqual(['accreditation-in-force'])
    expect(standingOf({ ...facts, instrument: null }).standing).toBe('pemetaan-internal')
  })

  it('asks nothing of our instruments where the test is another body’s', () => {
    expect(standingOf({ ...facts, mode: 'di-tempat-lain', instrument: null }).standing).toBe('hasil-penilaian')
    expect(failing({ ...facts, mode: 'tes-badan-lain', provider: null })).toEqual(['provider-named', 'test-of-provider'])
  })
})

describe('the states of an event', () => {
  it('go from draft to closed, each act in its place', () => {
    expect(stateAfter('draf', 'terbitkan')).toBe('terbit')
    expect(stateAfter('terbit', 'terbitkan')).toBeNull()
    expect(stateAfter('terbit', 'tutup')).toBeNull()
    expect(stateAfter('ditutup', 'batalkan')).toBeNull()
    expect(stateOn({ state: 'terbit', startsOn: '2023-12-18' }, '2023-12-18')).toBe('berjalan')
    expect(stateOn({ state: 'terbit', startsOn: '2023-12-18' }, '2023-12-17')).toBe('terbit')
  })

  it('say what hinders publishing', () => {
    const ready = {
      ...{ mode: 'tes-sendiri' as const, orderTitle: 'Surat Perintah', orderNumber: '800/1', orderDate: '2023-11-29' },
      ...{ providerId: 'p', instrument: { example: true }, realInstallation: false, measured: ['manajerial'], method: 'Tes situasi kerja' },
      ...{ roles: ['ketua-tim', 'panitia'] as const, listed: 3, totals: 'settled' as const, agreement: [] },
    }
    expect(publishingHindrances(ready)).toEqual([])
    expect(publishingHindrances({ ...ready, realInstallation: true, totals: 'asked', orderNumber: null })).toEqual([
      'order-missing',
      'instrument-example',
      'totals-open',
    ])
    expect(publishingHindrances({ ...ready, mode: 'tes-badan-lain', instrument: null, roles: ['panitia'] })).toEqual([])
  })
})

describe('closing', () => {
  const figure = (name: Figure['name'], value: number, day: string | null = null, group = 'pelaksana'): Figure => ({
    name,
    group,
    day,
    value,
  })
  const figures = [
    ...[figure('data-pegawai', 10), figure('jatuh-tempo', 6), figure('belum-jatuh-tempo', 3), figure('dikecualikan', 1)],
    ...[figure('ditugaskan', 6), figure('mendapat-kursi', 3, '2023-12-18'), figure('mendapat-kursi', 3, '2023-12-19')],
    ...[figure('hadir', 3, '2023-12-18'), figure('hadir', 2, '2023-12-19'), figure('tidak-hadir', 1, '2023-12-19')],
  ]
  const known = new Set<string>([...figures.map((one) => one.name), 'kursi-susulan'])

  it('holds each identity in all, by group and by day, and never takes the unknown for zero', () => {
    const identities = identitiesOf(figures, known, 'tes-sendiri')
    expect(identities.map((one) => one.state)).toEqual(['holds', 'holds', 'holds', ...Array(6).fill('unknown')])
    expect(identities[2]?.rows).toContainEqual({ by: 'day', key: '2023-12-19', left: [3, 0], right: [2, 1], holds: true })
    expect(closingHindrances(identities)).toEqual(['ketidakhadiran', 'pelaksanaan'])
    // another body's sittings are not ours to count
    expect(closingHindrances(identitiesOf(figures, known, 'di-tempat-lain'))).toEqual(['ketidakhadiran'])
  })

  it('finds a difference that the sum over all days hides', () => {
    const moved = [figure('mendapat-kursi', 2, '2023-12-18'), figure('mendapat-kursi', 1, '2023-12-19'), figure('hadir', 1, '2023-12-18')]
    const found = identitiesOf([...moved, figure('hadir', 2, '2023-12-19')], new Set([...known, 'tidak-hadir']), 'tes-sendiri')
    expect(found.find((one) => one.key === 'kehadiran')?.state).toBe('differs')
  })
})

describe('a new register', () => {
  it('says what changed for somebody on the list, and what is usual', () => {
    const kept = { class: 'pelaksana', unitId: 'a', standing: 'aktif' }
    expect(factChanges(kept, kept)).toEqual([])
    expect(factChanges(kept, { class: 'jf-ahli-muda', unitId: 'b', standing: 'aktif' }).map((one) => one.field)).toEqual(['class', 'unit'])
    expect(suggestionFor({ standing: 'berhenti' })).toBe('keluarkan')
  })
})
