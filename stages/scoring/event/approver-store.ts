// Whether whoever approves may: an Asesor SDM Aparatur whose certificate covers every class of the batch (domain
// office 8). A certificate that does not cover them stops the approval; who is on no roll was not checked, and the
// second person is told before accepting.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { type AssessorCheck, checkAssessor } from '../../register/assessments/assessor.ts'
import { certificates } from '../../register/assessments/assessor-store.ts'

/** The roll's word on an account as head of team for the classes of a batch, on the local day of `at`. */
export async function approverCheck(db: Db, of: { batchId: string; accountId: string; at: Date }): Promise<AssessorCheck> {
  const { rows } = await sql<{ personId: string | null; name: string; zone: Zone; classes: string[] }>`
    select y.person_id, y.name, e.zone, array(select distinct r.class from scoring.batch_run x join scoring.run r on r.id = x.run_id
        where x.batch_id = b.id order by 1) as classes
    from scoring.batch b join events.event e on e.id = b.event_id cross join access.account y
    where b.id = ${of.batchId} and y.id = ${of.accountId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('no such batch or account')
  const day = localDate(of.at, row.zone)
  return checkAssessor(await certificates(db), row, { classes: row.classes, from: day, to: day })
}
