// What can be asked of the standards: the dictionary, what each class requires, and the policy sets.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

export type StandardsRefusal =
  | 'standards.no-dictionary'
  | 'standards.no-standard'
  | 'standards.no-policy'
  | 'standards.policy-key'
  | 'standards.policy-value'
  | 'standards.policy-nothing-changed'
  | 'standards.policy-date'
  | 'standards.standard-competency'
  | 'standards.standard-nothing-changed'
  | 'standards.standard-date'

const id = z.uuid()
const date = z.iso.date()
const language = { id: z.string(), en: z.string() }

const version = z.object({ id, version: z.int(), title: z.string(), effectiveFrom: date })

const level = z.object({ level: z.int(), title: z.string(), indicators: z.array(z.string()) })

const competency = z.object({
  key: z.string(),
  code: z.string(),
  shortCode: z.string(),
  kind: z.string(),
  cluster: z.string(),
  name: z.string(),
  nameEn: z.string(),
  definition: z.string(),
  levels: z.array(level),
})

/** The dictionary in force today, or the version asked for. */
export const showDictionary = endpoint({
  name: 'standards.show-dictionary',
  method: 'GET',
  path: '/api/standards/dictionary',
  need: 'standards.read',
  input: z.object({ id: id.optional() }),
  output: z.object({
    dictionary: version.extend({ legalBasis: z.string() }),
    versions: z.array(version),
    competencies: z.array(competency),
  }),
  summary: 'The competency dictionary with levels and indicators',
})

/** Required levels by competency key, whole levels 1 to 5. */
const vector = z.record(z.string(), z.int())

const standard = z.object({
  id,
  class: z.string(),
  version: z.int(),
  effectiveFrom: date,
  /** Whether this version is the one in force today. */
  inForce: z.boolean(),
  required: vector,
  /** Sum of the required levels: the denominator of the JPM. */
  total: z.int(),
  /** Whether every competency requires the same level. */
  flat: z.boolean(),
  basis: z.string(),
  confirmed: z.boolean(),
  note: z.string().nullable(),
})

const competencyName = z.object({ key: z.string(), shortCode: z.string(), name: z.string(), nameEn: z.string() })

/** Every version of every class, in the order of the classes, newest version first. */
export const listStandards = endpoint({
  name: 'standards.list-standards',
  method: 'GET',
  path: '/api/standards/classes',
  need: 'standards.read',
  input: z.object({}),
  output: z.object({ competencies: z.array(competencyName), standards: z.array(standard) }),
  summary: 'Required levels of every class, with versions',
})

/** Two standards side by side; `change` is right minus left, in levels. */
export const compareStandards = endpoint({
  name: 'standards.compare-standards',
  method: 'GET',
  path: '/api/standards/classes/compare',
  need: 'standards.read',
  input: z.object({ left: id, right: id }),
  output: z.object({
    left: standard,
    right: standard,
    rows: z.array(competencyName.extend({ left: z.int(), right: z.int(), change: z.int() })),
  }),
  summary: 'Two class standards side by side',
})

/** Adds a version of one class's standard made from `from`; results already made keep theirs. */
export const addStandardVersion = endpoint({
  name: 'standards.add-standard-version',
  method: 'POST',
  path: '/api/standards/classes',
  need: 'standards.write',
  input: z.object({
    from: id,
    effectiveFrom: date,
    basis: z.string().trim().min(3).max(500),
    confirmed: z.boolean(),
    reason: z.string().trim().min(10).max(500),
    changes: z
      .array(z.object({ key: z.string(), level: z.int().min(1).max(5) }))
      .min(1)
      .max(20),
  }),
  output: z.object({ standard }),
  summary: 'Add a version of what a class requires',
})

const policyVersion = version.extend({
  inForce: z.boolean(),
  note: z.string().nullable(),
  basedOn: z.int().nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  unconfirmed: z.int(),
})

const policyValue = z.object({
  key: z.string(),
  group: z.string(),
  /** Plain name of the rule. */
  name: z.object(language),
  value: z.json(),
  basis: z.string(),
  confirmed: z.boolean(),
})

export const listPolicies = endpoint({
  name: 'standards.list-policies',
  method: 'GET',
  path: '/api/standards/policies',
  need: 'standards.read',
  input: z.object({}),
  output: z.object({ policies: z.array(policyVersion) }),
  summary: 'Versions of the policy set, newest first',
})

/** One policy set with its values; without `id` the one in force today. */
export const showPolicy = endpoint({
  name: 'standards.show-policy',
  method: 'GET',
  path: '/api/standards/policy',
  need: 'standards.read',
  input: z.object({ id: id.optional() }),
  output: z.object({ policy: policyVersion, values: z.array(policyValue) }),
  summary: 'A policy set with value, basis and confirmation of each rule',
})

/** Rules that differ between two policy sets; a side that lacks the rule is null. */
export const comparePolicies = endpoint({
  name: 'standards.compare-policies',
  method: 'GET',
  path: '/api/standards/policies/compare',
  need: 'standards.read',
  input: z.object({ left: id, right: id }),
  output: z.object({
    left: policyVersion,
    right: policyVersion,
    same: z.int(),
    differences: z.array(
      z.object({
        key: z.string(),
        group: z.string(),
        name: z.object(language),
        left: policyValue.nullable(),
        right: policyValue.nullable(),
      }),
    ),
  }),
  summary: 'Two policy sets side by side',
})

/** Adds a version made from `from` with `changes`; nothing that exists is edited. */
export const addPolicyVersion = endpoint({
  name: 'standards.add-policy-version',
  method: 'POST',
  path: '/api/standards/policies',
  need: 'standards.write',
  input: z.object({
    from: id,
    title: z.string().trim().min(3).max(160),
    effectiveFrom: date,
    reason: z.string().trim().min(10).max(500),
    changes: z
      .array(z.object({ key: z.string(), value: z.json(), basis: z.string().trim().min(3).max(500), confirmed: z.boolean() }))
      .min(1)
      .max(100),
  }),
  output: z.object({ policy: policyVersion }),
  summary: 'Add a version of the policy set',
})
