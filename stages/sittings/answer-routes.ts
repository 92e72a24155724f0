// The one call whose cost is counted in microseconds: a participant saves a change of an answer.
import type pg from 'pg'
import type { Clock } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type HotContext, type Route, serve } from '../../server/serve.ts'
import { type AnswerBinding, answerBindings, answerPool } from './answer-store.ts'
import { type AnswerWriter, answerWriter } from './answer-writer.ts'
import { type AnswerSent, isOnForm, readAnswer } from './answering.ts'
import type * as api from './api.ts'
import * as exam from './exam-api.ts'
import { keepLate } from './late-store.ts'

const refuse = (code: api.SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

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
async function save(input: unknown, { tokenHash, pool, clock }: HotContext): Promise<{ seq: number; at: string; late?: boolean }> {
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
  if (verdict === 'sittings.time-up') return late(pool, binding.sittingId, sent, at)
  throw refuse(verdict, {}, verdict === 'sittings.signed-out' || verdict === 'sittings.replaced' ? 401 : 409)
}

/** It came too late to count: kept all the same, and acknowledged as what it is. */
async function late(pool: pg.Pool, sittingId: string, sent: AnswerSent, at: Date): Promise<{ seq: number; at: string; late: boolean }> {
  if (!(await keepLate(pool, sittingId, sent, at))) throw refuse('sittings.seq-taken')
  return { seq: sent.seq, at: at.toISOString(), late: true }
}

export const answerRoutes: readonly Route[] = [serve(exam.saveAnswer).hot(save)]
