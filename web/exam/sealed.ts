// What needs cryptography: opening the sealed paper, the receipt as the server will compute it, and the
// proof of what this machine hands in. Loaded in the waiting room, when there is time.
import { localReceipt, signed } from '../../stages/sittings/bundle.ts'
import { openPack, type PackContent } from '../../stages/sittings/pack.ts'
import type { Bundle } from './call.ts'
import type { Change } from './device-store.ts'
import type { SeatKey } from './seat-record.ts'

/** Opens the pack with a start code, as typed; undefined: another code, or not this sitting's pack. */
export const opened = (bytes: Uint8Array, code: string, sittingId: string): Promise<PackContent | undefined> =>
  openPack(bytes, code, sittingId)

/** Receipt of these choices, 17 signs: what the server will find as well. */
export function receiptHere(sittingId: string, key: SeatKey, choices: ReadonlyMap<string, string | null>): string {
  const changes = [...choices].map(([itemId, choice], n) => ({ seq: n + 1, itemId, choice }))
  return localReceipt(sittingId, key.nonce, changes).receipt
}

export type HandedIn = {
  readonly sittingId: string
  readonly startedAt: string
  readonly ended: { readonly finishedAt: string; readonly finishedElapsed: number; readonly receipt: string | null } | undefined
  readonly agreement: Bundle['agreement']
  readonly changes: readonly Change[]
}

/** What this machine hands in, with its proof. */
export function bundleOf(of: HandedIn, key: SeatKey): Bundle {
  const started = Date.parse(of.startedAt)
  const elapsed = (change: Change) =>
    Math.min(172_800_000, Math.max(0, Math.round(change.elapsed ?? Date.parse(change.clickedAt) - started)))
  const answers = of.changes.map((change) => ({
    seq: change.seq,
    itemId: change.itemId,
    choice: change.choice,
    clickedAt: change.clickedAt,
    elapsed: elapsed(change),
  }))
  return signed(
    {
      sittingId: of.sittingId,
      startedAt: of.startedAt,
      finishedAt: of.ended?.finishedAt ?? null,
      finishedElapsed: of.ended?.finishedElapsed ?? null,
      agreement: of.agreement,
      answers,
      count: answers.length,
      receipt: of.ended?.receipt ?? null,
    },
    key.deviceKey,
  )
}
