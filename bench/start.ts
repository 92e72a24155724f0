// `npm run bench -- start`: 2,268 people in rooms of 75 wait with the sealed paper on their machines; all
// rooms are started at one barrier. Measured: processor of the server (Node and every PostgreSQL process)
// for each person, and the time until the last byte of what a machine needs to show the first question.
// Then the same people ask for the pulse at one moment (streams broken), and fetch the whole paper at one
// moment (the cold start, as it would be without packs). Everything over HTTP on loopback.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { attach } from '../database/attach.ts'
import { openPack } from '../stages/sittings/pack.ts'
import { parentOf, processorSeconds } from './answers/processor.ts'
import { call, type Got, inWaves, listen } from './start/clients.ts'
import { waitingRooms } from './start/world.ts'

const people = Number(process.env.NAWA_BENCH_PEOPLE ?? 2268)
const seats = 75
const items = 100
const port = 20_000 + Math.floor(Math.random() * 9000)

const say = (line: string) => process.stdout.write(`${line}\n`)
const rounded = (value: number, digits = 3) => Number(value.toFixed(digits))

const folder = await mkdtemp(join(tmpdir(), 'nawa-bench-'))
const database = await attach({ dataFolder: folder })
let server: ChildProcess | undefined
try {
  const made = performance.now()
  const world = await waitingRooms(database.db, { count: people, seats, items, now: new Date() })
  const packSeconds = (performance.now() - made) / 1000
  server = await serverOn(folder)
  const backend = await database.pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  const postmaster = parentOf(backend.rows[0]?.pid ?? 0)
  const used = () => processorSeconds(server?.pid ?? 0) + processorSeconds(postmaster, true)
  const { waiting, sessionIds } = world

  // the waiting room: people come over minutes, not at once
  const beforePacks = used()
  const packs = await inWaves(waiting, 40, ({ token }) => call({ port, token, path: '/api/exam/pack' }))
  const packMs = ((used() - beforePacks) * 1000) / people
  const ears = await inWaves(waiting, 40, ({ token }) => listen(port, token))

  const start = await measured(used, async (began) => {
    const told = ears.map((ear) => ear.heard('start'))
    const acts = sessionIds.map((id) => call({ port, token: world.proctor, method: 'POST', path: `/api/rooms/${id}/start`, body: {} }))
    const replies = await Promise.all(acts)
    const events = await Promise.all(told)
    const times = events.map((event) => event.at - began)
    return { times, errors: bad(replies) + events.filter((event) => !/"startCode":"\w{10}"/.test(event.data)).length }
  })
  const opening = await openingMs(waiting[0]?.sittingId ?? '')
  for (const ear of ears) ear.close()

  const all = async (path: string) => {
    const replies = await Promise.all(waiting.map(({ token }) => call({ port, token, path })))
    return { times: replies.map((reply) => reply.ms), errors: bad(replies), bytes: replies[0]?.bytes ?? 0 }
  }
  const pulse = await measured(used, () => all('/api/exam/pulse'))
  const cold = await measured(used, () => all('/api/exam/paper'))

  const lines: [string, Figures][] = [
    ['sealed paper at hand, one message', start],
    ['the same by pulse, all at one moment', pulse],
    ['cold: the whole paper at the start', cold],
  ]
  say(`start: ${people} people in ${sessionIds.length} rooms, ${items} items each`)
  for (const [name, figures] of lines)
    say(
      `  ${name.padEnd(38)} p50 ${figures.p50} ms, p95 ${figures.p95} ms, last ${figures.last} ms; server processor ${figures.cpuMs} ms each; ${figures.errors} errors`,
    )
  say(`  in the waiting room: pack of ${packs[0]?.bytes} bytes, ${rounded(packMs)} ms each; opened on this machine in ${opening} ms`)
  say(`  prepared before the day: ${people} papers made and sealed in ${packSeconds.toFixed(1)} s`)
  const errors = start.errors + pulse.errors + cold.errors + bad(packs)
  if (errors > 0) process.exitCode = 1
  say(
    JSON.stringify({
      ...{ bench: 'start', people, rooms: sessionIds.length, items, errors, cpuMsEach: start.cpuMs, p50Ms: start.p50, p95Ms: start.p95 },
      ...{ lastMs: start.last, pulseCpuMs: pulse.cpuMs, pulseP95Ms: pulse.p95, coldCpuMs: cold.cpuMs, coldP95Ms: cold.p95 },
      ...{ coldBytes: cold.bytes, packBytes: packs[0]?.bytes, packCpuMs: rounded(packMs), openMs: opening },
      ...{ targetCpuMs: 1.5, targetP95Ms: 3000, cores: cpus().length, load1: rounded(loadavg()[0] ?? 0, 2) },
    }),
  )
} finally {
  await stopped(server)
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

type Figures = { p50: number; p95: number; last: number; cpuMs: number; errors: number; bytes: number }

async function measured(
  used: () => number,
  act: (began: number) => Promise<{ times: number[]; errors: number; bytes?: number }>,
): Promise<Figures> {
  const before = used()
  const { times, errors, bytes = 0 } = await act(performance.now())
  // what the server still has to write for it (signs of life, the worker) belongs to it
  await new Promise((go) => setTimeout(go, 1500))
  const cpuMs = rounded(((used() - before) * 1000) / people)
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
  return { p50: at(0.5), p95: at(0.95), last: at(1), cpuMs, errors, bytes }
}

function bad(replies: readonly Got[]): number {
  return replies.filter((reply) => reply.status !== 200).length
}

/** How long one machine takes from the code to the paper, as the page does it. */
async function openingMs(sittingId: string): Promise<number> {
  const row = await database.pool.query<{ bytes: Buffer; start_code: string }>(
    `select p.bytes, c.start_code from sittings.pack p join sittings.sitting t on t.id = p.sitting_id
      join sittings.session_secret c on c.session_id = t.session_id where t.id = $1`,
    [sittingId],
  )
  const began = performance.now()
  const content = await openPack(row.rows[0]?.bytes ?? Buffer.alloc(0), row.rows[0]?.start_code ?? '', sittingId)
  if (content?.items.length !== items) throw new Error('The pack does not open')
  return Math.round(performance.now() - began)
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
