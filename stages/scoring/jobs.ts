// Scoring as an act: once for every closed sitting, by itself; again when somebody asks with a reason.
import { z } from 'zod'
import { announce } from '../../database/announce.ts'
import type { Db } from '../../database/db.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Job } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import type { ScoringRefusal } from './api.ts'
import { score } from './score.ts'
import { appendRun, codeVersion, inputsHash, inputsOf, lastRunOf, lockSitting, type Reading } from './store.ts'

/**
 * Scores a closed sitting in the transaction of `ctx`. Where the last run was made from the same inputs by
 * the same rule, that run stands and nothing is written. `objection`: the number of the objection that was
 * decided so; then there is a new run in any case, and it says after which objection it was made. `ctx.reading`:
 * for many sittings in a row.
 */
export async function scoreSitting(
  ctx: { tx: Db; actor: Actor; now: Date; reading?: Reading },
  sittingId: string,
  reason?: string,
  objection?: string,
): Promise<{ runId: string; added: boolean }> {
  const { tx, now } = ctx
  await lockSitting(tx, sittingId)
  const last = await lastRunOf(tx, sittingId)
  // from answers that are no more there is nothing to score: the run that was made of them stands
  if (last && 'destroyed' in last.inputs) throw new Refusal('scoring.answers-destroyed' satisfies ScoringRefusal, {}, 409)
  const objections = [...(last?.inputs.objections ?? []), ...(objection ? [objection] : [])]
  const inputs = { ...(await inputsOf(tx, sittingId, last, ctx.reading)), ...(objections.length > 0 ? { objections } : {}) }
  const hash = inputsHash(inputs)
  if (last?.inputsHash.equals(hash) && last.codeVersion === codeVersion) return { runId: last.id, added: false }
  const number = (last?.number ?? 0) + 1
  const runId = await appendRun(tx, { inputs, outcome: score(inputs), number, now })
  await record(ctx, 'scoring.run-added', {
    object: `run:${runId}`,
    subjects: [inputs.post.personId],
    ...(reason ? { reason } : {}),
    data: { sittingId, number, inputsHash: hash.toString('hex'), codeVersion },
  })
  await announce(tx, 'run-scored', { runId })
  return { runId, added: true }
}

const payloadShape = z.object({ sittingId: z.uuid() })

export const jobs: Readonly<Record<string, Job>> = {
  'score-sitting': async (payload, { db, clock }) => {
    const { sittingId } = payloadShape.parse(payload)
    await db.transaction().execute(async (tx) => {
      await scoreSitting({ tx, actor: { kind: 'system', job: 'score-sitting' }, now: clock() }, sittingId)
    })
  },
}
