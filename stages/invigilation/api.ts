// What can be asked of the room on the day, and said of it. Start, pause, extension and closing are
// acts of sittings (stages/sittings/room-api.ts); a finished room's berita acara: record-api.ts.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { provisionKeys } from '../register/accommodations/provisions.ts'
import { sessionStates } from '../sittings/state.ts'
import { absenceKinds, identityKinds, incidentKinds, keysOf, readinessChecks } from './kinds.ts'
import { seatStates } from './seat-state.ts'

export type InvigilationRefusal =
  // not there (404)
  | 'invigilation.not-in-room'
  | 'invigilation.card-unknown'
  | 'invigilation.incident-unknown'
  | 'invigilation.record-unknown'
  | 'invigilation.day-empty'
  | 'invigilation.package-missing'
  | 'invigilation.readiness-code'
  // does not fit the state (409)
  | 'invigilation.room-closed'
  | 'invigilation.voided'
  | 'invigilation.too-late'
  | 'invigilation.card-elsewhere'
  | 'invigilation.already-present'
  | 'invigilation.already-started'
  | 'invigilation.nothing-recorded'
  | 'invigilation.incident-ended'
  | 'invigilation.package-early'
  | 'invigilation.room-not-closed'
  | 'invigilation.still-running'
  | 'invigilation.attendance-open'
  | 'invigilation.does-not-add-up'
  | 'invigilation.signer-concerned'
  | 'invigilation.event-over'
  | 'invigilation.not-absent'
  | 'invigilation.seated-again'
  | 'invigilation.day-open'
  | 'invigilation.day-stale'
  | 'invigilation.event-not-over'
  | 'invigilation.package-running'
  | 'invigilation.outside-mode'
  // cannot be (422, 429)
  | 'invigilation.moment'
  | 'invigilation.deadline'
  | 'invigilation.arrival-without-network'
  | 'invigilation.compensation-twice'
  | 'invigilation.readiness-seat'
  | 'invigilation.readiness-wait'
  // presence at another body's test
  | 'invigilation.outside-day'
  | 'invigilation.outside-list'
  | 'invigilation.outside-kind'
  | 'invigilation.outside-people'

const id = z.uuid()
const at = z.iso.datetime()
const text = (most: number, least = 1) => z.string().trim().min(least).max(most)
const whole = z.number().int()
const zone = z.enum(['WIB', 'WITA', 'WIT'])
const identityKind = z.enum(keysOf(identityKinds))
const absenceKind = z.enum(keysOf(absenceKinds))
const incidentKind = z.enum(keysOf(incidentKinds))
const readinessCheck = z.enum(keysOf(readinessChecks))

/** Noted without the server: when by the device's clock, and under which id, so that sending it twice is harmless. */
const noted = { deviceAt: at.optional(), clientId: id.optional() }

const roomLine = {
  id,
  title: z.string(),
  venue: z.string(),
  room: z.string(),
  zone,
  opensAt: at,
  closesAt: at,
  minutes: whole,
  simulated: z.boolean(),
  state: z.enum(sessionStates),
  startedAt: at.nullable(),
  pausedAt: at.nullable(),
  enrolled: whole,
  present: whole,
  running: whole,
  finished: whole,
}

export const listRooms = endpoint({
  name: 'invigilation.list-rooms',
  method: 'GET',
  path: '/api/invigilation/rooms',
  need: 'invigilation.run',
  input: z.strictObject({ date: z.iso.date().optional() }),
  output: z.strictObject({ date: z.iso.date(), rooms: z.array(z.strictObject(roomLine)), serverNow: at }),
  summary: 'My rooms on a day (today where none is given), by time and room; none in which the reader takes part',
})

const provisions = z.array(z.enum(provisionKeys))

/** What to provide. Why is nowhere in this house. */
const accommodation = z.strictObject({ provisions, notes: z.array(z.string()), extraMinutes: whole })

const seat = z.strictObject({
  sittingId: id,
  personId: id,
  number: z.string(),
  seat: whole,
  nip: z.string(),
  name: z.string(),
  position: z.string().nullable(),
  unit: z.string(),
  state: z.enum(seatStates),
  /** How it ended, where it did. */
  ended: z.enum(['dikirim', 'waktu-habis']).nullable(),
  answered: whole,
  startedAt: at.nullable(),
  endsAt: at.nullable(),
  closedAt: at.nullable(),
  /** When the last answer was stored. */
  savedAt: at.nullable(),
  /** Last sign of life of the machine. */
  heardAt: at.nullable(),
  /** Since when the paper was not touched, from three minutes on. */
  quietSince: at.nullable(),
  /** Answers that the machine says it still keeps. */
  waiting: whole,
  /** This person's own clock stands still. */
  paused: z.boolean(),
  compensationSeconds: whole,
  serverLess: z.boolean(),
  lateAnswers: whole,
  checkedInAt: at.nullable(),
  identityKind: identityKind.nullable(),
  absence: z.strictObject({ kind: absenceKind, hasDocument: z.boolean(), note: z.string().nullable() }).nullable(),
  help: z.strictObject({ at, text: z.string().nullable() }).nullable(),
  /** How often, and for how many seconds in all, the window was left: a fact. */
  leftWindow: z.strictObject({ times: whole, seconds: whole }),
  accommodation: accommodation.nullable(),
})
export type Seat = z.infer<typeof seat>

const incident = z.strictObject({
  id,
  sittingId: id.nullable(),
  kind: incidentKind,
  text: z.string(),
  fromAt: at,
  toAt: at.nullable(),
  compensationSeconds: whole,
  arrivalSeconds: whole,
  at,
})
export type Incident = z.infer<typeof incident>

export const showRoom = endpoint({
  name: 'invigilation.show-room',
  method: 'GET',
  path: '/api/invigilation/rooms/:id',
  need: 'invigilation.run',
  input: z.strictObject({ id }),
  output: z.strictObject({
    ...roomLine,
    serverNow: at,
    formTitle: z.string(),
    items: whole,
    /** To be typed at a machine that is tested, and by which its results find this room. */
    readinessCode: z.string(),
    clock: z.strictObject({
      /** End of time of those without any addition of their own; the last end of all. Null before the start. */
      endsAt: at.nullable(),
      lastEndsAt: at.nullable(),
      extensionSeconds: whole,
      arrivalSeconds: whole,
      lateMinutes: whole,
      /** Up to when somebody may come in after the start without a reason of the proctor. */
      lateUntil: at.nullable(),
      serverLessAt: at.nullable(),
      serverLessReason: z.string().nullable(),
      pauses: z.array(z.strictObject({ sittingId: id.nullable(), fromAt: at, toAt: at.nullable(), reason: z.string() })),
    }),
    counts: z.strictObject({
      bantuan: whole,
      'di-perangkat': whole,
      mengerjakan: whole,
      selesai: whole,
      hadir: whole,
      'belum-hadir': whole,
      'tidak-hadir': whole,
      dibatalkan: whole,
    }),
    seats: z.array(seat),
    deviceRequests: z.array(z.strictObject({ id, sittingId: id, device: z.string(), at })),
    incidents: z.array(incident),
    /** The last look at each machine, by seat; `failed` names what will not do. */
    readiness: z.array(z.strictObject({ seat: whole, code: z.string(), ok: z.boolean(), failed: z.array(readinessCheck), at })),
    records: z.array(z.strictObject({ version: whole, at, documentId: id })),
  }),
  summary: 'Everything that the room screen shows, in one reply',
})

/** Numbers that move while people work; sent every 5 seconds by the stream as event `progress`. */
export const progress = z.strictObject({
  serverNow: at,
  seats: z.array(
    seat.pick({
      sittingId: true,
      state: true,
      answered: true,
      savedAt: true,
      heardAt: true,
      quietSince: true,
      waiting: true,
      endsAt: true,
      leftWindow: true,
    }),
  ),
})
export type Progress = z.infer<typeof progress>

/**
 * Server-sent events. `room` {kind, sittingId}: something happened, ask for the room again; `progress`:
 * as above, only where it differs from the one before; `again`: news may have been missed; `closed`
 * {reason}: the session or the right to it has ended, do not come back.
 */
export const roomEvents = endpoint({
  name: 'invigilation.room-events',
  method: 'GET',
  path: '/api/invigilation/rooms/:id/events',
  need: 'invigilation.run',
  reply: 'stream',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'What happens in the room, as server-sent events',
})

/** `kind` of a line of a seat's log, oldest first. */
export const seatLogKinds = [
  'checked-in',
  'absent',
  'started',
  'finished',
  'left-window',
  'help-asked',
  'help-done',
  'reconnected',
  'device-moved',
  'clock-jump',
  'storage-blocked',
  'bundle-received',
  'incident',
  'pause',
] as const

export const showSeat = endpoint({
  name: 'invigilation.show-seat',
  method: 'GET',
  path: '/api/invigilation/rooms/:id/seats/:sittingId',
  need: 'invigilation.run',
  input: z.strictObject({ id, sittingId: id }),
  output: z.strictObject({
    log: z.array(z.strictObject({ at, kind: z.enum(seatLogKinds), seconds: whole.nullable(), text: z.string().nullable() })),
  }),
  summary: 'What was noted at a seat: facts with their times',
})

/** `code` as scanned or typed: the card's QR text, a NIP, or the participant number (leading zeros may be left out). */
export const findSeat = endpoint({
  name: 'invigilation.find-seat',
  method: 'GET',
  path: '/api/invigilation/rooms/:id/card',
  need: 'invigilation.run',
  input: z.strictObject({ id, code: text(80) }),
  output: z.strictObject({ sittingId: id }),
  summary: 'Whose card this is; a card of another room is refused with where it belongs',
})

export const checkIn = endpoint({
  name: 'invigilation.check-in',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/check-in',
  need: 'invigilation.run',
  /** `lateReason`: lets in somebody who comes after the limit. */
  input: z.strictObject({ id, sittingId: id, identityKind, lateReason: text(500, 3).optional(), ...noted }),
  output: z.strictObject({
    /** Somebody else was quicker: nothing was written, and what stands is told. */
    already: z.boolean(),
    at,
    identityKind,
    arrival: z.strictObject({ verdict: z.enum(['tepat-waktu', 'terlambat', 'melewati-batas']), minutes: whole, limit: whole }),
  }),
  summary: 'Somebody came, and was recognised by this',
})

export const undoAttendance = endpoint({
  name: 'invigilation.undo-attendance',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/attendance-undo',
  need: 'invigilation.run',
  input: z.strictObject({ id, sittingId: id, reason: text(500, 3), ...noted }),
  output: z.strictObject({}),
  summary: 'Take back what was noted of a presence or absence, before the person began',
})

export const recordAbsence = endpoint({
  name: 'invigilation.record-absence',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/absence',
  need: 'invigilation.run',
  input: z.strictObject({
    id,
    sittingIds: z.array(id).min(1).max(300),
    kind: absenceKind,
    hasDocument: z.boolean(),
    note: text(500).optional(),
    ...noted,
  }),
  output: z.strictObject({ recorded: whole }),
  summary: 'These people did not come, by kind and with or without a document; noting it again replaces it',
})

const compensation = {
  /** Time given for it: to the person, or to the whole room where no person is named. */
  compensationSeconds: whole.min(0).max(14_400).default(0),
  /** Network only: for so long after the end arriving answers still count, for the whole room. */
  arrivalSeconds: whole.min(0).max(86_400).default(0),
}

export const recordIncident = endpoint({
  name: 'invigilation.record-incident',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/incidents',
  need: 'invigilation.run',
  input: z.strictObject({
    id,
    sittingId: id.nullable().default(null),
    kind: incidentKind,
    text: text(1000, 3),
    fromAt: at,
    toAt: at.nullable().default(null),
    ...compensation,
    ...noted,
  }),
  output: z.strictObject({ incidentId: id }),
  summary: 'Note an incident, with the time that is given for it',
})

export const endIncident = endpoint({
  name: 'invigilation.end-incident',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/incidents/:incidentId/end',
  need: 'invigilation.run',
  input: z.strictObject({ id, incidentId: id, toAt: at, ...compensation, ...noted }),
  output: z.strictObject({}),
  summary: 'An incident is over; time may be given for it where none was',
})

export const markHelped = endpoint({
  name: 'invigilation.mark-helped',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/helped',
  need: 'invigilation.run',
  input: z.strictObject({ id, sittingId: id, ...noted }),
  output: z.strictObject({}),
  summary: 'Somebody was there and helped',
})

export const roomPackage = endpoint({
  name: 'invigilation.room-package',
  method: 'GET',
  path: '/api/invigilation/rooms/:id/package',
  need: 'invigilation.run',
  input: z.strictObject({ id }),
  output: z.strictObject({
    madeAt: at,
    agency: z.string(),
    room: z.strictObject(roomLine),
    lateMinutes: whole,
    seats: z.array(
      z.strictObject({
        sittingId: id,
        number: z.string(),
        seat: whole,
        nip: z.string(),
        name: z.string(),
        unit: z.string(),
        accommodation: accommodation.nullable(),
      }),
    ),
  }),
  summary: "A room for the proctor's own device, from two days before: list, seats, what to provide. The device encrypts it",
})

const checks = z
  .array(z.strictObject({ key: readinessCheck, ok: z.boolean(), value: z.number().min(-1e12).max(1e12).nullable() }))
  .min(1)
  .max(Object.keys(readinessChecks).length)

export const reportReadiness = endpoint({
  name: 'invigilation.report-readiness',
  method: 'POST',
  path: '/api/invigilation/readiness',
  need: 'public',
  input: z.strictObject({ roomCode: z.string().max(20), seat: whole.min(1).max(999), checks }),
  output: z.strictObject({ code: z.string(), ok: z.boolean(), room: z.string() }),
  summary: 'A machine that was looked at, under the code of its room; nothing of a person',
})
