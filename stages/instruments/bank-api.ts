// The item bank as calls: writing, the second reading, keys, and items as a workbook. What a call here
// replies carries no key, but for `showKeys` and `showOwnDraft`.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { brackets, itemKinds, itemStates, letters, measures, readingVerdicts } from './kinds.ts'

export type BankRefusal =
  | 'instruments.no-item'
  | 'instruments.item-state'
  | 'instruments.item-flaws'
  | 'instruments.item-code-taken'
  | 'instruments.not-author'
  | 'instruments.own-item'
  | 'instruments.read-already'
  | 'instruments.key-incomplete'
  | 'instruments.not-read-fit'
  | 'instruments.keys-in-bulk'
  | 'instruments.account-needed'
  | 'instruments.no-request'
  | 'instruments.request-open'
  | 'instruments.same-person'
  | 'instruments.reason-needed'
  | 'instruments.request-over'
  | 'instruments.columns-missing'
  | 'instruments.no-rows'
  | 'instruments.import-stale'
  | 'instruments.import-nothing'

const id = z.uuid()
const moment = z.iso.datetime()
const text = (most: number, least = 1) => z.string().trim().min(least).max(most)
export const reason = text(500, 3)
/** Code of an item or form: letters, digits and a few signs, so that it can be read out and written into a record. */
export const codeText = (most: number) => text(most).regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u)

const itemLine = z.strictObject({
  id,
  instrumentId: id,
  code: z.string(),
  version: z.int(),
  kind: z.enum(itemKinds),
  measure: z.enum(measures),
  bracket: z.enum(brackets).nullable(),
  state: z.enum(itemStates),
  example: z.boolean(),
  stem: z.string(),
  /** Name of the account; null: shipped with the product. */
  author: z.string().nullable(),
  mine: z.boolean(),
  /** The last reading of this version. */
  verdict: z.enum(readingVerdicts).nullable(),
  /** Forms that hold it and are not withdrawn. */
  formIds: z.array(id),
})
export type ItemLine = z.infer<typeof itemLine>

/** The newest version of each item first; older ones are on the item's page. */
export const listItems = endpoint({
  name: 'instruments.list-items',
  method: 'GET',
  path: '/api/items',
  need: 'items.read',
  input: z.strictObject({ instrumentId: id.optional() }),
  output: z.strictObject({ items: z.array(itemLine) }),
  summary: 'Items of the bank as participants see them, with state and forms',
})

const shownItem = itemLine.extend({
  question: z.string(),
  reversed: z.boolean(),
  options: z.array(z.strictObject({ letter: z.string(), text: z.string() })),
  createdAt: moment,
  versions: z.array(z.strictObject({ id, version: z.int(), state: z.enum(itemStates), author: z.string().nullable(), createdAt: moment })),
  readings: z.array(
    z.strictObject({
      reader: z.string(),
      verdict: z.enum(readingVerdicts),
      note: z.string(),
      /** Options that the reader keyed as the author did, without having seen the key. */
      agreed: z.int(),
      options: z.int(),
      readAt: moment,
    }),
  ),
  /** Whether the reader of this reply has read it already. */
  readByMe: z.boolean(),
})
export type ItemShown = z.infer<typeof shownItem>

export const showItem = endpoint({
  name: 'instruments.show-item',
  method: 'GET',
  path: '/api/items/:id',
  need: 'items.read',
  input: z.strictObject({ id }),
  output: z.strictObject({ item: shownItem }),
  summary: 'One item as participants see it, with versions and readings',
})

const writtenOption = z.strictObject({
  text: text(600),
  level: z.int().min(0).max(5),
  rationale: text(600, 0),
  grand: z.boolean().default(false),
})
const written = {
  measure: z.enum(measures),
  bracket: z.enum(brackets).nullable(),
  stem: text(2000),
  /** Empty: the usual question of its kind. */
  question: text(300, 0).default(''),
  reversed: z.boolean().default(false),
  options: z.array(writtenOption).min(2).max(letters.length),
}

export const writeItem = endpoint({
  name: 'instruments.write-item',
  method: 'POST',
  path: '/api/items',
  need: 'items.write',
  input: z.strictObject({ instrumentId: id, code: codeText(40), ...written }),
  output: z.strictObject({ id }),
  summary: 'Write an item, as a draft',
})

export const rewriteItem = endpoint({
  name: 'instruments.rewrite-item',
  method: 'PUT',
  path: '/api/items/:id',
  need: 'items.write',
  input: z.strictObject({ id, ...written }),
  output: z.strictObject({ id }),
  summary: 'Change the own draft; of a version that was read, begin the next one',
})

/** The author's own text with its key: nothing that its reader did not write. */
export const showOwnDraft = endpoint({
  name: 'instruments.show-own-draft',
  method: 'GET',
  path: '/api/items/:id/own',
  need: 'items.write',
  input: z.strictObject({ id }),
  output: z.strictObject({ ...written, id, code: z.string(), instrumentId: id, question: z.string() }),
  summary: 'An item with its key, for the person who wrote it',
})

const keyed = z.partialRecord(z.enum(letters), z.int().min(0).max(5))

/** `keyed`: the reader's own key, given without seeing the author's; none for a Likert item. */
export const readItem = endpoint({
  name: 'instruments.read-item',
  method: 'POST',
  path: '/api/items/:id/readings',
  need: 'items.review',
  input: z.strictObject({ id, verdict: z.enum(readingVerdicts), note: text(1000, 3), keyed }),
  output: z.strictObject({ agreed: z.int(), options: z.int() }),
  summary: 'Give the verdict of a second reader; the version is kept as it is from then on',
})

export const activateItems = endpoint({
  name: 'instruments.activate-items',
  method: 'POST',
  path: '/api/items/activation',
  need: 'items.review',
  input: z.strictObject({ ids: z.array(id).min(1).max(500) }),
  output: z.strictObject({ activated: z.int() }),
  summary: 'Take items that were read as fit into use; earlier versions of them are withdrawn',
})

export const withdrawItem = endpoint({
  name: 'instruments.withdraw-item',
  method: 'POST',
  path: '/api/items/:id/withdrawal',
  need: 'items.review',
  input: z.strictObject({ id, reason }),
  output: z.strictObject({}),
  summary: 'Withdraw an item: no new form takes it',
})

// ── Keys ────────────────────────────────────────────────────────────────────────────────────────

/** POST, since each look is kept. Many on one day need a request that another person agreed to. */
export const showKeys = endpoint({
  name: 'instruments.show-keys',
  method: 'POST',
  path: '/api/items/:id/keys',
  need: 'items.keys',
  input: z.strictObject({ id }),
  output: z.strictObject({
    options: z.array(z.strictObject({ letter: z.string(), level: z.int(), rationale: z.string(), grand: z.boolean() })),
    readers: z.array(z.strictObject({ reader: z.string(), keyed: z.record(z.string(), z.int()).nullable() })),
    /** Looks left today without a second person; null: a request holds. */
    left: z.int().nullable(),
  }),
  summary: 'The key of one item with its reasons; the look is recorded',
})

export const keyRequest = z.strictObject({
  id,
  instrumentId: id,
  instrument: z.string(),
  purpose: z.string(),
  askedBy: z.string(),
  askedAt: moment,
  mine: z.boolean(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  agreed: z.boolean().nullable(),
  decisionReason: z.string().nullable(),
  validUntil: moment.nullable(),
  /** Whether it holds now. */
  holds: z.boolean(),
  uses: z.int(),
})
export type KeyRequest = z.infer<typeof keyRequest>

export const listKeyRequests = endpoint({
  name: 'instruments.list-key-requests',
  method: 'GET',
  path: '/api/key-requests',
  need: 'instruments.read',
  input: z.strictObject({}),
  output: z.strictObject({ requests: z.array(keyRequest) }),
  summary: 'Requests to see keys in number, latest first',
})

export const askForKeys = endpoint({
  name: 'instruments.ask-for-keys',
  method: 'POST',
  path: '/api/key-requests',
  need: 'items.keys',
  input: z.strictObject({ instrumentId: id, purpose: text(500, 10) }),
  output: z.strictObject({ id }),
  summary: 'Ask to see and export the keys of an instrument; another person decides',
})

export const decideKeys = endpoint({
  name: 'instruments.decide-keys',
  method: 'POST',
  path: '/api/key-requests/:id',
  need: 'instruments.decide',
  input: z.strictObject({ id, agreed: z.boolean(), reason: reason.nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Decide a request for keys; who asked is refused',
})

export const exportItems = endpoint({
  name: 'instruments.export-items',
  method: 'GET',
  path: '/api/key-requests/:id/items.xlsx',
  need: 'items.keys',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'Items with keys as a workbook, under an agreed request; each use is recorded',
})

// ── Items from a workbook ───────────────────────────────────────────────────────────────────────

export const itemTemplate = endpoint({
  name: 'instruments.item-template',
  method: 'GET',
  path: '/api/items/import/template.xlsx',
  need: 'items.write',
  reply: 'file',
  input: z.strictObject({}),
  output: z.unknown(),
  summary: 'An empty list of items with its columns explained',
})

const importRow = z.strictObject({
  line: z.int(),
  verdict: z.enum(['new', 'version', 'same', 'refused']),
  code: z.string().nullable(),
  measure: z.enum(measures).nullable(),
  bracket: z.enum(brackets).nullable(),
  stem: z.string().nullable(),
  problems: z.array(
    z.strictObject({
      column: z.string(),
      value: z.string(),
      code: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
export type ItemImportRow = z.infer<typeof importRow>

export const previewItems = endpoint({
  name: 'instruments.preview-items',
  method: 'POST',
  path: '/api/items/import/preview',
  need: 'items.write',
  upload: true,
  input: z.strictObject({ instrumentId: id }),
  output: z.strictObject({
    total: z.int(),
    counts: z.strictObject({ new: z.int(), version: z.int(), same: z.int(), refused: z.int() }),
    rows: z.array(importRow),
    digest: z.string(),
  }),
  summary: 'Read a list of items and judge each row; nothing is written',
})

export const importItems = endpoint({
  name: 'instruments.import-items',
  method: 'POST',
  path: '/api/items/import',
  need: 'items.write',
  upload: true,
  input: z.strictObject({ instrumentId: id, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.strictObject({ written: z.int() }),
  summary: 'Take the rows of a list that was looked at as drafts',
})
