// The list of participants: who would come on it, who is on it and why, and what a new register changed.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { verdictShape } from '../eligibility/api.ts'
import { verdictCodes } from '../eligibility/verdict.ts'
import { id, reason, whole } from './api.ts'
import { ways } from './kinds.ts'

/** At most so many people take part in one event. */
export const mostParticipants = 20_000

/** Several values travel as one text with commas. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (Array.isArray(value) ? value : (value ?? '').split(',')).filter((part) => part !== ''))

/** Eligibility's verdict on the event's day; its sentence: verdictSentence() of eligibility/verdict-words.ts. */
const verdict = { verdict: verdictShape }

const person = {
  personId: id,
  nip: z.string(),
  name: z.string(),
  class: z.string(),
  group: z.string(),
  unitId: id,
  unit: z.string(),
  officeId: id,
  office: z.string(),
}

/**
 * Who is meant. `jatuh-tempo`: the due of `verdicts` (default: all who are due), in these units and
 * classes. `jenjang`, `unit`: everybody there who is not exempt. `daftar`: these NIPs. `nama`: these persons.
 */
const selection = z.strictObject({
  id,
  way: z.enum(ways),
  classes: z.array(z.string()).max(20).default([]),
  unitIds: z.array(id).max(500).default([]),
  verdicts: z.array(z.enum(verdictCodes)).max(10).default([]),
  /** `line`: where it stands in the list that was pasted or handed in. */
  nips: z
    .array(z.strictObject({ line: whole, nip: z.string().max(40) }))
    .max(mostParticipants)
    .default([]),
  personIds: z.array(id).max(500).default([]),
  /** With `jenjang` and `unit`: whether people who are exempt come on the list as well. */
  withExempt: z.boolean().default(false),
})
export type Selection = z.output<typeof selection>

const candidate = z.strictObject({ ...person, ...verdict })

export const previewParticipants = endpoint({
  name: 'events.preview-participants',
  method: 'POST',
  path: '/api/events/:id/participants/preview',
  need: 'events.plan',
  input: selection,
  output: z.strictObject({
    /** Everybody who is meant. */
    found: whole,
    /** Who would come on the list, by group of classes. */
    fresh: whole,
    byGroup: z.array(z.strictObject({ key: z.string(), count: whole })),
    byVerdict: z.array(z.strictObject({ key: z.string(), count: whole })),
    /** On the list already; `nowOrdered` of them came from the due list and would be ordered as well. */
    already: whole,
    nowOrdered: whole,
    /** The reader is meant, and is left out: another person adds him or her by name. */
    self: z.boolean(),
    /** NIPs that are in no register or are none: at most 200, with the line of the list. `twice`: named before. */
    unknown: z.array(z.strictObject({ line: whole, nip: z.string(), why: z.enum(['nip-shape', 'not-in-register', 'twice']) })),
    unknownCount: whole,
    /** Exempt, and retiring soon (invited, not obliged); the first 50 of each. */
    exempt: z.strictObject({ count: whole, first: z.array(candidate) }),
    retiring: z.strictObject({ count: whole, first: z.array(candidate) }),
    /** On the list of another event with days in common; the first 50. */
    elsewhere: z.strictObject({ count: whole, first: z.array(z.strictObject({ ...candidate.shape, eventId: id, event: z.string() })) }),
    /** The first 50 who would be added. */
    first: z.array(candidate),
  }),
  summary: 'Whom a choice would put on the list: how many, who is left out, who needs a look',
})

export const addParticipants = endpoint({
  name: 'events.add-participants',
  method: 'POST',
  path: '/api/events/:id/participants',
  need: 'events.plan',
  input: z.strictObject({ ...selection.shape, reason: reason.nullable().default(null) }),
  output: z.strictObject({ added: whole, already: whole, nowOrdered: whole }),
  summary: 'Put people on the list, each with the reason; after publishing with a reason for the change',
})

export const readList = endpoint({
  name: 'events.read-list',
  method: 'POST',
  path: '/api/events/:id/list',
  need: 'events.plan',
  upload: true,
  input: z.strictObject({ id }),
  output: z.strictObject({
    nips: z.array(z.strictObject({ line: whole, nip: z.string() })),
    /** Heading of the column that was taken, or null where the file has none. */
    column: z.string().nullable(),
  }),
  summary: 'Read the NIPs out of an XLSX or CSV list; nothing is kept',
})

export const removeParticipants = endpoint({
  name: 'events.remove-participants',
  method: 'POST',
  path: '/api/events/:id/participants/removal',
  need: 'events.plan',
  input: z.strictObject({ id, personIds: z.array(id).min(1).max(2000), reason }),
  output: z.strictObject({ removed: whole }),
  summary: 'Take people off the list with a reason; adding them again undoes it',
})

/** `group`: group of classes. `unit` means all below it. `ordered`: yes, no. `changed`: yes = facts differ from the register now. */
export const participantFilter = z.object({
  search: z.string().trim().max(100).optional(),
  group: several,
  class: several,
  unit: id.optional(),
  verdict: several,
  ordered: z.enum(['yes', 'no']).optional(),
  way: several,
  state: z.enum(['ikut', 'dikeluarkan']).default('ikut'),
  changed: z.enum(['yes']).optional(),
  sort: z.enum(['name', 'nip', 'class', 'unit', 'verdict', 'addedAt']).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
})
export type ParticipantFilter = z.output<typeof participantFilter>

const participantLine = z.strictObject({
  ...person,
  ...verdict,
  /** Two reasons to take part, both kept: the letter orders it; the verdict says due or not. */
  ordered: z.boolean(),
  way: z.enum(ways),
  state: z.enum(['ikut', 'dikeluarkan']),
  note: z.string().nullable(),
  addedAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
  removedReason: z.string().nullable(),
  /** Facts that the register has otherwise now: class, unit, standing. */
  changed: z.array(z.string()),
})
export type ParticipantLine = z.infer<typeof participantLine>

const counted = z.array(z.strictObject({ value: z.string(), people: whole }))

export const listParticipants = endpoint({
  name: 'events.list-participants',
  method: 'GET',
  path: '/api/events/:id/participants',
  need: 'events.read',
  input: participantFilter.extend({
    id,
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(1).max(500).default(100),
    /** "no" when only another window of the same filter is wanted. */
    counts: z.enum(['yes', 'no']).default('yes'),
  }),
  output: z.strictObject({
    total: whole,
    all: whole,
    offset: whole,
    rows: z.array(participantLine),
    /** Per value of a filter, over the whole list in this state. */
    counts: z
      .strictObject({
        group: counted,
        verdict: counted,
        way: counted,
        ordered: counted,
        office: z.array(z.strictObject({ value: id, label: z.string(), people: whole })),
      })
      .nullable(),
  }),
  summary: 'The list of participants: filtered, sorted, one window of it',
})

export const exportParticipants = endpoint({
  name: 'events.export-participants',
  method: 'GET',
  path: '/api/events/:id/participants.xlsx',
  need: 'events.read',
  reply: 'file',
  input: participantFilter.extend({ id }),
  output: z.unknown(),
  summary: 'The list under the same filter as XLSX, NIP as text',
})

export const registerChanges = endpoint({
  name: 'events.register-changes',
  method: 'GET',
  path: '/api/events/:id/register-changes',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    people: z.array(
      z.strictObject({
        ...person,
        /** `unit` by name, `class` and `standing` as code words. */
        changes: z.array(z.strictObject({ field: z.enum(['class', 'unit', 'standing']), before: z.string(), after: z.string() })),
        /** What is usual: take the new facts over, or take the person off the list. */
        suggestion: z.enum(['ambil-alih', 'keluarkan']),
      }),
    ),
  }),
  summary: 'What the register says otherwise now about people on the list',
})

export const takeOverFacts = endpoint({
  name: 'events.take-over-facts',
  method: 'POST',
  path: '/api/events/:id/register-changes',
  need: 'events.plan',
  /** After publishing with a reason. */
  input: z.strictObject({ id, personIds: z.array(id).min(1).max(2000), reason: reason.nullable().default(null) }),
  output: z.strictObject({ taken: whole }),
  summary: 'Take over class, unit, standing and verdict as the register has them now',
})
