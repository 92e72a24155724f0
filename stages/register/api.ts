// What the register answers: the agency, its units and its employees. Imports are in import-api.ts.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

/** Everything this room may refuse; its sentences stand beside its pages. */
export type RegisterRefusal =
  // a thing that is not there (404)
  | 'register.agency-missing'
  | 'register.person-missing'
  | 'register.unit-missing'
  | 'register.import-missing'
  | 'register.unknown-missing'
  | 'register.position-missing'
  // a file that cannot be read: `failure` of an import carries the same codes
  | 'register.file-missing'
  | 'register.file-empty'
  | 'register.file-kind'
  | 'register.file-too-big'
  | 'register.file-encrypted'
  | 'register.file-damaged'
  | 'register.file-archive'
  | 'register.file-too-heavy'
  | 'register.file-columns'
  | 'register.file-rows'
  | 'register.file-no-rows'
  | 'register.file-cell'
  | 'register.file-interrupted'
  | 'register.columns-missing'
  | 'register.columns-twice'
  // acts that do not fit the state
  | 'register.import-state'
  | 'register.import-stale'
  | 'register.import-nothing'
  | 'register.import-running'
  | 'register.undo-again'
  | 'register.undo-nothing'
  | 'register.class-needed'
  | 'register.unit-exists'
  | 'register.logo-kind'
  | 'register.logo-size'
  | 'register.logo-missing'

const id = z.uuid()
const date = z.string().describe('YYYY-MM-DD')
const moment = z.string().describe('ISO instant')

// ── Agency ──────────────────────────────────────────────────────────────────────────────────────

export const agencyKinds = ['provinsi', 'kabupaten', 'kota', 'kementerian-lembaga'] as const
export const zoneNames = ['WIB', 'WITA', 'WIT'] as const

export const signatory = z.object({
  office: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable(),
  rank: z.string().trim().max(100).nullable(),
})

/** What set-up asks for and Pengaturan changes. `letterhead`: the lines above a letter, top first. */
export const agencyIdentity = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(agencyKinds),
  letterhead: z.array(z.string().trim().min(1).max(200)).min(1).max(5),
  address: z.string().trim().max(300),
  city: z.string().trim().min(1).max(100),
  zone: z.enum(zoneNames),
})

export const agencyShape = agencyIdentity.extend({
  logo: z.object({ type: z.string(), bytes: z.number() }).nullable(),
  signatories: z.array(signatory),
  updatedAt: moment,
})
export type Agency = z.infer<typeof agencyShape>

export const showAgency = endpoint({
  name: 'agency.show',
  method: 'GET',
  path: '/api/agency',
  need: 'agency.read',
  input: z.object({}),
  output: agencyShape,
  summary: 'The agency: name, letterhead, city, zone, signatories',
})

export const updateAgency = endpoint({
  name: 'agency.update',
  method: 'PUT',
  path: '/api/agency',
  need: 'agency.write',
  input: agencyIdentity,
  output: agencyShape,
  summary: 'Change the identity of the agency',
})

export const replaceSignatories = endpoint({
  name: 'agency.replace-signatories',
  method: 'PUT',
  path: '/api/agency/signatories',
  need: 'agency.write',
  input: z.object({ signatories: z.array(signatory).max(20) }),
  output: agencyShape,
  summary: 'Replace the list of officials who sign',
})

/** PNG, JPEG or SVG without scripts, at most 512 KB; the content decides, never the name. */
export const replaceLogo = endpoint({
  name: 'agency.replace-logo',
  method: 'POST',
  path: '/api/agency/logo',
  need: 'agency.write',
  upload: true,
  input: z.object({}),
  output: agencyShape,
  summary: 'Replace the logo in the letterhead',
})

export const removeLogo = endpoint({
  name: 'agency.remove-logo',
  method: 'DELETE',
  path: '/api/agency/logo',
  need: 'agency.write',
  input: z.object({}),
  output: agencyShape,
  summary: 'Remove the logo',
})

export const showLogo = endpoint({
  name: 'agency.show-logo',
  method: 'GET',
  path: '/api/agency/logo',
  need: 'agency.read',
  reply: 'file',
  input: z.object({}),
  output: z.unknown(),
  summary: 'The logo as a picture',
})

// ── Units ───────────────────────────────────────────────────────────────────────────────────────

/** `people`: employees in this very unit; `peopleBelow`: in it and everything under it. */
export const unitShape = z.object({
  id,
  name: z.string(),
  parentId: id.nullable(),
  depth: z.number(),
  people: z.number(),
  peopleBelow: z.number(),
})
export type Unit = z.infer<typeof unitShape>

export const listUnits = endpoint({
  name: 'register.list-units',
  method: 'GET',
  path: '/api/register/units',
  need: 'register.read',
  input: z.object({}),
  output: z.object({ units: z.array(unitShape) }),
  summary: 'Units as a tree in reading order (each parent before its children)',
})

export const listPositions = endpoint({
  name: 'register.list-positions',
  method: 'GET',
  path: '/api/register/positions',
  need: 'register.read',
  input: z.object({ search: z.string().trim().max(100).optional(), limit: z.coerce.number<number>().int().min(1).max(200).default(50) }),
  output: z.object({ positions: z.array(z.object({ id, name: z.string(), kind: z.string(), class: z.string(), people: z.number() })) }),
  summary: 'Positions by name, for a picker',
})

// ── Employees ───────────────────────────────────────────────────────────────────────────────────

/** Several values of a filter travel as one text with commas. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (Array.isArray(value) ? value : (value ?? '').split(',')).filter((part) => part !== ''))

export const employeeSorts = ['name', 'nip', 'class', 'grade', 'unit', 'position', 'positionSince'] as const

/** `unit` is one unit id and means its whole subtree. Classes are code words, `grade` as written ("III/d", "IX"). */
export const employeeFilter = z.object({
  search: z.string().trim().max(100).optional(),
  unit: id.optional(),
  class: several,
  employment: several,
  standing: several,
  grade: several,
  sort: z.enum(employeeSorts).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
})
export type EmployeeFilter = z.output<typeof employeeFilter>

/** One line of the list. `office`: the topmost unit (perangkat daerah) above the person's unit. */
export const employeeLine = z.object({
  id,
  nip: z.string(),
  name: z.string(),
  frontTitle: z.string().nullable(),
  backTitle: z.string().nullable(),
  employment: z.string(),
  standing: z.string(),
  grade: z.string().nullable(),
  class: z.string(),
  position: z.string().nullable(),
  positionSince: date.nullable(),
  unitId: id,
  unit: z.string(),
  office: z.string(),
})
export type EmployeeLine = z.infer<typeof employeeLine>

const counted = z.array(z.object({ value: z.string(), people: z.number() }))

/** Counts for each value of a filter, under all *other* filters in force, so that a choice shows what it would give. */
export const filterCounts = z.object({
  class: counted,
  employment: counted,
  standing: counted,
  grade: counted,
  /** Per topmost unit; `value` is its id. */
  office: z.array(z.object({ value: id, label: z.string(), people: z.number() })),
})

export const listEmployees = endpoint({
  name: 'register.list-employees',
  method: 'GET',
  path: '/api/register/employees',
  need: 'register.read',
  input: employeeFilter.extend({
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(1).max(500).default(100),
    /** "no" when only another window of the same filter is wanted. */
    counts: z.enum(['yes', 'no']).default('yes'),
  }),
  output: z.object({
    total: z.number(),
    all: z.number(),
    offset: z.number(),
    rows: z.array(employeeLine),
    counts: filterCounts.nullable(),
  }),
  summary: 'Employees: filtered, sorted, one window of the list',
})

export const exportEmployees = endpoint({
  name: 'register.export-employees',
  method: 'GET',
  path: '/api/register/employees.xlsx',
  need: 'register.read',
  reply: 'file',
  input: employeeFilter,
  output: z.unknown(),
  summary: 'The list under the same filter as XLSX, in the columns of our own template',
})

/** One change of one field by one import. Values as people read them (names of units, not ids). */
export const historyLine = z.object({
  importId: id,
  fileName: z.string(),
  at: moment,
  by: z.string().nullable(),
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

export const employeeShape = employeeLine.extend({
  birthPlace: z.string().nullable(),
  birthDate: date,
  sex: z.enum(['L', 'P']),
  oldNip: z.string().nullable(),
  gradeSince: date.nullable(),
  eselon: z.string().nullable(),
  positionKind: z.string().nullable(),
  education: z.string().nullable(),
  appointedOn: date.nullable(),
  email: z.string().nullable(),
  updatedAt: moment,
  /** From the person's unit up to the topmost. */
  units: z.array(z.object({ id, name: z.string() })),
  history: z.array(historyLine),
})
export type Employee = z.infer<typeof employeeShape>

export const showEmployee = endpoint({
  name: 'register.show-employee',
  method: 'GET',
  path: '/api/register/employees/:id',
  need: 'register.read',
  input: z.object({ id }),
  output: employeeShape,
  summary: 'One employee: identity, post, unit, history of changes',
})
