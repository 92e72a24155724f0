// Figures of results for the event's closing: how many were scored, how many approved and accepted, how many
// handed over once a wave has handed over any.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { replaceFigures } from '../../events/closing-store.ts'
import { countedGroupOf } from '../../events/kinds.ts'

/** Counts the runs of the present batch by group of classes and day, and tells them. Nothing is told before there is a batch. */
export async function tellResultFigures(tx: Db, eventId: string, now: Date): Promise<void> {
  const { rows } = await sql<{ class: string; day: string; approved: boolean; reported: boolean }>`
    select p.class, r.assessed_on as day, exists (select from scoring.recorded where run_id = r.id) as approved,
      exists (select from scoring.handed_over where run_id = r.id) as reported
    from scoring.batch b join scoring.batch_run x on x.batch_id = b.id join scoring.run r on r.id = x.run_id
      join events.participant p on p.event_id = b.event_id and p.person_id = r.person_id and p.state = 'ikut'
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)`.execute(tx)
  if (rows.length === 0) return
  const told = { diolah: counted(rows), disetujui: counted(rows.filter((row) => row.approved)) }
  const reported = await wasHandedOver(tx, eventId)
  await replaceFigures(tx, eventId, { ...told, ...(reported ? { dilaporkan: counted(rows.filter((row) => row.reported)) } : {}) }, now)
}

/** Whether a wave of the event was ever carried out: before that, how many are handed over is not told as nothing. */
async function wasHandedOver(tx: Db, eventId: string): Promise<boolean> {
  return (
    (await tx.selectFrom('scoring.wave').select('id').where('eventId', '=', eventId).where('agreed', '=', true).executeTakeFirst()) !==
    undefined
  )
}

function counted(rows: readonly { class: string; day: string }[]) {
  const groups = Map.groupBy(rows, (row) => `${countedGroupOf(row.class)} ${row.day}`)
  return [...groups.values()].flatMap((list) => {
    const [first] = list
    return first ? [{ group: countedGroupOf(first.class), day: first.day, value: list.length }] : []
  })
}
