import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, merklePath, merkleRoot, rootOver } from './merkle.ts'

const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const leaf = (n: number) => sha(Buffer.from([n]))
const room = (count: number) => Array.from({ length: count }, (_, i) => ({ number: String(i + 1).padStart(4, '0'), leaf: leaf(i) }))

describe('the root, worked out by hand', () => {
  const h = (n: number) => sha(Buffer.of(0), leaf(n))
  const pair = (a: Buffer, b: Buffer) => sha(Buffer.of(1), a, b)
  it('of nobody is none', () => expect(merkleRoot([])).toBeNull())
  it('of one is its hash', () => expect(merkleRoot(room(1))).toEqual(h(0)))
  it('of two', () => expect(merkleRoot(room(2))).toEqual(pair(h(0), h(1))))
  it('of three: the odd one goes up as it is', () => expect(merkleRoot(room(3))).toEqual(pair(pair(h(0), h(1)), h(2))))
  it('of five', () => expect(merkleRoot(room(5))).toEqual(pair(pair(pair(h(0), h(1)), pair(h(2), h(3))), h(4))))
  it('is what RFC 6962 gives for one empty leaf', () =>
    expect(merkleRoot([{ number: '1', leaf: Buffer.alloc(0) }])?.toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    ))
})

it('stands in the order of the numbers, however the rows come', () => {
  expect(
    inOrder([{ number: '10' }, { number: '9' }, { number: '2' }].map((one) => ({ ...one, leaf: leaf(1) }))).map((one) => one.number),
  ).toEqual(['2', '9', '10'])
  expect(merkleRoot(room(7).reverse())).toEqual(merkleRoot(room(7)))
})

const some = fc.integer({ min: 1, max: 80 }).chain((count) => fc.record({ count: fc.constant(count), at: fc.nat({ max: count - 1 }) }))

describe('a proof', () => {
  it('leads every leaf of every room to the root', () => {
    fc.assert(
      fc.property(some, ({ count, at }) => {
        const leaves = room(count)
        const { number, leaf: own } = leaves[at] as (typeof leaves)[number]
        const path = merklePath(leaves, number) ?? []
        expect(rootOver(own, path)).toEqual(merkleRoot(leaves))
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
      }),
    )
  })

  it('fails for every leaf that was changed', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: 255 }), ({ count, at }, bit) => {
        const leaves = room(count)
        const root = merkleRoot(leaves)
        const { number, leaf: own } = leaves[at] as (typeof leaves)[number]
        const changed = Buffer.from(own)
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(rootOver(changed, merklePath(leaves, number) ?? [])).not.toEqual(root)
        expect(merkleRoot(leaves.map((one) => (one.number === number ? { number, leaf: changed } : one)))).not.toEqual(root)
      }),
    )
  })

  it('fails for every path that was changed', () => {
    fc.assert(
      fc.property(some, fc.nat(), ({ count, at }, which) => {
        const leaves = room(count)
        const { number, leaf: own } = leaves[at] as (typeof leaves)[number]
        const path = merklePath(leaves, number) ?? []
        fc.pre(path.length > 0)
        const step = path[which % path.length] as (typeof path)[number]
        const without = path.filter((one) => one !== step)
        const turned = path.map((one) =>
          one === step ? { ...one, side: one.side === 'left' ? ('right' as const) : ('left' as const) } : one,
        )
        expect(rootOver(own, without)).not.toEqual(merkleRoot(leaves))
        expect(rootOver(own, turned)).not.toEqual(merkleRoot(leaves))
      }),
    )
  })

  it('is none for a number that is not in the room', () => expect(merklePath(room(4), '0005')).toBeNull())

  it('does not take a node for a leaf', () => {
    const [a, b] = [leaf(0), leaf(1)]
    const inner = Buffer.concat([sha(Buffer.of(0), a), sha(Buffer.of(0), b)])
    expect(merkleRoot([{ number: '1', leaf: inner }])).not.toEqual(merkleRoot(room(2)))
  })
})
