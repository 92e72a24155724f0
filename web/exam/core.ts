// The ground on which the page's acts stand: what is known, the calls, the clock, the device.
import { type ExamCalls, examCalls, type Reply } from './call.ts'
import { type DeviceStore, openDeviceStore } from './device-store.ts'
import { type SeatNotes, seatNotes } from './notes.ts'
import type { Outbox } from './outbox.ts'
import { type Seat, type SeatKey, type SeatRecords, seatRecords } from './seat-record.ts'
import { type ServerClock, serverClock } from './server-clock.ts'
import { remembered } from './settings.ts'
import type { View } from './view.ts'
import { id } from './words.ts'

export type Core = {
  readonly view: View
  readonly set: (next: Partial<View>) => void
  readonly calls: ExamCalls
  readonly clock: ServerClock
  readonly device: Promise<DeviceStore>
  readonly records: SeatRecords
  readonly notes: SeatNotes
  readonly wait: (ms: number) => Promise<void>
  /** Runs a call that a person waits for. Returns its value, or undefined with `away` or `refusal` set. */
  asked<T>(call: () => Promise<Reply<T>>): Promise<T | undefined>
  /** Adds to what is kept of the sitting on this device. */
  keep(more: Partial<Seat>): Promise<void>
  outbox: Outbox | undefined
  seat: Seat | undefined
  key: SeatKey | undefined
}

export const emptyView = (now: number): View => ({
  screen: 'loading',
  language: 'id',
  words: id,
  now,
  away: false,
  busy: false,
  refusal: undefined,
  state: undefined,
  pulse: undefined,
  paper: undefined,
  choices: new Map(),
  marks: new Set(),
  place: 0,
  receipt: undefined,
  outbox: undefined,
  pack: 'none',
  pausedAt: undefined,
  local: false,
  provable: false,
  handedIn: 'not-yet',
  localReceipt: undefined,
  stopped: undefined,
  said: '',
  helpAsked: false,
  practice: false,
})

/** `draw` is called after each change. */
export function openCore(draw: () => void): Core {
  const clock = serverClock()
  const calls = examCalls(clock)
  const device = openDeviceStore()
  const view = emptyView(clock.now())
  if (remembered('language') === 'en') view.language = 'en'
  const set = (next: Partial<View>) => {
    Object.assign(view, next, { now: clock.now() })
    draw()
  }
  const core: Core = {
    view,
    set,
    calls,
    clock,
    device,
    records: seatRecords(device),
    notes: seatNotes(calls.notes),
    wait: (ms) => new Promise((go) => setTimeout(go, ms)),
    outbox: undefined,
    seat: undefined,
    key: undefined,
    async asked(call) {
      set({ busy: true, refusal: undefined })
      const reply = await call()
      const refusal = reply.kind === 'refused' ? { code: reply.code, data: reply.data } : undefined
      set({ busy: false, away: reply.kind === 'away', refusal })
      return reply.kind === 'ok' ? reply.value : undefined
    },
    async keep(more) {
      const { state } = view
      if (!state) return
      const known = core.seat?.sittingId === state.sittingId ? core.seat : undefined
      core.seat = { ...known, state, ...more, sittingId: state.sittingId, savedAt: Date.now() }
      await core.records.put(core.seat)
    },
  }
  return core
}
