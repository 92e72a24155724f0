// The list of employees: one window of it under a filter, counts for each choice of the filter, and
// one employee with the history of what imports changed.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { fullName } from '../../../kit/wording.ts'
import { jobClasses } from '../../standards/class.ts'
import type { Employee, EmployeeFilter, EmployeeLine } from '../api.ts'
import { gradesInOrder } from '../import/words.ts'
import type { Person } from '../store.ts'

type Reach = 'all' | readonly string[]
type Choice = 'unit' | 'class' | 'employment' | 'standing' | 'grade'

const from = sql`from register.person p join register.unit u on u.id = p.unit_id left join register.position o on o.id = p.position_id
  join register.unit office on office.id = u.path[array_length(u.path, 1)]`

const line = sql`p.id, p.nip, p.name, p.front_title as "frontTitle", p.back_title as "backTitle", p.employment, p.standing, p.grade, p.class,
  o.name as position, p.position_since as "positionSince", p.unit_id as "unitId", u.name as unit, office.name as office`

/** One window of the list and how many there are in all of it. */
export async function employeeWindow(tx: Db, filter: EmployeeFilter & { offset: number; limit: number }, reach: Reach) {
  const where = conditions(filter, reach)
  const total = await sql<{ total: number; all: number }>`select count(*) filter (where ${where})::int as total,
    count(*) filter (where ${withinReach(reach)})::int as all ${from}`.execute(tx)
  const rows =
    await sql<EmployeeLine>`select ${line} ${from} where ${where} order by ${order(filter)} limit ${filter.limit} offset ${filter.offset}`.execute(
      tx,
    )
  return { total: total.rows[0]?.total ?? 0, all: total.rows[0]?.all ?? 0, offset: filter.offset, rows: rows.rows }
}

/** How many people each value of a filter would show, under all other filters in force. */
export async function filterCounts(tx: Db, filter: EmployeeFilter, reach: Reach) {
  const count = async (choice: Choice, value: RawBuilder<unknown>, by: RawBuilder<unknown>) => {
    const where = conditions(filter, reach, choice)
    const { rows } = await sql<{ value: string; label: string; people: number }>`select ${value} as value, min(office.name) as label,
      count(*)::int as people ${from} where ${where} and ${value} is not null group by 1 order by ${by}`.execute(tx)
    return rows
  }
  const plain = (rows: { value: string; people: number }[]) => rows.map(({ value, people }) => ({ value, people }))
  const rank = (column: RawBuilder<unknown>, values: readonly string[]) => sql`array_position(${values}::text[], min(${column}))`
  const codes = jobClasses.map((one) => one.class)
  return {
    class: plain(await count('class', sql`p.class`, rank(sql`p.class`, codes))),
    employment: plain(await count('employment', sql`p.employment`, sql`people desc`)),
    standing: plain(await count('standing', sql`p.standing`, sql`people desc`)),
    grade: plain(await count('grade', sql`p.grade`, rank(sql`p.grade`, gradesInOrder))),
    office: await count('unit', sql`office.id::text`, sql`min(office.name) collate "id-x-icu"`),
  }
}

/** Every employee under a filter as the columns of our own template name them, in the order of the list. */
export async function employeesForExport(tx: Db, filter: EmployeeFilter, reach: Reach): Promise<Record<string, string | null>[]> {
  const { rows } = await sql<
    Record<string, string | null>
  >`select p.nip, p.front_title as "frontTitle", p.name, p.back_title as "backTitle",
    p.birth_place as "birthPlace", p.birth_date as "birthDate", p.sex, p.employment, p.standing, p.appointed_on as "appointedOn", p.grade,
    p.grade_since as "gradeSince", o.kind as "postKind", p.eselon, o.name as "postName", p.position_since as "positionSince",
    u.name as "unitName", office.name as "officeName", p.education, p.email
    ${from} where ${conditions(filter, reach)} order by ${order(filter)}`.execute(tx)
  return rows
}

/** Everybody active under a filter, by name: for lists that are made of it. */
export async function peopleUnder(tx: Db, filter: Pick<EmployeeFilter, 'search' | 'unit' | 'class'>, reach: Reach) {
  const { search, unit, class: classes } = filter
  const where = conditions(
    { search, unit, class: classes, standing: ['aktif'], employment: [], grade: [], sort: 'name', order: 'asc' },
    reach,
  )
  const { rows } = await sql<{
    id: string
    nip: string
    name: string
    frontTitle: string | null
    backTitle: string | null
    unit: string
  }>`select p.id, p.nip, p.name, p.front_title as "frontTitle", p.back_title as "backTitle", u.name as unit
    ${from} where ${where} order by p.name collate "id-x-icu", p.nip`.execute(tx)
  return rows.map(({ id, nip, unit: office, ...name }) => ({ id, nip, name: fullName(name), unit: office }))
}

/** One employee as the page shows it. */
export async function employeePage(tx: Db, person: Person): Promise<Employee> {
  const head = await sql<
    EmployeeLine & { positionKind: string | null }
  >`select ${line}, o.kind as "positionKind" ${from} where p.id = ${person.id}`.execute(tx)
  const first = head.rows[0]
  if (!first) throw new Error('A person without a unit cannot be')
  const units = await sql<{
    id: string
    name: string
  }>`select u.id, u.name from unnest(${person.unitPath}::uuid[]) with ordinality as path (id, nth)
    join register.unit u on u.id = path.id order by nth`.execute(tx)
  return {
    ...first,
    birthPlace: person.birthPlace,
    birthDate: person.birthDate,
    sex: person.sex as 'L' | 'P',
    oldNip: person.oldNip,
    gradeSince: person.gradeSince,
    eselon: person.eselon,
    education: person.education,
    appointedOn: person.appointedOn,
    email: person.email,
    updatedAt: person.updatedAt.toISOString(),
    units: units.rows,
    history: await history(tx, person.id),
  }
}

async function history(tx: Db, personId: string): Promise<Employee['history']> {
  const { rows } = await sql<
    Employee['history'][number] & { moment: Date }
  >`select c.import_id as "importId", i.file_name as "fileName", c.at as moment,
    i.committed_by as by, c.field, ${readable(sql`c.field`, sql`c.before`)} as before, ${readable(sql`c.field`, sql`c.after`)} as after
    from register.person_change c join register.import i on i.id = c.import_id where c.person_id = ${personId} order by c.at desc, c.field`.execute(
    tx,
  )
  return rows.map(({ moment, ...row }) => ({ ...row, at: moment.toISOString() }))
}

/** A stored value of a field as people read it: units and positions by name. SQL expression of type text. */
export function readable(field: RawBuilder<unknown>, value: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`case ${field} when 'unit' then (select name from register.unit where id::text = ${value})
    when 'position' then (select name from register.position where id::text = ${value}) else ${value} end`
}

/** Positions whose name contains `search`, most people first; of people and of posts only those within `reach`. */
export async function positionsByName(tx: Db, search: string | undefined, limit: number, reach: Reach) {
  const named = search ? sql`o.name ilike ${pattern(search)}` : sql`true`
  const held = reach === 'all' ? sql`true` : sql`count(u.id) > 0`
  const { rows } = await sql<{
    id: string
    name: string
    kind: string
    class: string
    people: number
  }>`select o.id, o.name, o.kind, o.class, count(u.id)::int as people from register.position o
    left join register.person p on p.position_id = o.id left join register.unit u on u.id = p.unit_id and ${withinReach(reach)}
    where ${named} group by o.id having ${held} order by people desc, o.name limit ${limit}`.execute(tx)
  return rows
}

const withinReach = (reach: Reach) => (reach === 'all' ? sql`true` : sql`u.path && ${reach}::uuid[]`)
const pattern = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function conditions(filter: EmployeeFilter, reach: Reach, except?: Choice): RawBuilder<boolean> {
  const all: RawBuilder<unknown>[] = [withinReach(reach)]
  const oneOf = (choice: Choice, column: RawBuilder<unknown>, values: readonly string[]) => {
    if (choice !== except && values.length > 0) all.push(sql`${column} = any(${values}::text[])`)
  }
  oneOf('class', sql`p.class`, filter.class)
  oneOf('employment', sql`p.employment`, filter.employment)
  oneOf('standing', sql`p.standing`, filter.standing)
  oneOf('grade', sql`p.grade`, filter.grade)
  if (filter.unit && except !== 'unit') all.push(sql`u.path @> array[${filter.unit}]::uuid[]`)
  for (const word of wordsOf(filter.search))
    all.push(/^\d{3,}$/.test(word) ? sql`p.nip like ${`%${word}%`}` : sql`p.name ilike ${pattern(word)}`)
  return sql<boolean>`${sql.join(all, sql` and `)}`
}

/** The words of a search; digits with spaces between them are one NIP. */
function wordsOf(search: string | undefined): string[] {
  if (!search) return []
  const digits = search.replace(/\s/g, '')
  return /^\d{3,}$/.test(digits) ? [digits] : search.split(/\s+/).filter((word) => word !== '')
}

function order({ sort, order: way }: EmployeeFilter): RawBuilder<unknown> {
  const direction = way === 'desc' ? sql`desc nulls last` : sql`asc nulls last`
  const byName = sql`p.name collate "id-x-icu", p.nip`
  const columns: Record<EmployeeFilter['sort'], RawBuilder<unknown>> = {
    name: sql`p.name collate "id-x-icu"`,
    nip: sql`p.nip`,
    class: sql`array_position(${jobClasses.map((one) => one.class)}::text[], p.class)`,
    grade: sql`array_position(${gradesInOrder}::text[], p.grade)`,
    unit: sql`office.name collate "id-x-icu" ${direction}, u.name collate "id-x-icu"`,
    position: sql`o.name collate "id-x-icu"`,
    positionSince: sql`p.position_since`,
  }
  return sql`${columns[sort]} ${direction}, ${byName}`
}
