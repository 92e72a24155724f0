import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../kit/canonical.ts'
import { beginning, blockHash, entryHash, type Said } from './chain.ts'
import { breakOf, noBlock, type StoredBlock, type StoredEntry } from './verification.ts'

const said: Said = {
  at: '2023-12-18T00:30:00.000Z',
  actor: { kind: 'system', job: 'register-read-import' },
  act: 'register.import-committed',
  object: 'import:1',
  subjects: [],
  reason: null,
  data: { rows: 8971 },
}

test('the fingerprint of an entry can be computed by anybody from what it says', () => {
  const text =
    '{"act":"register.import-committed","actor":{"job":"register-read-import","kind":"system"},"at":"2023-12-18T00:30:00.000Z",' +
    '"data":{"rows":8971},"object":"import:1","reason":null,"subjects":[]}'
  expect(entryHash(said)).toEqual(createHash('sha256').update(text).digest())
})

test('the order in which facts are written does not matter, their values do', () => {
  expect(entryHash({ ...said, data: { a: 1, b: [2] } })).toEqual(entryHash({ ...said, data: { b: [2], a: 1 } }))
  expect(entryHash({ ...said, data: { a: '1' } })).not.toEqual(entryHash({ ...said, data: { a: 1 } }))
})

test('whatever data says survives being written as JSON and read again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (data) => {
      const read = JSON.parse(JSON.stringify(data)) as Json
      expect(entryHash({ ...said, data: read })).toEqual(entryHash({ ...said, data: data as Json }))
    }),
  )
})

function entry(id: string, block: string): StoredEntry {
  const own = { ...said, data: { id } }
  return { ...own, id, block, hash: entryHash(own) }
}

function block(number: string, previous: Buffer, entries: readonly StoredEntry[]): StoredBlock {
  const of = { previous, number, sealedAt: '2023-12-18T00:30:01.000Z', links: entries.map(({ id, hash }) => ({ id, hash })) }
  return { number, sealedAt: of.sealedAt, previous, ids: entries.map(({ id }) => id), hash: blockHash(of) }
}

const entries = [entry('1', '1'), entry('5', '1'), entry('7', '1')]
const first = block('1', beginning, entries)

test('a block as it was sealed holds, with gaps between its ids', () => {
  expect(breakOf(noBlock, first, entries)).toBeNull()
})

test('each kind of change has its name', () => {
  const changed = entries.map((each) => (each.id === '5' ? { ...each, reason: 'lain' } : each))
  expect(breakOf(noBlock, first, changed)).toEqual({ kind: 'entry-changed', entry: '5', block: '1' })
  expect(breakOf(noBlock, first, entries.slice(1))).toEqual({ kind: 'entry-missing', entry: '1', block: '1' })
  expect(breakOf(noBlock, first, [...entries, entry('8', '1')])).toEqual({ kind: 'entry-added', entry: '8', block: '1' })
  expect(breakOf(noBlock, { ...first, sealedAt: '2023-12-18T00:30:02.000Z' }, entries)).toEqual({ kind: 'block-changed', block: '1' })
  expect(breakOf(noBlock, { ...first, number: '2' }, entries)).toEqual({ kind: 'block-missing', block: '1' })
  expect(breakOf(noBlock, { ...first, ids: ['1', '5', '7', '7'] }, entries)).toEqual({ kind: 'block-changed', block: '1' })
  const second = block('2', Buffer.alloc(32, 1), [entry('9', '2')])
  expect(breakOf({ number: 1n, hash: first.hash }, second, [entry('9', '2')])).toEqual({ kind: 'link-broken', block: '2' })
})

test('a head that was written down elsewhere must be the one in the chain', () => {
  const known = { number: '1', hash: first.hash.toString('hex').toUpperCase() }
  expect(breakOf(noBlock, first, entries, known)).toBeNull()
  expect(breakOf(noBlock, first, entries, { number: '1', hash: '00'.repeat(32) })).toEqual({ kind: 'head-differs', block: '1' })
})
