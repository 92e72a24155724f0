// "Your part of this event": what each room answers of an assessment event, in one shape, so that the
// event's page shows its stages from left to right without knowing the rooms.
import { z } from 'zod'

/** `attention`: something is due or wrong; `later`: nothing can be done yet. */
export const partStates = ['done', 'current', 'attention', 'later'] as const

/** A sentence as a code with its facts; the desk has the words of both languages. */
const note = z.strictObject({ code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })

/** A point of readiness for H-14, H-7 or H-1. `of` null: it is done or not. Dates are calendar days in the event's zone. */
export const readinessPoint = z.strictObject({
  key: z.string(),
  milestone: z.enum(['h-14', 'h-7', 'h-1']),
  done: z.boolean(),
  have: z.int().nullable(),
  of: z.int().nullable(),
})

export const eventPart = z.strictObject({
  state: z.enum(partStates),
  /** What stands, at most two, shown under the stage. */
  lines: z.array(note).max(2),
  /** What to do next here, with the page that does it (address within the desk); null: nothing now. */
  next: z.strictObject({ ...note.shape, page: z.string() }).nullable(),
  readiness: z.array(readinessPoint),
})
export type EventPart = z.infer<typeof eventPart>
export type ReadinessPoint = z.infer<typeof readinessPoint>
