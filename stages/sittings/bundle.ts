// What a machine hands in without a session: its answers with the proof that they come from the machine
// that opened the pack. Also the receipt as a machine computes it: the same leaf as the server's, since
// the nonce came with the pack. Runs on the server and in the browser; no Node module here.
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { canonical, type Json } from '../../kit/canonical.ts'
import type { Bundle } from './day-api.ts'
import { leafText, receiptOf, type StoredAnswer } from './receipt.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** HMAC-SHA256 over the canonical JSON of everything but the code itself, as hex. `deviceKey`: 64 hex digits. */
export function macOf(bundle: Omit<Bundle, 'mac'>, deviceKey: string): string {
  const { mac: _, ...rest } = bundle as Bundle
  return bytesToHex(hmac(sha256, hexToBytes(deviceKey), text(canonical(rest as unknown as Json))))
}

/** A bundle with its proof. */
export const signed = (bundle: Omit<Bundle, 'mac'>, deviceKey: string): Bundle => ({ ...bundle, mac: macOf(bundle, deviceKey) })

/** Whether the bundle is what the machine with this key handed in; takes as long wherever a difference is. */
export function isProven(bundle: Bundle, deviceKey: string): boolean {
  const expected = macOf(bundle, deviceKey)
  let different = expected.length ^ bundle.mac.length
  for (let at = 0; at < expected.length; at++) different |= expected.charCodeAt(at) ^ bundle.mac.charCodeAt(at)
  return different === 0 && bundle.count === bundle.answers.length
}

/** Leaf (hex) and receipt as the server will make them of these changes. `nonce`: of the pack, 32 hex digits. */
export function localReceipt(sittingId: string, nonce: string, changes: readonly StoredAnswer[]): { leaf: string; receipt: string } {
  const leaf = sha256(text(leafText(sittingId, nonce, changes)))
  return { leaf: bytesToHex(leaf), receipt: receiptOf(leaf) }
}
