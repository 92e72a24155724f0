// Papers of whole days and of the whole event: the daily record with the file for Inspektorat, the report, and
// the package for the treasurer. `id` in a path is the event.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'

const id = z.uuid()
const day = z.iso.date()
const at = z.iso.datetime()
const whole = z.number().int()
const version = z.coerce.number<string | number>().int().min(1)
const words = (most: number, least = 0) => z.string().trim().min(least).max(most)

const signer = z.strictObject({
  office: words(200, 1),
  name: words(200, 1),
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable()
    .default(null),
})
const printed = z.strictObject({ version: whole, at, documentId: id, current: z.boolean() })

/** How a room's own record stands. */
export const roomStandings = ['terbuka', 'tanpa-berita-acara', 'lengkap'] as const
/** Why the report cannot be printed yet. */
export const reportHindrances = ['not-over', 'event-over'] as const

export const listEventPapers = endpoint({
  name: 'invigilation.list-papers',
  method: 'GET',
  path: '/api/invigilation/events/:id/papers',
  need: 'sittings.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    days: z.array(
      z.strictObject({
        date: day,
        rooms: z.array(
          z.strictObject({
            sessionId: id,
            venue: z.string(),
            room: z.string(),
            starts: z.string(),
            makeup: z.boolean(),
            standing: z.enum(roomStandings),
            version: whole.nullable(),
          }),
        ),
        /** The newest daily record; not `current`: a room has a newer record than it says. */
        record: printed.nullable(),
      }),
    ),
    report: z.strictObject({ printed: printed.nullable(), hindrance: z.enum(reportHindrances).nullable() }),
    package: z
      .strictObject({
        state: z.enum(['menunggu', 'berjalan', 'selesai']),
        done: whole,
        total: whole,
        askedAt: at,
        finishedAt: at.nullable(),
      })
      .nullable(),
    /** Who may sign for the agency, to choose from. */
    officials: z.array(signer),
  }),
  summary: 'Daily records, report and package of an event: what stands and what hinders the rest',
})
export type EventPapers = z.infer<(typeof listEventPapers)['output']>

export const printDayRecord = endpoint({
  name: 'invigilation.print-day-record',
  method: 'POST',
  path: '/api/invigilation/events/:id/days/:date/record',
  need: 'sittings.organise',
  input: z.strictObject({ id, date: day, signers: z.array(signer).min(1).max(3), note: words(1000).default('') }),
  output: z.strictObject({ version: whole, documentId: id, added: z.boolean() }),
  summary: 'Print the record of a day from the records of its rooms; where nothing has changed, the version that stands is returned',
})

export const downloadDayRecord = endpoint({
  name: 'invigilation.download-day-record',
  method: 'GET',
  path: '/api/invigilation/events/:id/days/:date/record/:version/pdf',
  need: 'sittings.read',
  reply: 'file',
  input: z.strictObject({ id, date: day, version }),
  output: z.unknown(),
  summary: 'A printed daily record as PDF',
})

export const downloadChainHead = endpoint({
  name: 'invigilation.download-chain-head',
  method: 'GET',
  path: '/api/invigilation/events/:id/days/:date/record/:version/head',
  need: 'sittings.read',
  reply: 'file',
  input: z.strictObject({ id, date: day, version }),
  output: z.unknown(),
  summary: 'The head of the audit record as printed that day, as a small file for Inspektorat',
})

export const printReport = endpoint({
  name: 'invigilation.print-report',
  method: 'POST',
  path: '/api/invigilation/events/:id/report',
  need: 'sittings.organise',
  input: z.strictObject({ id, signers: z.array(signer).min(1).max(2) }),
  output: z.strictObject({ version: whole, documentId: id, added: z.boolean() }),
  summary: 'Print the report on an event after its last day',
})

export const downloadReport = endpoint({
  name: 'invigilation.download-report',
  method: 'GET',
  path: '/api/invigilation/events/:id/report/:version/pdf',
  need: 'sittings.read',
  reply: 'file',
  input: z.strictObject({ id, version }),
  output: z.unknown(),
  summary: 'A printed report as PDF',
})

export const askPackage = endpoint({
  name: 'invigilation.ask-package',
  method: 'POST',
  path: '/api/invigilation/events/:id/package',
  need: 'sittings.organise',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Put the package for the treasurer together in the background: letters, lists, records, report, recap, index',
})

export const downloadPackage = endpoint({
  name: 'invigilation.download-package',
  method: 'GET',
  path: '/api/invigilation/events/:id/package/file',
  need: 'sittings.organise',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'The newest finished package as ZIP',
})
