// The impact assessment: read, completed by the agency, printed.
import { Refusal } from '../../kit/refusal.ts'
import { inList, noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { keepPrinted, pdfOf, versionsIn } from '../documents/store.ts'
import * as api from './api.ts'
import { appendVersion, assessmentDraft, versions } from './assessment-store.ts'
import { impactTextVersion } from './impact-text.ts'
import { accountOf } from './request-routes.ts'

const show = serve(api.showAssessment)
  .about(inList)
  .by(async (_input, ctx) => {
    const all = await versions(ctx.tx)
    return {
      textVersion: impactTextVersion,
      completed: all[0] ?? null,
      versions: all.map(({ version, textVersion, completedAt, completedBy }) => ({ version, textVersion, completedAt, completedBy })),
    }
  })

const complete = serve(api.completeAssessment)
  .about(noOne)
  .by(async (fields, ctx) => {
    const version = await appendVersion(ctx.tx, { fields, by: accountOf(ctx), now: ctx.now })
    // printed at once: a later text does not change what was completed under this one
    await keepPrinted(ctx, await assessmentDraft(ctx.tx, version))
    await record(ctx, 'privacy.assessment-completed', {
      object: `impact-assessment:${version}`,
      data: { version, text: impactTextVersion },
    })
    return { version }
  })

const print = serve(api.printAssessment)
  .about(noOne)
  .by(async ({ version }, ctx) => {
    const series = `impact-assessment:${version}`
    const kept = (await versionsIn(ctx.tx, { kind: 'penilaian-dampak', series }))[0]
    if (!kept) throw new Refusal('privacy.not-assessed' satisfies api.PrivacyRefusal, {}, 404)
    return { name: `penilaian-dampak-${version}.pdf`, type: 'application/pdf', body: await pdfOf(ctx.tx, kept.id) }
  })

export const assessmentRoutes: readonly Route[] = [show, complete, print]
