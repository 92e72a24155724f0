// What must be read again by the house and by nobody with a copy of its database: sealed with AES-256-GCM
// under a key that lies beside the database, not in it. A backup holds the sealed bytes and not the key.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Refusal } from '../../kit/refusal.ts'
import type { AccessRefusal } from './api.ts'

let held: Buffer | null = null

/** Names the installation's key, 32 bytes. Called once, when the house starts. */
export function holdHouseKey(key: Buffer): void {
  if (key.length !== 32) throw new Error('The key of the house has 32 bytes')
  held = key
}

function key(): Buffer {
  if (!held) throw new Error('The house has no key yet')
  return held
}

/** Nonce, tag and what was sealed. `purpose` is bound to it: what was sealed for one thing opens for no other. */
export function seal(purpose: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(purpose))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** What was sealed. @throws Refusal access.key-elsewhere (409): under another installation's key, or changed since */
export function unseal(purpose: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12)).setAAD(Buffer.from(purpose))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  } catch {
    throw new Refusal('access.key-elsewhere' satisfies AccessRefusal, {}, 409)
  }
}
