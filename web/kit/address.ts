// The state of a view lives in the address bar, so that it can be sent to a colleague and the back
// button returns to it. Values are texts; what equals the default is not written.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The part of the address named by `defaults`, and a setter that changes some of it. */
export function useAddress<T extends Record<string, string>>(defaults: T): [T, (change: Partial<T>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const state = { ...defaults }
  for (const key of Object.keys(defaults) as (keyof T & string)[]) {
    const value = search[key]
    if (value !== undefined && value !== null) state[key] = String(value) as T[typeof key]
  }
  const change = useCallback(
    (part: Partial<T>) => {
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Record<string, unknown>) => {
          const after: Record<string, unknown> = { ...before, ...part }
          for (const key of Object.keys(part)) if (after[key] === defaults[key] || after[key] === '') delete after[key]
          return after
        },
      } as unknown as Parameters<typeof navigate>[0])
    },
    [navigate, defaults],
  )
  return [state, change]
}
