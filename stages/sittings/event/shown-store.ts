// An event's sessions as its page shows them: where they are, how far, and which forms are in them.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, localTime, type Zone } from '../../../kit/clock.ts'
import { fullName } from '../../../kit/wording.ts'
import { countedGroupOf } from '../../events/kinds.ts'
import type { SessionState } from '../state.ts'
import type { EventSession, EventSittings } from './event-api.ts'
import type { Unplaced } from './from-plan.ts'
import type { MakingRow } from './making-store.ts'

type Reach = 'all' | readonly string[]
type Row = {
  id: string
  opensAt: Date
  closesAt: Date
  zone: Zone
  venue: string
  room: string
  makeup: boolean
  state: SessionState
  startedAt: Date | null
  forms: { class: string | null; code: string; people: number }[]
  counts: EventSession['counts']
}

/** Sessions of an event that have a place in its plan, or had one and somebody in it; by time and place. */
export async function sessionsOfEvent(db: Db, eventId: string, reach: Reach, now: Date): Promise<EventSession[]> {
  const units = reach === 'all' ? [] : [...reach]
  const { rows } = await sql<Row>`
    select s.id, s.opens_at, s.closes_at, s.zone, s.venue, s.room, s.makeup, s.state, s.started_at,
      (select coalesce(json_agg(json_build_object('class', of.class, 'code', of.code, 'people', of.people)), '[]') from (
        select p.class, f.code, count(*)::int as people from sittings.sitting t join instruments.form f on f.id = t.form_id
          left join events.participant p on p.event_id = s.event_id and p.person_id = t.person_id
        where t.session_id = s.id and t.state <> 'dibatalkan' group by p.class, f.code) of) as forms,
      (select json_build_object('seated', count(*), 'packed', count(t.pack_nonce),
          'cards', count(*) filter (where t.pin_hash is not null or (s.state = 'ditutup' and t.card_at is not null)),
          'moved', count(*) filter (where t.moved_at is not null and t.pin_hash is null), 'started', count(t.started_at),
          'running', count(*) filter (where t.state = 'berjalan'), 'submitted', count(*) filter (where t.state = 'dikirim'),
          'timeUp', count(*) filter (where t.state = 'waktu-habis'))
        from sittings.sitting t where t.session_id = s.id and t.state <> 'dibatalkan') as counts
    from sittings.session s where s.event_id = ${eventId}
      and (s.slot_id is not null or exists (select from sittings.sitting t where t.session_id = s.id))
      and (${reach === 'all'} or (select bool_and(u.path && ${units}::uuid[]) from sittings.sitting t
        join register.person p on p.id = t.person_id join register.unit u on u.id = p.unit_id where t.session_id = s.id))
    order by s.opens_at, s.venue, s.room`.execute(db)
  return rows.map(({ opensAt, closesAt, startedAt, forms, ...row }) => ({
    ...row,
    date: localDate(opensAt, row.zone),
    starts: localTime(opensAt, row.zone),
    ends: localTime(closesAt, row.zone),
    startedAt: startedAt?.toISOString() ?? null,
    over: closesAt <= now,
    forms: formsByGroup(forms),
  }))
}

/** Classes of one group with the same form are one line. */
function formsByGroup(rows: Row['forms']): EventSession['forms'] {
  const lines = Map.groupBy(rows, (row) => `${countedGroupOf(row.class ?? '')} ${row.code}`)
  return [...lines.values()].map((list) => ({
    group: countedGroupOf(list[0]?.class ?? ''),
    code: list[0]?.code ?? '',
    people: list.reduce((sum, one) => sum + one.people, 0),
  }))
}

type Outcome = NonNullable<NonNullable<EventSittings['making']>['outcome']>
type Kept = Omit<Outcome, 'unplaced'> & { readonly unplaced: readonly Unplaced[] }

/** The last making as a page shows it, with names within the reach. */
export async function makingShown(db: Db, row: MakingRow | undefined, reach: Reach): Promise<EventSittings['making']> {
  if (!row) return null
  const { state, done, total, finishedAt } = row
  const told = row.outcome as unknown as Kept | { blocked: string; data: Record<string, string | number> } | null
  const blocked = told && 'blocked' in told ? { code: told.blocked, data: told.data } : null
  const outcome = told && !('blocked' in told) ? { ...told, unplaced: await unplacedShown(db, told.unplaced, reach) } : null
  return { state, done, total, finishedAt: finishedAt?.toISOString() ?? null, blocked, outcome }
}

async function unplacedShown(db: Db, list: readonly Unplaced[], reach: Reach): Promise<Outcome['unplaced']> {
  if (list.length === 0) return { count: 0, first: [] }
  const people = await db
    .selectFrom('register.person as p')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['p.id', 'p.name', 'p.frontTitle', 'p.backTitle'])
    .where(
      'p.id',
      'in',
      list.map((one) => one.personId),
    )
    .where((at) => (reach === 'all' ? at.lit(true) : sql<boolean>`u.path && ${[...reach]}::uuid[]`))
    .execute()
  const names = new Map(people.map((person) => [person.id, fullName(person)]))
  const first = list.flatMap(({ personId, why }) => (names.has(personId) ? [{ name: names.get(personId) ?? '', why }] : []))
  return { count: list.length, first: first.slice(0, 20) }
}
