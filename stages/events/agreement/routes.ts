// Agreement and clearance as they are read and noted. Who singles out a person is not that person.
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { accountOf, forChange, noteChange, refuse, wholeAgency } from '../event-routes.ts'
import { removeParticipants } from '../list/store.ts'
import { isOpen } from '../state.ts'
import { eventById } from '../store.ts'
import * as api from './api.ts'
import { authorityOn, nextSteps } from './standing.ts'
import * as store from './store.ts'

const by = (ctx: Context) => ({ at: ctx.now, accountId: accountOf(ctx) })

const showAgreement = serve(api.showAgreement)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const event = await eventById(ctx.tx, id)
    const { people, steps, needed, state, uncovered, open } = await store.agreementOf(ctx.tx, event)
    const own = ctx.actor.kind === 'account' ? ctx.actor.personId : null
    const within = (path: readonly string[]) => ctx.reach === 'all' || path.some((unit) => ctx.reach.includes(unit))
    return {
      ...{ authority: authorityOn(event.startsOn), needed, state, jpt: people.length, uncovered: needed ? uncovered : 0, open },
      optional: event.purpose !== 'pengisian' && people.length > 0,
      next: isOpen(event.state) ? [...nextSteps(state)] : [],
      steps: ctx.reach === 'all' ? steps : steps.map((step) => ({ ...step, people: [] })),
      people: people.filter((one) => one.id !== own && within(one.unitPath)).map(({ unitPath: _, addedAt: __, ...one }) => one),
    }
  })

const noteNeed = serve(api.noteNeed)
  .about(wholeAgency)
  .by(async ({ id, needed, reason }, ctx) => {
    const event = await forChange(ctx, id, reason)
    if (event.purpose === 'pengisian') throw refuse('events.agreement-by-law')
    await store.appendStep(ctx.tx, { eventId: id, kind: 'kewajiban', needed, words: reason }, by(ctx))
    await record(ctx, 'events.agreement-need-noted', { object: `event:${id}`, reason, data: { needed } })
    return {}
  })

const noteStep = serve(api.noteStep)
  .about(async ({ personIds }: { personIds: readonly string[] }) => ({ subjects: [...personIds], unitPath: [], object: undefined }))
  .by(async ({ id, kind, personIds, ...input }, ctx) => {
    // after publishing the letter itself is the reason
    const event = await forChange(ctx, id, input.letterNumber)
    const { state } = await store.agreementOf(ctx.tx, event)
    if (!nextSteps(state).includes(kind)) throw refuse('events.agreement-step', { kind, state })
    const outcome = kind === 'jawaban' ? input.outcome : null
    if ((kind === 'jawaban' && !outcome) || (kind !== 'surat' && outcome !== 'setuju' && input.words.length < 3))
      throw refuse('events.agreement-words', {}, 422)
    const step = { eventId: id, kind, letterNumber: input.letterNumber, letterDate: input.letterDate, outcome, words: input.words }
    const named = kind === 'surat' ? [] : personIds
    await store.appendStep(ctx.tx, { ...step, personIds: named }, by(ctx))
    const data = { kind, outcome, number: input.letterNumber, date: input.letterDate }
    await record(ctx, 'events.agreement-step-noted', { object: `event:${id}`, subjects: [...named], data })
    if (named.length === 0) return { removed: 0 }
    const act = kind === 'pencabutan' ? 'Persetujuan dicabut' : 'Dikecualikan'
    const authority = authorityOn(event.startsOn)
    const reason = `${act} ${authority}, surat nomor ${input.letterNumber}${input.words ? `: ${input.words}` : ''}`.slice(0, 500)
    const removed = await removeParticipants(ctx.tx, id, named, reason, ctx.now)
    if (removed.length < named.length) throw refuse('events.not-on-list', {}, 422)
    await noteChange(ctx, event, { kind: 'peserta-keluar', reason, effect: { loseSeat: removed } })
    await record(ctx, 'events.participants-removed', {
      object: `event:${id}`,
      subjects: removed,
      reason,
      data: { removed: removed.length },
    })
    return { removed: removed.length }
  })

const enterClearance = serve(api.enterClearance)
  .about(async ({ personId }: { personId: string }) => ({ subjects: [personId], unitPath: [], object: undefined }))
  .by(async ({ id, personId, point, state, source }, ctx) => {
    const event = await eventById(ctx.tx, id, true)
    if (!isOpen(event.state)) throw refuse('events.state', { state: event.state })
    const { people } = await store.agreementOf(ctx.tx, event)
    if (!people.some((one) => one.id === personId)) throw refuse('events.not-on-list', {}, 422)
    const entered = state === 'data-kurang' ? null : state
    if (entered && source.length < 3) throw refuse('events.clearance-source', {}, 422)
    await store.replacePoint(ctx.tx, { eventId: id, personId, point, state: entered, source }, by(ctx))
    // what is said of the person stays in this room; the record keeps that something was said, and by what
    await record(ctx, 'events.clearance-entered', { object: `event:${id}`, subjects: [personId], data: { point, source } })
    return {}
  })

export const agreementRoutes: readonly Route[] = [showAgreement, noteNeed, noteStep, enterClearance]
