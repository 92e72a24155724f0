// What a page needs to go on where it was without asking anybody: kept while a sitting runs, forgotten
// once everything of it has arrived. Two parts, so that a click does not write the whole paper again.
import type { Bundle, ExamState, Paper } from './call.ts'
import type { DeviceStore } from './device-store.ts'

export type Seat = {
  readonly sittingId: string
  /** Device's wall clock, ms: an old record is nobody's any more. */
  readonly savedAt: number
  readonly state: ExamState
  readonly paper?: Paper
  readonly pack?: { readonly sha256: string; readonly bytes: Uint8Array }
  /** From the opened pack. */
  readonly key?: SeatKey
  /** Agreed to here, and the server did not hear of it. */
  readonly agreement?: NonNullable<Bundle['agreement']>
  /** Runs from a start code typed by hand. */
  readonly local?: boolean
}

/** Receipt nonce and device key, hex. */
export type SeatKey = { readonly nonce: string; readonly deviceKey: string }

export type Run = {
  /** The server's time and this device's wall clock at the same moment, ms. */
  readonly server: number
  readonly device: number
  readonly choices: readonly (readonly [string, string | null])[]
  /** How it ended here, without the server. */
  readonly ended?: Ended
}

export type Ended = { readonly finishedAt: string; readonly finishedElapsed: number; readonly receipt: string | null }

const oldAfterMs = 36 * 3_600_000

/** Keeps seats in `store`; a store that takes nothing more is not a reason to stop. */
export function seatRecords(store: Promise<DeviceStore>) {
  const quietly = (work: (device: DeviceStore) => Promise<unknown>): Promise<void> =>
    store.then(work).then(
      () => undefined,
      () => undefined,
    )
  return {
    async get(sittingId: string): Promise<Seat | undefined> {
      return (await store).get<Seat>(`seat:${sittingId}`).catch(() => undefined)
    },
    put: (seat: Seat) => quietly((device) => device.put(`seat:${seat.sittingId}`, seat)),
    run: async (sittingId: string): Promise<Run | undefined> => (await store).get<Run>(`run:${sittingId}`).catch(() => undefined),
    putRun: (sittingId: string, run: Run) => quietly((device) => device.put(`run:${sittingId}`, run)),
    async forget(sittingId: string): Promise<void> {
      await quietly((device) => device.drop(`seat:${sittingId}`))
      await quietly((device) => device.drop(`run:${sittingId}`))
    },
    /** All that is kept, newest first; what is too old is dropped unless answers are still with it. */
    async all(now: number): Promise<Seat[]> {
      const device = await store
      const names = await device.names().catch(() => [])
      const found: Seat[] = []
      for (const name of names.filter((each) => each.startsWith('seat:'))) {
        const seat = await device.get<Seat>(name).catch(() => undefined)
        if (!seat) continue
        const old = Math.abs(now - seat.savedAt) > oldAfterMs
        if (old && (await device.kept(seat.sittingId).catch(() => [])).length === 0) await this.forget(seat.sittingId)
        else found.push(seat)
      }
      return found.sort((a, b) => b.savedAt - a.savedAt)
    },
  }
}
export type SeatRecords = ReturnType<typeof seatRecords>
