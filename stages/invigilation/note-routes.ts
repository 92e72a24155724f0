// What the proctor notes: who came, who did not, what happened, who was helped. Each note may have been
// made without the server: then it carries the device's time, and sending it again changes nothing.

import { notify } from '../../database/live.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { appendSeatEvent } from '../sittings/presence-store.ts'
import { allowArrivals, compensate, extendRoom } from '../sittings/room-store.ts'
import * as api from './api.ts'
import { arrivalOf, momentHolds } from './arrival.ts'
import * as store from './attendance-store.ts'
import type { IncidentKind } from './kinds.ts'
import { inRoom, type Session } from './room-concern-store.ts'
import { sittingInRoom } from './store.ts'

const refuse = (code: api.InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) =>
  new Refusal(code, data, status)

type Sent = { readonly deviceAt?: string | undefined; readonly clientId?: string | undefined }
type Sitting = Awaited<ReturnType<typeof sittingInRoom>>

/** When and by whom; refuses a device's time that cannot be. */
function notedOf(input: Sent, ctx: Context, session: Session): store.Noted {
  const deviceAt = input.deviceAt ? new Date(input.deviceAt) : null
  if (deviceAt && !momentHolds(deviceAt, ctx.now, session.opensAt)) throw refuse('invigilation.moment', {}, 422)
  return { at: ctx.now, deviceAt, byAccount: ctx.actor.kind === 'account' ? ctx.actor.accountId : null }
}

const isNew = (ctx: Context, session: Session, input: Sent) => store.isNew(ctx.tx, input.clientId, { sessionId: session.id, now: ctx.now })

/** Records an act at one seat and tells every screen. */
async function told(
  ctx: Context,
  session: Session,
  sitting: Sitting,
  act: `invigilation.${string}`,
  more: { reason?: string; data?: object },
) {
  const { reason, data } = more
  await record(ctx, act, {
    object: `sitting:${sitting.id}`,
    subjects: [sitting.personId],
    ...(reason ? { reason } : {}),
    data: { session: session.id, ...data },
  })
  await notify(ctx.tx, session.id, act.slice('invigilation.'.length), sitting.id)
}

const checkIn = serve(api.checkIn)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    const noted = notedOf(input, ctx, session)
    const sitting = await sittingInRoom(ctx.tx, session.id, input.sittingId, true)
    if (sitting.state === 'dibatalkan') throw refuse('invigilation.voided')
    // a closed room takes only what was noted before
    if (session.state === 'ditutup' && !noted.deviceAt) throw refuse('invigilation.room-closed')
    const cameAt = noted.deviceAt ?? noted.at
    const arrival = arrivalOf(session, cameAt)
    const before = await store.findAttendance(ctx.tx, sitting.id)
    if (before?.state === 'hadir' && before.identityKind)
      return { already: true, at: (before.deviceAt ?? before.at).toISOString(), identityKind: before.identityKind, arrival }
    const { identityKind, lateReason } = input
    const shown = { at: cameAt.toISOString(), identityKind, arrival }
    // whoever sits at the paper already did not come too late for it
    const tooLate = arrival.verdict === 'melewati-batas' && !sitting.startedAt
    if (tooLate && !lateReason) throw refuse('invigilation.too-late', { minutes: arrival.minutes, limit: arrival.limit })
    // noted before, and taken back since: an old note that comes again does not bring it back
    if (!(await isNew(ctx, session, input))) return { already: true, ...shown }
    await store.replacePresence(ctx.tx, {
      ...noted,
      sittingId: sitting.id,
      sessionId: session.id,
      identityKind,
      note: lateReason ?? null,
    })
    const data = { identityKind, verdict: arrival.verdict, minutes: arrival.minutes }
    await told(ctx, session, sitting, 'invigilation.checked-in', { ...(lateReason ? { reason: lateReason } : {}), data })
    return { already: false, ...shown }
  })

const undoAttendance = serve(api.undoAttendance)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    notedOf(input, ctx, session)
    const sitting = await sittingInRoom(ctx.tx, session.id, input.sittingId, true)
    if (sitting.startedAt) throw refuse('invigilation.already-started')
    if (!(await isNew(ctx, session, input))) return {}
    if (!(await store.forgetAttendance(ctx.tx, sitting.id))) throw refuse('invigilation.nothing-recorded')
    await told(ctx, session, sitting, 'invigilation.attendance-undone', { reason: input.reason })
    return {}
  })

const recordAbsence = serve(api.recordAbsence)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    const noted = notedOf(input, ctx, session)
    // in one order, so that two proctors with overlapping lists take turns
    const ids = [...new Set(input.sittingIds)].sort()
    const sittings: Sitting[] = []
    for (const id of ids) sittings.push(await sittingInRoom(ctx.tx, session.id, id, true))
    const there: string[] = []
    for (const sitting of sittings)
      if (sitting.startedAt || (await store.findAttendance(ctx.tx, sitting.id))?.state === 'hadir') there.push(sitting.number)
    if (there.length > 0) throw refuse('invigilation.already-present', { numbers: there })
    if (sittings.some((sitting) => sitting.state === 'dibatalkan')) throw refuse('invigilation.voided')
    if (!(await isNew(ctx, session, input))) return { recorded: 0 }
    const { kind: absenceKind, hasDocument, note = null } = input
    for (const sitting of sittings) {
      await store.replaceAbsence(ctx.tx, { ...noted, sittingId: sitting.id, sessionId: session.id, absenceKind, hasDocument, note })
      await told(ctx, session, sitting, 'invigilation.absence-recorded', { data: { absenceKind, hasDocument } })
    }
    return { recorded: sittings.length }
  })

type Given = { readonly compensationSeconds: number; readonly arrivalSeconds: number }

/** Gives the time that goes with an incident: to the person, or to the room; and to what is on its way. */
async function give(ctx: Context, of: { sessionId: string; sittingId: string | null; kind: IncidentKind; reason: string } & Given) {
  const { sessionId, sittingId, reason, compensationSeconds, arrivalSeconds } = of
  if (arrivalSeconds > 0 && of.kind !== 'jaringan') throw refuse('invigilation.arrival-without-network', {}, 422)
  if (compensationSeconds > 0 && sittingId) await compensate(ctx, sittingId, compensationSeconds, reason)
  if (compensationSeconds > 0 && !sittingId) await extendRoom(ctx, sessionId, compensationSeconds, reason)
  if (arrivalSeconds > 0) await allowArrivals(ctx, sessionId, arrivalSeconds, reason)
}

const recordIncident = serve(api.recordIncident)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    const noted = notedOf(input, ctx, session)
    const [fromAt, toAt] = [new Date(input.fromAt), input.toAt ? new Date(input.toAt) : null]
    const holds =
      momentHolds(fromAt, ctx.now, session.opensAt) && (toAt === null || (toAt >= fromAt && momentHolds(toAt, ctx.now, session.opensAt)))
    if (!holds) throw refuse('invigilation.moment', {}, 422)
    const { sittingId, kind, text, compensationSeconds, arrivalSeconds } = input
    // nobody is given time who has none left to use: a closed room's clock does not run
    if (session.state === 'ditutup' && compensationSeconds + arrivalSeconds > 0) throw refuse('invigilation.room-closed')
    const sitting = sittingId ? await sittingInRoom(ctx.tx, session.id, sittingId) : null
    if (!(await isNew(ctx, session, input))) return { incidentId: input.clientId as string }
    const row = { ...noted, sessionId: session.id, sittingId, kind, text, fromAt, toAt, compensationSeconds, arrivalSeconds }
    // a device's note has its own id already, so that a later note can end it
    const incidentId = await store.appendIncident(ctx.tx, { ...row, ...(input.clientId ? { id: input.clientId } : {}) })
    await give(ctx, { sessionId: session.id, sittingId, kind, reason: text, compensationSeconds, arrivalSeconds })
    await record(ctx, 'invigilation.incident-recorded', {
      object: `incident:${incidentId}`,
      subjects: sitting ? [sitting.personId] : [],
      data: { session: session.id, kind, compensationSeconds, arrivalSeconds },
    })
    await notify(ctx.tx, session.id, 'incident-recorded', sittingId ?? undefined)
    return { incidentId }
  })

const endIncident = serve(api.endIncident)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    notedOf(input, ctx, session)
    const incident = await store.incidentById(ctx.tx, session.id, input.incidentId)
    if (!(await isNew(ctx, session, input))) return {}
    if (incident.toAt) throw refuse('invigilation.incident-ended')
    const toAt = new Date(input.toAt)
    if (toAt < incident.fromAt || !momentHolds(toAt, ctx.now, session.opensAt)) throw refuse('invigilation.moment', {}, 422)
    const given = { compensationSeconds: input.compensationSeconds, arrivalSeconds: input.arrivalSeconds }
    if (given.compensationSeconds > 0 && incident.compensationSeconds > 0) throw refuse('invigilation.compensation-twice', {}, 422)
    if (session.state === 'ditutup' && given.compensationSeconds + given.arrivalSeconds > 0) throw refuse('invigilation.room-closed')
    await give(ctx, {
      ...given,
      sessionId: session.id,
      sittingId: incident.sittingId,
      kind: incident.kind as IncidentKind,
      reason: incident.text,
    })
    await store.markIncidentEnded(ctx.tx, incident.id, {
      toAt,
      compensationSeconds: incident.compensationSeconds + given.compensationSeconds,
      arrivalSeconds: incident.arrivalSeconds + given.arrivalSeconds,
    })
    await record(ctx, 'invigilation.incident-ended', { object: `incident:${incident.id}`, data: { session: session.id, ...given } })
    await notify(ctx.tx, session.id, 'incident-ended', incident.sittingId ?? undefined)
    return {}
  })

const markHelped = serve(api.markHelped)
  .about(inRoom)
  .by(async (input, ctx, session) => {
    const noted = notedOf(input, ctx, session)
    const sitting = await sittingInRoom(ctx.tx, session.id, input.sittingId, true)
    if (!(await isNew(ctx, session, input))) return {}
    await appendSeatEvent(ctx.tx, sitting.id, { kind: 'help-done', at: ctx.now, deviceAt: noted.deviceAt })
    await told(ctx, session, sitting, 'invigilation.helped', {})
    return {}
  })

export const noteRoutes: readonly Route[] = [checkIn, undoAttendance, recordAbsence, recordIncident, endIncident, markHelped]
