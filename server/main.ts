// Starts the house: configuration, database, worker, web server; stops them in the other order.
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { enqueue, subscribe } from '../database/announce.ts'
import { attach } from '../database/attach.ts'
import type { Database } from '../database/db.ts'
import { holdHouseKey } from '../stages/access/sealing.ts'
import { findInstallation, moveExampleClock, replaceSetUpCode } from '../stages/access/store.ts'
import { startSealer } from '../stages/audit/jobs.ts'
import { buildApp } from './app.ts'
import { houseKeyOf } from './house-key.ts'
import { type Options, optionsOf } from './options.ts'
import { rounds, routes, subscribers } from './rooms.ts'
import { startWords } from './start-words.ts'
import { certificateOf } from './tls.ts'
import { version } from './version.ts'
import { startWorker } from './worker.ts'

export type Running = {
  readonly address: string | null
  readonly setUpCode: string | null
  /** Where the certificate of `--tls-local` is explained. */
  readonly trust: string | null
  readonly database: Database
  /** Moves the clock of an example installation on by whole seconds; refused in a real one. */
  moveClock(seconds: number): Promise<void>
  stop(): Promise<void>
}

/** The installation's clock: the machine's, moved by what an example was set up with. */
async function installationClock(database: Database) {
  let offset = 0
  const refresh = async () => {
    const installation = await findInstallation(database.db)
    const done = Boolean(installation?.completedAt)
    // a look from before the set-up that comes back after it must not undo what it brought
    if (done) offset = Number(installation?.clockOffsetSeconds ?? 0) * 1000
    return done
  }
  // until it is set up (perhaps by another process), the offset may still come
  const timer = (await refresh())
    ? null
    : setInterval(
        () =>
          void refresh().then(
            (done) => done && timer && clearInterval(timer),
            () => undefined,
          ),
        2000,
      ).unref()
  const clock = () => new Date(Date.now() + offset)
  const move = async (seconds: number) => {
    await database.db.transaction().execute((tx) => moveExampleClock(tx, { seconds, now: clock() }))
    await refresh()
    // what comes round by itself would have come round in the hours that were skipped
    if (seconds >= 3600) for (const task of Object.keys(rounds)) await enqueue(database.db, task, {}, task)
  }
  return { clock, refresh, move, stop: () => timer && clearInterval(timer) }
}

/** Starts everything that `options` asks for and returns when it is ready. */
export async function start(options: Options, say: (line: string) => void): Promise<Running> {
  await mkdir(options.dataFolder, { recursive: true })
  holdHouseKey(await houseKeyOf(options.dataFolder))
  const worker = options.role !== 'web'
  const web = options.role !== 'worker'
  const database = await attach({ url: options.databaseUrl, dataFolder: options.dataFolder, keep: !web, max: 24 })
  for (const note of database.notes) say(note)
  const closers: (() => Promise<unknown> | unknown)[] = [() => database.close()]
  try {
    const log = pino({ level: process.env.NAWA_LOG ?? 'warn' })
    subscribe(subscribers)
    const time = await installationClock(database)
    closers.unshift(time.stop)
    const sealer = startSealer(database.db, time.clock, (error) => log.warn({ name: (error as Error).name }, 'sealing waits'))
    closers.unshift(() => sealer.stop())
    if (worker) {
      const working = await startWorker({ database, clock: time.clock, log, address: options.address })
      closers.unshift(() => working.stop())
    }
    const address = web ? await listen(options, database, time, closers) : null
    const setUpCode = web ? await replaceSetUpCode(database.db, time.clock()) : null
    let stopping: Promise<void> | null = null
    return {
      address,
      setUpCode,
      trust: address && options.tls === 'local' ? `${address}/percaya` : null,
      database,
      moveClock: time.move,
      stop() {
        stopping ??= closeAll(closers)
        return stopping
      },
    }
  } catch (error) {
    await closeAll(closers)
    throw error
  }
}

async function closeAll(closers: readonly (() => Promise<unknown> | unknown)[]): Promise<void> {
  for (const close of closers) await close()
}

async function listen(
  options: Options,
  database: Database,
  time: Awaited<ReturnType<typeof installationClock>>,
  closers: (() => unknown)[],
) {
  const certificate = await certificateOf(options.tls, join(options.dataFolder, 'tls'), options.host)
  const house = { database, clock: time.clock, version, secure: certificate !== null, address: options.address }
  const app = await buildApp(house, routes, {
    logLevel: process.env.NAWA_LOG ?? 'warn',
    ...(certificate ? { https: certificate, ca: certificate.ca } : {}),
  })
  // before the reply leaves: who was just set up may ask again at once, and the clock has moved
  app.addHook('onSend', async (request) => {
    if (request.routeOptions.url === '/api/set-up') await time.refresh()
  })
  await app.listen({ host: options.host, port: options.port })
  closers.unshift(() => closeApp(app))
  const { port } = app.server.address() as AddressInfo
  const host = options.host === '0.0.0.0' || options.host === '::' ? 'localhost' : options.host
  return `${certificate ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function closeApp(app: FastifyInstance): Promise<void> {
  app.server.closeAllConnections()
  await app.close()
}

/** Stops in order at the first Ctrl-C or TERM; at the second, at once. */
export function stopOnSignal(running: Running, say: (line: string) => void): void {
  let asked = Number.NaN
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // a service manager tells the whole group, and the launcher passes it on: only a signal that comes later is a second wish
      if (performance.now() - asked > 1000) process.exit(1)
      if (!Number.isNaN(asked)) return
      asked = performance.now()
      say('Berhenti …')
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

export function announceAddress(running: Running, say: (line: string) => void): void {
  if (running.address) say(`Nawa siap: ${running.address}`)
  else say('Nawa siap: proses pekerja.')
  if (running.trust) say(`Agar komputer lain mempercayai sertifikatnya: ${running.trust}`)
  if (running.setUpCode) say(`Pemasangan pertama. Kode pemasangan (sekali pakai): ${running.setUpCode}`)
}

if (import.meta.main) {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  try {
    const running = await start(optionsOf(process.argv.slice(2), process.env), say)
    stopOnSignal(running, say)
    announceAddress(running, say)
  } catch (error) {
    process.stderr.write(`Nawa tidak dapat dimulai: ${startWords(error as Error)}\n`)
    process.exit(1)
  }
}
