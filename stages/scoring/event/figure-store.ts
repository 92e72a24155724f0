// Figures of results for the event's closing: how many were scored, how many approved and accepted.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { replaceFigures } from '../../events/closing-store.ts'
import { countedGroupOf } from '../../events/kinds.ts'

/** Counts the runs of the present batch by group of classes and day, and tells them. Nothing is told before there is a batch. */
export async function tellResultFigures(tx: Db, eventId: string, now: Date): Promise<void> {
  const { rows } = await sql<{ class: string; day: string; approved: boolean }>`
    select p.class, r.assessed_on as day, exists (select from scoring.recorded where run_id = r.id) as approved
    from scoring.batch b join scoring.batch_run x on x.batch_id = b.id join scoring.run r on r.id = x.run_id
      join events.participant p on p.event_id = b.event_id and p.person_id = r.person_id and p.state = 'ikut'
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)`.execute(tx)
  if (rows.length === 0) return
  await replaceFigures(tx, eventId, { diolah: counted(rows), disetujui: counted(rows.filter((row) => row.approved)) }, now)
}

function counted(rows: readonly { class: string; day: string }[]) {
  const groups = Map.groupBy(rows, (row) => `${countedGroupOf(row.class)} ${row.day}`)
  return [...groups.values()].flatMap((list) => {
    const [first] = list
    return first ? [{ group: countedGroupOf(first.class), day: first.day, value: list.length }] : []
  })
}
