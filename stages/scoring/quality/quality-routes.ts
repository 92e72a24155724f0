// The quality of an event's forms for those who look after instruments; the comparison of answers for the head of team.
import { inList, noOne, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { copyOf, readerOf } from '../../documents/copy-store.ts'
import { keepPrinted } from '../../documents/store.ts'
import { batchById } from '../event/batch-store.ts'
import * as api from './quality-api.ts'
import { askForQuality } from './quality-jobs.ts'
import { qualityDraft } from './quality-page-store.ts'
import { isMeasured } from './quality-store.ts'
import * as shown from './shown-quality-store.ts'

const listQuality = serve(api.listQuality)
  .about(noOne)
  .by(async (_, ctx) => ({ events: await shown.qualityEvents(ctx.tx) }))

const showQuality = serve(api.showQuality)
  .about(noOne)
  .by(async (input, ctx) => {
    const { class: _, ...found } = await shown.qualityShown(ctx.tx, input)
    return found
  })

const askQuality = serve(api.askQuality)
  .about(noOne)
  .by(async ({ id }, ctx) => {
    await batchById(ctx.tx, id)
    if (await isMeasured(ctx.tx, id)) return {}
    await askForQuality(ctx.tx, id)
    await record(ctx, 'scoring.quality-asked', { object: `batch:${id}`, subjects: [] })
    return {}
  })

const printQuality = serve(api.printQuality)
  .about(noOne)
  .by(async (input, ctx) => {
    const draft = await qualityDraft(ctx.tx, input)
    const { id } = await keepPrinted(ctx, draft)
    const body = await copyOf(ctx, id, await readerOf(ctx.tx, ctx.actor))
    return { name: `laporan-mutu-${draft.code}.pdf`, type: 'application/pdf', body, inline: true }
  })

const showSimilarity = serve(api.showSimilarity)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const batch = await batchById(ctx.tx, id)
    const reader = ctx.actor.kind === 'account' ? ctx.actor.personId : null
    const { subjects, ...found } = await shown.similarityShown(ctx.tx, id, reader)
    await record(ctx, 'scoring.similarity-read', {
      ...{ object: `batch:${id}`, subjects, data: { eventId: batch.eventId, pairs: found.found.length } },
    })
    return found
  })

export const qualityRoutes: readonly Route[] = [listQuality, showQuality, askQuality, printQuality, showSimilarity]
