// What can be asked of the results. Lists go by unit and name, never by result; item answers and keys
// are in no reply of this room.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { instrumentStatuses } from '../instruments/api.ts'
import { type AspectKey, aspects } from './aspect.ts'
import { trialBands } from './trial.ts'

export type ScoringRefusal =
  | 'scoring.no-sitting'
  | 'scoring.no-run'
  | 'scoring.destroyed'
  | 'scoring.answers-destroyed'
  | 'scoring.not-closed'
  | 'scoring.cancelled'
  | 'scoring.no-standard'
  | 'scoring.key-missing'
  | 'scoring.nothing-closed'
  | 'scoring.no-batch'
  | 'scoring.no-item'
  | 'scoring.no-annulment'
  | 'scoring.account-needed'
  | 'scoring.same-person'
  | 'scoring.batch-replaced'
  | 'scoring.batch-approved'
  | 'scoring.not-all-read'
  | 'scoring.not-approved'
  | 'scoring.approver-class'
  | 'scoring.reason-needed'
  | 'scoring.annulment-stands'
  | 'scoring.no-recap'
  | 'scoring.no-pack'
  | 'scoring.nothing-to-pack'
  | 'scoring.pack-running'
  | 'scoring.pack-too-big'
  | 'scoring.pack-of-another'
  | 'scoring.pack-gone'
  | 'scoring.not-handed-over'
  | 'scoring.no-short-report'
  | 'scoring.no-quality'
  | 'scoring.not-measured'

const moment = z.string().describe('ISO instant')
const text = z.object({ id: z.string(), en: z.string() })

const person = z.object({
  id: z.uuid(),
  nip: z.string(),
  name: z.string(),
  frontTitle: z.string().nullable(),
  backTitle: z.string().nullable(),
  unitId: z.uuid(),
  unitName: z.string(),
})

/** JPM exact and for display. `achieved` and `required` are hundredths of a level. */
const jpm = z.object({
  achieved: z.int(),
  required: z.int(),
  /** Percent with two decimals, half up, decimal point; never capped. */
  percent: z.string(),
  /** The same, not above the policy's display cap. */
  shown: z.string(),
})

const categories = ['ms', 'mms', 'kms', 'optimal', 'cukup-optimal', 'kurang-optimal'] as const

/** One run of a sitting. Figures are null where they may not be shown or do not exist; `hidden` says why. */
const runHead = z.object({
  id: z.uuid(),
  sittingId: z.uuid(),
  number: z.int(),
  runs: z.int(),
  person,
  sessionTitle: z.string(),
  assessedOn: z.iso.date(),
  simulated: z.boolean(),
  purpose: z.enum(['pemetaan', 'pengisian']),
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  class: z.string(),
  instrumentStatus: z.enum(instrumentStatuses),
  complete: z.boolean(),
  hidden: text.nullable(),
  jpm: jpm.nullable(),
  category: z.enum(categories).nullable(),
  scoredAt: moment,
  /** When it was approved, accepted and put into the register; null: a draft. */
  recordedAt: moment.nullable(),
})

export const listRuns = endpoint({
  name: 'scoring.list-runs',
  method: 'GET',
  path: '/api/scoring/runs',
  need: 'results.read',
  input: z.object({
    search: z.string().trim().max(120).optional(),
    sessionId: z.uuid().optional(),
    personId: z.uuid().optional(),
    class: z.string().max(40).optional(),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  output: z.object({ runs: z.array(runHead), total: z.int() }),
  summary: 'The last run of each sitting, by unit and name',
})

const competencyResult = z.object({
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
  cluster: z.string(),
  onForm: z.int(),
  administered: z.int(),
  answered: z.int(),
  /** Hundredths of a level; null: none, because too little was administered. */
  level: z.int().nullable(),
  /** Whole level. */
  required: z.int(),
  /** Hundredths: level minus required; negative is a shortfall. */
  gap: z.int().nullable(),
  /** Mastery corrected for chance at each level; null where the form cannot tell that level. */
  mastery: z.array(z.object({ level: z.int(), percent: z.string().nullable(), threshold: z.int().nullable(), reached: z.boolean() })),
})

export const runDetail = runHead.extend({
  competencies: z.array(competencyResult),
  /** Aspects of potential that the form measured; empty where it measured none, or nothing may be shown. */
  aspects: z.array(
    z.object({
      key: z.enum(aspects.map((one) => one.key) as [AspectKey, ...AspectKey[]]),
      onForm: z.int(),
      administered: z.int(),
      answered: z.int(),
      correct: z.int(),
      /** Percent of mastery above chance, two decimals; negative below chance. */
      percent: z.string().nullable(),
      /** 1 (KS) to 5 (BS); null: too little was administered. */
      rating: z.int().nullable(),
    }),
  ),
  /** Half width of the error interval of the JPM in percentage points; null: not known. */
  margin: z.string().nullable(),
  /** One overall score of 0 to 100 while the instrument is in trial; `more` and `less`: keys of competencies. */
  trial: z
    .object({
      items: z.int(),
      score: z.string(),
      low: z.string().nullable(),
      high: z.string().nullable(),
      chance: z.string(),
      band: z.enum(trialBands),
      more: z.array(z.string()),
      less: z.array(z.string()),
    })
    .nullable(),
  /** What a reader must be told beside the figures. */
  notes: z.array(z.object({ code: z.string(), words: text })),
  cutOffs: z.object({ high: z.string(), middle: z.string() }),
  policy: z.object({ id: z.uuid(), version: z.int(), title: z.string() }),
  standard: z.object({ id: z.uuid(), version: z.int(), class: z.string(), basis: z.string(), confirmed: z.boolean() }),
  form: z.object({ id: z.uuid(), code: z.string(), version: z.int(), title: z.string(), example: z.boolean() }),
  instrument: z.object({ id: z.uuid(), name: z.string(), evidence: z.string() }),
  inputsHash: z.string(),
  codeVersion: z.string(),
  others: z.array(z.object({ id: z.uuid(), number: z.int(), scoredAt: moment, codeVersion: z.string() })),
})

export const showRun = endpoint({
  name: 'scoring.show-run',
  method: 'GET',
  path: '/api/scoring/runs/:id',
  need: 'results.read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ run: runDetail }),
  summary: 'One run with every figure and what it was made of',
})

export const scoreAgain = endpoint({
  name: 'scoring.score-again',
  method: 'POST',
  path: '/api/scoring/sittings/:sittingId/runs',
  need: 'results.score',
  input: z.object({ sittingId: z.uuid(), reason: z.string().trim().min(10).max(500) }),
  /** `added` false: the same facts under the same rule were scored before, and that run stands. */
  output: z.object({ runId: z.uuid(), added: z.boolean() }),
  summary: 'Score a closed sitting again; adds a run, never edits one',
})
