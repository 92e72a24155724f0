// Keys leave the server here and nowhere else: one at a time and recorded, or many under a request that
// another person agreed to; and items come back in from a workbook as drafts.
import { createHash } from 'node:crypto'
import { canonical } from '../../kit/canonical.ts'
import { type Context, noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { takeFile } from '../register/import/routes.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import * as api from './bank-api.ts'
import { account, wholeAgency } from './bank-routes.ts'
import { itemColumns, itemRow, itemText, type JudgedItem, judgeItems, type KnownItem } from './item-list.ts'
import { readItemList } from './item-reader.ts'
import * as items from './item-store.ts'
import { refuse } from './item-store.ts'
import * as store from './key-store.ts'
import { keyHours, looksADay } from './kinds.ts'
import { accountOf, holds } from './rights.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const shownRows = 500

const showKeys = serve(api.showKeys)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    const me = account(ctx)
    const item = await items.itemById(ctx.tx, id)
    const free = await store.requestHolds(ctx.tx, me, item.instrumentId, ctx.now)
    const looks = await store.looksWithinDay(ctx.tx, me, id, ctx.now)
    if (!free && looks >= looksADay) throw refuse('instruments.keys-in-bulk', { most: looksADay }, 403)
    await store.appendLook(ctx.tx, me, id, ctx.now)
    await record(ctx, 'instruments.key-seen', { object: `item:${id}`, data: { code: item.code, version: item.version } })
    const options = item.options.map(({ letter, level, rationale, grand }) => ({ letter, level, rationale, grand }))
    return { options, readers: await store.readersKeys(ctx.tx, id), left: free ? null : looksADay - looks - 1 }
  })

const listKeyRequests = serve(api.listKeyRequests)
  .about(noOne)
  .by(async (_input, ctx) => ({ requests: await store.keyRequests(ctx.tx, accountOf(ctx.actor), ctx.now) }))

const askForKeys = serve(api.askForKeys)
  .about(wholeAgency)
  .by(async ({ instrumentId, purpose }, ctx) => {
    const askedBy = account(ctx)
    await items.instrumentById(ctx.tx, instrumentId)
    const id = await store.appendKeyRequest(ctx.tx, { instrumentId, purpose, askedBy, now: ctx.now })
    await record(ctx, 'instruments.keys-asked', { object: `key-request:${id}`, reason: purpose, data: { instrument: instrumentId } })
    return { id }
  })

const decideKeys = serve(api.decideKeys)
  .about(wholeAgency)
  .by(async ({ id, agreed, reason }, ctx) => {
    const by = account(ctx)
    const request = await store.keyRequestById(ctx.tx, id, by, ctx.now)
    if (request.decidedAt) throw refuse('instruments.no-request', {}, 404)
    if (request.mine) throw refuse('instruments.same-person')
    if (!agreed && !reason) throw refuse('instruments.reason-needed', {}, 422)
    await store.decideKeyRequest(ctx.tx, { id, by, agreed, reason, now: ctx.now })
    const about = {
      object: `key-request:${id}`,
      ...(reason ? { reason } : {}),
      data: { instrument: request.instrumentId, hours: keyHours },
    }
    await record(ctx, agreed ? 'instruments.keys-agreed' : 'instruments.keys-declined', about)
    return {}
  })

const exportItems = serve(api.exportItems)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    const request = await store.keyRequestById(ctx.tx, id, account(ctx), ctx.now)
    if (!request.mine) throw refuse('instruments.no-request', {}, 404)
    if (!request.holds) throw refuse('instruments.request-over')
    const rows = await store.itemsWithKeys(ctx.tx, request.instrumentId)
    await store.countUse(ctx.tx, id)
    const data = { instrument: request.instrumentId, items: rows.length, use: request.uses + 1 }
    await record(ctx, 'instruments.items-exported', { object: `key-request:${id}`, reason: request.purpose, data })
    const columns = itemColumns.map(({ heading, width }) => ({ heading, width }))
    const body = await textWorkbook([{ name: 'Soal', columns, rows: rows.map(itemRow) }])
    return { name: 'bank-soal-RAHASIA.xlsx', type: xlsx, body }
  })

const itemTemplate = serve(api.itemTemplate)
  .about(wholeAgency)
  .by(async () => {
    const columns = itemColumns.map(({ heading, width }) => ({ heading, width }))
    const empty = Array.from({ length: 100 }, () => itemColumns.map(() => ''))
    const says = [
      { heading: 'KOLOM', width: 18 },
      { heading: 'ISI', width: 100 },
    ]
    const body = await textWorkbook([
      { name: 'Soal', columns, rows: empty },
      { name: 'Petunjuk', columns: says, rows: itemColumns.filter((one) => one.says !== '').map((one) => [one.heading, one.says]) },
    ])
    return { name: 'templat-soal.xlsx', type: xlsx, body }
  })

/** Reads and judges the file of a request, beside what the instrument has. */
async function judgedFile(ctx: Context, instrumentId: string): Promise<JudgedItem[]> {
  const me = account(ctx)
  const { bytes } = await takeFile(ctx)
  const rows = await readItemList(bytes)
  const codes = [...new Set(rows.flatMap((row) => (row.code === null ? [] : [row.code])))]
  const newest = await items.newestVersions(ctx.tx, instrumentId, codes)
  const free = holds(ctx.actor, 'items.keys')
  const known = new Map<string, KnownItem>()
  for (const [code, one] of newest) {
    // an equal row would tell that a guessed key is right, so only who knows the key has rows compared
    const text = free || one.authorId === me ? itemText(await items.itemById(ctx.tx, one.id)) : null
    known.set(code, { ...one, text })
  }
  return judgeItems(rows, { known, me })
}

const fitting = (rows: readonly JudgedItem[]) => rows.filter((row) => row.verdict === 'new' || row.verdict === 'version')

/** What would be written, in one text. */
const digestOf = (rows: readonly JudgedItem[]) =>
  createHash('sha256')
    .update(canonical(fitting(rows).map(({ line: _line, problems: _problems, ...row }) => row) as never))
    .digest('hex')

const previewItems = serve(api.previewItems)
  .about(wholeAgency)
  .by(async ({ instrumentId }, ctx) => {
    await items.instrumentById(ctx.tx, instrumentId)
    const rows = await judgedFile(ctx, instrumentId)
    const of = (verdict: JudgedItem['verdict']) => rows.filter((row) => row.verdict === verdict)
    const shown = [of('refused'), of('new'), of('version'), of('same')].flatMap((some) => some.slice(0, shownRows))
    return {
      total: rows.length,
      counts: { new: of('new').length, version: of('version').length, same: of('same').length, refused: of('refused').length },
      rows: shown.map(({ line, verdict, code, measure, bracket, stem, problems }) => ({
        ...{ line, verdict, code, measure, bracket, stem },
        problems: [...problems],
      })),
      digest: digestOf(rows),
    }
  })

const importItems = serve(api.importItems)
  .about(wholeAgency)
  .by(async ({ instrumentId, digest }, ctx) => {
    const authorId = account(ctx)
    const instrument = await items.instrumentById(ctx.tx, instrumentId)
    await items.takeTurn(ctx.tx, instrumentId)
    const rows = await judgedFile(ctx, instrumentId)
    if (digestOf(rows) !== digest) throw refuse('instruments.import-stale')
    const drafts = fitting(rows).flatMap(({ item, code, bracket, version }) =>
      item && code ? [{ ...item, code, bracket, version, instrumentId, example: instrument.example, authorId }] : [],
    )
    if (drafts.length === 0) throw refuse('instruments.import-nothing', {}, 422)
    await items.appendItems(ctx.tx, drafts, ctx.now)
    const data = { written: drafts.length, refused: rows.length - drafts.length }
    await record(ctx, 'instruments.items-imported', { object: `instrument:${instrumentId}`, data })
    return { written: drafts.length }
  })

export const keyRoutes: readonly Route[] = [
  showKeys,
  listKeyRequests,
  askForKeys,
  decideKeys,
  exportItems,
  itemTemplate,
  previewItems,
  importItems,
]
