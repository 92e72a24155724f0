// Lists of grades and of boxes: looked at first, recorded as they were looked at, taken back by a new import.
import { createHash } from 'node:crypto'
import { canonical } from '../../kit/canonical.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type FileReply, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { readInThread } from '../register/assessments/list-reader.ts'
import { nameOf, takeFile, wholeAgency } from '../register/import/routes.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import type { TalentRefusal } from './api.ts'
import { type JudgedRow, judgeList, type ListRow, listColumns } from './list.ts'
import * as api from './list-api.ts'
import * as store from './list-store.ts'
import { personOf } from './shown-store.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Rows of one verdict that a preview shows, and people whom one entry of the record names. */
const shownRows = 500
const subjectsInAudit = 200

const threads: Readonly<Record<api.ListKind, URL>> = {
  kinerja: new URL('./grade-worker.ts', import.meta.url),
  kotak: new URL('./box-worker.ts', import.meta.url),
}
const by = (ctx: Context) => ({ name: nameOf(ctx.actor), now: ctx.now })

/** Reads and judges the file of a request. */
async function judgedFile(ctx: Context, kind: api.ListKind) {
  const { name, bytes } = await takeFile(ctx)
  const rows = await readInThread<ListRow>(threads[kind], bytes)
  const nips = [...new Set(rows.flatMap((row) => (row.nip === null ? [] : [row.nip])))]
  const judged = judgeList(rows, await store.besideList(ctx, kind, nips, personOf(ctx.actor)))
  return { name, judged, hash: createHash('sha256').update(bytes).digest(), counts: countsOf(judged) }
}

function countsOf(rows: readonly JudgedRow[]): api.ListCounts {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}

const isKept = ({ verdict }: JudgedRow) => verdict === 'new' || verdict === 'changed'

/** What would be recorded, in one text: the same rows of the same people give the same digest. */
function digestOf(rows: readonly JudgedRow[]): string {
  const facts = rows.filter(isKept).map(({ personId, when, before, value }) => [personId, when, before, value])
  return createHash('sha256').update(canonical(facts)).digest('hex')
}

const preview = serve(api.previewList)
  .about(wholeAgency)
  .by(async ({ kind }, ctx) => {
    const { judged, counts } = await judgedFile(ctx, kind)
    const shown = (['refused', 'changed', 'new', 'same'] as const).flatMap((verdict) =>
      judged.filter((row) => row.verdict === verdict).slice(0, shownRows),
    )
    return { total: judged.length, counts, rows: shown.map(({ personId: _id, ...row }) => row), digest: digestOf(judged) }
  })

const importList = serve(api.importList)
  .about(wholeAgency)
  .by(async ({ kind, digest }, ctx) => {
    await store.takeTurn(ctx.tx)
    const { name, judged, hash, counts } = await judgedFile(ctx, kind)
    if (digestOf(judged) !== digest) throw new Refusal('talent.list-stale' satisfies TalentRefusal, {}, 409)
    const kept = judged.filter(isKept)
    if (kept.length === 0) throw new Refusal('talent.list-nothing' satisfies TalentRefusal)
    const done = await store.appendList(ctx.tx, { kind, fileName: name.slice(0, 200), fileHash: hash, counts, rows: kept }, by(ctx))
    const people = [...new Set(kept.flatMap((row) => (row.personId ? [row.personId] : [])))]
    await record(ctx, 'talent.list-imported', {
      object: `import:${done.id}`,
      subjects: people.length <= subjectsInAudit ? people : [],
      data: { kind, recorded: done.recorded, ...counts, sha256: hash.toString('hex') },
    })
    return done
  })

const template = serve(api.listTemplate)
  .about(wholeAgency)
  .by(async ({ kind }): Promise<FileReply> => {
    const columns = listColumns[kind].map(({ heading }) => ({ heading, width: 24 }))
    const about = ['KOLOM', 'ISI'].map((heading, at) => ({ heading, width: at === 0 ? 24 : 100 }))
    const title = kind === 'kinerja' ? 'Predikat Kinerja' : 'Kotak SIMATA'
    const body = await textWorkbook([
      { name: title, columns, rows: Array.from({ length: 200 }, () => columns.map(() => '')) },
      { name: 'Petunjuk', columns: about, rows: listColumns[kind].map(({ heading, says }) => [heading, says]) },
    ])
    return { name: `templat-${kind === 'kinerja' ? 'predikat-kinerja' : 'kotak-simata'}.xlsx`, type: xlsx, body }
  })

const undo = serve(api.undoImport)
  .about(wholeAgency)
  .by(async ({ id, reason }, ctx) => {
    const done = await store.undoImport(ctx.tx, id, reason, by(ctx))
    await record(ctx, 'talent.import-undone', { object: `import:${id}`, reason, data: { by: done.id, restored: done.restored } })
    return done
  })

export const listRoutes: readonly Route[] = [
  preview,
  importList,
  template,
  serve(api.listImports)
    .about(wholeAgency)
    .by(async (_input, { tx }) => ({ imports: await store.imports(tx) })),
  undo,
]
