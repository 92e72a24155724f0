// The server's clock while the server is out of reach: the difference that was known last, carried over a
// reload. A device's clock may be set meanwhile; what can be noticed is corrected, the rest is said. Pure.

/** What stays on the device, in ms. `seenAt`: the device's clock when a page last looked. */
export type KeptClock = Clock & { readonly seenAt: number }

/**
 * Why the time shown may be off. `kept`: taken up after a reload, and a clock set forward meanwhile cannot be
 * noticed. `set-back`: the device's clock was set back. `jumped`: it was set forward, or the device slept.
 */
export type Doubt = 'kept' | 'set-back' | 'jumped'

export type Clock = {
  /** Milliseconds by which the server's clock is ahead of this device's. */
  readonly ahead: number
  readonly doubt: Doubt | null
  /** The server's time (ms) when it was last heard. */
  readonly toldAt: number
}

/** Drift of a clock and the steps of a time service stay below this. */
const tolerance = 5000

/** Takes up a kept clock at the device's time `deviceNow`: the time shown never runs back behind what was shown. */
export function resumed(kept: KeptClock, deviceNow: number): Clock {
  const back = kept.seenAt - deviceNow
  const { ahead, toldAt } = kept
  if (back <= tolerance) return { ahead, toldAt, doubt: kept.doubt === 'set-back' ? 'set-back' : 'kept' }
  return { ahead: ahead + back, toldAt, doubt: 'set-back' }
}

/**
 * The clock after the device's clock went `jump` ms further than a counter that no one can set. Back: somebody
 * set it, and the time goes on as the counter counts. Forward: a device that slept shows the same, so its clock is believed.
 */
export function jumped(clock: Clock, jump: number): Clock {
  if (Math.abs(jump) <= tolerance) return clock
  return jump < 0 ? { ...clock, ahead: clock.ahead - jump, doubt: 'set-back' } : { ...clock, doubt: clock.doubt ?? 'jumped' }
}
