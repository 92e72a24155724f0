// The internal map: shown, handed out as a workbook, printed. Everything within the reader's reach and without
// the reader's own case.

import { Refusal } from '../../kit/refusal.ts'
import { type Context, type FileReply, inList, type Route, serve } from '../../server/serve.ts'
import { holds } from '../access/may-act.ts'
import { record } from '../audit/store.ts'
import { copyOf, readerOf } from '../documents/copy-store.ts'
import { letterheadOf } from '../documents/letterhead-store.ts'
import type { Draft } from '../documents/print.ts'
import { keepPrinted } from '../documents/store.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import { recordLook } from '../scoring/own/look-store.ts'
import * as api from './api.ts'
import { listRoutes } from './list-routes.ts'
import { mapPageOf } from './map-page.ts'
import { recommendationsFor } from './recommendation.ts'
import { shownMapped, shownUnmapped, unitsOf } from './shown.ts'
import { loadMap } from './shown-store.ts'
import { snapshotRoutes } from './snapshot-routes.ts'
import { mapSheets } from './workbook.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function shown(filter: api.MapFilter, ctx: Context) {
  const found = await loadMap(ctx, filter)
  // those who are on it read in their own place who opened it
  await recordLook(ctx, { act: 'talent.map-read', object: 'map', personIds: found.mapped.map((one) => one.person.id) })
  const { units, at } = unitsOf([...found.mapped, ...found.unmapped].map((one) => one.person))
  const people = shownMapped(found.mapped, at, found.objections)
  return { ...found, units, people, missing: shownUnmapped(found.unmapped, at) }
}

const showMap = serve(api.showMap)
  .about(inList)
  .by(async (filter, ctx) => {
    const { head, units, people, missing } = await shown(filter, ctx)
    const recommendations = recommendationsFor(holds(ctx.actor, 'talent.actions'))
    return { head, units, people, unmapped: missing, recommendations }
  })

const exportMap = serve(api.exportMap)
  .about(inList)
  .by(async (filter, ctx): Promise<FileReply> => {
    const { head, units, people, missing } = await shown(filter, ctx)
    await record(ctx, 'talent.map-exported', {
      data: { class: head.class, year: head.year, mapped: people.length, unmapped: missing.length },
    })
    const body = await textWorkbook(mapSheets({ head, units, people, unmapped: missing }, head.today))
    return { name: `peta-internal-${head.class}-${head.today}.xlsx`, type: xlsx, body }
  })

/** Kept without subjects: nobody in it can be told. One day and one content are one document. */
const printMap = serve(api.printMap)
  .about(inList)
  .by(async (filter, ctx): Promise<FileReply> => {
    const { head, units, people, policy } = await shown(filter, ctx)
    const least = policy.values['minimum-cell']
    if (people.length < least) throw new Refusal('talent.nothing-to-print' satisfies api.TalentRefusal, { least })
    const { files, ...house } = await letterheadOf(ctx.tx)
    const unit = filter.unitId ? (units.find((one) => one.officeId === filter.unitId)?.office ?? units[0]?.name ?? null) : null
    const { data, svg } = mapPageOf({ ...house, head, people, unit, least })
    const object = `map:${[head.class, head.year, filter.eventId ?? 'semua', filter.unitId ?? 'semua', filter.source].join(':')}`
    const draft: Draft = {
      ...{ kind: 'peta-internal', title: data.frame.title, object, series: object, subjects: [], unitPath: [] },
      ...{ template: 'stages/talent/peta-internal.typ', data: data as unknown as Draft['data'], files: { ...files, [data.picture]: svg } },
    }
    const { id } = await keepPrinted(ctx, draft)
    await record(ctx, 'talent.map-printed', {
      object: `document:${id}`,
      data: { class: head.class, year: head.year, mapped: people.length },
    })
    const body = await copyOf(ctx, id, await readerOf(ctx.tx, ctx.actor))
    return { name: `peta-internal-${head.class}-${head.today}.pdf`, type: 'application/pdf', body }
  })

export const routes: readonly Route[] = [showMap, exportMap, printMap, ...listRoutes, ...snapshotRoutes]
