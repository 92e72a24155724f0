// What the tab Pengawas Ruang has in hand before it is saved: who would be where, and what speaks against it.
import type { EventProctors, ProctoredSession, ProctorOffered } from '../../../../stages/sittings/event/proctor-api.ts'
import { type Duty, distribute, type Hindrance, hindranceOf, type PerRoom, wantedIn } from '../../../../stages/sittings/event/proctors.ts'

/** What is assigned and holds. */
export const heldOf = (of: EventProctors): Duty[] =>
  of.sessions.flatMap((session) => session.assigned.map(({ accountId }) => ({ sessionId: session.id, accountId })))

const same = (a: Duty, b: Duty) => a.sessionId === b.sessionId && a.accountId === b.accountId

/** Fills up what is empty, beside what is in the draft already. */
export function filled(of: EventProctors, draft: readonly Duty[], perRoom: PerRoom): Duty[] {
  const there = heldOf(of).filter((duty) => !draft.some((one) => same(one, duty)))
  return [...draft, ...distribute(of.sessions, of.people, [...there, ...draft], perRoom)]
}

/** Sessions of each person, assigned or in the draft. */
export function loadsOf(of: EventProctors, draft: readonly Duty[]): Map<string, number> {
  const all = [...heldOf(of).filter((duty) => !draft.some((one) => same(one, duty))), ...draft]
  return new Map(of.people.map((one) => [one.accountId, all.filter((duty) => duty.accountId === one.accountId).length]))
}

/** Places for proctors that stay empty in sessions to come. */
export function emptyPlaces(of: EventProctors, draft: readonly Duty[], perRoom: PerRoom): number {
  return of.sessions
    .filter((one) => one.open && !one.own)
    .reduce((sum, one) => {
      const there = new Set([
        ...one.assigned.map((at) => at.accountId),
        ...draft.flatMap((at) => (at.sessionId === one.id ? at.accountId : [])),
      ])
      return sum + Math.max(0, wantedIn(one.people, perRoom) - there.size)
    }, 0)
}

/** Why a person cannot have this session beside what he or she has; `without`: a session that he or she would leave. */
export function whyNot(
  of: EventProctors,
  draft: readonly Duty[],
  { session, person, without }: { session: ProctoredSession; person: ProctorOffered; without?: string },
): Hindrance | null {
  const own = [...heldOf(of), ...draft].filter((duty) => duty.accountId === person.accountId && duty.sessionId !== without)
  return hindranceOf(
    session,
    person,
    of.sessions.filter((one) => own.some((duty) => duty.sessionId === one.id)),
  )
}
