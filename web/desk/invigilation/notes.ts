// A proctor's notes: who came, who did not, what happened. Each is kept on the device first and sent
// under an id of its own, so that a lost line loses nothing and sending twice is harmless.
import type { RefusalData } from '../../../kit/refusal.ts'
import { checkIn, type Incident, recordAbsence, recordIncident, type Seat, undoAttendance } from '../../../stages/invigilation/api.ts'
import type { AbsenceKind, IdentityKind, IncidentKind } from '../../../stages/invigilation/kinds.ts'
import { startRoom } from '../../../stages/sittings/room-api.ts'
import { call } from '../../kit/call.ts'

export type NoteAct =
  | { readonly kind: 'check-in'; readonly sittingId: string; readonly identityKind: IdentityKind; readonly lateReason?: string }
  | { readonly kind: 'undo'; readonly sittingId: string; readonly reason: string }
  | {
      readonly kind: 'absence'
      readonly sittingIds: readonly string[]
      readonly absence: AbsenceKind
      readonly hasDocument: boolean
      readonly note?: string
    }
  | {
      readonly kind: 'incident'
      readonly sittingId: string | null
      readonly incident: IncidentKind
      readonly text: string
      readonly fromAt: string
      readonly toAt: string | null
      readonly compensationSeconds: number
      readonly arrivalSeconds: number
    }
  /** Started by a code that was read out, without the server. */
  | { readonly kind: 'start' }

export type Note = {
  readonly clientId: string
  readonly sessionId: string
  /** When it was noted, by the server's clock as this device knows it. */
  readonly at: string
  readonly act: NoteAct
  /** The house said no; the proctor decides what becomes of it. */
  readonly refused?: { readonly code: string; readonly data: RefusalData }
}

/** Sends one note. Throws RefusalError. */
export async function sendNote({ clientId, sessionId: id, at: deviceAt, act }: Note): Promise<void> {
  const noted = { clientId, deviceAt }
  if (act.kind === 'check-in') {
    const { kind: _, ...rest } = act
    await call(checkIn, { id, ...rest, ...noted })
  } else if (act.kind === 'undo') await call(undoAttendance, { id, sittingId: act.sittingId, reason: act.reason, ...noted })
  else if (act.kind === 'absence') {
    const { kind: _, absence, sittingIds, ...rest } = act
    await call(recordAbsence, { id, ...rest, sittingIds: [...sittingIds], kind: absence, ...noted })
  } else if (act.kind === 'incident') {
    const { kind: _, incident, ...rest } = act
    await call(recordIncident, { id, ...rest, kind: incident, ...noted })
  } else await call(startRoom, { id, at: deviceAt })
}

/** A seat as the device knows it: `unsent` where a note about it waits here. */
export type SeatHere = Seat & { readonly unsent?: boolean }

const untouched = new Set(['belum-hadir', 'tidak-hadir', 'hadir'])

function after(seat: SeatHere, note: Note): SeatHere {
  const { act, at } = note
  if (!untouched.has(seat.state)) return seat
  if (act.kind === 'check-in' && act.sittingId === seat.sittingId)
    return { ...seat, state: 'hadir', checkedInAt: at, identityKind: act.identityKind, absence: null, unsent: true }
  if (act.kind === 'undo' && act.sittingId === seat.sittingId)
    return { ...seat, state: 'belum-hadir', checkedInAt: null, identityKind: null, absence: null, unsent: true }
  if (act.kind === 'absence' && act.sittingIds.includes(seat.sittingId)) {
    const absence = { kind: act.absence, hasDocument: act.hasDocument, note: act.note ?? null }
    return { ...seat, state: 'tidak-hadir', checkedInAt: null, identityKind: null, absence, unsent: true }
  }
  return seat
}

/** The seats with what the waiting notes say of them; refused notes count for nothing. */
export function seatsWith(seats: readonly Seat[], notes: readonly Note[]): readonly SeatHere[] {
  const waiting = notes.filter((note) => !note.refused)
  return waiting.length === 0 ? seats : seats.map((seat) => waiting.reduce<SeatHere>(after, seat))
}

export type IncidentHere = Incident & { readonly unsent?: boolean }

/** The log with what waits on this device, in the order in which it began. */
export function incidentsWith(incidents: readonly Incident[], notes: readonly Note[]): readonly IncidentHere[] {
  const waiting = notes.flatMap(({ clientId, at, act, refused }): IncidentHere[] => {
    if (refused || act.kind !== 'incident') return []
    const { kind: _, incident, ...rest } = act
    return [{ ...rest, id: clientId, kind: incident, at, unsent: true }]
  })
  return [...incidents, ...waiting].sort((a, b) => (a.fromAt < b.fromAt ? -1 : 1))
}
