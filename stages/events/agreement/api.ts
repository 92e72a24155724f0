// The agreement of BKN (before October 2024 KASN) before posts of JPT are touched, and each person's clearance.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { day, id, reason, whole, words } from '../api.ts'
import { pointStates, points } from './clearance.ts'
import { outcomes, stepKinds } from './standing.ts'

const person = z.strictObject({ id, nip: z.string(), name: z.string() })

const step = z.strictObject({
  id,
  kind: z.enum(stepKinds),
  needed: z.boolean().nullable(),
  letterNumber: z.string().nullable(),
  letterDate: day.nullable(),
  outcome: z.enum(outcomes).nullable(),
  words: z.string(),
  /** Whom the answer leaves out, or over whom it was withdrawn; names only for who sees the whole agency. */
  people: z.array(person),
  at: z.iso.datetime(),
  by: z.string().nullable(),
})
export type AgreementStep = z.infer<typeof step>

const point = z.strictObject({
  point: z.enum(points),
  state: z.enum(pointStates),
  from: z.enum(['register', 'entered', 'none']),
  source: z.string().nullable(),
  on: day.nullable(),
  year: whole.nullable(),
})
const cleared = z.strictObject({ ...person.shape, class: z.string(), unit: z.string(), position: z.string(), points: z.array(point) })
export type Cleared = z.infer<typeof cleared>

export const showAgreement = endpoint({
  name: 'events.show-agreement',
  method: 'GET',
  path: '/api/events/:id/agreement',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    authority: z.enum(['BKN', 'KASN']),
    needed: z.boolean(),
    /** The rule leaves it open, so that somebody may say whether it is asked for. */
    optional: z.boolean(),
    state: z.enum(['tidak-perlu', 'belum-diminta', 'diminta', 'disetujui', 'ditolak', 'dicabut']),
    /** Steps that can be noted now. */
    next: z.array(z.enum(stepKinds)),
    /** In their order. */
    steps: z.array(step),
    /** Participants of JPT, who of them came after the letter, and who has a point that is not met or not known. */
    jpt: whole,
    uncovered: whole,
    open: whole,
    /** Those within the reader's reach, without the reader. */
    people: z.array(cleared),
  }),
  summary: 'Where the agreement of the merit authority stands, and the clearance of each participant of JPT',
})
export type AgreementShown = z.infer<(typeof showAgreement)['output']>

export const noteNeed = endpoint({
  name: 'events.note-need',
  method: 'POST',
  path: '/api/events/:id/agreement/need',
  need: 'events.plan',
  input: z.strictObject({ id, needed: z.boolean(), reason }),
  output: z.strictObject({}),
  summary: 'Say with a reason whether a mapping of JPT asks for agreement',
})

export const noteStep = endpoint({
  name: 'events.note-step',
  method: 'POST',
  path: '/api/events/:id/agreement/steps',
  need: 'events.plan',
  /** `personIds` leave the list with that reason. A withdrawal says why. */
  input: z.strictObject({
    id,
    kind: z.enum(['surat', 'jawaban', 'pencabutan']),
    letterNumber: words(120, 1),
    letterDate: day,
    outcome: z.enum(outcomes).nullable().default(null),
    words: words(2000).default(''),
    personIds: z.array(id).max(200).default([]),
  }),
  output: z.strictObject({ removed: whole }),
  summary: 'Note the letter, its answer, or that an agreement was withdrawn; who is left out leaves the list',
})

export const enterClearance = endpoint({
  name: 'events.enter-clearance',
  method: 'PUT',
  path: '/api/events/:id/clearance',
  need: 'events.plan',
  /** `data-kurang` takes back what was entered. */
  input: z.strictObject({
    id,
    personId: id,
    point: z.enum(points),
    state: z.enum(pointStates),
    source: words(300).default(''),
  }),
  output: z.strictObject({}),
  summary: 'Enter a point of a person’s clearance with its source',
})
