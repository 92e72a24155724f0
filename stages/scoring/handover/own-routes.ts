// What a person sees of the own talks, and the own word that closes one.
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import type { HandoverRefusal } from './api.ts'
import { confirmOwnFeedback, listOwnFeedback } from './feedback-api.ts'
import { answerOf, refuse } from './feedback-routes.ts'
import { feedbackDue, feedbackState } from './feedback-rule.ts'
import { answerTalk, peopleOfTalk, talkById } from './feedback-store.ts'
import { ownHanded, ownTalks } from './own-store.ts'
import { talksOf } from './result-store.ts'

/** The person that the account is tied to; access let nobody else in. */
const selfOf = ({ actor }: Context): string => (actor.kind === 'account' && actor.personId) || ''

const listFeedback = serve(listOwnFeedback)
  .about(inList)
  .by(async (_, ctx) => {
    const personId = selfOf(ctx)
    const due = []
    for (const { eventId, eventTitle, class: jobClass, assessedOn } of await ownHanded(ctx.tx, personId)) {
      const talk = (await talksOf(ctx.tx, eventId, personId)).get(personId)
      due.push({ eventId, eventTitle, dueOn: feedbackDue(jobClass, assessedOn), state: talk?.state ?? ('belum' as const) })
    }
    return { talks: (await ownTalks(ctx.tx, personId)).map(talkShown), due }
  })

function talkShown(of: Awaited<ReturnType<typeof ownTalks>>[number]) {
  const { id, eventId, eventTitle, date, starts, zone, place, holder, strengths, step, question } = of
  const state = feedbackState(of)
  return {
    ...{ id, eventId, eventTitle, date, starts, zone, place, holder, state },
    notes: strengths === null ? null : { strengths, step: step ?? '', question: question ?? '' },
    answer: answerOf(of),
    mayAnswer: state === 'terlaksana',
  }
}

const confirmFeedback = serve(confirmOwnFeedback)
  .about(async ({ id }, ctx) => {
    const own = (await peopleOfTalk(ctx.tx, id)).find((one) => one.personId === selfOf(ctx))
    return { subjects: own ? [own.personId] : [], object: own }
  })
  .by(async ({ id, agreed, text }, ctx, own) => {
    const talk = await talkById(ctx.tx, id)
    if (!own || talk.cancelReason !== null) throw new Refusal('scoring.feedback-unknown' satisfies HandoverRefusal, {}, 404)
    if (own.attendance !== 'hadir') throw refuse('scoring.feedback-not-held')
    if (own.agreed !== null || own.scanned) throw refuse('scoring.feedback-answered')
    if (!agreed && !text) throw refuse('scoring.reason-needed', {}, 422)
    await answerTalk(ctx.tx, { id, personId: own.personId }, { agreed, answer: text, answeredAt: ctx.now })
    const data = { eventId: talk.eventId, agreed }
    await record(ctx, 'scoring.feedback-answered', { object: `feedback:${id}`, subjects: [own.personId], data })
    return {}
  })

export const ownFeedbackRoutes: readonly Route[] = [listFeedback, confirmFeedback]
