// An import applied to the register, and the way back: each in one transaction, by sets.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import type { ImportRecord } from '../import/store.ts'
import { recount } from '../preview/store.ts'

/** Only one import is applied at a time; the second one waits here and then finds what has changed. */
export async function takeTurn(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7301)`.execute(tx)
}

/** How many rows were judged against a register that is no longer so. */
export async function staleRows(tx: Db, importId: string): Promise<number> {
  const { rows } = await sql<{
    stale: number
  }>`select count(*)::int as stale from register.import_row r left join register.person p on p.id = r.person_id
    where r.import_id = ${importId} and (
      (r.verdict in ('changed', 'unchanged') and (p.id is null or p.version <> r.person_version))
      or (r.verdict = 'new' and exists (select from register.person q where q.nip = r.nip or q.siasn_id = r.record->>'siasnId')))`.execute(
    tx,
  )
  return rows[0]?.stale ?? 0
}

/** The people whom an import that was just applied added or changed. */
export async function peopleTouched(tx: Db, importId: string): Promise<string[]> {
  const rows = await tx.selectFrom('register.person').select('id').where('updatedByImport', '=', importId).execute()
  return rows.map((row) => row.id)
}

/** Writes what the rows say. Returns how many people were added and changed. */
export async function applyRows(tx: Db, importId: string, now: Date): Promise<{ added: number; changed: number }> {
  const added =
    await sql`insert into register.person (nip, siasn_id, old_nip, name, front_title, back_title, birth_place, birth_date, sex, employment, standing,
      grade, grade_since, class, eselon, position_id, position_since, unit_id, education, appointed_on, email, updated_at, updated_by_import, created_by_import)
    select nip, record->>'siasnId', record->>'oldNip', name, record->>'frontTitle', record->>'backTitle', record->>'birthPlace', (record->>'birthDate')::date,
      record->>'sex', record->>'employment', coalesce(record->>'standing', 'aktif'), record->>'grade', (record->>'gradeSince')::date, class, record->>'eselon',
      position_id, (record->>'positionSince')::date, unit_id, record->>'education', (record->>'appointedOn')::date, record->>'email', ${now}, import_id, import_id
    from register.import_row where import_id = ${importId} and verdict = 'new'`.execute(tx)
  const changed =
    await sql`update register.person p set ${assignments}, version = p.version + 1, updated_at = ${now}, updated_by_import = r.import_id
    from register.import_row r where r.import_id = ${importId} and r.verdict = 'changed' and p.id = r.person_id`.execute(tx)
  await sql`insert into register.person_change (import_id, person_id, field, before, after, at)
    select r.import_id, r.person_id, c.key, c.value->>0, c.value->>1, ${now} from register.import_row r, jsonb_each(r.changes) c
    where r.import_id = ${importId} and r.verdict = 'changed'`.execute(tx)
  return { added: Number(added.numAffectedRows ?? 0), changed: Number(changed.numAffectedRows ?? 0) }
}

const columnTypes: readonly (readonly [field: string, column: string, type: 'text' | 'date' | 'uuid'])[] = [
  ['nip', 'nip', 'text'],
  ['siasnId', 'siasn_id', 'text'],
  ['oldNip', 'old_nip', 'text'],
  ['name', 'name', 'text'],
  ['frontTitle', 'front_title', 'text'],
  ['backTitle', 'back_title', 'text'],
  ['birthPlace', 'birth_place', 'text'],
  ['birthDate', 'birth_date', 'date'],
  ['sex', 'sex', 'text'],
  ['employment', 'employment', 'text'],
  ['standing', 'standing', 'text'],
  ['grade', 'grade', 'text'],
  ['gradeSince', 'grade_since', 'date'],
  ['class', 'class', 'text'],
  ['eselon', 'eselon', 'text'],
  ['position', 'position_id', 'uuid'],
  ['positionSince', 'position_since', 'date'],
  ['unit', 'unit_id', 'uuid'],
  ['education', 'education', 'text'],
  ['appointedOn', 'appointed_on', 'date'],
  ['email', 'email', 'text'],
]

/** One assignment a column, so that a person who changes in five fields is written once. */
const assignments: RawBuilder<unknown> = sql.join(
  columnTypes.map(([field, column, type]) => {
    const target = sql.ref(column)
    return sql`${target} = case when r.changes ? ${sql.lit(field)} then (r.changes->${sql.lit(field)}->>1)::${sql.raw(type)} else p.${target} end`
  }),
)

export async function markCommitted(tx: Db, importId: string, by: { name: string; now: Date }): Promise<void> {
  await tx
    .updateTable('register.import')
    .set({ state: 'committed', committedAt: by.now, committedBy: by.name })
    .where('id', '=', importId)
    .execute()
}

export async function markDiscarded(tx: Db, importId: string): Promise<void> {
  await tx.updateTable('register.import').set({ state: 'discarded' }).where('id', '=', importId).execute()
  await tx.deleteFrom('register.importRow').where('importId', '=', importId).execute()
  await tx.deleteFrom('register.importFile').where('importId', '=', importId).execute()
}

export async function undoneAlready(tx: Db, importId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('register.import')
    .select('id')
    .where('undoes', '=', importId)
    .where('state', '=', 'committed')
    .executeTakeFirst()
  return found !== undefined
}

/**
 * The way back of a committed import as a new preview. Fields that still have the value of that import
 * go back; people in whom a field has changed again, and people whom the import added, are shown as
 * held back. Returns the new import's id.
 */
export async function appendUndo(tx: Db, of: ImportRecord, by: { name: string; now: Date }): Promise<string> {
  const { id } = await tx
    .insertInto('register.import')
    .values({
      ...{ fileName: of.fileName, fileSize: '0', fileHash: of.fileHash, template: 'undo', state: 'previewed', undoes: of.id },
      ...{ createdAt: by.now, createdBy: by.name },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await appendUndoRows(tx, id, of.id)
  await recount(tx, id)
  return id
}

/** Makes the rows of a way back anew, from what stands in the register now. */
export async function replaceUndoRows(tx: Db, undoing: ImportRecord): Promise<void> {
  await tx.deleteFrom('register.importRow').where('importId', '=', undoing.id).execute()
  await appendUndoRows(tx, undoing.id, undoing.undoes ?? '')
  await recount(tx, undoing.id)
}

export async function hasRows(tx: Db, importId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('register.importRow')
    .select('line')
    .where('importId', '=', importId)
    .where('verdict', '=', 'changed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The facts of a person as JSON, in the texts in which changes are kept. */
const present: RawBuilder<unknown> = sql.join(columnTypes.map(([field, column]) => sql`${sql.lit(field)}, p.${sql.ref(column)}::text`))

async function appendUndoRows(tx: Db, id: string, of: string): Promise<void> {
  await sql`insert into register.import_row (import_id, line, verdict, nip, name, class, person_id, person_version, unit_id, position_id, cells, changes, problems)
    select ${id}, row_number() over (order by p.name, p.nip), case when back.changes is null then 'refused' else 'changed' end, p.nip, p.name,
      coalesce(back.changes->'class'->>1, p.class), p.id, p.version, coalesce((back.changes->'unit'->>1)::uuid, p.unit_id),
      coalesce((back.changes->'position'->>1)::uuid, p.position_id), '{}', coalesce(back.changes, '{}'), coalesce(back.kept, '[]')
    from (select person_id, jsonb_object_agg(field, jsonb_build_array(after, before)) filter (where same) as changes,
        jsonb_agg(jsonb_build_object('column', field, 'value', coalesce(value, ''), 'code', 'undo-changed', 'data', '{}'::jsonb)) filter (where not same) as kept
      from (select c.person_id, c.field, c.before, c.after, present.facts->>c.field as value, present.facts->>c.field is not distinct from c.after as same
        from register.person_change c join register.person p on p.id = c.person_id, lateral (select jsonb_build_object(${present}) as facts) present
        where c.import_id = ${of}) compared group by person_id
      union all select id, null, jsonb_build_array(jsonb_build_object('column', 'nip', 'value', nip, 'code', 'undo-added', 'data', '{}'::jsonb))
        from register.person where created_by_import = ${of}) back
    join register.person p on p.id = back.person_id`.execute(tx)
}
