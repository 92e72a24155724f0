// What the participant's page knows and does, apart from how it looks. One object, changed by acts;
// the screens are drawn from it.
import type { Language } from '../../kit/wording.ts'
import { type ExamState, examCalls, type Paper, type Receipt } from './call.ts'
import { openDeviceStore } from './device-store.ts'
import { type Outbox, type OutboxView, openOutbox } from './outbox.ts'
import { serverClock } from './server-clock.ts'
import { remember, remembered } from './settings.ts'

export type Screen = 'loading' | 'sign-in' | 'pledge' | 'waiting' | 'question' | 'review' | 'time-up' | 'receipt'

export type View = {
  screen: Screen
  language: Language
  /** The server's time, ms, renewed each second. */
  now: number
  /** A call other than an answer found no server. */
  away: boolean
  busy: boolean
  /** Code and facts of the last refusal, for the screen that caused it. */
  refusal: { code: string; data: Record<string, unknown> } | undefined
  state: ExamState | undefined
  paper: Paper | undefined
  choices: ReadonlyMap<string, string | null>
  marks: ReadonlySet<string>
  place: number
  receipt: Receipt | undefined
  outbox: OutboxView | undefined
}

const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms))

/** Builds the page's model. `draw` is called after each change. */
export function exam(draw: () => void) {
  const clock = serverClock()
  const calls = examCalls(clock)
  const store = openDeviceStore()
  let outbox: Outbox | undefined
  let round = 0
  const view: View = {
    screen: 'loading',
    language: remembered('language') === 'en' ? 'en' : 'id',
    now: clock.now(),
    away: false,
    busy: false,
    refusal: undefined,
    state: undefined,
    paper: undefined,
    choices: new Map(),
    marks: new Set(),
    place: 0,
    receipt: undefined,
    outbox: undefined,
  }
  const set = (next: Partial<View>) => {
    Object.assign(view, next, { now: clock.now() })
    draw()
  }

  /** Runs a call that a person waits for. Returns its value, or undefined with `away` or `refusal` set. */
  async function asked<T>(
    call: () => Promise<{ kind: 'ok'; value: T } | { kind: 'refused'; code: string; data: Record<string, unknown> } | { kind: 'away' }>,
  ) {
    set({ busy: true, refusal: undefined })
    const reply = await call()
    const refusal = reply.kind === 'refused' ? { code: reply.code, data: reply.data } : undefined
    set({ busy: false, away: reply.kind === 'away', refusal })
    return reply.kind === 'ok' ? reply.value : undefined
  }

  /** Asks where the participant stands and goes to the screen for it; again after a while. */
  async function look(): Promise<void> {
    const mine = ++round
    const reply = await calls.state()
    if (mine !== round) return
    if (reply.kind === 'ok') {
      set({ state: reply.value, away: false })
      await follow(reply.value)
    } else if (reply.kind === 'refused') {
      set({ away: false, screen: 'sign-in' })
      return
    } else set({ away: true })
    // a room of people must not ask in the same second
    await wait(pauseMs() * (0.75 + Math.random() / 2))
    if (mine === round && view.screen !== 'receipt') void look()
  }

  /** Until the next look: soon where something may open, seldom where nothing is expected; 150 people share one line. */
  function pauseMs(): number {
    if (view.away) return 4000
    if (view.screen !== 'waiting') return 45_000
    return view.state && Date.parse(view.state.opensAt) - clock.now() > 120_000 ? 30_000 : 6000
  }

  async function follow(state: ExamState): Promise<void> {
    if (state.state === 'dikirim' || state.state === 'waktu-habis') return finish()
    if (state.state === 'berjalan') {
      if (!view.paper || view.paper.sittingId !== state.sittingId) return begin(() => calls.paper())
      if (state.endsAt && state.endsAt !== view.paper.endsAt) set({ paper: { ...view.paper, endsAt: state.endsAt } })
      if (view.screen === 'sign-in' || view.screen === 'loading') set({ screen: 'question' })
      return
    }
    set({ screen: state.agreed || state.state === 'dibatalkan' || state.sessionState === 'ditutup' ? 'waiting' : 'pledge' })
  }

  /** Takes the paper, lays what this device still keeps over what the server returned, and opens the first question. */
  async function begin(call: () => ReturnType<typeof calls.paper>): Promise<void> {
    const paper = await asked(call)
    if (!paper) return
    const device = await store
    outbox?.stop()
    const { sittingId } = paper
    const lastSeq = async () => {
      const again = await calls.paper()
      return again.kind === 'ok' ? again.value.lastSeq : undefined
    }
    const changed = () => outbox && set({ outbox: outbox.view() })
    outbox = await openOutbox({ sittingId, store: device, send: calls.answer, lastSeq, changed, wait }, paper.lastSeq)
    const choices = new Map(paper.answers.map((answer) => [answer.itemId, answer.choice]))
    for (const change of outbox.unsent()) choices.set(change.itemId, change.choice)
    const marks = new Set(await device.marks(sittingId).catch(() => []))
    const open = paper.items.findIndex((item) => !choices.get(item.itemId))
    set({ paper, choices, marks, outbox: outbox.view(), screen: 'question', place: Math.max(0, open) })
  }

  /** The sitting has ended: fetches the receipt. What was not acknowledged stays visible as not saved. */
  async function finish(): Promise<void> {
    const reply = await calls.receipt()
    if (reply.kind === 'ok') set({ receipt: reply.value, screen: 'receipt', away: false })
    else set({ away: reply.kind === 'away' })
  }

  /** Hands in once nothing waits any more; also when the time is up. */
  async function submit(): Promise<void> {
    if (view.busy || !outbox || outbox.view().waiting > 0) return
    const receipt = await asked(() => calls.submit({ sittingId: view.paper?.sittingId }))
    if (receipt) set({ receipt, screen: 'receipt' })
    else if (view.refusal) void look()
  }

  async function tick(): Promise<void> {
    for (;;) {
      await wait(1000)
      set({})
      const { paper, screen } = view
      if (!paper || view.receipt || screen === 'sign-in' || screen === 'loading') continue
      if (clock.now() < Date.parse(paper.endsAt)) continue
      if (screen !== 'time-up') {
        set({ screen: 'time-up' })
        outbox?.nudge()
      }
      await submit()
      if (view.away || view.refusal) await wait(2000 + Math.random() * 2000)
    }
  }

  addEventListener('online', () => {
    outbox?.nudge()
    if (view.screen !== 'receipt') void look()
  })
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && view.screen !== 'receipt' && void look())
  void look()
  void tick()

  return {
    view,
    retry: () => void look(),
    speak(language: Language) {
      remember('language', language)
      document.documentElement.lang = language
      set({ language })
    },
    async signIn(nip: string, pin: string) {
      if (!(await asked(() => calls.signIn({ nip, pin })))) return
      // nothing of the person who sat here before stays on the screen
      if (view.state && view.paper) {
        const state = await calls.state()
        if (state.kind === 'ok' && state.value.sittingId !== view.paper.sittingId) {
          outbox?.stop()
          outbox = undefined
          set({ paper: undefined, choices: new Map(), marks: new Set(), outbox: undefined, receipt: undefined })
        }
      }
      outbox?.nudge()
      await look()
    },
    async signOut() {
      await asked(() => calls.signOut())
      location.reload()
    },
    async agree() {
      const version = view.state?.pledge?.[view.language].version
      if (version && (await asked(() => calls.agree({ sittingId: view.state?.sittingId, version, language: view.language })))) await look()
      else if (view.refusal) void look()
    },
    async start() {
      await begin(() => calls.start({ sittingId: view.state?.sittingId }))
      if (view.refusal) void look()
    },
    choose(itemId: string, choice: string | null) {
      const { paper } = view
      if (!paper || !outbox || clock.now() >= Date.parse(paper.endsAt) || (view.choices.get(itemId) ?? null) === choice) return
      set({ choices: new Map(view.choices).set(itemId, choice) })
      void outbox.put({ itemId, choice, clickedAt: new Date(clock.now()).toISOString() })
    },
    mark(itemId: string) {
      const marks = new Set(view.marks)
      if (!marks.delete(itemId)) marks.add(itemId)
      set({ marks })
      if (view.paper) void store.then((device) => device.replaceMarks(view.paper?.sittingId ?? '', [...marks])).catch(() => undefined)
    },
    open(place: number) {
      const last = (view.paper?.items.length ?? 1) - 1
      set(place > last ? { screen: 'review' } : { place: Math.max(0, place), screen: 'question' })
      scrollTo(0, 0)
    },
    review: () => set({ screen: 'review' }),
    submit,
  }
}
export type Exam = ReturnType<typeof exam>
