// Data protection: the completed impact assessment, requests with their clock, the own copy, and what is destroyed.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { personalCopy } from './copy.ts'
import { outcomes, requestKinds } from './request.ts'
import { recordKinds } from './retention.ts'

export type PrivacyRefusal =
  | 'privacy.no-request'
  | 'privacy.answered'
  | 'privacy.received-later'
  | 'privacy.no-destruction'
  | 'privacy.nothing-due'
  | 'privacy.under-way'
  | 'privacy.decided'
  | 'privacy.same-person'
  | 'privacy.not-assessed'

const id = z.uuid()
const moment = z.iso.datetime()
const day = z.iso.date()
const whole = z.int().min(0)
const done = z.object({})
const line = z.string().trim().min(3).max(1000)
const reason = z.string().trim().min(10).max(1000)

const fields = {
  controller: line,
  contact: line,
  basis: line,
  processors: line,
  schedule: line,
  approval: z.object({ on: day, by: line }),
}
export type ImpactFields = { [K in keyof typeof fields]: z.output<(typeof fields)[K]> }

export const showAssessment = endpoint({
  name: 'privacy.show-assessment',
  method: 'GET',
  path: '/api/privacy/assessment',
  need: 'privacy.read',
  summary: 'The impact assessment as the agency completed it last, and earlier versions',
  input: z.object({}),
  output: z.object({
    /** Of the shipped text now, and of the one that was completed last. */
    textVersion: z.string(),
    completed: z
      .object({ version: whole, textVersion: z.string(), fields: z.object(fields), completedAt: moment, completedBy: z.string() })
      .nullable(),
    versions: z.array(z.object({ version: whole, textVersion: z.string(), completedAt: moment, completedBy: z.string() })),
  }),
})

export const completeAssessment = endpoint({
  name: 'privacy.complete-assessment',
  method: 'POST',
  path: '/api/privacy/assessment',
  need: 'privacy.write',
  summary: 'The six fields of the agency; a new version',
  input: z.object(fields),
  output: z.object({ version: whole }),
})

export const printAssessment = endpoint({
  name: 'privacy.print-assessment',
  method: 'POST',
  path: '/api/privacy/assessment/:version/pdf',
  need: 'privacy.read',
  reply: 'file',
  summary: 'A completed version with the record of processing as PDF',
  input: z.object({ version: z.coerce.number<number>().int().min(1) }),
  output: z.unknown(),
})

const requestShown = z.object({
  id,
  number: z.string(),
  kind: z.enum(requestKinds),
  words: z.string(),
  way: z.enum(['sendiri', 'kantor']),
  receivedAt: moment,
  dueAt: moment,
  clock: z.enum(['berjalan', 'segera', 'lewat', 'tepat-waktu', 'terlambat']),
  outcome: z.enum(outcomes).nullable(),
  answer: z.string().nullable(),
  answeredAt: moment.nullable(),
})
export type RequestShown = z.output<typeof requestShown>

const requestLine = requestShown.extend({
  personId: id,
  name: z.string(),
  nip: z.string(),
  unit: z.string(),
  answeredBy: z.string().nullable(),
})
export type RequestLine = z.output<typeof requestLine>

export const listRequests = endpoint({
  name: 'privacy.list-requests',
  method: 'GET',
  path: '/api/privacy/requests',
  need: 'privacy.read',
  summary: 'Requests of data subjects, open ones by their deadline first; without the own',
  input: z.object({}),
  output: z.object({ requests: z.array(requestLine), answerHours: whole }),
})

export const registerRequest = endpoint({
  name: 'privacy.register-request',
  method: 'POST',
  path: '/api/privacy/requests',
  need: 'privacy.write',
  summary: 'Writes down a request that came by letter or visit; its clock runs from when it came',
  input: z.object({
    nip: z.string().regex(/^\d{18}$/),
    kind: z.enum(requestKinds),
    words: z.string().trim().min(3).max(4000),
    receivedAt: moment,
  }),
  output: z.object({ id, number: z.string() }),
})

export const answerRequest = endpoint({
  name: 'privacy.answer-request',
  method: 'POST',
  path: '/api/privacy/requests/:id/answer',
  need: 'privacy.write',
  summary: 'Answers a request, with reasons; the person reads it at the own place',
  input: z.object({ id, outcome: z.enum(outcomes), answer: z.string().trim().min(10).max(4000) }),
  output: done,
})

export const showOwnData = endpoint({
  name: 'own.show-data',
  method: 'GET',
  path: '/api/own/data',
  need: 'own.read',
  summary: 'Everything that the house holds about the person and the person may see',
  input: z.object({}),
  output: z.object({ copy: personalCopy, requests: z.array(requestShown), answerHours: whole }),
})

export const fetchOwnCopy = endpoint({
  name: 'own.fetch-copy',
  method: 'GET',
  path: '/api/own/data/copy',
  need: 'own.read',
  reply: 'file',
  summary: 'The own copy as JSON or PDF; recorded, not kept',
  input: z.object({ format: z.enum(['json', 'pdf']) }),
  output: z.unknown(),
})

export const fileOwnRequest = endpoint({
  name: 'own.file-request',
  method: 'POST',
  path: '/api/own/data/requests',
  need: 'own.write',
  summary: 'Asks about the own data: information, correction, restriction, objection to automated processing, deletion',
  input: z.object({ kind: z.enum(requestKinds), words: z.string().trim().min(10).max(4000) }),
  output: z.object({ id, number: z.string(), dueAt: moment }),
})

const counts = z.record(z.string(), whole)

const destructionShown = z.object({
  id,
  number: z.string(),
  kind: z.enum(recordKinds),
  before: day,
  years: whole,
  due: counts,
  kept: counts,
  reason: z.string(),
  askedBy: z.string(),
  askedAt: moment,
  /** Asked for by the reader, who cannot agree to it. */
  mine: z.boolean(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  agreed: z.boolean().nullable(),
  decisionReason: z.string().nullable(),
  carriedAt: moment.nullable(),
  destroyed: z.array(z.object({ what: z.string(), rows: whole, hash: z.string() })),
  /** The minutes are printed. */
  minutes: z.boolean(),
})
export type DestructionShown = z.output<typeof destructionShown>

export const showRetention = endpoint({
  name: 'privacy.show-retention',
  method: 'GET',
  path: '/api/privacy/retention',
  need: 'privacy.read',
  summary: 'Kinds of record, how long they are kept, what is due and what must stay, and destructions',
  input: z.object({}),
  output: z.object({
    policyVersion: whole,
    kinds: z.array(z.object({ kind: z.enum(recordKinds), years: whole, before: day, due: counts, kept: counts })),
    destructions: z.array(destructionShown),
  }),
})

export const askDestruction = endpoint({
  name: 'privacy.ask-destruction',
  method: 'POST',
  path: '/api/privacy/destructions',
  need: 'privacy.write',
  summary: 'Asks that what is due of one kind be destroyed; another person decides',
  input: z.object({ kind: z.enum(recordKinds), reason }),
  output: z.object({ id, number: z.string() }),
})

export const decideDestruction = endpoint({
  name: 'privacy.decide-destruction',
  method: 'POST',
  path: '/api/privacy/destructions/:id/decide',
  need: 'privacy.decide',
  summary: 'Agrees to a destruction, which a job then carries out, or declines it',
  input: z.object({ id, agreed: z.boolean(), reason }),
  output: done,
})

export const fetchMinutes = endpoint({
  name: 'privacy.fetch-minutes',
  method: 'GET',
  path: '/api/privacy/destructions/:id/minutes',
  need: 'privacy.read',
  reply: 'file',
  summary: 'Minutes of a destruction as PDF',
  input: z.object({ id }),
  output: z.unknown(),
})
