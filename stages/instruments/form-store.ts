// SQL of blueprints and forms: what a bank has for them, how they are built and kept.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { JobClass } from '../standards/class.ts'
import type { Blueprint, FormLine, FormRefusal, FormShown, Likeness } from './form-api.ts'
import { takeTurn } from './item-store.ts'
import type { Bracket, ItemKind, ItemState, Measure } from './kinds.ts'
import type { FormItem } from './measure/form.ts'

export const refuseForm = (code: FormRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) =>
  new Refusal(code, data, status)

// ── Blueprints ──────────────────────────────────────────────────────────────────────────────────

type BlueprintRow = Omit<Blueprint, 'createdAt'> & { createdAt: Date }

/** Blueprints with what the bank has for each row, newest version first. `id`: only that one. */
export async function blueprints(db: Db, of: { instrumentId?: string | undefined; id?: string }): Promise<Blueprint[]> {
  const { rows } = await sql<BlueprintRow>`
    select b.id, b.instrument_id, b.class, b.version, b.note, b.minutes, b.created_at, (select name from access.account where id = b.created_by) as created_by,
      not exists (select from instruments.blueprint l where l.instrument_id = b.instrument_id and l.class = b.class and l.version > b.version) as latest,
      (select sum(items)::int from instruments.blueprint_row r where r.blueprint_id = b.id) as items,
      (select jsonb_agg(jsonb_build_object('measure', r.competency_key, 'bracket', nullif(r.bracket, ''), 'items', r.items, 'have',
          (select count(*) from instruments.item i where i.instrument_id = b.instrument_id and i.state = 'aktif'
            and i.competency_key = r.competency_key and (r.bracket = '' or i.bracket = r.bracket))) order by r.competency_key, r.bracket)
        from instruments.blueprint_row r where r.blueprint_id = b.id) as rows
    from instruments.blueprint b
    where (${of.instrumentId ?? null}::uuid is null or b.instrument_id = ${of.instrumentId ?? null}::uuid)
      and (${of.id ?? null}::uuid is null or b.id = ${of.id ?? null}::uuid)
    order by b.class, b.version desc`.execute(db)
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** @throws Refusal instruments.no-blueprint (404) */
export async function blueprintById(db: Db, id: string): Promise<Blueprint> {
  const [found] = await blueprints(db, { id })
  if (!found) throw refuseForm('instruments.no-blueprint', {}, 404)
  return found
}

/** Active items by instrument, measure and bracket. */
export async function supply(db: Db, instrumentId: string | undefined) {
  const { rows } = await sql<{ instrumentId: string; measure: Measure; bracket: Bracket | null; items: number }>`
    select instrument_id, competency_key as measure, bracket, count(*)::int as items from instruments.item
    where state = 'aktif' and (${instrumentId ?? null}::uuid is null or instrument_id = ${instrumentId ?? null}::uuid)
    group by 1, 2, 3 order by 1, 2, 3`.execute(db)
  return rows
}

export type NewBlueprint = {
  readonly instrumentId: string
  readonly class: JobClass
  readonly note: string
  readonly minutes: number
  readonly rows: readonly { measure: Measure; bracket: Bracket | null; items: number }[]
  readonly createdBy: string | null
}

/** Adds the next version of the instrument's blueprint for a class. */
export async function appendBlueprint(tx: Db, { rows, ...of }: NewBlueprint, now: Date): Promise<{ id: string; version: number }> {
  await takeTurn(tx, `${of.instrumentId} ${of.class}`)
  const last = await tx
    .selectFrom('instruments.blueprint')
    .select(sql<number>`coalesce(max(version), 0)::int`.as('version'))
    .where('instrumentId', '=', of.instrumentId)
    .where('class', '=', of.class)
    .executeTakeFirstOrThrow()
  const version = last.version + 1
  const { id } = await tx
    .insertInto('instruments.blueprint')
    .values({ ...of, version, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const values = rows.map(({ measure, bracket, items }) => ({ blueprintId: id, competencyKey: measure, bracket: bracket ?? '', items }))
  await tx.insertInto('instruments.blueprintRow').values(values).execute()
  return { id, version }
}

// ── Forms ───────────────────────────────────────────────────────────────────────────────────────

const lineColumns = sql`
  f.id, f.instrument_id, n.name as instrument, f.code, f.version, f.title, f.minutes, f.class, f.set_id, f.example, f.state,
  (select count(*)::int from instruments.form_item where form_id = f.id) as items,
  (select count(*)::int from instruments.threshold where form_id = f.id) as thresholds,
  array(select class from instruments.activation a where a.form_id = f.id and a.agreed order by a.decided_at) as classes,
  exists (select from instruments.activation a where a.form_id = f.id and a.decided_at is null and a.state <> 'tidak-lulus') as open`

export async function formLines(db: Db, id?: string): Promise<FormLine[]> {
  const { rows } = await sql<FormLine>`select ${lineColumns} from instruments.form f join instruments.instrument n on n.id = f.instrument_id
    where ${id ?? null}::uuid is null or f.id = ${id ?? null}::uuid order by n.name, f.code, f.version desc`.execute(db)
  return rows
}

export type FormRow = {
  readonly id: string
  readonly instrumentId: string
  readonly code: string
  readonly title: string
  readonly state: 'draft' | 'aktif' | 'ditarik'
  readonly example: boolean
  readonly class: JobClass | null
  readonly authorId: string | null
  readonly setId: string | null
}

/** A form, locked where `lock` is given. @throws Refusal instruments.no-form (404) */
export async function formById(db: Db, id: string, lock = false): Promise<FormRow> {
  const { rows } = await sql<FormRow>`select id, instrument_id, code, title, state, example, class, author_id, set_id
    from instruments.form where id = ${id} ${lock ? sql`for update` : sql``}`.execute(db)
  if (!rows[0]) throw new Refusal('instruments.no-form', { id }, 404)
  return rows[0]
}

/** Items of a form in its order, as they are told to everybody who may see instruments: no text, no key. */
export async function itemLinesOf(db: Db, formId: string): Promise<FormShown['itemLines']> {
  const { rows } = await sql<FormShown['itemLines'][number]>`
    select i.id, fi.position, i.code, i.version, i.kind, i.competency_key as measure, i.bracket, i.state,
      (select count(*)::int from instruments.form_item o join instruments.form f on f.id = o.form_id where o.item_id = i.id and f.state <> 'ditarik') as forms
    from instruments.form_item fi join instruments.item i on i.id = fi.item_id where fi.form_id = ${formId} order by fi.position`.execute(
    db,
  )
  return rows
}

export async function thresholdsOf(db: Db, formId: string) {
  return db
    .selectFrom('instruments.threshold')
    .select(['level', 'mastery', 'basis'])
    .where('formId', '=', formId)
    .orderBy('level')
    .execute()
}

export async function likenessOf(
  db: Db,
  setId: string | null,
): Promise<{ likeness: Likeness | null; siblings: { id: string; code: string }[] }> {
  if (!setId) return { likeness: null, siblings: [] }
  const set = await db.selectFrom('instruments.formSet').select('likeness').where('id', '=', setId).executeTakeFirstOrThrow()
  const siblings = await db.selectFrom('instruments.form').select(['id', 'code']).where('setId', '=', setId).orderBy('code').execute()
  return { likeness: set.likeness as unknown as Likeness, siblings }
}

export type PoolRow = FormItem & { readonly id: string; readonly bracket: string; readonly kind: ItemKind; readonly state: ItemState }

const keyedItem = sql`i.id, i.code, i.kind, i.state, i.competency_key as competency, coalesce(i.bracket, '') as bracket,
  (select jsonb_agg(jsonb_build_object('text', o.text, 'level', o.level, 'grand', o.grand) order by o.letter)
    from instruments.item_option o where o.item_id = i.id) as options`

/** Active items of an instrument with their keys, for measurement only; by code. */
export async function poolOf(db: Db, instrumentId: string): Promise<PoolRow[]> {
  const { rows } = await sql<PoolRow>`select ${keyedItem} from instruments.item i
    where i.instrument_id = ${instrumentId} and i.state = 'aktif' order by i.code`.execute(db)
  return rows
}

/** Items of a form with their keys, for measurement only; in the order of the form. */
export async function keyedItemsOf(db: Db, formId: string): Promise<PoolRow[]> {
  const { rows } = await sql<PoolRow>`select ${keyedItem} from instruments.form_item fi join instruments.item i on i.id = fi.item_id
    where fi.form_id = ${formId} order by fi.position`.execute(db)
  return rows
}

export type NewForm = {
  readonly instrumentId: string
  readonly code: string
  readonly title: string
  readonly minutes: number
  /** Null: for no class in particular; such a form gives no level. */
  readonly class: JobClass | null
  readonly blueprintId: string | null
  readonly setId: string | null
  readonly example: boolean
  readonly authorId: string | null
}

/** Adds a draft form. @throws Refusal instruments.form-code-taken */
export async function appendForm(tx: Db, of: NewForm, itemIds: readonly string[], now: Date): Promise<string> {
  await takeTurn(tx, of.code)
  const taken = await tx.selectFrom('instruments.form').select('id').where('code', '=', of.code).executeTakeFirst()
  if (taken) throw refuseForm('instruments.form-code-taken', { code: of.code })
  const { id } = await tx
    .insertInto('instruments.form')
    .values({ ...of, version: 1, state: 'draft', createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertItems(tx, id, itemIds)
  return id
}

async function insertItems(tx: Db, formId: string, itemIds: readonly string[]): Promise<void> {
  await tx
    .insertInto('instruments.formItem')
    .values(itemIds.map((itemId, at) => ({ formId, position: at + 1, itemId })))
    .execute()
}

/** Writes a draft anew; where its items change, its thresholds go. Returns whether they did. */
export async function replaceForm(
  tx: Db,
  of: { id: string; title: string; minutes: number; itemIds: readonly string[] },
): Promise<boolean> {
  const before = await itemLinesOf(tx, of.id)
  await tx.updateTable('instruments.form').set({ title: of.title, minutes: of.minutes }).where('id', '=', of.id).execute()
  if (before.map((one) => one.id).join() === of.itemIds.join()) return false
  await tx.deleteFrom('instruments.formItem').where('formId', '=', of.id).execute()
  await tx.deleteFrom('instruments.threshold').where('formId', '=', of.id).execute()
  await insertItems(tx, of.id, of.itemIds)
  return true
}

export async function appendSet(
  tx: Db,
  of: { blueprintId: string; seed: number; likeness: Likeness; createdBy: string | null },
  now: Date,
): Promise<string> {
  const row = { ...of, likeness: JSON.stringify(of.likeness), createdAt: now }
  return (await tx.insertInto('instruments.formSet').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Puts thresholds in place of those that a draft has. */
export async function replaceThresholds(
  tx: Db,
  formId: string,
  thresholds: readonly { level: number; mastery: number }[],
  basis: string,
): Promise<void> {
  await tx.deleteFrom('instruments.threshold').where('formId', '=', formId).execute()
  await tx
    .insertInto('instruments.threshold')
    .values(thresholds.map(({ level, mastery }) => ({ formId, level, mastery, basis })))
    .execute()
}

export async function setFormState(tx: Db, id: string, state: 'aktif' | 'ditarik'): Promise<void> {
  await tx.updateTable('instruments.form').set({ state }).where('id', '=', id).execute()
}
