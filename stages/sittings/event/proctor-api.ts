// Pengawas Ruang over a whole event: who proctors which room-session, who could, and the acts on it. Ending
// one is an act on the session (organise-api.ts). `id` in a path is the event.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'

const id = z.uuid()
const day = z.iso.date()
const moment = z.iso.datetime()
const whole = z.number().int()
const reason = z.string().trim().min(3).max(300)

/** Why somebody's assignment is looked at again. */
export const reviews = ['sits', 'elsewhere', 'two-rooms', 'place'] as const

const assigned = z.strictObject({
  grantId: id,
  accountId: id,
  name: z.string(),
  letterNumber: z.string(),
  letterDate: day,
  /** `place`: the session has another time or place than when he or she was assigned. */
  review: z.enum(reviews).nullable(),
})

const session = z.strictObject({
  id,
  date: day,
  starts: z.string(),
  ends: z.string(),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  opensAt: moment,
  closesAt: moment,
  venue: z.string(),
  room: z.string(),
  makeup: z.boolean(),
  people: whole,
  open: z.boolean(),
  own: z.boolean(),
  assigned: z.array(assigned),
})
export type ProctoredSession = z.infer<typeof session>

const person = z.strictObject({
  accountId: id,
  name: z.string(),
  office: z.string(),
  /** Is in the event's team as Pengawas Ruang. */
  inTeam: z.boolean(),
  self: z.boolean(),
  /** Session ids, as in proctors.ts. */
  sits: z.array(id),
  elsewhere: z.array(id),
  ownUnit: z.array(id),
})
export type ProctorOffered = z.infer<typeof person>

export const showEventProctors = endpoint({
  name: 'sittings.show-event-proctors',
  method: 'GET',
  path: '/api/sittings/events/:id/proctors',
  need: 'sittings.organise',
  input: z.strictObject({ id }),
  output: z.strictObject({
    /** By time and place; those whose people are all within the reader's reach. */
    sessions: z.array(session),
    /** Accounts of the team's Pengawas Ruang, and accounts that are or were Pengawas Ruang anywhere; by name. */
    people: z.array(person),
    /** Pengawas Ruang of the team who have no account. `known`: in the register. */
    without: z.array(z.strictObject({ name: z.string(), nip: z.string().nullable(), known: z.boolean() })),
  }),
  summary: 'Who proctors which room-session of an event, and who could',
})
export type EventProctors = z.infer<(typeof showEventProctors)['output']>

export const assignProctors = endpoint({
  name: 'sittings.assign-proctors',
  method: 'POST',
  path: '/api/sittings/events/:id/proctors',
  need: 'sittings.organise',
  input: z.strictObject({
    id,
    duties: z
      .array(z.strictObject({ sessionId: id, accountId: id }))
      .min(1)
      .max(600),
    letterNumber: z.string().trim().min(1).max(120),
    letterDate: day,
  }),
  output: z.strictObject({ assigned: whole }),
  summary: 'Assign Pengawas Ruang to room-sessions of an event by one letter, all or none; never oneself',
})

export const moveProctor = endpoint({
  name: 'sittings.move-proctor',
  method: 'POST',
  path: '/api/sittings/events/:id/proctors/:grantId/move',
  need: 'sittings.organise',
  input: z.strictObject({ id, grantId: id, toSessionId: id, reason }),
  output: z.strictObject({}),
  summary: 'Move a Pengawas Ruang to another room-session by the same letter',
})
