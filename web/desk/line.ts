// Whether the house can be reached at all: asked again every few seconds while it cannot, and then taken
// up by itself.
import { useEffect, useState } from 'react'
import type { Endpoint, SentOf } from '../../kit/contract.ts'
import { RefusalError } from '../kit/call.ts'
import { useCall } from '../kit/use-call.ts'

/** A question that hangs for so long counts as one that does not arrive. */
const patienceMs = 6000
const againMs = 5000

/** Nobody answered, or only a gate before the house did. */
export const unreached = (cause: unknown) =>
  cause instanceof RefusalError && (cause.status === 0 || (cause.status >= 502 && cause.status <= 504))

/** Whether the browser believes in a network. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const tell = () => setOnline(navigator.onLine)
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    return () => {
      window.removeEventListener('online', tell)
      window.removeEventListener('offline', tell)
    }
  }, [])
  return online
}

/** What the line that was looked at last said: a page that opens behind another need not wait again. */
let lastAway = false

/**
 * A read with the state of its line: `away` stays true from the first try that found nobody until somebody
 * answers, through all tries between. `every`: ms between two questions while there is a line.
 */
export function useLine<E extends Endpoint>(of: E, input: SentOf<E>, every: number) {
  const [away, setAway] = useState(lastAway || !navigator.onLine)
  const asked = useCall(of, input, { every: away ? Math.min(every, againMs) : every })
  const { dataUpdatedAt, error, failureReason, isFetching, refetch } = asked
  useEffect(() => {
    if (unreached(failureReason) || unreached(error)) setAway(true)
    else if (error || dataUpdatedAt > 0) setAway(false)
  }, [dataUpdatedAt, error, failureReason])
  useEffect(() => {
    lastAway = away
  }, [away])
  useEffect(() => {
    if (!isFetching) return
    const timer = setTimeout(() => setAway(true), patienceMs)
    return () => clearTimeout(timer)
  }, [isFetching])
  useEffect(() => {
    const again = () => void refetch()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [refetch])
  return { asked, away }
}
