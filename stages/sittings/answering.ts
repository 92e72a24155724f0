// Whether a change of an answer is saved, and if not, why not. The answer statement (answer-writer.ts)
// applies the same rule in SQL, under locks, because only there it is safe against a closing sitting;
// this file says it in words, gives the reasons, and is what the tests hold the statement against.
import { inTime, standsStill } from './deadline.ts'
import { isFinished, type SittingState } from './state.ts'

/** One change as the client sends it. `seq` counts a participant's changes from 1; `clickedAt` is an ISO instant and decides nothing. */
export type AnswerSent = { readonly seq: number; readonly itemId: string; readonly choice: string | null; readonly clickedAt: string }

/** With the sitting that the page showed, where it said so. */
export type AnswerRead = AnswerSent & { readonly sittingId: string | undefined }

/** Letters of each item of a form, by item id. */
export type FormLetters = ReadonlyMap<string, ReadonlySet<string>>

/** What is known at the moment the answer is judged. */
export type AnswerFacts = {
  readonly session:
    | { readonly endedAt: Date | null; readonly replaced: boolean; readonly idleUntil: Date; readonly endsAt: Date }
    | undefined
  readonly sitting:
    | {
        readonly state: SittingState
        readonly deadline: Date | null
        readonly endsAt: Date | null
        /** Since when the clock of the room, or of this person, stands still. */
        readonly pausedAt: Date | null
      }
    | undefined
  /** What is stored under the same seq, if anything is. */
  readonly stored: { readonly itemId: string; readonly choice: string | null } | undefined
}

export type AnswerVerdict =
  | 'saved'
  /** The same change came before: harmless, acknowledged again. */
  | 'repeat'
  | 'sittings.signed-out'
  | 'sittings.replaced'
  | 'sittings.not-started'
  | 'sittings.finished'
  | 'sittings.time-up'
  | 'sittings.paused'
  | 'sittings.seq-taken'

/**
 * The verdict on an answer whose item and letter are on the form. A repeat is acknowledged even after
 * the sitting closed: it is saved, and the client must be able to learn that.
 */
export function verdictOf(sent: Pick<AnswerSent, 'itemId' | 'choice'>, facts: AnswerFacts, now: Date): AnswerVerdict {
  const { session, sitting, stored } = facts
  const ended = !session || session.endedAt !== null || now >= session.idleUntil || now >= session.endsAt
  if (ended || !sitting) return session?.replaced ? 'sittings.replaced' : 'sittings.signed-out'
  if (stored) return stored.itemId === sent.itemId && stored.choice === sent.choice ? 'repeat' : 'sittings.seq-taken'
  // closed by the clock: what still comes is late, and kept as such
  if (sitting.state === 'waktu-habis') return 'sittings.time-up'
  if (isFinished(sitting.state) || sitting.state === 'dibatalkan') return 'sittings.finished'
  if (sitting.state === 'terdaftar' || !sitting.deadline) return 'sittings.not-started'
  if (inTime(now, sitting.deadline)) return 'saved'
  return standsStill(sitting.endsAt, sitting.pausedAt) ? 'sittings.paused' : 'sittings.time-up'
}

/** Whether the item is on the form and the letter is one of its own; taking an answer back needs no letter. */
export function isOnForm(form: FormLetters, sent: Pick<AnswerSent, 'itemId' | 'choice'>): boolean {
  const letters = form.get(sent.itemId)
  return letters !== undefined && (sent.choice === null || letters.has(sent.choice))
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
// From 2000 on, so that no year exists here that the database cannot hold.
const instant = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/

/**
 * Reads the body of a saved answer by hand: this is the one call whose cost is counted in
 * microseconds. Accepts exactly what the schema in exam-api.ts accepts; undefined otherwise.
 */
export function readAnswer(body: unknown): AnswerRead | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { sittingId, seq, itemId, choice, clickedAt } = body as Record<string, unknown>
  if (sittingId !== undefined && (typeof sittingId !== 'string' || !uuid.test(sittingId))) return undefined
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 1 || seq > 1_000_000) return undefined
  if (typeof itemId !== 'string' || !uuid.test(itemId)) return undefined
  if (choice !== null && (typeof choice !== 'string' || choice.length !== 1 || choice < 'A' || choice > 'F')) return undefined
  if (typeof clickedAt !== 'string' || !instant.test(clickedAt)) return undefined
  const clicked = Date.parse(clickedAt)
  // written anew: 31 February is a day in March here, and no day at all in the database
  return Number.isNaN(clicked) ? undefined : { sittingId, seq, itemId, choice, clickedAt: new Date(clicked).toISOString() }
}
