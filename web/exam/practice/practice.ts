// Practice in the real client: the same screens over ten example items. Nothing is sent, nothing is
// kept, nothing is judged; the items belong to no form.
import type { Zone } from '../../../kit/clock.ts'
import type { Language } from '../../../kit/wording.ts'
import type { ExamState, Paper } from '../call.ts'
import { emptyView } from '../core.ts'
import { remember, remembered } from '../settings.ts'
import type { Exam, View } from '../view.ts'
import { id, type Words } from '../words.ts'
import { practiceItems } from './items.ts'
import { practiceWords } from './words.ts'

type Practice = {
  readonly draw: () => void
  readonly language: Language
  readonly words: Words
  readonly minutes: number
  readonly zone: Zone
  readonly leave: () => void
}

/** Practice as its own page, at /ujian/latihan. */
export function practiceAlone(draw: () => void): Exam {
  const page = practice({ draw, language: 'id', words: id, minutes: 20, zone: 'WIB', leave: () => location.assign('/ujian/') })
  if (remembered('language') === 'en') page.speak('en')
  return page
}

/** A practice of so many minutes; when they are over it ends by itself. */
export function practice(of: Practice): Exam {
  const now = () => Date.now()
  const view: View = emptyView(now())
  const set = (next: Partial<View>) => {
    Object.assign(view, next, { now: now() })
    of.draw()
  }
  const begin = () => {
    const paper = paperFor(now(), of.minutes, view.language)
    const state = stateOf(paper, of.zone, view.language)
    set({ practice: true, paper, state, choices: new Map(), marks: new Set(), place: 0, screen: 'question' })
  }
  Object.assign(view, { language: of.language, words: of.words })
  begin()
  const timer = setInterval(() => {
    const over = view.paper && now() >= Date.parse(view.paper.endsAt) && view.screen !== 'practice-done'
    set(over ? { screen: 'practice-done' } : {})
  }, 1000)
  const leave = () => {
    clearInterval(timer)
    of.leave()
  }
  const nothing = async () => undefined
  return {
    view,
    aside: undefined,
    get ending() {
      return practiceWords[view.language]
    },
    retry: () => undefined,
    async speak(language) {
      const words = language === 'en' ? await import('../words-en.ts').then((module) => module.en).catch(() => undefined) : id
      if (!words || !view.paper) return
      remember('language', language)
      document.documentElement.lang = language
      const { items } = paperFor(now(), of.minutes, language)
      set({ language, words, paper: { ...view.paper, items }, state: stateOf(view.paper, of.zone, language) })
    },
    signIn: nothing,
    giveUpMove: () => undefined,
    signOut: nothing,
    agree: nothing,
    start: nothing,
    startByCode: async () => false,
    choose: (itemId, choice) => set({ choices: new Map(view.choices).set(itemId, choice) }),
    mark(itemId) {
      const marks = new Set(view.marks)
      if (!marks.delete(itemId)) marks.add(itemId)
      set({ marks })
    },
    open(place) {
      set(place >= practiceItems.length ? { screen: 'review' } : { place: Math.max(0, place), screen: 'question' })
      scrollTo(0, 0)
    },
    review: () => set({ screen: 'review' }),
    submit: async () => set({ screen: 'practice-done' }),
    help: async () => false,
    practise: async () => begin(),
    leavePractice: leave,
    saveFile: nothing,
    takeTab: () => undefined,
  }
}

const nobody = '00000000-0000-4000-8000-000000000000'

function paperFor(startedAt: number, minutes: number, language: Language): Paper {
  return {
    serverNow: new Date(startedAt).toISOString(),
    sittingId: nobody,
    state: 'berjalan',
    startedAt: new Date(startedAt).toISOString(),
    endsAt: new Date(startedAt + minutes * 60_000).toISOString(),
    items: practiceItems.map((item, n) => {
      const { stem, question, options } = item[language]
      return { itemId: `latihan-${n + 1}`, stem, question, options: options.map((text, at) => ({ letter: 'ABCDEF'[at] ?? '', text })) }
    }),
    answers: [],
    lastSeq: 0,
  }
}

function stateOf(paper: Paper, zone: Zone, language: Language): ExamState {
  return {
    serverNow: paper.serverNow,
    sittingId: nobody,
    state: 'berjalan',
    sessionState: 'dibuka',
    mayStart: false,
    title: practiceWords[language].title,
    venue: '',
    room: '',
    zone,
    opensAt: paper.startedAt,
    closesAt: paper.endsAt,
    minutes: 0,
    extraMinutes: 0,
    items: practiceItems.length,
    example: false,
    name: practiceWords[language].who,
    number: '',
    seat: 0,
    agreed: true,
    endsAt: paper.endsAt,
    pledge: null,
  }
}
