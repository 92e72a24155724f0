// The queue of names that the register does not know yet, and the three ways out of it: mapped to what
// there is, created, or all created at once.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { className } from '../../standards/class.ts'
import type { RegisterRefusal } from '../api.ts'
import { positionKey } from '../import/judge.ts'
import { nameKey } from '../import/words.ts'
import type { Unknown } from '../import-api.ts'
import { unitPathOf } from '../store.ts'
import { candidatesByKey, suggestionFor } from './unknown.ts'

export type UnknownUnit = { code: string; label: string; officeCode: string | null; officeLabel: string | null; rows: number }
export type UnknownPosition = { code: string; label: string; kind: string; eselon: string | null; class: string | null; rows: number }

/** Whose act it is: the import, its file's system, who and when. */
export type Act = { readonly importId: string; readonly system: string; readonly now: Date; readonly by: string }

export async function unknownUnits(tx: Db, importId: string): Promise<UnknownUnit[]> {
  const { rows } = await sql<UnknownUnit>`select record->'unit'->>'code' as code, min(record->'unit'->>'label') as label,
    min(record->'unit'->'office'->>'code') as "officeCode", min(record->'unit'->'office'->>'label') as "officeLabel", count(*)::int as rows
    from register.import_row where import_id = ${importId} and verdict = 'waiting' and unit_id is null group by 1 order by rows desc, label`.execute(
    tx,
  )
  return rows
}

/** `class` is null unless all rows of the name agree on one. */
export async function unknownPositions(tx: Db, importId: string): Promise<UnknownPosition[]> {
  const { rows } =
    await sql<UnknownPosition>`select record->'post'->>'code' as code, min(record->'post'->>'label') as label, min(record->'post'->>'kind') as kind,
    min(record->'post'->>'eselon') as eselon, count(*)::int as rows,
    case when count(distinct coalesce(record->'post'->>'class', '')) = 1 then min(record->'post'->>'class') end as class
    from register.import_row where import_id = ${importId} and verdict = 'waiting' and position_id is null group by 1 order by rows desc, label`.execute(
      tx,
    )
  return rows
}

/** The queue as the page shows it, most rows first. */
export async function unknownNames(tx: Db, importId: string): Promise<Unknown[]> {
  const units = await tx
    .selectFrom('register.unit as u')
    .leftJoin('register.unit as p', 'p.id', 'u.parentId')
    .select(['u.id', 'u.name', 'p.name as detail'])
    .execute()
  const positions = (await tx.selectFrom('register.position').select(['id', 'name', 'class']).execute()).map(
    ({ id, name, class: code }) => ({
      id,
      name,
      detail: className(code),
    }),
  )
  const [unitByKey, positionByKey] = [candidatesByKey(units), candidatesByKey(positions)]
  const unknown: Unknown[] = [
    ...(await unknownUnits(tx, importId)).map(({ code, label, rows, officeLabel }) => ({
      ...{ kind: 'unit' as const, code, label, rows, parentLabel: officeLabel, positionKind: null, eselon: null, class: null },
      suggestion: suggestionFor(label, unitByKey),
    })),
    ...(await unknownPositions(tx, importId)).map(({ code, label, rows, kind, eselon, class: jobClass }) => ({
      ...{ kind: 'position' as const, code, label, rows, parentLabel: null, positionKind: kind, eselon, class: jobClass },
      suggestion: suggestionFor(label, positionByKey),
    })),
  ]
  return unknown.sort((a, b) => b.rows - a.rows || a.label.localeCompare(b.label, 'id'))
}

/** One unknown name of the import; throws Refusal (404) when it does not wait (any more). */
export async function unknownUnit(tx: Db, importId: string, code: string): Promise<UnknownUnit> {
  return orGone((await unknownUnits(tx, importId)).find((unit) => unit.code === code))
}

export async function unknownPosition(tx: Db, importId: string, code: string): Promise<UnknownPosition> {
  return orGone((await unknownPositions(tx, importId)).find((position) => position.code === code))
}

function orGone<T>(found: T | undefined): T {
  if (found === undefined) throw new Refusal('register.unknown-missing' satisfies RegisterRefusal, {}, 404)
  return found
}

type Alias = { kind: 'unit' | 'position'; code: string; label: string; targetId: string }

/** Remembers what names mean, for this and every later file of the same system. */
export async function appendAliases(tx: Db, act: Act, aliases: readonly Alias[]): Promise<void> {
  await sql`insert into register.alias (kind, system, code, label, unit_id, position_id, mapped_at, mapped_by)
    select x.kind, ${act.system}, x.code, x.label, case x.kind when 'unit' then x."targetId" end, case x.kind when 'position' then x."targetId" end,
      ${act.now}, ${act.by} from json_to_recordset(${JSON.stringify(aliases)}::json) as x(kind text, code text, label text, "targetId" uuid)
    on conflict (kind, system, code) do update set unit_id = excluded.unit_id, position_id = excluded.position_id,
      label = excluded.label, mapped_at = excluded.mapped_at, mapped_by = excluded.mapped_by`.execute(tx)
}

export async function requirePosition(tx: Db, id: string): Promise<void> {
  const found = await tx.selectFrom('register.position').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw new Refusal('register.position-missing' satisfies RegisterRefusal, {}, 404)
}

type NewUnit = { id: string; name: string; parentId: string | null; path: string[] }

async function insertUnits(tx: Db, act: Act, units: readonly NewUnit[]): Promise<void> {
  if (units.length === 0) return
  await tx
    .insertInto('register.unit')
    .values(units.map((unit) => ({ ...unit, createdAt: act.now, createdByImport: act.importId })))
    .execute()
}

/** Creates one unit under `parentId` (null: topmost) and remembers its name in the file. A twin by name under the same parent is refused. */
export async function createUnit(tx: Db, act: Act, unknown: UnknownUnit, name: string, parentId: string | null): Promise<string> {
  const above = parentId === null ? [] : await unitPathOf(tx, parentId)
  const siblings = await tx
    .selectFrom('register.unit')
    .select('name')
    .where('parentId', parentId === null ? 'is' : '=', parentId)
    .execute()
  if (siblings.some((unit) => nameKey(unit.name) === nameKey(name))) {
    throw new Refusal('register.unit-exists' satisfies RegisterRefusal, { name }, 409)
  }
  const id = randomUUID()
  await insertUnits(tx, act, [{ id, name, parentId, path: [id, ...above] }])
  await appendAliases(tx, act, [{ kind: 'unit', code: unknown.code, label: unknown.label, targetId: id }])
  return id
}

/** The offices above unknown units: by what their code means, else by the name of a topmost unit, else created. Office code → id. */
export async function officesOf(tx: Db, act: Act, units: readonly UnknownUnit[]): Promise<Map<string, string>> {
  const wanted = new Map(
    units.flatMap((unit) => (unit.officeCode !== null && unit.officeLabel !== null ? [[unit.officeCode, unit.officeLabel] as const] : [])),
  )
  // an office may itself stand in the queue as somebody's unit
  for (const unit of units) if (unit.officeCode === null) wanted.set(unit.code, unit.label)
  const aliases = await tx
    .selectFrom('register.alias')
    .select(['code', 'unitId'])
    .where('kind', '=', 'unit')
    .where('system', '=', act.system)
    .execute()
  const byCode = new Map(aliases.flatMap((alias) => (alias.unitId ? [[alias.code, alias.unitId] as const] : [])))
  const topmost = await tx.selectFrom('register.unit').select(['id', 'name']).where('parentId', 'is', null).execute()
  const byName = new Map(topmost.map((unit) => [nameKey(unit.name), unit.id]))
  const offices = new Map<string, string>()
  const created: NewUnit[] = []
  const learned: Alias[] = []
  for (const [code, label] of wanted) {
    const known = byCode.get(code) ?? byName.get(nameKey(label))
    const id = known ?? randomUUID()
    if (known === undefined) {
      created.push({ id, name: label, parentId: null, path: [id] })
      byName.set(nameKey(label), id)
    }
    if (!byCode.has(code)) learned.push({ kind: 'unit', code, label, targetId: id })
    offices.set(code, id)
  }
  await insertUnits(tx, act, created)
  await appendAliases(tx, act, learned)
  return offices
}

/** Creates every unknown unit, offices first. Returns how many names found a unit. */
export async function createAllUnits(tx: Db, act: Act): Promise<number> {
  const units = await unknownUnits(tx, act.importId)
  const offices = await officesOf(tx, act, units)
  const lower = units.filter((unit) => unit.officeCode !== null)
  const created = lower.map((unit) => {
    const parentId = offices.get(unit.officeCode ?? '') ?? null
    const id = randomUUID()
    return { id, name: unit.label, parentId, path: parentId === null ? [id] : [id, parentId] }
  })
  await insertUnits(tx, act, created)
  await appendAliases(
    tx,
    act,
    lower.map((unit, index) => ({ kind: 'unit', code: unit.code, label: unit.label, targetId: created[index]?.id ?? '' })),
  )
  return units.length
}

/** Creates positions whose class is settled, or finds those of the same name, kind and class. Returns how many. */
export async function createPositions(tx: Db, act: Act, unknown: readonly (UnknownPosition & { class: string })[]): Promise<number> {
  const known = new Map(
    (await tx.selectFrom('register.position').select(['id', 'name', 'kind', 'class']).execute()).map((one) => [
      positionKey(one.kind, one.class, one.name),
      one.id,
    ]),
  )
  const created: { id: string; name: string; kind: string; class: string }[] = []
  const aliases = unknown.map(({ code, label, kind, class: jobClass }): Alias => {
    const key = positionKey(kind, jobClass, label)
    const id = known.get(key) ?? randomUUID()
    if (!known.has(key)) created.push({ id, name: label, kind, class: jobClass })
    known.set(key, id)
    return { kind: 'position', code, label, targetId: id }
  })
  if (created.length > 0) {
    await sql`insert into register.position (id, name, kind, class, created_at, created_by_import)
      select x.id, x.name, x.kind, x.class, ${act.now}, ${act.importId} from json_to_recordset(${JSON.stringify(created)}::json)
      as x(id uuid, name text, kind text, class text) on conflict (name, kind, class) do nothing`.execute(tx)
  }
  await appendAliases(tx, act, aliases)
  return aliases.length
}
