import { expect, test } from 'vitest'
import { changeOf, type Measured } from './change.ts'

const of = (levels: Record<string, number | null>, more: Partial<Measured> = {}): Measured => ({
  ...{ instrumentId: 'a', class: 'administrator', shown: true },
  levels: new Map(Object.entries(levels)),
  ...more,
})

test('levels of one instrument and class are set side by side; what has no level is left out', () => {
  const before = of({ integritas: 200, kerjasama: 300, komunikasi: 300, 'pelayanan-publik': null })
  const after = of({ integritas: 300, kerjasama: 300, komunikasi: 200, 'pelayanan-publik': 300 })
  expect(changeOf(before, after)).toEqual({ comparable: true, up: 1, same: 1, down: 1 })
})

test('another instrument, another class or a trial cannot be compared', () => {
  const after = of({ integritas: 300 })
  for (const other of [{ instrumentId: 'b' }, { class: 'pengawas' }, { shown: false }])
    expect(changeOf(of({ integritas: 200 }, other), after)).toEqual({ comparable: false, up: 0, same: 0, down: 0 })
})
