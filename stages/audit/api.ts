// Reading the record: who did what, when and why, and whether it still is as it was written.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

/** Everything this room may refuse. */
export type AuditRefusal = 'audit.entry-missing' | 'audit.export-too-long'

/** Longest list that leaves as one file. */
export const longestExport = 50_000

const id = z.string().regex(/^[1-9]\d{0,17}$/)

const filter = {
  /** Instants: from (included) to (excluded). */
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  /** A whole act (`register.import-committed`) or a room with its dot (`register.`). */
  act: z
    .string()
    .max(80)
    .regex(/^[a-z]+\.[a-z-]*$/)
    .optional(),
  accountId: z.uuid().optional(),
  object: z.string().max(120).optional(),
  subject: z.uuid().optional(),
}

export type EntryFilter = z.output<z.ZodObject<typeof filter>>

const entryShape = z.object({
  id,
  at: z.string(),
  /** Who, as known at the moment: `name` is the account's; a participant or a job has none. */
  actor: z.object({
    kind: z.enum(['nobody', 'account', 'participant', 'system']),
    name: z.string().nullable(),
    accountId: z.string().nullable(),
    personId: z.string().nullable(),
    job: z.string().nullable(),
    roles: z.array(z.string()),
  }),
  act: z.string(),
  object: z.string().nullable(),
  subjects: z.array(z.string()),
  reason: z.string().nullable(),
  /** The block that holds it; null until the sealer came by. */
  block: z.string().nullable(),
})

export type EntryReply = z.output<typeof entryShape>

const headShape = z.object({ number: z.string(), hash: z.string() }).nullable()

export const listEntries = endpoint({
  name: 'audit.list-entries',
  method: 'GET',
  path: '/api/audit/entries',
  need: 'audit.read',
  summary: 'Entries of the record, newest first, a page at a time',
  // `before`: the id to go on from, as given by the last page
  input: z.object({ ...filter, before: id.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: z.object({ entries: z.array(entryShape), next: id.nullable() }),
})

export const showEntry = endpoint({
  name: 'audit.show-entry',
  method: 'GET',
  path: '/api/audit/entries/:id',
  need: 'audit.read',
  summary: 'One entry with its facts, its fingerprint and the block that holds it',
  input: z.object({ id }),
  output: z.object({
    entry: entryShape,
    data: z.record(z.string(), z.unknown()),
    hash: z.string(),
    block: z.object({ number: z.string(), sealedAt: z.string(), entries: z.number(), previous: z.string(), hash: z.string() }).nullable(),
  }),
})

export const showChain = endpoint({
  name: 'audit.show-chain',
  method: 'GET',
  path: '/api/audit/chain',
  need: 'audit.read',
  summary: 'Head of the chain and what is not sealed yet',
  input: z.object({}),
  output: z.object({ head: headShape, sealedAt: z.string().nullable(), unsealed: z.number() }),
})

export const verifyRecord = endpoint({
  name: 'audit.verify-record',
  method: 'POST',
  path: '/api/audit/verification',
  need: 'audit.read',
  summary: 'Recompute every fingerprint and name the first that does not hold',
  // a head that was written down elsewhere: block number and hash in hex
  input: z.object({
    number: id.optional(),
    hash: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .optional(),
  }),
  output: z.object({
    blocks: z.number(),
    entries: z.number(),
    unsealed: z.number(),
    head: headShape,
    firstBreak: z
      .object({
        kind: z.enum(['entry-changed', 'entry-missing', 'entry-added', 'block-missing', 'block-changed', 'link-broken', 'head-differs']),
        entry: z.string().nullable(),
        block: z.string().nullable(),
      })
      .nullable(),
  }),
})

export const exportEntries = endpoint({
  name: 'audit.export-entries',
  method: 'GET',
  path: '/api/audit/entries.csv',
  need: 'audit.read',
  reply: 'file',
  summary: 'The filtered entries as a CSV file',
  input: z.object(filter),
  output: z.unknown(),
})
