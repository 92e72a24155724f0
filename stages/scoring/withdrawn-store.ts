// Handed-over results that no longer count, by a decision on an objection. A result stays on record as it
// was; pages and lists that use results ask here first.
import type { Db } from '../../database/db.ts'

export const withdrawnKinds = ['susulan', 'dianulir'] as const
export type WithdrawnKind = (typeof withdrawnKinds)[number]
export type Withdrawn = {
  readonly sittingId: string
  readonly personId: string
  readonly kind: WithdrawnKind
  /** By which decision, as it is told to people. */
  readonly reason: string
  readonly withdrawnAt: Date
}

/** Marks the result of a sitting as withdrawn, once and for ever. */
export async function withdrawResult(tx: Db, of: Withdrawn & { readonly withdrawnBy: string }): Promise<void> {
  await tx.insertInto('scoring.withdrawn').values(of).execute()
}

/** Withdrawn results of `personIds`, by the id of the sitting; those who have none are not in it. */
export async function withdrawnOf(db: Db, personIds: readonly string[]): Promise<Map<string, Withdrawn>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('scoring.withdrawn')
    .select(['sittingId', 'personId', 'kind', 'reason', 'withdrawnAt'])
    .where('personId', 'in', [...new Set(personIds)])
    .execute()
  return new Map(rows.map((row) => [row.sittingId, row as Withdrawn]))
}
