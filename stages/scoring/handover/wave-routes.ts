// Handing results over: asked by one, decided by another. Whoever asks or decides is carried by no wave of his or
// her own: that result stays behind for two others. What stays behind must have been seen.
import { announce } from '../../../database/announce.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { makeLetters } from '../../documents/letter-store.ts'
import { eventById } from '../../events/store.ts'
import type { ScoringRefusal } from '../api.ts'
import { lockEvent } from '../event/batch-store.ts'
import { tellResultFigures } from '../event/figure-store.ts'
import * as api from './api.ts'
import { isOpen, itemsToSee, resultsOf } from './result-store.ts'
import { carriedOf, leftInAll, type ResultRow } from './standing.ts'
import { draftsOf, letterCounts } from './wave-letter-store.ts'
import * as store from './wave-store.ts'

type Code = api.HandoverRefusal | ScoringRefusal
const refuse = (code: Code, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** The account that acts. @throws Refusal scoring.account-needed */
function accountOf({ actor }: Context) {
  if (actor.kind !== 'account') throw refuse('scoring.account-needed')
  return { accountId: actor.accountId, personId: actor.personId }
}

/** About the people that are named one by one; classes as a whole are about nobody in particular. */
const aboutNamed = async ({ personIds }: { personIds: string[] }) => ({ subjects: personIds, unitPath: [], object: undefined })
/** What does not exist is told by the handler, after the rights. */
const aboutWave = async ({ id }: { id: string }, { tx }: Context) => ({
  ...{ subjects: (await store.findWave(tx, id))?.personIds ?? [], unitPath: [], object: undefined },
})

const askWave = serve(api.askWave)
  .about(aboutNamed)
  .by(async ({ id: eventId, classes, personIds, note, ...of }, ctx) => {
    const { accountId, personId } = accountOf(ctx)
    await eventById(ctx.tx, eventId)
    await lockEvent(ctx.tx, eventId)
    const results = await resultsOf(ctx.tx, eventId)
    if (!(await isOpen(ctx.tx, eventId, results))) throw refuse('scoring.wave-too-early')
    const { ready, left } = carriedOf(results, { classes, personIds }, [personId])
    if (ready.length === 0) throw refuse('scoring.wave-nobody', { left: leftInAll(left), ...left })
    const asked = { eventId, withdraws: null, classes, personIds, reason: note, askedBy: accountId, askedAt: ctx.now, ...of }
    const made = await store.appendWave(ctx.tx, asked)
    await record(ctx, 'scoring.wave-asked', {
      ...{ object: `wave:${made.id}`, subjects: personIds, data: { eventId, number: made.number, classes, people: personIds.length } },
      ...(note ? { reason: note } : {}),
    })
    return { ...made, preview: { ready: ready.length, left, people: peopleOf(ready) } }
  })

const peopleOf = (results: readonly ResultRow[]) => new Set(results.map((one) => one.personId)).size

const askWithdrawal = serve(api.askWithdrawal)
  .about(aboutWave)
  .by(async ({ id, reason }, ctx) => {
    const { accountId } = accountOf(ctx)
    const wave = await store.waveById(ctx.tx, id)
    await lockEvent(ctx.tx, wave.eventId)
    await mayBeTakenBack(ctx, wave.id)
    const { eventId, id: withdraws, classes, personIds, plannedOn, feedbackWay, feedbackPlace } = wave
    const content = { withdraws, classes, personIds, plannedOn, feedbackWay, feedbackPlace }
    const made = await store.appendWave(ctx.tx, { eventId, ...content, reason, askedBy: accountId, askedAt: ctx.now })
    await record(ctx, 'scoring.withdrawal-asked', {
      ...{ object: `wave:${made.id}`, subjects: personIds, reason, data: { eventId, number: made.number, withdraws } },
    })
    return made
  })

/** @throws Refusal scoring.wave-decided where it carried nothing out, -withdrawn, -opened */
async function mayBeTakenBack({ tx }: Context, id: string): Promise<void> {
  const wave = await store.waveById(tx, id)
  if (wave.withdraws !== null || wave.agreed !== true) throw refuse('scoring.wave-decided')
  if (wave.withdrawn) throw refuse('scoring.wave-withdrawn')
  if (wave.opened > 0) throw refuse('scoring.wave-opened', { people: wave.opened })
}

const decideWave = serve(api.decideWave)
  .about(aboutWave)
  .by(async (input, ctx) => {
    const { accountId, personId } = accountOf(ctx)
    const { eventId } = await store.waveById(ctx.tx, input.id)
    await lockEvent(ctx.tx, eventId)
    const wave = await store.waveById(ctx.tx, input.id)
    if (wave.agreed !== null) throw refuse('scoring.wave-decided')
    if (wave.askedBy === accountId) throw refuse('scoring.same-person')
    if (!input.agreed && !input.reason) throw refuse('scoring.reason-needed', {}, 422)
    const decision = { id: wave.id, agreed: input.agreed, reason: input.reason, by: accountId, now: ctx.now }
    if (!input.agreed) {
      await store.decide(ctx.tx, { ...decision, seen: null })
      await tell(ctx, 'scoring.wave-refused', wave, { subjects: wave.personIds, reason: input.reason, data: {} })
      return { handed: 0, withdrawn: 0 }
    }
    if (wave.withdraws !== null) return { handed: 0, withdrawn: await takeBack(ctx, wave, { ...decision, seen: null }) }
    const { ready, seen } = await carriedOut(ctx, wave, { ...input, personId })
    await store.decide(ctx.tx, { ...decision, seen })
    await store.handOver(ctx.tx, wave.id, ready, ctx.now)
    await tellResultFigures(ctx.tx, eventId, ctx.now)
    const subjects = ready.map((one) => one.personId)
    await tell(ctx, 'scoring.results-handed-over', wave, { subjects, reason: input.reason, data: seen })
    await announce(ctx.tx, 'results-handed-over', { waveId: wave.id, eventId })
    return { handed: ready.length, withdrawn: 0 }
  })

const tell = (
  ctx: Context,
  act: `scoring.${string}`,
  wave: store.WaveRow,
  { subjects, reason, data }: { subjects: readonly string[]; reason: string | null; data: Seen | Record<string, never> },
) =>
  record(ctx, act, {
    ...{ object: `wave:${wave.id}`, subjects, data: { eventId: wave.eventId, number: wave.number, ...data } },
    ...(reason ? { reason } : {}),
  })

type Seen = { ready: number; left: Record<string, number>; items: number; letters: { due: number; issued: number } }
type Shown = { readonly left: number; readonly items: number; readonly reason: string | null; readonly personId: string | null }

/** What the wave hands over now. @throws Refusal scoring.wave-too-early, -nobody, -left, -items, -letters */
async function carriedOut({ tx }: Context, wave: store.WaveRow, shown: Shown): Promise<{ ready: readonly ResultRow[]; seen: Seen }> {
  const results = await resultsOf(tx, wave.eventId)
  if (!(await isOpen(tx, wave.eventId, results))) throw refuse('scoring.wave-too-early')
  const { ready, left } = carriedOf(results, wave, [wave.askedByPerson, shown.personId])
  if (ready.length === 0) throw refuse('scoring.wave-nobody', { left: leftInAll(left), ...left })
  if (leftInAll(left) !== shown.left) throw refuse('scoring.wave-left', { left: leftInAll(left), ready: ready.length, ...left })
  const found = await itemsToSee(tx, wave.eventId)
  const items = found ? found.weak + found.unequal : 0
  if (items !== shown.items) throw refuse('scoring.wave-items', { items })
  const { due = 0, issued = 0 } = (await letterCounts(tx, wave.eventId, [wave], results)).get(wave.id) ?? {}
  if (issued < due && !shown.reason) throw refuse('scoring.wave-letters', { due, issued })
  return { ready, seen: { ready: ready.length, left: { ...left }, items, letters: { due, issued } } }
}

async function takeBack(ctx: Context, wave: store.WaveRow, decision: Parameters<typeof store.decide>[1]): Promise<number> {
  await mayBeTakenBack(ctx, wave.withdraws ?? '')
  await store.decide(ctx.tx, decision)
  const subjects = await store.takeBack(ctx.tx, wave.withdraws ?? '')
  await tellResultFigures(ctx.tx, wave.eventId, ctx.now)
  await tell(ctx, 'scoring.hand-over-withdrawn', wave, { subjects, reason: wave.reason, data: {} })
  return subjects.length
}

const makeWaveLetters = serve(api.makeWaveLetters)
  .about(aboutWave)
  .by(async ({ id, replace }, ctx) => {
    const wave = await store.waveById(ctx.tx, id)
    if (wave.withdraws !== null || wave.agreed === false || wave.withdrawn) throw refuse('scoring.wave-decided')
    const drafts = await draftsOf(ctx.tx, wave, await resultsOf(ctx.tx, wave.eventId), ctx.now)
    return makeLetters(ctx, drafts, { replace })
  })

export const waveRoutes: readonly Route[] = [askWave, askWithdrawal, decideWave, makeWaveLetters]
