// The room as the server showed it last, kept for a reload without the server. While there is a line nobody
// types the passphrase, so the state is sealed to a key whose other half lies in the sealed package: ECDH
// P-256 with a key of its own each time, then XChaCha20-Poly1305. Needs crypto.subtle, as a reload without
// the server needs a safe origin anyway.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Kept, SealedPackage, SealedView } from './package.ts'
import { tabletStore } from './tablet-store.ts'
import type { RoomView } from './use-room.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** The two halves for a new package; null where the origin allows no such keys. */
export async function newKeys(): Promise<{ viewLock: JsonWebKey; viewKey: JsonWebKey } | null> {
  if (!crypto.subtle) return null
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const [viewLock, viewKey] = await Promise.all([
    crypto.subtle.exportKey('jwk', pair.publicKey),
    crypto.subtle.exportKey('jwk', pair.privateKey),
  ])
  return { viewLock, viewKey }
}

async function shared(mine: CryptoKey, theirs: JsonWebKey): Promise<Uint8Array> {
  const theirKey = await crypto.subtle.importKey('jwk', theirs, curve, false, [])
  return sha256(new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirKey }, mine, 256)))
}

/** Seals a view to a package's lock; null where the package has none. */
export async function sealView(view: RoomView, to: SealedPackage): Promise<SealedView | null> {
  if (!to.viewLock || !crypto.subtle) return null
  const once = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const nonce = crypto.getRandomValues(new Uint8Array(24))
  const key = await shared(once.privateKey, to.viewLock)
  const bytes = xchacha20poly1305(key, nonce).encrypt(new TextEncoder().encode(JSON.stringify(view)))
  const sender = await crypto.subtle.exportKey('jwk', once.publicKey)
  return { of: 'keadaan', sessionId: to.sessionId, accountId: to.accountId, sender, nonce, bytes }
}

/** Opens a view with the key of its package; null where it does not fit. */
export async function unsealView(of: SealedView, kept: Kept): Promise<RoomView | null> {
  if (!kept.viewKey || !crypto.subtle) return null
  try {
    const mine = await crypto.subtle.importKey('jwk', kept.viewKey, curve, false, ['deriveBits'])
    const key = await shared(mine, of.sender)
    return JSON.parse(new TextDecoder().decode(xchacha20poly1305(key, of.nonce).decrypt(of.bytes))) as RoomView
  } catch {
    return null
  }
}

type Whose = { readonly sessionId: string; readonly accountId: string }
/** Where a package lies on the device: one for each account of a room. */
export const packagePlace = (of: Whose) => `${of.sessionId}:${of.accountId}`
const placeOf = (of: Whose) => `${packagePlace(of)}:keadaan`

/** Keeps the view beside its package. */
export async function keepView(view: RoomView, to: SealedPackage): Promise<void> {
  const sealed = await sealView(view, to)
  if (sealed) await (await tabletStore()).put('bekal', placeOf(to), sealed)
}

/** Forgets a package and what lies beside it. */
export async function dropPackage(of: SealedPackage): Promise<void> {
  const store = await tabletStore()
  await store.remove('bekal', placeOf(of))
  await store.remove('bekal', packagePlace(of))
}

/** The last view that was kept for a package; null where none fits. */
export async function lastView(of: SealedPackage, kept: Kept): Promise<RoomView | null> {
  const all = await (await tabletStore()).all<SealedPackage | SealedView>('bekal')
  const view = all.find((one): one is SealedView => 'of' in one && placeOf(one) === placeOf(of))
  return view ? unsealView(view, kept) : null
}
