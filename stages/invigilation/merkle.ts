// A Merkle tree over the receipts of a room. Its root stands on the berita acara: with the paper in
// hand, one receipt can be proven to be among those that were printed, without the others being shown.
// As RFC 6962: leaves and nodes are hashed apart (0x00, 0x01), so that no node passes for a leaf; a node
// without a neighbour goes up as it is.
import { createHash } from 'node:crypto'

/** A receipt's leaf (32 bytes) under its participant number. */
export type NumberedLeaf = { readonly number: string; readonly leaf: Uint8Array }

/** One step up: the neighbour's hash, and on which side it stands. */
export type Step = { readonly side: 'left' | 'right'; readonly hash: Buffer }

const leafHash = (leaf: Uint8Array): Buffer => createHash('sha256').update(Buffer.of(0)).update(leaf).digest()
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest()

/** The order in which leaves stand: by participant number, the shorter before the longer. */
export function inOrder<L extends NumberedLeaf>(leaves: readonly L[]): L[] {
  return [...leaves].sort((a, b) => a.number.length - b.number.length || (a.number < b.number ? -1 : a.number > b.number ? 1 : 0))
}

/** Root over the leaves in the order of their numbers; null where there is none. */
export function merkleRoot(leaves: readonly NumberedLeaf[]): Buffer | null {
  return levelsOf(leaves).at(-1)?.[0] ?? null
}

/** The way from the leaf of `number` to the root, from below; null where the number is not there. */
export function merklePath(leaves: readonly NumberedLeaf[], number: string): Step[] | null {
  let at = inOrder(leaves).findIndex((one) => one.number === number)
  if (at < 0) return null
  const path: Step[] = []
  for (const level of levelsOf(leaves).slice(0, -1)) {
    const side = at % 2 === 0 ? 'right' : 'left'
    const hash = level[side === 'right' ? at + 1 : at - 1]
    if (hash) path.push({ side, hash })
    at = Math.floor(at / 2)
  }
  return path
}

/** The root to which `path` leads from `leaf`. */
export function rootOver(leaf: Uint8Array, path: readonly Step[]): Buffer {
  return path.reduce((hash, step) => (step.side === 'left' ? nodeHash(step.hash, hash) : nodeHash(hash, step.hash)), leafHash(leaf))
}

/** Hashes level by level, the leaves' own first. */
function levelsOf(leaves: readonly NumberedLeaf[]): Buffer[][] {
  if (leaves.length === 0) return []
  const levels = [inOrder(leaves).map(({ leaf }) => leafHash(leaf))]
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) levels.push(above(below))
  return levels
}

function above(level: readonly Buffer[]): Buffer[] {
  const up: Buffer[] = []
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i] as Buffer, level[i + 1]]
    up.push(right ? nodeHash(left, right) : left)
  }
  return up
}
