// When a participant's time ends. One function, so that the screen, the answer path and the closing
// job cannot disagree. Policy `grace.seconds`: an answer counts when it arrives by the end plus the
// grace, whatever a participant's own clock says. Instants only: zones and midnight have no part in it.
//
// - Somebody who begins alone works his minutes, but not past the session's window.
// - A room that its proctor starts works its minutes from there: the window says when it may be
//   started, and a start that is ten minutes late takes nothing from anybody.
// - A latecomer ends with the room (policy `room.late-ends-with-room`), never after it.
// - What is granted (accommodation, extension, compensation) and every pause come on top, past the window too.

/** Time that did not run; `toAt` null: it still does not. */
export type Pause = { readonly fromAt: Date; readonly toAt: Date | null }

export type TimeGranted = {
  readonly startedAt: Date
  /** Working time of the form, in minutes. */
  readonly minutes: number
  /** Approved for this person (reasonable accommodation), in minutes. */
  readonly extraMinutes: number
  /** End of the session's window. */
  readonly closesAt: Date
  /** When the proctor started the room; null: everybody begins alone. */
  readonly roomStartedAt: Date | null
  readonly lateEndsWithRoom: boolean
  /** Given to the whole room, and to this person after an incident, in seconds. */
  readonly extensionSeconds: number
  readonly compensationSeconds: number
  /** Of the room and of this person, in any order, overlapping or not. */
  readonly pauses: readonly Pause[]
  /** A network incident declared for the room: so much later an answer may arrive and still count. */
  readonly arrivalSeconds: number
  /** How long after the end an arriving answer still counts. */
  readonly graceSeconds: number
}

export type Deadline = {
  /** What the participant's clock counts down to; while it stands still, what it stood at. */
  readonly endsAt: Date
  /** The last moment at which an arriving answer counts. While the clock stands still, the pause's beginning and the grace. */
  readonly deadline: Date
}

/** End of time and last counting arrival. Never before the start, whatever the window says. */
export function deadlineOf(time: TimeGranted): Deadline {
  const start = time.startedAt.getTime()
  const granted = time.extraMinutes * 60_000 + (time.extensionSeconds + time.compensationSeconds) * 1000
  const { from, end: planned } = plannedEnd(time, start)
  const { end: moved, stoppedAt } = withPauses(planned + granted, from, time.pauses)
  const end = Math.max(start, moved)
  const late = (time.arrivalSeconds + time.graceSeconds) * 1000
  const last = stoppedAt === null ? end + late : Math.max(start, stoppedAt) + time.graceSeconds * 1000
  return { endsAt: new Date(end), deadline: new Date(last) }
}

/** Where the minutes begin to count, and where they would end with nothing on top. */
function plannedEnd(time: TimeGranted, start: number): { from: number; end: number } {
  const minutes = time.minutes * 60_000
  const room = time.roomStartedAt?.getTime()
  if (room === undefined) return { from: start, end: Math.max(start, Math.min(start + minutes, time.closesAt.getTime())) }
  const from = time.lateEndsWithRoom ? Math.min(room, start) : start
  return { from, end: from + minutes }
}

/**
 * Moves `end` by every pause that begins before it. `stoppedAt`: since when the clock stands still.
 * A pause that begins after somebody's end gives nothing: that time had run out.
 */
function withPauses(end: number, from: number, pauses: readonly Pause[]): { end: number; stoppedAt: number | null } {
  const list = pauses
    .map(({ fromAt, toAt }) => ({ from: Math.max(from, fromAt.getTime()), to: toAt?.getTime() ?? Number.POSITIVE_INFINITY }))
    .filter((pause) => pause.to > pause.from)
    .sort((a, b) => a.from - b.from)
  // what two pauses share is given once
  let counted = from
  for (const pause of list) {
    const begins = Math.max(pause.from, counted)
    if (begins >= end || pause.to <= begins) continue
    if (pause.to === Number.POSITIVE_INFINITY) return { end, stoppedAt: begins }
    end += pause.to - begins
    counted = pause.to
  }
  return { end, stoppedAt: null }
}

/** Whether an answer that arrives at `now` still counts; the deadline itself still does. */
export const inTime = (now: Date, deadline: Date): boolean => now.getTime() <= deadline.getTime()

/** Whether one of these pauses stopped somebody's clock: one that begins after the end stops nothing. */
export const standsStill = (endsAt: Date | null, ...pausedAt: readonly (Date | null)[]): boolean =>
  pausedAt.some((since) => since !== null && (endsAt === null || since < endsAt))

/** Working time in milliseconds that a session without the server gives to a person: by the machine's steady clock. */
export const workingMs = (time: Pick<TimeGranted, 'minutes' | 'extraMinutes' | 'extensionSeconds' | 'compensationSeconds'>): number =>
  (time.minutes + time.extraMinutes) * 60_000 + (time.extensionSeconds + time.compensationSeconds) * 1000

/** A session's clock as it stands before its room is started, or where there is none. */
export const aloneTime = {
  roomStartedAt: null,
  lateEndsWithRoom: true,
  extensionSeconds: 0,
  compensationSeconds: 0,
  pauses: [],
  arrivalSeconds: 0,
} as const satisfies Partial<TimeGranted>
