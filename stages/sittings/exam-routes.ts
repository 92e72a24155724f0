// The participant's side: card, pledge, start, answers, submission, receipt. Everything is about the
// sitting of the signed-in session; no call names a sitting, so none can name another person's.
import type { Actor } from '../../kit/permission.ts'
import { KeptRefusal, Refusal } from '../../kit/refusal.ts'
import { type Context, noOne, type Route, serve } from '../../server/serve.ts'
import { endSessions, openSession } from '../access/session-store.ts'
import { record } from '../audit/store.ts'
import type * as api from './api.ts'
import { readNip, readPin, waitAfter } from './card.ts'
import { closeSitting } from './closing-store.ts'
import { markUsed, onlyHere } from './device-store.ts'
import * as exam from './exam-api.ts'
import * as store from './exam-store.ts'
import { ownSitting } from './own-store.ts'
import { shownItems } from './pack-store.ts'
import { pledges, pledgeText, pledgeVersion } from './pledge.ts'
import { markHeard } from './presence-store.ts'
import { finalAnswers } from './receipt.ts'
import { startOne } from './room-store.ts'
import { mayStart, type StartFacts } from './starting.ts'
import { isFinished, sittingAfter } from './state.ts'
import { clockOf } from './time-store.ts'

const refuse = (code: api.SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

const signIn = serve(exam.signIn)
  .about(noOne)
  .by(async (input, ctx) => {
    const nip = readNip(input.nip)
    const attempts = await store.attemptsOf(ctx.tx, nip, ctx.now)
    const left = Math.ceil(((attempts.blockedUntil?.getTime() ?? 0) - ctx.now.getTime()) / 1000)
    if (left > 0) throw refuse('sittings.card-wait', { seconds: left }, 429)
    const sitting = await store.findSittingByCard(ctx.tx, nip, readPin(input.pin))
    if (!sitting) {
      const failures = attempts.failures + 1
      const seconds = waitAfter(failures)
      const until = seconds > 0 ? new Date(ctx.now.getTime() + seconds * 1000) : null
      await store.replaceAttempts(ctx.tx, nip, failures, until, ctx.now)
      throw new KeptRefusal('sittings.card-refused' satisfies api.SittingsRefusal, { seconds }, 401)
    }
    await store.forgetAttempts(ctx.tx, nip)
    await onlyHere(ctx, sitting, input.requestId)
    await openParticipantSession(ctx, sitting)
    return {}
  })

/** A card opens one device at a time; the same browser that signs in again renews its own session. */
async function openParticipantSession(
  ctx: Context,
  sitting: NonNullable<Awaited<ReturnType<typeof store.findSittingByCard>>>,
): Promise<void> {
  const replaced = await endSessions(ctx.tx, { sittingId: sitting.id, why: 'replaced', now: ctx.now })
  // reading is no idleness, and a room may be paused or extended for hours: nobody signs in again for that
  const minutes = Math.max(0, Math.ceil((sitting.closesAt.getTime() - ctx.now.getTime()) / 60_000)) + sitting.extraMinutes + 720
  const { token, id } = await openSession(ctx.tx, {
    sittingId: sitting.id,
    personId: sitting.personId,
    now: ctx.now,
    device: ctx.device,
    idleMinutes: minutes,
    absoluteMinutes: minutes,
  })
  ctx.setToken(token)
  await markUsed(ctx.tx, sitting.id, ctx.now)
  await markHeard(ctx.tx, sitting.id, { at: ctx.now, touchedAt: null, waiting: 0 })
  const actor: Actor = { kind: 'participant', sittingId: sitting.id, personId: sitting.personId, sessionId: id }
  await record({ ...ctx, actor }, 'sittings.signed-in', {
    object: `sitting:${sitting.id}`,
    subjects: [sitting.personId],
    data: { replaced },
  })
}

const signOut = serve(exam.signOut)
  .about(ownSitting())
  .by(async (_, ctx, sitting) => {
    if (ctx.actor.kind === 'participant') await endSessions(ctx.tx, { id: ctx.actor.sessionId, why: 'signed-out', now: ctx.now })
    ctx.setToken(null)
    await record(ctx, 'sittings.signed-out', { object: `sitting:${sitting.id}`, subjects: [sitting.personId] })
    return {}
  })

const examState = serve(exam.examState)
  .about(ownSitting())
  .by(async (_, ctx, sitting) => ({
    serverNow: ctx.now.toISOString(),
    sittingId: sitting.id,
    state: sitting.state,
    sessionState: sitting.sessionState,
    mayStart: mayStart(startFacts(sitting), ctx.now) === null,
    title: sitting.title,
    venue: sitting.venue,
    room: sitting.room,
    zone: sitting.zone,
    opensAt: sitting.opensAt.toISOString(),
    closesAt: sitting.closesAt.toISOString(),
    minutes: sitting.minutes,
    extraMinutes: sitting.extraMinutes,
    items: sitting.paper.items.length,
    example: sitting.example,
    name: sitting.name,
    number: sitting.number,
    seat: sitting.seat,
    agreed: sitting.agreedAt !== null,
    endsAt: sitting.endsAt?.toISOString() ?? null,
    pledge: sitting.agreedAt ? null : pledges,
  }))

const agree = serve(exam.agree)
  .about(ownSitting(true))
  .by(async (input, ctx, sitting) => {
    if (sitting.agreedAt) return {}
    if (!sittingAfter(sitting.state, 'agree')) throw refuse('sittings.finished')
    if (input.version !== pledgeVersion) throw refuse('sittings.pledge-version')
    const { version, language } = input
    await store.markAgreed(ctx.tx, sitting.id, { version, text: pledgeText(pledges[language]), now: ctx.now })
    await record(ctx, 'sittings.pledge-agreed', {
      object: `sitting:${sitting.id}`,
      subjects: [sitting.personId],
      data: { version, language, text: pledgeText(pledges[language]) },
    })
    return {}
  })

const start = serve(exam.start)
  .about(ownSitting('in-room'))
  .by(async (_, ctx, sitting) => {
    if (sitting.state === 'berjalan') return shownPaper(ctx, sitting)
    const why = mayStart(startFacts(sitting), ctx.now)
    if (why) throw refuse(why, why === 'sittings.not-open' ? { opensAt: sitting.opensAt.toISOString() } : {})
    const time = await startOne(ctx, await clockOf(ctx.tx, sitting.sessionId), sitting)
    return shownPaper(ctx, { ...sitting, state: 'berjalan', startedAt: ctx.now, endsAt: time.endsAt })
  })

const startFacts = (sitting: store.Sitting): StartFacts => ({
  ...sitting,
  agreed: sitting.agreedAt !== null,
  checkedIn: sitting.checkedInAt !== null,
  paused: sitting.roomPausedAt !== null || sitting.pausedAt !== null,
})

const showPaper = serve(exam.showPaper)
  .about(ownSitting())
  .by((_, ctx, sitting) => {
    if (sitting.state !== 'berjalan') throw refuse(isFinished(sitting.state) ? 'sittings.finished' : 'sittings.not-started')
    return shownPaper(ctx, sitting)
  })

async function shownPaper(ctx: Context, sitting: store.Sitting) {
  const words = await store.wordsOfForm(ctx.tx, sitting.formId)
  const changes = await store.changesOf(ctx.tx, sitting.id)
  const last = new Map(changes.map((change) => [change.itemId, change]))
  return {
    serverNow: ctx.now.toISOString(),
    sittingId: sitting.id,
    state: sitting.state,
    startedAt: (sitting.startedAt ?? ctx.now).toISOString(),
    endsAt: (sitting.endsAt ?? ctx.now).toISOString(),
    items: shownItems(sitting.paper, words),
    answers: [...last.values()],
    lastSeq: Math.max(sitting.seqFloor, changes.at(-1)?.seq ?? 0),
  }
}

const submit = serve(exam.submit)
  .about(ownSitting(true))
  .by(async (_, ctx, sitting) => {
    if (isFinished(sitting.state)) return shownReceipt(ctx, sitting)
    if (!sittingAfter(sitting.state, 'submit')) throw refuse('sittings.not-started')
    await closeSitting(ctx, sitting)
    return shownReceipt(ctx, await store.sittingById(ctx.tx, sitting.id))
  })

const showReceipt = serve(exam.showReceipt)
  .about(ownSitting())
  .by((_, ctx, sitting) => {
    if (!isFinished(sitting.state)) throw refuse('sittings.not-finished')
    return shownReceipt(ctx, sitting)
  })

async function shownReceipt(ctx: Context, sitting: store.Sitting) {
  return {
    state: sitting.state,
    title: sitting.title,
    name: sitting.name,
    number: sitting.number,
    zone: sitting.zone,
    closedAt: (sitting.closedAt ?? ctx.now).toISOString(),
    answered: finalAnswers(await store.changesOf(ctx.tx, sitting.id)).length,
    items: sitting.paper.items.length,
    receipt: sitting.receipt ?? '',
    leaf: sitting.receiptLeaf?.toString('hex') ?? '',
    nonce: sitting.receiptNonce?.toString('hex') ?? '',
  }
}

export const examRoutes: readonly Route[] = [signIn, signOut, examState, agree, start, showPaper, submit, showReceipt]
