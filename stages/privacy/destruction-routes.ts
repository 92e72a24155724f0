// Retention: what is due, a destruction asked for by one person and agreed to by another.
import { enqueue } from '../../database/announce.ts'
import { Refusal } from '../../kit/refusal.ts'
import { inList, noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { pdfOf } from '../documents/store.ts'
import * as api from './api.ts'
import * as store from './destruction-store.ts'
import { destructionNumber } from './request.ts'
import { accountOf } from './request-routes.ts'

const refuse = (code: api.PrivacyRefusal, status: 404 | 409 = 409) => new Refusal(code, {}, status)

const show = serve(api.showRetention)
  .about(inList)
  .by(async (_input, ctx) => {
    const { today, policyVersion, kinds } = await store.retentionAt(ctx.tx, ctx.now)
    const lines = []
    for (const one of kinds) {
      const { due, kept } = await store.dueOf(ctx.tx, one.kind, { before: one.before, today })
      lines.push({ ...one, due, kept })
    }
    const rows = await store.destructions(ctx.tx)
    return { policyVersion, kinds: lines, destructions: rows.map((row) => store.shown(row, accountOf(ctx))) }
  })

const ask = serve(api.askDestruction)
  .about(noOne)
  .by(async (input, ctx) => {
    const { id, number, due } = await store.appendDestruction(ctx.tx, { ...input, by: accountOf(ctx), now: ctx.now })
    const { kind, reason } = input
    await record(ctx, 'privacy.destruction-asked', { object: `destruction:${id}`, reason, data: { kind, due: { ...due } } })
    return { id, number }
  })

const decide = serve(api.decideDestruction)
  .about(noOne)
  .by(async (input, ctx) => {
    const row = await store.destructionById(ctx.tx, input.id)
    if (row.agreed !== null) throw refuse('privacy.decided')
    if (row.askedBy === accountOf(ctx)) throw refuse('privacy.same-person')
    await store.decide(ctx.tx, { ...input, by: accountOf(ctx), now: ctx.now })
    const object = `destruction:${input.id}`
    await record(ctx, input.agreed ? 'privacy.destruction-agreed' : 'privacy.destruction-declined', { object, reason: input.reason })
    if (input.agreed) await enqueue(ctx.tx, 'privacy-destroy', { id: input.id }, `privacy-destroy:${input.id}`)
    return {}
  })

const minutes = serve(api.fetchMinutes)
  .about(noOne)
  .by(async (input, ctx) => {
    const row = await store.destructionById(ctx.tx, input.id)
    if (!row.documentId) throw refuse('privacy.no-destruction', 404)
    const name = `pemusnahan-arsip_${destructionNumber(row).toLowerCase()}.pdf`
    return { name, type: 'application/pdf', body: await pdfOf(ctx.tx, row.documentId) }
  })

export const destructionRoutes: readonly Route[] = [show, ask, decide, minutes]
