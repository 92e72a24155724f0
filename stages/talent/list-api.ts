// Lists of performance grades and of SIMATA's boxes: read and judged first, then recorded as they were
// looked at. A later list supersedes; one is taken back by a new import.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

const id = z.uuid()
export const listKinds = ['kinerja', 'kotak'] as const
export type ListKind = (typeof listKinds)[number]
const kind = z.enum(listKinds)

export const verdicts = ['new', 'changed', 'same', 'refused'] as const
export type ListVerdict = (typeof verdicts)[number]

/** One row, judged. `when`: the year of a grade or the day of a box; `value`: the grade or the box. */
export const listRow = z.strictObject({
  line: z.int().describe('Row number in the file, the heading is row 1'),
  verdict: z.enum(verdicts),
  nip: z.string().nullable(),
  name: z.string().nullable(),
  when: z.string().nullable(),
  before: z.string().nullable(),
  value: z.string().nullable(),
  problems: z.array(
    z.strictObject({
      column: z.string(),
      value: z.string(),
      code: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
export type ListRowShown = z.infer<typeof listRow>

const counts = z.strictObject({ new: z.int(), changed: z.int(), same: z.int(), refused: z.int() })
export type ListCounts = z.infer<typeof counts>

/** `digest`: what would be recorded, in one text; recording asks for it again. At most 500 rows of each verdict are shown. */
export const previewList = endpoint({
  name: 'talent.preview-list',
  method: 'POST',
  path: '/api/talent/lists/:kind/preview',
  need: 'talent.import',
  upload: true,
  input: z.strictObject({ kind }),
  output: z.strictObject({ total: z.int(), counts, rows: z.array(listRow), digest: z.string() }),
  summary: 'Read a list of performance grades or of boxes and judge each row; nothing is recorded',
})

/** All rows that are new or changed, or none: refused with `talent.list-stale` when something changed since the preview. */
export const importList = endpoint({
  name: 'talent.import-list',
  method: 'POST',
  path: '/api/talent/lists/:kind/import',
  need: 'talent.import',
  upload: true,
  input: z.strictObject({ kind, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.strictObject({ id, recorded: z.int() }),
  summary: 'Record the rows of a list that was looked at',
})

export const listTemplate = endpoint({
  name: 'talent.list-template',
  method: 'GET',
  path: '/api/talent/lists/:kind/template.xlsx',
  need: 'talent.import',
  reply: 'file',
  input: z.strictObject({ kind }),
  output: z.unknown(),
  summary: 'An empty list with its columns explained',
})

export const importLine = z.strictObject({
  id,
  number: z.int(),
  kind,
  fileName: z.string(),
  counts,
  /** Number of the import that it takes back, with the reason. */
  undoes: z.int().nullable(),
  reason: z.string().nullable(),
  undone: z.boolean(),
  /** Rows that still count: no later import replaced them. */
  standing: z.int(),
  importedAt: z.iso.datetime(),
  importedBy: z.string(),
})
export type ImportLine = z.infer<typeof importLine>

export const listImports = endpoint({
  name: 'talent.list-imports',
  method: 'GET',
  path: '/api/talent/imports',
  need: 'talent.import',
  input: z.strictObject({}),
  output: z.strictObject({ imports: z.array(importLine) }),
  summary: 'What was taken in, the latest first',
})

/** Gives every row of an import that still counts what stood there before. */
export const undoImport = endpoint({
  name: 'talent.undo-import',
  method: 'POST',
  path: '/api/talent/imports/:id/undo',
  need: 'talent.import',
  input: z.strictObject({ id, reason: z.string().trim().min(5).max(500) }),
  output: z.strictObject({ id, restored: z.int() }),
  summary: 'Take an import back by a new one',
})
