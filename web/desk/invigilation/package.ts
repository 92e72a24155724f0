// The room on the proctor's own device, from the day before: encrypted with a passphrase that the
// proctor chooses, since names and what to provide lie in it, and who the proctor is. Pure JavaScript:
// plain http has no crypto.subtle. XChaCha20-Poly1305 under PBKDF2-SHA256; a wrong passphrase does not open it.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { OutputOf } from '../../../kit/contract.ts'
import type { roomPackage, Seat } from '../../../stages/invigilation/api.ts'
import type { Me } from '../me.tsx'
import type { RoomView } from './use-room.ts'

export type RoomPackage = OutputOf<typeof roomPackage>

/** What is sealed: the room; the account that fetched it, with its rights; what opens the room's last known state. */
export type Kept = { readonly package: RoomPackage; readonly me: Me; readonly viewKey: JsonWebKey | null }

/** As it lies on the device. Room, moment and the account's id are readable, no name is. */
export type SealedPackage = {
  readonly sessionId: string
  readonly accountId: string
  readonly room: string
  readonly madeAt: string
  /** To this key the room's state is sealed while there is a line, without the passphrase; null on plain http. */
  readonly viewLock: JsonWebKey | null
  readonly salt: Uint8Array
  readonly nonce: Uint8Array
  readonly bytes: Uint8Array
}

/** The room as the server showed it last, sealed to a package's key (view-box.ts). */
export type SealedView = {
  readonly of: 'keadaan'
  readonly sessionId: string
  readonly accountId: string
  readonly sender: JsonWebKey
  readonly nonce: Uint8Array
  readonly bytes: Uint8Array
}

const rounds = 120_000
const keyOf = (passphrase: string, salt: Uint8Array) =>
  pbkdf2Async(sha256, passphrase.normalize('NFKC').trim(), salt, { c: rounds, dkLen: 32 })
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Seals what is kept. `viewLock`: the open half of `of.viewKey`. `chance` supplies random bytes. */
export async function seal(of: Kept, passphrase: string, viewLock: JsonWebKey | null, chance = random): Promise<SealedPackage> {
  const [salt, nonce] = [chance(16), chance(24)]
  const bytes = xchacha20poly1305(await keyOf(passphrase, salt), nonce).encrypt(new TextEncoder().encode(JSON.stringify(of)))
  const { room, madeAt } = of.package
  const named = { sessionId: room.id, accountId: of.me.accountId, room: `${room.room}, ${room.venue}`, madeAt, viewLock }
  return { ...named, salt, nonce, bytes }
}

/** Opens a package; null when the passphrase does not fit (or a byte was changed). */
export async function unseal(of: SealedPackage, passphrase: string): Promise<Kept | null> {
  const key = await keyOf(passphrase, of.salt)
  try {
    return JSON.parse(new TextDecoder().decode(xchacha20poly1305(key, of.nonce).decrypt(of.bytes))) as Kept
  } catch {
    return null
  }
}

const untouched = {
  position: null,
  state: 'belum-hadir',
  ended: null,
  answered: 0,
  startedAt: null,
  endsAt: null,
  closedAt: null,
  savedAt: null,
  heardAt: null,
  quietSince: null,
  waiting: 0,
  paused: false,
  compensationSeconds: 0,
  serverLess: false,
  lateAnswers: 0,
  checkedInAt: null,
  identityKind: null,
  absence: null,
  help: null,
  leftWindow: { times: 0, seconds: 0 },
} as const

/** The room as far as a package knows it: everybody still to come. */
export function viewOf(of: RoomPackage): RoomView {
  const seats = of.seats.map((seat): Seat => ({ ...untouched, ...seat, personId: seat.sittingId }))
  const none = { bantuan: 0, 'di-perangkat': 0, mengerjakan: 0, selesai: 0, hadir: 0, 'tidak-hadir': 0, dibatalkan: 0 }
  return {
    ...of.room,
    serverNow: of.madeAt,
    formTitle: '',
    items: 0,
    readinessCode: '',
    clock: {
      endsAt: null,
      lastEndsAt: null,
      extensionSeconds: 0,
      arrivalSeconds: 0,
      lateMinutes: of.lateMinutes,
      lateUntil: null,
      serverLessAt: null,
      serverLessReason: null,
      pauses: [],
    },
    counts: { ...none, 'belum-hadir': seats.length },
    seats,
    deviceRequests: [],
    incidents: [],
    readiness: [],
    records: [],
  }
}
