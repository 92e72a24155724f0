// Steps of an objection as they are written. Whoever calls has locked it and asked what may follow.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { ObjectionsRefusal } from './api.ts'
import type { AttachmentType, Effect, ObjectionState } from './kinds.ts'
import { mostAttachments } from './kinds.ts'

type By = { readonly by: string; readonly now: Date }

/** What was said about lateness; with `answerDue` the office's time runs from then. */
export async function writeLateness(
  tx: Db,
  id: string,
  of: By & { state: ObjectionState; reason: string; answerDue: string | null },
): Promise<void> {
  const ended = of.answerDue === null ? { endedAt: of.now } : {}
  const row = { state: of.state, lateReason: of.reason, lateBy: of.by, lateAt: of.now, answerDue: of.answerDue, ...ended }
  await tx.updateTable('objections.objection').set(row).where('id', '=', id).execute()
}

export async function writeExaminer(tx: Db, id: string, of: By & { state: ObjectionState; examinerId: string }): Promise<void> {
  const row = { state: of.state, examinerId: of.examinerId, assignedAt: of.now, assignedBy: of.by }
  await tx.updateTable('objections.objection').set(row).where('id', '=', id).execute()
}

export type NewProposal = {
  readonly findings: string
  readonly answer: string
  readonly effect: Effect
  readonly correction: string | null
}

/** Keeps what the examiner found and proposes. */
export async function appendProposal(tx: Db, id: string, of: NewProposal & By & { state: ObjectionState }): Promise<void> {
  const { findings, answer, effect, correction } = of
  const row = { findings, answer, effect, correction, objectionId: id, examinerId: of.by, proposedAt: of.now }
  await tx.insertInto('objections.proposal').values(row).execute()
  await tx.updateTable('objections.objection').set({ state: of.state }).where('id', '=', id).execute()
}

/** The second person's word on the waiting proposal, and the state that follows. */
export async function writeVerdict(
  tx: Db,
  of: By & { objectionId: string; proposalId: string; agreed: boolean; reason: string | null; state: ObjectionState; effect: Effect },
): Promise<void> {
  const verdict = { agreed: of.agreed, decisionReason: of.reason, decidedBy: of.by, decidedAt: of.now }
  await tx.updateTable('objections.proposal').set(verdict).where('id', '=', of.proposalId).execute()
  const decided = of.agreed ? { effect: of.effect, decidedAt: of.now, decidedBy: of.by, endedAt: of.now } : {}
  await tx
    .updateTable('objections.objection')
    .set({ state: of.state, ...decided })
    .where('id', '=', of.objectionId)
    .execute()
}

/** What the effect left, and the printed answer. */
export async function writeOutcome(
  tx: Db,
  id: string,
  of: { newRunId: string | null; revokedAssessmentId: string | null; documentId: string },
): Promise<void> {
  await tx.updateTable('objections.objection').set(of).where('id', '=', id).execute()
}

export async function writeWithdrawal(tx: Db, id: string, of: { state: ObjectionState; now: Date }): Promise<void> {
  await tx.updateTable('objections.objection').set({ state: of.state, endedAt: of.now }).where('id', '=', id).execute()
}

/** Keeps a file of an objection. @throws Refusal objections.too-many-files, -file-known */
export async function appendAttachment(
  tx: Db,
  of: By & { objectionId: string; name: string; type: AttachmentType; bytes: Buffer },
): Promise<string> {
  const { count } = await tx
    .selectFrom('objections.attachment')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('objectionId', '=', of.objectionId)
    .executeTakeFirstOrThrow()
  const refuse = (code: ObjectionsRefusal) => new Refusal(code, { most: mostAttachments }, 409)
  if (count >= mostAttachments) throw refuse('objections.too-many-files')
  const { objectionId, name, type, bytes } = of
  const hash = createHash('sha256').update(bytes).digest()
  const row = await tx
    .insertInto('objections.attachment')
    .values({ objectionId, name, type, bytes, hash, addedAt: of.now, addedBy: of.by })
    .onConflict((at) => at.columns(['objectionId', 'hash']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) throw refuse('objections.file-known')
  return row.id
}
