// Who may examine an objection: nobody who had a part in the result, who is concerned, or who stands over
// or under that person (domain office 10 and 15). Each reason is told, so that a choice can be made.
import type { Bar } from './kinds.ts'

/** Where somebody serves. `unitPath` leads from the own unit up; `eselon` ("III.a") only with a structural post. */
export type Post = { readonly unitPath: readonly string[]; readonly eselon: string | null }

/** What a candidate did in the case, and who he or she is to the person concerned. */
export type CandidateFacts = {
  readonly isSubject: boolean
  readonly readCase: boolean
  readonly approved: boolean
  readonly accepted: boolean
  readonly heldRoom: boolean
  readonly feedback: boolean
  readonly lateAnswers: boolean
  /** Null: the account is tied to no employee, so nothing is known. */
  readonly post: Post | null
  readonly subjectPost: Post
}

/** Whether who serves in `one` leads who serves in `other`: a structural post in that unit or above it, of a higher eselon within the same. */
export function leads(one: Post, other: Post): boolean {
  const own = one.unitPath[0]
  if (one.eselon === null || own === undefined || !other.unitPath.includes(own)) return false
  // "I.a" to "V.a" stand in the order of their letters
  return own !== other.unitPath[0] || other.eselon === null || one.eselon < other.eselon
}

/** Why somebody may not examine it; empty: may. */
export function barsOf(of: CandidateFacts): Bar[] {
  const found: (Bar | false)[] = [
    of.isSubject && 'subject',
    of.readCase && 'read-case',
    of.approved && 'approved',
    of.accepted && 'accepted',
    of.heldRoom && 'held-room',
    of.feedback && 'feedback',
    of.lateAnswers && 'late-answers',
    of.post !== null && !of.isSubject && leads(of.post, of.subjectPost) && 'superior',
    of.post !== null && !of.isSubject && leads(of.subjectPost, of.post) && 'subordinate',
  ]
  return found.filter((one) => one !== false)
}
