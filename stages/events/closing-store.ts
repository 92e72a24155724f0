// Figures for closing. Later rooms tell theirs through `replaceFigures`; register, verdicts and the list are
// counted here for the day at hand.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { verdictsFor } from '../eligibility/store.ts'
import { groupOfVerdict } from '../eligibility/verdict.ts'
import type { Figure, FigureName } from './closing.ts'
import { countedGroupOf } from './kinds.ts'

/** Told figures by name: a name without rows was counted as nothing. */
export type Told = Readonly<Partial<Record<FigureName, readonly Omit<Figure, 'name'>[]>>>

/**
 * Takes the figures of a later room in place of those it told before; to be called in the transaction in
 * which they were counted. Names that are not told keep what stands.
 */
export async function replaceFigures(tx: Db, eventId: string, told: Told, now: Date): Promise<void> {
  const names = Object.keys(told)
  if (names.length === 0) return
  await sql`delete from events.figure where event_id = ${eventId} and name = any(${names}::text[])`.execute(tx)
  const rows = Object.entries(told).flatMap(([name, figures]) =>
    figures.map(({ group, day, value }) => ({ eventId, name, classGroup: group, day, value })),
  )
  if (rows.length > 0) await tx.insertInto('events.figure').values(rows).execute()
  await tx
    .insertInto('events.figureTold')
    .values(names.map((name) => ({ eventId, name, toldAt: now })))
    .onConflict((of) => of.columns(['eventId', 'name']).doUpdateSet({ toldAt: now }))
    .execute()
}

/** All figures of an event: told ones, and those of register, verdicts on the event's day and list. */
export async function figuresOf(db: Db, event: { readonly id: string; readonly asOf: string }) {
  const { rows } = await sql<Figure>`
    select name, class_group as group, day, value from events.figure where event_id = ${event.id}`.execute(db)
  const told = await db.selectFrom('events.figureTold').select(['name', 'toldAt']).where('eventId', '=', event.id).execute()
  const people = await verdictsFor(db, event.asOf, { reach: 'all' })
  const listed = await db
    .selectFrom('events.participant')
    .select('class')
    .where('eventId', '=', event.id)
    .where('state', '=', 'ikut')
    .execute()
  const own = [
    ...counted(
      'data-pegawai',
      people.map((one) => one.class),
    ),
    ...(['jatuh-tempo', 'belum-jatuh-tempo', 'dikecualikan'] as const).flatMap((name) =>
      counted(
        name,
        people.filter((one) => groupOfVerdict(one.verdict.code) === name).map((one) => one.class),
      ),
    ),
    ...counted(
      'ditugaskan',
      listed.map((one) => one.class),
    ),
  ]
  const names = ['data-pegawai', 'jatuh-tempo', 'belum-jatuh-tempo', 'dikecualikan', 'ditugaskan', ...told.map((one) => one.name)]
  // seats of susulan are none until somebody tells some: told apart since a later version, and by whoever counts presence
  if (names.includes('mendapat-kursi')) names.push('kursi-susulan')
  const countedAt = told.reduce<Date | null>((last, one) => (last === null || one.toldAt > last ? one.toldAt : last), null)
  return { figures: [...own, ...rows], known: new Set(names), countedAt }
}

function counted(name: FigureName, classes: readonly string[]): Figure[] {
  return [...Map.groupBy(classes, countedGroupOf)].map(([group, of]) => ({ name, group, day: null, value: of.length }))
}
