// The rules of an event's schedule. What names people is about them: nobody takes a day off, or a duty, or
// susulan, in his or her own name.
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import type { ScheduleRefusal } from './api.ts'
import { meets } from './facts.ts'
import { beginRepair } from './plan-routes.ts'
import { planInForce, putAwayRunning, seatsOf } from './plan-store.ts'
import { peopleOf, slotsOf } from './problem-store.ts'
import * as api from './rule-api.ts'
import { rulesShown } from './rule-reading-store.ts'
import * as store from './rule-store.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

async function wholeEvent() {
  return { subjects: [], unitPath: [], object: undefined }
}
/** About the people whom the request names. */
async function thesePeople(input: { personIds: string[] }) {
  return { subjects: input.personIds, unitPath: [], object: undefined }
}
const by = (ctx: Context) => ({ at: ctx.now, accountId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null })
const object = (id: string) => `event:${id}`

const ruleRoute = serve(api.showRules)
  .about(inList)
  .by((input, ctx) => rulesShown(ctx.tx, { id: input.id, reach: ctx.reach, now: ctx.now }))

const saveSettings = serve(api.saveSettings)
  .about(wholeEvent)
  .by(async ({ id, reason, ...of }, ctx) => {
    await store.openEvent(ctx.tx, id)
    await store.saveSettings(ctx.tx, id, of, ctx.now)
    await record(ctx, 'schedule.settings-saved', { object: object(id), reason, data: of })
    return {}
  })

const createSlots = serve(api.createSlots)
  .about(wholeEvent)
  .by(async ({ id, dates, sessions, makeup }, ctx) => {
    const event = await store.openEvent(ctx.tx, id)
    const days = [...new Set(dates)].sort()
    const ids = await store.appendSlots(
      ctx.tx,
      event,
      days.flatMap((date) => sessions.map((session) => ({ ...session, date, makeup }))),
    )
    await record(ctx, 'schedule.slots-created', { object: object(id), data: { sessions: ids.length, makeup } })
    return { ids }
  })

const updateSlot = serve(api.updateSlot)
  .about(wholeEvent)
  .by(async ({ id, slotId, starts, ends }, ctx) => {
    await store.updateSlot(ctx.tx, await store.openEvent(ctx.tx, id), slotId, { starts, ends })
    await record(ctx, 'schedule.slot-updated', { object: object(id), data: { slotId, starts, ends } })
    return {}
  })

const removeSlot = serve(api.removeSlot)
  .about(wholeEvent)
  .by(async ({ id, slotId }, ctx) => {
    const discarded = await store.removeSlot(ctx.tx, await store.openEvent(ctx.tx, id), slotId)
    await record(ctx, 'schedule.slot-removed', { object: object(id), data: { slotId, discarded } })
    return { discarded }
  })

const useRoom = serve(api.useRoom)
  .about(wholeEvent)
  .by(async ({ id, roomId, separate }, ctx) => {
    await store.useRoom(ctx.tx, await store.openEvent(ctx.tx, id), roomId, separate)
    await record(ctx, 'schedule.room-used', { object: object(id), data: { roomId, separate } })
    return {}
  })

const leaveRoom = serve(api.leaveRoom)
  .about(wholeEvent)
  .by(async ({ id, roomId }, ctx) => {
    await store.openEvent(ctx.tx, id)
    await store.leaveRoom(ctx.tx, id, roomId)
    await record(ctx, 'schedule.room-left', { object: object(id), data: { roomId } })
    return {}
  })

const checkRoom = serve(api.checkRoom)
  .about(wholeEvent)
  .by(async ({ id, roomId, checked }, ctx) => {
    await store.openEvent(ctx.tx, id)
    await store.markChecked(ctx.tx, { eventId: id, roomId }, checked ? by(ctx) : null)
    await record(ctx, 'schedule.room-checked', { object: object(id), data: { roomId, checked } })
    return {}
  })

const closeRoom = serve(api.closeRoom)
  .about(wholeEvent)
  .by(async ({ id, ...of }, ctx) => {
    await store.openEvent(ctx.tx, id)
    const people = await store.appendClosures(ctx.tx, id, of, by(ctx))
    await record(ctx, 'schedule.room-closed', {
      object: object(id),
      reason: of.reason,
      data: { rooms: of.roomIds, dates: of.dates, people },
    })
    return { people }
  })

const liftClosure = serve(api.liftClosure)
  .about(wholeEvent)
  .by(async ({ id, closureId }, ctx) => {
    await store.openEvent(ctx.tx, id)
    await store.liftClosure(ctx.tx, id, closureId, ctx.now)
    await record(ctx, 'schedule.closure-lifted', { object: object(id), data: { closureId } })
    return {}
  })

const createDuty = serve(api.createDuty)
  .about(thesePeople)
  .by(async ({ id, ...of }, ctx) => {
    await store.openEvent(ctx.tx, id)
    const dutyId = await store.appendDuty(ctx.tx, id, of)
    await record(ctx, 'schedule.duty-saved', { object: object(id), subjects: of.personIds, data: { dutyId, minimum: of.minimum } })
    return { id: dutyId }
  })

const updateDuty = serve(api.updateDuty)
  .about(async (input, ctx) => {
    const members = await store.dutyMembers(ctx.tx, input.id, input.dutyId)
    return { subjects: [...members, ...input.personIds], unitPath: [], object: members }
  })
  .by(async ({ id, dutyId, ...of }, ctx, members) => {
    await store.openEvent(ctx.tx, id)
    await store.updateDuty(ctx.tx, id, dutyId, of)
    await record(ctx, 'schedule.duty-saved', {
      object: object(id),
      subjects: [...members, ...of.personIds],
      data: { dutyId, minimum: of.minimum },
    })
    return {}
  })

const removeDuty = serve(api.removeDuty)
  .about(async (input, ctx) => {
    const members = await store.dutyMembers(ctx.tx, input.id, input.dutyId)
    return { subjects: members, unitPath: [], object: members }
  })
  .by(async ({ id, dutyId }, ctx, subjects) => {
    await store.openEvent(ctx.tx, id)
    await store.removeRule(ctx.tx, 'schedule.duty', id, dutyId)
    await record(ctx, 'schedule.duty-removed', { object: object(id), subjects, data: { dutyId } })
    return {}
  })

const addBlackout = serve(api.addBlackout)
  .about(wholeEvent)
  .by(async ({ id, ...of }, ctx) => {
    await store.openEvent(ctx.tx, id)
    const blackoutId = await store.appendBlackout(ctx.tx, id, of, by(ctx))
    await record(ctx, 'schedule.blackout-added', {
      object: object(id),
      reason: of.reason,
      data: { blackoutId, unitId: of.unitId, date: of.date },
    })
    return { id: blackoutId }
  })

const removeBlackout = serve(api.removeBlackout)
  .about(wholeEvent)
  .by(async ({ id, blackoutId }, ctx) => {
    await store.openEvent(ctx.tx, id)
    await store.removeRule(ctx.tx, 'schedule.blackout', id, blackoutId)
    await record(ctx, 'schedule.blackout-removed', { object: object(id), data: { blackoutId } })
    return {}
  })

const addUnavailable = serve(api.addUnavailable)
  .about(thesePeople)
  .by(async ({ id, ...of }, ctx) => {
    await store.openEvent(ctx.tx, id)
    const personIds = await store.participantsAmong(ctx.tx, id, of.personIds)
    const added = await store.appendUnavailable(ctx.tx, id, { ...of, personIds }, by(ctx))
    const data = { dates: of.dates, half: of.half, hard: of.hard }
    await record(ctx, 'schedule.unavailable-added', { object: object(id), subjects: personIds, reason: of.reason, data })
    return { added }
  })

const removeUnavailable = serve(api.removeUnavailable)
  .about(async (input, ctx) => {
    const person = await store.unavailablePerson(ctx.tx, input.id, input.unavailableId)
    return { subjects: person ? [person] : [], unitPath: [], object: person }
  })
  .by(async ({ id, unavailableId }, ctx, person) => {
    await store.openEvent(ctx.tx, id)
    await store.removeRule(ctx.tx, 'schedule.unavailable', id, unavailableId)
    await record(ctx, 'schedule.unavailable-removed', { object: object(id), subjects: person ? [person] : [] })
    return {}
  })

/** Whom "the team" means: members of a function, participants of a unit and all below it, or a list. */
async function teamOf(
  input: { id: string; dutyId: string | null; unitId: string | null; personIds: string[] },
  ctx: Context,
): Promise<string[]> {
  const people = await peopleOf(ctx.tx, input.id)
  const members = input.dutyId ? new Set(await store.dutyMembers(ctx.tx, input.id, input.dutyId)) : new Set(input.personIds)
  const { unitId } = input
  return people.filter(({ id, path }) => members.has(id) || (unitId !== null && path.includes(unitId))).map(({ id }) => id)
}

const moveAlert = serve(api.moveAlert)
  .about(async (input, ctx) => {
    const team = await teamOf(input, ctx)
    return { subjects: [...new Set([...team, ...input.personIds])], unitPath: [], object: team }
  })
  .by(async ({ id, dates, half, into, reason, letter, personIds: named }, ctx, team) => {
    const event = await store.openEvent(ctx.tx, id)
    await store.participantsAmong(ctx.tx, id, named)
    if (team.length === 0) throw refuse('schedule.alert-nobody', {}, 422)
    const today = localDate(ctx.now, event.zone)
    await store.appendUnavailable(ctx.tx, id, { personIds: team, dates, half, hard: true, reason, letter }, by(ctx))
    const plan = await planInForce(ctx.tx, id)
    const seated = plan ? await seatedOn(ctx, { planId: plan.id, eventId: id, team, dates, half }) : []
    if (into === 'susulan') await store.appendDeferred(ctx.tx, id, { personIds: plan ? seated : team, reason, letter }, by(ctx))
    const begun = seated.length > 0 ? await repairAfterAlert(ctx, event, { from: today, intoMakeup: into === 'susulan' }) : null
    const data = { dates, half, into, people: team.length, seated: seated.length, planId: begun }
    await record(ctx, 'schedule.alert-moved', { object: object(id), subjects: team, reason, data })
    return { people: team.length, seated: seated.length, planId: begun }
  })

/** Those of the team whom the plan seats on these days. */
async function seatedOn(
  ctx: Context,
  of: { planId: string; eventId: string; team: readonly string[]; dates: readonly string[]; half: 'pagi' | 'siang' | 'sehari' },
): Promise<string[]> {
  const slots = new Map((await slotsOf(ctx.tx, of.eventId)).map((slot) => [slot.id, slot]))
  const team = new Set(of.team)
  const struck = (slotId: string) => of.dates.some((date) => meets({ date, half: of.half }, slots.get(slotId) ?? { date: '', starts: '' }))
  return (await seatsOf(ctx.tx, of.planId)).filter((seat) => team.has(seat.personId) && struck(seat.slotId)).map((seat) => seat.personId)
}

/** What is being computed does not know of the alert: it is put away and a repair begun that does. */
async function repairAfterAlert(ctx: Context, event: { id: string }, of: { from: string; intoMakeup: boolean }): Promise<string> {
  await putAwayRunning(ctx.tx, event.id)
  return (await beginRepair(ctx, event, of)).id
}

const deferPeople = serve(api.deferPeople)
  .about(thesePeople)
  .by(async ({ id, ...of }, ctx) => {
    await store.openEvent(ctx.tx, id)
    const personIds = await store.participantsAmong(ctx.tx, id, of.personIds)
    const added = await store.appendDeferred(ctx.tx, id, { ...of, personIds }, by(ctx))
    await record(ctx, 'schedule.people-deferred', { object: object(id), subjects: personIds, reason: of.reason })
    return { added }
  })

const undeferPerson = serve(api.undeferPerson)
  .about(async (input) => ({ subjects: [input.personId], unitPath: [], object: undefined }))
  .by(async ({ id, personId }, ctx) => {
    await store.openEvent(ctx.tx, id)
    await store.removeDeferred(ctx.tx, id, personId)
    await record(ctx, 'schedule.person-undeferred', { object: object(id), subjects: [personId] })
    return {}
  })

export const ruleRoutes: readonly Route[] = [
  ...[ruleRoute, saveSettings, createSlots, updateSlot, removeSlot, useRoom, leaveRoom, checkRoom, closeRoom, liftClosure],
  ...[createDuty, updateDuty, removeDuty, addBlackout, removeBlackout, addUnavailable, removeUnavailable],
  ...[moveAlert, deferPeople, undeferPerson],
]
