// What eligibility answers: who is due on a day and why, how many by class and office, and how much of
// the agency is covered. Everything is computed for the day that is asked for.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { classGroups } from '../standards/class.ts'
import { verdictCodes, verdictGroups } from './verdict.ts'

/** Everything this room may refuse; its sentences stand beside its pages. */
export type EligibilityRefusal = 'eligibility.day-out-of-range'

const id = z.uuid()
const date = z.iso.date()

/** Several values of a filter travel as one text with commas. */
const several = <T extends string>(of: readonly [T, ...T[]]) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (Array.isArray(value) ? value : (value ?? '').split(',')).filter((part) => part !== ''))
    .pipe(z.array(z.enum(of)))

const groups = classGroups.map((one) => one.group)
export const dueSorts = ['name', 'nip', 'class', 'unit', 'verdict', 'validUntil'] as const

/** `asOf` left out: today. `unit` is one unit id and means its whole subtree. */
export const dueFilter = z.strictObject({
  asOf: date.optional(),
  search: z.string().trim().max(100).optional(),
  unit: id.optional(),
  verdict: several(verdictCodes),
  group: several(verdictGroups),
  classGroup: several(groups as [(typeof groups)[number], ...(typeof groups)[number][]]),
  sort: z.enum(dueSorts).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
})
export type DueFilter = z.output<typeof dueFilter>

const result = z.strictObject({
  assessedOn: date,
  validUntil: date,
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  class: z.string(),
  provider: z.string(),
  accreditationNumber: z.string().nullable(),
})

/** A code with its facts; its sentence: verdictSentence() of verdict-words.ts. */
export const verdictShape = z.strictObject({
  code: z.enum(verdictCodes),
  facts: z.strictObject({
    class: z.string(),
    result: result.nullable(),
    beside: result.extend({ reason: z.enum(['pemetaan-internal', 'jenjang-lebih-rendah']) }).nullable(),
    exemption: z
      .union([z.strictObject({ kind: z.literal('kedudukan'), standing: z.string() }), z.strictObject({ kind: z.literal('pensiun') })])
      .nullable(),
    retirement: z.strictObject({ age: z.int(), on: date, passed: z.boolean() }).nullable(),
    warnMonths: z.int(),
  }),
})

export const dueLine = z.strictObject({
  personId: id,
  nip: z.string(),
  /** With titles. */
  name: z.string(),
  class: z.string(),
  standing: z.string(),
  position: z.string().nullable(),
  unitId: id,
  unitName: z.string(),
  officeId: id,
  officeName: z.string(),
  verdict: verdictShape,
})
export type DueLine = z.infer<typeof dueLine>

const counted = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ value, people: z.int() }))

export const listDue = endpoint({
  name: 'eligibility.list-due',
  method: 'GET',
  path: '/api/eligibility/people',
  need: 'eligibility.read',
  input: dueFilter.extend({
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(1).max(500).default(100),
  }),
  output: z.strictObject({
    asOf: date,
    total: z.int(),
    all: z.int(),
    offset: z.int(),
    rows: z.array(dueLine),
    /** What each value of a filter would show under all other filters in force. */
    counts: z.strictObject({
      verdict: counted(z.enum(verdictCodes)),
      classGroup: counted(z.string()),
      office: counted(id),
    }),
  }),
  summary: 'Everybody with a verdict on a day: filtered, sorted, one window of the list',
})

const byVerdict = z.record(z.enum(verdictCodes), z.int())
const figure = z.strictObject({ numerator: z.int(), denominator: z.int() })

export const coverageShape = z.strictObject({
  asOf: date,
  /** With standing: these count. */
  counting: figure,
  /** The same with pemetaan internal added: these inform. */
  withMapping: figure,
  assessed: z.strictObject({ from: date, to: date }).nullable(),
  curve: z.array(z.strictObject({ date, counting: z.int(), withMapping: z.int() })),
})

export const summariseDue = endpoint({
  name: 'eligibility.summary',
  method: 'GET',
  path: '/api/eligibility/summary',
  need: 'eligibility.read',
  input: z.strictObject({ asOf: date.optional() }),
  output: z.strictObject({
    asOf: date,
    total: z.int(),
    /** total = due + not due + exempt */
    groups: z.record(z.enum(verdictGroups), z.int()),
    verdicts: byVerdict,
    classes: z.array(z.strictObject({ group: z.string(), total: z.int(), verdicts: byVerdict })),
    offices: z.array(z.strictObject({ id, name: z.string(), total: z.int(), verdicts: byVerdict })),
    coverage: coverageShape,
    /** The months before the end of a result from which it is due; an assumption until a policy names it. */
    warnMonths: z.int(),
    policy: z.strictObject({ version: z.int(), title: z.string() }),
  }),
  summary: 'Counts by class and by office with each verdict, and the two figures of coverage',
})

export const exportDue = endpoint({
  name: 'eligibility.export',
  method: 'GET',
  path: '/api/eligibility/people.xlsx',
  need: 'eligibility.read',
  reply: 'file',
  input: dueFilter,
  output: z.unknown(),
  summary: 'The list under the same filter as XLSX, with the sentence and the rule of each verdict',
})
