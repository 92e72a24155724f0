// The forms that an event's sessions take, by group of classes.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { countedGroupOf } from '../../events/kinds.ts'
import type { EventPaper } from './rotation.ts'

/** Papers of an event, by group and position. */
export async function papersOf(db: Db, eventId: string): Promise<EventPaper[]> {
  const rows = await db
    .selectFrom('sittings.eventPaper')
    .select(['classGroup as group', 'position', 'formId', 'makeupOnly'])
    .where('eventId', '=', eventId)
    .orderBy('classGroup')
    .orderBy('position')
    .execute()
  return rows
}

/** Writes the papers of an event in place of those it had. */
export async function replacePapers(tx: Db, eventId: string, papers: readonly EventPaper[]): Promise<void> {
  await tx.deleteFrom('sittings.eventPaper').where('eventId', '=', eventId).execute()
  const rows = papers.map(({ group, position, formId, makeupOnly }) => ({ eventId, classGroup: group, position, formId, makeupOnly }))
  if (rows.length > 0) await tx.insertInto('sittings.eventPaper').values(rows).execute()
}

/** How many take part of each group of classes. */
export async function groupsOf(db: Db, eventId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('events.participant')
    .select(['class', sql<number>`count(*)::int`.as('n')])
    .where('eventId', '=', eventId)
    .where('state', '=', 'ikut')
    .groupBy('class')
    .execute()
  const groups = new Map<string, number>()
  for (const { class: jobClass, n } of rows) groups.set(countedGroupOf(jobClass), (groups.get(countedGroupOf(jobClass)) ?? 0) + n)
  return groups
}

/** Active forms with items, of one instrument where it is named. */
export async function formsFor(db: Db, instrumentId: string | null) {
  const { rows } = await sql<{ id: string; code: string; title: string; minutes: number; example: boolean; items: number }>`
    select f.id, f.code, f.title, f.minutes, f.example, count(*)::int as items
    from instruments.form f join instruments.form_item i on i.form_id = f.id
    where f.state = 'aktif' and (${instrumentId}::uuid is null or f.instrument_id = ${instrumentId}::uuid)
    group by f.id order by f.title, f.code`.execute(db)
  return rows
}

/** Minutes of forms by id. */
export async function minutesOf(db: Db, formIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('instruments.form')
    .select(['id', 'minutes'])
    .where('id', '=', sql<string>`any(${[...formIds]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.minutes]))
}
