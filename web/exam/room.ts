// Where the participant stands, followed from what the room says: the state at the beginning, then news.
import type { Alone } from './alone.ts'
import type { ExamState, Pulse } from './call.ts'
import type { Core } from './core.ts'
import { loadRare } from './later.tsx'
import { type News, openNews } from './news.ts'
import { minutesLeft } from './server-clock.ts'
import type { Sitting } from './sitting.ts'

const isOver = (state: ExamState['state']) => state === 'dikirim' || state === 'waktu-habis'

export function room(core: Core, of: { sitting: () => Sitting; alone: () => Promise<Alone>; quiet: () => number }) {
  const { view, set, calls, clock, records, notes, wait } = core
  let round = 0
  let news: News | undefined
  let loading = false
  let opening = false
  let keyAsked = false
  let wasAway = false

  /** Asks where the participant stands and goes to the screen for it. Without a server: from this device. */
  async function look(): Promise<void> {
    const mine = ++round
    const reply = await calls.state()
    if (mine !== round || view.stopped) return
    if (reply.kind === 'ok') {
      adopt(reply.value)
      await follow(reply.value)
      if (view.screen !== 'receipt') listen()
      return
    }
    if (reply.kind === 'refused') return refused(reply.code)
    set({ away: true })
    if (view.screen === 'loading') await resume()
    await wait(4000 * (0.75 + Math.random() / 2))
    if (mine === round && !view.receipt) void look()
  }

  /** What this device kept of a sitting that has not ended. */
  async function resume(): Promise<void> {
    const [seat] = await records.all(Date.now())
    if (!seat || view.screen !== 'loading') return
    const { state } = seat
    if (await of.sitting().resume(seat)) return
    set({ screen: state.agreed || seat.agreement ? 'waiting' : 'pledge' })
  }

  /** Takes the state over; with another person than before, nothing of the one before stays. */
  function adopt(state: ExamState): void {
    if (view.state && view.state.sittingId !== state.sittingId) {
      core.outbox?.stop()
      core.outbox = undefined
      core.seat = undefined
      core.key = undefined
      set({
        paper: undefined,
        choices: new Map(),
        marks: new Set(),
        outbox: undefined,
        receipt: undefined,
        pack: 'none',
        provable: false,
        local: false,
        pulse: undefined,
      })
    }
    // the words of the pledge come once; a later reply without them takes nothing away
    set({ state, away: false })
  }

  async function follow(state: ExamState): Promise<void> {
    if (isOver(state.state)) return view.screen === 'local-receipt' && view.handedIn !== 'sent' ? undefined : of.sitting().finish()
    if (state.state === 'berjalan') return running(state)
    if (view.local) return
    const shut = state.state === 'dibatalkan' || state.sessionState === 'ditutup'
    await core.keep({})
    if (!shut) void loadPack()
    set({ screen: state.agreed || shut ? 'waiting' : 'pledge' })
  }

  /** The test runs: opens the paper where it is not open yet, sealed if it is here, else asked for. */
  async function running(state: ExamState): Promise<void> {
    if (opening) return
    opening = true
    try {
      const { pulse, paper } = view
      if (!paper || paper.sittingId !== state.sittingId) {
        const here = view.screen === 'waiting' && view.pack === 'ready' && pulse?.startCode ? await unsealed(pulse.startCode) : undefined
        if (here && pulse?.startedAt && pulse.endsAt) {
          await of.sitting().open({ ...here, startedAt: pulse.startedAt, endsAt: pulse.endsAt })
          set({ said: view.words.startedSaid })
        } else await of.sitting().begin(calls.paper)
        return
      }
      if (view.local) {
        // the server knows by now that this room runs: from here on as usual
        set({ local: false })
        await core.keep({ local: false })
        core.outbox?.nudge()
      }
      if (['sign-in', 'elsewhere', 'loading', 'waiting'].includes(view.screen)) set({ screen: 'question' })
    } finally {
      opening = false
    }
  }

  const unsealed = (code: string) =>
    of.alone().then(
      (byItself) => byItself.unseal(code),
      () => undefined,
    )

  /** Loads the sealed paper, and what opens it, while there is time. */
  async function loadPack(sha256?: string): Promise<void> {
    const { state } = view
    if (!state || loading || (view.pack === 'ready' && (!sha256 || core.seat?.pack?.sha256 === sha256))) return
    loading = true
    const kept = await records.get(state.sittingId)
    if (kept?.pack && (!sha256 || kept.pack.sha256 === sha256)) {
      await core.keep({ pack: kept.pack, ...(kept.key ? { key: kept.key } : {}) })
      core.key = kept.key
      set({ pack: 'ready', provable: Boolean(kept.key) })
    } else if (sha256) {
      set({ pack: 'loading' })
      const reply = await calls.pack()
      if (reply.kind === 'ok') await core.keep({ pack: { sha256, bytes: reply.value } })
      set({ pack: reply.kind === 'ok' ? 'ready' : 'none' })
    }
    loading = false
    // what opens it, and the rare screens: later there may be no line
    if (view.pack === 'ready') void Promise.all([of.alone(), loadRare()]).catch(() => undefined)
  }

  /** A paper that came openly brings no key: fetched when it is quiet, so that this machine too can prove what it keeps. */
  async function fetchKey(pulse: Pulse): Promise<void> {
    if (core.key || keyAsked || !pulse.startCode || !pulse.packSha256) return
    keyAsked = true
    await wait(10_000 + Math.random() * 40_000)
    await loadPack(pulse.packSha256)
    await unsealed(pulse.startCode)
    keyAsked = core.key !== undefined
  }

  function listen(): void {
    news ??= openNews({
      pulse: calls.pulse,
      told: () => ({ waiting: view.outbox?.waiting ?? 0, quiet: of.quiet() }),
      heard: (pulse) => void heard(pulse),
      refused,
      away: () => {
        wasAway = true
        set({ away: true })
      },
      every: () => (view.screen === 'waiting' && view.state && Date.parse(view.state.opensAt) - clock.now() > 300_000 ? 30_000 : 10_000),
    })
  }

  function deaf(): void {
    news?.stop()
    news = undefined
  }

  async function heard(pulse: Pulse): Promise<void> {
    const { state } = view
    if (!state || view.stopped || pulse.sittingId !== state.sittingId) return look()
    if (wasAway && view.paper) notes.add('reconnected')
    if (wasAway) core.outbox?.nudge()
    wasAway = false
    announce(pulse)
    const { sessionState, agreed, mayStart, endsAt } = pulse
    set({
      pulse,
      away: false,
      helpAsked: pulse.helpAsked,
      pausedAt: pulse.pausedAt ? Date.parse(pulse.pausedAt) : undefined,
      state: { ...state, state: pulse.state, sessionState, agreed: agreed || state.agreed, mayStart, endsAt },
    })
    if (!pulse.pausedAt) core.outbox?.nudge()
    if (view.paper && endsAt && !view.local && endsAt !== view.paper.endsAt) set({ paper: { ...view.paper, endsAt } })
    if (pulse.packSha256 && !view.paper && !isOver(pulse.state)) void loadPack(pulse.packSha256)
    if (view.paper) void fetchKey(pulse)
    void notes.flush()
    void tellAgreement()
    if (view.screen === 'receipt') return deaf()
    if (view.state) await follow(view.state)
  }

  /** Says politely what has changed about the time. */
  function announce(pulse: Pulse): void {
    const { paper, words, pausedAt } = view
    if (!paper || view.local) return
    if (pulse.pausedAt && pausedAt === undefined) set({ said: words.pausedSaid })
    else if (!pulse.pausedAt && pausedAt !== undefined)
      set({ said: words.resumedSaid(minutesLeft(Date.parse(pulse.endsAt ?? paper.endsAt), clock.now())) })
    else if (pulse.endsAt && pulse.endsAt !== paper.endsAt) {
      const minutes = Math.round((Date.parse(pulse.endsAt) - Date.parse(paper.endsAt)) / 60_000)
      if (minutes !== 0) set({ said: words.timeChangedSaid(minutes) })
    }
  }

  /** Agreed to while there was no server: told now. */
  async function tellAgreement(): Promise<void> {
    const agreement = core.seat?.agreement
    if (!agreement || view.pulse?.agreed) return
    const { version, language } = agreement
    await calls.agree({ sittingId: view.state?.sittingId, version, language })
  }

  /** The session on this machine is over, for one reason or another. */
  function refused(code: string): void {
    deaf()
    if (code === 'sittings.replaced') replaced()
    else set({ away: false, ...(view.screen === 'local-receipt' ? {} : { screen: 'sign-in' }) })
  }

  /** Another machine goes on: what is still here is handed in by its own proof, or kept for the proctor. */
  function replaced(): void {
    core.outbox?.stop()
    set({ stopped: 'replaced', away: false })
    const hand = async () => {
      while ((core.outbox?.view().waiting ?? 0) > 0 && core.key && !(await (await of.alone()).send()))
        await wait(6000 + Math.random() * 6000)
    }
    void hand()
  }

  return { look, listen, deaf, replaced, ask: () => news?.ask() }
}
