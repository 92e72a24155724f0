// The list of participants as pages and acts need it.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { fullName } from '../../../kit/wording.ts'
import type { VerdictRow } from '../../eligibility/store.ts'
import { jobClasses } from '../../standards/class.ts'
import { type CountedGroup, countedGroupOf, type GroupCounts, type Way } from '../kinds.ts'
import type { ParticipantFilter, ParticipantLine } from '../participant-api.ts'
import { type Facts, factChanges } from './difference.ts'

type Reach = 'all' | readonly string[]

const from = sql`from events.participant p join register.person person on person.id = p.person_id
  join register.unit u on u.id = p.unit_id join register.unit office on office.id = u.path[array_length(u.path, 1)]`

/** Register facts that differ from those on the list; people off the list have none. */
const changed = sql`p.state = 'ikut' and (p.class, p.unit_id, p.standing) is distinct from (person.class, person.unit_id, person.standing)`

type Row = Omit<ParticipantLine, 'group' | 'changed' | 'addedAt' | 'removedAt' | 'name'> & {
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly standing: string
  readonly now: Facts
  readonly addedAt: Date
  readonly removedAt: Date | null
}

const columns = sql`p.person_id, person.nip, person.name, person.front_title, person.back_title, p.class, p.standing, p.unit_id, u.name as unit,
  office.id as office_id, office.name as office, jsonb_build_object('code', p.verdict, 'facts', p.verdict_facts) as verdict, p.ordered, p.added_by_way as way, p.state, p.note,
  p.added_at, p.removed_at, p.removed_reason,
  jsonb_build_object('class', person.class, 'unitId', person.unit_id, 'standing', person.standing) as now`

function lineOf({ frontTitle, backTitle, name, standing, now, addedAt, removedAt, ...row }: Row): ParticipantLine {
  return {
    ...row,
    name: fullName({ frontTitle, name, backTitle }),
    group: countedGroupOf(row.class),
    addedAt: addedAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
    changed: row.state === 'ikut' ? factChanges({ class: row.class, unitId: row.unitId, standing }, now).map((one) => one.field) : [],
  }
}

/** Who somebody on the list is, without why. */
export function personOf(
  row: Pick<Row, 'personId' | 'nip' | 'name' | 'frontTitle' | 'backTitle' | 'class' | 'unitId' | 'unit' | 'officeId' | 'office'>,
) {
  const { personId, nip, frontTitle, name, backTitle, unitId, unit, officeId, office } = row
  const who = { personId, nip, name: fullName({ frontTitle, name, backTitle }), class: row.class, group: countedGroupOf(row.class) }
  return { ...who, unitId, unit, officeId, office }
}

/** One window of the list, and how many there are under the filter and in this state altogether. */
export async function participantWindow(
  db: Db,
  eventId: string,
  filter: ParticipantFilter & { readonly offset?: number; readonly limit?: number },
  reach: Reach,
) {
  const where = conditions(eventId, filter, reach)
  const base = conditions(eventId, { ...everybody, state: filter.state }, reach)
  const { rows: totals } = await sql<{ total: number; all: number }>`
    select count(*) filter (where ${where})::int as total, count(*) filter (where ${base})::int as all ${from} where p.event_id = ${eventId}`.execute(
    db,
  )
  const { rows } = await sql<Row>`select ${columns} ${from} where ${where} order by ${order(filter)}
    limit ${filter.limit ?? 20_000} offset ${filter.offset ?? 0}`.execute(db)
  return { total: totals[0]?.total ?? 0, all: totals[0]?.all ?? 0, rows: rows.map(lineOf) }
}

/** How many people each value of a filter has, over the whole list in this state. */
export async function participantCounts(db: Db, eventId: string, state: ParticipantFilter['state'], reach: Reach) {
  const where = conditions(eventId, { ...everybody, state }, reach)
  const { rows } = await sql<{
    class: string
    verdict: string
    way: Way
    ordered: boolean
    officeId: string
    office: string
    people: number
  }>`
    select p.class, p.verdict, p.added_by_way as way, p.ordered, office.id as office_id, office.name as office, count(*)::int as people
    ${from} where ${where} group by 1, 2, 3, 4, 5, 6`.execute(db)
  const by = (key: (row: (typeof rows)[number]) => string) => {
    const sums = new Map<string, number>()
    for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.people)
    return [...sums].map(([value, people]) => ({ value, people })).sort((a, b) => b.people - a.people)
  }
  const names = new Map(rows.map((row) => [row.officeId, row.office]))
  return {
    group: by((row) => countedGroupOf(row.class)),
    verdict: by((row) => row.verdict),
    way: by((row) => row.way),
    ordered: by((row) => (row.ordered ? 'yes' : 'no')),
    office: by((row) => row.officeId).map((one) => ({ ...one, label: names.get(one.value) ?? '' })),
  }
}

/** Counts for the page of the event. */
export async function eventCounts(db: Db, eventId: string) {
  const { rows } = await sql<{ class: string; verdict: string; ordered: boolean; state: string; changed: number; people: number }>`
    select p.class, p.verdict, p.ordered, p.state, count(*) filter (where ${changed})::int as changed, count(*)::int as people
    ${from} where p.event_id = ${eventId} group by 1, 2, 3, 4`.execute(db)
  const { rows: units } = await sql<{ offices: number }>`
    select count(distinct office.id)::int as offices ${from} where p.event_id = ${eventId} and p.state = 'ikut'`.execute(db)
  const here = rows.filter((row) => row.state === 'ikut')
  const sum = (of: typeof rows) => of.reduce((total, row) => total + row.people, 0)
  const by = (key: (row: (typeof rows)[number]) => string) =>
    [...Map.groupBy(here, key)].map(([name, of]) => ({ key: name, count: sum(of) })).sort((a, b) => b.count - a.count)
  return {
    classes: [...new Set(here.map((row) => row.class))].sort(),
    changedFacts: here.reduce((total, row) => total + row.changed, 0),
    shown: {
      listed: sum(here),
      ordered: sum(here.filter((row) => row.ordered)),
      dueOnly: sum(here.filter((row) => !row.ordered)),
      exemptOrdered: sum(here.filter((row) => row.ordered && row.verdict === 'dikecualikan')),
      removed: sum(rows.filter((row) => row.state !== 'ikut')),
      byGroup: by((row) => countedGroupOf(row.class)),
      byVerdict: by((row) => row.verdict),
      units: units[0]?.offices ?? 0,
    },
  }
}

/** Counts of `eventCounts` as the totals are held against them. */
export function groupCounts(byGroup: readonly { readonly key: string; readonly count: number }[]): GroupCounts {
  return Object.fromEntries(byGroup.map((one) => [one.key as CountedGroup, one.count]))
}

/** Who is or was on the list: person → whether still, and whether ordered. Locks the rows when an act follows. */
export async function membersOf(db: Db, eventId: string): Promise<Map<string, { here: boolean; ordered: boolean }>> {
  const rows = await db.selectFrom('events.participant').select(['personId', 'state', 'ordered']).where('eventId', '=', eventId).execute()
  return new Map(rows.map((row) => [row.personId, { here: row.state === 'ikut', ordered: row.ordered }]))
}

/** People of the register by NIP; a NIP that nobody has is not in the map. */
export async function personIdsByNip(db: Db, nips: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ nip: string; id: string }>`select nip, id from register.person where nip = any(${nips}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.nip, row.id]))
}

/** Of these people, who is on the list of another event that is open and has days in common. */
export async function elsewhere(db: Db, event: { id: string; startsOn: string; endsOn: string }, personIds: readonly string[]) {
  const { rows } = await sql<{ personId: string; eventId: string; event: string }>`
    select p.person_id, e.id as event_id, e.title as event from events.participant p join events.event e on e.id = p.event_id
    where p.state = 'ikut' and e.state in ('draf', 'terbit', 'berjalan') and e.id <> ${event.id}
      and e.starts_on <= ${event.endsOn}::date and e.ends_on >= ${event.startsOn}::date and p.person_id = any(${personIds}::uuid[])`.execute(
    db,
  )
  return rows
}

type Added = {
  readonly eventId: string
  readonly way: Way
  readonly people: readonly VerdictRow[]
  readonly now: Date
  readonly by: string | null
}

/** Puts people on the list with the facts of this day; who was taken off comes back as new. */
export async function appendParticipants(tx: Db, { eventId, way, people, now, by }: Added): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((one) => ({
    ...{ person_id: one.personId, class: one.class, unit_id: one.unitId, standing: one.standing },
    ...{ verdict: one.verdict.code, facts: one.verdict.facts },
  }))
  await sql`insert into events.participant (event_id, person_id, class, unit_id, standing, ordered, added_by_way, verdict, verdict_facts, added_at, added_by)
    select ${eventId}::uuid, r.person_id, r.class, r.unit_id, r.standing, ${way !== 'jatuh-tempo'}, ${way}, r.verdict, r.facts, ${now}, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(person_id uuid, class text, unit_id uuid, standing text, verdict text, facts jsonb)
    on conflict (event_id, person_id) do update set class = excluded.class, unit_id = excluded.unit_id, standing = excluded.standing,
      ordered = excluded.ordered, added_by_way = excluded.added_by_way, verdict = excluded.verdict, verdict_facts = excluded.verdict_facts,
      added_at = excluded.added_at, added_by = excluded.added_by, state = 'ikut', removed_at = null, removed_reason = null`.execute(tx)
}

/** Who came from the due list is ordered by the letter as well: both reasons stand. */
export async function markOrdered(tx: Db, eventId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  await sql`update events.participant set ordered = true where event_id = ${eventId} and person_id = any(${personIds}::uuid[])`.execute(tx)
}

/** Takes people off the list; returns who was on it. */
export async function removeParticipants(
  tx: Db,
  eventId: string,
  personIds: readonly string[],
  reason: string,
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    update events.participant set state = 'dikeluarkan', removed_at = ${now}, removed_reason = ${reason}
    where event_id = ${eventId} and state = 'ikut' and person_id = any(${personIds}::uuid[]) returning person_id`.execute(tx)
  return rows.map((row) => row.personId)
}

/** People on the list whose facts the register has otherwise now, with both; units by name for reading. */
export async function changedPeople(db: Db, eventId: string, reach: Reach) {
  const within = reach === 'all' ? sql`true` : sql`u.path && ${reach}::uuid[]`
  const { rows } = await sql<Row & { unitNow: string }>`select ${columns}, unit_now.name as unit_now ${from}
    join register.unit unit_now on unit_now.id = person.unit_id
    where p.event_id = ${eventId} and ${changed} and ${within} order by office.name collate "id-x-icu", person.name collate "id-x-icu"`.execute(
    db,
  )
  return rows
}

/** Writes facts and verdict of this day over those on the list; returns who was on it. */
export async function replaceFacts(tx: Db, eventId: string, people: readonly VerdictRow[]): Promise<string[]> {
  const rows = people.map((one) => ({
    ...{ person_id: one.personId, class: one.class, unit_id: one.unitId, standing: one.standing },
    ...{ verdict: one.verdict.code, facts: one.verdict.facts },
  }))
  const done = await sql<{ personId: string }>`
    update events.participant p set class = r.class, unit_id = r.unit_id, standing = r.standing, verdict = r.verdict, verdict_facts = r.facts
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(person_id uuid, class text, unit_id uuid, standing text, verdict text, facts jsonb)
    where p.event_id = ${eventId} and p.person_id = r.person_id and p.state = 'ikut' returning p.person_id`.execute(tx)
  return done.rows.map((row) => row.personId)
}

const everybody: ParticipantFilter = {
  ...{ group: [], class: [], verdict: [], way: [], state: 'ikut' as const, sort: 'name' as const, order: 'asc' as const },
}

const pattern = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function conditions(eventId: string, filter: ParticipantFilter, reach: Reach): RawBuilder<boolean> {
  const all: RawBuilder<unknown>[] = [sql`p.event_id = ${eventId}`, sql`p.state = ${filter.state}`]
  if (reach !== 'all') all.push(sql`u.path && ${reach}::uuid[]`)
  const oneOf = (column: RawBuilder<unknown>, values: readonly string[]) => {
    if (values.length > 0) all.push(sql`${column} = any(${values}::text[])`)
  }
  const classes = jobClasses.map((one) => one.class)
  if (filter.group.length > 0) {
    const inGroups = classes.filter((one) => filter.group.includes(countedGroupOf(one)))
    const unknown = filter.group.includes('unknown') ? sql`or p.class <> all(${classes}::text[])` : sql``
    all.push(sql`(p.class = any(${inGroups}::text[]) ${unknown})`)
  }
  oneOf(sql`p.class`, filter.class)
  oneOf(sql`p.verdict`, filter.verdict)
  oneOf(sql`p.added_by_way`, filter.way)
  if (filter.ordered) all.push(sql`p.ordered = ${filter.ordered === 'yes'}`)
  if (filter.unit) all.push(sql`u.path @> array[${filter.unit}]::uuid[]`)
  if (filter.changed) all.push(changed)
  const digits = filter.search?.replace(/\s/g, '') ?? ''
  if (/^\d{3,}$/.test(digits)) all.push(sql`person.nip like ${`%${digits}%`}`)
  else for (const word of filter.search?.split(/\s+/) ?? []) if (word) all.push(sql`person.name ilike ${pattern(word)}`)
  return sql<boolean>`${sql.join(all, sql` and `)}`
}

function order({ sort, order: way }: ParticipantFilter): RawBuilder<unknown> {
  const direction = way === 'desc' ? sql`desc` : sql`asc`
  const byName = sql`person.name collate "id-x-icu", person.nip`
  const by: Record<ParticipantFilter['sort'], RawBuilder<unknown>> = {
    name: sql`person.name collate "id-x-icu"`,
    nip: sql`person.nip`,
    class: sql`array_position(${jobClasses.map((one) => one.class)}::text[], p.class)`,
    unit: sql`office.name collate "id-x-icu" ${direction}, u.name collate "id-x-icu"`,
    verdict: sql`p.verdict`,
    addedAt: sql`p.added_at`,
  }
  return sql`${by[sort]} ${direction}, ${byName}`
}
