// The server's clock, kept here between replies by a counter that no one can set: a computer whose
// clock is half an hour off, or is changed during the test, shows the same remaining time.

export type ServerClock = {
  /** The server's time in ms, as well as it is known. */
  now(): number
  /** A reply said `told`; it was asked and answered at these readings of the counter (ms). */
  set(told: number, asked: number, answered: number): void
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
  }
}

/** Remaining whole minutes, the begun one counted. */
export const minutesLeft = (endsAt: number, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 60_000))
