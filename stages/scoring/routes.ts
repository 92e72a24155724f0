// Results for those who may read them: lists by unit and name, one run with every figure, scoring again.
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { holds } from '../access/may-act.ts'
import * as api from './api.ts'
import { eventRoutes } from './event/event-routes.ts'
import { scoreSitting } from './jobs.ts'
import { recordLook } from './own/look-store.ts'
import { ownRoutes } from './own/own-routes.ts'
import { qualityRoutes } from './quality/quality-routes.ts'
import { recapRoutes } from './recap/recap-routes.ts'
import { runDetail, runHead } from './run-reply.ts'
import { concernOfSitting, lastRuns, runById } from './run-store.ts'

/** What this reader may see before approval. */
const readerOf = ({ actor }: Context) => ({ approves: holds(actor, 'results.approve') })

export const routes: readonly Route[] = [
  serve(api.listRuns)
    .about(inList)
    .by(async (input, ctx) => {
      const { tx, reach, actor } = ctx
      const personId = actor.kind === 'account' ? actor.personId : null
      const { runs, total } = await lastRuns(tx, input, { reach, personId })
      const heads = runs.map((run) => runHead(run, readerOf(ctx)))
      const personIds = heads.filter((head) => head.jpm !== null).map((head) => head.person.id)
      await recordLook(ctx, { act: 'scoring.results-listed', object: 'results', personIds })
      return { runs: heads, total }
    }),

  serve(api.showRun)
    .about(async ({ id }, { tx }) => {
      const run = await runById(tx, id)
      return { subjects: [run.person.id], unitPath: run.unitPath, object: run }
    })
    .by(async (_, ctx, run) => {
      await recordLook(ctx, { act: 'scoring.result-read', object: `run:${run.id}`, personIds: [run.person.id] })
      return { run: runDetail(run, readerOf(ctx)) }
    }),

  serve(api.scoreAgain)
    .about(async ({ sittingId }, { tx }) => {
      const { personId, unitPath } = await concernOfSitting(tx, sittingId)
      return { subjects: [personId], unitPath, object: undefined }
    })
    .by(async ({ sittingId, reason }, ctx) => scoreSitting(ctx, sittingId, reason)),

  ...eventRoutes,
  ...ownRoutes,
  ...recapRoutes,
  ...qualityRoutes,
]
