// What a person reads of himself or herself. The subject is always that of the thing asked for, so anybody else is refused.

import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { copyOf, readerOf } from '../../documents/copy-store.ts'
import type { ScoringRefusal } from '../api.ts'
import { markOpened } from '../handover/handed-store.ts'
import { looksAt, recordLook } from './look-store.ts'
import { neverLooked } from './looks.ts'
import * as api from './own-api.ts'
import { ownResults, ownSittings } from './own-store.ts'
import { ownResult, personOfRun, shortReportOf } from './result-store.ts'

/** The person that the account is tied to; access let nobody else in. */
const selfOf = ({ actor }: Context): string => (actor.kind === 'account' && actor.personId) || ''

/** Whoever has a role reads the own report as a person, not by that role. */
const asThemselves = ({ actor }: Context) => (actor.kind === 'account' ? { ...actor, grants: [] } : actor)

const aboutRun = async ({ id }: { id: string }, { tx }: Context) => ({ subjects: [await personOfRun(tx, id)], object: undefined })

export const ownRoutes: readonly Route[] = [
  serve(api.listOwnResults)
    .about(inList)
    .by(async (_input, ctx) => ({ results: await ownResults(ctx.tx, selfOf(ctx)) })),

  serve(api.showOwnResult)
    .about(aboutRun)
    .by(async ({ id }, ctx) => {
      const result = await ownResult(ctx.tx, id)
      await markOpened(ctx.tx, id, ctx.now)
      await recordLook(ctx, { act: 'scoring.own-result-read', object: `run:${id}`, personIds: [selfOf(ctx)] })
      return { result }
    }),

  serve(api.fetchOwnReport)
    .about(aboutRun)
    .by(async ({ id }, ctx) => {
      const document = await shortReportOf(ctx.tx, id)
      if (!document) throw new Refusal('scoring.no-short-report' satisfies ScoringRefusal, {}, 404)
      await markOpened(ctx.tx, id, ctx.now)
      const body = await copyOf(ctx, document.id, await readerOf(ctx.tx, asThemselves(ctx)))
      return { name: `laporan-ringkas-${document.version}.pdf`, type: 'application/pdf', body }
    }),

  serve(api.listOwnLooks)
    .about(inList)
    .by(async (_input, ctx) => {
      const looks = await looksAt(ctx.tx, selfOf(ctx))
      return { looks: looks.map((look) => ({ ...look, at: look.at.toISOString() })), never: neverLooked(looks) }
    }),

  serve(api.listOwnSittings)
    .about(inList)
    .by(async (_input, ctx) => ({ sittings: await ownSittings(ctx.tx, selfOf(ctx), ctx.now) })),
]
