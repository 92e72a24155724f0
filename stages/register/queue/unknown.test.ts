import { describe, expect, it } from 'vitest'
import { candidatesByKey, looseKey, suggestionFor } from './unknown.ts'

describe('a suggestion', () => {
  const candidates = candidatesByKey([
    { id: '1', name: 'Kecamatan Sukamaju', detail: null },
    { id: '2', name: 'Sub Bagian Umum', detail: 'Dinas A' },
    { id: '3', name: 'Sub Bagian Umum', detail: 'Dinas B' },
  ])

  it('is the one unit of the same name in other writing', () => {
    expect(['KEC. SUKAMAJU', 'kecamatan  sukamaju', 'Kecamatan-Sukamaju'].map((label) => suggestionFor(label, candidates)?.id)).toEqual([
      '1',
      '1',
      '1',
    ])
  })

  it('is the unit whose name differs by its kind in front only', () => {
    const health = candidatesByKey([
      { id: '1', name: 'Puskesmas Sukatani', detail: 'Dinas Kesehatan' },
      { id: '2', name: 'UPTD Pasar Induk', detail: null },
      { id: '3', name: 'UPT', detail: null },
    ])
    const found = (label: string) => suggestionFor(label, health)?.id ?? null
    expect(['UPTD Puskesmas Sukatani', 'UPT. PKM SUKATANI', 'UPTD BLUD Puskesmas Sukatani'].map(found)).toEqual(['1', '1', '1'])
    expect(['Unit Pelaksana Teknis Daerah Pasar Induk', 'Pasar Induk'].map(found)).toEqual(['2', '2'])
    expect(['UPTD', 'UPTD Puskesmas Sukamaju'].map(found)).toEqual([null, null])
  })

  it('prefers the very same name to one that differs by its kind', () => {
    const twins = candidatesByKey([
      { id: '1', name: 'Puskesmas Sukatani', detail: null },
      { id: '2', name: 'UPTD Puskesmas Sukatani', detail: null },
    ])
    expect(suggestionFor('UPTD. PUSKESMAS SUKATANI', twins)?.id).toBe('2')
    expect(suggestionFor('UPT Puskesmas Sukatani', twins)).toBeNull()
  })

  it('is silent where there is none, or more than one', () => {
    expect([suggestionFor('Kecamatan Sukamundur', candidates), suggestionFor('Subbag. Umum', candidates)]).toEqual([null, null])
    expect(looseKey('Subbag. Umum')).toBe(looseKey('Sub-Bagian Umum'))
  })
})
