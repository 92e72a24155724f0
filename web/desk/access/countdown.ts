// Seconds that somebody has to wait after too many slips.
import { useEffect, useState } from 'react'
import type { RefusalError } from '../../kit/call.ts'

/** Whole seconds until `until` (milliseconds of this machine), counted down; 0 when it is over. */
function useCountdown(until: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - now) / 1000))
}

/** Seconds still to wait after what was refused last. */
export function useWait(refusal: RefusalError | null): number {
  const [until, setUntil] = useState(0)
  useEffect(() => {
    const seconds = refusal?.data.seconds
    if (typeof seconds === 'number') setUntil(Date.now() + seconds * 1000)
  }, [refusal])
  return useCountdown(until)
}
