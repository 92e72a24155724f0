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

  it('is silent where there is none, or more than one', () => {
    expect([suggestionFor('Kecamatan Sukamundur', candidates), suggestionFor('Subbag. Umum', candidates)]).toEqual([null, null])
    expect(looseKey('Subbag. Umum')).toBe(looseKey('Sub-Bagian Umum'))
  })
})
