import { expect, it } from 'vitest'
import { isChosen, noChoice, pastedNips, selectionOf } from './add-choice.ts'

it('reads NIPs out of what people paste, and keeps the line of what is none', () => {
  const text = [
    'NO\tNIP\tNAMA',
    "1\t'198504172009032006\tAyu",
    '2\t19850417 200903 2 007\tBagas',
    '',
    '3\t12345\tSalah ketik',
    'Mengetahui',
  ].join('\n')
  expect(pastedNips(text)).toEqual([
    { line: 2, nip: '198504172009032006' },
    { line: 3, nip: '198504172009032007' },
    { line: 5, nip: '12345' },
  ])
  expect(pastedNips('198504172009032006\n\n1985041720090320061')).toEqual([
    { line: 1, nip: '198504172009032006' },
    { line: 3, nip: '1985041720090320061' },
  ])
})

it('sends only what the way reads', () => {
  const choice = { ...noChoice, classes: ['pengawas'], pasted: '198504172009032006', people: [{ id: 'a', name: 'Ayu' }] }
  expect(selectionOf('e', { ...choice, way: 'nama' })).toEqual({ id: 'e', way: 'nama', personIds: ['a'] })
  expect(selectionOf('e', { ...choice, way: 'jenjang' })).toMatchObject({ classes: ['pengawas'], withExempt: false })
  expect(selectionOf('e', choice)).toMatchObject({ verdicts: ['belum-pernah', 'kedaluwarsa', 'segera-berakhir'] })
  expect([isChosen({ ...noChoice, way: 'unit' }), isChosen({ ...choice, way: 'daftar' })]).toEqual([false, true])
})
