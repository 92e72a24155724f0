// Units, positions and employees as pages ask for them; and the agency that they belong to.
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, inList, noOne, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import * as api from '../api.ts'
import { registerWorkbook } from '../import/workbook.ts'
import { largestLogo, logoTypeOf } from '../logo.ts'
import * as store from '../store.ts'
import * as list from './store.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const employeeRoutes: Route[] = [
  serve(api.showAgency)
    .about(noOne)
    .by(async (_input, { tx }) => store.agency(tx)),
  serve(api.updateAgency)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      await store.updateAgency(ctx.tx, input, ctx.now)
      await record(ctx, 'register.agency-updated', { object: 'agency' })
      return store.agency(ctx.tx)
    }),
  serve(api.replaceSignatories)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      await store.replaceSignatories(ctx.tx, input.signatories)
      await record(ctx, 'register.signatories-replaced', { object: 'agency', data: { count: input.signatories.length } })
      return store.agency(ctx.tx)
    }),
  serve(api.replaceLogo)
    .about(wholeAgency)
    .by(async (_input, ctx) => {
      const bytes = await collect(ctx.upload?.stream, largestLogo)
      const type = bytes && logoTypeOf(bytes)
      if (!bytes) throw new Refusal('register.logo-size' satisfies api.RegisterRefusal, { limit: largestLogo }, 413)
      if (!type) throw new Refusal('register.logo-kind' satisfies api.RegisterRefusal, {}, 415)
      await store.replaceLogo(ctx.tx, { bytes, type }, ctx.now)
      await record(ctx, 'register.logo-replaced', { object: 'agency', data: { type, bytes: bytes.length } })
      return store.agency(ctx.tx)
    }),
  serve(api.removeLogo)
    .about(wholeAgency)
    .by(async (_input, ctx) => {
      await store.replaceLogo(ctx.tx, null, ctx.now)
      await record(ctx, 'register.logo-removed', { object: 'agency' })
      return store.agency(ctx.tx)
    }),
  serve(api.showLogo)
    .about(noOne)
    .by(async (_input, { tx }) => {
      const logo = await store.findLogo(tx)
      if (!logo) throw new Refusal('register.logo-missing' satisfies api.RegisterRefusal, {}, 404)
      return {
        name: `logo.${logo.type === 'image/png' ? 'png' : logo.type === 'image/jpeg' ? 'jpg' : 'svg'}`,
        type: logo.type,
        body: logo.bytes,
        inline: true,
      }
    }),
  serve(api.listUnits)
    .about(inList)
    .by(async (_input, { tx, reach }) => ({ units: await store.unitTree(tx, reach) })),
  serve(api.listPositions)
    .about(inList)
    .by(async (input, { tx, reach }) => ({ positions: await list.positionsByName(tx, input.search, input.limit, reach) })),
  serve(api.listEmployees)
    .about(inList)
    .by(async (input, { tx, reach }) => ({
      ...(await list.employeeWindow(tx, input, reach)),
      counts: input.counts === 'yes' ? await list.filterCounts(tx, input, reach) : null,
    })),
  serve(api.exportEmployees)
    .about(inList)
    .by(async (input, ctx) => {
      const rows = await list.employeesForExport(ctx.tx, input, ctx.reach)
      await record(ctx, 'register.employees-exported', { data: { people: rows.length } })
      const zone = ((await store.findAgency(ctx.tx))?.zone ?? 'WIB') as Zone
      return {
        name: `data-pegawai-${localDate(ctx.now, zone)}.xlsx`,
        type: xlsx,
        body: Readable.fromWeb(registerWorkbook(rows) as WebStream),
      }
    }),
  serve(api.showEmployee)
    .about(async (input, ctx) => {
      const person = await store.personById(ctx.tx, input.id)
      return { subjects: [person.id], unitPath: person.unitPath, object: person }
    })
    .by(async (_input, { tx }, person) => list.employeePage(tx, person)),
]

/** What concerns the agency as a whole is beyond every role that reaches some units only. */
async function wholeAgency(_input: unknown, _ctx: Context) {
  return { subjects: [], object: undefined }
}

/** The bytes of a stream, or null when there are more than `limit`. Reads no further then. */
async function collect(stream: Readable | undefined, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream ?? []) {
    size += (part as Buffer).length
    if (size > limit) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
