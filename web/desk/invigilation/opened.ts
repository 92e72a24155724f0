// The room that was opened with its passphrase while the server is out of reach: in memory only, gone with
// the page. Who opens it counts as the account that fetched it.
import { useSyncExternalStore } from 'react'
import type { Me } from '../me.tsx'
import type { RoomView } from './use-room.ts'

export type Opened = {
  readonly sessionId: string
  readonly me: Me
  readonly view: RoomView
  /** When the package was fetched (ISO). */
  readonly madeAt: string
}

let opened: Opened | null = null
const listeners = new Set<() => void>()

/** Sets or forgets (null) the opened room. */
export function setOpened(next: Opened | null): void {
  if (opened === next) return
  opened = next
  for (const listener of listeners) listener()
}

/** The opened room; null where none is open. */
export function useOpened(): Opened | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => opened,
  )
}
