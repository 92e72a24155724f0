// The outbox: a click is first kept on the device, then sent, in order, until the server says that it
// is saved. What the server refuses for good stays visible as not saved.
import type { Reply } from './call.ts'
import { type Change, type DeviceStore, inMemory } from './device-store.ts'

export type OutboxView = {
  /** Changes that the server has not acknowledged. */
  readonly waiting: number
  /** Of those, how many this device keeps for certain (after a reload too). */
  readonly onDevice: number
  /** Changes that the server will never take, each with its reason. */
  readonly refused: readonly { readonly change: Change; readonly code: string }[]
  /** Changes that arrived after the time: kept by the server, counted only if two people admit them. */
  readonly late: number
  /** The last attempt found no server. */
  readonly away: boolean
  /** The session ended: nothing is sent until the participant signs in again. */
  readonly signedOut: boolean
  readonly durable: boolean
  /** Server time of the last acknowledgement, ms. */
  readonly savedAt: number | undefined
}

type Wiring = {
  readonly sittingId: string
  readonly store: DeviceStore
  readonly send: (change: Change) => Promise<Reply<{ seq: number; at: string; late?: boolean | undefined }>>
  /** True while nothing is to be sent: the session runs without the server. */
  readonly held?: () => boolean
  /** The highest number that the server knows. */
  readonly lastSeq: () => Promise<number | undefined>
  readonly changed: () => void
  readonly wait: (ms: number) => Promise<void>
}

export type Outbox = {
  view(): OutboxView
  /** What is not acknowledged, oldest first: laid over the answers that the server returned. */
  unsent(): readonly Change[]
  put(of: { itemId: string; choice: string | null; clickedAt: string; elapsed?: number }): Promise<void>
  /** Sends at once what waits (the network is back, the participant signed in again). */
  nudge(): void
  /** These arrived another way (in a bundle). */
  arrived(changes: readonly Change[]): Promise<void>
  stop(): void
}

/** The session is over, or it is another person's now: everything is kept until the right card is used. */
const sessionEnded = [
  'sittings.signed-out',
  'sittings.replaced',
  'request.not-signed-in',
  'request.no-permission',
  'sittings.other-sitting',
]

const forGood = ['sittings.time-up', 'sittings.finished', 'sittings.not-on-form', 'sittings.answer-malformed', 'sittings.not-started']

/** Opens the outbox of a sitting with what the device still keeps. `known`: the highest number on the server. */
export async function openOutbox(wiring: Wiring, known: number): Promise<Outbox> {
  const { sittingId, changed } = wiring
  const spare = inMemory()
  const kept = await wiring.store.kept(sittingId).catch(() => [])
  const queue = kept.map((change) => ({ change, home: wiring.store }))
  const refused: { change: Change; code: string }[] = []
  let highest = Math.max(known, ...kept.map((change) => change.seq))
  let state = { away: false, signedOut: false, late: 0, durable: wiring.store.durable, savedAt: undefined as number | undefined }
  let stopped = false
  let sending = false
  let attempts = 0
  let wakeUp: () => void = () => undefined
  let putting: Promise<void> = Promise.resolve()
  let unkept = 0

  const set = (next: Partial<typeof state>) => {
    state = { ...state, ...next }
    changed()
  }

  async function keep(of: Omit<Change, 'seq'>): Promise<void> {
    let home = wiring.store
    const change = await home.add(of, highest).catch(() => {
      // a full disk, a store that the browser took away: memory, and the screen says so
      home = spare
      set({ durable: false })
      return spare.add(of, highest)
    })
    highest = Math.max(highest, change.seq)
    queue.push({ change, home })
  }

  async function run(): Promise<void> {
    if (sending) return
    sending = true
    while (queue.length > 0 && !stopped && !state.signedOut && !wiring.held?.()) {
      const again = await sendFirst()
      if (again) await pause()
    }
    sending = false
    changed()
  }

  /** Sends the oldest change; true when it has to be tried again. */
  async function sendFirst(): Promise<boolean> {
    const first = queue[0]
    if (!first) return false
    const reply = await wiring.send(first.change)
    if (reply.kind === 'away') return trouble()
    if (reply.kind === 'ok') {
      await done(first)
      set({ away: false, savedAt: Date.parse(reply.value.at), late: state.late + (reply.value.late ? 1 : 0) })
      return false
    }
    if (reply.code === 'sittings.seq-taken') return renumber(first)
    if (reply.code === 'sittings.paused') {
      // the room stands still: the answer waits here and goes when it runs again
      attempts += 1
      set({ away: false })
      return true
    }
    if (sessionEnded.includes(reply.code)) {
      set({ away: false, signedOut: true })
      return false
    }
    if (!forGood.includes(reply.code)) return trouble()
    await done(first)
    refused.push({ change: first.change, code: reply.code })
    set({ away: false })
    return false
  }

  function trouble(): boolean {
    attempts += 1
    set({ away: true })
    return true
  }

  async function done(entry: (typeof queue)[number]): Promise<void> {
    attempts = 0
    queue.splice(queue.indexOf(entry), 1)
    await entry.home.remove(entry.change).catch(() => undefined)
  }

  /** Another device used this number: the click gets the next free one and stays what it was. */
  async function renumber(first: (typeof queue)[number]): Promise<boolean> {
    const last = await wiring.lastSeq()
    if (last === undefined) return trouble()
    highest = Math.max(highest, last)
    const { seq: _, ...of } = first.change
    await keep(of)
    // the new one takes the place of the old one, so that the order of clicks stays
    const renewed = queue.pop()
    await done(first)
    if (renewed) queue.unshift(renewed)
    return false
  }

  async function pause(): Promise<void> {
    const ms = Math.min(15_000, 500 * 2 ** Math.min(attempts, 6))
    const nudged = new Promise<void>((go) => {
      wakeUp = go
    })
    await Promise.race([wiring.wait(ms / 2 + (Math.random() * ms) / 2), nudged])
  }

  if (queue.length > 0) void run()
  return {
    view: () => ({ ...state, waiting: queue.length + unkept, onDevice: queue.filter((entry) => entry.home.durable).length, refused }),
    unsent: () => queue.map((entry) => entry.change),
    put(of) {
      unkept += 1
      changed()
      putting = putting.then(async () => {
        await keep({ ...of, sittingId })
        unkept -= 1
        changed()
        void run()
      })
      return putting
    },
    nudge() {
      if (state.signedOut) set({ signedOut: false })
      wakeUp()
      void run()
    },
    async arrived(changes) {
      const seqs = new Set(changes.map((change) => change.seq))
      for (const entry of queue.filter(({ change }) => seqs.has(change.seq))) await done(entry)
      changed()
    },
    stop() {
      stopped = true
      wakeUp()
    },
  }
}
