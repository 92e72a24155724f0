// What a person can ask about the own results: file an objection, take it back, read the answer, ask a
// question. And what the office reads and says of those questions.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { day, id, moment, words } from './api.ts'
import { blocks, effects, objectionStates } from './kinds.ts'

const message = z.strictObject({ fromOffice: z.boolean(), name: z.string().nullable(), text: z.string(), at: moment })

const ownObjection = z.strictObject({
  id,
  number: z.string(),
  sittingId: id,
  eventTitle: z.string(),
  state: z.enum(objectionStates),
  reason: z.string(),
  filedOn: day,
  late: z.boolean(),
  lateReason: z.string().nullable(),
  answerDue: day.nullable(),
  daysLeft: z.int().nullable(),
  attachments: z.array(z.strictObject({ id, name: z.string(), size: z.int() })),
  /** Once decided. */
  answer: z.strictObject({ text: z.string(), effect: z.enum(effects), decidedOn: day, printed: z.boolean() }).nullable(),
  /** Scored anew and not handed over yet. */
  waitsForNewResult: z.boolean(),
})

const question = z.strictObject({
  id,
  sittingId: id.nullable(),
  askedAt: moment,
  messages: z.array(message),
})

export const showOwnObjections = endpoint({
  name: 'objections.show-own',
  method: 'GET',
  path: '/api/own/objections',
  need: 'own.read',
  input: z.object({}),
  output: z.strictObject({
    today: day,
    results: z.array(
      z.strictObject({
        sittingId: id,
        eventTitle: z.string(),
        assessedOn: day,
        handedOn: day,
        /** Last day for filing; after it an objection is taken only with a reason of the office. */
        fileUntil: day,
        daysLeft: z.int(),
        blocked: z.enum(blocks).nullable(),
      }),
    ),
    objections: z.array(ownObjection),
    questions: z.array(question),
  }),
  summary: 'The own results that an objection can be about, the own objections, and the own questions',
})

export const fileObjection = endpoint({
  name: 'objections.file-own',
  method: 'POST',
  path: '/api/own/objections',
  need: 'own.write',
  input: z.strictObject({ sittingId: id, reason: words(10, 4000) }),
  output: z.strictObject({ id, number: z.string(), late: z.boolean(), answerDue: day.nullable() }),
  summary: 'Object to the own handed-over result',
})

export const attachOwn = endpoint({
  name: 'objections.attach-own',
  method: 'POST',
  path: '/api/own/objections/:id/attachments',
  need: 'own.write',
  upload: true,
  input: z.object({ id }),
  output: z.strictObject({ id }),
  summary: 'Add a PDF or JPEG of at most 5 MB to the own open objection',
})

export const withdrawOwn = endpoint({
  name: 'objections.withdraw-own',
  method: 'POST',
  path: '/api/own/objections/:id/withdrawal',
  need: 'own.write',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Take back the own objection before it is decided',
})

export const downloadOwnAnswer = endpoint({
  name: 'objections.download-own-answer',
  method: 'GET',
  path: '/api/own/objections/:id/answer',
  need: 'own.read',
  reply: 'file',
  input: z.object({ id }),
  output: z.unknown(),
  summary: 'The printed answer to the own objection as PDF',
})

export const askQuestion = endpoint({
  name: 'objections.ask',
  method: 'POST',
  path: '/api/own/questions',
  need: 'own.write',
  input: z.strictObject({ sittingId: id.nullable(), text: words(3, 2000) }),
  output: z.strictObject({ id }),
  summary: 'Ask the office something about the own result',
})

export const addOwnMessage = endpoint({
  name: 'objections.add-own-message',
  method: 'POST',
  path: '/api/own/questions/:id/messages',
  need: 'own.write',
  input: z.strictObject({ id, text: words(3, 2000) }),
  output: z.strictObject({}),
  summary: 'Say more to an own question',
})

export const listQuestions = endpoint({
  name: 'objections.list-questions',
  method: 'GET',
  path: '/api/objections/questions',
  need: 'objections.read',
  input: z.object({}),
  output: z.strictObject({
    questions: z.array(
      z.strictObject({
        ...question.shape,
        personId: id,
        personName: z.string(),
        unitName: z.string(),
        eventTitle: z.string().nullable(),
        /** The last word is the person's. */
        waits: z.boolean(),
      }),
    ),
  }),
  summary: 'Questions about results within reach, those that wait first',
})

export const answerQuestion = endpoint({
  name: 'objections.answer-question',
  method: 'POST',
  path: '/api/objections/questions/:id/messages',
  need: 'objections.handle',
  input: z.strictObject({ id, text: words(3, 2000) }),
  output: z.strictObject({}),
  summary: 'Answer a question; the person reads it on the own page',
})
