// Starts, adopts and stops the embedded PostgreSQL of one data folder. The server listens on a Unix
// socket in that folder (on Windows: loopback) and asks for a password that only the owner of the
// folder can read. It survives us when we are killed; the next start finds it and goes on with it.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from './db.ts'
import { binaries, type Home, homeOf, run } from './home.ts'
import { othersAlive, signIn, signOut } from './processes.ts'

export type Launched = {
  readonly connection: Exclude<Connection, string>
  /** What was done beyond a plain start, as sentences for the operator. */
  readonly notes: readonly string[]
  /** Leaves the database; stops it when this is the last process of ours and `keep` is false. */
  leave(): Promise<void>
}

export type LaunchOptions = {
  /** A worker never stops the server. */
  readonly keep?: boolean
  /** Extra settings of the server, for tests only (`fsync=off`). */
  readonly settings?: readonly string[]
}

const settings = [
  'shared_buffers=256MB',
  'max_connections=100',
  'max_wal_size=2GB',
  'checkpoint_timeout=15min',
  'jit=off',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'log_statement=none',
  // what a statement was given may be an answer or a name: it stays out of the server's log
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
]

/** Brings the PostgreSQL of `dataFolder` up (or finds it running) and keeps it up until `leave`. */
export async function launch(dataFolder: string, options: LaunchOptions = {}): Promise<Launched> {
  const home = await homeOf(dataFolder)
  const notes = [...home.notes]
  const connection = { ...home.endpoint, user: 'nawa', password: await passwordOf(home), database: 'nawa' }
  const dead = await signIn(home.processes)
  if (dead > 0) notes.push(`${dead} proses sebelumnya berhenti mendadak; catatannya dibersihkan.`)
  await initialise(home, connection.password)
  let child = await bringUp(home, connection, notes, options)
  await createDatabase(connection)
  let leaving = false
  const watch = setInterval(async () => {
    if (leaving || (await postmaster(home)) !== null) return
    child = await bringUp(home, connection, [], options).catch(() => child)
  }, 1500)
  watch.unref()
  return {
    connection,
    notes,
    async leave() {
      leaving = true
      clearInterval(watch)
      await signOut(home.processes)
      if (options.keep || (await othersAlive(home.processes))) return child?.unref()
      await stop(home)
    },
  }
}

async function passwordOf(home: Home): Promise<string> {
  const file = join(home.folder, 'database-password')
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known) return known
  const password = randomBytes(24).toString('base64url')
  // exclusively created: of two first starts at once, one wins and the other reads
  const handle = await open(file, 'wx', 0o600).catch(() => null)
  if (!handle) return sleep(200).then(() => readFile(file, 'utf8'))
  await handle.writeFile(password)
  await handle.close()
  return password
}

/** A cluster is made aside and moved into place whole: a start that was cut off leaves none half-made. */
async function initialise(home: Home, password: string): Promise<void> {
  if (await readFile(join(home.cluster, 'PG_VERSION')).catch(() => null)) return
  const fresh = `${home.cluster}.new-${process.pid}`
  await mkdir(fresh, { recursive: true, mode: 0o700 })
  const secret = `${fresh}.pw`
  await writeFile(secret, password, { mode: 0o600 })
  if (home.user) await Promise.all([chown(fresh, home.user.uid, home.user.gid), chown(secret, home.user.uid, home.user.gid)])
  const options = ['--username=nawa', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--no-instructions']
  await run(home, binaries(home).initdb, ['-D', fresh, ...options, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'])
  await rm(secret)
  await rename(fresh, home.cluster).catch(async (error) => {
    await rm(fresh, { recursive: true, force: true })
    if (!(await readFile(join(home.cluster, 'PG_VERSION')).catch(() => null))) throw error
  })
}

/** The pid of a live postmaster of this cluster, or null. */
async function postmaster(home: Home): Promise<number | null> {
  const text = await readFile(join(home.cluster, 'postmaster.pid'), 'utf8').catch(() => null)
  const pid = Number(text?.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0) return null
  try {
    process.kill(pid, 0)
    return pid
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null
  }
}

async function bringUp(home: Home, connection: Launched['connection'], notes: string[], options: LaunchOptions) {
  if ((await postmaster(home)) !== null && (await answers(connection))) {
    notes.push('PostgreSQL masih berjalan dari proses lain; dipakai bersama.')
    return null
  }
  // a server that ended in order takes its pid file with it
  if (await readFile(join(home.cluster, 'postmaster.pid')).catch(() => null))
    notes.push('PostgreSQL berhenti mendadak sebelumnya; data dipulihkan dari catatan transaksinya.')
  // a killed postmaster can refuse a restart for seconds while its children end: never touch its pid file
  for (const end = Date.now() + 30_000; ; await sleep(300)) {
    const child = spawnServer(home, options)
    if (await ready(connection, child)) return child
    if (await answers(connection)) return null
    if (Date.now() > end) throw new Error(`PostgreSQL tidak dapat dijalankan. Lihat ${home.log}`)
  }
}

function spawnServer(home: Home, options: LaunchOptions): ChildProcess {
  const listen =
    process.platform === 'win32' ? ['listen_addresses=127.0.0.1'] : ['listen_addresses=', `unix_socket_directories=${home.endpoint.host}`]
  const flags = [...settings, ...listen, ...(options.settings ?? [])].flatMap((setting) => ['-c', setting])
  const child = spawn(binaries(home).postgres, ['-D', home.cluster, '-p', String(home.endpoint.port), ...flags], {
    detached: true,
    stdio: ['ignore', home.logHandle, home.logHandle],
    cwd: home.cluster,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...(home.user ?? {}),
  })
  child.on('error', () => undefined)
  child.unref()
  return child
}

async function ready(connection: Launched['connection'], child: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(60)) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false
    if (await answers(connection)) return true
  }
  return false
}

async function answers(connection: Launched['connection'], database = 'postgres'): Promise<boolean> {
  const client = new pg.Client({ ...connection, database, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function createDatabase(connection: Launched['connection']): Promise<void> {
  if (await answers(connection, connection.database)) return
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  await client
    .query(`create database ${connection.database}`)
    .catch((error) => {
      if (error.code !== '42P04' && error.code !== '23505') throw error
    })
    .finally(() => client.end())
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stop(home: Home): Promise<void> {
  const pid = await postmaster(home)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) if ((await postmaster(home)) === null) return
}
