// `npm run bench -- reports [count]`: from stored results to stored PDFs. Individual reports of people with results of
// their own are loaded from PostgreSQL, built, drawn, printed and kept with their audit entry, as the job does it; the
// rate is set beside bare Typst in the same run: such pages printed from data that lies ready, nothing loaded or kept.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openDatabase } from '../database/db.ts'
import { launch } from '../database/launcher.ts'
import { migrate } from '../database/migrate.ts'
import { closePress, render } from '../stages/documents/press.ts'
import type { Draft } from '../stages/documents/print.ts'
import { qrCode } from '../stages/documents/qr.ts'
import { printAndKeep } from '../stages/documents/store.ts'
import { scoreSitting } from '../stages/scoring/jobs.ts'
import { reportDrafts } from '../stages/scoring/report-jobs.ts'
import { loadReport, reportRun } from '../stages/scoring/report-store.ts'
import { type Click, hall } from '../test/world/closed-sitting.ts'

const count = Number(process.argv[2] ?? 2000)
const target = 0.7
const cores = availableParallelism()
const lanes = cores * 2
/** Stretches of work, each beside a stretch of bare Typst. */
const blocks = 10
const now = new Date('2023-12-18T05:00:00Z')
const actor = { kind: 'system', job: 'bench' } as const
const say = (line: string) => process.stdout.write(`${line}\n`)
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)

const folder = await mkdtemp(join(tmpdir(), 'nawa-bench-'))
const server = await launch(folder, { settings: ['fsync=off', 'shared_buffers=64MB'] })
const { db, pool, close } = openDatabase(server.connection, lanes + 2)

/** Does `act` for each of `list`, a few at a time; seconds that it took. */
async function each<T>(list: readonly T[], act: (one: T, index: number) => Promise<void>): Promise<number> {
  let next = 0
  const lane = async () => {
    while (next < list.length) {
      const index = next
      next += 1
      await act(list[index] as T, index)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))
  return (performance.now() - start) / 1000
}

/** People whose results differ, and their runs. */
async function prepare(): Promise<string[]> {
  await migrate(pool)
  const room = await hall(db, { count, opensAt: new Date('2023-12-18T00:30:00Z'), now })
  const place = { name: 'Kabupaten Contoh', kind: 'kabupaten', address: 'Jalan Contoh 1', city: 'Kota Contoh', zone: 'WIB' }
  const letterhead = ['Pemerintah Kabupaten Contoh', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia']
  await db
    .insertInto('register.agency')
    .values({ ...place, letterhead, updatedAt: now })
    .execute()
  const best = room.best()
  const runs: string[] = []
  await each(Array.from({ length: count }), async (_, n) => {
    const answers = best.map(([index, letter], at): Click => {
      const options = room.form.items[index]?.options ?? []
      return [index, (n * 7 + at * 5) % 11 < 5 ? letter : (options[(n + at) % options.length]?.letter ?? letter)]
    })
    const sitting = await room.sitting(answers)
    const { runId } = await db.transaction().execute((tx) => scoreSitting({ tx, actor, now }, sitting.id))
    runs.push(runId)
  })
  return runs
}

/** The individual report of a run, ready for the press. */
async function draftOf(runId: string): Promise<Draft> {
  const [draft] = reportDrafts(runId, await loadReport(db, await reportRun(db, runId)))
  if (!draft) throw new Error('No report')
  return draft
}

/** Seconds that the compiler alone takes. Names differ, so that it cannot answer from its memory. */
async function bareSeconds(drafts: readonly Draft[], round: number): Promise<number> {
  const qr = qrCode('SAHIH 0000', 'Kode QR')
  return each(drafts, async ({ template, data, files }, index) => {
    const frame = { ...data.frame, title: `${data.frame.title} ${round}`, running: { strong: `${round}-${index}`, lines: [] } }
    await render({ template, data: { data: { ...data, frame }, seal: { fingerprint: String(index) } }, files: { ...files, 'qr.svg': qr } })
  })
}

try {
  const prepared = performance.now()
  const runs = await prepare()
  say(`${count} hasil tersimpan, disiapkan dalam ${Math.round((performance.now() - prepared) / 1000)} detik`)
  const ready: Draft[] = []
  for (const runId of runs.slice(0, Math.max(lanes, Math.round(count / 8 / blocks)))) ready.push(await draftOf(runId))
  await each(ready.slice(0, lanes * 2), async ({ template, data, files }) => {
    await render({ template, data: { data, seal: { fingerprint: 'awal' } }, files: { ...files, 'qr.svg': qrCode('AWAL', 'Kode QR') } })
  })
  // turn and turn about, since the machine has other work: a slow minute falls on both
  const memory: number[] = []
  const spent = { whole: 0, bare: 0 }
  const block = Math.ceil(runs.length / blocks)
  let alone = 0
  for (let at = 0; at < blocks; at += 1) {
    spent.bare += await bareSeconds(ready, at)
    alone += ready.length
    spent.whole += await each(runs.slice(at * block, (at + 1) * block), async (runId) => {
      await printAndKeep(db, await draftOf(runId), { address: null, actor, now })
    })
    memory.push(megabytes())
  }
  const { rows } = await pool.query(
    'select count(*)::int as kept, sum(pages)::int as pages, avg(octet_length(pdf))::int as bytes from documents.document',
  )
  const { kept, pages, bytes } = rows[0]
  if (kept !== count) throw new Error(`${kept} of ${count} reports are kept`)

  const bare = alone / spent.bare
  const seconds = spent.whole
  const rate = count / seconds
  const ratio = Number((rate / bare).toFixed(2))
  const middle = memory[Math.floor(memory.length / 2)] ?? 0
  const growth = (memory.at(-1) ?? 0) - middle
  say(
    `${count} laporan, ${pages} halaman dari hasil tersimpan sampai PDF tersimpan dalam ${seconds.toFixed(1)} detik: ${Math.round(rate * 60)} per menit dengan ${cores} inti`,
  )
  say(`Typst saja ${Math.round(bare * 60)} per menit: perbandingan ${ratio} (sasaran ${target})`)
  say(`rata-rata ${Math.round(bytes / 1000)} kB; memori ${memory.join(', ')} MB`)
  say(
    JSON.stringify({
      ...{ bench: 'reports', count, pages, seconds: Number(seconds.toFixed(2)), perMinute: Math.round(rate * 60) },
      ...{ barePerMinute: Math.round(bare * 60), ratio, target, met: ratio >= target, cores, averageKb: Math.round(bytes / 1000) },
      ...{ rssMb: memory, rssGrowthSecondHalfMb: growth, load: Number((loadavg()[0] ?? 0).toFixed(2)) },
    }),
  )
} finally {
  await closePress()
  await close()
  await server.leave()
  await rm(folder, { recursive: true, force: true })
}
