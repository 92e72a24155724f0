import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merkleRoot } from '../../stages/invigilation/merkle.ts'
import { leafText, receiptOf, type StoredAnswer } from '../../stages/sittings/receipt.ts'
import { proofWords, type ReceiptSource, readRoot, receiptProof } from './receipt.ts'

const nonce = Buffer.alloc(16, 7)
const changes: StoredAnswer[] = [
  { seq: 1, itemId: 'a', choice: 'A' },
  { seq: 2, itemId: 'b', choice: 'C' },
  { seq: 3, itemId: 'a', choice: 'B' },
]
const leafOf = (answers: readonly StoredAnswer[]) =>
  createHash('sha256')
    .update(leafText('sitting', nonce.toString('hex'), answers))
    .digest()
const own = leafOf(changes)
const room = Array.from({ length: 9 }, (_, n) => ({
  number: `000${n + 1}`,
  leaf: n === 4 ? own : createHash('sha256').update(`${n}`).digest(),
}))
const rootOf = (leaves: typeof room) => merkleRoot(leaves)?.toString('hex') ?? ''
const source = (of: Partial<ReceiptSource> = {}): ReceiptSource => ({
  sittingId: 'sitting',
  number: '0005',
  room: 'Aula, Ruang 1',
  nonce,
  storedLeaf: own,
  changes,
  now: room,
  versions: [
    { version: 2, leaves: room },
    { version: 1, leaves: room.slice(0, 6) },
  ],
  ...of,
})
const receipt = receiptOf(own)

describe('the proof of a receipt', () => {
  it('holds against the root of the paper, of whichever version', () => {
    expect(receiptProof(source(), receipt, rootOf(room))).toMatchObject({ mismatch: null, version: 2, receipts: 9, answered: 2 })
    expect(receiptProof(source(), receipt, rootOf(room.slice(0, 6)))).toMatchObject({ mismatch: null, version: 1, receipts: 6 })
    expect(receiptProof(source(), receipt)).toMatchObject({ mismatch: null, version: 2, root: rootOf(room) })
    expect(receiptProof(source({ versions: [] }), receipt)).toMatchObject({ mismatch: null, version: null })
  })

  it('names a changed answer, even where the stored leaf was changed with it', () => {
    const changed = [...changes, { seq: 4, itemId: 'b', choice: 'D' }]
    expect(receiptProof(source({ changes: changed }), receipt, rootOf(room)).mismatch).toBe('leaf')
    const forged = { changes: changed, storedLeaf: leafOf(changed) }
    expect(receiptProof(source(forged), receipt, rootOf(room)).mismatch).toBe('receipt')
  })

  it('does not hold against a forged room, whatever the database says of itself', () => {
    const changed = [...changes, { seq: 4, itemId: 'b', choice: 'D' }]
    const leaf = leafOf(changed)
    const leaves = room.map((one) => (one.number === '0005' ? { ...one, leaf } : one))
    const forged = source({ changes: changed, storedLeaf: leaf, now: leaves, versions: [{ version: 1, leaves }] })
    // with answers, leaf, receipt and every version written anew, the signed paper alone still tells
    expect(receiptProof(forged, receiptOf(leaf)).mismatch).toBeNull()
    expect(receiptProof(forged, receiptOf(leaf), rootOf(room)).mismatch).toBe('root')
    expect(receiptProof(forged, receipt, rootOf(room)).mismatch).toBe('receipt')
  })

  it('says when the paper is older than the answers', () => {
    const early = room.slice(0, 3)
    expect(receiptProof(source({ versions: [{ version: 1, leaves: early }] }), receipt, rootOf(early)).mismatch).toBe('absent')
  })

  it('fails for every other root', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const root = Buffer.from(bytes).toString('hex')
        fc.pre(root !== rootOf(room) && root !== rootOf(room.slice(0, 6)))
        expect(receiptProof(source(), receipt, root).mismatch).toBe('root')
      }),
    )
  })
})

it('says it in sentences, with the code that a script reads', () => {
  const words = (paperRoot?: string) =>
    proofWords(receiptProof(source(), receipt, paperRoot), { number: '0005', room: 'Aula, Ruang 1', paperRoot })
  expect(words(rootOf(room))).toMatchObject({ code: 0, lines: expect.arrayContaining([expect.stringContaining('COCOK: jawaban ini')]) })
  expect(words().lines.at(-1)).toContain('Bandingkan akar ini')
  const wrong = words('0'.repeat(64))
  expect([wrong.code, wrong.lines.at(-1)]).toEqual([1, 'TIDAK COCOK. Akar yang dihitung tidak sama dengan akar pada berita acara.'])
})

it('reads a root as it is printed', () => {
  const root = rootOf(room)
  expect(readRoot(root.toUpperCase().replace(/(.{4})/g, '$1 '))).toBe(root)
  expect(readRoot(root.slice(1))).toBeNull()
})
