// Talks about results: planned by whoever may hold one, noted by who holds it, closed by the signed record or by the
// person's own word. Nobody plans, holds or reads the own.
import { localDate } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fullName } from '../../../kit/wording.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { holds } from '../../access/may-act.ts'
import { record } from '../../audit/store.ts'
import { scanned as scannedType } from '../../documents/signed-file.ts'
import { eventById } from '../../events/store.ts'
import type { ScoringRefusal } from '../api.ts'
import type { HandoverRefusal } from './api.ts'
import * as api from './feedback-api.ts'
import { feedbackDue, feedbackState, mayPlan } from './feedback-rule.ts'
import * as store from './feedback-store.ts'
import { printRecord } from './record-store.ts'
import { eventHeadOf, resultsOf, talksOf } from './result-store.ts'
import type { ResultRow } from './standing.ts'
import { handoverEvents } from './wave-store.ts'

type Code = HandoverRefusal | ScoringRefusal
export const refuse = (code: Code, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** The account that acts. @throws Refusal scoring.account-needed */
function accountOf({ actor }: Context) {
  if (actor.kind !== 'account') throw refuse('scoring.account-needed')
  return { accountId: actor.accountId, personId: actor.personId }
}

const inReach = (unitPath: readonly string[], { reach }: Context) => reach === 'all' || unitPath.some((unit) => reach.includes(unit))

const listFeedbackEvents = serve(api.listFeedbackEvents)
  .about(inList)
  .by(async (_, { tx }) => {
    const handed = (await handoverEvents(tx)).filter((one) => one.handed > 0)
    return { events: await Promise.all(handed.map(({ id }) => eventHeadOf(tx, id))) }
  })

const listFeedback = serve(api.listFeedback)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const { tx } = ctx
    const { accountId, personId } = accountOf(ctx)
    const { zone } = await eventById(tx, id)
    const today = localDate(ctx.now, zone)
    const results = (await resultsOf(tx, id)).filter((one) => one.personId !== personId && inReach(one.unitPath, ctx))
    const people = (await store.peopleIn(tx, id)).filter((one) => one.personId !== personId && inReach(one.unitPath, ctx))
    const seats = Map.groupBy(people, (one) => one.feedbackId)
    const talks = (await store.talksIn(tx, id)).filter((one) => seats.has(one.id))
    const readsAll = holds(ctx.actor, 'results.read')
    return {
      ...{ event: await eventHeadOf(tx, id), zone, today },
      talks: talks.map(({ eventId: _, holderId, holderName, ...talk }) => ({
        ...talk,
        holder: { id: holderId, name: holderName },
        own: holderId === accountId,
        people: (seats.get(talk.id) ?? []).map((one) => personShown(one, readsAll || holderId === accountId)),
      })),
      waiting: await waitingOf(ctx, id, results),
      holders: (await store.holders(tx, today)).map(({ id: holderId, name }) => ({ id: holderId, name })),
    }
  })

function personShown(of: store.TalkPersonRow, withNotes: boolean): api.TalkPerson {
  const { personId, nip, unitName, absenceKind, strengths, step, question } = of
  return {
    ...{ personId, name: fullName(of), nip, class: of.class ?? '', unitName, absenceKind, state: feedbackState(of) },
    notes: withNotes && strengths !== null ? { strengths, step: step ?? '', question: question ?? '' } : null,
    answer: answerOf(of),
    scannedAt: of.scanAt?.toISOString() ?? null,
  }
}

export const answerOf = ({ agreed, answer, answeredAt }: Pick<store.TalkPersonRow, 'agreed' | 'answer' | 'answeredAt'>) =>
  agreed !== null && answeredAt ? { agreed, text: answer, at: answeredAt.toISOString() } : null

/** Who was handed a result and can be given a talk. */
async function waitingOf({ tx }: Context, eventId: string, results: readonly ResultRow[]) {
  const talks = await talksOf(tx, eventId)
  const first = new Map(results.filter((one) => one.handedRunId !== null).map((one) => [one.personId, one]))
  return [...first.values()]
    .filter((one) => mayPlan(talks.get(one.personId)?.state ?? 'belum'))
    .map((one) => ({
      ...{ personId: one.personId, name: fullName(one), nip: one.nip, class: one.class, unitName: one.unitName },
      dueOn: feedbackDue(one.class, one.assessedOn),
    }))
}

const planFeedback = serve(api.planFeedback)
  .about(async ({ personIds }, { tx }) => ({
    ...{ subjects: personIds, unitPath: await store.commonUnits(tx, personIds), object: undefined },
  }))
  .by(async ({ id: eventId, personIds, ...talk }, ctx) => {
    const { accountId } = accountOf(ctx)
    const { zone } = await eventById(ctx.tx, eventId, true)
    const people = [...new Set(personIds)]
    await mustBeFree(ctx, eventId, people)
    const holder = (await store.holders(ctx.tx, localDate(ctx.now, zone))).find((one) => one.id === talk.holderId)
    if (!holder) throw refuse('scoring.feedback-holder', {}, 422)
    if (holder.personId !== null && people.includes(holder.personId)) throw refuse('scoring.feedback-concerned', {}, 422)
    const id = await store.appendTalk(ctx.tx, { eventId, ...talk, plannedBy: accountId, plannedAt: ctx.now }, people)
    const data = { eventId, holder: talk.holderId, date: talk.date, people: people.length }
    await record(ctx, 'scoring.feedback-planned', { object: `feedback:${id}`, subjects: people, data })
    return { id }
  })

/** @throws Refusal scoring.feedback-not-handed, -planned, with how many people it is about */
async function mustBeFree({ tx }: Context, eventId: string, people: readonly string[]): Promise<void> {
  const handed = new Set((await resultsOf(tx, eventId)).flatMap((one) => (one.handedRunId === null ? [] : [one.personId])))
  const without = people.filter((one) => !handed.has(one)).length
  if (without > 0) throw refuse('scoring.feedback-not-handed', { people: without })
  const talks = await talksOf(tx, eventId)
  const busy = people.filter((one) => !mayPlan(talks.get(one)?.state ?? 'belum')).length
  if (busy > 0) throw refuse('scoring.feedback-planned', { people: busy })
}

const cancelFeedback = serve(api.cancelFeedback)
  .about(async ({ id }, { tx }) => {
    const people = (await store.peopleOfTalk(tx, id)).map((one) => one.personId)
    return { subjects: people, unitPath: await store.commonUnits(tx, people), object: undefined }
  })
  .by(async ({ id, reason }, ctx) => {
    const talk = await store.talkById(ctx.tx, id)
    if (talk.cancelReason !== null) throw refuse('scoring.feedback-cancelled')
    const people = await store.peopleOfTalk(ctx.tx, id)
    if (people.some((one) => one.attendance !== null)) throw refuse('scoring.feedback-noted')
    await store.cancelTalk(ctx.tx, { id, reason, now: ctx.now })
    const subjects = people.map((one) => one.personId)
    await record(ctx, 'scoring.feedback-cancelled', { object: `feedback:${id}`, subjects, reason, data: { eventId: talk.eventId } })
    return {}
  })

type Named = { readonly id: string; readonly personId: string }
type Part = { readonly talk: store.TalkRow; readonly person: store.TalkPersonRow }

async function findPart(tx: Context['tx'], { id, personId }: Named): Promise<Part | undefined> {
  const talk = await store.findTalk(tx, id)
  const person = talk && (await store.peopleOfTalk(tx, id)).find((one) => one.personId === personId)
  return talk && person && { talk, person }
}

/** About the person, who is known where the part exists; what does not exist is told after the rights. */
const aboutPart = async (input: Named, { tx }: Context) => {
  const part = await findPart(tx, input)
  return { subjects: part ? [input.personId] : [], unitPath: part?.person.unitPath ?? [], object: part }
}

/** @throws Refusal scoring.feedback-unknown (404) */
function known(part: Part | undefined): Part {
  if (!part) throw refuse('scoring.feedback-unknown', {}, 404)
  return part
}

const noteFeedback = serve(api.noteFeedback)
  .about(aboutPart)
  .by(async (input, ctx, part) => {
    const { talk, person } = known(part)
    const { accountId } = accountOf(ctx)
    const { zone } = await eventById(ctx.tx, talk.eventId)
    if (talk.cancelReason !== null) throw refuse('scoring.feedback-cancelled')
    if (talk.holderId !== accountId) throw refuse('scoring.feedback-not-holder', {}, 403)
    if (talk.date > localDate(ctx.now, zone)) throw refuse('scoring.feedback-early', { date: talk.date })
    if (person.agreed !== null || person.scanned) throw refuse('scoring.feedback-noted')
    const came = input.attendance === 'hadir'
    if (came ? !(input.strengths && input.step) : input.absenceKind === null) throw refuse('scoring.feedback-incomplete', {}, 422)
    const { strengths, step, question } = input
    const notes = came ? { strengths, step, question } : { strengths: null, step: null, question: null }
    await store.noteTalk(ctx.tx, input, {
      ...{ attendance: input.attendance, absenceKind: came ? null : input.absenceKind, ...notes },
      ...{ notedBy: accountId, notedAt: ctx.now },
    })
    await tell(ctx, came ? 'scoring.feedback-held' : 'scoring.feedback-absent', { talk, person }, { absenceKind: input.absenceKind })
    return {}
  })

const tell = (ctx: Context, act: `scoring.${string}`, { talk, person }: Part, data: Record<string, string | null> = {}) =>
  record(ctx, act, { object: `feedback:${talk.id}`, subjects: [person.personId], data: { eventId: talk.eventId, ...data } })

/** Notes are for who holds the talk and who reads results. @throws Refusal scoring.feedback-not-holder, -not-held */
function mustRead(ctx: Context, { talk, person }: Part): void {
  if (talk.holderId !== accountOf(ctx).accountId && !holds(ctx.actor, 'results.read')) throw refuse('scoring.feedback-not-holder', {}, 403)
  if (person.attendance !== 'hadir') throw refuse('scoring.feedback-not-held')
}

const feedbackRecord = serve(api.feedbackRecord)
  .about(aboutPart)
  .by(async (_, ctx, found) => {
    const part = known(found)
    mustRead(ctx, part)
    const body = await printRecord(ctx, part)
    return { name: `umpan-balik-${part.person.nip}.pdf`, type: 'application/pdf', body, inline: true }
  })

const uploadFeedbackScan = serve(api.uploadFeedbackScan)
  .about(aboutPart)
  .by(async (input, ctx, found) => {
    const part = known(found)
    mustRead(ctx, part)
    if (part.person.scanned) throw refuse('scoring.feedback-noted')
    const scan = await collect(ctx.upload?.stream)
    const kind = scannedType(scan)
    if (!kind) throw refuse('scoring.feedback-file', {}, 415)
    await store.putScan(ctx.tx, input, { scan, scanType: kind.type, scanBy: accountOf(ctx).accountId, scanAt: ctx.now })
    await tell(ctx, 'scoring.feedback-signed', part)
    return {}
  })

async function collect(stream: AsyncIterable<Buffer> | undefined): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream ?? []) {
    size += chunk.length
    if (size > api.largestScan) throw refuse('scoring.feedback-file', { limit: api.largestScan }, 413)
    chunks.push(chunk)
  }
  if (size === 0) throw new Refusal('request.no-file', {})
  return Buffer.concat(chunks)
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

const feedbackScan = serve(api.feedbackScan)
  .about(aboutPart)
  .by(async (input, ctx, found) => {
    const part = known(found)
    mustRead(ctx, part)
    const { scan, scanType } = await store.scanOf(ctx.tx, input)
    await tell(ctx, 'scoring.feedback-scan-read', part)
    return { name: `umpan-balik-bertanda-${part.person.nip}.${endings[scanType]}`, type: scanType, body: scan }
  })

export const feedbackRoutes: readonly Route[] = [
  ...[listFeedbackEvents, listFeedback, planFeedback, cancelFeedback],
  ...[noteFeedback, feedbackRecord, uploadFeedbackScan, feedbackScan],
]
