// What papers and messages are made from, read for the plan in force.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { fullName } from '../../../kit/wording.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import { findPlan, planInForce } from '../plan-store.ts'
import { eventById, roomsOf, slotsOf } from '../problem-store.ts'
import { type Reach, within } from '../reading-store.ts'
import type { PaperSource, RoomSession, SeatedPerson } from './facts.ts'
import { firstMessages, type MessageKind, type MessagePerson, type MessagePlace } from './messages.ts'

/** Narrows to one room-session, session or day. */
export type Choice = { readonly date?: string | undefined; readonly slotId?: string | undefined; readonly roomId?: string | undefined }

type SeatRow = Omit<SeatedPerson, 'name'> & {
  name: string
  frontTitle: string | null
  backTitle: string | null
  slotId: string
  roomId: string
}

/** The plan in force with the moment since which it is, or undefined. */
export async function currentPlan(db: Db, eventId: string): Promise<{ id: string; version: number; at: Date } | undefined> {
  const plan = await planInForce(db, eventId)
  if (!plan) return undefined
  const row = await db.selectFrom('schedule.plan').select('publishedAt').where('id', '=', plan.id).executeTakeFirst()
  return { id: plan.id, version: plan.version, at: row?.publishedAt ?? plan.createdAt }
}

/** Room-sessions of a plan with their people, in the order of time, venue and room; none without people. */
export async function roomSessions(db: Db, of: { eventId: string; planId: string }, choice: Choice = {}): Promise<RoomSession[]> {
  const [slots, rooms] = [await slotsOf(db, of.eventId), await everyRoom(db, of)]
  const { rows } = await sql<SeatRow>`
    select s.person_id, s.slot_id, s.room_id, s.seat, coalesce(n.number, '') as number, p.nip, p.name, p.front_title, p.back_title,
      u.name as unit, office.name as office
    from schedule.seat s join events.participant t on t.event_id = ${of.eventId} and t.person_id = s.person_id and t.state = 'ikut'
      join register.person p on p.id = s.person_id join register.unit u on u.id = p.unit_id
      join register.unit office on office.id = u.path[array_length(u.path, 1)]
      left join schedule.number n on n.event_id = ${of.eventId} and n.person_id = s.person_id
    where s.plan_id = ${of.planId} order by s.seat`.execute(db)
  const people = Map.groupBy(rows, (row) => `${row.slotId} ${row.roomId}`)
  const wanted = slots.filter(
    (slot) => (choice.date === undefined || slot.date === choice.date) && (choice.slotId === undefined || slot.id === choice.slotId),
  )
  return wanted.flatMap((slot) =>
    rooms
      .filter((room) => choice.roomId === undefined || room.id === choice.roomId)
      .flatMap((room) => {
        const here = people.get(`${slot.id} ${room.id}`)
        return here ? [{ slot, room, people: here.map(personOf) }] : []
      }),
  )
}

const personOf = ({ frontTitle, backTitle, slotId: _slot, roomId: _room, ...row }: SeatRow): SeatedPerson => ({
  ...row,
  name: fullName({ frontTitle, name: row.name, backTitle }),
})

/** Rooms of the event, and those it left while the plan still has people in them. */
async function everyRoom(db: Db, of: { eventId: string; planId: string }): Promise<RoomSession['room'][]> {
  const used = await roomsOf(db, of.eventId)
  const known = new Set(used.map((room) => room.id))
  const left = await db
    .selectFrom('schedule.room as r')
    .innerJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select(['r.id', 'r.venueId', 'v.name as venue', 'v.address', 'r.name', 'r.floor', 'r.seats', 'r.columns', 'r.aisles'])
    .select(['r.accessible', 'r.spare', 'r.active'])
    .where('r.id', 'in', (at) => at.selectFrom('schedule.seat').select('roomId').where('planId', '=', of.planId))
    .execute()
  const gone = left.filter((room) => !known.has(room.id)).map((room) => ({ ...room, separate: false, checkedAt: null }))
  return [...used, ...gone].sort((a, b) => a.venue.localeCompare(b.venue, 'id') || a.name.localeCompare(b.name, 'id', { numeric: true }))
}

/** Everything that a paper of the plan in force says; null: there is no plan in force. */
export async function paperSource(
  db: Db,
  eventId: string,
  choice: Choice,
): Promise<(PaperSource & { files: Record<string, Uint8Array> }) | null> {
  const event = await eventById(db, eventId)
  const plan = await currentPlan(db, eventId)
  if (!plan) return null
  const rooms = await roomSessions(db, { eventId, planId: plan.id }, choice)
  const basis = await basisOf(db, eventId)
  return { ...(await letterheadOf(db)), event: { id: event.id, title: event.title, zone: event.zone, basis }, plan, rooms }
}

/** The letter that stands behind the paper: the issued assignment of proctors, else the order of the event. */
async function basisOf(db: Db, eventId: string): Promise<string> {
  const assigned = await db
    .selectFrom('documents.letter')
    .select('number')
    .where('object', '=', `event:${eventId}`)
    .where('kind', '=', 'surat-tugas-pengawas')
    .where('state', '=', 'terbit')
    .orderBy('issuedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (assigned?.number) return `Surat tugas ${assigned.number}`
  const event = await db.selectFrom('events.event').select('orderNumber').where('id', '=', eventId).executeTakeFirst()
  return event?.orderNumber ? `Dasar: ${event.orderNumber}` : ''
}

// ── Messages ────────────────────────────────────────────────────────────────────────────────────

/** The text of each kind, and whether it is the agency's own. */
export async function messageTexts(db: Db): Promise<Record<MessageKind, { text: string; own: boolean }>> {
  const rows = await db.selectFrom('schedule.messageText').select(['kind', 'text']).execute()
  const textOf = (kind: MessageKind) => {
    const own = rows.find((row) => row.kind === kind)
    return { text: own?.text ?? firstMessages[kind], own: own !== undefined }
  }
  return { pemberitahuan: textOf('pemberitahuan'), pindah: textOf('pindah'), susulan: textOf('susulan') }
}

export async function replaceMessage(tx: Db, of: { kind: MessageKind; text: string; at: Date; by: string | null }): Promise<void> {
  const row = { text: of.text, updatedAt: of.at, updatedBy: of.by }
  await tx
    .insertInto('schedule.messageText')
    .values({ kind: of.kind, ...row })
    .onConflict((at) => at.column('kind').doUpdateSet(row))
    .execute()
}

type PersonRow = MessagePlace & {
  personId: string
  slotId: string
  roomId: string
  makeup: boolean
  number: string
  nip: string
  name: string
  frontTitle: string | null
  backTitle: string | null
  unit: string
  office: string
  address: string
  email: string | null
}

async function seatedIn(db: Db, eventId: string, planId: string, reach: Reach): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select s.person_id, s.slot_id, s.room_id, s.seat, l.date, l.starts, l.ends, l.makeup, v.name as venue, v.address, r.name as room,
      coalesce(n.number, '') as number, p.nip, p.name, p.front_title, p.back_title, nullif(trim(p.email), '') as email,
      u.name as unit, office.name as office
    from schedule.seat s join events.participant t on t.event_id = ${eventId} and t.person_id = s.person_id and t.state = 'ikut'
      join register.person p on p.id = s.person_id join register.unit u on u.id = p.unit_id
      join register.unit office on office.id = u.path[array_length(u.path, 1)]
      join schedule.slot l on l.id = s.slot_id join schedule.room r on r.id = s.room_id join schedule.venue v on v.id = r.venue_id
      left join schedule.number n on n.event_id = ${eventId} and n.person_id = s.person_id
    where s.plan_id = ${planId} and ${within(reach)} order by l.date, l.starts, v.name, r.name, s.seat`.execute(db)
  return rows
}

/** The plan that was in force before, or undefined. */
async function planBefore(db: Db, eventId: string, version: number) {
  const row = await db
    .selectFrom('schedule.plan')
    .select('id')
    .where('eventId', '=', eventId)
    .where('state', '=', 'diganti')
    .where('version', '<', version)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && findPlan(db, row.id)
}

/** The people of each kind of message within `reach`; nobody while no plan is in force. */
export async function messagePeople(db: Db, eventId: string, reach: Reach): Promise<Record<MessageKind, MessagePerson[]>> {
  const plan = await currentPlan(db, eventId)
  if (!plan) return { pemberitahuan: [], pindah: [], susulan: [] }
  const rows = await seatedIn(db, eventId, plan.id, reach)
  const before = await planBefore(db, eventId, plan.version)
  const then = new Map((before ? await seatedIn(db, eventId, before.id, reach) : []).map((row) => [row.personId, row]))
  const said = (row: PersonRow, from: PersonRow | undefined = undefined): MessagePerson => ({
    ...row,
    name: fullName(row),
    before: from ?? null,
  })
  const moved = rows.flatMap((row) => {
    const from = then.get(row.personId)
    const same = !from || (from.slotId === row.slotId && from.roomId === row.roomId && from.seat === row.seat)
    return same ? [] : [said(row, from)]
  })
  return {
    pemberitahuan: rows.filter((row) => !row.makeup).map((row) => said(row)),
    pindah: moved,
    susulan: rows.filter((row) => row.makeup).map((row) => said(row)),
  }
}
