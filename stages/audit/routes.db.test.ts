import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import * as api from './api.ts'
import { sealBlocks } from './store.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
  await house.cookieOf('inspektorat')
  await sealBlocks(house.database.db, house.clock.now)
})
afterAll(() => house.close())

test('Inspektorat reads who did what, page by page', async () => {
  const all = await house.call(api.listEntries, { act: 'access.', limit: 200 }, 'inspektorat')
  expect(all.entries.length).toBeGreaterThan(3)
  expect(all.entries.some(({ actor }) => actor.kind === 'account' && actor.name !== null)).toBe(true)
  const seen: string[] = []
  for (let before: string | undefined; ; ) {
    const page = await house.call(api.listEntries, { act: 'access.', limit: 2, before }, 'inspektorat')
    seen.push(...page.entries.map(({ id }) => id))
    if (page.next === null) break
    before = page.next
  }
  expect(seen).toEqual(all.entries.map(({ id }) => id))
})

test('an entry opens to its facts and its block', async () => {
  const { entries } = await house.call(api.listEntries, {}, 'inspektorat')
  const sealed = entries.find(({ block }) => block !== null)
  const shown = await house.call(api.showEntry, { id: sealed?.id ?? '' }, 'inspektorat')
  expect(shown).toMatchObject({ entry: sealed, hash: expect.stringMatching(/^[0-9a-f]{64}$/), block: { number: sealed?.block } })
  expect(await house.send(api.showEntry, { id: '999999' }, 'inspektorat')).toMatchObject({
    status: 404,
    body: { code: 'audit.entry-missing' },
  })
})

test('the chain is shown, checked and held against a head; the check itself is on record', async () => {
  const { head } = await house.call(api.showChain, {}, 'inspektorat')
  expect(await house.call(api.verifyRecord, head ?? {}, 'inspektorat')).toMatchObject({ firstBreak: null, head })
  const wrong = { number: head?.number, hash: '0'.repeat(64) }
  expect(await house.call(api.verifyRecord, wrong, 'inspektorat')).toMatchObject({
    firstBreak: { kind: 'head-differs', block: head?.number },
  })
  const { entries } = await house.call(api.listEntries, { act: 'audit.record-verified' }, 'inspektorat')
  expect(entries).toHaveLength(2)
})

test('the list leaves as a file, and that is on record', async () => {
  const reply = await house.send(api.exportEntries, { act: 'access.' }, 'inspektorat')
  expect(reply).toMatchObject({ status: 200, headers: { 'content-type': expect.stringContaining('text/csv') } })
  expect(reply.raw.toString()).toContain('nomor;waktu_utc;pelaku;tindakan')
  expect((await house.call(api.listEntries, { act: 'audit.entries-exported' }, 'inspektorat')).entries).toHaveLength(1)
})

test('who may not read the record reads none of it', async () => {
  for (const endpoint of [api.listEntries, api.showChain, api.verifyRecord, api.exportEntries]) {
    expect((await house.send(endpoint, {}, 'panitia')).status).toBe(403)
    expect((await house.send(endpoint, {}, null)).status).toBe(401)
  }
})

test('a filter that is no filter is refused', async () => {
  expect((await house.send(api.listEntries, { act: "x' or 1=1" }, 'inspektorat')).status).toBe(422)
  expect((await house.send(api.listEntries, { before: '99999999999999999999' }, 'inspektorat')).status).toBe(422)
})
