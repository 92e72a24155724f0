// Whose cards there are to print, and new PINs for them. A PIN leaves here once and is kept as a hash only.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import type { Zone } from '../../../kit/clock.ts'
import { fullName } from '../../../kit/wording.ts'
import { slotsOf } from '../../schedule/problem-store.ts'
import type { CardChoice } from './event-api.ts'

type Row = {
  id: string
  personId: string
  nip: string
  name: string
  frontTitle: string | null
  backTitle: string | null
  unit: string
  office: string
  officeId: string
  path: string[]
  number: string
  seat: number
  sessionId: string
  slotId: string
  zone: Zone
  minutes: number
  venue: string
  room: string
  address: string
  floor: string
  example: boolean
  hasCard: boolean
}

/** A person with the place that the card says. */
export type CardFacts = Omit<Row, 'frontTitle' | 'backTitle'> & {
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly sessionNumber: number
}

const whose = {
  belum: sql`t.pin_hash is null`,
  pindah: sql`t.pin_hash is null and t.moved_at is not null`,
  semua: sql`true`,
} satisfies Record<CardChoice, unknown>

/** Sittings of an event that may have a card: not begun, in sessions that are not closed; by time, place and seat. */
export async function cardFacts(
  db: Db,
  eventId: string,
  of: { only: CardChoice; sittingIds?: readonly string[]; reach: 'all' | readonly string[] },
): Promise<CardFacts[]> {
  const slots = new Map((await slotsOf(db, eventId)).map((slot) => [slot.id, slot]))
  const { rows } = await sql<Row>`
    select t.id, t.person_id, p.nip, p.name, p.front_title, p.back_title, u.name as unit, office.name as office, office.id as office_id, u.path,
      t.number, t.seat, s.id as session_id, s.slot_id, s.zone, s.minutes, s.venue, s.room, coalesce(v.address, '') as address,
      coalesce(r.floor, '') as floor, f.example, t.pin_hash is not null as has_card
    from sittings.sitting t join sittings.session s on s.id = t.session_id join register.person p on p.id = t.person_id
      join register.unit u on u.id = p.unit_id join register.unit office on office.id = u.path[array_length(u.path, 1)]
      join instruments.form f on f.id = t.form_id
      left join schedule.room r on r.id = s.room_id left join schedule.venue v on v.id = r.venue_id
    where s.event_id = ${eventId} and s.slot_id is not null and s.state <> 'ditutup' and t.state = 'terdaftar' and ${whose[of.only]}
      and (${of.reach === 'all'} or u.path && ${of.reach === 'all' ? [] : [...of.reach]}::uuid[])
      and (${of.sittingIds === undefined} or t.id = any(${[...(of.sittingIds ?? [])]}::uuid[]))
    order by s.opens_at, s.venue, s.room, t.seat`.execute(db)
  return rows.map(({ frontTitle, backTitle, ...row }) => {
    const slot = slots.get(row.slotId)
    const time = { date: slot?.date ?? '', starts: slot?.starts ?? '', ends: slot?.ends ?? '', sessionNumber: slot?.number ?? 0 }
    return { ...row, ...time, name: fullName({ frontTitle, name: row.name, backTitle }) }
  })
}
