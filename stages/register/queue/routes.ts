// The three ways out of the queue of unknown names. After each, the rows that waited are judged again.
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { jobClasses } from '../../standards/class.ts'
import type { RegisterRefusal } from '../api.ts'
import type { Columns } from '../import/columns.ts'
import { judgeAgain } from '../import/judge-store.ts'
import { nameOf, pageAfter, wholeAgency } from '../import/routes.ts'
import { type ImportRecord, importById, importIn } from '../import/store.ts'
import * as api from '../import-api.ts'
import { unitPathOf } from '../store.ts'
import * as queue from './store.ts'

function actOf(ctx: Context, found: ImportRecord): queue.Act {
  const { system } = found.columns as unknown as Columns
  return { importId: found.id, system, now: ctx.now, by: nameOf(ctx.actor) }
}

const map = serve(api.mapUnknown)
  .about(wholeAgency)
  .by(async ({ id, kind, code, targetId }, ctx) => {
    const found = await importIn(ctx.tx, id, 'previewed')
    const unknown = kind === 'unit' ? await queue.unknownUnit(ctx.tx, id, code) : await queue.unknownPosition(ctx.tx, id, code)
    if (kind === 'unit') await unitPathOf(ctx.tx, targetId)
    else await queue.requirePosition(ctx.tx, targetId)
    await queue.appendAliases(ctx.tx, actOf(ctx, found), [{ kind, code, label: unknown.label, targetId }])
    await record(ctx, 'register.name-mapped', { object: `${kind}:${targetId}`, data: { import: id, code, label: unknown.label } })
    await judgeAgain(ctx.tx, found, { kind, code })
    return pageAfter(ctx, id)
  })

const create = serve(api.createUnknown)
  .about(wholeAgency)
  .by(async (input, ctx) => {
    const { id, kind, code } = input
    const found = await importIn(ctx.tx, id, 'previewed')
    const act = actOf(ctx, found)
    if (kind === 'unit') {
      const unknown = await queue.unknownUnit(ctx.tx, id, code)
      const created = await queue.createUnit(
        ctx.tx,
        act,
        unknown,
        input.name ?? unknown.label,
        await parentOf(ctx, act, unknown, input.parentId),
      )
      await record(ctx, 'register.unit-created', { object: `unit:${created}`, data: { import: id, code } })
    } else {
      const unknown = await queue.unknownPosition(ctx.tx, id, code)
      const jobClass = jobClasses.find((one) => one.class === (input.class ?? unknown.class))?.class
      if (!jobClass) throw new Refusal('register.class-needed' satisfies RegisterRefusal, { label: unknown.label })
      await queue.createPositions(ctx.tx, act, [{ ...unknown, label: input.name ?? unknown.label, class: jobClass }])
      await record(ctx, 'register.position-created', { data: { import: id, code, class: jobClass } })
    }
    await judgeAgain(ctx.tx, found, { kind, code })
    return pageAfter(ctx, id)
  })

async function parentOf(
  ctx: Context,
  act: queue.Act,
  unknown: queue.UnknownUnit,
  asked: string | null | undefined,
): Promise<string | null> {
  if (asked !== undefined) return asked
  if (unknown.officeCode === null) return null
  return (await queue.officesOf(ctx.tx, act, [unknown])).get(unknown.officeCode) ?? null
}

const createAll = serve(api.createAllUnknown)
  .about(wholeAgency)
  .by(async ({ id, kind }, ctx) => {
    const found = await importIn(ctx.tx, id, 'previewed')
    const act = actOf(ctx, found)
    const units = kind === 'position' ? 0 : await queue.createAllUnits(ctx.tx, act)
    const settled = (await queue.unknownPositions(ctx.tx, id)).flatMap((one) => (one.class === null ? [] : [{ ...one, class: one.class }]))
    const positions = kind === 'unit' ? 0 : await queue.createPositions(ctx.tx, act, settled)
    await record(ctx, 'register.names-created', { object: `import:${id}`, data: { units, positions } })
    await judgeAgain(ctx.tx, found, 'waiting')
    return pageAfter(ctx, id)
  })

export const queueRoutes: Route[] = [
  serve(api.listUnknown)
    .about(wholeAgency)
    .by(async ({ id }, { tx }) => {
      await importById(tx, id)
      return { unknown: await queue.unknownNames(tx, id) }
    }),
  map,
  create,
  createAll,
]
