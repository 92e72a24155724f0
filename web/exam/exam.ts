// The participant's page, apart from how it looks: the acts of a person, on top of the room (room.ts),
// the test (sitting.ts) and the room without a server (alone.ts).
import type { Language } from '../../kit/wording.ts'
import type { Alone } from './alone.ts'
import { openCore } from './core.ts'
import { watchWindow } from './notes.ts'
import { room } from './room.ts'
import { remember } from './settings.ts'
import { sitting } from './sitting.ts'
import { joinTabs } from './tabs.ts'
import type { Exam } from './view.ts'
import { id } from './words.ts'

const askAgainMs = 3000

/** Builds the page's model. `draw` is called after each change. */
export function exam(draw: () => void): Exam {
  const core = openCore(draw)
  const { view, set, calls, clock, notes, wait } = core
  let touched = performance.now()
  let card: { nip: string; pin: string } | undefined
  let aside: Exam | undefined

  const here: ReturnType<typeof room> = room(core, {
    sitting: () => test,
    alone: () => byItself(),
    quiet: () => Math.round((performance.now() - touched) / 1000),
  })
  // comes in the waiting room, with the sealed paper
  let loaded: Promise<Alone> | undefined
  const byItself = () => {
    loaded ??= import('./alone.ts').then(({ alone }) => alone(core, () => test))
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }
  const test = sitting(core, {
    ended: async () => (await byItself()).end(),
    look: () => void here.look(),
    ask: here.ask,
    replaced: here.replaced,
  })

  const tabs = joinTabs({
    stop() {
      core.outbox?.stop()
      here.deaf()
      set({ stopped: 'other-tab' })
    },
    mustStay: () => Boolean(view.outbox && !view.outbox.durable && view.outbox.waiting > 0),
  })

  async function speak(language: Language): Promise<void> {
    const words = language === 'en' ? await import('./words-en.ts').then((module) => module.en).catch(() => undefined) : id
    // without a line the other language may not be here: the page stays as it is
    if (!words) return
    remember('language', language)
    document.documentElement.lang = language
    set({ language, words })
    aside?.speak(language)
  }

  /** Signs in; where another machine is in use, asks again until the proctor has moved the person here. */
  async function signIn(nip: string, pin: string): Promise<void> {
    card = { nip, pin }
    const given = card
    const reply = await core.asked(() => calls.signIn({ nip, pin }))
    if (reply) return entered()
    const asked = view.refusal
    if (asked?.code !== 'sittings.elsewhere') return
    set({ screen: 'elsewhere' })
    let requestId = String(asked.data.requestId ?? '')
    while (view.screen === 'elsewhere' && card === given) {
      await wait(askAgainMs)
      if (view.screen !== 'elsewhere' || card !== given) return
      const again = await calls.signIn({ nip, pin, requestId })
      if (again.kind === 'ok') return entered()
      set({ away: again.kind === 'away' })
      if (again.kind !== 'refused') continue
      requestId = String(again.data.requestId ?? requestId)
      if (again.code !== 'sittings.elsewhere') return set({ screen: 'sign-in', refusal: { code: again.code, data: again.data } })
    }
  }

  async function entered(): Promise<void> {
    card = undefined
    set({ refusal: undefined })
    core.outbox?.nudge()
    tabs.take()
    await here.look()
  }

  async function agree(): Promise<void> {
    const { state, language } = view
    const version = state?.pledge?.[language].version
    if (!version) return
    if (await core.asked(() => calls.agree({ sittingId: state.sittingId, version, language }))) return here.look()
    if (view.refusal) return here.look()
    // no server: agreed to here, and told when it is back
    await core.keep({ agreement: { version, language, at: new Date(clock.now()).toISOString() } })
    set({ screen: 'waiting' })
  }

  async function practise(): Promise<void> {
    const { practice } = await import('./practice/practice.ts')
    aside = practice({
      draw,
      language: view.language,
      words: view.words,
      minutes: 5,
      leave: () => leavePractice(),
      zone: view.state?.zone ?? 'WIB',
    })
    draw()
  }
  function leavePractice(): void {
    aside = undefined
    draw()
  }

  for (const kind of ['pointerdown', 'keydown'] as const)
    addEventListener(
      kind,
      () => {
        touched = performance.now()
      },
      { passive: true },
    )
  watchWindow((seconds) => ['question', 'review'].includes(view.screen) && notes.add('left-window', seconds))
  addEventListener('online', () => {
    core.outbox?.nudge()
    here.ask()
  })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && here.ask())
  addEventListener('popstate', () => {
    if (!view.paper || view.receipt) return
    history.pushState('soal', '')
    if (view.screen === 'review') test.turnTo(view.place)
    else if (view.screen === 'question') test.turnTo(view.place - 1)
  })
  addEventListener('beforeunload', (event) => {
    // only where closing would lose something
    if (view.outbox && view.outbox.waiting > view.outbox.onDevice) event.preventDefault()
  })
  if (view.language === 'en') void speak('en')
  void here.look()
  void test.tick()

  return {
    view,
    get aside() {
      return aside && (view.screen === 'waiting' || view.screen === 'pledge') ? aside : undefined
    },
    retry: () => void here.look(),
    speak: (language) => void speak(language),
    signIn,
    giveUpMove() {
      card = undefined
      set({ screen: 'sign-in', refusal: undefined })
    },
    async signOut() {
      const sittingId = view.state?.sittingId
      await core.asked(() => calls.signOut())
      if (sittingId && (view.outbox?.waiting ?? 0) === 0) await core.records.forget(sittingId)
      location.reload()
    },
    agree,
    async start() {
      await test.begin(() => calls.start({ sittingId: view.state?.sittingId }))
      if (view.refusal) void here.look()
    },
    startByCode: async (code) => (await byItself()).startByCode(code),
    choose: test.choose,
    mark: test.mark,
    open: test.turnTo,
    review: () => set({ screen: 'review' }),
    submit: test.submit,
    async help(text) {
      const reply = await calls.help(text)
      if (reply.kind === 'ok') set({ helpAsked: true })
      return reply.kind === 'ok'
    },
    practise,
    leavePractice,
    saveFile: async () => (await byItself()).saveFile(),
    takeTab: () => location.reload(),
  }
}
