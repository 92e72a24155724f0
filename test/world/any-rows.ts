// Rows in every table of the schema, whatever tables there are: values are drawn by type and from the
// words that the checks on their column name, until the database accepts them. For tests of backup, which
// must not depend on what a room means.
import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { ownSchemas, quoted } from '../../database/catalogue.ts'

type Column = {
  name: string
  type: string
  required: boolean
  made: boolean
  parent: string | null
  parentColumn: string | null
  words: string[]
}
type Shape = { table: string; columns: Column[] }

/** Writes up to `count` rows into each table, parents first, rooms' own triggers resting. Throws when a table accepts none. */
export async function fillEveryTable(client: pg.ClientBase, count: number): Promise<void> {
  const shapes = ordered(await shapesOf(client))
  const triggers = async (state: 'enable' | 'disable') => {
    for (const { table } of shapes) await client.query(`alter table ${quoted(table)} ${state} trigger user`)
  }
  await triggers('disable')
  for (const shape of shapes) {
    const { rows } = await client.query(`select count(*)::int as count from ${quoted(shape.table)}`)
    let have: number = rows[0].count
    // a table that holds one row for ever accepts no second, so that one is sought less long
    while (have < count && (await addRow(client, shape, have === 0 ? 20_000 : 600))) have += 1
    if (have === 0) throw new Error(`No row fits ${shape.table}`)
  }
  await triggers('enable')
}

async function addRow(client: pg.ClientBase, shape: Shape, attempts: number): Promise<boolean> {
  const own = shape.columns.filter((column) => !column.made)
  const text = `insert into ${quoted(shape.table)} (${own.map(({ name }) => quoted(name)).join(', ')}) values (${own.map((_, at) => `$${at + 1}`).join(', ')})`
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const values = []
    // some rules want all of several columns or none of them
    const sparse = pick([0, 0.2, 0.5, 0.8, 1])
    for (const column of own) values.push(await drawn(client, column, sparse))
    const done = await client.query(text, values).then(
      () => true,
      (error) => {
        // 23: a rule of the table; 22: a value of the type; 54: too long for its index
        if (!/^(22|23|54)/.test(error.code ?? '')) throw error
        return false
      },
    )
    if (done) return true
  }
  return false
}

async function drawn(client: pg.ClientBase, column: Column, sparse: number): Promise<unknown> {
  if (!column.required && Math.random() < sparse) return null
  if (column.parent && column.parentColumn) {
    const { rows } = await client.query(
      `select ${quoted(column.parentColumn)} as value from ${quoted(column.parent)} order by random() limit 1`,
    )
    return rows[0]?.value ?? null
  }
  return valueByType(column.type, column.words)
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T
const digits = (length: number) => Array.from({ length }, () => Math.floor(Math.random() * 10)).join('')
const awkward = () => `Ünï "kutip", koma; baris\nbaru \\N \\ ${randomUUID()}`

function valueByType(type: string, words: readonly string[]): unknown {
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2)
    return Array.from({ length: 1 + Math.floor(Math.random() * 3) }, () => valueByType(element, element === 'text' ? [] : words))
  }
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'boolean':
      return Math.random() < 0.5
    case 'smallint':
    case 'integer':
    case 'bigint':
      return pick([1, 2, 3, 4, 5, 30, 100, Math.floor(Math.random() * 30_000)])
    case 'numeric':
      return pick(['0.10', '1', '12345678901234567890.1234567890'])
    case 'date':
      return `20${10 + Math.floor(Math.random() * 15)}-0${1 + Math.floor(Math.random() * 9)}-17`
    case 'timestamp with time zone':
      return `2023-12-${10 + Math.floor(Math.random() * 20)} 07:30:00.${digits(6)}+07`
    case 'bytea':
      return randomBytes(pick([32, 32, 16, 0, 70_000]))
    case 'jsonb':
    case 'json':
      return JSON.stringify(pick([{}, [], { a: [1.5, null, 'é "x"\n'], b: 12345678901234567890n.toString() }]))
    case 'text':
      return words.length > 0 && Math.random() < 0.7
        ? pick(words)
        : pick([digits(18), digits(10), awkward(), 'a', 'A', `kata-${digits(6)}`, digits(4), '07:30', '15:00'])
    default:
      throw new Error(`No value is known for the type ${type}`)
  }
}

async function shapesOf(client: pg.ClientBase): Promise<Shape[]> {
  const { rows } = await client.query(`
    select n.nspname || '.' || c.relname as table, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
      'required', a.attnotnull, 'made', a.attidentity <> '' or a.attgenerated <> '', 'parent', k.parent, 'parentColumn', k.parent_column,
        'words', (select coalesce(json_agg(distinct w[1]), '[]') from pg_constraint x, regexp_matches(pg_get_constraintdef(x.oid), '''([^'']*)''::text', 'g') w
          where x.conrelid = c.oid and x.contype = 'c' and a.attnum = any(x.conkey))) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join lateral (select pn.nspname || '.' || pc.relname as parent, pa.attname as parent_column from pg_constraint k
      join pg_class pc on pc.oid = k.confrelid join pg_namespace pn on pn.oid = pc.relnamespace
      join pg_attribute pa on pa.attrelid = pc.oid and pa.attnum = k.confkey[array_position(k.conkey, a.attnum)]
      where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey) limit 1) k on true
    where c.relkind = 'r' and ${ownSchemas} group by n.nspname, c.relname, c.oid order by 1`)
  return rows
}

/** Parents before children; a table that points at itself counts as none. */
function ordered(shapes: readonly Shape[]): Shape[] {
  const placed: Shape[] = []
  const isPlaced = (table: string) => placed.some((shape) => shape.table === table)
  while (placed.length < shapes.length) {
    const next = shapes.filter(
      (shape) =>
        !isPlaced(shape.table) && shape.columns.every(({ parent }) => parent === null || parent === shape.table || isPlaced(parent)),
    )
    if (next.length === 0) throw new Error('Tables point at each other in a circle')
    placed.push(...next)
  }
  return placed
}
