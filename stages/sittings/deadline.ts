// When a participant's time ends. One function, so that the screen, the answer path and the closing
// job cannot disagree. Policy `grace.seconds`: an answer counts when it arrives by the end plus the
// grace, whatever a participant's own clock says.

export type TimeGranted = {
  readonly startedAt: Date
  /** Working time of the form, in minutes. */
  readonly minutes: number
  /** Approved for this person (reasonable accommodation), in minutes. */
  readonly extraMinutes: number
  /** End of the session's window; nobody works past it except by time granted on top. */
  readonly closesAt: Date
  /** Given to the whole room afterwards (an extension, the sum of its pauses), in seconds. */
  readonly roomSeconds: number
  /** How long after the end an arriving answer still counts. */
  readonly graceSeconds: number
}

export type Deadline = {
  /** What the participant's clock counts down to. */
  readonly endsAt: Date
  /** The last moment at which an arriving answer counts. */
  readonly deadline: Date
}

/** End of time and last counting arrival. Never before the start, whatever the window says. */
export function deadlineOf(time: TimeGranted): Deadline {
  const start = time.startedAt.getTime()
  const granted = time.extraMinutes * 60_000 + time.roomSeconds * 1000
  const byMinutes = start + time.minutes * 60_000 + granted
  const byWindow = time.closesAt.getTime() + granted
  const end = Math.max(start, Math.min(byMinutes, byWindow))
  return { endsAt: new Date(end), deadline: new Date(end + time.graceSeconds * 1000) }
}

/** Whether an answer that arrives at `now` still counts; the deadline itself still does. */
export const inTime = (now: Date, deadline: Date): boolean => now.getTime() <= deadline.getTime()
