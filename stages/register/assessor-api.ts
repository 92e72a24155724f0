// The roll of assessors: who may judge which classes, by which certificate, from when to when.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { assessedClass } from './assessment-api.ts'

export type AssessorRefusal =
  | 'register.assessor-missing'
  | 'register.assessor-dates'
  | 'register.assessor-exists'
  | 'register.assessor-revoked'

const id = z.uuid()
const date = z.iso.date()
const text = (most: number, least = 1) => z.string().trim().min(least).max(most)

/** Jenjang of an Asesor SDM Aparatur; `independen`: from outside, by certificate of the instansi pembina. */
export const assessorLevels = ['ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama', 'independen'] as const

const assessor = {
  level: z.enum(assessorLevels),
  classes: z.array(assessedClass).min(1).max(20),
  certificateNumber: text(100),
  validFrom: date,
  /** Null: without end. */
  validTo: date.nullable(),
}

export const assessorLine = z.strictObject({
  ...assessor,
  id,
  personId: id.nullable(),
  nip: z.string().nullable(),
  name: z.string(),
  revokedAt: z.iso.datetime().nullable(),
  revokedReason: z.string().nullable(),
  /** Whether it holds today. */
  inForce: z.boolean(),
})
export type AssessorLine = z.infer<typeof assessorLine>

export const listAssessors = endpoint({
  name: 'register.list-assessors',
  method: 'GET',
  path: '/api/register/assessors',
  need: 'eligibility.read',
  input: z.strictObject({}),
  output: z.strictObject({ assessors: z.array(assessorLine) }),
  summary: 'The roll of assessors by name',
})

export const addAssessor = endpoint({
  name: 'register.add-assessor',
  method: 'POST',
  path: '/api/register/assessors',
  need: 'assessments.write',
  /** Either a person of the register or a name. */
  input: z.strictObject({ ...assessor, personId: id.nullable().default(null), name: text(200, 0).default('') }),
  output: z.strictObject({ id }),
  summary: 'Put an assessor on the roll with the certificate behind it',
})

export const revokeAssessor = endpoint({
  name: 'register.revoke-assessor',
  method: 'POST',
  path: '/api/register/assessors/:id/revocation',
  need: 'assessments.write',
  input: z.strictObject({ id, reason: text(500, 3) }),
  output: z.strictObject({}),
  summary: 'An entry of the roll no longer holds, from today',
})
