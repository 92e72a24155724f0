// The days of an event as its organisers see them: who came to which session, who did not and what was
// decided, the figures for closing, the part of the event's page. `id` in a path is the event.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { eventPart } from '../../../kit/event-part.ts'
import { absenceKinds, keysOf } from '../kinds.ts'

const id = z.uuid()
const day = z.iso.date()
const whole = z.number().int()
const words = (most: number, least: number) => z.string().trim().min(least).max(most)

const sessionDay = z.strictObject({
  id,
  present: whole,
  absent: whole,
  /** Pengawas Ruang assigned to it. */
  proctors: whole,
  /** People for whom something is provided, and at how many of their desks the machine was looked at and will do. */
  provided: whole,
  tried: whole,
})

export const decisions = ['susulan', 'tidak-susulan'] as const

const absence = z.strictObject({
  sittingId: id,
  personId: id,
  nip: z.string(),
  name: z.string(),
  unit: z.string(),
  number: z.string(),
  sessionId: id,
  date: day,
  starts: z.string(),
  venue: z.string(),
  room: z.string(),
  /** As the Pengawas Ruang noted it; null: the session ended and nobody noted why. */
  kind: z.enum(keysOf(absenceKinds)).nullable(),
  hasDocument: z.boolean().nullable(),
  note: z.string().nullable(),
  decision: z
    .strictObject({
      decision: z.enum(decisions),
      reason: z.string(),
      letter: z.string().nullable(),
      deadline: day.nullable(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
      /** The deadline has passed and there was no susulan. */
      late: z.boolean(),
    })
    .nullable(),
  /** The session given after this one, and whether the person came to it. */
  next: z.strictObject({ sessionId: id, date: day, starts: z.string(), presence: z.enum(['hadir', 'tidak-hadir', 'belum']) }).nullable(),
})
export type Absence = z.infer<typeof absence>

export const showEventDay = endpoint({
  name: 'invigilation.show-event-day',
  method: 'GET',
  path: '/api/invigilation/events/:id',
  need: 'sittings.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    /** Those whose people are all within the reader's reach. */
    sessions: z.array(sessionDay),
    /** By session and name, within the reach and without the reader's own. */
    absences: z.array(absence),
  }),
  summary: 'Who came to an event’s sessions, who did not, and what was decided for them',
})

export const decideAbsences = endpoint({
  name: 'invigilation.decide-absences',
  method: 'POST',
  path: '/api/invigilation/events/:id/absences',
  need: 'sittings.organise',
  input: z.strictObject({
    id,
    sittingIds: z.array(id).min(1).max(500),
    decision: z.enum(decisions),
    reason: words(500, 3),
    letter: words(200, 1).nullable().default(null),
    /** Susulan: until when it is to have taken place. */
    deadline: day.nullable().default(null),
  }),
  output: z.strictObject({ decided: whole }),
  summary: 'Decide for people who did not come: sent to susulan until a day, or not; with a reason, never for oneself',
})

export const countEvent = endpoint({
  name: 'invigilation.count-event',
  method: 'POST',
  path: '/api/invigilation/events/:id/figures',
  need: 'sittings.organise',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Count presence, absence and outcome for the event’s closing now; a running event is counted each minute',
})

export const showDeliveryPart = endpoint({
  name: 'invigilation.show-part',
  method: 'GET',
  path: '/api/invigilation/events/:id/part',
  need: 'sittings.read',
  input: z.strictObject({ id }),
  output: eventPart,
  summary: 'The part Pelaksanaan of an event: what stands, what is next, readiness',
})
