// What an import would do, counted and shown: totals, reconciliation by class, windows of rows.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { jobClasses } from '../../standards/class.ts'
import type { Columns } from '../import/columns.ts'
import { type Changes, personFields } from '../import/difference.ts'
import { blocks, type Problem } from '../import/reasons.ts'
import type { ImportRecord } from '../import/store.ts'
import type { Import, ImportLine, ImportRow } from '../import-api.ts'

type Verdicts = ImportLine['counts']
type Kept = Verdicts & Pick<Import, 'changedFields' | 'refusedReasons' | 'reconciliation' | 'unknown'>

const none: Kept = {
  total: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  waiting: 0,
  noticed: 0,
  absent: 0,
  changedFields: [],
  refusedReasons: [],
  reconciliation: [],
  unknown: { units: 0, positions: 0, rows: 0 },
}

/** Counts the rows of an import as they are judged now, and keeps the counts with it. */
export async function recount(tx: Db, importId: string): Promise<void> {
  const verdicts = await verdictCounts(tx, importId)
  const kept: Kept = {
    ...verdicts,
    changedFields: await changedFields(tx, importId),
    refusedReasons: await refusedReasons(tx, importId),
    reconciliation: await reconciliation(tx, importId),
    unknown: await unknownCounts(tx, importId),
  }
  await tx
    .updateTable('register.import')
    .set({ counts: JSON.stringify(kept) })
    .where('id', '=', importId)
    .execute()
}

const noticed = sql`(verdict <> 'refused' and verdict <> 'waiting' and problems <> '[]'::jsonb)`

async function verdictCounts(tx: Db, importId: string): Promise<Verdicts> {
  const of = (verdict: string) => sql`count(*) filter (where verdict = ${sql.lit(verdict)})::int`
  const { rows } =
    await sql<Verdicts>`select count(*)::int as total, ${of('new')} as new, ${of('changed')} as changed, ${of('unchanged')} as unchanged,
    ${of('refused')} as refused, ${of('waiting')} as waiting, count(*) filter (where ${noticed})::int as noticed,
    (select count(*)::int from register.person p
      where not exists (select from register.import_row x where x.import_id = ${importId} and x.person_id = p.id)
        and not exists (select from register.import_row x where x.import_id = ${importId} and x.nip = p.nip)) as absent
    from register.import_row where import_id = ${importId}`.execute(tx)
  return rows[0] ?? none
}

async function changedFields(tx: Db, importId: string): Promise<Kept['changedFields']> {
  const { rows } = await sql<{
    field: string
    rows: number
  }>`select field, count(*)::int as rows from register.import_row, jsonb_object_keys(changes) as field
    where import_id = ${importId} and verdict = 'changed' group by field order by rows desc, field`.execute(tx)
  return rows
}

async function refusedReasons(tx: Db, importId: string): Promise<Kept['refusedReasons']> {
  const { rows } = await sql<{ code: string; rows: number }>`select problem->>'code' as code, count(distinct line)::int as rows
    from register.import_row, jsonb_array_elements(problems) as problem
    where import_id = ${importId} and verdict = 'refused' group by code order by rows desc, code`.execute(tx)
  return rows
}

async function reconciliation(tx: Db, importId: string): Promise<Kept['reconciliation']> {
  const { rows } = await sql<{ class: string | null; inFile: number; inRegister: number; applied: number; held: number }>`
    select class, sum(file)::int as "inFile", sum(here)::int as "inRegister", sum(applied)::int as applied, sum(held)::int as held from (
      select class, 1 as file, 0 as here, (verdict in ('new', 'changed', 'unchanged'))::int as applied, (verdict in ('refused', 'waiting'))::int as held
        from register.import_row where import_id = ${importId}
      union all select class, 0, count(*), 0, 0 from register.person group by class) as counted group by class`.execute(tx)
  const order = new Map<string | null, number>(jobClasses.map((one, index) => [one.class, index]))
  return rows
    .map((row) => ({ ...row, difference: row.inFile - row.inRegister }))
    .sort((a, b) => (order.get(a.class) ?? 99) - (order.get(b.class) ?? 99))
}

async function unknownCounts(tx: Db, importId: string): Promise<Kept['unknown']> {
  const { rows } = await sql<Kept['unknown']>`select count(distinct record->'unit'->>'code') filter (where unit_id is null)::int as units,
    count(distinct record->'post'->>'code') filter (where position_id is null)::int as positions, count(*)::int as rows
    from register.import_row where import_id = ${importId} and verdict = 'waiting'`.execute(tx)
  return rows[0] ?? none.unknown
}

/** Imports, latest first. */
export async function importLines(tx: Db): Promise<ImportLine[]> {
  const records = await tx.selectFrom('register.import').selectAll().orderBy('createdAt', 'desc').limit(200).execute()
  const undone = new Map(records.flatMap((record) => (record.undoes && record.state === 'committed' ? [[record.undoes, record.id]] : [])))
  return records.map((record) => lineOf(record, undone.get(record.id) ?? null))
}

/** One import as its page shows it. */
export async function importPage(tx: Db, record: ImportRecord): Promise<Import> {
  const undoing = await tx
    .selectFrom('register.import')
    .select('id')
    .where('undoes', '=', record.id)
    .where('state', '=', 'committed')
    .executeTakeFirst()
  const kept = { ...none, ...(record.counts as Partial<Kept>) }
  const columns = record.columns as Partial<Columns>
  return {
    ...lineOf(record, undoing?.id ?? null),
    progress: record.progress as Import['progress'],
    columns: {
      used: (columns.used ?? []).map(({ column, field }) => ({ column, field })),
      notStored: [...(columns.notStored ?? [])],
      absent: [...(columns.absent ?? [])],
    },
    tookMs: record.tookMs,
    changedFields: kept.changedFields,
    refusedReasons: kept.refusedReasons,
    reconciliation: kept.reconciliation,
    unknown: kept.unknown,
  }
}

function lineOf(record: ImportRecord, undoneBy: string | null): ImportLine {
  const {
    total,
    new: added,
    changed,
    unchanged,
    refused,
    waiting,
    absent,
    noticed: notices,
  } = { ...none, ...(record.counts as Partial<Kept>) }
  return {
    id: record.id,
    fileName: record.fileName,
    fileSize: Number(record.fileSize),
    template: record.template as ImportLine['template'],
    state: record.state as ImportLine['state'],
    failure: record.failure as ImportLine['failure'],
    counts: { total, new: added, changed, unchanged, refused, waiting, noticed: notices, absent },
    createdAt: record.createdAt.toISOString(),
    createdBy: record.createdBy,
    committedAt: record.committedAt?.toISOString() ?? null,
    committedBy: record.committedBy,
    undoes: record.undoes,
    undoneBy,
  }
}

export type RowFilter = {
  readonly verdict: ImportRow['verdict'] | 'noticed'
  readonly field?: string | undefined
  readonly code?: string | undefined
  readonly search?: string | undefined
}

function conditions(importId: string, filter: RowFilter): RawBuilder<unknown> {
  const all = [sql`r.import_id = ${importId}`, filter.verdict === 'noticed' ? noticed : sql`r.verdict = ${filter.verdict}`]
  if (filter.field) all.push(sql`r.changes ? ${filter.field}`)
  if (filter.code) all.push(sql`r.problems @> ${JSON.stringify([{ code: filter.code }])}::jsonb`)
  if (filter.search) {
    const text = filter.search.replace(/[\\%_]/g, (sign) => `\\${sign}`)
    all.push(sql`(r.name ilike ${`%${text}%`} or r.nip like ${`%${text.replace(/\s/g, '')}%`})`)
  }
  return sql.join(all, sql` and `)
}

type Stored = Omit<ImportRow, 'changes' | 'problems'> & { changes: Changes; problems: Problem[]; cells: Record<string, string> | null }

/** A window of rows under a filter. With no `limit`, all of them. */
export async function rowWindow(tx: Db, importId: string, filter: RowFilter, { offset, limit }: { offset: number; limit: number | null }) {
  const where = conditions(importId, filter)
  const counted = await sql<{ total: number }>`select count(*)::int as total from register.import_row r where ${where}`.execute(tx)
  const { rows } = await sql<Stored>`select r.line, r.verdict, r.nip, coalesce(r.name, p.name) as name,
    coalesce(r.record->>'frontTitle', p.front_title) as "frontTitle", coalesce(r.record->>'backTitle', p.back_title) as "backTitle",
    coalesce(u.name, r.record->'unit'->>'label') as unit, coalesce(o.name, r.record->'post'->>'label') as position, r.class,
    r.person_id as "personId", r.changes, r.problems, r.cells
    from register.import_row r left join register.unit u on u.id = r.unit_id left join register.position o on o.id = r.position_id
    left join register.person p on p.id = r.person_id
    where ${where} order by r.line limit ${limit} offset ${offset}`.execute(tx)
  const names = await namesIn(tx, rows)
  return {
    total: counted.rows[0]?.total ?? 0,
    offset,
    rows: rows.map(({ changes, problems, ...row }) => ({ ...row, changes: readable(changes, names), problems: inOrder(problems) })),
  }
}

// what holds the row back first, then what is only noticed
const inOrder = (problems: Problem[]) => [...problems].sort((a, b) => Number(blocks(b.code)) - Number(blocks(a.code)))

/** Changes in the order of the fields, with units and positions by name. */
function readable(changes: Changes, names: ReadonlyMap<string, string>): ImportRow['changes'] {
  const said = (value: string | null) => (value === null ? null : (names.get(value) ?? value))
  return personFields.flatMap((field) => {
    const change = changes[field]
    return change ? [{ field, before: said(change[0]), after: said(change[1]) }] : []
  })
}

async function namesIn(tx: Db, rows: readonly Stored[]): Promise<Map<string, string>> {
  const ids = new Set(rows.flatMap((row) => [...(row.changes.unit ?? []), ...(row.changes.position ?? [])]))
  ids.delete(null)
  if (ids.size === 0) return new Map()
  const { rows: found } = await sql<{
    id: string
    name: string
  }>`select id::text, name from register.unit where id = any(${[...ids]}::uuid[])
    union all select id::text, name from register.position where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(found.map((one) => [one.id, one.name]))
}
