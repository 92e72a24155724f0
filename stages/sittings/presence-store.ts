// SQL of who is there: seen at the door, heard from the machine, helped at the seat. The room on the
// day (invigilation) writes it through here, since these tables are of sittings.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

/** Notes that a sitting's person was seen at the door, or with null that this was taken back. */
export async function markCheckedIn(db: Db, sittingId: string, at: Date | null): Promise<void> {
  await db.updateTable('sittings.sitting').set({ checkedInAt: at }).where('id', '=', sittingId).execute()
}

/** A machine's sign of life. `touchedAt`: of the paper, as the device says; `waiting`: answers that it still keeps. Times never go back. */
export async function markHeard(db: Db, sittingId: string, of: { at: Date; touchedAt: Date | null; waiting: number }): Promise<void> {
  // a device's clock that is ahead must not make a quiet seat look busy
  const touchedAt = of.touchedAt && of.touchedAt > of.at ? of.at : of.touchedAt
  await sql`insert into sittings.heard (sitting_id, at, touched_at, waiting) values (${sittingId}, ${of.at}, ${touchedAt}, ${of.waiting})
    on conflict (sitting_id) do update set at = greatest(heard.at, excluded.at),
      touched_at = greatest(heard.touched_at, excluded.touched_at), waiting = excluded.waiting`.execute(db)
}

/** Appends a fact about a seat. `deviceAt`: when by the clock of the device that noted it. */
export async function appendSeatEvent(
  db: Db,
  sittingId: string,
  of: { kind: 'help-asked' | 'help-done'; at: Date; deviceAt?: Date | null; note?: string | null },
): Promise<void> {
  const row = { sittingId, kind: of.kind, at: of.at, deviceAt: of.deviceAt ?? null, note: of.note ?? null }
  await db.insertInto('sittings.event').values(row).execute()
}

type Note = { key: string; kind: string; ago: number; seconds?: number | undefined; deviceAt?: string | undefined }

/** Appends what a page noted of its seat, each once; returns how many were new. `ago`: whole seconds before `now`. */
export async function appendNotes(db: Db, sittingId: string, notes: readonly Note[], now: Date): Promise<number> {
  const rows = notes.map(({ key, kind, ago, seconds, deviceAt }) => ({
    ...{ sittingId, key, kind, seconds: seconds ?? null, deviceAt: deviceAt ? new Date(deviceAt) : null },
    at: new Date(now.getTime() - ago * 1000),
  }))
  const added = await db
    .insertInto('sittings.event')
    .values(rows)
    .onConflict((at) => at.columns(['sittingId', 'key']).doNothing())
    .returning('id')
    .execute()
  return added.length
}

/** Whether a sign-in's session ended because the sitting moved to another machine. */
export async function isReplaced(db: Db, accessSessionId: string): Promise<boolean> {
  const row = await db.selectFrom('access.session').select('endedWhy').where('id', '=', accessSessionId).executeTakeFirst()
  return row?.endedWhy === 'replaced'
}
