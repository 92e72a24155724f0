// Results that wait because something about them is open. The room that knows (objections) tells it here, so
// that a wave leaves them behind.
import type { Db } from '../../../database/db.ts'

/** Holds the result of a run's sitting. `object`: what is open about it, such as `objection:<id>`. */
export async function holdResult(tx: Db, of: { runId: string; object: string; now: Date }): Promise<void> {
  const { sittingId } = await tx.selectFrom('scoring.run').select('sittingId').where('id', '=', of.runId).executeTakeFirstOrThrow()
  await tx
    .insertInto('scoring.hold')
    .values({ sittingId, object: of.object, since: of.now, releasedAt: null })
    .onConflict((at) => at.columns(['sittingId', 'object']).doUpdateSet({ since: of.now, releasedAt: null }))
    .execute()
}

/** Lets go what `object` held. */
export async function releaseResult(tx: Db, of: { object: string; now: Date }): Promise<void> {
  await tx.updateTable('scoring.hold').set({ releasedAt: of.now }).where('object', '=', of.object).where('releasedAt', 'is', null).execute()
}
