// The internal map: shown, handed out as a workbook, printed. Everything within the reader's reach and without
// the reader's own case.
import { type Context, type FileReply, inList, type Route, serve } from '../../server/serve.ts'
import { holds } from '../access/may-act.ts'
import { record } from '../audit/store.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import { recordLook } from '../scoring/own/look-store.ts'
import * as api from './api.ts'
import { listRoutes } from './list-routes.ts'
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

export const routes: readonly Route[] = [showMap, exportMap, ...listRoutes, ...snapshotRoutes]
