// `npm run bench -- answers`: 600 participants answer over real HTTP as fast as they are acknowledged.
// Measured is the processor of the server (Node and every PostgreSQL process, fsync on) per
// acknowledged answer; the generator's own is not. Then what PostgreSQL alone costs for such rows.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { attach } from '../database/attach.ts'
import { runningSittings } from '../test/world/sitting.ts'
import { groupedRows, prepareBound, singleRows } from './answers/bound.ts'
import { answerLoad } from './answers/clients.ts'
import { parentOf, processorSeconds } from './answers/processor.ts'

const people = 600
const warmSeconds = 4
const seconds = 12
const mostAnswers = 150_000
const port = 20_000 + Math.floor(Math.random() * 9000)

const say = (line: string) => process.stdout.write(`${line}\n`)
const us = (ms: number) => `${Math.round(ms * 1000)} µs`
const rounded = (value: number, digits = 4) => Number(value.toFixed(digits))

const folder = await mkdtemp(join(tmpdir(), 'nawa-bench-'))
const database = await attach({ dataFolder: folder })
let server: ChildProcess | undefined
try {
  const world = await runningSittings(database.db, { count: people, items: 90, now: new Date() })
  server = await serverOn(folder)
  const backend = await database.pool.query<{ pid: number; fsync: string }>(
    "select pg_backend_pid() as pid, current_setting('fsync') as fsync",
  )
  const postmaster = parentOf(backend.rows[0]?.pid ?? 0)
  if (backend.rows[0]?.fsync !== 'on') throw new Error('PostgreSQL runs without fsync: nothing measured here would be durable')
  const load = { port, participants: world.running, items: world.items.map((item) => item.itemId) }

  // first, while nothing has to be vacuumed yet
  await prepareBound(database.pool)
  await singleRows(database.pool, postmaster, 2)
  const single = await singleRows(database.pool, postmaster, 5)
  await answerLoad({ ...load, seconds: warmSeconds, most: mostAnswers, firstSeq: 1 })
  const known = await statementCounts()
  const before = { node: processorSeconds(server.pid ?? 0), postgres: processorSeconds(postmaster, true) }
  const result = await answerLoad({ ...load, seconds, most: mostAnswers, firstSeq: 100_001 })
  const node = processorSeconds(server.pid ?? 0) - before.node
  const postgres = processorSeconds(postmaster, true) - before.postgres
  const now = await statementCounts()
  const group = Math.max(1, Math.round((now.rows - known.rows) / Math.max(1, now.groups - known.groups)))
  const stored = now.rows - known.rows

  const grouped = await groupedRows(database.pool, postmaster, 4, group)

  const each = ((node + postgres) * 1000) / result.acknowledged
  // two cores, kept at 60 %, everybody answering every 20 seconds
  const carries = Math.floor((2 * 0.6 * 20_000) / each)
  say(
    `answers: ${result.acknowledged} acknowledged, ${result.refused} refused, ${stored} stored, by ${people} participants in ${result.seconds.toFixed(1)} s`,
  )
  say(
    `  ${Math.round(result.acknowledged / result.seconds)} a second; acknowledged in p50 ${result.p50} ms, p95 ${result.p95} ms, p99 ${result.p99} ms; groups of about ${group}`,
  )
  say(
    `  server processor per acknowledged answer: ${us(each)} (Node ${us((node * 1000) / result.acknowledged)}, PostgreSQL ${us((postgres * 1000) / result.acknowledged)})`,
  )
  say(
    `  PostgreSQL alone: single durable upserts ${us(single.msEach)} (${Math.round(single.perSecond)}/s), in groups of ${group} ${us(grouped.msEach)} (${Math.round(grouped.perSecond)}/s)`,
  )
  say(
    `  people answering every 20 s: ${carries} on two cores at 60 %; reached in this run, generator on the same cores: ${Math.round((result.acknowledged / result.seconds) * 20)}`,
  )
  if (result.refused > 0 || stored !== result.acknowledged) process.exitCode = 1
  say(
    JSON.stringify({
      bench: 'answers',
      people,
      acknowledged: result.acknowledged,
      refused: result.refused,
      stored,
      perSecond: Math.round(result.acknowledged / result.seconds),
      cpuMsPerAnswer: rounded(each),
      nodeMs: rounded((node * 1000) / result.acknowledged),
      postgresMs: rounded((postgres * 1000) / result.acknowledged),
      group,
      p50Ms: result.p50,
      p95Ms: result.p95,
      p99Ms: result.p99,
      bareSingleMs: rounded(single.msEach),
      bareGroupedMs: rounded(grouped.msEach),
      peopleEvery20s: carries,
      target: 0.25,
      aim: 0.15,
      cores: cpus().length,
      load1: rounded(loadavg()[0] ?? 0, 2),
    }),
  )
} finally {
  await stopped(server)
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

/** Rows in the answer table, and in how many groups they came: a group has one time of arrival. */
async function statementCounts(): Promise<{ rows: number; groups: number }> {
  const counted = await database.pool.query<{ rows: string; groups: string }>(
    'select count(*) as rows, count(distinct received_at) as groups from sittings.answer',
  )
  return { rows: Number(counted.rows[0]?.rows), groups: Number(counted.rows[0]?.groups) }
}

function serverOn(dataFolder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../server/main.ts'), '--data', dataFolder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((done, fail) => {
    child.stdout?.on('data', (text: Buffer) => /http:/.test(text.toString()) && done(child))
    child.on('exit', (code) => fail(new Error(`The server ended (${code})`)))
  })
}

function stopped(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.removeAllListeners('exit')
    child.on('exit', () => done())
    child.kill('SIGTERM')
  })
}
