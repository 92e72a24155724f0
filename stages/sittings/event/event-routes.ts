// An event's sittings: papers, making, cards. Acts are about the event as a whole, so only a right for the
// whole agency does them; cards are about whom they are for, so nobody prints the own.
import { enqueue } from '../../../database/announce.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { endSessions } from '../../access/session-store.ts'
import { installationKind } from '../../access/store.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import { findAgency } from '../../register/store.ts'
import { planInForce } from '../../schedule/plan-store.ts'
import { className } from '../../standards/class.ts'
import type { SittingsRefusal } from '../api.ts'
import { givePins } from '../store.ts'
import { cardsPdf } from './card-print.ts'
import { type CardFacts, cardFacts } from './card-store.ts'
import * as api from './event-api.ts'
import { askMaking, findMaking } from './making-store.ts'
import { classesOf, formsFor, papersOf, replacePapers } from './paper-store.ts'
import { makingShown, sessionsOfEvent } from './shown-store.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** About the event as a whole. */
async function wholeEvent() {
  return { subjects: [], unitPath: [], object: undefined }
}

const showEventSittings = serve(api.showEventSittings)
  .about(inList)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const plan = await planInForce(ctx.tx, event.id)
    const [people, papers] = [await classesOf(ctx.tx, event.id), await papersOf(ctx.tx, event.id)]
    const all = new Set([...people.keys(), ...papers.map((paper) => paper.jobClass)])
    return {
      event: { id: event.id, title: event.title, state: event.state, mode: event.mode },
      plan: plan ? { id: plan.id, version: plan.version } : null,
      classes: [...all].map((jobClass) => ({
        class: jobClass,
        people: people.get(jobClass) ?? 0,
        papers: papers.filter((paper) => paper.jobClass === jobClass).map(({ formId, makeupOnly }) => ({ formId, makeupOnly })),
      })),
      forms: await formsFor(ctx.tx, event.instrumentId),
      making: await makingShown(ctx.tx, await findMaking(ctx.tx, event.id), ctx.reach),
      sessions: await sessionsOfEvent(ctx.tx, event.id, ctx.reach, ctx.now),
    }
  })

/** An event in which we hold a test of our own and that is not over; held against other acts on it. */
async function ownEvent(ctx: Context, id: string) {
  const event = await eventById(ctx.tx, id, true)
  if (event.mode !== 'tes-sendiri' || event.state === 'ditutup' || event.state === 'dibatalkan')
    throw refuse('sittings.event-mode', { mode: event.mode, state: event.state })
  return event
}

const choosePapers = serve(api.choosePapers)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const event = await ownEvent(ctx, input.id)
    const people = await classesOf(ctx.tx, event.id)
    const named = new Set(input.classes.map((one) => one.class))
    const missing = [...people.keys()].filter((jobClass) => !named.has(jobClass))
    if (missing.length > 0) throw refuse('sittings.papers-missing', { classes: missing.map((one) => className(one)) }, 422)
    const forms = new Map((await formsFor(ctx.tx, null)).map((form) => [form.id, form]))
    const ofInstrument = new Set((await formsFor(ctx.tx, event.instrumentId)).map((form) => form.id))
    const contoh = (await installationKind(ctx.tx)) === 'contoh'
    for (const { papers } of input.classes) {
      if (new Set(papers.map((paper) => paper.formId)).size < papers.length) throw refuse('sittings.papers-twice', {}, 422)
      if (papers.every((paper) => paper.makeupOnly)) throw refuse('sittings.papers-all-kept', {}, 422)
      for (const { formId } of papers) {
        const form = forms.get(formId)
        if (!form) throw refuse('sittings.form-unusable', {}, 422)
        if (form.example && !contoh) throw refuse('sittings.form-example', {}, 422)
        if (!ofInstrument.has(formId)) throw refuse('sittings.papers-instrument', { form: form.title }, 422)
      }
    }
    const chosen = input.classes.flatMap(({ papers }) => papers.map((paper) => forms.get(paper.formId)?.minutes ?? 0))
    // a room has one clock
    if (new Set(chosen).size > 1)
      throw refuse('sittings.papers-minutes', { minutes: [...new Set(chosen)].sort((a, b) => a - b).map(String) }, 422)
    const rows = input.classes.flatMap(({ class: jobClass, papers }) =>
      papers.map((paper, at) => ({ ...paper, jobClass, position: at + 1 })),
    )
    await replacePapers(ctx.tx, event.id, rows)
    await record(ctx, 'sittings.papers-chosen', { object: `event:${event.id}`, data: { papers: rows } })
    const plan = await planInForce(ctx.tx, event.id)
    if (plan) await askMaking(ctx.tx, { eventId: event.id, planId: plan.id, now: ctx.now })
    return {}
  })

const makeSessions = serve(api.makeSessions)
  .about(wholeEvent)
  .by(async (input, ctx) => {
    const event = await ownEvent(ctx, input.id)
    const plan = await planInForce(ctx.tx, event.id)
    if (!plan) throw refuse('sittings.plan-missing')
    await askMaking(ctx.tx, { eventId: event.id, planId: plan.id, now: ctx.now })
    await record(ctx, 'sittings.making-asked', { object: `event:${event.id}`, data: { planId: plan.id } })
    return {}
  })

const listCardGroups = serve(api.listCardGroups)
  .about(inList)
  .by(async (input, ctx) => {
    await eventById(ctx.tx, input.id)
    const own = ctx.actor.kind === 'account' ? ctx.actor.personId : null
    const all = await cardFacts(ctx.tx, input.id, { only: input.only, reach: ctx.reach })
    const cards = all.filter((card) => card.personId !== own)
    return { groups: groupsOfCards(cards, input.by), cards: cards.length, own: cards.length < all.length }
  })

/** Files of at most 300 cards: by room-session in time, or by office in the order of names. */
function groupsOfCards(cards: readonly CardFacts[], by: 'sesi' | 'unit') {
  const groups = [...Map.groupBy(cards, (card) => (by === 'sesi' ? card.sessionId : card.officeId)).values()]
  if (by === 'unit') groups.sort((a, b) => (a[0]?.office ?? '').localeCompare(b[0]?.office ?? '', 'id'))
  return groups.flatMap((list) => {
    const parts = Math.ceil(list.length / api.mostCards)
    return Array.from({ length: parts }, (_, at) => {
      const some = list.slice(at * api.mostCards, (at + 1) * api.mostCards)
      const [first] = list
      const place = `${first?.date} ${first?.starts}`
      return {
        title: by === 'sesi' ? `${first?.venue}, ${first?.room}` : (first?.office ?? ''),
        detail: by === 'sesi' ? place : '',
        ...{ part: at + 1, parts },
        sittingIds: some.map((card) => card.id),
        replaced: some.filter((card) => card.hasCard).length,
      }
    })
  })
}

const printCards = serve(api.printCards)
  .about(async (input, ctx) => {
    const cards = await cardFacts(ctx.tx, input.id, { only: 'semua', sittingIds: input.sittingIds, reach: 'all' })
    const [first, ...others] = cards
    const unitPath = first ? first.path.filter((unit) => others.every((other) => other.path.includes(unit))) : []
    return { subjects: cards.map((card) => card.personId), unitPath, object: cards }
  })
  .by(async (input, ctx, found) => {
    const event = await eventById(ctx.tx, input.id)
    const cards = found.filter((card) => input.again || !card.hasCard)
    if (cards.length === 0) throw refuse('sittings.cards-none')
    const pins = await givePins(
      ctx.tx,
      cards.map((card) => card.id),
      ctx.now,
    )
    // a new card is a new key: whoever sat there with the old one signs in again
    for (const { id } of cards.filter((card) => card.hasCard)) await endSessions(ctx.tx, { sittingId: id, why: 'replaced', now: ctx.now })
    for (const sessionId of new Set(cards.map((card) => card.sessionId)))
      await enqueue(ctx.tx, 'sittings-pack', { sessionId }, `sittings-pack:${sessionId}`)
    const again = cards.filter((card) => card.hasCard).length
    const subjects = cards.map((card) => card.personId)
    await record(ctx, 'sittings.cards-issued', { object: `event:${event.id}`, subjects, data: { again, receipt: input.receipt } })
    const agency = await findAgency(ctx.tx)
    const body = await cardsPdf({
      ...{ event: event.title, title: input.title, receipt: input.receipt, now: ctx.now },
      office: agency?.letterhead.slice(1).join(' ') || agency?.name || '',
      address: agency?.address ?? '',
      cards: cards.map((card) => ({ ...card, pin: pins.get(card.id) ?? '' })),
    })
    const name = `kartu-${input.title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}.pdf`
    return { name, type: 'application/pdf', body }
  })

export const eventRoutes: readonly Route[] = [showEventSittings, choosePapers, makeSessions, listCardGroups, printCards]
