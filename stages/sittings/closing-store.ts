// The end of a sitting, by the participant or by the clock: state, receipt, record and news in one
// transaction. Which of the two it is, the server's clock says.
import { announce } from '../../database/announce.ts'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import type { Actor } from '../../kit/permission.ts'
import { record } from '../audit/store.ts'
import { standsStill } from './deadline.ts'
import { markClosed, type Sitting } from './exam-store.ts'

/** Closes a running sitting that the caller has locked; `waktu-habis` when the participant's time had ended (`late`: as its own machine says). */
export async function closeSitting(ctx: { tx: Db; actor: Actor; now: Date }, sitting: Sitting, late?: boolean): Promise<void> {
  const { endsAt, pausedAt, roomPausedAt } = sitting
  const ranOut = late ?? (endsAt !== null && ctx.now >= endsAt && !standsStill(endsAt, pausedAt, roomPausedAt))
  const { answered, receipt } = await markClosed(ctx.tx, sitting.id, ranOut ? 'waktu-habis' : 'dikirim', ctx.now)
  await record(ctx, ranOut ? 'sittings.time-ran-out' : 'sittings.submitted', {
    object: `sitting:${sitting.id}`,
    subjects: [sitting.personId],
    data: { answered, receipt },
  })
  await notify(ctx.tx, sitting.sessionId, 'finished', sitting.id)
  await announce(ctx.tx, 'sitting-closed', { sittingId: sitting.id })
}
