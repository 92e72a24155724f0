// What can be asked of handing over: where each class and person is, waves asked by one and decided by another,
// their letters. No figure of a result is in any reply.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { eventPart } from '../../../kit/event-part.ts'
import { jobClasses } from '../../standards/class.ts'
import { feedbackStates } from './feedback-rule.ts'
import { leftReasons, resultStandings } from './standing.ts'

export type HandoverRefusal =
  | 'scoring.wave-unknown'
  | 'scoring.wave-too-early'
  | 'scoring.wave-open'
  | 'scoring.wave-nobody'
  | 'scoring.wave-decided'
  | 'scoring.wave-left'
  | 'scoring.wave-items'
  | 'scoring.wave-letters'
  | 'scoring.wave-opened'
  | 'scoring.wave-withdrawn'
  | 'scoring.feedback-unknown'
  | 'scoring.feedback-not-handed'
  | 'scoring.feedback-planned'
  | 'scoring.feedback-holder'
  | 'scoring.feedback-concerned'
  | 'scoring.feedback-not-holder'
  | 'scoring.feedback-cancelled'
  | 'scoring.feedback-noted'
  | 'scoring.feedback-early'
  | 'scoring.feedback-not-held'
  | 'scoring.feedback-answered'
  | 'scoring.feedback-file'
  | 'scoring.feedback-incomplete'

export const id = z.uuid()
export const day = z.iso.date()
export const moment = z.iso.datetime()
const whole = z.int()
export const words = (most: number, least = 1) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((text) => text.isWellFormed())
const reason = words(500, 10)
export const by = z.strictObject({ name: z.string().nullable(), at: moment })
const jobClass = z.enum(jobClasses.map((one) => one.class) as [string, ...string[]])

export const feedbackWays = ['perorangan', 'kelompok', 'atas-permintaan'] as const
export type FeedbackWay = (typeof feedbackWays)[number]

const left = z.partialRecord(z.enum(leftReasons), whole)
/** What a wave would do now, for this reader as the one who decides. */
const preview = z.strictObject({ ready: whole, left, people: whole })
const letters = z.strictObject({ due: whole, made: whole, issued: whole })

export const eventHead = z.strictObject({
  id,
  title: z.string(),
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  state: z.string(),
})

const wave = z.strictObject({
  id,
  number: whole,
  /** The wave that it takes back, by its number. */
  withdraws: whole.nullable(),
  classes: z.array(z.string()),
  /** People named one by one. */
  named: z.array(z.string()),
  plannedOn: day,
  feedbackWay: z.enum(feedbackWays),
  feedbackPlace: z.string(),
  reason: z.string().nullable(),
  asked: by,
  /** Asked by the reader, who then does not decide it. */
  own: z.boolean(),
  decided: z.strictObject({ ...by.shape, agreed: z.boolean(), reason: z.string().nullable() }).nullable(),
  state: z.enum(['menunggu', 'disampaikan', 'ditolak', 'ditarik']),
  /** While it waits. */
  preview: preview.nullable(),
  /** Results it carried out, and how many of them their people have opened. */
  carried: whole,
  opened: whole,
  letters,
})
export type Wave = z.infer<typeof wave>

const classLine = z.strictObject({
  class: z.string(),
  results: whole,
  approved: whole,
  ready: whole,
  handed: whole,
  opened: whole,
  left,
  feedback: z.record(z.enum(feedbackStates), whole),
})
export type ClassLine = z.infer<typeof classLine>

export const listHandoverEvents = endpoint({
  name: 'scoring.list-handover-events',
  method: 'GET',
  path: '/api/handover/events',
  need: 'handover.read',
  input: z.strictObject({}),
  output: z.strictObject({ events: z.array(z.strictObject({ ...eventHead.shape, results: whole, handed: whole })) }),
  summary: 'Events with processed results, the latest first, with how many are handed over',
})

export const showHandover = endpoint({
  name: 'scoring.show-handover',
  method: 'GET',
  path: '/api/handover/events/:id',
  need: 'handover.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    event: eventHead,
    /** The present batch is approved, accepted and recorded: a wave may be asked for. */
    open: z.boolean(),
    /** Items that the quality report asks to look at, for how they measure and how they treat groups; null: none was made. */
    items: z.strictObject({ weak: whole, unequal: whole }).nullable(),
    /** Days within which an objection is filed, by the policy of today. */
    objectionDays: whole,
    classes: z.array(classLine),
    waves: z.array(wave),
  }),
  summary: 'Where the results of an event are on their way to their people, by class, and every wave',
})

const personLine = z.strictObject({
  sittingId: id,
  personId: id,
  name: z.string(),
  nip: z.string(),
  class: z.string(),
  unitId: id,
  unitName: z.string(),
  assessedOn: day,
  standing: z.enum(resultStandings),
  wave: whole.nullable(),
  handedOn: moment.nullable(),
  openedAt: moment.nullable(),
  feedback: z.enum(feedbackStates),
  /** Of the talk: "YYYY-MM-DD HH:MM" and place. */
  feedbackAt: z.string().nullable(),
  feedbackPlace: z.string().nullable(),
  /** Unconfirmed rule: see feedback-rule.ts. */
  feedbackDue: day,
})
export type PersonLine = z.infer<typeof personLine>

export const listHandoverPeople = endpoint({
  name: 'scoring.list-handover-people',
  method: 'GET',
  path: '/api/handover/events/:id/people',
  need: 'handover.read',
  input: z.strictObject({ id }),
  output: z.strictObject({ people: z.array(personLine) }),
  summary: 'Everybody with a processed result, by unit and name: handed over, opened, talk; without any figure',
})

export const exportHandover = endpoint({
  name: 'scoring.export-handover',
  method: 'GET',
  path: '/api/handover/events/:id/workbook',
  need: 'handover.read',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'The same list as a workbook',
})

const content = {
  plannedOn: day,
  feedbackWay: z.enum(feedbackWays),
  feedbackPlace: z.string().trim().max(300).default(''),
  note: words(500, 3).nullable().default(null),
}

export const askWave = endpoint({
  name: 'scoring.ask-wave',
  method: 'POST',
  path: '/api/handover/events/:id/waves',
  need: 'handover.plan',
  input: z.strictObject({
    id,
    classes: z.array(jobClass).max(20).default([]),
    /** People who were left over by an earlier wave. */
    personIds: z.array(z.uuid()).max(500).default([]),
    ...content,
  }),
  output: z.strictObject({ id, number: whole, preview }),
  summary: 'Ask that the results of classes (or single people) be handed over; another person decides',
})

export const askWithdrawal = endpoint({
  name: 'scoring.ask-withdrawal',
  method: 'POST',
  path: '/api/handover/waves/:id/withdrawal',
  need: 'handover.plan',
  input: z.strictObject({ id, reason }),
  output: z.strictObject({ id, number: whole }),
  summary: 'Ask that a wave be taken back, as long as nobody has opened a result of it',
})

export const decideWave = endpoint({
  name: 'scoring.decide-wave',
  method: 'POST',
  path: '/api/handover/waves/:id/decision',
  need: 'handover.decide',
  input: z.strictObject({
    id,
    agreed: z.boolean(),
    /** Needed to refuse, and to hand over before every letter is issued. */
    reason: words(500, 3).nullable().default(null),
    /** How many results stay behind, as was shown. */
    left: whole.min(0).default(0),
    /** How many items of the quality report were seen, weak and unequal together. */
    items: whole.min(0).default(0),
  }),
  output: z.strictObject({ handed: whole, withdrawn: whole }),
  summary: 'Hand a wave over (or refuse it) as a second person; what stays behind must have been seen',
})

export const makeWaveLetters = endpoint({
  name: 'scoring.make-wave-letters',
  method: 'POST',
  path: '/api/handover/waves/:id/letters',
  need: 'handover.plan',
  input: z.strictObject({ id, replace: z.boolean().default(false) }),
  output: z.strictObject({ made: whole, refreshed: whole, unchanged: whole, replaced: whole, stale: z.array(z.string()) }),
  summary: 'Make the letters that go with a wave: one for each office, with its people and without any figure',
})

export const showHandoverPart = endpoint({
  name: 'scoring.show-handover-part',
  method: 'GET',
  path: '/api/handover/events/:id/part',
  need: 'handover.read',
  input: z.strictObject({ id }),
  output: eventPart,
  summary: 'What Penyampaian says on the page of the event',
})
