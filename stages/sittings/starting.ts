// Whether one person may begin now, and if not, why not. A room that its proctor starts is opened by
// that start; where Panitia opens the session instead, everybody begins alone.
import type { SittingsRefusal } from './api.ts'
import { type SessionState, type SittingState, sittingAfter } from './state.ts'

export type StartFacts = {
  readonly state: SittingState
  readonly agreed: boolean
  readonly checkedIn: boolean
  readonly sessionState: SessionState
  readonly opensAt: Date
  readonly closesAt: Date
  readonly roomStartedAt: Date | null
  /** The clock of the room, or of this person, stands still. */
  readonly paused: boolean
}

/** Null: yes. A latecomer of a started room needs the proctor, who notes him as present first. */
export function mayStart(facts: StartFacts, now: Date): SittingsRefusal | null {
  if (!sittingAfter(facts.state, 'start')) return 'sittings.finished'
  if (!facts.agreed) return 'sittings.pledge-missing'
  if (facts.sessionState !== 'dibuka' || now < facts.opensAt) return 'sittings.not-open'
  if (facts.roomStartedAt === null && now >= facts.closesAt) return 'sittings.not-open'
  if (facts.roomStartedAt !== null && !facts.checkedIn) return 'sittings.not-checked-in'
  return facts.paused ? 'sittings.paused' : null
}
