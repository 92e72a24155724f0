// Notes of presence at another body's test, and their figures for closing.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { fullName } from '../../../kit/wording.ts'
import { replaceFigures } from '../../events/closing-store.ts'
import type { AbsenceKind } from '../kinds.ts'
import type { OutsideLine } from './api.ts'
import { figuresOf, type OutsideFacts, presenceOf } from './presence.ts'

type Row = OutsideFacts & {
  readonly nip: string
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly unit: string
  readonly office: string
  readonly unitPath: readonly string[]
  readonly number: string | null
  readonly slotId: string | null
  readonly starts: string | null
  readonly venue: string | null
  readonly room: string | null
  readonly kind: AbsenceKind | null
  readonly source: string | null
  readonly at: Date | null
  readonly by: string | null
  readonly reason: string | null
}
export type OutsidePerson = OutsideLine & {
  readonly unitPath: readonly string[]
  readonly slotId: string | null
  readonly facts: OutsideFacts
}

/** Everybody who takes part, with the seat in the plan in force and the last note, by office and name. */
export async function outsidePeople(db: Db, eventId: string): Promise<OutsidePerson[]> {
  const { rows } = await sql<Row>`
    select p.person_id, p.class, r.nip, r.name, r.front_title, r.back_title, u.name as unit, u.path as unit_path, office.name as office, n.number,
      t.id as slot_id, t.date as seat_day, t.starts, v.name as venue, m.name as room,
      o.date as day, o.state, o.absence_kind as kind, o.source, o.at, a.name as by, o.decision, o.decision_reason as reason,
      array(select x.date::text from invigilation.outside x where x.event_id = p.event_id and x.person_id = p.person_id
        and x.date < o.date and x.state = 'tidak-hadir' order by x.date) as missed
    from events.participant p join register.person r on r.id = p.person_id join register.unit u on u.id = p.unit_id
      join register.unit office on office.id = u.path[array_length(u.path, 1)]
      left join schedule.plan plan on plan.event_id = p.event_id and plan.state = 'berlaku'
      left join schedule.seat s on s.plan_id = plan.id and s.person_id = p.person_id
      left join schedule.slot t on t.id = s.slot_id left join schedule.room m on m.id = s.room_id left join schedule.venue v on v.id = m.venue_id
      left join schedule.number n on n.event_id = p.event_id and n.person_id = p.person_id
      left join lateral (select * from invigilation.outside x where x.event_id = p.event_id and x.person_id = p.person_id
        order by x.date desc limit 1) o on true
      left join access.account a on a.id = o.by_account
    where p.event_id = ${eventId} and p.state = 'ikut'
    order by office.name collate "id-x-icu", r.name collate "id-x-icu", r.nip`.execute(db)
  return rows.map(personOf)
}

function personOf(row: Row): OutsidePerson {
  const { personId, nip, unit, office, number, starts, venue, room, day, state, kind, source, at, by, decision, missed } = row
  const facts = { personId, class: row.class, seatDay: row.seatDay, day, state, decision, missed }
  return {
    ...{ personId, nip, name: fullName(row), class: row.class, unit, office, number, date: row.seatDay, starts, venue, room },
    presence: presenceOf(facts),
    noted: day && state && at ? { date: day, state, kind, source: source ?? '', at: at.toISOString(), by } : null,
    decision: decision ? { decision, reason: row.reason ?? '' } : null,
    ...{ unitPath: row.unitPath, slotId: row.slotId, facts },
  }
}

/** Waves of the plan in force with the venues they use. */
export async function wavesOf(db: Db, eventId: string) {
  const { rows } = await sql<{ slotId: string; date: string; starts: string; ends: string; makeup: boolean; venues: string[] }>`
    select t.id as slot_id, t.date, t.starts, t.ends, t.makeup, array_agg(distinct v.name order by v.name) as venues
    from schedule.plan p join schedule.seat s on s.plan_id = p.id join schedule.slot t on t.id = s.slot_id
      join schedule.room m on m.id = s.room_id join schedule.venue v on v.id = m.venue_id
    where p.event_id = ${eventId} and p.state = 'berlaku' group by t.id order by t.date, t.starts`.execute(db)
  return rows
}

export type Note = { readonly personId: string; readonly state: 'hadir' | 'tidak-hadir'; readonly kind: AbsenceKind | null }

/** Writes the notes of a day over those that stood; a decision on an absence that stays is kept. */
export async function writeNotes(
  tx: Db,
  of: { eventId: string; date: string; source: string; rows: readonly Note[] },
  by: { at: Date; accountId: string | null },
): Promise<void> {
  const rows = of.rows.map(({ personId, state, kind }) => ({ person_id: personId, state, kind }))
  await sql`insert into invigilation.outside (event_id, person_id, date, state, absence_kind, source, at, by_account)
    select ${of.eventId}::uuid, r.person_id, ${of.date}::date, r.state, r.kind, ${of.source}, ${by.at}, ${by.accountId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(person_id uuid, state text, kind text)
    on conflict (event_id, person_id, date) do update set state = excluded.state, absence_kind = excluded.absence_kind, source = excluded.source,
      at = excluded.at, by_account = excluded.by_account,
      decision = case when excluded.state = 'hadir' then null else invigilation.outside.decision end,
      decision_reason = case when excluded.state = 'hadir' then null else invigilation.outside.decision_reason end,
      decided_at = case when excluded.state = 'hadir' then null else invigilation.outside.decided_at end,
      decided_by = case when excluded.state = 'hadir' then null else invigilation.outside.decided_by end`.execute(tx)
}

export async function writeDecisions(
  tx: Db,
  of: { eventId: string; people: readonly { personId: string; date: string }[]; decision: 'susulan' | 'tidak-susulan'; reason: string },
  by: { at: Date; accountId: string | null },
): Promise<void> {
  const rows = of.people.map(({ personId, date }) => ({ person_id: personId, date }))
  await sql`update invigilation.outside o set decision = ${of.decision}, decision_reason = ${of.reason}, decided_at = ${by.at},
      decided_by = ${by.accountId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(person_id uuid, date date)
    where o.event_id = ${of.eventId} and o.person_id = r.person_id and o.date = r.date`.execute(tx)
}

/** Counts the figures anew and tells them to the event's closing. */
export async function tellOutside(tx: Db, eventId: string, now: Date): Promise<void> {
  await replaceFigures(tx, eventId, figuresOf((await outsidePeople(tx, eventId)).map((one) => one.facts)), now)
}

/** Running events of another body's test whose plan or list changed after their figures were told. */
export async function staleEvents(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from events.event e where e.mode <> 'tes-sendiri' and e.state in ('terbit', 'berjalan')
      and exists (select from invigilation.outside o where o.event_id = e.id)
      and (select told_at from events.figure_told f where f.event_id = e.id and f.name = 'hadir') < greatest(
        (select max(published_at) from schedule.plan p where p.event_id = e.id),
        (select max(at) from events.change c where c.event_id = e.id))`.execute(db)
  return rows.map((row) => row.id)
}
