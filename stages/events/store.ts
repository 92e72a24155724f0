// Events and what is decided about them, and the list of people as later rooms read it. Team and totals are
// in plan-store.ts, the list as a page in participant-store.ts, figures for closing in closing-store.ts.
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { EventsEvent } from '../../database/types.ts'
import type { Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { EventFields, EventLine, EventsRefusal, RequestShown } from './api.ts'
import {
  type Aspect,
  type CountedGroup,
  countedGroupOf,
  type EventState,
  type Mode,
  type Purpose,
  type RequestAct,
  type ResultStanding,
} from './kinds.ts'

/** An event as it is kept. */
export type EventRow = Omit<Selectable<EventsEvent>, 'purpose' | 'mode' | 'state' | 'standing' | 'zone' | 'measured' | 'notMeasured'> & {
  readonly purpose: Purpose
  readonly mode: Mode
  readonly state: EventState
  readonly standing: ResultStanding | null
  readonly zone: Zone
  readonly measured: Aspect[]
  readonly notMeasured: Aspect[]
}

/** The event of that id, locked when an act follows. @throws Refusal events.event-unknown */
export async function eventById(db: Db, id: string, lock = false): Promise<EventRow> {
  const row = await db
    .selectFrom('events.event')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst()
  if (!row) throw new Refusal('events.event-unknown' satisfies EventsRefusal, {}, 404)
  return row as EventRow
}

/** A participant as schedule and sittings need it. `unitPath`: from the person's unit up. `officeId`: the topmost unit. */
export type Participant = {
  readonly personId: string
  readonly nip: string
  readonly name: string
  readonly class: string
  readonly group: CountedGroup
  readonly unitId: string
  readonly unitPath: string[]
  readonly officeId: string
  readonly ordered: boolean
}

/** Everybody who takes part (state `ikut`), by name. Class and unit as they were taken onto the list. */
export async function participantsOf(db: Db, eventId: string): Promise<Participant[]> {
  const { rows } = await sql<Omit<Participant, 'group'>>`
    select p.person_id, person.nip, person.name, p.class, p.unit_id, u.path as unit_path, u.path[array_length(u.path, 1)] as office_id, p.ordered
    from events.participant p join register.person person on person.id = p.person_id join register.unit u on u.id = p.unit_id
    where p.event_id = ${eventId} and p.state = 'ikut' order by person.name collate "id-x-icu", person.nip`.execute(db)
  return rows.map((row) => ({ ...row, group: countedGroupOf(row.class) }))
}

/** Events as lines of a list, latest first. */
export async function eventLines(db: Db): Promise<EventLine[]> {
  const { rows } = await sql<EventRow & { participants: number }>`
    select e.*, (select count(*)::int from events.participant p where p.event_id = e.id and p.state = 'ikut') as participants
    from events.event e order by e.starts_on desc, e.created_at desc`.execute(db)
  return rows.map(lineOf)
}

/** An event as the list shows it. */
export function lineOf(row: EventRow & { readonly participants: number }): EventLine {
  const { id, title, purpose, mode, orderTitle, orderNumber, orderDate, place, zone, startsOn, endsOn, asOf, state, standing, simulated } =
    row
  return {
    ...{ id, title, purpose, mode, orderTitle, orderNumber, orderDate, place, zone, startsOn, endsOn, asOf, state, standing, simulated },
    participants: row.participants,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
  }
}

/** What is kept of the fields an organiser writes; `policyId` is settled before. */
export type KeptFields = Omit<EventFields, 'policyId'> & { readonly policyId: string }

export async function appendEvent(
  tx: Db,
  fields: KeptFields & { readonly simulated: boolean },
  by: { accountId: string | null; now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('events.event')
    .values({ ...fields, createdAt: by.now, createdBy: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes the fields and returns the new version. */
export async function replaceFields(tx: Db, id: string, fields: KeptFields): Promise<number> {
  const { version } = await tx
    .updateTable('events.event')
    .set((of) => ({ ...fields, version: of('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Publishes with the standing that follows, for ever. */
export async function publishEvent(tx: Db, id: string, of: { standing: ResultStanding; basis: object; state: EventState; now: Date }) {
  await tx
    .updateTable('events.event')
    .set({ state: of.state, standing: of.standing, standingBasis: JSON.stringify(of.basis), publishedAt: of.now })
    .where('id', '=', id)
    .execute()
}

export async function closeEvent(tx: Db, id: string, now: Date): Promise<void> {
  await tx.updateTable('events.event').set({ state: 'ditutup', closedAt: now }).where('id', '=', id).execute()
}

export async function cancelEvent(tx: Db, id: string, reason: string, now: Date): Promise<void> {
  await tx.updateTable('events.event').set({ state: 'dibatalkan', cancelledAt: now, cancelReason: reason }).where('id', '=', id).execute()
}

/** Lets published events run whose first day has come; `today`: the calendar day in each zone. Returns their ids. */
export async function beginEvents(tx: Db, today: Readonly<Record<Zone, string>>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update events.event set state = 'berjalan' where state = 'terbit'
      and starts_on <= case zone when 'WIT' then ${today.WIT}::date when 'WITA' then ${today.WITA}::date else ${today.WIB}::date end
    returning id`.execute(tx)
  return rows.map((row) => row.id)
}

// ── Requests ────────────────────────────────────────────────────────────────────────────────────

export type RequestRow = Omit<RequestShown, 'own'> & { readonly askedById: string }

/** What was asked for and decided, open first, then newest. */
export async function requestsOf(db: Db, eventId: string): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow & { at: Date; decided: Date | null }>`
    select r.id, r.act, r.reason, r.asked_by as asked_by_id, a.name as asked_by, r.asked_at as at, d.name as decided_by, r.decided_at as decided,
      r.agreed, r.decision_reason
    from events.request r join access.account a on a.id = r.asked_by left join access.account d on d.id = r.decided_by
    where r.event_id = ${eventId} order by r.decided_at is not null, r.asked_at desc`.execute(db)
  return rows.map(({ at, decided, ...row }) => ({ ...row, askedAt: at.toISOString(), decidedAt: decided?.toISOString() ?? null }))
}

export async function appendRequest(
  tx: Db,
  of: { eventId: string; act: RequestAct; reason: string | null; askedBy: string; now: Date },
): Promise<string> {
  const { now, ...row } = of
  const { id } = await tx
    .insertInto('events.request')
    .values({ ...row, askedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function decideRequest(
  tx: Db,
  of: { requestId: string; decidedBy: string; agreed: boolean; reason: string | null; now: Date },
): Promise<void> {
  await tx
    .updateTable('events.request')
    .set({ decidedBy: of.decidedBy, decidedAt: of.now, agreed: of.agreed, decisionReason: of.reason })
    .where('id', '=', of.requestId)
    .execute()
}

// ── Changes after publishing ────────────────────────────────────────────────────────────────────

/** What a change does: to seats (by person), and to fields of the event. */
export type Effect = {
  readonly needSeat?: readonly string[]
  readonly loseSeat?: readonly string[]
  readonly otherFacts?: readonly string[]
  readonly fields?: readonly string[]
}
export type ChangeKind = 'data' | 'tim' | 'jumlah' | 'peserta-tambah' | 'peserta-keluar' | 'peserta-fakta'

export async function appendChange(
  tx: Db,
  of: { eventId: string; kind: ChangeKind; reason: string; effect: Effect; now: Date; accountId: string | null },
): Promise<void> {
  const row = { eventId: of.eventId, kind: of.kind, reason: of.reason, effect: JSON.stringify(of.effect) }
  await tx
    .insertInto('events.change')
    .values({ ...row, at: of.now, byAccount: of.accountId })
    .execute()
}

/** The last changes, newest first, with the names of at most 20 people each. */
export async function changesOf(db: Db, eventId: string) {
  const { rows } = await sql<{ id: string; kind: string; reason: string; at: Date; by: string | null; effect: Effect }>`
    select c.id, c.kind, c.reason, c.at, a.name as by, c.effect from events.change c left join access.account a on a.id = c.by_account
    where c.event_id = ${eventId} order by c.at desc, c.id desc limit 50`.execute(db)
  const lists = rows.flatMap(({ effect }) => [effect.needSeat, effect.loseSeat, effect.otherFacts])
  const named = await namesOf(
    db,
    lists.flatMap((ids) => (ids ?? []).slice(0, 20)),
  )
  const people = (ids: readonly string[] = []) => ({ count: ids.length, first: ids.slice(0, 20).flatMap((id) => named.get(id) ?? []) })
  return rows.map(({ at, effect, ...row }) => ({
    ...row,
    at: at.toISOString(),
    needSeat: people(effect.needSeat),
    loseSeat: people(effect.loseSeat),
    otherFacts: people(effect.otherFacts),
    fields: [...(effect.fields ?? [])],
  }))
}

async function namesOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; name: string; nip: string }>`
    select id, name, nip from register.person where id = any(${[...new Set(ids)]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The last acts in the record that name this event, newest first. */
export async function activityOf(db: Db, eventId: string) {
  const { rows } = await sql<{ id: string; at: Date; act: string; by: string | null; reason: string | null }>`
    select id::text, at, act, actor->>'name' as by, reason from audit.entry where object = ${`event:${eventId}`} order by audit.entry.id desc limit 60`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
