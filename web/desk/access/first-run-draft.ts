// What was typed in the first run outlives a reload or a step back in the browser, in this tab only and
// until the house is set up. The code and the password are never kept.
import { useEffect, useState } from 'react'

const prefix = 'nawa-pemasangan-'

/** What `kept` holds in the shape of `first`; `first` where it is missing or of another shape. */
export function draftOf<T>(kept: string | null, first: T): T {
  try {
    const draft: unknown = JSON.parse(kept ?? 'null')
    if (Array.isArray(first)) return Array.isArray(draft) ? (draft as T) : first
    return draft !== null && typeof draft === 'object' && !Array.isArray(draft) ? { ...first, ...draft } : first
  } catch {
    return first
  }
}

/** State of one step, kept under `name`; `keep` takes off what must not be written down. */
export function useDraft<T>(name: string, first: T, keep: (value: T) => unknown = (value) => value): [T, (value: T) => void] {
  const [value, setValue] = useState(() => draftOf(read(name), first))
  const text = JSON.stringify(keep(value))
  useEffect(() => {
    try {
      sessionStorage.setItem(prefix + name, text)
    } catch {
      // Storage may be closed by policy: then a reload begins anew.
    }
  }, [name, text])
  return [value, setValue]
}

/** Forgets all steps. */
export function dropDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(prefix + name)
  } catch {
    return null
  }
}
