// The forms that an event's sessions take, by class.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { jobClasses } from '../../standards/class.ts'
import type { EventPaper } from './rotation.ts'

/** Papers of an event, by class and position. */
export async function papersOf(db: Db, eventId: string): Promise<EventPaper[]> {
  const rows = await db
    .selectFrom('sittings.eventPaper')
    .select(['class as jobClass', 'position', 'formId', 'makeupOnly'])
    .where('eventId', '=', eventId)
    .orderBy('class')
    .orderBy('position')
    .execute()
  return rows
}

/** Writes the papers of an event in place of those it had. */
export async function replacePapers(tx: Db, eventId: string, papers: readonly EventPaper[]): Promise<void> {
  await tx.deleteFrom('sittings.eventPaper').where('eventId', '=', eventId).execute()
  const rows = papers.map(({ jobClass, position, formId, makeupOnly }) => ({ eventId, class: jobClass, position, formId, makeupOnly }))
  if (rows.length > 0) await tx.insertInto('sittings.eventPaper').values(rows).execute()
}

/** How many take part of each class, in the order of the classes. */
export async function classesOf(db: Db, eventId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('events.participant')
    .select(['class', sql<number>`count(*)::int`.as('n')])
    .where('eventId', '=', eventId)
    .where('state', '=', 'ikut')
    .groupBy('class')
    .execute()
  const place = (jobClass: string) => jobClasses.findIndex((one) => one.class === jobClass)
  return new Map(rows.sort((a, b) => place(a.class) - place(b.class)).map((row) => [row.class, row.n]))
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
