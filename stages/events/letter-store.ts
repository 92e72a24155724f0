// What letters say of an event itself: its data, its team, its participants by group of classes.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { fullName } from '../../kit/wording.ts'
import type { LetterEvent, LetterMember } from './letters.ts'
import { eventById } from './store.ts'

/** The event as letters name it. @throws Refusal events.event-unknown */
export async function letterEvent(db: Db, eventId: string): Promise<LetterEvent> {
  const event = await eventById(db, eventId)
  const provider = event.providerId
    ? await db.selectFrom('register.provider').select('name').where('id', '=', event.providerId).executeTakeFirst()
    : undefined
  const { rows } = await sql<{ class: string; people: number }>`
    select class, count(*)::int as people from events.participant where event_id = ${eventId} and state = 'ikut' group by class`.execute(db)
  return { ...event, provider: provider?.name ?? '', classes: rows }
}

/** Who is in the team now, in its order; names as in the register where the person is there. */
export async function letterTeam(db: Db, eventId: string): Promise<LetterMember[]> {
  const rows = await db
    .selectFrom('events.member as m')
    .leftJoin('register.person as p', 'p.id', 'm.personId')
    .leftJoin('register.position as o', 'o.id', 'p.positionId')
    .select(['m.id', 'm.role', 'm.personId', 'm.name as given', 'm.office', 'm.brings', 'p.nip', 'p.name', 'p.frontTitle', 'p.backTitle'])
    .select('o.name as positionName')
    .where('m.eventId', '=', eventId)
    .where('m.endedAt', 'is', null)
    .orderBy('m.position')
    .execute()
  return rows.map(({ given, name, frontTitle, backTitle, positionName, office, ...row }) => ({
    ...row,
    role: row.role as LetterMember['role'],
    name: name === null ? given : fullName({ frontTitle, name, backTitle }),
    office: office || positionName || '',
  }))
}
