// Signing out. Where the server is out of reach the sign-out is owed: nothing is shown any more, and it is
// done first of all once the server is back.
import { useSyncExternalStore } from 'react'
import { signOut } from '../../stages/access/api.ts'
import { call } from '../kit/call.ts'
import { setOpened } from './invigilation/opened.ts'
import { unreached } from './line.ts'

const key = 'nawa-keluar'
const listeners = new Set<() => void>()
let owed = read()

function read(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function tell(next: boolean): void {
  owed = next
  try {
    if (next) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Storage may be closed by policy: the debt then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

/** Signs out here, and at the server as soon as it can be reached. */
export async function leaveHouse(): Promise<void> {
  setOpened(null)
  try {
    await call(signOut, {})
    tell(false)
  } catch (cause) {
    tell(unreached(cause))
  }
}

/** Whether somebody signed out here and the server does not know it yet. */
export function useOwedLeave(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => owed,
  )
}
