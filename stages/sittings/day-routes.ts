// The participant's machine on the day: pack, pulse, news, notes, help, bundle. As everywhere in the
// exam no call but the bundle names a sitting, and the bundle proves itself.
import type pg from 'pg'
import type { RoomNews } from '../../database/live.ts'
import { notify } from '../../database/live.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type HotContext, type Live, noOne, type Route, type StreamEvent, type StreamReply, serve } from '../../server/serve.ts'
import { handInBundle } from './bundle-store.ts'
import * as api from './day-api.ts'
import { ownSitting } from './own-store.ts'
import { packOf } from './pack-store.ts'
import { appendNotes, appendSeatEvent, isReplaced } from './presence-store.ts'
import { type PulseReader, type PulseRow, pulseOf, pulseOfSitting, pulseReader, pulsesOfRoom } from './pulse-reader.ts'

const showPack = serve(api.showPack)
  .about(ownSitting())
  .by(async (_, ctx, sitting) => ({ name: 'naskah.bin', type: 'application/octet-stream', body: await packOf(ctx.tx, sitting.id) }))

// One reader for each pool, that is, for each server.
const readers = new WeakMap<pg.Pool, PulseReader>()

async function pulse(input: unknown, { tokenHash, pool, now }: HotContext): Promise<api.Pulse> {
  const { waiting, quiet } = (input ?? {}) as Record<string, unknown>
  const reader = readers.get(pool) ?? pulseReader(pool)
  readers.set(pool, reader)
  return reader.read(tokenHash, now, { waiting: whole(waiting, 1_000_000), quiet: whole(quiet, 86_400) })
}

/** A number in the query, by the shape in day-api.ts, without its cost: this is asked by everybody all the time. */
function whole(value: unknown, most: number): number | undefined {
  if (value === undefined) return undefined
  const number = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN
  if (!(number <= most)) throw new Refusal('request.invalid', { fields: [] }, 400)
  return number
}

const events: Readonly<Record<string, string>> = {
  'room-started': 'start',
  started: 'start',
  'room-paused': 'pause',
  'room-resumed': 'resume',
  'time-changed': 'time',
  closed: 'close',
}

// News reaches every machine of a room as one object: what it is about is read once for all of them.
const rooms = new WeakMap<RoomNews, Promise<Map<string, PulseRow>>>()

function pulsesFor(news: RoomNews, live: Live): Promise<Map<string, PulseRow>> {
  const known = rooms.get(news)
  if (known) return known
  const reading = pulsesOfRoom(live.db, news.sessionId)
  rooms.set(news, reading)
  return reading
}

/** What a machine is told of a piece of news; nothing where it concerns another seat. */
async function told(news: RoomNews, live: Live, own: { sittingId: string; accessId: string }): Promise<readonly StreamEvent[]> {
  if (news.sittingId && news.sittingId !== own.sittingId) return []
  if (news.kind === 'device-moved' && (await isReplaced(live.db, own.accessId))) return [{ event: 'replaced', data: {} }]
  const event = events[news.kind] ?? 'now'
  // what is only for the room screen
  if (!news.sittingId && event === 'now' && news.kind !== 'packed' && news.kind !== 'server-less') return []
  const row = news.sittingId ? await pulseOfSitting(live.db, own.sittingId) : (await pulsesFor(news, live)).get(own.sittingId)
  return row ? [{ event, data: pulseOf(row, live.now) }] : []
}

const examEvents = serve(api.examEvents)
  .about(ownSitting())
  .by(async (_, ctx, sitting) => {
    const row = await pulseOfSitting(ctx.tx, sitting.id)
    const own = { sittingId: sitting.id, accessId: ctx.actor.kind === 'participant' ? ctx.actor.sessionId : '' }
    const stream: StreamReply = {
      sessionId: sitting.sessionId,
      opening: row ? [{ event: 'now', data: pulseOf(row, ctx.now) }] : [],
      onNews: (news, live) => told(news, live, own),
    }
    return stream
  })

const sendNotes = serve(api.sendNotes)
  .about(ownSitting())
  .by(async (input, ctx, sitting) => {
    const kept = await appendNotes(ctx.tx, sitting.id, input.notes, ctx.now)
    if (kept > 0) await notify(ctx.tx, sitting.sessionId, 'noted', sitting.id)
    return { kept }
  })

const askHelp = serve(api.askHelp)
  .about(ownSitting(true))
  .by(async (input, ctx, sitting) => {
    const row = await pulseOfSitting(ctx.tx, sitting.id)
    if (row?.helpAsked) return {}
    await appendSeatEvent(ctx.tx, sitting.id, { kind: 'help-asked', at: ctx.now, note: input.text ?? null })
    await notify(ctx.tx, sitting.sessionId, 'help-asked', sitting.id)
    return {}
  })

const sendBundle = serve(api.sendBundle)
  .about(noOne)
  .by((input, ctx) => handInBundle(ctx, input))

export const dayRoutes: readonly Route[] = [showPack, serve(api.pulse).hot(pulse), examEvents, sendNotes, askHelp, sendBundle]
