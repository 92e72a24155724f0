// Presence at another body's test as it is read and noted. Nobody notes or decides his or her own.
import { localDate } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { readNipList } from '../../events/list/reader.ts'
import { eventById } from '../../events/store.ts'
import { appendDeferred, removeDeferred } from '../../schedule/rule-store.ts'
import type { InvigilationRefusal } from '../api.ts'
import * as api from './api.ts'
import { readPresence } from './presence.ts'
import * as store from './store.ts'

const refuse = (code: InvigilationRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const subjectsInAudit = 200
const accountOf = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.accountId : null)
const ownOf = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.personId : null)

/** An event with another body's test that is published and not over, held against other acts on it. */
async function outsideEvent(ctx: Context, id: string, date?: string) {
  const event = await eventById(ctx.tx, id, true)
  if (event.mode === 'tes-sendiri') throw refuse('invigilation.outside-mode')
  if (event.state !== 'terbit' && event.state !== 'berjalan') throw refuse('invigilation.event-over', { state: event.state })
  if (date && (date < event.startsOn || date > localDate(ctx.now, event.zone)))
    throw refuse('invigilation.outside-day', { from: event.startsOn, date }, 422)
  return event
}

const showOutside = serve(api.showOutside)
  .about(inList)
  .by(async ({ id, state, search, offset, limit }, ctx) => {
    await eventById(ctx.tx, id)
    const people = await store.outsidePeople(ctx.tx, id)
    const own = ownOf(ctx)
    const wanted = search.toLowerCase()
    const found = people.filter(
      (one) =>
        one.personId !== own &&
        (ctx.reach === 'all' || one.unitPath.some((unit) => ctx.reach.includes(unit))) &&
        (state === 'semua' || one.presence === state) &&
        (!wanted || one.nip.startsWith(wanted) || `${one.name} ${one.unit} ${one.office}`.toLowerCase().includes(wanted)),
    )
    const count = (of: readonly store.OutsidePerson[], presence: string) => of.filter((one) => one.presence === presence).length
    const seated = people.filter((one) => one.date !== null || one.noted !== null).length
    return {
      counts: {
        ...{
          listed: people.length,
          seated,
          present: count(people, 'hadir'),
          absent: count(people, 'tidak-hadir'),
          open: count(people, 'belum'),
        },
        undecided: people.filter((one) => one.presence === 'tidak-hadir' && one.decision === null).length,
      },
      waves: (await store.wavesOf(ctx.tx, id)).map((wave) => {
        const here = people.filter((one) => one.slotId === wave.slotId)
        return { ...wave, people: here.length, present: count(here, 'hadir'), absent: count(here, 'tidak-hadir') }
      }),
      total: found.length,
      rows: found.slice(offset, offset + limit).map(({ unitPath: _, slotId: __, facts: ___, ...one }) => one),
    }
  })

const readOutside = serve(api.readOutside)
  .about(async () => ({ subjects: [], unitPath: [], object: undefined }))
  .by(async ({ id, date }, ctx) => {
    await outsideEvent(ctx, id, date)
    if (!ctx.upload) throw refuse('invigilation.outside-list', {}, 422)
    const { nips, beside } = await readNipList(ctx.upload.stream)
    const people = new Map((await store.outsidePeople(ctx.tx, id)).map((one) => [one.nip, one]))
    const seen = new Set<string>()
    const rows = nips.map(({ line, nip, said }): api.OutsideRow => {
      const person = people.get(nip)
      const read = beside === null ? { state: 'hadir' as const } : readPresence(said ?? '')
      const twice = seen.has(nip)
      seen.add(nip)
      const problem = !/^\d{18}$/.test(nip)
        ? 'nip-shape'
        : !person
          ? 'not-listed'
          : person.personId === ownOf(ctx)
            ? 'own'
            : twice
              ? 'twice'
              : read === null
                ? 'said-unknown'
                : null
      return {
        ...{ line, nip, personId: person?.personId ?? null, name: person?.name ?? null, said, problem },
        ...{ state: read?.state ?? null, kind: read && 'kind' in read ? read.kind : null },
        seatDay: person?.date && person.date !== date ? person.date : null,
      }
    })
    const missing = [...people.values()].filter((one) => one.date === date && !seen.has(one.nip)).length
    return { column: beside, rows, missing }
  })

const noteOutside = serve(api.noteOutside)
  .about(async ({ rows }) => ({ subjects: rows.map((row) => row.personId), unitPath: [], object: undefined }))
  .by(async ({ id, date, source, rows }, ctx) => {
    const event = await outsideEvent(ctx, id, date)
    if (rows.some((row) => (row.state === 'tidak-hadir') !== (row.kind !== null))) throw refuse('invigilation.outside-kind', {}, 422)
    const listed = new Set((await store.outsidePeople(ctx.tx, id)).map((one) => one.personId))
    const strangers = rows.filter((row) => !listed.has(row.personId)).length
    const personIds = [...new Set(rows.map((row) => row.personId))]
    if (strangers > 0 || personIds.length < rows.length) throw refuse('invigilation.outside-people', { count: strangers }, 422)
    await store.writeNotes(ctx.tx, { eventId: event.id, date, source, rows }, { at: ctx.now, accountId: accountOf(ctx) })
    await store.tellOutside(ctx.tx, event.id, ctx.now)
    const present = rows.filter((row) => row.state === 'hadir').length
    await record(ctx, 'invigilation.outside-noted', {
      object: `event:${id}`,
      subjects: personIds.length <= subjectsInAudit ? personIds : [],
      data: { date, source, present, absent: rows.length - present },
    })
    return { noted: rows.length }
  })

const decideOutside = serve(api.decideOutside)
  .about(async ({ personIds }) => ({ subjects: [...personIds], unitPath: [], object: undefined }))
  .by(async ({ id, personIds, decision, reason }, ctx) => {
    const event = await outsideEvent(ctx, id)
    const accountId = accountOf(ctx)
    if (!accountId) throw refuse('invigilation.event-over', { state: event.state })
    const chosen = new Set(personIds)
    const absent = (await store.outsidePeople(ctx.tx, id)).filter((one) => chosen.has(one.personId) && one.presence === 'tidak-hadir')
    if (absent.length < chosen.size) throw refuse('invigilation.not-absent', { count: chosen.size - absent.length })
    const people = absent.map((one) => ({ personId: one.personId, date: one.noted?.date ?? '' }))
    const by = { at: ctx.now, accountId }
    await store.writeDecisions(ctx.tx, { eventId: id, people, decision, reason }, by)
    if (decision === 'susulan') await appendDeferred(ctx.tx, id, { personIds: [...chosen], reason, letter: null }, by)
    else for (const one of absent) if (one.decision?.decision === 'susulan') await removeDeferred(ctx.tx, id, one.personId)
    await store.tellOutside(ctx.tx, id, ctx.now)
    const subjects = personIds.length <= subjectsInAudit ? [...chosen] : []
    await record(ctx, 'invigilation.absence-decided', { object: `event:${id}`, subjects, reason, data: { decision, people: chosen.size } })
    return { decided: chosen.size }
  })

export const outsideRoutes: readonly Route[] = [showOutside, readOutside, noteOutside, decideOutside]
