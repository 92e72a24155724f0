// What letters say of people and seats: the list of participants with the seats of the plan in force.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { fullName } from '../../kit/wording.ts'
import type { LetterPerson, LetterPlace } from './letters.ts'

type Row = Omit<LetterPerson, 'name'> & { name: string; frontTitle: string | null; backTitle: string | null }

/** Everybody who takes part, by office and name, with the seat in the plan in force where there is one. */
export async function letterPeople(db: Db, eventId: string): Promise<LetterPerson[]> {
  const { rows } = await sql<Row>`
    select r.id as person_id, r.nip, r.name, r.front_title, r.back_title, coalesce(o.name, '') as position,
      office.id as office_id, office.name as office_name, n.number,
      t.date, t.starts, t.ends, t.makeup, v.name as venue, m.name as room, s.seat
    from events.participant p
    join register.person r on r.id = p.person_id
    join register.unit u on u.id = p.unit_id
    join register.unit office on office.id = u.path[array_length(u.path, 1)]
    left join register.position o on o.id = r.position_id
    left join schedule.plan plan on plan.event_id = p.event_id and plan.state = 'berlaku'
    left join schedule.seat s on s.plan_id = plan.id and s.person_id = p.person_id
    left join schedule.slot t on t.id = s.slot_id
    left join schedule.room m on m.id = s.room_id
    left join schedule.venue v on v.id = m.venue_id
    left join schedule.number n on n.event_id = p.event_id and n.person_id = p.person_id
    where p.event_id = ${eventId} and p.state = 'ikut'
    order by office.name collate "id-x-icu", r.name collate "id-x-icu", r.nip`.execute(db)
  return rows.map(({ frontTitle, backTitle, ...row }) => ({ ...row, name: fullName({ frontTitle, name: row.name, backTitle }) }))
}

/** Where the event is held as far as the schedule knows: rooms with their venues, and whether a plan is in force. */
export async function letterPlaces(db: Db, eventId: string): Promise<{ places: LetterPlace[]; inForce: boolean }> {
  const places = await db
    .selectFrom('schedule.eventRoom as e')
    .innerJoin('schedule.room as r', 'r.id', 'e.roomId')
    .innerJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select(['v.name as venue', 'v.address'])
    .distinct()
    .where('e.eventId', '=', eventId)
    .orderBy('v.name')
    .execute()
  const plan = await db
    .selectFrom('schedule.plan')
    .select('id')
    .where('eventId', '=', eventId)
    .where('state', '=', 'berlaku')
    .executeTakeFirst()
  return { places, inForce: plan !== undefined }
}
