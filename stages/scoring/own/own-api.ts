// What a person may ask about himself or herself: the own results once they were handed over, who looked at
// them, and the own sittings. No item, key, PIN or other person is in any reply.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { roles } from '../../../kit/permission.ts'
import { instrumentStatuses } from '../../instruments/api.ts'
import { type AspectKey, aspects } from '../aspect.ts'
import { trialBands } from '../trial.ts'
import { lookKinds } from './looks.ts'

const id = z.uuid()
const whole = z.int()
const day = z.iso.date()
const moment = z.iso.datetime()
const text = z.strictObject({ id: z.string(), en: z.string() })
const zone = z.enum(['WIB', 'WITA', 'WIT'])

/**
 * Where a result is: `dinilai` answers are in; `diperiksa` scored, waits for approval and acceptance; `disetujui`
 * waits to be handed over; `disampaikan`; `ditarik` handing over was taken back; `di-luar-kegiatan` belongs to no event.
 */
export const ownSteps = ['dinilai', 'diperiksa', 'disetujui', 'disampaikan', 'ditarik', 'di-luar-kegiatan'] as const
export type OwnStep = (typeof ownSteps)[number]

export const listOwnResults = endpoint({
  name: 'own.list-results',
  method: 'GET',
  path: '/api/own/results',
  need: 'own.read',
  input: z.object({}),
  output: z.strictObject({
    results: z.array(
      z.strictObject({
        sittingId: id,
        event: z.string().nullable(),
        title: z.string(),
        assessedOn: day,
        step: z.enum(ownSteps),
        /** Of the step: when it was reached, as far as one day tells it; null: unknown. */
        since: day.nullable(),
        /** Only of what was handed over. */
        runId: id.nullable(),
      }),
    ),
  }),
  summary: 'The own assessments, the latest first, and where each result is; no figure',
})

const competency = z.strictObject({
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: z.string(),
  /** Hundredths of a level; null: none. */
  level: whole.nullable(),
  /** Whole level. */
  required: whole,
  gap: whole.nullable(),
  onForm: whole,
  administered: whole,
  answered: whole,
  /** What the level means in the dictionary of that day. */
  meaning: z.string(),
  indicators: z.array(z.string()),
})

const step = z.strictObject({
  key: z.string(),
  name: z.string(),
  /** Hundredths, and whole. */
  level: whole,
  required: whole,
  /** What the next level means. */
  goal: z.string(),
  text: z.string(),
  /** Who accompanies, in how many months, at no cost; null: not in the catalogue. */
  by: z.string().nullable(),
  months: whole.nullable(),
  free: z.boolean(),
})

const jpm = z.strictObject({
  /** Hundredths of a level. */
  achieved: whole,
  required: whole,
  /** Decimal texts, percent with two decimals. */
  percent: z.string(),
  /** Half width of the interval in percentage points; null: no standard error is known. */
  margin: z.string().nullable(),
  low: z.string().nullable(),
  high: z.string().nullable(),
  /** Lines of the policy that lie within the interval, rising. */
  near: z.array(z.string()),
  category: z.string(),
})

export const ownResult = z.strictObject({
  runId: id,
  sittingId: id,
  eventId: id.nullable(),
  number: whole,
  event: z.string().nullable(),
  title: z.string(),
  assessedOn: day,
  handedOn: day,
  purpose: z.enum(['pemetaan', 'pengisian']),
  class: z.string(),
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  validUntil: day.nullable(),
  provider: z.strictObject({ name: z.string(), accreditation: z.string().nullable() }).nullable(),
  /** No longer used: withdrawn by a decision on an objection, or taken back from the register. */
  ended: z.strictObject({ kind: z.enum(['susulan', 'dianulir', 'dicabut']), on: day, reason: z.string() }).nullable(),
  /** Scored again since; the newer figures are not handed over yet. */
  renewed: z.boolean(),
  simulated: z.boolean(),
  instrument: z.strictObject({
    method: z.string(),
    status: z.enum(instrumentStatuses),
    /** Null: no status was ever stated. */
    decidedOn: day.nullable(),
    evidence: z.string(),
    example: z.boolean(),
  }),
  /** Items presented: work situations, and reasoning items beside them. */
  form: z.strictObject({ situations: whole, reasoning: whole, minutes: whole }),
  /** The competencies that were measured; also where no figure is shown. */
  measured: z.array(z.strictObject({ key: z.string(), name: z.string(), nameEn: z.string(), kind: z.string() })),
  approvedOn: day.nullable(),
  acceptedOn: day.nullable(),
  policy: z.strictObject({ version: whole, title: z.string(), high: z.string(), middle: z.string(), validityYears: whole }),
  standard: z.strictObject({ version: whole, basis: z.string(), confirmed: z.boolean() }),
  /** Why no figure is shown; null: they are. */
  hidden: text.nullable(),
  competencies: z.array(competency),
  strengths: z.array(z.strictObject({ key: z.string(), name: z.string(), level: whole, gap: whole, text: z.string() })),
  steps: z.array(step),
  jpm: jpm.nullable(),
  /** Aspects of potential that the form measured; `rating` 1 to 5, null: too little was presented. */
  aspects: z.array(z.strictObject({ key: z.enum(aspects.map((one) => one.key) as [AspectKey, ...AspectKey[]]), rating: whole.nullable() })),
  /** What an instrument in trial may say; keys of competencies. Null: not in trial, or nothing could be counted. */
  trial: z
    .strictObject({
      items: whole,
      score: z.string(),
      low: z.string().nullable(),
      high: z.string().nullable(),
      chance: z.string(),
      band: z.enum(trialBands),
      more: z.array(z.string()),
      less: z.array(z.string()),
    })
    .nullable(),
  notes: z.array(text),
  /** The one before of the same person, and what may be said of the difference. */
  before: z
    .strictObject({
      assessedOn: day,
      event: z.string().nullable(),
      change: z.strictObject({ comparable: z.boolean(), up: whole, same: whole, down: whole }),
    })
    .nullable(),
  /** Whether the short report can be fetched. */
  report: z.boolean(),
})
export type OwnResult = z.infer<typeof ownResult>

export const showOwnResult = endpoint({
  name: 'own.show-result',
  method: 'GET',
  path: '/api/own/results/:id',
  need: 'own.read',
  input: z.object({ id }),
  output: z.strictObject({ result: ownResult }),
  summary: 'An own result that was handed over, with what each figure was made of',
})

export const fetchOwnReport = endpoint({
  name: 'own.fetch-report',
  method: 'GET',
  path: '/api/own/results/:id/report',
  need: 'own.read',
  input: z.object({ id }),
  output: z.object({}),
  reply: 'file',
  summary: 'The short report of an own result, stamped with the name of its reader',
})

export const listOwnLooks = endpoint({
  name: 'own.list-looks',
  method: 'GET',
  path: '/api/own/looks',
  need: 'own.read',
  input: z.object({}),
  output: z.strictObject({
    looks: z.array(
      z.strictObject({
        at: moment,
        /** The person. */
        own: z.boolean(),
        /** The offices of the reader at that moment; empty: none in force, or the reader is the person. */
        roles: z.array(z.enum(roles)),
        kind: z.enum(lookKinds),
        /** How often on that day. */
        times: whole,
      }),
    ),
    /** Roles that may look at results and never looked at these. */
    never: z.array(z.enum(roles)),
  }),
  summary: 'Who looked at the own results, by office, and when; the last forty',
})

export const listOwnSittings = endpoint({
  name: 'own.list-sittings',
  method: 'GET',
  path: '/api/own/sittings',
  need: 'own.read',
  input: z.object({}),
  output: z.strictObject({
    sittings: z.array(
      z.strictObject({
        id,
        event: z.string().nullable(),
        title: z.string(),
        date: day,
        zone,
        opensAt: moment,
        closesAt: moment,
        minutes: whole,
        /** Added for this person by an approved accommodation. */
        extraMinutes: whole,
        venue: z.string(),
        address: z.string(),
        room: z.string(),
        floor: z.string(),
        seat: whole,
        number: z.string(),
        makeup: z.boolean(),
        state: z.enum(['terdaftar', 'berjalan', 'dikirim', 'waktu-habis', 'dibatalkan']),
        past: z.boolean(),
      }),
    ),
  }),
  summary: 'The own sittings, coming ones first: day, place, seat and number; never the PIN',
})
