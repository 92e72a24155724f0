// What is destroyed of printed reports: page and data. The fingerprint stays, so that a paper in somebody's hands is
// still told from a forged one.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

/** Empties every kept document of these objects (`run:<id>`); returns how many, and a hash over their hashes. */
export async function destroyDocuments(tx: Db, objects: readonly string[]): Promise<{ what: string; rows: number; hash: string }> {
  const { rows } = await sql<{ what: string; rows: number; hash: string }>`
    with gone as (update documents.document set pdf = '', data = '{}'
      where object = any(${[...objects]}::text[]) and length(pdf) > 0 returning id, pdf_hash)
    select 'laporan-tercetak' as what, count(*)::int as rows,
      encode(sha256(coalesce(string_agg(concat(id, encode(pdf_hash, 'hex')), ';' order by id), '')::bytea), 'hex') as hash from gone`.execute(
    tx,
  )
  return rows[0] ?? { what: 'laporan-tercetak', rows: 0, hash: '' }
}
