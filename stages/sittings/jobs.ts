// What runs by itself: time that runs out without a submission closes the sitting after the grace; papers
// are sealed when the cards are made.
import { z } from 'zod'
import type { Job } from '../../server/serve.ts'
import { closeSitting } from './closing-store.ts'
import { standsStill } from './deadline.ts'
import { eventJobs } from './event/event-jobs.ts'
import { forgetOldAttempts, overdueSittings, sittingById } from './exam-store.ts'
import { packSession } from './pack-store.ts'

/** Closes every sitting whose last counting moment has passed; each in a transaction of its own, so that none waits for another. */
const closeOverdue: Job = async (_, { db, clock }) => {
  await forgetOldAttempts(db, clock())
  for (const id of await overdueSittings(db, clock())) {
    await db.transaction().execute(async (tx) => {
      const sitting = await sittingById(tx, id, true)
      const now = clock()
      // looked at again under the lock: submitted, or given more time, since it was listed
      const { state, deadline, endsAt, pausedAt, roomPausedAt } = sitting
      if (state !== 'berjalan' || !deadline || now <= deadline || sitting.serverLessAt) return
      if (standsStill(endsAt, pausedAt, roomPausedAt)) return
      await closeSitting({ tx, actor: { kind: 'system', job: 'sittings-close-overdue' }, now }, sitting)
    })
  }
}

const packPapers: Job = async (payload, { db, clock }) => {
  const { sessionId } = z.object({ sessionId: z.uuid() }).parse(payload)
  await packSession(db, sessionId, clock())
}

/** `sittings-close-overdue` is to run every few seconds. */
export const jobs: Readonly<Record<string, Job>> = { 'sittings-close-overdue': closeOverdue, 'sittings-pack': packPapers, ...eventJobs }
