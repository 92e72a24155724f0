// The sealed paper. It is made when the cards are, loaded in the waiting room, and opens only with the
// start code, so that the start of a whole room is one small message. XChaCha20-Poly1305 under a key
// from the code (PBKDF2-SHA256): written in JavaScript, since a page on plain http has no crypto.subtle.
// The same file runs on the server and in the browser; no Node module here.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { inflate } from './inflate.ts'

/** 50 random bits in the code, 60,000 rounds: 2^65 hashes for somebody who has only the pack. */
export const packRounds = 60_000
const magic = [0x4e, 0x57, 0x50, 0x31] // "NWP1"
const saltBytes = 16
const nonceBytes = 24
const headBytes = magic.length + saltBytes + nonceBytes

export type PackItem = {
  readonly itemId: string
  readonly stem: string
  readonly question: string
  readonly options: readonly { readonly letter: string; readonly text: string }[]
}

/** What a machine needs to run a sitting from the start to the receipt without asking anybody. */
export type PackContent = {
  readonly sittingId: string
  readonly sessionId: string
  readonly title: string
  readonly minutes: number
  readonly extraMinutes: number
  /** As `start` replies them: in order, with the texts, without keys. */
  readonly items: readonly PackItem[]
  /** Of the receipt to come, 32 hex digits: the machine computes the same receipt as the server. */
  readonly nonce: string
  /** Proves what this machine hands in, 64 hex digits. */
  readonly deviceKey: string
}

/** A typed start code as stored: "k7qd3-m9xab" → "K7QD3M9XAB"; O, I and L are read as the digits they look like. */
export const readStartCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** "K7QD3-M9XAB": as printed and read aloud. */
export const startCodeWords = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

/** The key of a session's packs; some 100 ms on a usual machine, a second on a weak one, without holding up the page. */
export const packKey = (startCode: string, salt: Uint8Array): Promise<Uint8Array> =>
  pbkdf2Async(sha256, readStartCode(startCode), salt, { c: packRounds, dkLen: 32, asyncTick: 20 })

const bound = (sittingId: string): Uint8Array => new TextEncoder().encode(`nawa.pack:${sittingId}`)

/** Seals deflated content for one sitting. `nonce`: 24 random bytes, never used twice under one key. */
export function sealed(of: { key: Uint8Array; salt: Uint8Array; nonce: Uint8Array; sittingId: string; deflated: Uint8Array }): Uint8Array {
  const body = xchacha20poly1305(of.key, of.nonce, bound(of.sittingId)).encrypt(of.deflated)
  const out = new Uint8Array(headBytes + body.length)
  out.set(magic)
  out.set(of.salt, magic.length)
  out.set(of.nonce, magic.length + saltBytes)
  out.set(body, headBytes)
  return out
}

/** The salt of a pack; undefined when these bytes are none. */
export function packSalt(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length <= headBytes || magic.some((byte, at) => bytes[at] !== byte)) return undefined
  return bytes.slice(magic.length, magic.length + saltBytes)
}

/** Opens the pack of a sitting; undefined when the code is another one, or the bytes are not what the server sealed. */
export async function openPack(bytes: Uint8Array, startCode: string, sittingId: string): Promise<PackContent | undefined> {
  const salt = packSalt(bytes)
  return salt && openWith(bytes, await packKey(startCode, salt), sittingId)
}

/** As `openPack`, with the key at hand. */
export function openWith(bytes: Uint8Array, key: Uint8Array, sittingId: string): PackContent | undefined {
  const nonce = bytes.slice(magic.length + saltBytes, headBytes)
  try {
    const deflated = xchacha20poly1305(key, nonce, bound(sittingId)).decrypt(bytes.slice(headBytes))
    return JSON.parse(new TextDecoder().decode(inflate(deflated))) as PackContent
  } catch {
    return undefined
  }
}
