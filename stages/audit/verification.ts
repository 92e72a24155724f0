// Holds the record against its own fingerprints and names the first place where they part. It can
// not see that the newest blocks were cut off whole: for that a head written down elsewhere (the
// berita acara of the day, the file handed to Inspektorat) is given to `verifyChain`.
import { beginning, blockHash, entryHash, type Link, type Said } from './chain.ts'

export type StoredBlock = {
  /** Decimal text of the bigint. */
  readonly number: string
  /** ISO instant in UTC, as in an entry. */
  readonly sealedAt: string
  readonly ids: readonly string[]
  readonly previous: Buffer
  readonly hash: Buffer
}

export type StoredEntry = Said & { readonly id: string; readonly block: string | null; readonly hash: Buffer }

/** The first place that does not hold. `entry` and `block` are decimal texts. */
export type Break =
  | { readonly kind: 'entry-changed'; readonly entry: string; readonly block: string | null }
  | { readonly kind: 'entry-missing' | 'entry-added'; readonly entry: string; readonly block: string }
  | { readonly kind: 'block-missing' | 'block-changed' | 'link-broken' | 'head-differs'; readonly block: string }

/** A block that is known from elsewhere: its number and hash in hex. */
export type KnownHead = { readonly number: string; readonly hash: string }

/** What stands before the block to come: nothing, or the last block that held. */
export type Before = { readonly number: bigint; readonly hash: Buffer }

export const noBlock: Before = { number: 0n, hash: beginning }

/** Whether `block` with its `entries` (ascending by id) goes on from `before`; null when it does. */
export function breakOf(before: Before, block: StoredBlock, entries: readonly StoredEntry[], known?: KnownHead): Break | null {
  const due = String(before.number + 1n)
  if (block.number !== due) return { kind: 'block-missing', block: due }
  if (!block.previous.equals(before.hash)) return { kind: 'link-broken', block: block.number }
  const misplaced = misplacedEntry(block, entries)
  if (misplaced) return misplaced
  for (const entry of entries) if (!isAsWritten(entry)) return { kind: 'entry-changed', entry: entry.id, block: block.number }
  if (String(block.ids) !== String(entries.map(({ id }) => id))) return { kind: 'block-changed', block: block.number }
  const links: Link[] = entries.map(({ id, hash }) => ({ id, hash }))
  if (!blockHash({ ...block, links }).equals(block.hash)) return { kind: 'block-changed', block: block.number }
  if (known?.number === block.number && known.hash.toLowerCase() !== block.hash.toString('hex'))
    return { kind: 'head-differs', block: block.number }
  return null
}

/** Whether an entry still says what its fingerprint was taken of. */
export function isAsWritten(entry: StoredEntry): boolean {
  return entryHash(entry).equals(entry.hash)
}

function misplacedEntry(block: StoredBlock, entries: readonly StoredEntry[]): Break | null {
  const present = new Set(entries.map(({ id }) => id))
  const missing = block.ids.find((id) => !present.has(id))
  if (missing !== undefined) return { kind: 'entry-missing', entry: missing, block: block.number }
  const named = new Set(block.ids)
  const added = entries.find(({ id }) => !named.has(id))
  return added ? { kind: 'entry-added', entry: added.id, block: block.number } : null
}
