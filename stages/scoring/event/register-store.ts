// One approved result into the register. What cannot go in is said with its reason and never tried again
// in silence; a result that was scored anew takes the place of the one before.
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { markRevoked, recordAssessment } from '../../register/assessments/store.ts'
import { mayShow } from '../may-show.ts'
import type { ToRecord } from './record-store.ts'

/** Records one result, whatever comes of it, so that it is done once. */
export async function recordResult(tx: Db, of: ToRecord, by: { approvalId: string; now: Date }): Promise<void> {
  const done = await put(tx, of, by.now)
  await tx
    .insertInto('scoring.recorded')
    .values({ runId: of.runId, sittingId: of.sittingId, approvalId: by.approvalId, ...done, recordedAt: by.now })
    .execute()
}

async function put(tx: Db, of: ToRecord, now: Date): Promise<{ assessmentId: string | null; why: string | null }> {
  if (!of.complete) return { assessmentId: null, why: 'incomplete' }
  if (!mayShow(of.instrumentStatus)) return { assessmentId: null, why: 'trial' }
  const by = { name: of.approvedBy, now }
  if (of.earlier) await markRevoked(tx, of.earlier, 'Diolah ulang: digantikan oleh hasil yang disetujui kemudian', by)
  try {
    const { personId, assessedOn, provider, accreditation } = of
    const id = await recordAssessment(
      tx,
      {
        ...{ personId, assessedOn, class: of.class, provider, accreditationNumber: accreditation },
        ...{ documentNumber: null, validUntil: null, note: null, source: 'nawa', sourceRef: of.runId },
      },
      by,
    )
    return { assessmentId: id, why: null }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { assessmentId: null, why: refusal.code }
    throw refusal
  }
}
