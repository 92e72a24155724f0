// The code under which a machine that is tested finds its room: typed from the room's screen, good for
// handing in results and for nothing else. It follows from the session's id, so nothing is kept for it.
import { createHash } from 'node:crypto'
import { signsOf } from '../sittings/receipt.ts'

/** Eight signs, "K7QD-3M9X". */
export function readinessCodeOf(sessionId: string): string {
  const signs = signsOf(createHash('sha256').update(`nawa.readiness:${sessionId}`).digest().subarray(0, 8))
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** A code as typed, in the form in which it is compared. */
export const readReadinessCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/^(.{4})(.{4})$/, '$1-$2')
