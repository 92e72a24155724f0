// Letters of an event as this room can make them: what is needed, what lacks, what says something else by
// now; and making them. What is done with them then is in documents/letter-api.ts.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { eventPart } from '../../kit/event-part.ts'
import { letterHindrances } from '../documents/letter-api.ts'
import { letterKindNames } from '../documents/letter-kinds.ts'

const id = z.uuid()
const whole = z.int()
const kind = z.enum(letterKindNames)

const recipient = z.strictObject({ part: z.string(), recipient: z.string(), people: whole })

const kindStanding = z.strictObject({
  kind,
  /** Letters that the event needs of this kind as it stands. */
  due: whole,
  /** By state of the newest letter of each recipient that is needed. */
  drafts: whole,
  waiting: whole,
  issued: whole,
  received: whole,
  /** Recipients without a letter. */
  missing: z.array(recipient),
  /** Letters past their draft that would say something else now. */
  changed: z.array(recipient),
  /** Letters whose recipient is not needed any more. */
  gone: z.array(recipient),
  hindrance: z.enum(letterHindrances).nullable(),
})
export type KindStanding = z.infer<typeof kindStanding>

export const letterPlan = endpoint({
  name: 'schedule.letter-plan',
  method: 'GET',
  path: '/api/schedule/events/:id/letters',
  need: 'letters.read',
  input: z.strictObject({ id }),
  output: z.strictObject({ title: z.string(), state: z.string(), kinds: z.array(kindStanding) }),
  summary: 'Which letters an event needs, and which of them stand',
})

export const makeLetters = endpoint({
  name: 'schedule.make-letters',
  method: 'POST',
  path: '/api/schedule/events/:id/letters',
  need: 'letters.write',
  input: z.strictObject({
    id,
    kind,
    /** Only these recipients; left out: all. */
    parts: z.array(z.string().max(100)).max(500).nullable().default(null),
    /** Letters that say something else by now get a successor, which replaces them when it is issued. */
    replace: z.boolean().default(false),
  }),
  output: z.strictObject({ made: whole, refreshed: whole, unchanged: whole, replaced: whole, stale: z.array(z.string()) }),
  summary: 'Make the letters of a kind in one act: one for each recipient',
})

export const lettersPart = endpoint({
  name: 'schedule.letters-part',
  method: 'GET',
  path: '/api/schedule/events/:id/letters-part',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({ surat: eventPart }),
  summary: 'What letters say on the page of the event',
})
