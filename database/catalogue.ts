// What the database consists of, as PostgreSQL itself says: for backup and for restoring.
import type pg from 'pg'
import { migrations } from './migrate.ts'

export type Table = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] }

const made = (await migrations()).flatMap(({ sql }) => [...sql.matchAll(/^create schema ([a-z_]+);/gm)].map((match) => `'${match[1]}'`))

/**
 * The schemas that our migrations make, as a condition on `pg_namespace n`. Whatever else lives in an
 * agency's own database is neither taken along nor touched.
 */
export const ownSchemas = `n.nspname in (${made.join(', ')})`

/** All tables by qualified name, with the columns that are stored (in order) and the primary key. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query(`
    select n.nspname || '.' || c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int[], a.attnum::int)) from pg_index i
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${ownSchemas} order by 1`)
  return rows.map(({ name, columns, key }) => ({ name, columns, key: key ?? [] }))
}

/** All counters (of identity columns and others) by qualified name. */
export async function sequencesOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ownSchemas} order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** A qualified name or a column, quoted: `import` and `at` are words of SQL. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')
}

/** Values are written and read in one notation, whatever the server's settings are. */
export const exactNotation = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8'; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`
