// The participant's side: card, pledge, start, answers, submission, receipt. Everything is about the
// sitting of the signed-in session; no call names a sitting, so none can name another person's.
import type pg from 'pg'
import type { Clock } from '../../kit/clock.ts'
import type { Actor } from '../../kit/permission.ts'
import { KeptRefusal, Refusal } from '../../kit/refusal.ts'
import { type Context, type HotContext, noOne, type Route, serve } from '../../server/serve.ts'
import { endSessions, openSession } from '../access/store.ts'
import { record } from '../audit/store.ts'
import { type AnswerBinding, answerBindings, answerPool } from './answer-store.ts'
import { type AnswerWriter, answerWriter } from './answer-writer.ts'
import { isOnForm, readAnswer } from './answering.ts'
import * as api from './api.ts'
import { readNip, readPin, waitAfter } from './card.ts'
import { closeSitting } from './closing-store.ts'
import { deadlineOf } from './deadline.ts'
import * as store from './exam-store.ts'
import { pledges, pledgeText, pledgeVersion } from './pledge.ts'
import { finalAnswers } from './receipt.ts'
import { isFinished, sittingAfter } from './state.ts'

const refuse = (code: api.SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** The sitting of the session that asks; locked where `lock` is given. Refuses a page that shows another one. */
const own =
  (lock = false) =>
  async (input: { sittingId?: string | undefined }, ctx: Context) => {
    if (ctx.actor.kind !== 'participant') throw refuse('sittings.signed-out', {}, 401)
    if (input.sittingId !== undefined && input.sittingId !== ctx.actor.sittingId) throw refuse('sittings.other-sitting')
    const sitting = await store.sittingById(ctx.tx, ctx.actor.sittingId, lock)
    return { subjects: [sitting.personId], object: sitting }
  }

const signIn = serve(api.signIn)
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
    await openParticipantSession(ctx, sitting)
    return {}
  })

/** A card opens one device at a time: the device before is signed out and says so. */
async function openParticipantSession(
  ctx: Context,
  sitting: NonNullable<Awaited<ReturnType<typeof store.findSittingByCard>>>,
): Promise<void> {
  const replaced = await endSessions(ctx.tx, { sittingId: sitting.id, why: 'replaced', now: ctx.now })
  // reading is no idleness: the session lasts as long as the session of the room can, and an hour for the receipt
  const minutes = Math.max(180, Math.ceil((sitting.closesAt.getTime() - ctx.now.getTime()) / 60_000)) + sitting.extraMinutes + 60
  const { token, id } = await openSession(ctx.tx, {
    sittingId: sitting.id,
    personId: sitting.personId,
    now: ctx.now,
    device: ctx.device,
    idleMinutes: minutes,
    absoluteMinutes: minutes,
  })
  ctx.setToken(token)
  const actor: Actor = { kind: 'participant', sittingId: sitting.id, personId: sitting.personId, sessionId: id }
  await record({ ...ctx, actor }, 'sittings.signed-in', {
    object: `sitting:${sitting.id}`,
    subjects: [sitting.personId],
    data: { replaced },
  })
}

const signOut = serve(api.signOut)
  .about(own())
  .by(async (_, ctx, sitting) => {
    if (ctx.actor.kind === 'participant') await endSessions(ctx.tx, { id: ctx.actor.sessionId, why: 'signed-out', now: ctx.now })
    ctx.setToken(null)
    await record(ctx, 'sittings.signed-out', { object: `sitting:${sitting.id}`, subjects: [sitting.personId] })
    return {}
  })

/** Whether the room has begun and its window is open. */
const isOpen = (sitting: store.Sitting, now: Date) => sitting.sessionState === 'dibuka' && now >= sitting.opensAt && now < sitting.closesAt

const examState = serve(api.examState)
  .about(own())
  .by(async (_, ctx, sitting) => ({
    serverNow: ctx.now.toISOString(),
    sittingId: sitting.id,
    state: sitting.state,
    sessionState: sitting.sessionState,
    mayStart: sitting.state === 'terdaftar' && sitting.agreedAt !== null && isOpen(sitting, ctx.now),
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

const agree = serve(api.agree)
  .about(own(true))
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

const start = serve(api.start)
  .about(own(true))
  .by(async (_, ctx, sitting) => {
    if (sitting.state === 'berjalan') return shownPaper(ctx, sitting)
    if (!sittingAfter(sitting.state, 'start')) throw refuse('sittings.finished')
    if (!sitting.agreedAt) throw refuse('sittings.pledge-missing')
    if (!isOpen(sitting, ctx.now)) throw refuse('sittings.not-open', { opensAt: sitting.opensAt.toISOString() })
    const grace = await store.graceSeconds(ctx.tx, ctx.now, sitting.zone)
    const time = deadlineOf({ ...sitting, startedAt: ctx.now, roomSeconds: 0, graceSeconds: grace })
    await store.markStarted(ctx.tx, sitting.id, ctx.now, time)
    await record(ctx, 'sittings.started', {
      object: `sitting:${sitting.id}`,
      subjects: [sitting.personId],
      data: { endsAt: time.endsAt.toISOString(), deadline: time.deadline.toISOString() },
    })
    return shownPaper(ctx, { ...sitting, state: 'berjalan', startedAt: ctx.now, endsAt: time.endsAt })
  })

const showPaper = serve(api.showPaper)
  .about(own())
  .by((_, ctx, sitting) => {
    if (sitting.state !== 'berjalan') throw refuse(isFinished(sitting.state) ? 'sittings.finished' : 'sittings.not-started')
    return shownPaper(ctx, sitting)
  })

async function shownPaper(ctx: Context, sitting: store.Sitting) {
  const words = await store.wordsOf(
    ctx.tx,
    sitting.paper.items.map((item) => item.itemId),
  )
  const changes = await store.changesOf(ctx.tx, sitting.id)
  const last = new Map(changes.map((change) => [change.itemId, change]))
  return {
    serverNow: ctx.now.toISOString(),
    sittingId: sitting.id,
    state: sitting.state,
    startedAt: (sitting.startedAt ?? ctx.now).toISOString(),
    endsAt: (sitting.endsAt ?? ctx.now).toISOString(),
    items: sitting.paper.items.map(({ itemId, letters }) => ({
      itemId,
      stem: words.item.get(itemId)?.stem ?? '',
      question: words.item.get(itemId)?.question ?? '',
      options: [...letters].map((letter) => ({ letter, text: words.option.get(itemId + letter) ?? '' })),
    })),
    answers: [...last.values()],
    lastSeq: changes.at(-1)?.seq ?? 0,
  }
}

const submit = serve(api.submit)
  .about(own(true))
  .by(async (_, ctx, sitting) => {
    if (isFinished(sitting.state)) return shownReceipt(ctx, sitting)
    if (!sittingAfter(sitting.state, 'submit')) throw refuse('sittings.not-started')
    await closeSitting(ctx, sitting)
    return shownReceipt(ctx, await store.sittingById(ctx.tx, sitting.id))
  })

const showReceipt = serve(api.showReceipt)
  .about(own())
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

// One writer and one memory of bindings for each server, known by its pool.
const writers = new WeakMap<pg.Pool, { writer: AnswerWriter; bindingOf(tokenHash: Buffer): Promise<AnswerBinding | undefined> }>()

function writerOf(pool: pg.Pool, clock: Clock) {
  const known = writers.get(pool)
  if (known) return known
  const own = answerPool(pool)
  const made = { writer: answerWriter(own, clock), bindingOf: answerBindings(own) }
  writers.set(pool, made)
  return made
}

/** Saves one change of an answer: see answer-writer.ts. */
async function save(input: unknown, { tokenHash, pool, clock }: HotContext): Promise<{ seq: number; at: string }> {
  const sent = readAnswer(input)
  if (!sent) throw refuse('sittings.answer-malformed', {}, 400)
  const { writer, bindingOf } = writerOf(pool, clock)
  const binding = await bindingOf(tokenHash)
  if (!binding) throw refuse('sittings.signed-out', {}, 401)
  if (sent.sittingId !== undefined && sent.sittingId !== binding.sittingId) throw refuse('sittings.other-sitting')
  if (!isOnForm(binding.form, sent)) throw refuse('sittings.not-on-form', {}, 422)
  const { verdict, at } = await writer.save({ ...sent, tokenHash, sittingId: binding.sittingId })
  if (verdict === 'saved' || verdict === 'repeat') return { seq: sent.seq, at: at.toISOString() }
  if (verdict === 'sittings.not-saved') throw refuse(verdict, {}, 429)
  throw refuse(verdict, {}, verdict === 'sittings.signed-out' ? 401 : 409)
}

export const examRoutes: readonly Route[] = [
  signIn,
  signOut,
  examState,
  agree,
  start,
  showPaper,
  serve(api.saveAnswer).hot(save),
  submit,
  showReceipt,
]
