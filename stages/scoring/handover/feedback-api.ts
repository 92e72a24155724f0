// Talks about results: planned, held, signed; and a person's own word on the own talk.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { day, eventHead, id, moment, words } from './api.ts'
import { feedbackStates } from './feedback-rule.ts'

export const absenceKinds = ['sakit', 'cuti', 'tugas-dinas', 'layanan-siaga', 'tanpa-keterangan'] as const
export type AbsenceKind = (typeof absenceKinds)[number]
export const largestScan = 10 * 1024 * 1024

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const done = z.strictObject({})

/** What was spoken of. The three fields say no figure: those are in the report. */
const notes = z.strictObject({ strengths: z.string(), step: z.string(), question: z.string() })

const person = z.strictObject({
  personId: id,
  name: z.string(),
  nip: z.string(),
  class: z.string(),
  unitName: z.string(),
  state: z.enum(feedbackStates),
  absenceKind: z.enum(absenceKinds).nullable(),
  /** Null as well for whoever neither holds the talk nor reads results. */
  notes: notes.nullable(),
  /** The person's own word. */
  answer: z.strictObject({ agreed: z.boolean(), text: z.string().nullable(), at: moment }).nullable(),
  scannedAt: moment.nullable(),
})
export type TalkPerson = z.infer<typeof person>

const talk = z.strictObject({
  id,
  date: day,
  starts: time,
  place: z.string(),
  holder: z.strictObject({ id, name: z.string() }),
  /** Held by the reader. */
  own: z.boolean(),
  cancelReason: z.string().nullable(),
  people: z.array(person),
})
export type Talk = z.infer<typeof talk>

export const listFeedback = endpoint({
  name: 'scoring.list-feedback',
  method: 'GET',
  path: '/api/handover/events/:id/feedback',
  need: 'feedback.hold',
  input: z.strictObject({ id }),
  output: z.strictObject({
    event: eventHead,
    zone: z.string(),
    today: day,
    talks: z.array(talk),
    /** Handed over, and no talk is waiting or was held; by unit and name. */
    waiting: z.array(
      z.strictObject({ personId: id, name: z.string(), nip: z.string(), class: z.string(), unitName: z.string(), dueOn: day }),
    ),
    holders: z.array(z.strictObject({ id, name: z.string() })),
  }),
  summary: 'Talks of an event by day, who still has none, and who may hold one. Notes only for who holds the talk or reads results',
})

export const listFeedbackEvents = endpoint({
  name: 'scoring.list-feedback-events',
  method: 'GET',
  path: '/api/handover/feedback-events',
  need: 'feedback.hold',
  input: z.strictObject({}),
  output: z.strictObject({ events: z.array(eventHead) }),
  summary: 'Events with results that were handed over, the latest first',
})

export const planFeedback = endpoint({
  name: 'scoring.plan-feedback',
  method: 'POST',
  path: '/api/handover/events/:id/feedback',
  need: 'feedback.hold',
  input: z.strictObject({
    id,
    personIds: z.array(z.uuid()).min(1).max(40),
    date: day,
    starts: time,
    place: words(200, 3),
    holderId: z.uuid(),
  }),
  output: z.strictObject({ id }),
  summary: 'Plan a talk for one person or a group; who holds it is none of them',
})

export const cancelFeedback = endpoint({
  name: 'scoring.cancel-feedback',
  method: 'POST',
  path: '/api/handover/feedback/:id/cancellation',
  need: 'feedback.hold',
  input: z.strictObject({ id, reason: words(500, 3) }),
  output: done,
  summary: 'Cancel a talk of which nothing is noted yet',
})

const ofPerson = { id, personId: z.uuid() }

export const noteFeedback = endpoint({
  name: 'scoring.note-feedback',
  method: 'POST',
  path: '/api/handover/feedback/:id/people/:personId',
  need: 'feedback.hold',
  /** `tidak-hadir` needs a kind; `hadir` strengths and one step, the open question may be empty. */
  input: z.strictObject({
    ...ofPerson,
    attendance: z.enum(['hadir', 'tidak-hadir']),
    absenceKind: z.enum(absenceKinds).nullable().default(null),
    strengths: words(2000, 0).default(''),
    step: words(2000, 0).default(''),
    question: words(2000, 0).default(''),
  }),
  output: done,
  summary: 'Note that a talk was held and what was spoken of, or that the person did not come; by who holds it, until it is closed',
})

export const feedbackRecord = endpoint({
  name: 'scoring.feedback-record',
  method: 'GET',
  path: '/api/handover/feedback/:id/people/:personId/record',
  need: 'feedback.hold',
  reply: 'file',
  input: z.strictObject(ofPerson),
  output: z.unknown(),
  summary: 'The record of a held talk as PDF, to be signed by both',
})

export const uploadFeedbackScan = endpoint({
  name: 'scoring.upload-feedback-scan',
  method: 'POST',
  path: '/api/handover/feedback/:id/people/:personId/scan',
  need: 'feedback.hold',
  upload: true,
  input: z.strictObject(ofPerson),
  output: done,
  summary: 'Bring the record back as signed by both; it closes the talk',
})

export const feedbackScan = endpoint({
  name: 'scoring.feedback-scan',
  method: 'GET',
  path: '/api/handover/feedback/:id/people/:personId/scan',
  need: 'feedback.hold',
  reply: 'file',
  input: z.strictObject(ofPerson),
  output: z.unknown(),
  summary: 'The signed record as it came back',
})

const ownTalk = z.strictObject({
  id,
  eventId: id,
  eventTitle: z.string(),
  date: day,
  starts: time,
  zone: z.string(),
  place: z.string(),
  holder: z.string(),
  state: z.enum(feedbackStates),
  notes: notes.nullable(),
  answer: z.strictObject({ agreed: z.boolean(), text: z.string().nullable(), at: moment }).nullable(),
  /** Whether the person may still say that it was held, and agree or not. */
  mayAnswer: z.boolean(),
})
export type OwnTalk = z.infer<typeof ownTalk>

export const listOwnFeedback = endpoint({
  name: 'own.list-feedback',
  method: 'GET',
  path: '/api/own/feedback',
  need: 'own.read',
  input: z.strictObject({}),
  output: z.strictObject({
    talks: z.array(ownTalk),
    /** For each event with a result of the person: the last day of its talk (unconfirmed rule). */
    due: z.array(z.strictObject({ eventId: id, eventTitle: z.string(), dueOn: day, state: z.enum(feedbackStates) })),
  }),
  summary: 'A person’s own talks with what was noted of them',
})

export const confirmOwnFeedback = endpoint({
  name: 'own.confirm-feedback',
  method: 'POST',
  path: '/api/own/feedback/:id',
  need: 'own.write',
  /** Not agreeing needs words. */
  input: z.strictObject({ id, agreed: z.boolean(), text: words(1000, 3).nullable().default(null) }),
  output: done,
  summary: 'Say that the own talk was held, and whether its record is right; it closes the talk',
})
