// Results for those who may read them: lists by unit and name, one run with every figure, scoring again.
import { inList, type Route, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { eventRoutes } from './event/event-routes.ts'
import { scoreSitting } from './jobs.ts'
import { runDetail, runHead } from './run-reply.ts'
import { concernOfSitting, lastRuns, runById } from './run-store.ts'

export const routes: readonly Route[] = [
  serve(api.listRuns)
    .about(inList)
    .by(async (input, { tx, reach, actor }) => {
      const personId = actor.kind === 'account' ? actor.personId : null
      const { runs, total } = await lastRuns(tx, input, { reach, personId })
      return { runs: runs.map(runHead), total }
    }),

  serve(api.showRun)
    .about(async ({ id }, { tx }) => {
      const run = await runById(tx, id)
      return { subjects: [run.person.id], unitPath: run.unitPath, object: run }
    })
    .by(async (_, __, run) => ({ run: runDetail(run) })),

  serve(api.scoreAgain)
    .about(async ({ sittingId }, { tx }) => {
      const { personId, unitPath } = await concernOfSitting(tx, sittingId)
      return { subjects: [personId], unitPath, object: undefined }
    })
    .by(async ({ sittingId, reason }, ctx) => scoreSitting(ctx, sittingId, reason)),

  ...eventRoutes,
]
