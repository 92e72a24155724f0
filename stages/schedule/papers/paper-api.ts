// Papers that follow from the plan in force: attendance lists, seat plans, posters, and lists of messages.
// `id` in a path is the event.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { day, id, text, whole, zoneNames } from '../api.ts'
import { messageKinds } from './messages.ts'

export const paperKinds = ['daftar-hadir', 'denah', 'poster'] as const
export type PaperKind = (typeof paperKinds)[number]

const room = z.strictObject({ roomId: id, venue: z.string(), room: z.string(), people: whole })

export const listPapers = endpoint({
  name: 'schedule.list-papers',
  method: 'GET',
  path: '/api/schedule/events/:id/papers',
  need: 'schedule.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    zone: z.enum(zoneNames),
    /** Null: no plan is in force, and nothing can be printed yet. */
    plan: z.strictObject({ version: whole, at: z.iso.datetime() }).nullable(),
    days: z.array(
      z.strictObject({
        date: day,
        people: whole,
        sessions: z.array(
          z.strictObject({ slotId: id, number: whole, starts: z.string(), ends: z.string(), makeup: z.boolean(), rooms: z.array(room) }),
        ),
      }),
    ),
  }),
  summary: 'Room-sessions of the plan in force, for which papers can be printed',
})

export const printPaper = endpoint({
  name: 'schedule.print-paper',
  method: 'GET',
  path: '/api/schedule/events/:id/papers/:kind',
  need: 'schedule.read',
  reply: 'file',
  /** Of one room-session (`slotId` and `roomId`), one session, one day, or all. */
  input: z.strictObject({ id, kind: z.enum(paperKinds), date: day.optional(), slotId: id.optional(), roomId: id.optional() }),
  output: z.unknown(),
  summary: 'Attendance lists, seat plans or door posters as one PDF, a sheet for each room-session',
})

const kind = z.enum(messageKinds)

export const listMessages = endpoint({
  name: 'schedule.list-messages',
  method: 'GET',
  path: '/api/schedule/events/:id/messages',
  need: 'letters.write',
  input: z.strictObject({ id }),
  output: z.strictObject({
    kinds: z.array(
      z.strictObject({
        kind,
        text: z.string(),
        /** The agency has changed the house's first wording. */
        own: z.boolean(),
        people: whole,
        withoutEmail: whole,
        /** The message of the first person on the list, as it would be. */
        example: z.string().nullable(),
      }),
    ),
  }),
  summary: 'Texts of messages, and how many people within the reader’s reach each is for',
})

export const updateMessage = endpoint({
  name: 'schedule.update-message',
  method: 'PUT',
  path: '/api/schedule/messages/:kind',
  need: 'letters.write',
  input: z.strictObject({ kind, text: text(1000, 10) }),
  output: z.strictObject({}),
  summary: 'Write the text of a message in the agency’s own words',
})

export const exportMessages = endpoint({
  name: 'schedule.export-messages',
  method: 'GET',
  path: '/api/schedule/events/:id/messages/:kind',
  need: 'letters.write',
  reply: 'file',
  input: z.strictObject({ id, kind, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  output: z.unknown(),
  summary: 'People with their seats and the message to each, as XLSX or CSV; no telephone numbers, no PIN',
})
