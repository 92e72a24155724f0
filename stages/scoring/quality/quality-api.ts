// What can be asked of the quality of an event's forms. Every figure is about a group; the comparison of answers
// names people and is for the head of team alone.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { dimensions } from './groups.ts'

const id = z.uuid()
const moment = z.iso.datetime()
const whole = z.int()
const figure = z.number()
const estimate = z.strictObject({ value: figure, from: figure, to: figure })

const formLine = z.strictObject({
  id,
  code: z.string(),
  title: z.string(),
  people: whole,
  /** Items to be looked at: weak ones, and those that differ much between women and men. null: not measured yet. */
  weak: whole.nullable(),
  unequal: whole.nullable(),
})

export const listQuality = endpoint({
  name: 'scoring.list-quality',
  method: 'GET',
  path: '/api/scoring/quality',
  need: 'quality.read',
  input: z.object({}),
  output: z.strictObject({
    events: z.array(
      z.strictObject({ id, title: z.string(), batchId: id, number: whole, madeAt: moment, runs: whole, forms: z.array(formLine) }),
    ),
  }),
  summary: 'Events with a batch of results and the forms in it, the latest first, with how many items ask to be looked at',
})

const precision = z.strictObject({
  formId: id,
  /** Sum of the standard in hundredths of a level. */
  required: whole,
  n: whole,
  reliability: z.string().nullable(),
  deviation: z.string().nullable(),
  sem: z.string().nullable(),
  margin: z.string().nullable(),
  why: z.enum(['few', 'no-variance', 'no-reliability']).nullable(),
})

const item = z.strictObject({
  code: z.string(),
  competency: z.string(),
  annulled: z.boolean(),
  papers: whole,
  /** People who have had it before them until then, on whatever form. */
  exposed: whole,
  p: figure.nullable(),
  r: figure.nullable(),
  options: z.array(z.strictObject({ letter: z.string(), share: figure })),
  emptyShare: figure.nullable(),
  marks: z.array(z.enum(['low-r', 'too-hard', 'too-easy'])),
  difference: z.strictObject({ odds: figure, oddsFrom: figure, oddsTo: figure, delta: figure, flag: z.enum(['A', 'B', 'C']) }).nullable(),
})

const group = z.strictObject({
  key: z.string(),
  hidden: z.enum(['few', 'rest']).nullable(),
  n: whole.nullable(),
  mean: estimate.nullable(),
  lowest: figure.nullable(),
  ratio: estimate.nullable(),
})

/** As it is kept: shares 0 to 1, JPM in percent. */
export const qualityReport = z.strictObject({
  people: whole,
  whole,
  precision: z.array(precision),
  scales: z.array(z.strictObject({ competency: z.string(), items: whole, n: whole, mean: figure.nullable(), alpha: figure.nullable() })),
  items: z.array(item),
  ceiling: z.array(z.strictObject({ class: z.string(), n: whole.nullable(), share: figure.nullable(), above: z.boolean() })),
  forms: z.array(
    z.strictObject({
      formId: id,
      own: z.boolean(),
      n: whole,
      mean: estimate.nullable(),
      deviation: figure.nullable(),
      difference: estimate.nullable(),
    }),
  ),
  fairness: z.array(z.strictObject({ dimension: z.enum(dimensions), groups: z.array(group) })),
  rule: z.strictObject({ policy: whole, z: figure, leastPeople: whole, leastGroup: whole, ceiling: figure }),
})

const onForm = z.strictObject({ id, formId: id })

export const showQuality = endpoint({
  name: 'scoring.show-quality',
  method: 'GET',
  path: '/api/scoring/batches/:id/quality/:formId',
  need: 'quality.read',
  input: onForm,
  output: z.strictObject({
    event: z.strictObject({ id, title: z.string() }),
    batch: z.strictObject({ id, number: whole, madeAt: moment }),
    form: z.strictObject({
      id,
      code: z.string(),
      version: whole,
      title: z.string(),
      example: z.boolean(),
      instrument: z.string(),
      /** When the runs were made. */
      status: z.enum(['uji-coba', 'tervalidasi-internal', 'ditarik']),
    }),
    /** Codes of the forms that are compared, by id. */
    codes: z.record(z.string(), z.string()),
    /** Names of competencies and scales by key. */
    names: z.record(z.string(), z.strictObject({ id: z.string(), en: z.string() })),
    /** null: not measured yet. */
    report: qualityReport.nullable(),
    computedAt: moment.nullable(),
  }),
  summary: 'How a form measured in an event: precision, items, ceiling, parallel forms, fairness; about groups only',
})

export const askQuality = endpoint({
  name: 'scoring.ask-quality',
  method: 'POST',
  path: '/api/scoring/batches/:id/quality',
  need: 'quality.read',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Have the forms of a batch measured in the background, unless they were',
})

export const printQuality = endpoint({
  name: 'scoring.print-quality',
  method: 'GET',
  path: '/api/scoring/batches/:id/quality/:formId/pdf',
  need: 'quality.read',
  input: onForm,
  output: z.unknown(),
  reply: 'file',
  summary: 'The technical report of a form in an event as PDF, as a numbered copy for its reader',
})

const seat = z.strictObject({
  runId: id,
  name: z.string(),
  nip: z.string(),
  class: z.string(),
  unitName: z.string(),
  session: z.string(),
  room: z.string(),
  seat: whole,
})

export const showSimilarity = endpoint({
  name: 'scoring.show-similarity',
  method: 'GET',
  path: '/api/scoring/batches/:id/similarity',
  need: 'results.approve',
  input: z.strictObject({ id }),
  output: z.strictObject({
    forms: z.array(z.strictObject({ id, code: z.string(), people: whole, pairs: whole })),
    found: z.array(
      z.strictObject({
        formCode: z.string(),
        a: seat,
        b: seat,
        same: whole,
        expected: figure,
        /** Chance of as many equal answers or more for this one pair. */
        chance: figure,
        together: z.enum(['beside', 'room', 'apart']),
      }),
    ),
    /** Pairs that the reader is part of: another one reads them. */
    diverted: whole,
    measured: z.boolean(),
  }),
  summary: 'Pairs of sittings with more equal unusual answers than chance explains; opening it is kept in the record',
})
