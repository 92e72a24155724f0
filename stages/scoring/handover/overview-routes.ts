// Where results are on their way to their people: events, classes, waves, people. Lists keep to the reader's reach
// and hold no figure of a result.
import { localDate } from '../../../kit/clock.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import { policyAt } from '../../standards/store.ts'
import * as api from './api.ts'
import { handoverPart } from './part.ts'
import { eventHeadOf, isOpen, itemsToSee, resultsOf, talksOf } from './result-store.ts'
import { classLines, personLine } from './shown.ts'
import { carriedOf, type ResultRow, standingOf } from './standing.ts'
import { type LetterCount, letterCounts } from './wave-letter-store.ts'
import { handoverEvents, type WaveRow, wavesOf } from './wave-store.ts'
import { handoverWorkbook } from './workbook.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const within = (results: readonly ResultRow[], { reach }: Context) =>
  reach === 'all' ? results : results.filter((one) => one.unitPath.some((unit) => reach.includes(unit)))

const listHandoverEvents = serve(api.listHandoverEvents)
  .about(inList)
  .by(async (_, { tx }) => {
    const events = []
    for (const { id, ...counts } of await handoverEvents(tx)) events.push({ ...(await eventHeadOf(tx, id)), ...counts })
    return { events }
  })

const showHandover = serve(api.showHandover)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const { tx } = ctx
    const event = await eventById(tx, id)
    const results = await resultsOf(tx, id)
    const waves = await wavesOf(tx, id)
    const letters = await letterCounts(tx, id, waves, results)
    return {
      event: await eventHeadOf(tx, id),
      open: await isOpen(tx, id, results),
      items: await itemsToSee(tx, id),
      objectionDays: (await policyAt(tx, localDate(ctx.now, event.zone))).values['objection.file-days'],
      classes: classLines(within(results, ctx), await talksOf(tx, id)),
      waves: waves.map((wave) => waveShown(wave, { ctx, results, letters: letters.get(wave.id) })),
    }
  })

type Beside = { readonly ctx: Context; readonly results: readonly ResultRow[]; readonly letters: LetterCount | undefined }

function waveShown(wave: WaveRow, { ctx, results, letters }: Beside): api.Wave {
  const reader = ctx.actor.kind === 'account' ? ctx.actor : null
  const { id, number, classes, named, plannedOn, feedbackWay, feedbackPlace, reason, carried, opened } = wave
  return {
    ...{ id, number, classes, named, plannedOn, feedbackWay, feedbackPlace, reason, carried, opened },
    withdraws: wave.withdrawsNumber,
    asked: { name: wave.askedByName, at: wave.askedAt.toISOString() },
    own: reader?.accountId === wave.askedBy,
    decided:
      wave.decidedAt && wave.agreed !== null
        ? { name: wave.decidedByName, at: wave.decidedAt.toISOString(), agreed: wave.agreed, reason: wave.decisionReason }
        : null,
    state: stateOf(wave),
    preview: wave.agreed === null && wave.withdraws === null ? previewOf(wave, results, reader?.personId ?? null) : null,
    letters: letters ?? { due: 0, made: 0, issued: 0 },
  }
}

function stateOf({ agreed, withdrawn, withdraws }: WaveRow): api.Wave['state'] {
  if (agreed === null) return 'menunggu'
  if (!agreed) return 'ditolak'
  return withdrawn || withdraws !== null ? 'ditarik' : 'disampaikan'
}

function previewOf(wave: WaveRow, results: readonly ResultRow[], readerPerson: string | null) {
  const { ready, left } = carriedOf(results, wave, [wave.askedByPerson, readerPerson])
  return { ready: ready.length, left, people: new Set(ready.map((one) => one.personId)).size }
}

const peopleOf = async (id: string, ctx: Context) => {
  const talks = await talksOf(ctx.tx, id)
  return within(await resultsOf(ctx.tx, id), ctx).map((one) => personLine(one, talks.get(one.personId)))
}

const listHandoverPeople = serve(api.listHandoverPeople)
  .about(inList)
  .by(async ({ id }, ctx) => {
    await eventById(ctx.tx, id)
    return { people: await peopleOf(id, ctx) }
  })

const exportHandover = serve(api.exportHandover)
  .about(inList)
  .by(async ({ id }, ctx) => {
    const { zone } = await eventById(ctx.tx, id)
    const people = await peopleOf(id, ctx)
    await record(ctx, 'scoring.handover-exported', { object: `event:${id}`, data: { people: people.length } })
    return { name: `penyampaian-hasil-${localDate(ctx.now, zone)}.xlsx`, type: xlsx, body: await handoverWorkbook(people, zone) }
  })

const showHandoverPart = serve(api.showHandoverPart)
  .about(inList)
  .by(async ({ id }, { tx }) => {
    await eventById(tx, id)
    const results = await resultsOf(tx, id)
    const talks = [...(await talksOf(tx, id)).values()]
    const count = (standing: ReturnType<typeof standingOf>) => results.filter((one) => standingOf(one) === standing).length
    return handoverPart(id, {
      ...{ open: await isOpen(tx, id, results), approved: results.filter((one) => one.recorded).length },
      ...{ handed: count('disampaikan'), ready: count('siap') },
      waiting: (await wavesOf(tx, id)).some((wave) => wave.agreed === null),
      closed: talks.filter((one) => one.state === 'ditandatangani').length,
      planned: talks.length,
    })
  })

export const overviewRoutes: readonly Route[] = [listHandoverEvents, showHandover, listHandoverPeople, exportHandover, showHandoverPart]
