// Sessions and sittings of an event as its plan has them: everything of one making in one transaction, in a
// few statements whatever the number of people.
import { sql } from 'kysely'
import { enqueue } from '../../../database/announce.ts'
import type { Db } from '../../../database/db.ts'
import type { Json } from '../../../kit/canonical.ts'
import { localDate } from '../../../kit/clock.ts'
import { endRooms } from '../../access/proctor-store.ts'
import { endSessions } from '../../access/session-store.ts'
import { policyValue } from '../exam-store.ts'
import { paperOf } from '../paper.ts'
import { formItems } from '../store.ts'
import { type Ground, windowOf } from './facts-store.ts'
import type { Make, Making, Move, Place } from './from-plan.ts'

/** Rows of one statement: a paper of a hundred items is some 8 kB. */
const atOnce = 400

/** Tells how many of the acts are done. */
export type Tell = (done: number) => Promise<void>

const keyOf = (place: Place) => `${place.slotId} ${place.roomId}`

/** Writes what `makingOf` found; returns how many sessions are new, and how many nobody needs any more. */
export async function carryOut(tx: Db, ground: Ground, making: Making, now: Date, tell: Tell): Promise<{ made: number; closed: number }> {
  const { sessions, made } = await sessionsFor(tx, ground, making, now)
  await cancel(tx, making.cancels, now)
  const paper = await paperMaker(tx, making)
  const total = making.makes.length + making.moves.length
  let done = 0
  // movers leave their seats first: two who change places never meet on one
  const moving = making.moves.map((move) => move.sittingId)
  await sql`update sittings.sitting set seat = seat + 1000000 where id = any(${moving}::uuid[])`.execute(tx)
  for (const part of parts(making.moves)) {
    await move(tx, part, { sessions, paper, now })
    done += part.length
    await tell(done)
  }
  for (const part of parts(making.makes)) {
    await make(tx, part, { sessions, paper, now, simulated: ground.event.simulated, hadCard: await cardHolders(tx, part) })
    done += part.length
    await tell(done)
  }
  if (total > 0)
    await sealAnew(
      tx,
      [...making.makes, ...making.moves].map((act) => sessions.get(keyOf(act)) as string),
    )
  return { made, closed: await closeEmpty(tx, ground.event.id, now) }
}

const parts = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / atOnce) }, (_, i) => list.slice(i * atOnce, (i + 1) * atOnce))

/** The session of each place that is needed, by place; new ones where there was none. Those to come are kept as the plan has them. */
async function sessionsFor(tx: Db, { event, facts, slots, rooms, minutes }: Ground, making: Making, now: Date) {
  const sessions = new Map(facts.sessions.flatMap((one) => (one.slotId && one.roomId ? [[keyOf(one as Place), one.id] as const] : [])))
  const form = new Map<string, string>()
  for (const act of [...making.makes, ...making.moves]) if (!form.has(keyOf(act))) form.set(keyOf(act), act.formId)
  const known = new Set(facts.sessions.map((one) => one.id))
  const { simulated } = event
  let made = 0
  for (const place of [...new Map(facts.seats.map((seat) => [keyOf(seat), seat])).values()]) {
    const [slot, room] = [slots.get(place.slotId), rooms.get(place.roomId)]
    if (!slot || !room) throw new Error('A seat of a plan is in a room and a session of its event')
    const { opensAt, closesAt } = windowOf(slot, room.zone)
    const head = { title: event.title, venue: room.venue, room: room.room, zone: room.zone, opensAt, closesAt, minutes }
    const id = sessions.get(keyOf(place))
    if (id && known.has(id)) {
      await refresh(tx, id, head, now)
    } else if (form.has(keyOf(place))) {
      const formId = form.get(keyOf(place)) as string
      const row = {
        ...{ ...head, formId, purpose: event.purpose, standing: event.standing ?? 'pemetaan-internal', simulated, state: 'disiapkan' },
        ...{ ...(await latenessOn(tx, localDate(opensAt, room.zone))), createdAt: now },
        ...{ eventId: event.id, slotId: place.slotId, roomId: place.roomId, makeup: slot.makeup },
      }
      const { id } = await tx.insertInto('sittings.session').values(row).returning('id').executeTakeFirstOrThrow()
      sessions.set(keyOf(place), id)
      made += 1
    }
  }
  return { sessions, made }
}

type Head = { title: string; venue: string; room: string; zone: string; opensAt: Date; closesAt: Date; minutes: number }

/** A session in preparation keeps up with its event, slot and room; what its sealed papers say is sealed again. */
async function refresh(tx: Db, id: string, head: Head, now: Date): Promise<void> {
  const { rows } = await sql<{ resealed: boolean }>`
    with before as (select id, title, minutes, (venue, room, opens_at, closes_at) is distinct from
        (${head.venue}, ${head.room}, ${head.opensAt}::timestamptz, ${head.closesAt}::timestamptz) as elsewhere from sittings.session where id = ${id} and state = 'disiapkan'
      and (title, venue, room, zone, opens_at, closes_at, minutes) is distinct from
        (${head.title}, ${head.venue}, ${head.room}, ${head.zone}, ${head.opensAt}::timestamptz, ${head.closesAt}::timestamptz, ${head.minutes}::int))
    update sittings.session s set title = ${head.title}, venue = ${head.venue}, room = ${head.room}, zone = ${head.zone},
      opens_at = ${head.opensAt}, closes_at = ${head.closesAt}, minutes = ${head.minutes},
      place_changed_at = case when before.elsewhere then ${now}::timestamptz else s.place_changed_at end
    from before where before.id = s.id returning (before.title, before.minutes) is distinct from (s.title, s.minutes) as resealed`.execute(
    tx,
  )
  if (!rows[0]?.resealed) return
  await tx
    .updateTable('sittings.sitting')
    .set({ packNonce: null, deviceKey: null })
    .where('sessionId', '=', id)
    .where('state', '=', 'terdaftar')
    .execute()
  await sealAnew(tx, [id])
}

async function latenessOn(tx: Db, date: string): Promise<{ lateMinutes: number; lateEndsWithRoom: boolean }> {
  const minutes = await policyValue(tx, 'room.late-minutes', date)
  const together = await policyValue(tx, 'room.late-ends-with-room', date)
  return { lateMinutes: typeof minutes === 'number' ? minutes : 15, lateEndsWithRoom: together !== false }
}

/** Ends sittings that did not begin; whoever was signed in there is signed out. */
async function cancel(tx: Db, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await sql`update sittings.sitting set state = 'dibatalkan', pin_hash = null, paused_at = null
    where id = any(${[...ids]}::uuid[]) and state = 'terdaftar'`.execute(tx)
  await sql`delete from sittings.pack where sitting_id = any(${[...ids]}::uuid[])`.execute(tx)
  for (const sittingId of ids) await endSessions(tx, { sittingId, why: 'replaced', now })
}

type PaperMaker = (act: { formId: string; personId: string }, sessionId: string) => string

/** Papers as JSON, by form, session and person; the forms are read once. */
async function paperMaker(tx: Db, making: Making): Promise<PaperMaker> {
  const forms = new Map<string, Awaited<ReturnType<typeof formItems>>>()
  for (const formId of new Set([...making.makes, ...making.moves].map((act) => act.formId))) forms.set(formId, await formItems(tx, formId))
  return ({ formId, personId }, sessionId) => JSON.stringify(paperOf(forms.get(formId) ?? [], `${sessionId}:${personId}`))
}

type With = { readonly sessions: ReadonlyMap<string, string>; readonly paper: PaperMaker; readonly now: Date }

async function move(tx: Db, moves: readonly Move[], { sessions, paper, now }: With): Promise<void> {
  const session = (act: Move) => sessions.get(keyOf(act)) as string
  const list = <T>(of: (act: Move) => T) => sql.val(moves.map(of))
  await sql`delete from sittings.pack where sitting_id = any(${list((act) => act.sittingId)}::uuid[])`.execute(tx)
  // a card that says another place stops working; what was sealed for the other room is no proof in this one
  await sql`update sittings.sitting t set session_id = given.session_id, seat = given.seat, number = given.number, form_id = given.form_id,
      paper = given.paper, extra_minutes = 0, pack_nonce = null, device_key = null,
      pin_hash = case when given.same then t.pin_hash end, card_at = case when given.same then t.card_at end,
      moved_at = case when not given.same and t.card_at is not null then ${now} else t.moved_at end
    from unnest(${list((act) => act.sittingId)}::uuid[], ${list(session)}::uuid[], ${list((act) => act.seat)}::int[],
      ${list((act) => act.number)}::text[], ${list((act) => act.formId)}::uuid[], ${list((act) => paper(act, session(act)))}::jsonb[],
      ${list((act) => act.samePlace)}::boolean[]) as given (id, session_id, seat, number, form_id, paper, same)
    where t.id = given.id`.execute(tx)
}

/** Of those whose sitting is replaced: who had a card for it. */
async function cardHolders(tx: Db, makes: readonly Make[]): Promise<ReadonlySet<string>> {
  const ids = makes.flatMap((act) => act.after ?? [])
  if (ids.length === 0) return new Set()
  const rows = await tx.selectFrom('sittings.sitting').select('personId').where('id', 'in', ids).where('cardAt', 'is not', null).execute()
  return new Set(rows.map((row) => row.personId))
}

async function make(
  tx: Db,
  makes: readonly Make[],
  { sessions, paper, now, simulated, hadCard }: With & { simulated: boolean; hadCard: ReadonlySet<string> },
): Promise<void> {
  const rows = makes.map((act) => {
    const sessionId = sessions.get(keyOf(act)) as string
    const { personId, seat, number, formId } = act
    return {
      ...{ sessionId, personId, seat, number, formId, paper: paper(act, sessionId), simulated, state: 'terdaftar', createdAt: now },
      movedAt: hadCard.has(personId) ? now : null,
    }
  })
  await tx.insertInto('sittings.sitting').values(rows).execute()
}

async function sealAnew(tx: Db, sessionIds: readonly string[]): Promise<void> {
  for (const sessionId of new Set(sessionIds)) await enqueue(tx, 'sittings-pack', { sessionId }, `sittings-pack:${sessionId}`)
}

/** A place that nobody comes to any more: its session ends with its proctors, and a later plan may have another there. */
async function closeEmpty(tx: Db, eventId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`update sittings.session s set state = 'ditutup', slot_id = null
    where s.event_id = ${eventId} and s.state = 'disiapkan' and s.slot_id is not null
      and not exists (select from sittings.sitting t where t.session_id = s.id and t.state <> 'dibatalkan') returning s.id`.execute(tx)
  const actor = { kind: 'system', job: 'sittings-from-plan' } as const
  await endRooms(
    { tx, actor, now },
    rows.map((row) => row.id),
    'Ruang-sesi ini tidak ada lagi pada jadwal yang berlaku',
  )
  return rows.length
}

export type MakingRow = {
  readonly planId: string
  readonly state: 'menunggu' | 'berjalan' | 'selesai' | 'tertahan'
  readonly done: number
  readonly total: number
  readonly finishedAt: Date | null
  readonly outcome: Json
}

/** The last making of an event, or undefined. */
export async function findMaking(db: Db, eventId: string): Promise<MakingRow | undefined> {
  const row = await db.selectFrom('sittings.making').selectAll().where('eventId', '=', eventId).executeTakeFirst()
  return row as MakingRow | undefined
}

/** Has sessions made from the plan in force, in the background. */
export async function askMaking(tx: Db, of: { eventId: string; planId: string; now: Date }): Promise<void> {
  await writeMaking(tx, { ...of, state: 'menunggu', done: 0, total: 0 })
  await enqueue(tx, 'sittings-from-plan', { eventId: of.eventId, planId: of.planId }, `sittings-from-plan:${of.eventId}`)
}

/** Writes where a making stands. */
export async function writeMaking(
  db: Db,
  of: { eventId: string; planId: string; now: Date; state: MakingRow['state']; done: number; total: number; outcome?: Json },
): Promise<void> {
  const { eventId, now, outcome, ...rest } = of
  const finished = of.state === 'selesai' || of.state === 'tertahan'
  // what the last making did is told until another has done something
  const row = { ...rest, finishedAt: finished ? now : null, ...(outcome === undefined ? {} : { outcome: JSON.stringify(outcome) }) }
  await db
    .insertInto('sittings.making')
    .values({ eventId, askedAt: now, ...row })
    .onConflict((at) => at.column('eventId').doUpdateSet(row))
    .execute()
}

/** Events whose plan in force waits for sessions: published since, or planned anew. */
export async function waitingEvents(db: Db): Promise<{ eventId: string; planId: string }[]> {
  const { rows } = await sql<{ eventId: string; planId: string }>`
    select e.id as event_id, p.id as plan_id from events.event e join schedule.plan p on p.event_id = e.id and p.state = 'berlaku'
      left join sittings.making m on m.event_id = e.id
    where e.state in ('terbit', 'berjalan') and e.mode = 'tes-sendiri'
      and exists (select from sittings.event_paper where event_id = e.id)
      and (m.event_id is null or m.plan_id <> p.id or m.state = 'tertahan' and m.outcome ->> 'blocked' in ('not-published', 'no-papers', 'no-plan'))`.execute(
    db,
  )
  return rows
}
