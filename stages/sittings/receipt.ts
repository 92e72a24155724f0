// The receipt (tanda terima jawaban). The leaf commits to a participant's final answers; its nonce
// keeps anybody who sees the leaf from trying out answers. The receipt is the part a person can read
// aloud. Published here so that another program can make it again from the answers and the nonce.
import { canonical } from '../../kit/canonical.ts'

/** One change of an answer as stored; a null choice took the answer back. */
export type StoredAnswer = { readonly seq: number; readonly itemId: string; readonly choice: string | null }

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checks = `${alphabet}*~$=U`

/** What counts: for each item its change with the highest counter, unless that took the answer back. In item order. */
export function finalAnswers(changes: readonly StoredAnswer[]): { itemId: string; choice: string }[] {
  const last = new Map<string, StoredAnswer>()
  for (const change of changes) {
    const known = last.get(change.itemId)
    if (!known || known.seq < change.seq) last.set(change.itemId, change)
  }
  return [...last.values()]
    .flatMap(({ itemId, choice }) => (choice === null ? [] : [{ itemId, choice }]))
    .sort((a, b) => (a.itemId < b.itemId ? -1 : 1))
}

/**
 * The text whose SHA-256 is the leaf: canonical JSON of sitting, nonce (32 hex digits) and the final
 * answers as [item, letter] in item order.
 */
export function leafText(sittingId: string, nonceHex: string, changes: readonly StoredAnswer[]): string {
  const answers = finalAnswers(changes).map(({ itemId, choice }) => [itemId, choice])
  return canonical({ answers, nonce: nonceHex, sitting: sittingId })
}

/** First 80 bits of the leaf (32 bytes) as 16 signs of Crockford base 32 and a check sign (mod 37). */
export function receiptOf(leaf: Uint8Array): string {
  let bits = 0n
  for (const byte of leaf.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  return encode(bits, 16) + checks[Number(bits % 37n)]
}

/** "ABCD-EFGH-JKMN-PQRS-T": as printed and read aloud. */
export const receiptWords = (receipt: string): string => receipt.match(/.{1,4}/g)?.join('-') ?? receipt

/** A typed receipt as stored: hyphens and spaces dropped, O I L read as digits; undefined when the check sign does not fit. */
export function readReceipt(typed: string): string | undefined {
  const text = typed.toUpperCase().replace(/[\s-]/g, '')
  const body = text.slice(0, 16).replace(/O/g, '0').replace(/[IL]/g, '1')
  if (text.length !== 17 || [...body].some((sign) => !alphabet.includes(sign))) return undefined
  const bits = [...body].reduce((sum, sign) => (sum << 5n) | BigInt(alphabet.indexOf(sign)), 0n)
  return checks[Number(bits % 37n)] === text[16] ? body + text[16] : undefined
}

function encode(bits: bigint, length: number): string {
  let out = ''
  for (let i = length - 1; i >= 0; i--) out += alphabet[Number((bits >> BigInt(i * 5)) & 31n)]
  return out
}

/** Random bytes as signs of Crockford base 32, five bits of each byte. Used for the PIN of a card. */
export const signsOf = (random: Uint8Array): string => Array.from(random, (byte) => alphabet[byte & 31]).join('')
