// An event's days: presence, what follows from absence, figures. A decision is about those who did not
// come, so nobody decides for himself or herself; it sends to susulan in the schedule, in the same transaction.
import { localDate } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import { planInForce } from '../../schedule/plan-store.ts'
import { appendDeferred, removeDeferred } from '../../schedule/rule-store.ts'
import { replaceDecision } from '../../sittings/event/absence-store.ts'
import { findMaking } from '../../sittings/event/making-store.ts'
import { papersOf } from '../../sittings/event/paper-store.ts'
import { sessionsOfEvent } from '../../sittings/event/shown-store.ts'
import type { InvigilationRefusal } from '../api.ts'
import { outsidePart } from '../outside/part.ts'
import { outsidePeople } from '../outside/store.ts'
import * as api from './event-day-api.ts'
import * as store from './event-day-store.ts'
import { deliveryPart } from './part.ts'
import { countedSittings, presenceOf } from './presence.ts'

const refuse = (code: InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Rows of people within the reader's reach, without the own. */
function visible(rows: readonly store.DayRow[], { actor, reach }: Context): store.DayRow[] {
  const own = actor.kind === 'account' ? actor.personId : null
  return rows.filter((row) => row.personId !== own && (reach === 'all' || row.unitPath.some((unit) => reach.includes(unit))))
}

const showEventDay = serve(api.showEventDay)
  .about(inList)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const today = localDate(ctx.now, event.zone)
    const rows = await store.dayRows(ctx.tx, event.id, ctx.now)
    const inReach = new Set((await sessionsOfEvent(ctx.tx, event.id, ctx.reach, ctx.now)).map((session) => session.id))
    const provided = await store.providedIn(ctx.tx, rows)
    const sessions = await store.sessionsWithProctors(ctx.tx, event.id, today)
    return {
      sessions: sessions
        .filter(({ id }) => inReach.has(id))
        .map(({ id, proctors }) => {
          const here = rows.filter((row) => row.sessionId === id).map(presenceOf)
          const count = (presence: string) => here.filter((one) => one === presence).length
          return { id, present: count('hadir'), absent: count('tidak-hadir'), proctors, ...(provided.get(id) ?? { provided: 0, tried: 0 }) }
        }),
      absences: await store.absencesOf(ctx.tx, visible(rows, ctx), today),
    }
  })

const decideAbsences = serve(api.decideAbsences)
  .about(async (input, ctx) => {
    const rows = await store.dayRows(ctx.tx, input.id, ctx.now)
    const those = rows.filter((row) => input.sittingIds.includes(row.sittingId))
    const [first, ...others] = those
    const unitPath = first ? first.unitPath.filter((unit) => others.every((other) => other.unitPath.includes(unit))) : []
    return { subjects: those.map((row) => row.personId), unitPath, object: { rows, those } }
  })
  .by(async (input, ctx, { rows, those }) => {
    const event = await eventById(ctx.tx, input.id, true)
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    if (!accountId || event.state === 'ditutup' || event.state === 'dibatalkan')
      throw refuse('invigilation.event-over', { state: event.state })
    const absent = those.filter((row) => presenceOf(row) === 'tidak-hadir' && row.state === 'terdaftar')
    if (absent.length < new Set(input.sittingIds).size)
      throw refuse('invigilation.not-absent', { count: input.sittingIds.length - absent.length })
    const seated = absent.filter((row) =>
      rows.some((one) => one.personId === row.personId && one.opensAt > row.opensAt && one.state !== 'dibatalkan'),
    )
    if (seated.length > 0) throw refuse('invigilation.seated-again', { count: seated.length })
    const susulan = input.decision === 'susulan'
    if (susulan !== (input.deadline !== null)) throw refuse('invigilation.deadline', {}, 422)
    if (input.deadline && input.deadline < localDate(ctx.now, event.zone)) throw refuse('invigilation.deadline', {}, 422)
    const { decision, reason, letter, deadline } = input
    const personIds = absent.map((row) => row.personId)
    const by = { at: ctx.now, accountId }
    await replaceDecision(
      ctx.tx,
      absent.map((row) => row.sittingId),
      { decision, reason, letter, deadline },
      by,
    )
    if (susulan) await appendDeferred(ctx.tx, event.id, { personIds, reason, letter }, by)
    else for (const row of absent) if (row.decision === 'susulan') await removeDeferred(ctx.tx, event.id, row.personId)
    await store.tellFigures(ctx.tx, event.id, ctx.now)
    await record(ctx, 'invigilation.absence-decided', {
      object: `event:${event.id}`,
      subjects: personIds,
      reason,
      data: { decision, deadline, sittings: absent.map((row) => row.sittingId) },
    })
    return { decided: absent.length }
  })

const countEvent = serve(api.countEvent)
  .about(async () => ({ subjects: [], unitPath: [], object: undefined }))
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    if (event.state === 'ditutup') throw refuse('invigilation.event-over', { state: event.state })
    await store.tellFigures(ctx.tx, event.id, ctx.now)
    return {}
  })

const showDeliveryPart = serve(api.showDeliveryPart)
  .about(inList)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    if (event.mode !== 'tes-sendiri')
      return outsidePart({ ...event, people: (await outsidePeople(ctx.tx, event.id)).map((one) => one.facts) })
    const [rows, making] = [await store.dayRows(ctx.tx, event.id, ctx.now), await findMaking(ctx.tx, event.id)]
    const sessions = await store.sessionsWithProctors(ctx.tx, event.id, localDate(ctx.now, event.zone))
    const shown = await sessionsOfEvent(ctx.tx, event.id, 'all', ctx.now)
    const provided = [...(await store.providedIn(ctx.tx, rows)).values()]
    const counted = countedSittings(rows)
    const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0)
    const open = counted.filter((row) => presenceOf(row) === 'tidak-hadir' && row.decision === null)
    const outcome = making?.outcome as { blocked?: string } | null
    return deliveryPart({
      eventId: event.id,
      ours: event.mode === 'tes-sendiri' && event.state !== 'ditutup' && event.state !== 'dibatalkan',
      planned: (await planInForce(ctx.tx, event.id)) !== undefined,
      papers: (await papersOf(ctx.tx, event.id)).length > 0,
      blocked: making?.state === 'tertahan' ? (outcome?.blocked ?? null) : null,
      sessions: sessions.length,
      closed: sessions.filter((session) => session.closed).length,
      begun: sessions.filter((session) => session.begun || session.closed).length,
      seated: counted.length,
      packed: sum(shown, (session) => session.counts.packed),
      cards: sum(shown, (session) => session.counts.cards),
      moved: sum(shown, (session) => session.counts.moved),
      cardless: sum(
        shown.filter((session) => session.state !== 'ditutup' && session.startedAt === null && !session.over),
        (session) => session.counts.seated - session.counts.cards,
      ),
      withProctor: sessions.filter((session) => session.proctors > 0).length,
      provided: sum(provided, (one) => one.provided),
      tried: sum(provided, (one) => one.tried),
      present: counted.filter((row) => presenceOf(row) === 'hadir').length,
      absent: counted.filter((row) => presenceOf(row) === 'tidak-hadir').length,
      undecided: open.length,
    })
  })

export const eventDayRoutes: readonly Route[] = [showEventDay, decideAbsences, countEvent, showDeliveryPart]
