// SQL of machines that were looked at.
import { randomBytes } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { signsOf } from '../sittings/receipt.ts'

/** A room has machines in reserve beside its seats (facts: 5–10 %, at least five here). */
export const mostSeats = (enrolled: number): number => enrolled + Math.max(5, Math.ceil(enrolled / 10))

/** Rooms that are not over at `now`, with the number of their seats. */
export async function roomsToCome(db: Db, now: Date) {
  return db
    .selectFrom('sittings.session as s')
    .select(['s.id', 's.venue', 's.room'])
    .select((at) =>
      at
        .selectFrom('sittings.sitting as t')
        .select((t) => t.fn.coalesce(t.fn.max('t.seat'), t.val(0)).as('n'))
        .whereRef('t.sessionId', '=', 's.id')
        .$asScalar()
        .$notNull()
        .as('enrolled'),
    )
    .where('s.state', '<>', 'ditutup')
    .where('s.closesAt', '>', now)
    .execute()
}

/** Reports of the last minutes are counted against the limit. */
export const recentMinutes = 10

export async function recentReports(db: Db, sessionId: string, now: Date): Promise<number> {
  const row = await db
    .selectFrom('invigilation.readiness')
    .select((at) => at.fn.countAll<string>().as('n'))
    .where('sessionId', '=', sessionId)
    .where('at', '>', new Date(now.getTime() - recentMinutes * 60_000))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Keeps a result and returns the code that the machine shows, by which a proctor knows the result for this machine. */
export async function appendReadiness(
  db: Db,
  of: { sessionId: string; seat: number; ok: boolean; checks: readonly object[]; at: Date },
): Promise<string> {
  const { checks, ...row } = of
  const code = signsOf(randomBytes(4))
  await db
    .insertInto('invigilation.readiness')
    .values({ ...row, code, results: JSON.stringify(checks) })
    .execute()
  return code
}
