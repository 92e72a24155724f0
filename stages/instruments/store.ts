// All SQL of this room. A form for a paper carries no key; the form with keys is for scoring alone.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { InstrumentStatus, InstrumentsRefusal, statementFacts } from './api.ts'
import { exampleForm, exampleInstrument, exampleStatuses } from './example-form.ts'
import { exampleItems, exampleQuestion } from './example-items.ts'
import { countedPoints } from './item-rule.ts'

export type PaperForm = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly title: string
  readonly minutes: number
  readonly example: boolean
  readonly state: string
  /** In the order of the form. */
  readonly items: readonly {
    readonly id: string
    readonly stem: string
    readonly question: string
    readonly options: readonly { readonly letter: string; readonly text: string }[]
  }[]
}

export type KeyedForm = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly title: string
  readonly example: boolean
  readonly instrument: {
    readonly id: string
    readonly key: string
    readonly name: string
    readonly status: InstrumentStatus
    readonly statusVersion: number
    readonly evidence: string
  }
  readonly thresholds: readonly { readonly level: number; readonly mastery: number }[]
  readonly items: readonly {
    readonly id: string
    readonly code: string
    readonly competency: string
    readonly options: readonly { readonly letter: string; readonly level: number }[]
  }[]
}

type StoredForm = Omit<KeyedForm, 'items'> & { readonly items: readonly (KeyedForm['items'][number] & { readonly reversed: boolean })[] }

/** A form as a participant may see it: items, letters and texts, nothing of keys or competencies. @throws Refusal instruments.no-form */
export async function formForPaper(db: Db, formId: string): Promise<PaperForm> {
  const { rows } = await sql<PaperForm>`
    select f.id, f.code, f.version, f.title, f.minutes, f.example, f.state,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'stem', i.stem, 'question', i.question, 'options',
          (select jsonb_agg(jsonb_build_object('letter', o.letter, 'text', o.text) order by o.letter)
            from instruments.item_option o where o.item_id = i.id)) order by fi.position), '[]')
        from instruments.form_item fi join instruments.item i on i.id = fi.item_id where fi.form_id = f.id) as items
    from instruments.form f where f.id = ${formId}`.execute(db)
  return rows[0] ?? noForm(formId)
}

/**
 * A form with its keys, thresholds and the last status of its instrument (in trial while none is stated). For scoring only.
 * @throws Refusal instruments.no-form
 */
export async function formWithKeys(db: Db, formId: string): Promise<KeyedForm> {
  const { rows } = await sql<StoredForm>`
    select f.id, f.code, f.version, f.title, f.example,
      (select jsonb_build_object('id', n.id, 'key', n.key, 'name', n.name, 'status', coalesce(s.status, 'uji-coba'),
          'statusVersion', coalesce(s.version, 0), 'evidence', coalesce(s.evidence, ''))
        from instruments.instrument n left join instruments.status s on s.instrument_id = n.id
        where n.id = f.instrument_id order by s.version desc limit 1) as instrument,
      (select coalesce(jsonb_agg(jsonb_build_object('level', t.level, 'mastery', t.mastery) order by t.level), '[]')
        from instruments.threshold t where t.form_id = f.id) as thresholds,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'competency', i.competency_key, 'reversed', i.reversed, 'options',
          (select jsonb_agg(jsonb_build_object('letter', o.letter, 'level', o.level) order by o.letter)
            from instruments.item_option o where o.item_id = i.id)) order by fi.position), '[]')
        from instruments.form_item fi join instruments.item i on i.id = fi.item_id where fi.form_id = f.id) as items
    from instruments.form f where f.id = ${formId}`.execute(db)
  const form = rows[0] ?? noForm(formId)
  const items = form.items.map(({ reversed, options, ...item }) => ({
    ...item,
    options: options.map(({ letter, level }) => ({ letter, level: countedPoints(level, reversed) })),
  }))
  return { ...form, items }
}

export type InstrumentOverview = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly method: string
  readonly example: boolean
  readonly items: { draft: number; aktif: number; ditarik: number }
  readonly history: {
    version: number
    status: InstrumentStatus
    evidence: string
    decidedOn: string
    facts: z.infer<typeof statementFacts> | null
  }[]
  readonly forms: {
    id: string
    code: string
    version: number
    title: string
    minutes: number
    example: boolean
    state: 'draft' | 'aktif' | 'ditarik'
    items: number
    perCompetency: Record<string, number>
    thresholds: { level: number; mastery: number; basis: string }[]
  }[]
}

/** Every instrument with its status statements (newest first), forms and counts; no item text, no key. */
export async function instruments(db: Db): Promise<InstrumentOverview[]> {
  const { rows } = await sql<InstrumentOverview>`
    select n.id, n.key, n.name, n.method, n.example,
      (select jsonb_build_object('draft', count(*) filter (where state = 'draft'), 'aktif', count(*) filter (where state = 'aktif'),
          'ditarik', count(*) filter (where state = 'ditarik')) from instruments.item where instrument_id = n.id) as items,
      (select coalesce(jsonb_agg(jsonb_build_object('version', version, 'status', status, 'evidence', evidence, 'decidedOn', decided_on, 'facts', facts)
          order by version desc), '[]') from instruments.status where instrument_id = n.id) as history,
      (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'version', f.version, 'title', f.title, 'minutes', f.minutes,
          'example', f.example, 'state', f.state,
          'items', (select count(*) from instruments.form_item where form_id = f.id),
          'perCompetency', (select coalesce(jsonb_object_agg(c.key, c.items), '{}') from (
              select i.competency_key as key, count(*) as items from instruments.form_item fi
                join instruments.item i on i.id = fi.item_id where fi.form_id = f.id group by 1) c),
          'thresholds', (select coalesce(jsonb_agg(jsonb_build_object('level', level, 'mastery', mastery, 'basis', basis) order by level), '[]')
              from instruments.threshold where form_id = f.id)) order by f.code, f.version desc), '[]')
        from instruments.form f where f.instrument_id = n.id) as forms
    from instruments.instrument n order by n.name, n.key`.execute(db)
  return rows
}

/** Id of the newest active version of the form with this code, or undefined. */
export async function findActiveForm(db: Db, code: string): Promise<string | undefined> {
  const form = await db
    .selectFrom('instruments.form')
    .select('id')
    .where('code', '=', code)
    .where('state', '=', 'aktif')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return form?.id
}

/**
 * Installs the example instrument with form CONTOH-9 and returns the form's id; where it stands already,
 * only the id. @throws Refusal instruments.example-in-real in an installation that is no example
 */
export async function seedExample(tx: Db, now: Date): Promise<{ formId: string; added: boolean }> {
  const installation = await tx.selectFrom('access.installation').select('kind').executeTakeFirst()
  if (installation?.kind !== 'contoh') throw new Refusal('instruments.example-in-real' satisfies InstrumentsRefusal, {}, 409)
  const standing = await findActiveForm(tx, exampleForm.code)
  if (standing) return { formId: standing, added: false }
  const instrumentId = await insertExampleInstrument(tx, now)
  const itemIds = await insertExampleItems(tx, instrumentId, now)
  return { formId: await insertExampleForm(tx, { instrumentId, itemIds, now }), added: true }
}

async function insertExampleInstrument(tx: Db, now: Date): Promise<string> {
  const { id } = await tx
    .insertInto('instruments.instrument')
    .values({ ...exampleInstrument, example: true, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const statuses = exampleStatuses.map((status, index) => ({ ...status, instrumentId: id, version: index + 1, createdAt: now }))
  await tx.insertInto('instruments.status').values(statuses).execute()
  return id
}

async function insertExampleItems(tx: Db, instrumentId: string, now: Date): Promise<string[]> {
  const shared = { instrumentId, version: 1, kind: 'situasi', question: exampleQuestion, example: true, state: 'draft', createdAt: now }
  const rows = await tx
    .insertInto('instruments.item')
    .values(exampleItems.map(({ code, competency, stem }) => ({ ...shared, code, competencyKey: competency, stem })))
    .returning(['id', 'code'])
    .execute()
  const ids = exampleItems.map(({ code }) => rows.find((row) => row.code === code)?.id as string)
  const options = exampleItems.flatMap((item, index) =>
    item.options.map(({ text, level, rationale }, at) => ({
      itemId: ids[index] as string,
      letter: 'ABCDEF'.charAt(at),
      text,
      level,
      rationale,
    })),
  )
  await tx.insertInto('instruments.itemOption').values(options).execute()
  await tx.updateTable('instruments.item').set({ state: 'aktif' }).where('id', 'in', ids).execute()
  return ids
}

async function insertExampleForm(tx: Db, of: { instrumentId: string; itemIds: string[]; now: Date }): Promise<string> {
  const { code, title, minutes, mastery, thresholdBasis } = exampleForm
  const { id } = await tx
    .insertInto('instruments.form')
    .values({ instrumentId: of.instrumentId, code, version: 1, title, minutes, example: true, state: 'draft', createdAt: of.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('instruments.formItem')
    .values(of.itemIds.map((itemId, index) => ({ formId: id, position: index + 1, itemId })))
    .execute()
  await tx
    .insertInto('instruments.threshold')
    .values([1, 2, 3, 4, 5].map((level) => ({ formId: id, level, mastery, basis: thresholdBasis })))
    .execute()
  await tx.updateTable('instruments.form').set({ state: 'aktif' }).where('id', '=', id).execute()
  return id
}

function noForm(id: string): never {
  throw new Refusal('instruments.no-form' satisfies InstrumentsRefusal, { id }, 404)
}
