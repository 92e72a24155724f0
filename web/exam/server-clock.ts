// The server's clock, kept here between replies by a counter that no one can set: a computer whose
// clock is half an hour off, or is changed during the test, shows the same remaining time.

export type ServerClock = {
  /** The server's time in ms, as well as it is known. */
  now(): number
  /** A reply said `told`; it was asked and answered at these readings of the counter (ms). */
  set(told: number, asked: number, answered: number): void
  /** What is known may be stale (the computer slept): the next reply counts, however slow. */
  doubt(): void
  /** Takes up from what was kept before a reload; never against a reply of the server. */
  resume(time: number): void
}

const trustedForMs = 30_000

/** @param counter a clock that only goes forward, in ms */
export function serverClock(counter: () => number = () => performance.now()): ServerClock {
  let base: { time: number; at: number; trip: number } | undefined
  return {
    now: () => (base ? base.time + counter() - base.at : Date.now()),
    set(told, asked, answered) {
      const trip = answered - asked
      // a quick reply is a better measure than a slow one, as long as it is recent
      if (base && trip > base.trip && answered - base.at < trustedForMs) return
      base = { time: told + trip / 2, at: answered, trip }
    },
    doubt() {
      if (base) base = { time: base.time + counter() - base.at, at: counter(), trip: Number.POSITIVE_INFINITY }
    },
    resume(time) {
      if (!base) base = { time, at: counter(), trip: Number.POSITIVE_INFINITY }
    },
  }
}

/** Remaining whole minutes, the begun one counted. */
export const minutesLeft = (endsAt: number, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 60_000))

/**
 * Notices that the computer slept or its wall clock was set: wall clock and counter went different ways
 * since the last call. Returns by how many ms, or 0 (up to `tolerance` is drift).
 */
export function jumpDetector(
  wall: () => number = () => Date.now(),
  counter: () => number = () => performance.now(),
  tolerance = 5000,
): () => number {
  let before = wall() - counter()
  return () => {
    const apart = wall() - counter()
    const jump = apart - before
    if (Math.abs(jump) <= tolerance) return 0
    before = apart
    return jump
  }
}
