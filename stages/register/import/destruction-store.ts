// What is destroyed of old imports: the rows as they were read and files that still wait. What an import changed in a
// person stays with the person, and so does the import's own line: when, by whom, how many.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'

const ended = (before: string) => sql`i.state in ('committed', 'discarded', 'failed')
  and (coalesce(i.committed_at, i.created_at) at time zone 'UTC')::date < ${before}::date`

/** Imports that ended before `before` and of which rows or a file are still kept, with their rows. */
export async function importsToEmpty(db: Db, before: string): Promise<{ imports: number; rows: number }> {
  const { rows } = await sql<{ imports: number; rows: number }>`
    select count(distinct i.id)::int as imports, count(r.*)::int as rows
    from register.import i left join register.import_row r on r.import_id = i.id
    where ${ended(before)} and (r.import_id is not null or exists (select from register.import_file f where f.import_id = i.id))`.execute(
    db,
  )
  return rows[0] ?? { imports: 0, rows: 0 }
}

export async function destroyImports(tx: Db, before: string): Promise<{ what: string; rows: number; hash: string }[]> {
  const lines = await sql<{ what: string; rows: number; hash: string }>`
    with gone as (delete from register.import_row r using register.import i where i.id = r.import_id and ${ended(before)}
      returning r.import_id, r.line, r.verdict, r.nip)
    select 'baris-impor' as what, count(*)::int as rows, encode(sha256(coalesce(string_agg(
      concat_ws('|', import_id, line, verdict, nip), ';' order by import_id, line), '')::bytea), 'hex') as hash from gone`.execute(tx)
  const files = await sql<{ what: string; rows: number; hash: string }>`
    with gone as (delete from register.import_file f using register.import i where i.id = f.import_id and ${ended(before)} returning i.id, i.file_hash)
    select 'berkas-impor' as what, count(*)::int as rows,
      encode(sha256(coalesce(string_agg(concat(id, encode(file_hash, 'hex')), ';' order by id), '')::bytea), 'hex') as hash from gone`.execute(
    tx,
  )
  return [...lines.rows, ...files.rows]
}
