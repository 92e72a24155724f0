// The test as it runs: paper, choices, time, submission. Everything here works without the server; what
// must reach it waits in the outbox.

import type { Paper } from './call.ts'
import type { Core } from './core.ts'
import type { Change } from './device-store.ts'
import { openOutbox } from './outbox.ts'
import type { Run, Seat } from './seat-record.ts'
import { jumpDetector } from './server-clock.ts'

const keepClockEveryMs = 15_000
/** The beginning of the last minutes that is spoken of, in minutes. */
const spokenMinutes = [10, 5, 1]

export type Sitting = ReturnType<typeof sitting>

/** @param ended what to do when the time is over, or the participant hands in, while the session runs without the server */
export function sitting(core: Core, of: { ended: () => Promise<void>; look: () => void; ask: () => void; replaced: () => void }) {
  const { view, set, calls, clock, device, records, notes, wait } = core
  let keptAt = 0
  let spoken = Number.POSITIVE_INFINITY

  const endsAt = () => Date.parse(view.paper?.endsAt ?? '')
  /** The moment that counts for the end: while the clock stands, it is the moment at which it stopped. */
  const nowForEnd = () => view.pausedAt ?? clock.now()

  function keepRun(more: Partial<Run> = {}): Promise<void> {
    const sittingId = view.paper?.sittingId
    keptAt = performance.now()
    if (!sittingId) return Promise.resolve()
    return records.putRun(sittingId, { server: clock.now(), device: Date.now(), choices: [...view.choices], ...more })
  }

  /** Takes up what this device still keeps of the sitting, and sends it. */
  async function outboxOf(sittingId: string, known: number) {
    core.outbox?.stop()
    const lastSeq = async () => {
      const again = await calls.paper()
      return again.kind === 'ok' ? again.value.lastSeq : undefined
    }
    const changed = () => core.outbox && set({ outbox: core.outbox.view() })
    const send = async ({ elapsed: _, ...change }: Change) => {
      const reply = await calls.answer(change)
      if (reply.kind === 'refused' && reply.code === 'sittings.replaced') of.replaced()
      return reply
    }
    core.outbox = await openOutbox({ sittingId, store: await device, send, lastSeq, changed, wait, held: () => view.local }, known)
    changed()
    return core.outbox
  }

  /** Lays the paper open: with the server's answers, and over them what this device still keeps. */
  async function open(paper: Paper, earlier: readonly (readonly [string, string | null])[] = []): Promise<void> {
    const { sittingId } = paper
    const outbox = await outboxOf(sittingId, paper.lastSeq)
    const store = await device
    const choices = new Map([...earlier, ...paper.answers.map((answer) => [answer.itemId, answer.choice] as const)])
    for (const change of outbox.unsent()) choices.set(change.itemId, change.choice)
    const marks = new Set(await store.marks(sittingId).catch(() => []))
    const place = paper.items.findIndex((item) => !choices.get(item.itemId))
    set({ paper, choices, marks, screen: 'question', place: Math.max(0, place), refusal: undefined })
    if (!store.durable) notes.add('storage-blocked')
    // the browser's back button turns to the question before instead of leaving
    if (history.state !== 'soal') history.pushState('soal', '')
    await core.keep({ paper })
    await keepRun()
  }

  /** Fetches the paper and opens it. */
  async function begin(call: () => ReturnType<typeof calls.paper>): Promise<void> {
    const paper = await core.asked(call)
    if (paper) await open(paper)
  }

  /** After a reload without the server: everything from this device. */
  async function resume(seat: Seat): Promise<boolean> {
    const run = await records.run(seat.sittingId)
    if (run) clock.resume(Math.max(run.server, run.server + Date.now() - run.device))
    core.seat = seat
    core.key = seat.key
    set({ state: seat.state, local: seat.local ?? false, pack: seat.pack ? 'ready' : 'none', provable: Boolean(seat.key), away: true })
    if (!seat.paper) return false
    await open(seat.paper, run?.choices)
    if (run?.ended) {
      set({ screen: 'local-receipt', localReceipt: run.ended.receipt ?? undefined })
      void of.ended()
    }
    return true
  }

  function choose(itemId: string, choice: string | null): void {
    const { paper } = view
    if (!paper || !core.outbox || view.pausedAt !== undefined || clock.now() >= endsAt() || (view.choices.get(itemId) ?? null) === choice)
      return
    set({ choices: new Map(view.choices).set(itemId, choice) })
    const now = clock.now()
    const elapsed = Math.max(0, Math.round(now - Date.parse(paper.startedAt)))
    void core.outbox.put({ itemId, choice, clickedAt: new Date(now).toISOString(), elapsed })
    void keepRun()
  }

  function mark(itemId: string): void {
    const marks = new Set(view.marks)
    if (!marks.delete(itemId)) marks.add(itemId)
    set({ marks })
    const sittingId = view.paper?.sittingId ?? ''
    void device.then((store) => store.replaceMarks(sittingId, [...marks])).catch(() => undefined)
  }

  function turnTo(place: number): void {
    const last = (view.paper?.items.length ?? 1) - 1
    set(place > last ? { screen: 'review' } : { place: Math.max(0, place), screen: 'question' })
    scrollTo(0, 0)
  }

  /** The sitting has ended: fetches the receipt. What was not acknowledged stays visible as not saved. */
  async function finish(): Promise<void> {
    const reply = await calls.receipt()
    if (reply.kind !== 'ok') return set({ away: reply.kind === 'away' })
    const sittingId = view.state?.sittingId ?? ''
    const seat = core.seat ?? (await records.get(sittingId))
    // a page opened only now: what this machine still keeps arrives late, and is told
    core.outbox ??= await outboxOf(sittingId, 0)
    set({ receipt: reply.value, screen: 'receipt', away: false })
    // nothing of the paper stays on a machine at which somebody else sits next
    if (seat && (core.outbox?.view().waiting ?? 0) === 0) await records.forget(seat.sittingId)
  }

  /** Hands in once nothing waits any more; also when the time is up. */
  async function submit(): Promise<void> {
    if (view.local) return of.ended()
    if (view.busy || !core.outbox || core.outbox.view().waiting > 0) return
    const receipt = await core.asked(() => calls.submit({ sittingId: view.paper?.sittingId }))
    if (receipt) await finish()
    else if (view.refusal) of.look()
  }

  /** A second has passed. */
  function speakOfTime(): void {
    const left = Math.ceil((endsAt() - nowForEnd()) / 60_000)
    const due = spokenMinutes.find((minutes) => left <= minutes && left > 0 && minutes < spoken)
    if (due === undefined) return
    const newest = Math.min(...spokenMinutes.filter((minutes) => left <= minutes))
    const first = spoken === Number.POSITIVE_INFINITY && left < newest
    spoken = newest
    if (!first) set({ said: view.words.minutesLeftSaid(left) })
  }

  async function tick(): Promise<never> {
    const jumped = jumpDetector()
    for (;;) {
      await wait(1000)
      const jump = jumped()
      if (jump !== 0) {
        clock.doubt()
        if (view.paper && !view.receipt) {
          notes.add('clock-jump', Math.abs(jump) / 1000)
          set({ said: view.words.clockJumped })
        }
        of.ask()
      }
      set({})
      await second()
    }
  }

  async function second(): Promise<void> {
    const { paper, screen } = view
    if (!paper || view.receipt || view.stopped || ['sign-in', 'elsewhere', 'loading', 'local-receipt'].includes(screen)) return
    if (performance.now() - keptAt > keepClockEveryMs) void keepRun()
    speakOfTime()
    if (view.pausedAt !== undefined || clock.now() < endsAt()) {
      // more time was given after all
      if (screen === 'time-up' && clock.now() < endsAt()) set({ screen: 'question' })
      return
    }
    if (screen !== 'time-up') {
      set({ screen: 'time-up' })
      core.outbox?.nudge()
    }
    await submit()
    if (view.away || view.refusal) await wait(2000 + Math.random() * 2000)
  }

  return { open, begin, resume, choose, mark, turnTo, finish, submit, tick, keepRun }
}
