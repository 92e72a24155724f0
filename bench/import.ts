// `npm run bench -- import`: 9,000 rows × 67 columns of XLSX through the room's own code: read, checked,
// compared, previewed; names created; applied; then a later file of the same people. Measured is the
// processor of Node with its reading thread and of every PostgreSQL process (fsync on), against what
// the spreadsheet reader alone needs for the same file in a thread of its own.
import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { attach } from '../database/attach.ts'
import type { Context, Route } from '../server/serve.ts'
import { readImport } from '../stages/register/import/jobs.ts'
import { appendImport } from '../stages/register/import/store.ts'
import type { Import } from '../stages/register/import-api.ts'
import { routes } from '../stages/register/routes.ts'
import { parentOf } from './answers/processor.ts'
import { meter } from './import/meter.ts'

const rows = 9000
const target = { preview: 3, commit: 3, megabytes: 250 }
const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = await mkdtemp(join(tmpdir(), 'nawa-bench-'))
const database = await attach({ dataFolder: folder })
try {
  // in a process of its own, so that making the files is no part of this one's memory
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'import', 'files.ts'), folder, String(rows)])
  const backend = await database.pool.query<{ pid: number; fsync: string }>(
    "select pg_backend_pid() as pid, current_setting('fsync') as fsync",
  )
  const postmaster = parentOf(backend.rows[0]?.pid ?? 0)
  const measure = meter(postmaster)

  const first = await readFile(join(folder, 'first.xlsx'))
  const later = await readFile(join(folder, 'later.xlsx'))
  const firstRead = await measure('membaca dan membandingkan, register kosong', () => preview('first.xlsx', first))
  const named = await measure('membuat semua unit dan jabatan', () =>
    act('register.create-all-unknown', { id: firstRead.result.id, kind: 'both' }),
  )
  const firstCommit = await measure('menerapkan, semua baru', () => act('register.commit-import', { id: firstRead.result.id }))
  const laterRead = await measure('membaca dan membandingkan, register penuh', () => preview('later.xlsx', later))
  const laterCommit = await measure('menerapkan perubahan', () => act('register.commit-import', { id: laterRead.result.id }))
  const bare = []
  for (let turn = 0; turn < 3; turn += 1) bare.push(await measure('pembaca saja', () => bareReader(join(folder, 'later.xlsx'))))

  const reader = bare.map((one) => one.cpu).sort((a, b) => a - b)[1] ?? 0
  const times = (one: { cpu: number }) => Number((one.cpu / reader).toFixed(2))
  const all = [firstRead, named, firstCommit, laterRead, laterCommit]
  const megabytes = Math.round(Math.max(...all.map((one) => one.megabytes)))
  say(`import: ${rows} baris × 67 kolom, ${(first.length / 1e6).toFixed(1)} MB; ${cpus().length} inti, beban ${loadavg()[0]?.toFixed(2)}`)
  for (const one of [bare[0] as (typeof bare)[number], ...all]) {
    const share = `Node ${one.node.toFixed(2)} + PostgreSQL ${one.postgres.toFixed(2)}`
    say(
      `  ${one.what.padEnd(44)} ${one.cpu.toFixed(2)} s prosesor (${share}), ${times(one).toFixed(2)}× pembaca; ${one.seconds.toFixed(2)} s; +${Math.round(one.megabytes)} MB`,
    )
  }
  const counts = { first: firstCommit.result.counts, later: laterCommit.result.counts }
  say(`  diterapkan: ${counts.first.new} baru; kemudian ${counts.later.changed} berubah, ${counts.later.unchanged} tetap`)
  const met = {
    preview: Math.max(times(firstRead), times(laterRead)) <= target.preview,
    commit: Math.max(times(firstCommit), times(laterCommit)) <= target.commit,
    memory: megabytes <= target.megabytes,
  }
  if (Object.values(met).includes(false) || counts.first.new !== rows) process.exitCode = 1
  say(
    JSON.stringify({
      bench: 'import',
      rows,
      readerCpuSeconds: Number(reader.toFixed(3)),
      preview: { empty: times(firstRead), full: times(laterRead), target: target.preview },
      names: times(named),
      commit: { new: times(firstCommit), changes: times(laterCommit), target: target.commit },
      megabytesAboveIdle: { most: megabytes, target: target.megabytes },
      applied: { new: counts.first.new, changed: counts.later.changed, unchanged: counts.later.unchanged },
      met,
    }),
  )
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

/** Hands a file in and reads it, as the job does. */
async function preview(name: string, bytes: Buffer): Promise<Import> {
  const hash = createHash('sha256').update(bytes).digest()
  const id = await database.db.transaction().execute((tx) => appendImport(tx, { name, bytes, hash }, { name: 'bench', now: new Date() }))
  await readImport(database.db, id, () => new Date())
  const shown = await act('register.show-import', { id })
  if (shown.state !== 'previewed') throw new Error(`The file was not read: ${shown.failure?.code}`)
  return shown
}

/** Calls an endpoint's handler in one transaction, as the server does. */
async function act(name: string, input: object): Promise<Import> {
  const route = routes.find((one) => one.endpoint.name === name) as Extract<Route, { handle: unknown }>
  return database.db.transaction().execute(async (tx) => {
    const actor = { kind: 'account', accountId: randomUUID(), personId: null, sessionId: randomUUID(), name: 'bench', grants: [] } as const
    const context: Context = {
      ...{ tx, actor, now: new Date(), reach: 'all', device: '', tokenHash: null, secure: false, version: 'bench', address: null },
      setToken: () => undefined,
    }
    return (await route.handle(input as never, context, undefined as never)) as Import
  })
}

function bareReader(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import/bare-reader.ts', import.meta.url), { workerData: file })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
