// The proof of one receipt, without taking the database's word for it: answers and nonce give the leaf,
// the leaf gives the receipt in the participant's hand, and with its neighbours' hashes the root that
// stands on the signed paper. What does not fit is named.
import { createHash } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { merklePath, merkleRoot, rootOver, type Step } from '../../stages/invigilation/merkle.ts'
import { factsOf, versionsOf } from '../../stages/invigilation/record-store.ts'
import { finalAnswers, leafText, readReceipt, receiptOf, receiptWords, type StoredAnswer } from '../../stages/sittings/receipt.ts'

type Leaf = { readonly number: string; readonly leaf: Buffer }

/** What the proof is made from: the stored answers, and the leaves of every printed version of the room. */
export type ReceiptSource = {
  readonly sittingId: string
  readonly number: string
  readonly room: string
  readonly nonce: Buffer
  readonly storedLeaf: Buffer
  readonly changes: readonly StoredAnswer[]
  /** As the room stands now; then each printed version, newest first. */
  readonly now: readonly Leaf[]
  readonly versions: readonly { readonly version: number; readonly leaves: readonly Leaf[] }[]
}

/** The first thing that does not hold. */
export type Mismatch = 'leaf' | 'receipt' | 'absent' | 'root'

export type Proof = {
  readonly receipt: string
  readonly answered: number
  readonly leaf: string
  readonly path: readonly Step[]
  readonly root: string
  readonly receipts: number
  /** The printed version whose root this is; null: none was printed with it. */
  readonly version: number | null
  readonly mismatch: Mismatch | null
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** Proves `receipt` (as stored) from `source`; `paperRoot`: the root typed from the berita acara, in hex. Pure. */
export function receiptProof(source: ReceiptSource, receipt: string, paperRoot?: string): Proof {
  const leaf = createHash('sha256')
    .update(leafText(source.sittingId, hex(source.nonce), source.changes))
    .digest()
  const roots = source.versions.map(({ version, leaves }) => ({ version, leaves, root: rootHex(leaves) }))
  // the version that the paper is of; without a paper the newest, or the room as it stands
  const meant = (paperRoot ? roots.find((one) => one.root === paperRoot) : roots[0]) ?? { version: null, leaves: source.now, root: '' }
  const path = merklePath(meant.leaves, source.number)
  const root = path ? hex(rootOver(leaf, path)) : rootHex(meant.leaves)
  const mismatch = firstMismatch({ leaf, source, receipt, path, root, expected: paperRoot ?? rootHex(meant.leaves) })
  return {
    receipt,
    answered: finalAnswers(source.changes).length,
    leaf: hex(leaf),
    path: path ?? [],
    root,
    receipts: meant.leaves.length,
    version: meant.version,
    mismatch,
  }
}

const rootHex = (leaves: readonly Leaf[]) => {
  const root = merkleRoot(leaves)
  return root ? hex(root) : ''
}

function firstMismatch(of: {
  leaf: Buffer
  source: ReceiptSource
  receipt: string
  path: Step[] | null
  root: string
  expected: string
}): Mismatch | null {
  if (receiptOf(of.leaf) !== of.receipt) return of.leaf.equals(of.source.storedLeaf) ? 'receipt' : 'leaf'
  if (!of.leaf.equals(of.source.storedLeaf)) return 'leaf'
  if (of.path === null) return 'absent'
  return of.root === of.expected ? null : 'root'
}

/** Loads what the proof of a stored receipt needs; null: no sitting has this receipt. */
export async function receiptSource(db: Db, receipt: string): Promise<ReceiptSource | null> {
  const found = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .select(['t.id', 't.number', 't.sessionId', 't.receiptNonce', 't.receiptLeaf', 's.venue', 's.room'])
    .where('t.receipt', '=', receipt)
    .executeTakeFirst()
  if (!found?.receiptNonce || !found.receiptLeaf) return null
  const changes = await db
    .selectFrom('sittings.answer')
    .select(['seq', 'itemId', 'choice'])
    .where('sittingId', '=', found.id)
    .orderBy('seq')
    .execute()
  const leavesOf = (leaves: readonly { number: string; leaf: string }[]) =>
    leaves.map(({ number, leaf }) => ({ number, leaf: Buffer.from(leaf, 'hex') }))
  const versions = await versionsOf(db, found.sessionId)
  return {
    sittingId: found.id,
    number: found.number,
    room: `${found.venue}, ${found.room}`,
    nonce: found.receiptNonce,
    storedLeaf: found.receiptLeaf,
    changes,
    now: leavesOf((await factsOf(db, found.sessionId)).leaves),
    versions: versions.map(({ version, facts }) => ({ version, leaves: leavesOf(facts.facts.leaves) })),
  }
}

/** A root typed from paper in groups → 64 hex digits; null when it is none. */
export function readRoot(typed: string): string | null {
  const digits = typed.toLowerCase().replace(/[\s-]/g, '')
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null
}

const sentences: Record<Mismatch, string> = {
  leaf: 'Jawaban yang tersimpan tidak lagi menghasilkan tanda terima ini: jawaban atau nonce berubah sesudah dikumpulkan.',
  receipt: 'Tanda terima yang tersimpan bukan milik jawaban ini.',
  absent: 'Berita acara ini dicetak sebelum jawaban peserta ini diterima: bandingkan dengan versi yang lebih baru.',
  root: 'Akar yang dihitung tidak sama dengan akar pada berita acara.',
}

/** The proof in sentences, line by line, and the exit code: 0 as it was, 1 something does not hold. */
export function proofWords(
  proof: Proof,
  of: { number: string; room: string; paperRoot?: string | undefined },
): { lines: string[]; code: 0 | 1 } {
  const lines = [
    `Tanda terima : ${receiptWords(proof.receipt)}`,
    `Peserta      : nomor ${of.number}, ${of.room}`,
    `Jawaban      : ${proof.answered} jawaban akhir, dihitung ulang dari yang tersimpan`,
    `Daun         : ${proof.leaf}`,
    ...proof.path.map((step, at) => `Langkah ${String(at + 1).padEnd(5)}: ${step.side === 'left' ? 'kiri ' : 'kanan'} ${hex(step.hash)}`),
    `Akar         : ${proof.root}`,
    `Dari         : ${proof.version === null ? 'tanda terima yang ada sekarang' : `berita acara versi ${proof.version}`}, ${proof.receipts} tanda terima`,
  ]
  if (proof.mismatch) return { lines: [...lines, `TIDAK COCOK. ${sentences[proof.mismatch]}`], code: 1 }
  if (of.paperRoot) return { lines: [...lines, 'COCOK: jawaban ini termasuk dalam akar yang tercetak pada berita acara.'], code: 0 }
  const compare =
    proof.version === null
      ? 'Belum ada berita acara yang tercetak untuk ruang ini. Sesudah dicetak, bandingkan akar ini dengan yang tertulis di sana.'
      : 'Bandingkan akar ini dengan yang tercetak pada berita acara: bila sama, jawaban ini tidak berubah.'
  return { lines: [...lines, compare], code: 0 }
}

/** Looks a typed receipt up and proves it. Code 2: it cannot be read; 1: unknown or not as it was. */
export async function proveReceipt(db: Db, typed: string, paperRoot?: string): Promise<{ lines: string[]; code: 0 | 1 | 2 }> {
  const receipt = readReceipt(typed)
  if (!receipt) return { lines: ['Tanda terima tidak terbaca: periksa lagi ke-17 tandanya.'], code: 2 }
  const source = await receiptSource(db, receipt)
  if (!source) return { lines: ['TIDAK COCOK. Tidak ada jawaban yang tersimpan dengan tanda terima ini.'], code: 1 }
  return proofWords(receiptProof(source, receipt, paperRoot), { number: source.number, room: source.room, paperRoot })
}
