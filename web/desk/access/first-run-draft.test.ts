import { expect, it } from 'vitest'
import { draftOf } from './first-run-draft.ts'

const first = { name: '', password: { first: '', second: '' } }

it('takes up what was kept, and fills what was not', () => {
  expect(draftOf('{"name":"Kabupaten Contoh"}', first)).toEqual({ ...first, name: 'Kabupaten Contoh' })
  expect(draftOf('[{"name":"a"}]', [])).toEqual([{ name: 'a' }])
})

it('begins anew where nothing fits', () => {
  expect([null, 'null', '{', '[]', '"x"'].map((kept) => draftOf(kept, first))).toEqual([first, first, first, first, first])
  expect(draftOf('{}', [])).toEqual([])
})
