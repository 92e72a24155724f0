// What a decision does, in its own transaction: nothing, the sitting scored anew and the event's results put
// together again, or the result withdrawn from the register and from everybody who uses it.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Actor } from '../../kit/permission.ts'
import { record } from '../audit/store.ts'
import { markRevoked } from '../register/assessments/store.ts'
import { askForBatch } from '../scoring/event/event-jobs.ts'
import { releaseResult } from '../scoring/handover/hold-store.ts'
import { scoreSitting } from '../scoring/jobs.ts'
import { withdrawResult } from '../scoring/withdrawn-store.ts'
import type { ObjectionRow } from './case.ts'
import { holdName } from './filing-store.ts'
import type { Effect } from './kinds.ts'
import { numberOf } from './objection.ts'

type Act = { readonly tx: Db; readonly actor: Actor; readonly now: Date }
/** Who decided, and what is to happen. `correction` with 'diolah-ulang' only. */
type Decision = { readonly effect: Effect; readonly correction: string | null; readonly by: { id: string; name: string } }
export type Carried = { readonly newRunId: string | null; readonly revokedAssessmentId: string | null }

const nothing: Carried = { newRunId: null, revokedAssessmentId: null }

/** Carries out the effect of a decision on `of`. */
export async function carryOut(act: Act, of: ObjectionRow, decision: Decision): Promise<Carried> {
  const number = numberOf(of)
  if (decision.effect === 'susulan' || decision.effect === 'dianulir') return withdraw(act, of, decision)
  await releaseResult(act.tx, { object: holdName(of.id), now: act.now })
  if (decision.effect === 'tetap') return nothing
  const reason = `Keberatan ${number}: ${decision.correction ?? ''}`.slice(0, 500)
  const { runId } = await scoreSitting(act, of.sittingId, reason, number)
  await askForBatch(act.tx, { eventId: of.eventId, now: act.now, by: decision.by.id, reason })
  return { newRunId: runId, revokedAssessmentId: null }
}

/** The result counts no longer: not in the register, not on the own page, not on a map. Its hold stays, so that no wave hands it over again. */
async function withdraw(act: Act, of: ObjectionRow, { effect, by }: Decision): Promise<Carried> {
  const { tx, now } = act
  const kind = effect === 'susulan' ? ('susulan' as const) : ('dianulir' as const)
  const reason = `Keberatan ${numberOf(of)}: ${kind === 'susulan' ? 'dites ulang' : 'hasil dianulir'}`
  const { rows } = await sql<{ id: string }>`select s.id from scoring.recorded k join register.assessment s on s.id = k.assessment_id
    where k.sitting_id = ${of.sittingId} and s.revoked_at is null`.execute(tx)
  for (const { id } of rows) {
    await markRevoked(tx, id, reason, { name: by.name, now })
    await record(act, 'register.assessment-revoked', { object: `assessment:${id}`, subjects: [of.personId], reason })
  }
  const { sittingId, personId } = of
  await withdrawResult(tx, { sittingId, personId, kind, reason, withdrawnAt: now, withdrawnBy: by.id })
  await record(act, 'scoring.result-withdrawn', { object: `sitting:${sittingId}`, subjects: [personId], reason, data: { kind } })
  return { newRunId: null, revokedAssessmentId: rows[0]?.id ?? null }
}
