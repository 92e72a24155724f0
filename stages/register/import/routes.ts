// An import from the upload to the register and back. What it touches is the whole agency, so no role
// that reaches some units only may act here.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { enqueue } from '../../../database/announce.ts'
import type { Actor } from '../../../kit/permission.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import type { RegisterRefusal } from '../api.ts'
import * as commit from '../commit/store.ts'
import * as api from '../import-api.ts'
import { importLines, importPage, rowWindow } from '../preview/store.ts'
import type { Columns } from './columns.ts'
import { judgeAgain } from './judge-store.ts'
import * as store from './store.ts'
import { fileKind } from './text.ts'
import { rowsCsv, rowsWorkbook, templateWorkbook } from './workbook.ts'

/** Largest file that is taken in, bytes. */
export const largestFile = 30 * 1024 * 1024

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** More people than this stand in the history of changes only: an audit entry is a line, not a list. */
const subjectsInAudit = 200

/** The act concerns the agency as a whole. */
export async function wholeAgency(_input: unknown, _ctx: Context) {
  return { subjects: [], object: undefined }
}

/** Who acted, as the register remembers it beside an import. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'account' ? actor.name : actor.kind === 'system' ? actor.job : actor.kind
}

/** The import's page as it stands after an act. */
export async function pageAfter(ctx: Context, id: string) {
  return importPage(ctx.tx, await store.importById(ctx.tx, id))
}

const by = (ctx: Context) => ({ name: nameOf(ctx.actor), now: ctx.now })
const refusal = (code: RegisterRefusal, data = {}, status: 404 | 409 | 413 | 415 | 422 = 422) => new Refusal(code, data, status)

const start = serve(api.startImport)
  .about(wholeAgency)
  .by(async (_input, ctx) => {
    const { name, bytes } = await takeFile(ctx)
    const hash = createHash('sha256').update(bytes).digest()
    const id = await store.appendImport(ctx.tx, { name, bytes, hash }, by(ctx))
    await enqueue(ctx.tx, 'register-read-import', { importId: id })
    await record(ctx, 'register.import-started', { object: `import:${id}`, data: { sha256: hash.toString('hex'), bytes: bytes.length } })
    return { id }
  })

/** The file that came with a request, whole. What can be told of it at once is told at once; a thread looks again and deeper. */
export async function takeFile(ctx: Context): Promise<{ name: string; bytes: Buffer }> {
  if (!ctx.upload) throw refusal('register.file-missing')
  const bytes = await collect(ctx.upload.stream)
  refuseKind(bytes)
  return { name: ctx.upload.name, bytes }
}

function refuseKind(bytes: Buffer): void {
  const kind = fileKind(bytes)
  if (kind === 'empty') throw refusal('register.file-empty')
  if (kind === 'encrypted') throw refusal('register.file-encrypted', {}, 415)
  if (kind !== 'xlsx' && kind !== 'text') throw refusal('register.file-kind', { found: kind }, 415)
}

async function collect(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += (part as Buffer).length
    if (size > largestFile) throw refusal('register.file-too-big', { limit: largestFile }, 413)
    parts.push(part as Buffer)
  }
  if ('truncated' in stream && stream.truncated) throw refusal('register.file-too-big', { limit: largestFile }, 413)
  return Buffer.concat(parts)
}

const commitIt = serve(api.commitImport)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    await commit.takeTurn(ctx.tx)
    const found = await store.importIn(ctx.tx, id, 'previewed')
    if (found.undoes && (await commit.undoneAlready(ctx.tx, found.undoes))) throw refusal('register.undo-again', {}, 409)
    const stale = await commit.staleRows(ctx.tx, id)
    if (stale > 0) throw refusal('register.import-stale', { rows: stale }, 409)
    const done = await commit.applyRows(ctx.tx, id, ctx.now)
    const people = await commit.peopleTouched(ctx.tx, id)
    await commit.markCommitted(ctx.tx, id, by(ctx))
    await record(ctx, 'register.import-committed', {
      object: `import:${id}`,
      subjects: people.length <= subjectsInAudit ? people : [],
      data: { ...done, sha256: found.fileHash.toString('hex'), ...(found.undoes ? { undoes: found.undoes } : {}) },
    })
    return pageAfter(ctx, id)
  })

const judgeIt = serve(api.judgeImportAgain)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    const found = await store.importIn(ctx.tx, id, 'previewed')
    if (found.undoes) {
      // a way back is made anew from what stands now
      await commit.replaceUndoRows(ctx.tx, found)
    } else await judgeAgain(ctx.tx, found, 'all')
    return pageAfter(ctx, id)
  })

const undo = serve(api.undoImport)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    const found = await store.importIn(ctx.tx, id, 'committed')
    if (await commit.undoneAlready(ctx.tx, id)) throw refusal('register.undo-again', {}, 409)
    const undoing = await commit.appendUndo(ctx.tx, found, by(ctx))
    if (!(await commit.hasRows(ctx.tx, undoing))) throw refusal('register.undo-nothing')
    await record(ctx, 'register.undo-prepared', { object: `import:${undoing}`, data: { undoes: id } })
    return { id: undoing }
  })

const download = serve(api.downloadImportRows)
  .about(wholeAgency)
  .by(async ({ id, verdict, format }, ctx) => {
    const found = await store.importById(ctx.tx, id)
    const { rows } = await rowWindow(ctx.tx, id, { verdict }, { offset: 0, limit: null })
    const columns = (found.columns as unknown as Partial<Columns>).used?.map((used) => used.column) ?? []
    await record(ctx, 'register.import-rows-downloaded', { object: `import:${id}`, data: { verdict, rows: rows.length } })
    const name = `${found.fileName.replace(/\.[^.]*$/, '')}-${fileWords[verdict]}.${format}`
    const content = { verdict, columns, rows }
    return format === 'csv'
      ? { name, type: 'text/csv; charset=utf-8', body: rowsCsv(content) }
      : { name, type: xlsx, body: Readable.fromWeb(rowsWorkbook(content) as WebStream) }
  })

const fileWords = {
  new: 'baru',
  changed: 'berubah',
  unchanged: 'tetap',
  refused: 'perbaikan',
  waiting: 'perlu-dipetakan',
  noticed: 'catatan',
}

export const importRoutes: Route[] = [
  start,
  serve(api.listImports)
    .about(wholeAgency)
    .by(async (_input, { tx }) => ({ imports: await importLines(tx) })),
  serve(api.showImport)
    .about(wholeAgency)
    .by(async ({ id }, ctx) => pageAfter(ctx, id)),
  serve(api.listImportRows)
    .about(wholeAgency)
    .by(async ({ id, offset, limit, ...filter }, { tx }) => {
      await store.importById(tx, id)
      return rowWindow(tx, id, filter, { offset, limit })
    }),
  judgeIt,
  commitIt,
  serve(api.discardImport)
    .about(wholeAgency)
    .by(async ({ id }, ctx) => {
      await store.importIn(ctx.tx, id, 'reading', 'previewed', 'failed')
      await commit.markDiscarded(ctx.tx, id)
      await record(ctx, 'register.import-discarded', { object: `import:${id}` })
      return pageAfter(ctx, id)
    }),
  undo,
  download,
  serve(api.downloadTemplate)
    .about(wholeAgency)
    .by(async () => ({ name: 'templat-data-pegawai.xlsx', type: xlsx, body: await templateWorkbook() })),
]
