// The server's clock for all pages: from the last reply, else from what was kept, watched for leaps of the
// device's own clock.
import { useEffect, useState } from 'react'
import { type Clock, jumped, resumed } from './kept-clock.ts'
import { keepClock, keptClock } from './kept-house.ts'

const everyMs = 5000

/** What is known before the server was heard. */
function first(): Clock {
  const kept = keptClock()
  return kept ? resumed(kept, Date.now()) : { ahead: 0, doubt: 'kept', toldAt: 0 }
}

/** `told`: the server's time of the last reply (ISO) and this device's clock then (ms). `leapt` hears of a leap. */
export function useClock(told: { readonly now: string; readonly at: number } | null, leapt: () => void): Clock {
  const [clock, setClock] = useState(first)
  const [heard, at] = [told?.now, told?.at]
  useEffect(() => {
    if (heard === undefined || at === undefined) return
    const time = Date.parse(heard)
    setClock({ ahead: time - at, doubt: null, toldAt: time })
  }, [heard, at])
  useEffect(() => {
    if (clock.toldAt > 0) keepClock(clock)
    let before = Date.now() - performance.now()
    const timer = setInterval(() => {
      const apart = Date.now() - performance.now()
      const next = jumped(clock, apart - before)
      if (next === clock) return clock.toldAt > 0 && keepClock(clock)
      before = apart
      setClock(next)
      leapt()
    }, everyMs)
    return () => clearInterval(timer)
  }, [clock, leapt])
  return clock
}
