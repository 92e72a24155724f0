// The organiser's side: sessions, lists, cards, opening and closing. The participant's: exam-routes.ts.

import { enqueue } from '../../database/announce.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import type { OutputOf } from '../../kit/contract.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, noOne, type Route, serve } from '../../server/serve.ts'
import { mayAct } from '../access/may-act.ts'
import { endSessions } from '../access/session-store.ts'
import { installationKind } from '../access/store.ts'
import { record } from '../audit/store.ts'
import { answerRoutes } from './answer-routes.ts'
import * as api from './api.ts'
import { pinWords, readNip } from './card.ts'
import { dayRoutes } from './day-routes.ts'
import { eventRoutes } from './event/event-routes.ts'
import { proctorRoutes } from './event/proctor-routes.ts'
import { examRoutes } from './exam-routes.ts'
import { policyValue } from './exam-store.ts'
import { exposureRoutes } from './exposure-routes.ts'
import { organiseRoutes } from './organise-routes.ts'
import { roomRoutes } from './room-routes.ts'
import { closeRoom } from './room-store.ts'
import { type SessionAct, type SessionState, type SittingState, sessionAfter } from './state.ts'
import * as store from './store.ts'
import { extraMinutes } from './time-store.ts'

const refuse = (code: api.SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

type SessionShown = OutputOf<typeof api.listSessions>['sessions'][number]

function shown(row: Awaited<ReturnType<typeof store.sessions>>[number]): SessionShown {
  const { forms, ...session } = row
  return {
    ...session,
    formTitle: forms.title,
    example: forms.example,
    items: forms.items,
    purpose: row.purpose as SessionShown['purpose'],
    standing: row.standing as SessionShown['standing'],
    zone: row.zone as SessionShown['zone'],
    state: row.state as SessionState,
    opensAt: row.opensAt.toISOString(),
    closesAt: row.closesAt.toISOString(),
    packedAt: row.packedAt?.toISOString() ?? null,
  }
}

/** A session on which an act is done: locked, with the people it is about. Whether it is possible is asked after the rights. */
async function forAct(id: string, ctx: Context, alsoPersonIds: readonly string[] = []) {
  const session = await store.sessionById(ctx.tx, id, true)
  return { ...(await store.concernOf(ctx.tx, id, alsoPersonIds)), object: session }
}

/** The state of a session after an act; refuses where the act is not possible. */
function after(session: { state: SessionState }, act: SessionAct): SessionState {
  const state = sessionAfter(session.state, act)
  if (!state) throw refuse('sittings.session-state', { state: session.state })
  return state
}

const listSessions = serve(api.listSessions)
  .about(inList)
  .by(async (_, ctx) => ({ sessions: (await store.sessions(ctx.tx, ctx.reach)).map(shown) }))

const showSession = serve(api.showSession)
  .about(async (input, ctx) => {
    await store.sessionById(ctx.tx, input.id)
    const concern = await store.concernOf(ctx.tx, input.id)
    return { ...concern, object: { ...concern, sessionId: input.id } }
  })
  .by(async (input, ctx, concern) => {
    const [row] = await store.sessions(ctx.tx, 'all', input.id)
    if (!row) throw refuse('sittings.session-unknown', {}, 404)
    const people = await store.participantsOf(ctx.tx, input.id)
    const extra = mayAct(ctx.actor, 'accommodations.read', concern).allowed ? await approvedMinutes(ctx, row, people) : null
    const participants = people.map(({ id, ...each }) => ({
      ...each,
      sittingId: id,
      state: each.state as SittingState,
      hasCard: Boolean(each.hasCard),
      packed: Boolean(each.packed),
      extraMinutes: extra && (each.startedAt ? each.extraMinutes : (extra.get(each.personId) ?? 0)),
      sealedMinutes: extra && each.packed ? each.extraMinutes : null,
      answered: Number(each.answered),
      startedAt: each.startedAt?.toISOString() ?? null,
      endsAt: each.endsAt?.toISOString() ?? null,
      closedAt: each.closedAt?.toISOString() ?? null,
    }))
    return { ...shown(row), participants, serverNow: ctx.now.toISOString() }
  })

type People = Awaited<ReturnType<typeof store.participantsOf>>

/** What would be given to each on the day, before anything of it is written to the sittings. */
function approvedMinutes({ tx }: Context, session: { minutes: number; zone: string; opensAt: Date }, people: People) {
  const ids = people.map((person) => person.personId)
  return extraMinutes(tx, { minutes: session.minutes, zone: session.zone as Zone }, ids, session.opensAt)
}

const listForms = serve(api.listForms)
  .about(inList)
  .by(async (_, ctx) => ({ forms: (await store.usableForms(ctx.tx)).map((form) => ({ ...form, items: Number(form.items) })) }))

/** How latecomers are treated on that day, kept with the session: a rule that changes later does not change a planned day. */
async function latenessOn(ctx: Context, date: string): Promise<{ lateMinutes: number; lateEndsWithRoom: boolean }> {
  const minutes = await policyValue(ctx.tx, 'room.late-minutes', date)
  const together = await policyValue(ctx.tx, 'room.late-ends-with-room', date)
  return { lateMinutes: typeof minutes === 'number' ? minutes : 15, lateEndsWithRoom: together !== false }
}

const createSession = serve(api.createSession)
  .about(noOne)
  .by(async (input, ctx) => {
    const form = await store.usableForm(ctx.tx, input.formId)
    const kind = await installationKind(ctx.tx)
    if (form.example && kind !== 'contoh') throw refuse('sittings.form-example', {}, 422)
    if (input.simulated && kind !== 'contoh') throw refuse('sittings.simulated-real', {}, 422)
    const [opensAt, closesAt] = [new Date(input.opensAt), new Date(input.closesAt)]
    if (closesAt <= opensAt) throw refuse('sittings.window', {}, 422)
    // until instruments are validated and a body accredited, a result informs development only
    const day = { ...input, opensAt, closesAt, ...(await latenessOn(ctx, localDate(opensAt, input.zone))) }
    const id = await store.appendSession(ctx.tx, { ...day, standing: 'pemetaan-internal' }, ctx.now)
    await record(ctx, 'sittings.session-created', { object: `session:${id}`, data: { formId: input.formId, minutes: input.minutes } })
    return { id }
  })

const enrolPeople = serve(api.enrolPeople)
  .about(async (input, ctx) => {
    const found = await store.peopleWithin(ctx.tx, { ...input, nips: input.nips.map(readNip) }, ctx.reach, ctx.actor)
    const { object, ...concern } = await forAct(input.id, ctx, found.personIds)
    return { ...concern, object: { session: object, ...found } }
  })
  .by(async (input, ctx, { session, personIds, unknown }) => {
    after(session, 'enrol')
    if (unknown.count > 0) throw refuse('sittings.nip-unknown', unknown, 422)
    const added = await store.appendSittings(ctx.tx, session, personIds, ctx.now)
    if (added.length > 0) await record(ctx, 'sittings.people-enrolled', { object: `session:${input.id}`, subjects: added })
    return { added: added.length, already: personIds.length - added.length }
  })

const issueCards = serve(api.issueCards)
  .about((input, ctx) => forAct(input.id, ctx))
  .by(async (input, ctx, session) => {
    after(session, 'issue-cards')
    const cards = await store.replacePins(ctx.tx, input.id, input.sittingIds, ctx.now)
    const subjects = cards.map((card) => card.personId)
    // a new card is a new key: whoever sat there with the old one signs in again
    if (input.sittingIds) for (const { id } of cards) await endSessions(ctx.tx, { sittingId: id, why: 'replaced', now: ctx.now })
    if (cards.length > 0) await enqueue(ctx.tx, 'sittings-pack', { sessionId: input.id }, `sittings-pack:${input.id}`)
    if (cards.length > 0)
      await record(ctx, 'sittings.cards-issued', { object: `session:${input.id}`, subjects, data: { again: !!input.sittingIds } })
    return {
      cards: cards.map(({ id, number, seat, nip, name, pin }) => ({ sittingId: id, number, seat, nip, name, pin: pinWords(pin) })),
    }
  })

const openSession = serve(api.openSession)
  .about((input, ctx) => forAct(input.id, ctx))
  .by(async (input, ctx, session) => {
    const opened = after(session, 'open')
    const people = await store.participantsOf(ctx.tx, input.id)
    if (people.length === 0) throw refuse('sittings.nobody-enrolled')
    const without = people.filter((person) => !person.hasCard && person.state === 'terdaftar').length
    if (without > 0) throw refuse('sittings.cards-missing', { count: without })
    await store.replaceSessionState(ctx.tx, input.id, opened)
    // whoever came on the list or was given time since the cards were made
    await enqueue(ctx.tx, 'sittings-pack', { sessionId: input.id }, `sittings-pack:${input.id}`)
    await record(ctx, 'sittings.session-opened', { object: `session:${input.id}`, subjects: people.map((person) => person.personId) })
    return {}
  })

const closeSession = serve(api.closeSession)
  .about((input, ctx) => forAct(input.id, ctx))
  .by(async (input, ctx, session) => {
    after(session, 'close')
    await closeRoom(ctx, input.id)
    return {}
  })

export const routes: readonly Route[] = [
  listSessions,
  showSession,
  listForms,
  createSession,
  enrolPeople,
  issueCards,
  openSession,
  closeSession,
  ...organiseRoutes,
  ...examRoutes,
  ...answerRoutes,
  ...dayRoutes,
  ...roomRoutes,
  ...eventRoutes,
  ...proctorRoutes,
  ...exposureRoutes,
]
