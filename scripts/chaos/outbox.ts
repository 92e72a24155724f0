// The outbox of the exam client itself, as browsers run it, so that what is tried here is what people
// use. It is loaded by its path: its file belongs to a program with the types of a browser, this one
// to a program with those of Node.
import type { Reply } from './calls.ts'

export type Change = {
  readonly sittingId: string
  readonly seq: number
  readonly itemId: string
  readonly choice: string | null
  readonly clickedAt: string
}

/** What a device keeps, also when the page is loaded again. */
export type DeviceStore = {
  readonly durable: boolean
  add(of: Omit<Change, 'seq'>, above: number): Promise<Change>
  kept(sittingId: string): Promise<Change[]>
  remove(change: Change): Promise<void>
}

export type Outbox = {
  view(): {
    readonly waiting: number
    readonly refused: readonly { readonly change: Change; readonly code: string }[]
    readonly signedOut: boolean
  }
  put(of: { itemId: string; choice: string | null; clickedAt: string }): Promise<void>
  nudge(): void
  stop(): void
}

export type Wiring = {
  readonly sittingId: string
  readonly store: DeviceStore
  readonly send: (change: Change) => Promise<Reply<{ seq: number; at: string }>>
  readonly lastSeq: () => Promise<number | undefined>
  readonly changed: () => void
  readonly wait: (ms: number) => Promise<void>
}

const client = new URL('../../web/exam/', import.meta.url).href
const box: { openOutbox(wiring: Wiring, known: number): Promise<Outbox> } = await import(/* @vite-ignore */ `${client}outbox.ts`)
const device: { inMemory(): DeviceStore } = await import(/* @vite-ignore */ `${client}device-store.ts`)

export const openOutbox = box.openOutbox
/** A device store that lives as long as the simulated machine does. */
export const deviceStore = (): DeviceStore => ({ ...device.inMemory(), durable: true })
