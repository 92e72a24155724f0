// The import of an employee list as calls: a file is read, its rows are judged and shown as a
// difference, unknown names are mapped, and everything is applied in one transaction.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

const id = z.uuid()
const moment = z.string().describe('ISO instant')

export const importStates = ['reading', 'failed', 'previewed', 'committed', 'discarded'] as const
export const verdicts = ['new', 'changed', 'unchanged', 'refused', 'waiting'] as const
export const templates = ['siasn-67', 'siasn-69', 'nawa', 'undo'] as const
/** The steps of reading, in order. */
export const phases = ['queued', 'checking', 'reading', 'comparing', 'saving'] as const

const verdictCounts = z.object({
  total: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  waiting: z.number(),
  /** Rows that are applied although something in them deserves a look. */
  noticed: z.number(),
  /** Employees of the register who are not in the file: left as they are. */
  absent: z.number(),
})

export const importLine = z.object({
  id,
  fileName: z.string(),
  fileSize: z.number(),
  /** Null while the file is still being read. */
  template: z.enum(templates).nullable(),
  state: z.enum(importStates),
  /** Why the file could not be read: a code of RegisterRefusal with its facts. */
  failure: z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) }).nullable(),
  counts: verdictCounts,
  createdAt: moment,
  createdBy: z.string(),
  committedAt: moment.nullable(),
  committedBy: z.string().nullable(),
  undoes: id.nullable(),
  /** The committed import that took this one back. */
  undoneBy: id.nullable(),
})
export type ImportLine = z.infer<typeof importLine>

export const importShape = importLine.extend({
  /** While reading: which step, how many rows of how many (null: not known yet). */
  progress: z.object({ phase: z.enum(phases), done: z.number(), total: z.number().nullable() }).nullable(),
  /** Columns by the names in the file. `used` says what each became; `notStored` were read past; `absent` are fields that the file does not have. */
  columns: z.object({
    used: z.array(z.object({ column: z.string(), field: z.string() })),
    notStored: z.array(z.string()),
    absent: z.array(z.string()),
  }),
  /** Milliseconds that reading and judging took. */
  tookMs: z.number().nullable(),
  /** Changed rows for each field that changes, most frequent first. */
  changedFields: z.array(z.object({ field: z.string(), rows: z.number() })),
  /** Refused rows for each reason, most frequent first. */
  refusedReasons: z.array(z.object({ code: z.string(), rows: z.number() })),
  /** By class; null: a row whose class cannot be told. `difference` = inFile − inRegister; `held` = refused + waiting. */
  reconciliation: z.array(
    z.object({
      class: z.string().nullable(),
      inFile: z.number(),
      inRegister: z.number(),
      difference: z.number(),
      applied: z.number(),
      held: z.number(),
    }),
  ),
  unknown: z.object({ units: z.number(), positions: z.number(), rows: z.number() }),
})
export type Import = z.infer<typeof importShape>

const one = z.object({ id })

/** XLSX or CSV, at most 30 MB. The reply comes at once; reading goes on as a job: poll `showImport`. */
export const startImport = endpoint({
  name: 'register.start-import',
  method: 'POST',
  path: '/api/register/imports',
  need: 'register.import',
  upload: true,
  input: z.object({}),
  output: z.object({ id }),
  summary: 'Hand in an employee list to be read and judged',
})

export const listImports = endpoint({
  name: 'register.list-imports',
  method: 'GET',
  path: '/api/register/imports',
  need: 'register.import',
  input: z.object({}),
  output: z.object({ imports: z.array(importLine) }),
  summary: 'Imports, latest first',
})

export const showImport = endpoint({
  name: 'register.show-import',
  method: 'GET',
  path: '/api/register/imports/:id',
  need: 'register.import',
  input: one,
  output: importShape,
  summary: 'One import: state, progress, counts, reconciliation, columns',
})

/** One row, judged. In `changes`, values as people read them (names of units, dates as YYYY-MM-DD, code words of classes). */
export const importRow = z.object({
  line: z.number().describe('Row number in the file, the heading is row 1'),
  verdict: z.enum(verdicts),
  nip: z.string().nullable(),
  name: z.string().nullable(),
  frontTitle: z.string().nullable(),
  backTitle: z.string().nullable(),
  unit: z.string().nullable(),
  position: z.string().nullable(),
  class: z.string().nullable(),
  personId: id.nullable(),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  /** Sentences for `code`: reasonWords() of stages/register/import/reasons.ts. */
  problems: z.array(
    z.object({ column: z.string(), value: z.string(), code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
})
export type ImportRow = z.infer<typeof importRow>

export const listImportRows = endpoint({
  name: 'register.list-import-rows',
  method: 'GET',
  path: '/api/register/imports/:id/rows',
  need: 'register.import',
  input: z.object({
    id,
    /** `noticed`: rows that are applied although something in them deserves a look. */
    verdict: z.enum([...verdicts, 'noticed']),
    /** Only changed rows in which this field changes. */
    field: z.string().max(40).optional(),
    /** Only rows with this reason among their problems. */
    code: z.string().max(40).optional(),
    search: z.string().trim().max(100).optional(),
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(1).max(500).default(100),
  }),
  output: z.object({ total: z.number(), offset: z.number(), rows: z.array(importRow) }),
  summary: 'Rows of one verdict, one window of the list',
})

/** A unit or position that the file names and the register does not know. `parentLabel`: the perangkat daerah above an unknown unit. */
export const unknownShape = z.object({
  kind: z.enum(['unit', 'position']),
  code: z.string(),
  label: z.string(),
  rows: z.number(),
  parentLabel: z.string().nullable(),
  positionKind: z.string().nullable(),
  eselon: z.string().nullable(),
  /** The class that creating it would give; null: the class must be chosen. */
  class: z.string().nullable(),
  suggestion: z.object({ id, name: z.string(), detail: z.string().nullable() }).nullable(),
})
export type Unknown = z.infer<typeof unknownShape>

export const listUnknown = endpoint({
  name: 'register.list-unknown',
  method: 'GET',
  path: '/api/register/imports/:id/unknown',
  need: 'register.import',
  input: one,
  output: z.object({ unknown: z.array(unknownShape) }),
  summary: 'Units and positions to be mapped, most rows first',
})

const unknownKey = { id, kind: z.enum(['unit', 'position']), code: z.string().min(1).max(500) }

export const mapUnknown = endpoint({
  name: 'register.map-unknown',
  method: 'POST',
  path: '/api/register/imports/:id/unknown/map',
  need: 'register.import',
  input: z.object({ ...unknownKey, targetId: z.uuid() }),
  output: importShape,
  summary: 'This name means that unit or position; waiting rows are judged again',
})

export const createUnknown = endpoint({
  name: 'register.create-unknown',
  method: 'POST',
  path: '/api/register/imports/:id/unknown/create',
  need: 'register.import',
  input: z.object({
    ...unknownKey,
    name: z.string().trim().min(1).max(300).optional(),
    /** For a unit: the unit above; null: a topmost one; left out: as the file says. */
    parentId: z.uuid().nullable().optional(),
    /** For a position whose class cannot be told from the file. */
    class: z.string().max(40).optional(),
  }),
  output: importShape,
  summary: 'Create one unknown unit or position; waiting rows are judged again',
})

export const createAllUnknown = endpoint({
  name: 'register.create-all-unknown',
  method: 'POST',
  path: '/api/register/imports/:id/unknown/create-all',
  need: 'register.import',
  input: z.object({ id, kind: z.enum(['unit', 'position', 'both']).default('both') }),
  output: importShape,
  summary: 'Create all unknown units and positions as new; positions without a class go on waiting',
})

export const judgeImportAgain = endpoint({
  name: 'register.judge-import-again',
  method: 'POST',
  path: '/api/register/imports/:id/judge',
  need: 'register.import',
  input: one,
  output: importShape,
  summary: 'Compare all rows with the register as it is now',
})

/** All or nothing. Refused with `register.import-stale` when the register changed since the preview. */
export const commitImport = endpoint({
  name: 'register.commit-import',
  method: 'POST',
  path: '/api/register/imports/:id/commit',
  need: 'register.import',
  input: one,
  output: importShape,
  summary: 'Apply new and changed rows in one transaction',
})

export const discardImport = endpoint({
  name: 'register.discard-import',
  method: 'POST',
  path: '/api/register/imports/:id/discard',
  need: 'register.import',
  input: one,
  output: importShape,
  summary: 'Put the preview away; nothing is written to the register',
})

/** A new import in state `previewed` that would put back what the other one changed, where it still stands. */
export const undoImport = endpoint({
  name: 'register.undo-import',
  method: 'POST',
  path: '/api/register/imports/:id/undo',
  need: 'register.import',
  input: one,
  output: z.object({ id }),
  summary: 'Prepare the way back of a committed import, as a preview',
})

/** Refused rows come in the columns of the file with two more, ALASAN and PERBAIKAN, and can be handed in again. */
export const downloadImportRows = endpoint({
  name: 'register.download-import-rows',
  method: 'GET',
  path: '/api/register/imports/:id/rows/download',
  need: 'register.import',
  reply: 'file',
  input: z.object({ id, verdict: z.enum([...verdicts, 'noticed']).default('refused'), format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  output: z.unknown(),
  summary: 'Rows of one verdict as XLSX or CSV',
})

export const downloadTemplate = endpoint({
  name: 'register.download-template',
  method: 'GET',
  path: '/api/register/template.xlsx',
  need: 'register.import',
  reply: 'file',
  input: z.object({}),
  output: z.unknown(),
  summary: 'Our own template: headings, text cells, one page that explains',
})
