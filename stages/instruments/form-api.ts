// Blueprints, forms and what decides whether a form is used: likeness, standard setting, activation. No key
// and no text of an item leaves here but `previewForm`, which shows what a participant sees.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { jobClasses } from '../standards/class.ts'
import { contentStates, statementFacts } from './api.ts'
import { codeText, reason } from './bank-api.ts'
import { brackets, itemKinds, itemStates, measures } from './kinds.ts'

export type FormRefusal =
  | 'instruments.no-blueprint'
  | 'instruments.form-state'
  | 'instruments.form-code-taken'
  | 'instruments.items-unusable'
  | 'instruments.bank-short'
  | 'instruments.form-in-trial'
  | 'instruments.trial-open'
  | 'instruments.no-activation'
  | 'instruments.not-computed'
  | 'instruments.trial-failed'
  | 'instruments.judgements-missing'
  | 'instruments.no-thresholds'
  | 'instruments.no-statement'
  | 'instruments.statement-open'
  | 'instruments.statement-facts'
  | 'instruments.no-page'

const id = z.uuid()
const moment = z.iso.datetime()
const text = (most: number, least = 1) => z.string().trim().min(least).max(most)
const jobClass = z.enum(jobClasses.map((one) => one.class))
const minutes = z.int().min(1).max(600)

// ── Kisi-kisi ───────────────────────────────────────────────────────────────────────────────────

const cell = z.strictObject({ measure: z.enum(measures), bracket: z.enum(brackets).nullable(), items: z.int().min(1).max(60) })

const blueprint = z.strictObject({
  id,
  instrumentId: id,
  class: jobClass,
  version: z.int(),
  latest: z.boolean(),
  note: z.string(),
  minutes: z.int(),
  createdBy: z.string().nullable(),
  createdAt: moment,
  items: z.int(),
  /** `have`: active items of the bank; `needed`: for three forms that share as few items as they can, at least the number of one form. */
  rows: z.array(cell.extend({ have: z.int() })),
})
export type Blueprint = z.infer<typeof blueprint>

export const listBlueprints = endpoint({
  name: 'instruments.list-blueprints',
  method: 'GET',
  path: '/api/blueprints',
  need: 'instruments.read',
  input: z.strictObject({ instrumentId: id.optional() }),
  output: z.strictObject({
    blueprints: z.array(blueprint),
    /** Active items of each instrument by what they measure and whose standard they bracket. */
    supply: z.array(z.strictObject({ instrumentId: id, measure: z.enum(measures), bracket: z.enum(brackets).nullable(), items: z.int() })),
  }),
  summary: 'Blueprints against what the bank has',
})

export const writeBlueprint = endpoint({
  name: 'instruments.write-blueprint',
  method: 'POST',
  path: '/api/blueprints',
  need: 'items.write',
  input: z.strictObject({
    instrumentId: id,
    class: jobClass,
    note: text(500, 0).default(''),
    minutes,
    rows: z.array(cell).min(1).max(60),
  }),
  output: z.strictObject({ id }),
  summary: 'Write the next version of a blueprint',
})

// ── Forms ───────────────────────────────────────────────────────────────────────────────────────

const share = z.strictObject({ count: z.int(), of: z.int(), share: z.number(), from: z.number(), to: z.number() })

const activationLine = z.strictObject({
  id,
  class: jobClass,
  state: z.enum(['menghitung', 'lulus', 'tidak-lulus']),
  done: z.int(),
  n: z.int(),
  seed: z.int(),
  askedBy: z.string(),
  askedAt: moment,
  mine: z.boolean(),
  computedAt: moment.nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  agreed: z.boolean().nullable(),
  decisionReason: z.string().nullable(),
  page: z.boolean(),
  result: z
    .strictObject({
      clickers: z.array(z.strictObject({ kind: z.string(), passing: z.record(z.string(), share) })),
      /** By how a person's levels hang together. */
      recovery: z.array(z.strictObject({ mixture: z.string(), exact: share, category: z.record(z.string(), share) })),
      flaws: z.array(z.strictObject({ flaw: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) })),
      rule: z.strictObject({ clickers: z.number(), exact: z.number(), category: z.number(), reading: z.string() }),
    })
    .nullable(),
})
export type ActivationLine = z.infer<typeof activationLine>

const formLine = z.strictObject({
  id,
  instrumentId: id,
  instrument: z.string(),
  code: z.string(),
  version: z.int(),
  title: z.string(),
  minutes: z.int(),
  class: jobClass.nullable(),
  setId: id.nullable(),
  example: z.boolean(),
  state: z.enum(contentStates),
  items: z.int(),
  thresholds: z.int(),
  /** Classes for which it was agreed to. */
  classes: z.array(jobClass),
  /** An activation that is computed or waits for its decision. */
  open: z.boolean(),
})
export type FormLine = z.infer<typeof formLine>

export const listForms = endpoint({
  name: 'instruments.list-forms',
  method: 'GET',
  path: '/api/forms',
  need: 'instruments.read',
  input: z.strictObject({}),
  output: z.strictObject({ forms: z.array(formLine) }),
  summary: 'Forms with their state and the classes they are agreed for',
})

const likeness = z.strictObject({
  /** Largest difference of the expected share at or above a level between two forms, 0 to 1. */
  difference: z.number(),
  differences: z.array(z.strictObject({ measure: z.string(), difference: z.number(), level: z.int() })),
  overlaps: z.array(z.strictObject({ forms: z.array(z.int()), items: z.int(), of: z.int() })),
  /** How difficulty was expected: from a panel's judgements, or from the stated response model. */
  basis: z.enum(['panel', 'model']),
})
export type Likeness = z.infer<typeof likeness>

const setting = z.strictObject({
  id,
  heldOn: z.iso.date(),
  method: z.string(),
  panel: z.array(z.strictObject({ name: z.string(), office: z.string() })),
  judgements: z.int(),
  rounds: z.array(
    z.strictObject({
      round: z.int(),
      single: z.number().nullable(),
      mean: z.number().nullable(),
      change: z.number().nullable(),
      levels: z.array(z.strictObject({ level: z.int(), mean: z.number(), deviation: z.number(), least: z.number(), most: z.number() })),
    }),
  ),
  recordedBy: z.string().nullable(),
  recordedAt: moment,
})

export const formShown = formLine.extend({
  parts: z.array(
    z.strictObject({ measure: z.enum(measures), items: z.int(), brackets: z.record(z.string(), z.int()), chance: z.array(z.number()) }),
  ),
  itemLines: z.array(
    z.strictObject({
      id,
      position: z.int(),
      code: z.string(),
      version: z.int(),
      kind: z.enum(itemKinds),
      measure: z.enum(measures),
      bracket: z.enum(brackets).nullable(),
      state: z.enum(itemStates),
      forms: z.int(),
    }),
  ),
  thresholdLines: z.array(z.strictObject({ level: z.int(), mastery: z.int(), basis: z.string() })),
  likeness: likeness.nullable(),
  siblings: z.array(z.strictObject({ id, code: z.string() })),
  settings: z.array(setting),
  activations: z.array(activationLine),
})
export type FormShown = z.infer<typeof formShown>

export const showForm = endpoint({
  name: 'instruments.show-form',
  method: 'GET',
  path: '/api/forms/:id',
  need: 'instruments.read',
  input: z.strictObject({ id }),
  output: z.strictObject({ form: formShown }),
  summary: 'One form: items by code, thresholds, likeness, standard setting, activations',
})

export const previewForm = endpoint({
  name: 'instruments.preview-form',
  method: 'GET',
  path: '/api/forms/:id/paper',
  need: 'items.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    minutes: z.int(),
    items: z.array(
      z.strictObject({
        id,
        stem: z.string(),
        question: z.string(),
        options: z.array(z.strictObject({ letter: z.string(), text: z.string() })),
      }),
    ),
  }),
  summary: 'A form as a participant sees it',
})

export const buildForm = endpoint({
  name: 'instruments.build-form',
  method: 'POST',
  path: '/api/forms',
  need: 'items.write',
  input: z.strictObject({ blueprintId: id, code: codeText(40), title: text(200), itemIds: z.array(id).min(1).max(300) }),
  output: z.strictObject({ id }),
  summary: 'Build a draft form from items chosen by hand',
})

export const changeForm = endpoint({
  name: 'instruments.change-form',
  method: 'PUT',
  path: '/api/forms/:id',
  need: 'items.write',
  input: z.strictObject({ id, title: text(200), minutes, itemIds: z.array(id).min(1).max(300) }),
  output: z.strictObject({}),
  summary: 'Change a draft form; thresholds that were set for other items go',
})

export const assembleForms = endpoint({
  name: 'instruments.assemble-forms',
  method: 'POST',
  path: '/api/blueprints/:blueprintId/forms',
  need: 'items.write',
  input: z.strictObject({ blueprintId: id, code: codeText(30), title: text(150), forms: z.int().min(1).max(3).default(3) }),
  output: z.strictObject({ ids: z.array(id), likeness }),
  summary: 'Assemble parallel draft forms of equal expected difficulty from a blueprint',
})

export const withdrawForm = endpoint({
  name: 'instruments.withdraw-form',
  method: 'POST',
  path: '/api/forms/:id/withdrawal',
  need: 'instruments.decide',
  input: z.strictObject({ id, reason }),
  output: z.strictObject({}),
  summary: 'Withdraw a form: no new session takes it',
})

// ── Standard setting ────────────────────────────────────────────────────────────────────────────

/** A sheet for the panel: a row for each item and level that can be judged. Item codes and texts, no key. */
export const panelSheet = endpoint({
  name: 'instruments.panel-sheet',
  method: 'GET',
  path: '/api/forms/:id/panel.xlsx',
  need: 'items.write',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'The sheet on which a panel writes its judgements',
})

/** One sheet with every member and round. Thresholds of the draft follow from the last round. */
export const recordSetting = endpoint({
  name: 'instruments.record-setting',
  method: 'POST',
  path: '/api/forms/:id/settings',
  need: 'items.write',
  upload: true,
  input: z.strictObject({ id, heldOn: z.iso.date(), offices: text(2000, 0).default('') }),
  output: z.strictObject({ thresholds: z.array(z.strictObject({ level: z.int(), mastery: z.int() })) }),
  summary: 'Record a standard setting by the modified Angoff procedure',
})

// ── Activation ──────────────────────────────────────────────────────────────────────────────────

export const askActivation = endpoint({
  name: 'instruments.ask-activation',
  method: 'POST',
  path: '/api/forms/:id/activations',
  need: 'items.write',
  input: z.strictObject({ id, class: jobClass }),
  output: z.strictObject({ id }),
  summary: 'Have a form tried for a class by simulated people',
})

export const decideActivation = endpoint({
  name: 'instruments.decide-activation',
  method: 'POST',
  path: '/api/activations/:id',
  need: 'instruments.decide',
  input: z.strictObject({ id, agreed: z.boolean(), reason: reason.nullable().default(null) }),
  output: z.strictObject({ state: z.enum(contentStates) }),
  summary: 'Agree that a form that held is used for the class; who asked is refused',
})

export const activationPage = endpoint({
  name: 'instruments.activation-page',
  method: 'GET',
  path: '/api/activations/:id/page.pdf',
  need: 'instruments.read',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'The trial of a form as a page',
})

// ── Instruments and their status ────────────────────────────────────────────────────────────────

export const addInstrument = endpoint({
  name: 'instruments.add-instrument',
  method: 'POST',
  path: '/api/instruments',
  need: 'items.write',
  input: z.strictObject({ name: text(120, 3), method: text(120, 3) }),
  output: z.strictObject({ id }),
  summary: 'Begin an instrument, in trial',
})

export const stateStatus = endpoint({
  name: 'instruments.state-status',
  method: 'POST',
  path: '/api/instruments/:id/statements',
  need: 'items.keys',
  input: z.strictObject({
    id,
    status: z.enum(['uji-coba', 'tervalidasi-internal', 'ditarik']),
    evidence: text(2000, 20),
    facts: statementFacts,
    decidedOn: z.iso.date(),
  }),
  output: z.strictObject({ id }),
  summary: 'State how far an instrument may be trusted; counts when another person agrees',
})

export const decideStatement = endpoint({
  name: 'instruments.decide-statement',
  method: 'POST',
  path: '/api/statements/:id',
  need: 'instruments.decide',
  input: z.strictObject({ id, agreed: z.boolean(), reason: reason.nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Agree to a statement or not; who stated it is refused',
})

export const listStatements = endpoint({
  name: 'instruments.list-statements',
  method: 'GET',
  path: '/api/statements',
  need: 'instruments.read',
  input: z.strictObject({}),
  output: z.strictObject({
    statements: z.array(
      z.strictObject({
        id,
        instrumentId: id,
        status: z.enum(['uji-coba', 'tervalidasi-internal', 'ditarik']),
        evidence: z.string(),
        facts: statementFacts,
        decidedOn: z.iso.date(),
        askedBy: z.string(),
        askedAt: moment,
        mine: z.boolean(),
        decidedBy: z.string().nullable(),
        agreed: z.boolean().nullable(),
        decisionReason: z.string().nullable(),
      }),
    ),
  }),
  summary: 'Statements of status with what stands behind them, latest first',
})
