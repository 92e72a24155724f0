// Imports and their rows. Everything that touches thousands of rows is one statement: rows travel as
// one JSON text and the work is done by sets.
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import type { RegisterImport } from '../../../database/types.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { RegisterRefusal } from '../api.ts'
import type { Columns } from './columns.ts'
import { type JudgedRow, type Names, type PersonText, positionKey, unitNameKey } from './judge.ts'
import type { PersonRecord, ReadRow } from './person-row.ts'
import type { Problem } from './reasons.ts'

export type ImportRecord = Selectable<RegisterImport>
export type ImportState = 'reading' | 'failed' | 'previewed' | 'committed' | 'discarded'

/** Begins an import; its file waits beside it until it is read. */
export async function appendImport(
  tx: Db,
  file: { name: string; bytes: Buffer; hash: Buffer },
  by: { name: string; now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('register.import')
    .values({
      fileName: file.name,
      fileSize: String(file.bytes.length),
      fileHash: file.hash,
      state: 'reading',
      progress: JSON.stringify({ phase: 'queued', done: 0, total: null }),
      createdAt: by.now,
      createdBy: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('register.importFile').values({ importId: id, bytes: file.bytes }).execute()
  return id
}

/** Throws Refusal (404) when there is no such import. With `lock`, nobody else changes it until the transaction ends. */
export async function importById(tx: Db, id: string, lock = false): Promise<ImportRecord> {
  const found = await tx
    .selectFrom('register.import')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst()
  if (!found) throw new Refusal('register.import-missing' satisfies RegisterRefusal, {}, 404)
  return found
}

/** The import, locked, in one of the states in which an act makes sense. */
export async function importIn(tx: Db, id: string, ...states: ImportState[]): Promise<ImportRecord> {
  const found = await importById(tx, id, true)
  if (!states.includes(found.state as ImportState)) {
    throw new Refusal('register.import-state' satisfies RegisterRefusal, { state: found.state }, 409)
  }
  return found
}

export function findFile(tx: Db, id: string): Promise<{ bytes: Buffer } | undefined> {
  return tx.selectFrom('register.importFile').select('bytes').where('importId', '=', id).executeTakeFirst()
}

/** Says how far reading is. A transaction of its own, so that others see it. */
export async function noteProgress(db: Db, id: string, phase: string, done: number, total: number | null): Promise<void> {
  const progress = JSON.stringify({ phase, done, total })
  await db.updateTable('register.import').set({ progress }).where('id', '=', id).where('state', '=', 'reading').execute()
}

/** Ends an import that could not be read: the reason stays, the file goes. */
export async function failImport(tx: Db, id: string, failure: { code: string; data: object }): Promise<void> {
  await tx
    .updateTable('register.import')
    .set({ state: 'failed', failure: JSON.stringify(failure), progress: null })
    .where('id', '=', id)
    .execute()
  await dropFile(tx, id)
}

export async function dropFile(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('register.importFile').where('importId', '=', id).execute()
}

/** The file's columns and that its rows are ready to be looked at. */
export async function previewImport(tx: Db, id: string, columns: Columns, tookMs: number): Promise<void> {
  await tx
    .updateTable('register.import')
    .set({ state: 'previewed', progress: null, template: columns.template, columns: JSON.stringify(columns), tookMs })
    .where('id', '=', id)
    .execute()
  await dropFile(tx, id)
}

// in the order of `personFields`
const facts = sql`json_build_array(nip, name, front_title, back_title, unit_id, position_id, class, eselon, position_since, grade, grade_since,
  standing, employment, education, appointed_on, birth_place, birth_date, sex, email, old_nip, siasn_id)`

/** People of the register whose id comes after `after`, in the order of ids; at most `limit`. */
export async function peopleAfter(tx: Db, after: string | null, limit: number): Promise<{ people: PersonText[]; last: string | null }> {
  const { rows } = await sql<{ id: string; nip: string; siasnId: string | null; json: string }>`select id, nip, siasn_id as "siasnId",
    json_build_array(id, version, ${facts})::text as json from register.person where ${after === null ? sql`true` : sql`id > ${after}`}
    order by id limit ${limit}`.execute(tx)
  return {
    people: rows.map(({ nip, siasnId, json }) => [nip, siasnId, json]),
    last: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
  }
}

/** People meant by `keys`, which are NIPs and PNS ids. */
export async function peopleMeant(tx: Db, keys: readonly string[]): Promise<PersonText[]> {
  const { rows } = await sql<{
    nip: string
    siasnId: string | null
    json: string
  }>`select nip, siasn_id as "siasnId", json_build_array(id, version, ${facts})::text as json
    from register.person where nip = any(${keys}::text[]) or siasn_id = any(${keys}::text[])`.execute(tx)
  return rows.map(({ nip, siasnId, json }) => [nip, siasnId, json])
}

/** What names mean: aliases of `system`, and the names of our own units and positions. */
export async function knownNames(tx: Db, system: string): Promise<Names> {
  const aliases = await tx
    .selectFrom('register.alias')
    .select(['kind', 'code', 'unitId', 'positionId'])
    .where('system', '=', system)
    .execute()
  const units = await tx
    .selectFrom('register.unit as u')
    .innerJoin('register.unit as office', (join) => join.on(sql<boolean>`office.id = u.path[array_length(u.path, 1)]`))
    .select(['u.id', 'u.name', 'office.id as officeId', 'office.name as office'])
    .execute()
  const positions = await tx.selectFrom('register.position').select(['id', 'name', 'kind', 'class']).execute()
  const unitByName = new Map<string, string>()
  const keyOfUnit = new Map<string, string>()
  const shared = new Set<string>()
  for (const unit of units) {
    const key = unitNameKey(unit.officeId === unit.id ? null : unit.office, unit.name)
    keyOfUnit.set(unit.id, key)
    if (unitByName.has(key)) shared.add(key)
    unitByName.set(key, unit.id)
  }
  // one name for two units of an office says nothing about which
  for (const key of shared) unitByName.delete(key)
  return {
    unitByCode: new Map(aliases.flatMap((alias) => (alias.unitId ? [[alias.code, alias.unitId] as const] : []))),
    positionByCode: new Map(aliases.flatMap((alias) => (alias.positionId ? [[alias.code, alias.positionId] as const] : []))),
    unitByName,
    keyOfUnit,
    positionByKey: new Map(positions.map((position) => [positionKey(position.kind, position.class, position.name), position.id])),
    classOfPosition: new Map(positions.map((position) => [position.id, position.class])),
  }
}

const rowShape = sql`x(line int, verdict text, nip text, name text, class text, "personId" uuid, "personVersion" int, "unitId" uuid, "positionId" uuid,
  record jsonb, cells jsonb, changes jsonb, problems jsonb)`

/** Writes judged rows, given as the JSON text of `JudgedRow[]`, in one statement. */
export async function appendRows(tx: Db, importId: string, rows: string): Promise<void> {
  await sql`insert into register.import_row (import_id, line, verdict, nip, name, class, person_id, person_version, unit_id, position_id, record, cells, changes, problems)
    select ${importId}::uuid, x.* from json_to_recordset(${rows}::json) as ${rowShape}`.execute(tx)
}

/** Writes the new verdicts of rows that were judged again. */
export async function rewriteRows(tx: Db, importId: string, rows: readonly JudgedRow[]): Promise<void> {
  const verdicts = JSON.stringify(rows.map(({ record: _record, cells: _cells, ...rest }) => rest))
  await sql`update register.import_row r set verdict = x.verdict, class = x.class, person_id = x."personId", person_version = x."personVersion",
    unit_id = x."unitId", position_id = x."positionId", changes = x.changes, problems = x.problems
    from json_to_recordset(${verdicts}::json) as ${rowShape} where r.import_id = ${importId}::uuid and r.line = x.line`.execute(tx)
}

export async function deleteRows(tx: Db, importId: string): Promise<void> {
  await tx.deleteFrom('register.importRow').where('importId', '=', importId).execute()
}

/** Which rows to judge again: all that were read, or those that wait for this name. */
export type Which = 'all' | 'waiting' | { readonly kind: 'unit' | 'position'; readonly code: string }

/** The lines of the rows to be judged again. */
export async function linesOf(tx: Db, importId: string, which: Which): Promise<number[]> {
  const { rows } = await sql<{
    line: number
  }>`select line from register.import_row where import_id = ${importId} and ${only(which)} order by line`.execute(tx)
  return rows.map((row) => row.line)
}

function only(which: Which) {
  if (which === 'all') return sql`record is not null`
  if (which === 'waiting') return sql`verdict = 'waiting'`
  return sql`verdict = 'waiting' and record->${sql.lit(which.kind === 'unit' ? 'unit' : 'post')}->>'code' = ${which.code}`
}

/** Rows as they were read, without what judging found. */
export async function readRows(tx: Db, importId: string, lines: readonly number[]): Promise<ReadRow[]> {
  const { rows } = await sql<{
    line: number
    record: PersonRecord
    problems: Problem[]
  }>`select line, record, problems from register.import_row
    where import_id = ${importId} and line = any(${lines}::int[]) order by line`.execute(tx)
  return rows.map(({ line, record, problems }) => ({
    line,
    nip: record.nip,
    name: record.name,
    class: record.post.class,
    record,
    cells: null,
    problems: problems.filter((problem) => !foundByJudging.has(problem.code)),
  }))
}

const foundByJudging = new Set(['unit-unknown', 'position-unknown', 'class-differs', 'person-of-two', 'nip-twice'])
