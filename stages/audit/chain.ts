// The fingerprints of the record. Each entry has its own, over everything it says; each block has one
// over the block before it and its entries in order. Who changes, takes out or adds anything later must
// recompute every block after it, and then the head no longer is the one that was written down elsewhere.
import { createHash } from 'node:crypto'
import { canonical, type Json } from '../../kit/canonical.ts'

/** What an entry says. `at`: ISO instant in UTC with milliseconds. */
export type Said = {
  readonly at: string
  readonly actor: Json
  readonly act: string
  readonly object: string | null
  readonly subjects: readonly string[]
  readonly reason: string | null
  readonly data: Json
}

/** An entry's place in its block. `id`: decimal text of the bigint. */
export type Link = { readonly id: string; readonly hash: Buffer }

/** What stands before the first block: 32 zero bytes. */
export const beginning: Buffer = Buffer.alloc(32)

/** SHA-256 (32 bytes) over the canonical JSON of what the entry says. */
export function entryHash(said: Said): Buffer {
  const { at, actor, act, object, subjects, reason, data } = said
  return createHash('sha256').update(canonical({ at, actor, act, object, subjects, reason, data }), 'utf8').digest()
}

/**
 * SHA-256 (32 bytes) over the block's header and its entries, one line each:
 * `previous in hex`, `number`, `sealedAt as ISO instant`, then `id hash-in-hex` for each entry, in the order of ids.
 */
export function blockHash(block: { previous: Buffer; number: string; sealedAt: string; links: readonly Link[] }): Buffer {
  const hash = createHash('sha256')
  hash.update(`${block.previous.toString('hex')}\n${block.number}\n${block.sealedAt}\n`)
  for (const link of block.links) hash.update(`${link.id} ${link.hash.toString('hex')}\n`)
  return hash.digest()
}
