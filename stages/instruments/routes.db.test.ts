import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import * as api from './api.ts'

let example: TestHouse
let real: TestHouse
beforeAll(async () => {
  example = await openHouse()
  real = await openHouse({ kind: 'nyata' })
})
afterAll(async () => {
  await example.close()
  await real.close()
})

test('set-up gives an example house its instrument, on the record, and no reply tells a text or a key', async () => {
  const { instruments } = await example.call(api.listInstruments, {}, 'ketua-tim')
  expect(instruments.map((one) => [one.key, one.forms.length])).toEqual([
    ['contoh-penalaran', 1],
    ['contoh-situasi-kerja', 1],
    ['contoh-situasional-asn', 12],
  ])
  const shown = await example.call(api.showInstrument, { id: instruments[0]?.id ?? '' }, 'ketua-tim')
  expect(shown.instrument.status.evidence).toContain('CONTOH')
  expect(JSON.stringify(shown)).not.toMatch(/rationale|kekompakan/)
  const { rows } = await example.database.pool.query(
    `select count(*)::int as n from audit.entry where act = 'instruments.example-installed'`,
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('a real house has none', async () => {
  expect((await real.call(api.listInstruments, {}, 'ketua-tim')).instruments).toEqual([])
})

test('participants and strangers see no instruments; one that is not there is said', async () => {
  expect((await example.send(api.listInstruments, {}, null)).status).toBe(401)
  expect((await example.send(api.listInstruments, {}, 'pengawas-ruang')).status).toBe(403)
  expect((await example.send(api.showInstrument, { id: '00000000-0000-4000-8000-000000000000' }, 'ketua-tim')).status).toBe(404)
})
