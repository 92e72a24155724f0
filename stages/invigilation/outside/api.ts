// Presence at a test of another body: the list that comes back, what follows from absence. `id` is the event.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { absenceKinds, keysOf } from '../kinds.ts'

const id = z.uuid()
const day = z.iso.date()
const whole = z.number().int()
const text = (most: number, least: number) => z.string().trim().min(least).max(most)
const kind = z.enum(keysOf(absenceKinds))

export const mostRows = 20_000
export const outsideStates = ['belum', 'hadir', 'tidak-hadir'] as const
export const decisions = ['susulan', 'tidak-susulan'] as const

const line = z.strictObject({
  personId: id,
  nip: z.string(),
  name: z.string(),
  class: z.string(),
  unit: z.string(),
  office: z.string(),
  number: z.string().nullable(),
  /** Day, hour and place of the seat in the plan in force. */
  date: day.nullable(),
  starts: z.string().nullable(),
  venue: z.string().nullable(),
  room: z.string().nullable(),
  presence: z.enum(outsideStates),
  noted: z
    .strictObject({
      date: day,
      state: z.enum(['hadir', 'tidak-hadir']),
      kind: kind.nullable(),
      source: z.string(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
    })
    .nullable(),
  decision: z.strictObject({ decision: z.enum(decisions), reason: z.string() }).nullable(),
})
export type OutsideLine = z.infer<typeof line>

export const showOutside = endpoint({
  name: 'invigilation.show-outside',
  method: 'GET',
  path: '/api/invigilation/events/:id/outside',
  need: 'sittings.read',
  input: z.strictObject({
    id,
    state: z.enum([...outsideStates, 'semua']).default('semua'),
    search: text(100, 0).default(''),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.strictObject({
    counts: z.strictObject({ listed: whole, seated: whole, present: whole, absent: whole, open: whole, undecided: whole }),
    /** Waves: the sessions of the plan in force. */
    waves: z.array(
      z.strictObject({
        slotId: id,
        date: day,
        starts: z.string(),
        ends: z.string(),
        venues: z.array(z.string()),
        makeup: z.boolean(),
        people: whole,
        present: whole,
        absent: whole,
      }),
    ),
    /** Under the filter, those within the reader's reach, without the reader. */
    total: whole,
    rows: z.array(line),
  }),
  summary: 'Who came to a test of another body, by wave and by person',
})
export type OutsideShown = z.infer<(typeof showOutside)['output']>

export const rowProblems = ['nip-shape', 'not-listed', 'said-unknown', 'twice', 'own'] as const
const readRow = z.strictObject({
  line: whole,
  nip: z.string(),
  personId: id.nullable(),
  name: z.string().nullable(),
  said: z.string().nullable(),
  state: z.enum(['hadir', 'tidak-hadir']).nullable(),
  kind: kind.nullable(),
  /** The plan has this person on another day. */
  seatDay: day.nullable(),
  problem: z.enum(rowProblems).nullable(),
})
export type OutsideRow = z.infer<typeof readRow>

export const readOutside = endpoint({
  name: 'invigilation.read-outside',
  method: 'POST',
  path: '/api/invigilation/events/:id/outside/list',
  need: 'sittings.organise',
  upload: true,
  input: z.strictObject({ id, date: day }),
  output: z.strictObject({
    /** Heading of the column that was read; null: none, so that everybody on the list came. */
    column: z.string().nullable(),
    rows: z.array(readRow),
    /** Seated on that day and not on the list. */
    missing: whole,
  }),
  summary: 'Read a list of presence and judge each row; nothing is noted',
})
export type OutsideRead = z.infer<(typeof readOutside)['output']>

export const noteOutside = endpoint({
  name: 'invigilation.note-outside',
  method: 'POST',
  path: '/api/invigilation/events/:id/outside',
  need: 'sittings.organise',
  /** A note of the same day is written over; `kind` belongs to who did not come. */
  input: z.strictObject({
    id,
    date: day,
    source: text(200, 3),
    rows: z
      .array(z.strictObject({ personId: id, state: z.enum(['hadir', 'tidak-hadir']), kind: kind.nullable().default(null) }))
      .min(1)
      .max(mostRows),
  }),
  output: z.strictObject({ noted: whole }),
  summary: 'Note who came on a day, from a list or by hand',
})

export const decideOutside = endpoint({
  name: 'invigilation.decide-outside',
  method: 'POST',
  path: '/api/invigilation/events/:id/outside/decisions',
  need: 'sittings.organise',
  input: z.strictObject({ id, personIds: z.array(id).min(1).max(500), decision: z.enum(decisions), reason: text(500, 3) }),
  output: z.strictObject({ decided: whole }),
  summary: 'Decide on absences at another body’s test: susulan or not',
})
