// What can be asked of objections at the desk: the list, one case, its steps. Figures of a result are only
// in replies to those who may read results, or who examine the case.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { runDetail } from '../scoring/api.ts'
import { attachmentTypes, bars, blocks, channels, effects, objectionStates } from './kinds.ts'

export type ObjectionsRefusal =
  | 'objections.no-objection'
  | 'objections.no-file'
  | 'objections.no-answer'
  | 'objections.no-question'
  | 'objections.account-needed'
  | 'objections.not-handed-over'
  | 'objections.open-already'
  | 'objections.answered-already'
  | 'objections.result-withdrawn'
  | 'objections.received-date'
  | 'objections.wrong-state'
  | 'objections.not-examiner'
  | 'objections.examiner-barred'
  | 'objections.same-person'
  | 'objections.reason-needed'
  | 'objections.correction-needed'
  | 'objections.file-kind'
  | 'objections.file-too-big'
  | 'objections.too-many-files'
  | 'objections.file-known'

export const id = z.uuid()
export const moment = z.iso.datetime()
export const day = z.iso.date()
export const words = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((text) => text.isWellFormed())
const effect = z.enum(effects)
const state = z.enum(objectionStates)
const by = z.strictObject({ name: z.string().nullable(), at: moment })

const person = z.strictObject({
  id,
  nip: z.string(),
  /** With titles. */
  name: z.string(),
  unitId: id,
  unitName: z.string(),
})

const line = z.strictObject({
  id,
  /** "KB-0012/2023". */
  number: z.string(),
  person,
  eventId: id,
  eventTitle: z.string(),
  state,
  channel: z.enum(channels),
  filedOn: day,
  late: z.boolean(),
  answerDue: day.nullable(),
  /** Whole days until the answer is due; negative: overdue; null: no deadline runs. */
  daysLeft: z.int().nullable(),
  examiner: z.string().nullable(),
  effect: effect.nullable(),
  decidedOn: day.nullable(),
})
export type ObjectionLine = z.infer<typeof line>

export const listObjections = endpoint({
  name: 'objections.list',
  method: 'GET',
  path: '/api/objections',
  need: 'objections.read',
  input: z.object({}),
  output: z.strictObject({ objections: z.array(line), today: day }),
  summary: 'Objections within reach, those with the nearest deadline first; the own ones are not in it',
})

export const exportObjections = endpoint({
  name: 'objections.export',
  method: 'GET',
  path: '/api/objections/export',
  need: 'objections.read',
  reply: 'file',
  input: z.object({}),
  output: z.unknown(),
  summary: 'The list as XLSX, as it stands in the list: no reasons, no figures',
})

export const showStatistics = endpoint({
  name: 'objections.show-statistics',
  method: 'GET',
  path: '/api/objections/statistics',
  need: 'objections.read',
  input: z.object({}),
  output: z.strictObject({
    filed: z.int(),
    open: z.int(),
    overdue: z.int(),
    late: z.int(),
    notTaken: z.int(),
    withdrawn: z.int(),
    effects: z.record(effect, z.int()),
    /** Decided ones that were answered in time, of all decided. */
    inTime: z.int(),
    decided: z.int(),
    /** Median of whole days from receipt to decision; null: none decided. */
    medianDays: z.number().nullable(),
  }),
  summary: 'How many objections there were and what came of them, without persons',
})

const attachment = z.strictObject({ id, name: z.string(), type: z.enum(attachmentTypes), size: z.int(), addedAt: moment })

const proposal = z.strictObject({
  findings: z.string(),
  answer: z.string(),
  effect,
  correction: z.string().nullable(),
  proposed: by,
  /** The second person's word. */
  decision: z.strictObject({ agreed: z.boolean(), reason: z.string().nullable(), ...by.shape }).nullable(),
})

/** What follows from the decision, as far as it is. Null times: not yet. */
const followUp = z.strictObject({
  /** Scored again: the run that was added, and where the batch with it stands. */
  newRun: z
    .strictObject({ id, number: z.int(), batch: z.int().nullable(), approved: z.boolean(), accepted: z.boolean(), handedOver: z.boolean() })
    .nullable(),
  /** The assessment in the register that no longer counts. */
  revoked: z.boolean(),
  /** To be tested again: whether a later test of this person is finished. */
  retested: z.boolean().nullable(),
})

const objection = z.strictObject({
  ...line.shape,
  runId: id,
  sittingId: id,
  assessedOn: day,
  reason: z.string(),
  handedOn: day,
  filedAt: moment,
  filedBy: z.string().nullable(),
  fileUntil: day,
  lateness: z.strictObject({ reason: z.string(), accepted: z.boolean(), ...by.shape }).nullable(),
  assigned: z.strictObject({ accountId: id, ...by.shape }).nullable(),
  attachments: z.array(attachment),
  proposals: z.array(proposal),
  followUp: followUp.nullable(),
  /** Whether the answer is printed. */
  printed: z.boolean(),
})
export type ObjectionDetail = z.infer<typeof objection>

export const showObjection = endpoint({
  name: 'objections.show',
  method: 'GET',
  path: '/api/objections/:id',
  need: 'objections.read',
  input: z.object({ id }),
  output: z.strictObject({
    objection,
    /** Whether the reader may decide on what was proposed; why not is said by name of the refusal. */
    mayDecide: z.boolean(),
  }),
  summary: 'One objection with its steps',
})

export const listResultsOf = endpoint({
  name: 'objections.list-results-of',
  method: 'GET',
  path: '/api/objections/results/:personId',
  need: 'objections.handle',
  input: z.object({ personId: id }),
  output: z.strictObject({
    results: z.array(
      z.strictObject({
        sittingId: id,
        eventTitle: z.string(),
        assessedOn: day,
        handedOn: day,
        fileUntil: day,
        blocked: z.enum(blocks).nullable(),
      }),
    ),
    today: day,
  }),
  summary: 'Handed-over results of a person that an objection can be about, without figures',
})

export const registerObjection = endpoint({
  name: 'objections.register',
  method: 'POST',
  path: '/api/objections',
  need: 'objections.handle',
  /** `receivedOn`: local day on which the paper came in. */
  input: z.strictObject({ personId: id, sittingId: id, reason: words(10, 4000), receivedOn: day }),
  output: z.strictObject({ id, number: z.string(), late: z.boolean() }),
  summary: 'Write down an objection that came on paper',
})

export const attachFile = endpoint({
  name: 'objections.attach',
  method: 'POST',
  path: '/api/objections/:id/attachments',
  need: 'objections.handle',
  upload: true,
  input: z.object({ id }),
  output: z.strictObject({ id }),
  summary: 'Add a PDF or JPEG of at most 5 MB to an open objection',
})

export const downloadAttachment = endpoint({
  name: 'objections.download-attachment',
  method: 'GET',
  path: '/api/objections/:id/attachments/:fileId',
  need: 'objections.read',
  reply: 'file',
  input: z.object({ id, fileId: id }),
  output: z.unknown(),
  summary: 'A file that came with an objection, as it came',
})

export const decideLateness = endpoint({
  name: 'objections.decide-lateness',
  method: 'POST',
  path: '/api/objections/:id/lateness',
  need: 'objections.handle',
  input: z.strictObject({ id, accepted: z.boolean(), reason: words(10, 1000) }),
  output: z.strictObject({}),
  summary: 'Take a late objection all the same, or not, with a reason',
})

export const listCandidates = endpoint({
  name: 'objections.list-candidates',
  method: 'GET',
  path: '/api/objections/:id/candidates',
  need: 'objections.handle',
  input: z.object({ id }),
  output: z.strictObject({
    candidates: z.array(z.strictObject({ accountId: id, name: z.string(), bars: z.array(z.enum(bars)), open: z.int() })),
  }),
  summary: 'Who could examine an objection, who not, and why; `open`: objections already with him or her',
})

export const assignExaminer = endpoint({
  name: 'objections.assign-examiner',
  method: 'POST',
  path: '/api/objections/:id/examiner',
  need: 'objections.handle',
  input: z.strictObject({ id, accountId: id }),
  output: z.strictObject({}),
  summary: 'Give an objection to an examiner who took no part in the result',
})

export const decideObjection = endpoint({
  name: 'objections.decide',
  method: 'POST',
  path: '/api/objections/:id/decision',
  need: 'objections.decide',
  /** Not agreeing needs a reason: the examiner looks again. */
  input: z.strictObject({ id, agreed: z.boolean(), reason: words(3, 1000).nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Agree to the proposed answer as a second person, which carries out its effect; or have it looked at again',
})

export const downloadAnswer = endpoint({
  name: 'objections.download-answer',
  method: 'GET',
  path: '/api/objections/:id/answer',
  need: 'objections.read',
  reply: 'file',
  input: z.object({ id }),
  output: z.unknown(),
  summary: 'The printed answer as PDF; the reader is recorded',
})

export const openOf = endpoint({
  name: 'objections.open-of',
  method: 'GET',
  path: '/api/objections/open',
  need: 'results.read',
  input: z.object({ personId: id.optional(), runId: id.optional(), eventId: id.optional() }),
  output: z.strictObject({
    open: z.array(
      z.strictObject({
        ...{ id, number: z.string(), personId: id, sittingId: id, eventId: id, filedOn: day },
        /** Every run of the sitting: a page may show a later one than was objected to. */
        runIds: z.array(id),
      }),
    ),
    /** Results that count no longer, by which decision. */
    withdrawn: z.array(z.strictObject({ personId: id, runIds: z.array(id), reason: z.string() })),
  }),
  summary: 'Open objections and withdrawn results within reach, for pages that use results; by person, run (its sitting) or event',
})

export const listRetests = endpoint({
  name: 'objections.list-retests',
  method: 'GET',
  path: '/api/objections/retests',
  need: 'events.read',
  input: z.object({ eventId: id }),
  output: z.strictObject({
    people: z.array(
      z.strictObject({
        personId: id,
        name: z.string(),
        nip: z.string(),
        unitName: z.string(),
        number: z.string(),
        decidedOn: day,
        done: z.boolean(),
      }),
    ),
  }),
  summary: 'People of an event who are to be tested again by a decision on an objection',
})

const examined = z.strictObject({
  id,
  number: z.string(),
  personName: z.string(),
  eventTitle: z.string(),
  state,
  answerDue: day.nullable(),
  daysLeft: z.int().nullable(),
  assignedOn: day,
})

export const listExaminations = endpoint({
  name: 'objections.list-examinations',
  method: 'GET',
  path: '/api/objections/examinations',
  need: 'objections.examine',
  input: z.object({}),
  output: z.strictObject({ examinations: z.array(examined) }),
  summary: 'Objections that were given to the reader',
})

export const showExamination = endpoint({
  name: 'objections.show-examination',
  method: 'GET',
  path: '/api/objections/:id/examination',
  need: 'objections.examine',
  input: z.object({ id }),
  output: z.strictObject({
    objection,
    run: runDetail,
    /** Percentage points; null: none known. */
    margin: z.string().nullable(),
    sitting: z.strictObject({
      sessionTitle: z.string(),
      venue: z.string(),
      room: z.string(),
      seat: z.int(),
      startedAt: moment.nullable(),
      finishedAt: moment.nullable(),
      /** Minutes from the start to the last answer. */
      minutes: z.int().nullable(),
      extraMinutes: z.int(),
      serverLess: z.boolean(),
      lateAnswers: z.int(),
      lateAdmitted: z.boolean(),
      annulledItems: z.int(),
    }),
    incidents: z.array(
      z.strictObject({ kind: z.string(), text: z.string(), from: moment, to: moment.nullable(), seat: z.boolean(), givenMinutes: z.int() }),
    ),
    accommodations: z.array(z.string()),
    /** Item by item, only for a Ketua Tim; null otherwise. */
    items: z
      .array(
        z.strictObject({
          code: z.string(),
          competency: z.string(),
          administered: z.boolean(),
          annulled: z.boolean(),
          /** Level that the chosen option is keyed to, in whole levels; null: left empty. */
          keyed: z.string().nullable(),
        }),
      )
      .nullable(),
  }),
  summary: 'The case as its examiner sees it: the run, facts of the sitting, incidents; items only for a Ketua Tim',
})

export const downloadExaminedFile = endpoint({
  name: 'objections.download-examined-file',
  method: 'GET',
  path: '/api/objections/:id/examination/attachments/:fileId',
  need: 'objections.examine',
  reply: 'file',
  input: z.object({ id, fileId: id }),
  output: z.unknown(),
  summary: 'A file that came with an objection, for its examiner',
})

export const propose = endpoint({
  name: 'objections.propose',
  method: 'POST',
  path: '/api/objections/:id/proposals',
  need: 'objections.examine',
  /** `correction`: what is put right, when it is scored again. */
  input: z.strictObject({
    id,
    findings: words(20, 4000),
    answer: words(20, 4000),
    effect,
    correction: words(10, 500).nullable().default(null),
  }),
  output: z.strictObject({}),
  summary: 'What the examiner found, the answer with its reasons, and the proposed effect',
})
