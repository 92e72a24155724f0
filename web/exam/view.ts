// What the participant's page knows (View) and can do (Exam): all that a screen needs. The test itself
// (exam.ts) and the practice (practice/practice.ts) are two of them, drawn by the same screens.
import type { Language } from '../../kit/wording.ts'
import type { ExamState, Paper, Pulse, Receipt } from './call.ts'
import type { OutboxView } from './outbox.ts'
import type { Words } from './words.ts'

export type Screen =
  | 'loading'
  | 'sign-in'
  | 'elsewhere'
  | 'pledge'
  | 'waiting'
  | 'question'
  | 'review'
  | 'time-up'
  | 'receipt'
  | 'local-receipt'
  | 'stopped'
  | 'practice-done'

/** The sealed paper on this device. `none`: not packed on the server yet. */
export type PackState = 'none' | 'loading' | 'ready'

export type View = {
  screen: Screen
  language: Language
  words: Words
  /** The server's time, ms, renewed each second. */
  now: number
  /** A call other than an answer found no server. */
  away: boolean
  busy: boolean
  /** Code and facts of the last refusal, for the screen that caused it. */
  refusal: { readonly code: string; readonly data: Record<string, unknown> } | undefined
  state: ExamState | undefined
  /** What the room last said; undefined until it was asked. */
  pulse: Pulse | undefined
  paper: Paper | undefined
  choices: ReadonlyMap<string, string | null>
  marks: ReadonlySet<string>
  place: number
  receipt: Receipt | undefined
  outbox: OutboxView | undefined
  pack: PackState
  /** Since when the clock stands still, ms; undefined: it runs. */
  pausedAt: number | undefined
  /** Runs without the server, from a start code typed by hand. */
  local: boolean
  /** This machine can prove what it hands in. */
  provable: boolean
  /** What this machine handed in or keeps of a test that ended on it without the server. */
  handedIn: 'not-yet' | 'sent' | 'saved'
  /** Receipt computed here (17 signs). */
  localReceipt: string | undefined
  /** Why this page does nothing any more. */
  stopped: 'replaced' | 'other-tab' | undefined
  /** Last news, for readers; spoken politely. */
  said: string
  helpAsked: boolean
  /** Practice in the real client: nothing is sent, nothing is kept. */
  practice: boolean
}

export type Exam = {
  readonly view: View
  /** A practice that runs inside the waiting room. */
  readonly aside: Exam | undefined
  /** What stands at the end of a practice. */
  readonly ending?: { readonly done: string; readonly doneText: string; readonly leave: string; readonly again: string }
  retry(): void
  speak(language: Language): void
  signIn(nip: string, pin: string): Promise<void>
  /** Gives up waiting to be moved to this machine. */
  giveUpMove(): void
  signOut(): Promise<void>
  agree(): Promise<void>
  start(): Promise<void>
  /** Opens the sealed paper with a code that was read out; false: it does not open. */
  startByCode(code: string): Promise<boolean>
  choose(itemId: string, choice: string | null): void
  mark(itemId: string): void
  open(place: number): void
  review(): void
  submit(): Promise<void>
  help(text: string): Promise<boolean>
  practise(): Promise<void>
  leavePractice(): void
  /** What is kept here, as a file for the proctor; undefined: nothing can be proven. */
  saveFile(): Promise<void>
  /** This tab goes on, the other one stops. */
  takeTab(): void
}
