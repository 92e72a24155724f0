// News of a room (sesi) to every process that shows it: NOTIFY in the transaction of the act, so that
// nobody hears of what was rolled back.
import { sql } from 'kysely'
import type { Db } from './db.ts'

/** The channel of all rooms; the news itself says which. */
export const roomChannel = 'nawa_room'

/** Something happened in a session: `kind` says what, `sittingId` to whom where it is one person. */
export type RoomNews = { readonly sessionId: string; readonly kind: string; readonly sittingId?: string }

/** Tells all processes, when and if the transaction is committed. No personal datum: ids and a word. */
export async function notify(tx: Db, sessionId: string, kind: string, sittingId?: string): Promise<void> {
  const news: RoomNews = { sessionId, kind, ...(sittingId ? { sittingId } : {}) }
  await sql`select pg_notify(${roomChannel}, ${JSON.stringify(news)})`.execute(tx)
}
