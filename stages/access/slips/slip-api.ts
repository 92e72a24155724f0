// Sealed slips for the first sign-in: whom they are for, printing and fetching them, whether they were received,
// and the exchange of a slip's code for a password of the person's own.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { longest, shortest } from '../password.ts'
import { leftOutReasons, slipDays } from './slip.ts'

export type SlipRefusal =
  | 'access.slip-code'
  | 'access.slip-used'
  | 'access.slip-lapsed'
  | 'access.slip-roles'
  | 'access.slip-nobody'
  | 'access.slip-choice'
  | 'access.slip-batch'
  | 'access.slip-busy'
  | 'access.slip-fetched'
  | 'access.slip-not-yours'

const done = z.object({})
const count = z.int().min(0)

/** Whom slips are for: `kegiatan` the people of an event, `unit` a unit with all below it, `daftar` a list of NIPs, `orang` chosen people. */
const choice = {
  way: z.enum(['kegiatan', 'unit', 'daftar', 'orang']),
  eventId: z.uuid().optional(),
  unitId: z.uuid().optional(),
  nips: z.array(z.string().trim().max(40)).max(10_000).optional(),
  personIds: z.array(z.uuid()).max(10_000).optional(),
}
export const slipChoice = z.object(choice)
export type SlipChoice = z.infer<typeof slipChoice>

const leftOut = z.array(z.object({ why: z.enum(leftOutReasons), people: count }))

export const previewSlips = endpoint({
  name: 'access.preview-slips',
  method: 'POST',
  path: '/api/slips/preview',
  need: 'slips.issue',
  summary: 'Who would get a slip, by unit, and who would not and why; changes nothing',
  input: z.object(choice),
  output: z.object({
    title: z.string(),
    /** People who get one, and how many of them had one that ends with it. */
    slips: count,
    again: count,
    units: z.array(z.object({ unitId: z.uuid(), name: z.string(), slips: count })),
    leftOut,
    /** NIPs of the list that the register does not know, at most 50. */
    unknown: z.array(z.string()),
  }),
})

export const issueSlips = endpoint({
  name: 'access.issue-slips',
  method: 'POST',
  path: '/api/slips',
  need: 'slips.issue',
  summary: 'Has slips printed by a job: accounts without roles, new codes; earlier slips of the same people end',
  input: z.object({ ...choice, days: z.int().min(1).max(365).default(slipDays) }),
  output: z.object({ id: z.uuid() }),
})

const batchLine = z.object({
  id: z.uuid(),
  title: z.string(),
  askedAt: z.iso.datetime(),
  askedBy: z.string(),
  /** Asked for by the reader, who alone may fetch its papers. */
  mine: z.boolean(),
  /** The last day on which a code of it holds. */
  lapsesOn: z.iso.date(),
  state: z.enum(['menunggu', 'berjalan', 'selesai']),
  slips: count,
  made: count,
  received: count,
  used: count,
})
export type SlipBatchLine = z.infer<typeof batchLine>

export const listSlipBatches = endpoint({
  name: 'access.list-slip-batches',
  method: 'GET',
  path: '/api/slips',
  need: 'slips.issue',
  summary: 'Slips asked for, newest first, with how far each is',
  input: z.object({ eventId: z.uuid().optional() }),
  output: z.object({ batches: z.array(batchLine) }),
})

export const showSlipBatch = endpoint({
  name: 'access.show-slip-batch',
  method: 'GET',
  path: '/api/slips/:id',
  need: 'slips.issue',
  summary: 'One batch of slips with its units: printed, fetched, received, used',
  input: z.object({ id: z.uuid() }),
  output: batchLine.extend({
    leftOut,
    units: z.array(
      z.object({
        unitId: z.uuid(),
        name: z.string(),
        slips: count,
        made: count,
        received: count,
        used: count,
        /** The printed slips wait for whoever asked for them. */
        waiting: z.boolean(),
        fetchedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
})

export const slipStates = ['menunggu', 'berlaku', 'dipakai', 'diganti', 'lewat-waktu', 'tidak-dibuat'] as const

export const listSlips = endpoint({
  name: 'access.list-slips',
  method: 'GET',
  path: '/api/slips/:id/units/:unitId',
  need: 'slips.issue',
  summary: 'The slips of one unit by name: received, used, replaced',
  input: z.object({ id: z.uuid(), unitId: z.uuid() }),
  output: z.object({
    slips: z.array(
      z.object({
        id: z.uuid(),
        personId: z.uuid(),
        name: z.string(),
        nip: z.string(),
        unit: z.string(),
        state: z.enum(slipStates),
        receivedOn: z.iso.date().nullable(),
      }),
    ),
  }),
})

export const markSlips = endpoint({
  name: 'access.mark-slips',
  method: 'POST',
  path: '/api/slips/:id/units/:unitId/received',
  need: 'slips.issue',
  summary: 'Notes which slips of a unit were received and signed for; null takes the note back',
  input: z.object({ id: z.uuid(), unitId: z.uuid(), slipIds: z.array(z.uuid()).min(1).max(10_000), receivedOn: z.iso.date().nullable() }),
  output: done,
})

/** Without `unitId`: all that wait, as a ZIP. What was fetched is gone: a slip that is lost is printed anew. */
export const fetchSlips = endpoint({
  name: 'access.fetch-slips',
  method: 'POST',
  path: '/api/slips/:id/papers',
  need: 'slips.issue',
  reply: 'file',
  summary: 'The printed slips, once and for whoever asked for them',
  input: z.object({ id: z.uuid(), unitId: z.uuid().optional() }),
  output: z.unknown(),
})

export const printSlipReceipt = endpoint({
  name: 'access.print-slip-receipt',
  method: 'POST',
  path: '/api/slips/:id/units/:unitId/receipt',
  need: 'slips.issue',
  reply: 'file',
  summary: 'The list on which a unit’s people sign for their slips; holds no code',
  input: z.object({ id: z.uuid(), unitId: z.uuid() }),
  output: z.unknown(),
})

export const redeemSlip = endpoint({
  name: 'access.redeem-slip',
  method: 'POST',
  path: '/api/sign-in/slip',
  need: 'public',
  summary: 'First sign-in: NIP and the code of the slip against a password of one’s own; signs in',
  input: z.object({
    login: z.string().trim().max(60),
    code: z.string().trim().max(60),
    password: z
      .string()
      .min(shortest)
      .max(longest * 4),
  }),
  output: done,
})
