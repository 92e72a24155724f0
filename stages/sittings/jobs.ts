// Time that runs out without a submission: the sitting is closed by the clock, after the grace.
import type { Job } from '../../server/serve.ts'
import { closeSitting } from './closing-store.ts'
import { forgetOldAttempts, overdueSittings, sittingById } from './exam-store.ts'

/** Closes every sitting whose last counting moment has passed; each in a transaction of its own, so that none waits for another. */
const closeOverdue: Job = async (_, { db, clock }) => {
  await forgetOldAttempts(db, clock())
  for (const id of await overdueSittings(db, clock())) {
    await db.transaction().execute(async (tx) => {
      const sitting = await sittingById(tx, id, true)
      const now = clock()
      // looked at again under the lock: submitted, or given more time, since it was listed
      if (sitting.state !== 'berjalan' || !sitting.deadline || now <= sitting.deadline) return
      await closeSitting({ tx, actor: { kind: 'system', job: 'sittings-close-overdue' }, now }, sitting)
    })
  }
}

/** `sittings-close-overdue` is to run every few seconds. */
export const jobs: Readonly<Record<string, Job>> = { 'sittings-close-overdue': closeOverdue }
