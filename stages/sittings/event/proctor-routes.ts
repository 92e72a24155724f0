// Pengawas Ruang of a whole event. An act is about whom it assigns and about whoever sits in those rooms,
// so nobody assigns himself or herself, nor the proctor of the own session.
import { sql } from 'kysely'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { findOpenAccount, grantRoom, takeRoomBack } from '../../access/proctor-store.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import { findAgency } from '../../register/store.ts'
import type { SittingsRefusal } from '../api.ts'
import * as api from './proctor-api.ts'
import {
  type HeldRow,
  heldDuties,
  type Known,
  offeredAccounts,
  proctoredSessions,
  type SessionRow,
  standingsOf,
  teamProctors,
} from './proctor-store.ts'
import { clashOf, type Duty, daysWithRoom, type Hindrance, hindranceOf, type ProctorPerson } from './proctors.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

const today = async (ctx: Context) => localDate(ctx.now, ((await findAgency(ctx.tx))?.zone ?? 'WIB') as Zone)
const me = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor : { accountId: null, personId: null })

type Offered = ProctorPerson & {
  readonly name: string
  readonly personId: string | null
  readonly inTeam: boolean
  readonly office: string
}
type Board = { readonly sessions: readonly SessionRow[]; readonly held: readonly HeldRow[]; readonly people: ReadonlyMap<string, Offered> }

/** Everything that a decision about proctors of the event goes by. */
async function boardOf(ctx: Context, eventId: string, more: readonly Known[] = []): Promise<Board> {
  const date = await today(ctx)
  const sessions = await proctoredSessions(ctx.tx, eventId, { reach: ctx.reach, now: ctx.now, self: me(ctx).personId })
  const ids = sessions.map((one) => one.id)
  const held = await heldDuties(ctx.tx, ids, date)
  const offered = await offeredAccounts(ctx.tx, await teamProctors(ctx.tx, eventId), held)
  const known = [...offered, ...more.filter((one) => offered.every((other) => other.accountId !== one.accountId))]
  const standings = await standingsOf(ctx.tx, known, sessions, { eventId, date })
  const nothing = { office: '', sits: [], elsewhere: [], ownUnit: [] }
  const people = known.map((one) => {
    const self = one.accountId === me(ctx).accountId || (one.personId !== null && one.personId === me(ctx).personId)
    return [one.accountId, { ...one, ...(standings.get(one.accountId) ?? nothing), self }] as const
  })
  return { sessions, held, people: new Map(people) }
}

/** The sessions that an account proctors, without one of its grants. */
function placesOf({ sessions, held }: Board, accountId: string, but?: string): SessionRow[] {
  const own = held.filter((one) => one.accountId === accountId && one.grantId !== but).map((one) => one.sessionId)
  return sessions.filter((one) => own.includes(one.id))
}

const showEventProctors = serve(api.showEventProctors)
  .about(inList)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const board = await boardOf(ctx, event.id)
    const reviewOf = (session: SessionRow, one: HeldRow) => {
      const person = board.people.get(one.accountId)
      if (!session.open || !person) return null
      return (
        (clashOf(session, person, placesOf(board, one.accountId, one.grantId)) as 'sits' | 'elsewhere' | 'two-rooms' | null) ??
        (one.placeChanged ? ('place' as const) : null)
      )
    }
    return {
      sessions: board.sessions.map(({ personIds: _p, officeIds: _o, closesOn: _c, ...session }, at) => ({
        ...session,
        assigned: board.held
          .filter((one) => one.sessionId === session.id)
          .map(({ grantId, accountId, name, letterNumber, letterDate, ...one }) => ({
            ...{ grantId, accountId, name, letterNumber, letterDate },
            review: reviewOf(board.sessions[at] as SessionRow, { grantId, accountId, name, letterNumber, letterDate, ...one }),
          })),
      })),
      people: [...board.people.values()].map(({ personId: _, ...one }) => one as api.ProctorOffered),
      without: (await teamProctors(ctx.tx, event.id)).flatMap((one) =>
        one.accountId ? [] : [{ name: one.name, nip: one.nip, known: one.personId !== null }],
      ),
    }
  })

const codes = {
  over: 'sittings.proctor-over',
  own: 'sittings.proctor-over',
  self: 'sittings.proctor-over',
  sits: 'sittings.proctor-sits',
  elsewhere: 'sittings.proctor-two-rooms',
  'two-rooms': 'sittings.proctor-two-rooms',
} as const satisfies Record<Hindrance, SittingsRefusal>

function refuseHindered(session: SessionRow, person: Offered, others: readonly SessionRow[]): void {
  const why = hindranceOf(session, person, others)
  if (!why) return
  const { date, starts, venue, room } = session
  throw refuse(codes[why], { name: person.name, date, starts, place: `${venue}, ${room}` })
}

/** Whoever is assigned, and whoever sits there. Acts on one event take turns. */
async function aboutDuties(ctx: Context, eventId: string, duties: readonly Duty[]) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${eventId}, 1515))`.execute(ctx.tx)
  const accounts = new Map<string, Known>()
  for (const accountId of new Set(duties.map((one) => one.accountId))) {
    const account = await findOpenAccount(ctx.tx, { accountId, login: null })
    if (account) accounts.set(account.id, { accountId: account.id, name: account.name, personId: account.personId, inTeam: false })
  }
  const rooms = new Set(duties.map((one) => one.sessionId))
  const sessions = await proctoredSessions(ctx.tx, eventId, { reach: 'all', now: ctx.now, self: me(ctx).personId })
  const seated = sessions.filter((one) => rooms.has(one.id)).flatMap((one) => one.personIds)
  const behind = [...accounts.values()].flatMap((one) => [one.accountId, ...(one.personId ? [one.personId] : [])])
  return { subjects: [...seated, ...behind], unitPath: [] as string[], object: accounts }
}

async function grant(ctx: Context, person: Offered, session: SessionRow, letter: { letterNumber: string; letterDate: string }) {
  const date = await today(ctx)
  const after = localDate(new Date(Date.parse(session.closesAt) + daysWithRoom * 86_400_000), session.zone)
  const scope = { account: { id: person.accountId, personId: person.personId }, sessionId: session.id }
  await grantRoom(ctx, { ...scope, validFrom: date, validTo: after > date ? after : date }, letter)
}

const assignProctors = serve(api.assignProctors)
  .about((input, ctx) => aboutDuties(ctx, input.id, input.duties))
  .by(async (input, ctx, accounts) => {
    const event = await eventById(ctx.tx, input.id)
    const board = await boardOf(ctx, event.id, [...accounts.values()])
    const letter = { letterNumber: input.letterNumber, letterDate: input.letterDate }
    const given = new Map<string, SessionRow[]>()
    let assigned = 0
    for (const duty of input.duties) {
      const [session, person] = [board.sessions.find((one) => one.id === duty.sessionId), board.people.get(duty.accountId)]
      if (!session) throw refuse('sittings.session-unknown', {}, 404)
      if (!person || !accounts.has(duty.accountId)) throw refuse('sittings.proctor-unknown', {}, 404)
      const before = board.held.find((one) => one.sessionId === session.id && one.accountId === person.accountId)
      if (before && !before.placeChanged) continue
      const fresh = given.get(person.accountId) ?? []
      if (fresh.includes(session)) continue
      refuseHindered(session, person, [...placesOf(board, person.accountId, before?.grantId), ...fresh])
      // the letter before names another time or place
      if (before) await takeRoomBack(ctx, before, 'Waktu atau tempat sesi berubah; ditugaskan lagi')
      await grant(ctx, person, session, letter)
      given.set(person.accountId, [...fresh, session])
      assigned += 1
    }
    const subjects = [...given.keys()].flatMap((accountId) => accounts.get(accountId)?.personId ?? [])
    if (assigned > 0)
      await record(ctx, 'sittings.proctors-assigned', { object: `event:${event.id}`, subjects, data: { assigned, ...letter } })
    return { assigned }
  })

const moveProctor = serve(api.moveProctor)
  .about(async (input, ctx) => {
    const date = await today(ctx)
    const all = await proctoredSessions(ctx.tx, input.id, { reach: 'all', now: ctx.now, self: null })
    const held = (
      await heldDuties(
        ctx.tx,
        all.map((one) => one.id),
        date,
      )
    ).find((one) => one.grantId === input.grantId)
    const rooms = [input.toSessionId, ...(held ? [held.sessionId] : [])]
    const duties = held ? rooms.map((sessionId) => ({ sessionId, accountId: held.accountId })) : []
    return { ...(await aboutDuties(ctx, input.id, duties)), object: held }
  })
  .by(async (input, ctx, held) => {
    if (!held) throw refuse('sittings.proctor-unknown', {}, 404)
    const board = await boardOf(ctx, input.id)
    const [session, person] = [board.sessions.find((one) => one.id === input.toSessionId), board.people.get(held.accountId)]
    if (!session || !person) throw refuse('sittings.session-unknown', {}, 404)
    refuseHindered(session, person, placesOf(board, held.accountId, held.grantId))
    await takeRoomBack(ctx, held, input.reason)
    await grant(ctx, person, session, { letterNumber: held.letterNumber, letterDate: held.letterDate })
    return {}
  })

export const proctorRoutes: readonly Route[] = [showEventProctors, assignProctors, moveProctor]
