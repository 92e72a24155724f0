// What the migrated schema is, read from PostgreSQL's own catalogues and written as readable SQL: the
// place to look things up, and the proof of what a migration really changed.
import type pg from 'pg'
import { ownSchemas as own } from './catalogue.ts'

type Column = {
  table: string
  name: string
  type: string
  required: boolean
  fallback: string | null
  identity: string
  note: string | null
}
type Named = { table: string; name: string; text: string }

/** The text of schema.sql for the database behind `client`, in an order that depends on names only. */
export async function schemaText(client: pg.Pool | pg.ClientBase): Promise<string> {
  const [columns, constraints, indexes, triggers, functions] = await Promise.all([
    rows<Column>(client, columnsQuery),
    rows<Named>(client, constraintsQuery),
    rows<Named>(client, indexesQuery),
    rows<Named>(client, triggersQuery),
    rows<Named>(client, functionsQuery),
  ])
  const tables = [...new Set(columns.map((column) => column.table))].sort(byText)
  const schemas = [...new Set(tables.map((table) => table.split('.')[0] ?? ''))]
  const parts = ['-- Written by `npm run schema` from the migrated database. Never edited by hand.\n']
  for (const schema of schemas) {
    parts.push(`\n-- ${schema} ${'-'.repeat(Math.max(0, 96 - schema.length))}\n`)
    for (const table of tables.filter((name) => name.startsWith(`${schema}.`)))
      parts.push(tableText(table, columns, constraints), ...linesOf(table, indexes), ...linesOf(table, triggers))
    for (const made of functions.filter((each) => each.table === schema)) parts.push(`\n${made.text.trim()};\n`)
  }
  return parts.join('')
}

function tableText(table: string, columns: readonly Column[], constraints: readonly Named[]): string {
  const these = columns.filter((column) => column.table === table)
  const lines = these.map((column) => `  ${columnText(column)}`)
  for (const constraint of constraints.filter((each) => each.table === table))
    lines.push(`  constraint ${constraint.name} ${constraint.text}`)
  const notes = these.filter((column) => column.note).map((column) => `-- ${column.name}: ${column.note}\n`)
  return `\ncreate table ${table} (\n${lines.join(',\n')}\n);\n${notes.join('')}`
}

function columnText({ name, type, required, fallback, identity }: Column): string {
  const how = identity ? ` generated ${identity === 'a' ? 'always' : 'by default'} as identity` : fallback ? ` default ${fallback}` : ''
  return `${name} ${type}${required ? ' not null' : ''}${how}`
}

const linesOf = (table: string, named: readonly Named[]) => named.filter((each) => each.table === table).map((each) => `${each.text};\n`)

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function rows<Row>(client: pg.Pool | pg.ClientBase, query: string): Promise<Row[]> {
  return (await client.query(query)).rows
}

const columnsQuery = `
  select n.nspname || '.' || c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, pg_get_expr(d.adbin, d.adrelid) as fallback, a.attidentity as identity,
    col_description(c.oid, a.attnum) as note
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and ${own}
  order by 1, a.attnum`

// what a column already says (not null) is left out
const constraintsQuery = `
  select n.nspname || '.' || c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as text
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype <> 'n' and ${own} order by 1, array_position(array['p','u','f','c','x'], k.contype::text), 2`

// the index behind a key is said by its constraint
const indexesQuery = `
  select n.nspname || '.' || c.relname as table, x.relname as name, pg_get_indexdef(i.indexrelid) as text
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where ${own} and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1, 2`

const triggersQuery = `
  select n.nspname || '.' || c.relname as table, t.tgname as name, pg_get_triggerdef(t.oid) as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and ${own} order by 1, 2`

const functionsQuery = `
  select n.nspname as table, p.proname as name, pg_get_functiondef(p.oid) as text
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${own} order by 1, 2, pg_get_function_identity_arguments(p.oid)`
