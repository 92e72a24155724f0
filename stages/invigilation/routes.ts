// The room on the day: what its screen shows, and what keeps it up to date. What the proctor notes is in
// note-routes.ts, the berita acara in record-routes.ts.
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { inList, type Route, type StreamReply, serve } from '../../server/serve.ts'
import { sessionsFor } from '../access/may-act.ts'
import { record } from '../audit/store.ts'
import { findAgency } from '../register/store.ts'
import * as api from './api.ts'
import { incidentsOf, seatLog } from './attendance-store.ts'
import { readCard, seatOf } from './card-code.ts'
import { eventDayRoutes } from './event/event-day-routes.ts'
import { noteRoutes } from './note-routes.ts'
import { outsideRoutes } from './outside/routes.ts'
import { eventPaperRoutes } from './papers/paper-routes.ts'
import { readinessCodeOf } from './readiness-code.ts'
import { readinessRoutes } from './readiness-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { versionsOf } from './record-store.ts'
import { inRoom, type Session } from './room-concern-store.ts'
import { tileCounts } from './seat-state.ts'
import * as store from './store.ts'

const refuse = (code: api.InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) =>
  new Refusal(code, data, status)

const listRooms = serve(api.listRooms)
  .about(inList)
  .by(async (input, ctx) => {
    const date = input.date ?? localDate(ctx.now, ((await findAgency(ctx.tx))?.zone ?? 'WIB') as Zone)
    const personId = ctx.actor.kind === 'account' ? ctx.actor.personId : null
    const rooms = await store.roomsOn(ctx.tx, date, {
      reach: ctx.reach,
      sessionIds: sessionsFor(ctx.actor, api.listRooms.need as 'invigilation.run'),
      personId,
    })
    return { date, rooms: rooms.map(store.roomLineOf), serverNow: ctx.now.toISOString() }
  })

/** The room's end is that of somebody without any addition of his own; the last end is of whoever works longest. */
function clockOf(row: store.RoomRow, seats: readonly api.Seat[]) {
  const ends = seats.flatMap((seat) => (seat.endsAt ? [seat.endsAt] : [])).sort()
  const plain = seats.filter((seat) => seat.endsAt && seat.compensationSeconds === 0 && !seat.accommodation?.extraMinutes)
  const common = plain.map((seat) => seat.endsAt).sort()[0]
  return {
    endsAt: common ?? ends[0] ?? null,
    lastEndsAt: ends.at(-1) ?? null,
    extensionSeconds: row.extensionSeconds,
    arrivalSeconds: row.arrivalSeconds,
    lateMinutes: row.lateMinutes,
    lateUntil: row.startedAt ? new Date(row.startedAt.getTime() + row.lateMinutes * 60_000).toISOString() : null,
    serverLessAt: row.serverLessAt?.toISOString() ?? null,
    serverLessReason: row.serverLessReason,
  }
}

const showRoom = serve(api.showRoom)
  .about(inRoom)
  .by(async (_, ctx, session) => {
    const { tx, now } = ctx
    const row = await store.roomById(tx, session.id)
    const seats = await store.seatsOf(tx, session, now)
    const versions = await versionsOf(tx, session.id)
    return {
      ...store.roomLineOf(row),
      serverNow: now.toISOString(),
      formTitle: row.forms.title,
      items: row.forms.items,
      readinessCode: readinessCodeOf(session.id),
      clock: { ...clockOf(row, seats), pauses: await store.pausesOf(tx, session.id) },
      counts: tileCounts(seats),
      seats,
      deviceRequests: await store.deviceRequestsOf(tx, session.id),
      incidents: await incidentsOf(tx, session.id),
      readiness: await store.readinessOf(tx, session.id),
      records: versions.map(({ version, at, documentId }) => ({ version, at: at.toISOString(), documentId })),
    }
  })

/** How often the moving numbers are looked at, in seconds. */
const progressSeconds = 5

const roomEvents = serve(api.roomEvents)
  .about(inRoom)
  .by(async (_, _ctx, session) => eventsOf(session))

function eventsOf(session: Session): StreamReply {
  let last = ''
  return {
    sessionId: session.id,
    opening: [{ event: 'room', data: { kind: 'opened' } }],
    onNews: async ({ kind, sittingId }) => [{ event: 'room', data: { kind, ...(sittingId ? { sittingId } : {}) } }],
    tick: {
      seconds: progressSeconds,
      tell: async ({ db, now }) => {
        const data = await store.progressOf(db, session.id, now)
        const text = JSON.stringify(data.seats)
        if (text === last) return []
        last = text
        return [{ event: 'progress', data }]
      },
    },
  }
}

const showSeat = serve(api.showSeat)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    const sitting = await store.sittingInRoom(ctx.tx, session.id, input.sittingId)
    const log = await seatLog(ctx.tx, sitting.id)
    return { log: log.map((line) => ({ ...line, kind: line.kind as (typeof api.seatLogKinds)[number], at: line.at.toISOString() })) }
  })

const findSeat = serve(api.findSeat)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    const code = readCard(input.code)
    if (!code) throw refuse('invigilation.card-unknown', {}, 404)
    const rows = (await store.seatRows(ctx.tx, session.id)).map(({ id, nip, number }) => ({ sittingId: id, nip, number }))
    const found = seatOf(rows, code)
    if (found) return { sittingId: found.sittingId }
    // a number says nothing of another room; a card and a NIP do
    const elsewhere = code.kind === 'number' ? undefined : await store.roomOfCard(ctx.tx, code)
    if (!elsewhere) throw refuse('invigilation.card-unknown', {}, 404)
    const { venue, room, zone, opensAt } = elsewhere
    throw refuse('invigilation.card-elsewhere', { venue, room, zone, opensAt: opensAt.toISOString() })
  })

/** So long before a room opens its package may be taken along, in hours. */
const packageHours = 48

const roomPackage = serve(api.roomPackage)
  .about(inRoom)
  .by(async (_, ctx, session) => {
    const from = new Date(session.opensAt.getTime() - packageHours * 3_600_000)
    if (ctx.now < from) throw refuse('invigilation.package-early', { from: from.toISOString() })
    const seats = await store.seatsOf(ctx.tx, session, ctx.now)
    await record(ctx, 'invigilation.package-taken', { object: `session:${session.id}`, subjects: seats.map((seat) => seat.personId) })
    return {
      madeAt: ctx.now.toISOString(),
      agency: (await findAgency(ctx.tx))?.name ?? '',
      room: store.roomLineOf(await store.roomById(ctx.tx, session.id)),
      lateMinutes: session.lateMinutes,
      seats: seats
        .filter((seat) => seat.state !== 'dibatalkan')
        .map(({ sittingId, number, seat, nip, name, unit, accommodation }) => ({
          sittingId,
          number,
          seat,
          nip,
          name,
          unit,
          accommodation,
        })),
    }
  })

export const routes: readonly Route[] = [
  listRooms,
  showRoom,
  roomEvents,
  showSeat,
  findSeat,
  roomPackage,
  ...noteRoutes,
  ...readinessRoutes,
  ...recordRoutes,
  ...eventDayRoutes,
  ...outsideRoutes,
  ...eventPaperRoutes,
]
