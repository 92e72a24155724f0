// SQL of items: what is written, read by a second person, taken into use and withdrawn.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { BankRefusal, ItemLine, ItemShown } from './bank-api.ts'
import type { WrittenItem } from './item-rule.ts'
import { type Bracket, type ItemKind, type ItemState, letters, type Measure, type ReadingVerdict } from './kinds.ts'

export const refuse = (code: BankRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** A version of an item with its key, for those who may see or change it. */
export type ItemRow = {
  readonly id: string
  readonly instrumentId: string
  readonly code: string
  readonly version: number
  readonly kind: ItemKind
  readonly measure: Measure
  readonly bracket: Bracket | null
  readonly state: ItemState
  readonly example: boolean
  readonly authorId: string | null
  readonly stem: string
  readonly question: string
  readonly reversed: boolean
  readonly options: readonly { letter: string; text: string; level: number; rationale: string; grand: boolean }[]
}

/** One version with its key, locked where `lock` is given. @throws Refusal instruments.no-item (404) */
export async function itemById(db: Db, id: string, lock = false): Promise<ItemRow> {
  const { rows } = await sql<ItemRow>`
    select i.id, i.instrument_id, i.code, i.version, i.kind, i.competency_key as measure, i.bracket, i.state, i.example, i.author_id,
      i.stem, i.question, i.reversed,
      (select jsonb_agg(jsonb_build_object('letter', o.letter, 'text', o.text, 'level', o.level, 'rationale', o.rationale, 'grand', o.grand)
        order by o.letter) from instruments.item_option o where o.item_id = i.id) as options
    from instruments.item i where i.id = ${id} ${lock ? sql`for update of i` : sql``}`.execute(db)
  if (!rows[0]) throw refuse('instruments.no-item', { id }, 404)
  return { ...rows[0], options: rows[0].options ?? [] }
}

const lineOf = (me: string | null) => sql`
  i.id, i.instrument_id, i.code, i.version, i.kind, i.competency_key as measure, i.bracket, i.state, i.example, i.stem,
  (select name from access.account where id = i.author_id) as author, coalesce(i.author_id = ${me}::uuid, false) as mine,
  (select verdict from instruments.reading r where r.item_id = i.id order by read_at desc, id desc limit 1) as verdict,
  array(select f.id from instruments.form_item fi join instruments.form f on f.id = fi.form_id
    where fi.item_id = i.id and f.state <> 'ditarik' order by f.code) as form_ids`

/** Every version of every item, by code, newest first. `me`: the account that asks. No key. */
export async function itemLines(db: Db, instrumentId: string | undefined, me: string | null): Promise<ItemLine[]> {
  const { rows } = await sql<ItemLine>`
    select ${lineOf(me)} from instruments.item i where ${instrumentId ?? null}::uuid is null or i.instrument_id = ${instrumentId ?? null}::uuid
    order by i.code, i.version desc`.execute(db)
  return rows
}

type ShownRow = Omit<ItemShown, 'createdAt' | 'versions' | 'readings'> & {
  createdAt: Date
  versions: ItemShown['versions']
  readings: ItemShown['readings']
}

/** One version as participants see it, with its history. No key. @throws Refusal instruments.no-item (404) */
export async function shownItem(db: Db, id: string, me: string | null): Promise<ItemShown> {
  const { rows } = await sql<ShownRow>`
    select ${lineOf(me)}, i.question, i.reversed, i.created_at,
      (select coalesce(jsonb_agg(jsonb_build_object('letter', o.letter, 'text', o.text) order by o.letter), '[]')
        from instruments.item_option o where o.item_id = i.id) as options,
      (select jsonb_agg(jsonb_build_object('id', v.id, 'version', v.version, 'state', v.state,
          'author', (select name from access.account where id = v.author_id), 'createdAt', v.created_at) order by v.version desc)
        from instruments.item v where v.instrument_id = i.instrument_id and v.code = i.code) as versions,
      (select coalesce(jsonb_agg(jsonb_build_object('reader', a.name, 'verdict', r.verdict, 'note', r.note, 'agreed', r.agreed,
          'options', r.options, 'readAt', r.read_at) order by r.read_at), '[]')
        from instruments.reading r join access.account a on a.id = r.reader_id where r.item_id = i.id) as readings,
      exists (select from instruments.reading r where r.item_id = i.id and r.reader_id = ${me}::uuid) as read_by_me
    from instruments.item i where i.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) throw refuse('instruments.no-item', { id }, 404)
  const iso = (at: string) => new Date(at).toISOString()
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    versions: row.versions.map((one) => ({ ...one, createdAt: iso(one.createdAt) })),
    readings: row.readings.map((one) => ({ ...one, readAt: iso(one.readAt) })),
  }
}

export type NewItem = WrittenItem & {
  readonly instrumentId: string
  readonly code: string
  readonly version: number
  readonly bracket: Bracket | null
  readonly example: boolean
  readonly authorId: string | null
}

/** Adds drafts with their options; ids in the order of `items`. */
export async function appendItems(tx: Db, items: readonly NewItem[], now: Date): Promise<string[]> {
  if (items.length === 0) return []
  const values = items.map(({ measure, options: _options, ...rest }) => ({
    ...rest,
    competencyKey: measure,
    state: 'draft',
    createdAt: now,
  }))
  const rows = await tx.insertInto('instruments.item').values(values).returning(['id', 'code', 'version']).execute()
  // a lone half of a sign is stored as another sign
  const ids = items.map((item) => rows.find((row) => row.code === item.code.toWellFormed() && row.version === item.version)?.id as string)
  const options = items.flatMap((item, at) => optionRows(ids[at] as string, item))
  await tx.insertInto('instruments.itemOption').values(options).execute()
  return ids
}

const optionRows = (itemId: string, { options }: Pick<WrittenItem, 'options'>) =>
  options.map((option, at) => ({ itemId, letter: letters[at] as string, ...option }))

/** Writes the text of a draft anew. */
export async function replaceText(tx: Db, id: string, item: WrittenItem & { bracket: Bracket | null }): Promise<void> {
  const { kind, measure, stem, question, reversed, bracket } = item
  await tx.deleteFrom('instruments.itemOption').where('itemId', '=', id).execute()
  await tx
    .updateTable('instruments.item')
    .set({ kind, competencyKey: measure, stem, question, reversed, bracket })
    .where('id', '=', id)
    .execute()
  await tx.insertInto('instruments.itemOption').values(optionRows(id, item)).execute()
}

/** Two acts that would write the same thing of an instrument (or under the same name) take turns, until the transaction ends. */
export async function takeTurn(tx: Db, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 16))`.execute(tx)
}

/** Highest version of each of these codes in an instrument, with its state and author. */
export async function newestVersions(db: Db, instrumentId: string, codes: readonly string[]) {
  const { rows } = await sql<{ id: string; code: string; version: number; state: ItemState; authorId: string | null }>`
    select distinct on (code) id, code, version, state, author_id from instruments.item
    where instrument_id = ${instrumentId} and code = any(${[...codes]}::text[]) order by code, version desc`.execute(db)
  return new Map(rows.map((row) => [row.code, row]))
}

/** Keeps a reading; the version is read from then on. */
export async function appendReading(
  tx: Db,
  of: {
    itemId: string
    readerId: string
    verdict: ReadingVerdict
    note: string
    keyed: Record<string, number> | null
    options: number
    agreed: number
    now: Date
  },
): Promise<void> {
  const { now, keyed, ...rest } = of
  await tx
    .insertInto('instruments.reading')
    .values({ ...rest, keyed: keyed && JSON.stringify(keyed), readAt: now })
    .execute()
  await tx.updateTable('instruments.item').set({ state: 'dibaca' }).where('id', '=', of.itemId).where('state', '=', 'draft').execute()
}

/** Takes read versions into use; versions of the same items that were in use are withdrawn. */
export async function activate(tx: Db, ids: readonly string[]): Promise<void> {
  await sql`update instruments.item o set state = 'ditarik' from instruments.item n
    where n.id = any(${[...ids]}::uuid[]) and o.instrument_id = n.instrument_id and o.code = n.code and o.id <> n.id and o.state = 'aktif'`.execute(
    tx,
  )
  await sql`update instruments.item set state = 'aktif' where id = any(${[...ids]}::uuid[])`.execute(tx)
}

export async function withdraw(tx: Db, id: string): Promise<void> {
  await tx.updateTable('instruments.item').set({ state: 'ditarik' }).where('id', '=', id).execute()
}

/** Whether an instrument is there and an example. @throws Refusal instruments.no-instrument (404) */
export async function instrumentById(db: Db, id: string): Promise<{ id: string; name: string; key: string; example: boolean }> {
  const row = await db.selectFrom('instruments.instrument').select(['id', 'name', 'key', 'example']).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('instruments.no-instrument', { id }, 404)
  return row
}
