// A document is known by its data: a PDF cannot carry its own hash, but it can carry that of what it
// was made from. The first 80 bits are printed, shown in the QR code, and asked for at /sahih.
import { createHash } from 'node:crypto'
import { canonical, type Json } from '../../kit/canonical.ts'

/** SHA-256 over the canonical JSON of a document's data. */
export function dataHash(data: Json): Buffer {
  return createHash('sha256').update(canonical(data)).digest()
}

/** The printed part of a data hash: 20 hexadecimal digits. */
export function fingerprint(hash: Buffer): string {
  return hash.toString('hex').slice(0, 20)
}

/** "7f3a91c2e05b4d68a1b2" → "7f3a 91c2 e05b 4d68 a1b2". */
export function fingerprintWords(print: string): string {
  return print.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** What a person typed or scanned as a fingerprint, or null: case, spaces and dashes do not matter. */
export function readFingerprint(text: string): string | null {
  const digits = text.toLowerCase().replace(/[\s-]/g, '')
  return /^[0-9a-f]{20}$/.test(digits) ? digits : null
}
