// A proctor's notes: who came, who did not, what happened. Each is kept on the device first and sent
// under an id of its own, so that a lost line loses nothing and sending twice is harmless.
import type { RefusalData } from '../../../kit/refusal.ts'
import {
  checkIn,
  endIncident,
  type Incident,
  markHelped,
  recordAbsence,
  recordIncident,
  type Seat,
  undoAttendance,
} from '../../../stages/invigilation/api.ts'
import type { AbsenceKind, IdentityKind, IncidentKind } from '../../../stages/invigilation/kinds.ts'
import { startRoom } from '../../../stages/sittings/room-api.ts'
import { call } from '../../kit/call.ts'
import type { RoomView } from './use-room.ts'

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
  | {
      readonly kind: 'incident-end'
      readonly incidentId: string
      readonly toAt: string
      readonly compensationSeconds: number
      readonly arrivalSeconds: number
    }
  | { readonly kind: 'helped'; readonly sittingId: string }
  /** Started by a code that was read out, without the server. */
  | { readonly kind: 'start' }

export type Note = {
  readonly clientId: string
  readonly sessionId: string
  /** The account that noted it: nobody else sends it. Absent in notes of a former version. */
  readonly by?: string
  /** Place in the order of this device, which a clock that is set does not change. */
  readonly order?: number
  /** When it was noted, by the server's clock as this device knows it. */
  readonly at: string
  readonly act: NoteAct
  /** The house said no; the proctor decides what becomes of it. */
  readonly refused?: { readonly code: string; readonly data: RefusalData }
}

/** Whether `account` noted it. */
export const isMine = (note: Note, account: string) => note.by === undefined || note.by === account

/** Whether it is about this seat. */
export const isAbout = ({ act }: Note, sittingId: string) =>
  'sittingIds' in act ? act.sittingIds.includes(sittingId) : 'sittingId' in act && act.sittingId === sittingId

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
  } else if (act.kind === 'incident-end') {
    const { kind: _, ...rest } = act
    await call(endIncident, { id, ...rest, ...noted })
  } else if (act.kind === 'helped') await call(markHelped, { id, sittingId: act.sittingId, ...noted })
  else await call(startRoom, { id, at: deviceAt })
}

/** A seat as the device knows it: `unsent` where a note about it waits here. */
export type SeatHere = Seat & { readonly unsent?: boolean }

const untouched = new Set(['belum-hadir', 'tidak-hadir', 'hadir'])

function after(seat: SeatHere, note: Note): SeatHere {
  const { act, at } = note
  if (act.kind === 'helped' && act.sittingId === seat.sittingId) return { ...seat, help: null, unsent: true }
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

/**
 * The room with a start that was noted here: the server takes that moment where the session was declared to run
 * without it. There it knows nobody's own end, so the room's counts.
 */
export function viewWith(view: RoomView, notes: readonly Note[]): RoomView {
  const startedAt = view.startedAt ?? notes.find((note) => note.act.kind === 'start' && !note.refused)?.at
  if (!startedAt || (view.startedAt && view.clock.endsAt)) return view
  const seconds = view.minutes * 60 + view.clock.extensionSeconds
  const endsAt = new Date(Date.parse(startedAt) + seconds * 1000).toISOString()
  return { ...view, startedAt, clock: { ...view.clock, endsAt } }
}

/** The log with what waits on this device, in the order in which it began. */
export function incidentsWith(incidents: readonly Incident[], notes: readonly Note[]): readonly IncidentHere[] {
  const waiting = notes.flatMap(({ clientId, at, act, refused }): IncidentHere[] => {
    if (refused || act.kind !== 'incident') return []
    const { kind: _, incident, ...rest } = act
    return [{ ...rest, id: clientId, kind: incident, at, unsent: true }]
  })
  const ended = (one: IncidentHere): IncidentHere => {
    const end = notes.find((note) => !note.refused && note.act.kind === 'incident-end' && note.act.incidentId === one.id)?.act
    if (end?.kind !== 'incident-end') return one
    const compensationSeconds = one.compensationSeconds + end.compensationSeconds
    return { ...one, toAt: end.toAt, compensationSeconds, arrivalSeconds: one.arrivalSeconds + end.arrivalSeconds, unsent: true }
  }
  return [...incidents, ...waiting].map(ended).sort((a, b) => (a.fromAt < b.fromAt ? -1 : 1))
}
