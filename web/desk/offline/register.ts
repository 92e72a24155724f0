// Keeps the desk's page on the device where the origin allows a service worker (https that the browser
// trusts, or this very machine): then the room screen opens without the server, also after a reload.
import { useSyncExternalStore } from 'react'

/** `never`: this address allows no worker. `coming`: not kept yet. `kept`: the page opens without the server. */
export type ShellState = 'never' | 'coming' | 'kept'

let state: ShellState = 'coming'
const listeners = new Set<() => void>()

function tell(next: ShellState): void {
  state = next
  for (const listener of listeners) listener()
}

/** Called once, at the start of the page. */
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) {
    tell('never')
    return
  }
  // after the page, so that its own files come first over a thin line
  const register = async () => {
    try {
      await navigator.serviceWorker.register('/sw.js', { scope: '/' })
      await navigator.serviceWorker.ready
      tell('kept')
    } catch {
      // without a line the worker is not asked for anew; the one that stands serves on
      tell((await navigator.serviceWorker.getRegistration('/').catch(() => undefined))?.active ? 'kept' : 'never')
    }
  }
  addEventListener('load', () => setTimeout(() => void register(), 1500))
}

/** Whether this page opens on this device without the server. */
export function useShell(): ShellState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
