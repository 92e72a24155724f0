// What can be asked of the instruments. Nothing here carries an item's text or key: who sees those is
// decided by the act that shows them, never by a list.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

export type InstrumentsRefusal = 'instruments.example-in-real' | 'instruments.no-form' | 'instruments.no-instrument'

export const instrumentStatuses = ['uji-coba', 'tervalidasi-internal', 'ditarik'] as const
export type InstrumentStatus = (typeof instrumentStatuses)[number]

export const contentStates = ['draft', 'aktif', 'ditarik'] as const

/** What stands behind a status. */
export const statementFacts = z.strictObject({
  n: z.int().min(0).max(10_000_000).nullable(),
  /** By scale in words and figures, such as "alpha 0,71–0,83". */
  reliability: z.string().trim().max(500),
  panel: z.string().trim().max(500),
  normGroup: z.string().trim().max(500),
  responsible: z.string().trim().max(200),
})

const status = z.object({
  version: z.int(),
  status: z.enum(instrumentStatuses),
  evidence: z.string(),
  decidedOn: z.iso.date(),
  facts: statementFacts.nullable(),
})

const form = z.object({
  id: z.uuid(),
  code: z.string(),
  version: z.int(),
  title: z.string(),
  minutes: z.int(),
  example: z.boolean(),
  state: z.enum(contentStates),
  items: z.int(),
  /** Items on the form by competency key. */
  perCompetency: z.record(z.string(), z.int()),
  thresholds: z.array(z.object({ level: z.int(), mastery: z.int(), basis: z.string() })),
})

const instrument = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  method: z.string(),
  example: z.boolean(),
  items: z.object({ draft: z.int(), aktif: z.int(), ditarik: z.int() }),
  /** The statement that counts, and all before it, newest first. */
  status,
  history: z.array(status),
  forms: z.array(form),
})

export const listInstruments = endpoint({
  name: 'instruments.list-instruments',
  method: 'GET',
  path: '/api/instruments',
  need: 'instruments.read',
  input: z.object({}),
  output: z.object({ instruments: z.array(instrument) }),
  summary: 'Instruments with status, evidence, forms and counts',
})

export const showInstrument = endpoint({
  name: 'instruments.show-instrument',
  method: 'GET',
  path: '/api/instruments/:id',
  need: 'instruments.read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ instrument }),
  summary: 'One instrument with status, evidence, forms and counts',
})
