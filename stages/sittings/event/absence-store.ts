// What was decided for people who did not come. The decision is taken on the room's side (invigilation),
// which knows who was absent and why; here it keeps that sitting where it is when the plan goes on.
import type { Db } from '../../../database/db.ts'

export type Decided = {
  readonly decision: 'susulan' | 'tidak-susulan'
  readonly reason: string
  readonly letter: string | null
  readonly deadline: string | null
}

/** Writes a decision over whatever stood. */
export async function replaceDecision(
  tx: Db,
  sittingIds: readonly string[],
  of: Decided,
  by: { at: Date; accountId: string },
): Promise<void> {
  const row = { ...of, decidedAt: by.at, decidedBy: by.accountId }
  for (const sittingId of sittingIds)
    await tx
      .insertInto('sittings.absenceDecision')
      .values({ sittingId, ...row })
      .onConflict((at) => at.column('sittingId').doUpdateSet(row))
      .execute()
}
