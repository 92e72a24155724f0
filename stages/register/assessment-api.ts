// What the register answers about assessments that people have: by whom, when, with what standing, until
// when; and about the providers that made them. No result, level or category stands here.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { jobClasses } from '../standards/class.ts'

export type AssessmentRefusal =
  | 'register.provider-missing'
  | 'register.provider-exists'
  | 'register.accreditation-missing'
  | 'register.accreditation-dates'
  | 'register.accreditation-exists'
  | 'register.accreditation-revoked'
  // the accreditation does not carry this assessment, by the rule of standing.ts
  | 'register.accreditation-unknown'
  | 'register.accreditation-provider'
  | 'register.accreditation-not-in-force'
  | 'register.accreditation-class'
  | 'register.assessment-missing'
  | 'register.assessment-known'
  | 'register.assessment-dates'
  | 'register.assessment-revoked'
  | 'register.assessments-stale'
  | 'register.assessments-nothing'

const id = z.uuid()
const date = z.iso.date()
const text = (most: number, least = 1) => z.string().trim().min(least).max(most)
const classes = jobClasses.map((one) => one.class)
export const assessedClass = z.enum(classes)

export const providerKinds = ['instansi-ini', 'bkn', 'lan', 'instansi-lain', 'lembaga-lain'] as const
export const accreditationCategories = ['A', 'B', 'C', 'lainnya'] as const
export const assessmentStandings = ['hasil-penilaian', 'pemetaan-internal'] as const

const accreditation = {
  number: text(100),
  category: z.enum(accreditationCategories),
  classes: z.array(assessedClass).min(1).max(classes.length),
  validFrom: date,
  validTo: date,
}

export const accreditationLine = z.strictObject({
  ...accreditation,
  id,
  revokedAt: z.iso.datetime().nullable(),
  revokedReason: z.string().nullable(),
  /** Whether it holds today. */
  inForce: z.boolean(),
})
export type AccreditationLine = z.infer<typeof accreditationLine>

export const providerLine = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(providerKinds),
  accreditations: z.array(accreditationLine),
})
export type ProviderLine = z.infer<typeof providerLine>

export const listProviders = endpoint({
  name: 'register.list-providers',
  method: 'GET',
  path: '/api/register/providers',
  need: 'eligibility.read',
  input: z.strictObject({}),
  output: z.strictObject({ providers: z.array(providerLine) }),
  summary: 'Providers of assessments with their accreditations, by name',
})

export const addProvider = endpoint({
  name: 'register.add-provider',
  method: 'POST',
  path: '/api/register/providers',
  need: 'assessments.write',
  input: z.strictObject({ name: text(200), kind: z.enum(providerKinds) }),
  output: z.strictObject({ id }),
  summary: 'Add a provider',
})

export const addAccreditation = endpoint({
  name: 'register.add-accreditation',
  method: 'POST',
  path: '/api/register/providers/:id/accreditations',
  need: 'assessments.write',
  input: z.strictObject({ id, ...accreditation }),
  output: z.strictObject({ id }),
  summary: 'Record what a provider may assess, and from when to when',
})

export const revokeAccreditation = endpoint({
  name: 'register.revoke-accreditation',
  method: 'POST',
  path: '/api/register/accreditations/:id/revocation',
  need: 'assessments.write',
  input: z.strictObject({ id, reason: text(500, 3) }),
  output: z.strictObject({}),
  summary: 'An accreditation no longer holds, from today; results of earlier days keep their standing',
})

export const assessmentLine = z.strictObject({
  id,
  assessedOn: date,
  validUntil: date,
  standing: z.enum(assessmentStandings),
  class: z.string(),
  provider: z.string(),
  accreditationNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  source: z.enum(['nawa', 'riwayat']),
  note: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  revokedAt: z.iso.datetime().nullable(),
  revokedBy: z.string().nullable(),
  revokedReason: z.string().nullable(),
})
export type AssessmentLine = z.infer<typeof assessmentLine>

export const listAssessments = endpoint({
  name: 'register.list-assessments',
  method: 'GET',
  path: '/api/register/employees/:personId/assessments',
  need: 'eligibility.read',
  input: z.strictObject({ personId: id }),
  output: z.strictObject({ assessments: z.array(assessmentLine) }),
  summary: 'The assessments of a person, latest first, revoked ones too',
})

/** `accreditationNumber` null: a pemetaan internal. `validUntil` null: as long as the policy says; never longer. */
export const recordAssessment = endpoint({
  name: 'register.record-assessment',
  method: 'POST',
  path: '/api/register/employees/:personId/assessments',
  need: 'assessments.write',
  input: z.strictObject({
    personId: id,
    assessedOn: date,
    class: assessedClass,
    provider: text(200),
    accreditationNumber: text(100).nullable().default(null),
    documentNumber: text(100).nullable().default(null),
    validUntil: date.nullable().default(null),
    note: text(500).nullable().default(null),
  }),
  output: z.strictObject({ id }),
  summary: 'Put an assessment of a person on record',
})

export const revokeAssessment = endpoint({
  name: 'register.revoke-assessment',
  method: 'POST',
  path: '/api/register/assessments/:id/revocation',
  need: 'assessments.write',
  input: z.strictObject({ id, reason: text(500, 3) }),
  output: z.strictObject({}),
  summary: 'An assessment no longer counts; it stays on record with the reason',
})

// ── A list of many ──────────────────────────────────────────────────────────────────────────────

export const rowVerdicts = ['new', 'known', 'refused'] as const

/** One row of a list, judged. Sentences for `code`: rowReasonWords() of assessments/row-reasons.ts. */
export const assessmentRow = z.strictObject({
  line: z.int().describe('Row number in the file, the heading is row 1'),
  verdict: z.enum(rowVerdicts),
  nip: z.string().nullable(),
  name: z.string().nullable(),
  assessedOn: date.nullable(),
  validUntil: date.nullable(),
  provider: z.string().nullable(),
  accreditationNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  class: z.string().nullable(),
  standing: z.enum(assessmentStandings).nullable(),
  problems: z.array(
    z.strictObject({
      column: z.string(),
      value: z.string(),
      code: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
export type AssessmentRow = z.infer<typeof assessmentRow>

/** `digest`: what would be recorded, in one text; recording asks for it again. At most 500 rows of each verdict are shown. */
export const previewAssessments = endpoint({
  name: 'register.preview-assessments',
  method: 'POST',
  path: '/api/register/assessments/preview',
  need: 'assessments.write',
  upload: true,
  input: z.strictObject({}),
  output: z.strictObject({
    total: z.int(),
    counts: z.strictObject({ new: z.int(), known: z.int(), refused: z.int() }),
    /** New rows by what they would be. */
    standings: z.strictObject({ 'hasil-penilaian': z.int(), 'pemetaan-internal': z.int() }),
    rows: z.array(assessmentRow),
    digest: z.string(),
  }),
  summary: 'Read a list of assessments and judge each row; nothing is recorded',
})

/** All new rows or none: refused with `register.assessments-stale` when the register changed since the preview. */
export const importAssessments = endpoint({
  name: 'register.import-assessments',
  method: 'POST',
  path: '/api/register/assessments/import',
  need: 'assessments.write',
  upload: true,
  input: z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.strictObject({ recorded: z.int() }),
  summary: 'Record the new rows of a list that was looked at',
})

export const assessmentTemplate = endpoint({
  name: 'register.assessment-template',
  method: 'GET',
  path: '/api/register/assessments/template.xlsx',
  need: 'assessments.write',
  reply: 'file',
  input: z.strictObject({}),
  output: z.unknown(),
  summary: 'An empty list of assessments with its columns explained',
})
