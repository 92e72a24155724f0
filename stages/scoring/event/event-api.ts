// What can be asked of the results of a whole event: processing, the queue of the head of team, approval and
// acceptance, items taken out. Queues go by unit and name; no figure of a person is in a list.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { eventPart } from '../../../kit/event-part.ts'
import { runDetail } from '../api.ts'
import { flagCodes } from './flags.ts'

const id = z.uuid()
const moment = z.iso.datetime()
const whole = z.int()
const words = (most: number, least: number) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((text) => text.isWellFormed())
const reason = words(500, 10)
const by = z.strictObject({ name: z.string().nullable(), at: moment })

const flag = z.strictObject({ code: z.enum(flagCodes), data: z.record(z.string(), z.union([z.string(), z.number()])) })

const processing = z.strictObject({
  state: z.enum(['menunggu', 'berjalan', 'selesai']),
  done: whole,
  total: whole,
  askedAt: moment,
  finishedAt: moment.nullable(),
  /** Closed sittings that could not be scored, by what was refused. */
  remaining: z.array(z.strictObject({ code: z.string(), sittings: whole })),
})

const progress = z.strictObject({
  flagged: whole,
  flaggedRead: whole,
  sampled: whole,
  sampledRead: whole,
  returned: whole,
})

const batch = z.strictObject({
  id,
  number: whole,
  runs: whole,
  remaining: whole,
  policyVersions: z.array(whole),
  codeVersion: z.string(),
  /** SHA-256 as hex. */
  hash: z.string(),
  madeAt: moment,
  progress,
  /** How the forms measured: items that ask to be looked at before results are handed over. */
  quality: z.strictObject({ forms: whole, measured: whole, silent: whole, weak: whole, unequal: whole }),
  /** The standing approval: `accepted` null while the second person has not decided. */
  approval: z
    .strictObject({
      approved: by,
      own: z.boolean(),
      /** What the roll of assessors says of whoever approved, for the classes of this batch. */
      assessor: z.strictObject({
        state: z.enum(['covered', 'uncovered', 'expired', 'unknown']),
        level: z.string().nullable(),
        certificate: z.string().nullable(),
      }),
      accepted: by.nullable(),
      recorded: whole,
      notRecorded: whole,
    })
    .nullable(),
  /** The last refusal of an approval, while none stands. */
  refused: z.strictObject({ ...by.shape, reason: z.string() }).nullable(),
})

const eventHead = z.strictObject({
  id,
  title: z.string(),
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  state: z.string(),
})

export const listScoredEvents = endpoint({
  name: 'scoring.list-events',
  method: 'GET',
  path: '/api/scoring/events',
  need: 'results.accept',
  input: z.object({}),
  output: z.strictObject({
    events: z.array(z.strictObject({ ...eventHead.shape, closed: whole, batch: whole.nullable(), toRead: whole })),
  }),
  summary: 'Events that have closed sittings, the latest first, with how many cases wait to be read',
})

export const showEventScoring = endpoint({
  name: 'scoring.show-event',
  method: 'GET',
  path: '/api/scoring/events/:id',
  need: 'results.accept',
  input: z.strictObject({ id }),
  output: z.strictObject({ event: eventHead, closed: whole, processing: processing.nullable(), batch: batch.nullable() }),
  summary: 'Where the results of an event are: processing, the present batch, reading, approval, acceptance',
})

export const processEvent = endpoint({
  name: 'scoring.process-event',
  method: 'POST',
  path: '/api/scoring/events/:id/batches',
  need: 'results.score',
  input: z.strictObject({ id, reason: words(500, 3).nullable().default(null) }),
  output: z.strictObject({ total: whole }),
  summary: 'Score every closed sitting of an event and put the runs together as a batch, in the background',
})

const caseLine = z.strictObject({
  runId: id,
  name: z.string(),
  nip: z.string(),
  class: z.string(),
  unitId: id,
  unitName: z.string(),
  flags: z.array(flag),
  sampled: z.boolean(),
  decision: z.enum(['setuju', 'kembali']).nullable(),
})
export type CaseLine = z.infer<typeof caseLine>

export const listCases = endpoint({
  name: 'scoring.list-cases',
  method: 'GET',
  path: '/api/scoring/batches/:id/cases',
  need: 'results.approve',
  input: z.strictObject({ id }),
  output: z.strictObject({
    cases: z.array(caseLine),
    /** The reader's own cases: another one decides them. */
    diverted: whole,
  }),
  summary: 'Flagged and sampled cases of a batch by unit and name, without any figure',
})

export const showCase = endpoint({
  name: 'scoring.show-case',
  method: 'GET',
  path: '/api/scoring/runs/:id/case',
  need: 'results.approve',
  input: z.strictObject({ id }),
  output: z.strictObject({
    run: runDetail,
    batchId: id,
    flags: z.array(flag),
    sampled: z.boolean(),
    /** Half of the error interval in percentage points; null: the error is not known, so no flag near a line. */
    margin: z.string().nullable(),
    /** Minutes from the start to the last answer. */
    minutes: whole.nullable(),
    incidents: z.array(
      z.strictObject({ kind: z.string(), text: z.string(), from: moment, to: moment.nullable(), seat: z.boolean(), givenMinutes: whole }),
    ),
    decision: z.strictObject({ decision: z.enum(['setuju', 'kembali']), note: z.string().nullable(), ...by.shape }).nullable(),
  }),
  summary: 'One case of the present batch with its figures, flags and what they rest on',
})

export const decideCase = endpoint({
  name: 'scoring.decide-case',
  method: 'POST',
  path: '/api/scoring/runs/:id/case',
  need: 'results.approve',
  /** `kembali` needs a note: the result is not approved with the batch. */
  input: z.strictObject({ id, decision: z.enum(['setuju', 'kembali']), note: words(1000, 3).nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Record that a case was read and what was decided',
})

export const approveBatch = endpoint({
  name: 'scoring.approve-batch',
  method: 'POST',
  path: '/api/scoring/batches/:id/approval',
  need: 'results.approve',
  input: z.strictObject({ id, note: words(1000, 3).nullable().default(null) }),
  output: z.strictObject({ approved: whole, returned: whole }),
  summary: 'Approve the results of an event, once every flagged and sampled case is decided',
})

export const decideBatch = endpoint({
  name: 'scoring.decide-batch',
  method: 'POST',
  path: '/api/scoring/batches/:id/acceptance',
  need: 'results.accept',
  /** Refusing needs a reason. */
  input: z.strictObject({ id, accepted: z.boolean(), reason: words(1000, 3).nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Accept (or refuse) the approved results as a second person; then they go into the register',
})

export const effect = z.strictObject({ affected: whole, levelUp: whole, levelDown: whole, category: whole, lost: whole })

export const listEventItems = endpoint({
  name: 'scoring.list-event-items',
  method: 'GET',
  path: '/api/scoring/events/:id/items',
  need: 'results.accept',
  input: z.strictObject({ id }),
  output: z.strictObject({
    items: z.array(z.strictObject({ id, code: z.string(), competency: z.string(), forms: z.array(z.string()), papers: whole })),
    annulments: z.array(
      z.strictObject({
        id,
        itemId: id,
        code: z.string(),
        reason: z.string(),
        effect,
        asked: by,
        own: z.boolean(),
        decided: z.strictObject({ agreed: z.boolean(), ...by.shape, reason: z.string().nullable() }).nullable(),
      }),
    ),
  }),
  summary: 'Items on the papers of an event by code, and those that were asked to be taken out',
})

export const annulmentEffect = endpoint({
  name: 'scoring.annulment-effect',
  method: 'GET',
  path: '/api/scoring/events/:id/items/:itemId/effect',
  need: 'results.approve',
  input: z.strictObject({ id, itemId: id }),
  output: z.strictObject({ effect }),
  summary: 'How many people would change level or category without the item; nothing is written',
})

export const askAnnulment = endpoint({
  name: 'scoring.ask-annulment',
  method: 'POST',
  path: '/api/scoring/events/:id/annulments',
  need: 'results.approve',
  input: z.strictObject({ id, itemId: id, reason }),
  output: z.strictObject({ id, effect }),
  summary: 'Ask that an item be left out for everybody of an event, with its effect as computed now',
})

export const decideAnnulment = endpoint({
  name: 'scoring.decide-annulment',
  method: 'POST',
  path: '/api/scoring/annulments/:id/decision',
  need: 'results.accept',
  /** Refusing needs a reason. */
  input: z.strictObject({ id, agreed: z.boolean(), reason: words(500, 3).nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Agree (or not) that an item is left out, as a second person; then the event is scored again',
})

export const showResultsPart = endpoint({
  name: 'scoring.show-part',
  method: 'GET',
  path: '/api/scoring/events/:id/part',
  need: 'results.read',
  input: z.strictObject({ id }),
  output: eventPart,
  summary: 'What Hasil says on the page of the event',
})
