import { expect, test } from 'vitest'
import { urlOf } from './call.ts'

const list = { path: '/api/things/:id/rows', method: 'GET', upload: false } as const

test('names of the path are written there, the rest becomes the query', () => {
  expect(urlOf(list, { id: 'a b', search: 'Siti & Co', offset: 0 }).url).toBe('/api/things/a%20b/rows?search=Siti+%26+Co&offset=0')
})

test('what is undefined or null is not sent, and a list repeats its name', () => {
  expect(urlOf(list, { id: '1', search: undefined, unit: null, class: ['pengawas', 'pelaksana'] }).url).toBe(
    '/api/things/1/rows?class=pengawas&class=pelaksana',
  )
})

test('an act carries the rest as its body; an upload keeps it in the query', () => {
  const act = { path: '/api/things/:id', method: 'POST', upload: false } as const
  expect(urlOf(act, { id: '1', reason: 'x' })).toEqual({ url: '/api/things/1', body: '{"reason":"x"}' })
  expect(urlOf({ ...act, upload: true }, { id: '1', kind: 'x' })).toEqual({ url: '/api/things/1?kind=x', body: undefined })
})
